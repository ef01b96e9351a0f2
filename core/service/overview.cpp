// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/overview.h"

#include "service/globalcuts.h"
#include "service/settings.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace mittelbuch {

namespace {

tl::unexpected<Failure> failed(const Failure &failure)
{
    return tl::unexpected<Failure>(failure);
}

/// Cash as seen on a day, by the year in which it falls due and by owner, summed in one pass; zero is the lines themselves.
class CashSums final {
public:
    CashSums() = default;
    CashSums(const QVector<PotBalance> &balances, QDate day)
    {
        for (const PotBalance &one : balances) {
            if (one.pot.isCash())
                m_sums[{one.programme.number(), one.pot.dueYear.number()}] += seenOn(one, day);
        }
    }
    Balance of(ProgrammeId owner, FiscalYear year) const { return m_sums.value({owner.number(), year.number()}); }

private:
    QHash<std::pair<qint64, int>, Balance> m_sums;
};

/// What every read model starts from, read from one state of the database.
struct Books {
    QVector<BudgetLine> lines;
    QVector<Programme> programmes;
    QVector<PotBalance> balances;
    CashSums cash;
};

/// With the pots of one year, or of all.
Result<Books> books(Store &store, AsAt asAt, std::optional<FiscalYear> year = std::nullopt)
{
    Books read;
    return store.budget().lines()
        .map([&](const QVector<BudgetLine> &lines) { read.lines = lines; })
        .and_then([&] { return store.programmes().programmes(); })
        .map([&](const QVector<Programme> &programmes) { read.programmes = programmes; })
        .and_then([&] { return year ? store.ledger().balancesOf(*year, asAt) : store.ledger().balances(asAt); })
        .map([&](const QVector<PotBalance> &balances) { read.balances = balances; })
        .and_then([&] { return cutPots(store, asAt); })
        .map([&](const QVector<PotBalance> &cuts) {
            read.balances += cuts;
            read.cash = CashSums(read.balances, asAt.day);
        })
        .map([&] { return read; });
}

QVector<FiscalYear> plannedYearsOf(const QVector<PotBalance> &balances)
{
    QVector<FiscalYear> years;
    for (const PotBalance &one : balances) {
        const bool isPlannedCash = !one.programme.isStored() && one.pot.isCash() && one.planned;
        if (isPlannedCash && !years.contains(one.pot.dueYear))
            years.append(one.pot.dueYear);
    }
    std::sort(years.begin(), years.end());
    return years;
}

/// The terms of `balances` less those of `part`, but for what was handed on: outside the programmes nothing is.
Balance outside(const Balance &whole, const Balance &part)
{
    Balance rest;
    rest.authority = whole.authority - part.authority;
    rest.allotted = whole.allotted - part.authority;
    rest.earmarked = whole.earmarked - part.earmarked;
    rest.committed = whole.committed - part.committed;
    rest.ordered = whole.ordered - part.ordered;
    rest.paid = whole.paid - part.paid;
    rest.priorCommitments = whole.priorCommitments - part.priorCommitments;
    return rest;
}

Overview emptyOverview(FiscalYear year, AsAt asAt)
{
    return {year, asAt.day, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, asAt.knownAtMs};
}

DistrictFunds emptyDistrict(const OfficialKey &key, const QString &name)
{
    return {key, name, 0, 0, {}, {}, {}};
}

bool isUndecided(ApplicationState state)
{
    return state == ApplicationState::received || state == ApplicationState::complete ||
           state == ApplicationState::examined;
}

/// Fills an overview group by group; the groups share what was read once.
class OverviewWork final {
public:
    OverviewWork(Store &store, FiscalYear year, AsAt asAt)
        : m_store(store), m_asAt(asAt), m_overview(emptyOverview(year, asAt))
    {
    }

    Result<void> runWhole()
    {
        return runFigures()
            .and_then([this] { return m_store.applications().decisionsOf(m_overview.year, m_asAt); })
            .map([this](const QVector<DecisionRow> &decisions) { m_overview.decisions = decisions; })
            .and_then([this] { return sumDistricts(); });
    }

    Result<void> runFigures()
    {
        return books(m_store, m_asAt)
            .map([this](const Books &read) { m_books = read; })
            .and_then([this] { return m_store.applications().list(m_asAt); })
            .map([this](const QVector<ApplicationSummary> &applications) {
                m_applications = applications;
                sumFunds();
                countStates();
            });
    }

    const Overview &overview() const { return m_overview; }

private:
    void sumFunds()
    {
        m_overview.plannedYears = plannedYearsOf(m_books.balances);
        m_overview.total = m_books.cash.of(ProgrammeId(), m_overview.year);
        Balance ofProgrammes;
        for (const Programme &programme : m_books.programmes) {
            m_overview.programmes.append({programme, m_overview.year, m_books.cash.of(programme.id, m_overview.year)});
            ofProgrammes += m_overview.programmes.last().balance;
        }
        m_overview.unassigned = outside(m_overview.total, ofProgrammes);
        // The programmes come by name, and a stable sort keeps that among equals.
        std::stable_sort(m_overview.programmes.begin(), m_overview.programmes.end(),
                         [](const ProgrammeFunds &left, const ProgrammeFunds &right) {
                             return left.balance.authority > right.balance.authority;
                         });
        spreadOverYears();
        sumAuthorizations();
        markIllustrative();
    }

    void spreadOverYears()
    {
        for (const ProgrammeFunds &funds : m_overview.programmes) {
            for (const FiscalYear year : m_overview.plannedYears)
                m_overview.years.append({funds.programme, year, m_books.cash.of(funds.programme.id, year)});
        }
    }

    void sumAuthorizations()
    {
        for (const PotBalance &one : m_books.balances) {
            if (!one.programme.isStored() && !one.pot.isCash() && one.pot.budgetYear == m_overview.year)
                m_overview.authorizationsAvailable += one.balance.available();
        }
    }

    void markIllustrative()
    {
        const auto isIllustrative = [](const auto &one) { return one.illustrative; };
        m_overview.illustrative = std::any_of(m_books.lines.cbegin(), m_books.lines.cend(), isIllustrative)
            || std::any_of(m_books.programmes.cbegin(), m_books.programmes.cend(), isIllustrative);
    }

    void countStates()
    {
        for (const ApplicationState state : allApplicationStates())
            m_overview.states.append({state, 0, {}});
        for (const ApplicationSummary &application : m_applications) {
            StateCount &count = m_overview.states[static_cast<qsizetype>(application.state)];
            ++count.count;
            count.requested += application.requestedGrant;
            if (isUndecided(application.state))
                m_overview.requestedOpen += application.requestedGrant;
        }
    }

    Result<void> sumDistricts()
    {
        return listDistricts()
            .and_then([this] {
                return m_store.ledger().commitmentsDue(m_overview.year, m_asAt);
            })
            .map([this](const QVector<CaseCommitment> &commitments) {
                for (const ApplicationSummary &application : m_applications)
                    countInDistrict(application);
                addCommitments(commitments);
            });
    }

    Result<void> listDistricts()
    {
        return officeSettings(m_store)
            .and_then([this](const OfficeSettings &settings) {
                return m_store.regions().find(QString(), {RegionLevel::district}, settings.state, m_overview.asAt,
                                              1000);
            })
            .map([this](QVector<Region> districts) {
                std::sort(districts.begin(), districts.end(),
                          [](const Region &left, const Region &right) { return left.key < right.key; });
                for (const Region &district : districts) {
                    m_overview.districts.append(emptyDistrict(district.key, district.name));
                    if (district.population)
                        m_overview.districts.last().inhabitants = district.population->inhabitants;
                }
            });
    }

    void countInDistrict(const ApplicationSummary &application)
    {
        const std::optional<OfficialKey> district =
            application.applicant ? application.applicant->district() : std::nullopt;
        if (!district)
            return;
        m_districtOf.insert(application.id.number(), *district);
        if (application.receivedOn.isNull() || FiscalYear::of(application.receivedOn) > m_overview.year)
            return;
        DistrictFunds &funds = row(*district, application.districtName);
        ++funds.applications;
        funds.requested += application.requestedGrant;
        if (application.state == ApplicationState::approved)
            ++funds.approved;
    }

    void addCommitments(const QVector<CaseCommitment> &commitments)
    {
        for (const CaseCommitment &one : commitments) {
            const auto district = m_districtOf.constFind(one.application.number());
            if (district != m_districtOf.constEnd())
                row(*district, QString()).committed += one.committed;
        }
    }

    /// Districts outside the office's Land, and dissolved ones, get a row as soon as they have a case.
    DistrictFunds &row(const OfficialKey &district, const QString &name)
    {
        QVector<DistrictFunds> &rows = m_overview.districts;
        auto place =
            std::lower_bound(rows.begin(), rows.end(), district,
                             [](const DistrictFunds &one, const OfficialKey &key) { return one.district < key; });
        if (place == rows.end() || !(place->district == district))
            place = rows.insert(place, emptyDistrict(district, name.isEmpty() ? district.toString() : name));
        return *place;
    }

    Store &m_store;
    AsAt m_asAt;
    Overview m_overview;
    Books m_books;
    QVector<ApplicationSummary> m_applications;
    QHash<qint64, OfficialKey> m_districtOf;
};

/// A row per line and year, as seen on the day, filled in one pass over the pots.
QVector<BudgetRow> rowsOf(const Books &read, const QVector<FiscalYear> &years, QDate day)
{
    QVector<BudgetRow> rows;
    QHash<qint64, qsizetype> firstOf;
    rows.reserve(read.lines.size() * years.size());
    for (const BudgetLine &line : read.lines) {
        firstOf.insert(line.id.number(), rows.size());
        for (const FiscalYear year : years)
            rows.append({line, year, {}, {}, {}, {}});
    }
    for (const PotBalance &one : read.balances) {
        const auto year = std::lower_bound(years.cbegin(), years.cend(), one.pot.budgetYear);
        const auto first = firstOf.constFind(one.pot.line.number());
        if (one.programme.isStored() || year == years.cend() || *year != one.pot.budgetYear || first == firstOf.constEnd())
            continue;
        BudgetRow &row = rows[*first + (year - years.cbegin())];
        if (one.pot.isCash()) {
            row.balance += seenOn(one, day);
            row.priorCommitments += one.priorCommitments;
        } else {
            row.authorization += one.balance.authority;
            row.authorizationUsed += one.balance.committed;
        }
    }
    return rows;
}

Result<void> readProgrammeRows(Store &store, FiscalYear year, AsAt asAt, QVector<ProgrammeRow> &rows)
{
    const Result<Books> read = books(store, asAt, year);
    if (!read)
        return failed(read.error());
    const Result<QVector<ApplicationSummary>> applications = store.applications().list(asAt);
    if (!applications)
        return failed(applications.error());
    for (const Programme &programme : read->programmes) {
        const Result<std::optional<Directive>> directive = store.programmes().directiveOn(programme.id, asAt.day);
        if (!directive)
            return failed(directive.error());
        ProgrammeRow row{programme, *directive, read->cash.of(programme.id, year), 0, 0};
        for (const ApplicationSummary &application : *applications) {
            row.applications += application.programme == programme.id ? 1 : 0;
            row.approved +=
                application.programme == programme.id && application.state == ApplicationState::approved ? 1 : 0;
        }
        rows.append(row);
    }
    return {};
}

}  // namespace

Result<Overview> overview(Store &store, FiscalYear year, AsAt asAt)
{
    OverviewWork work(store, year, asAt);
    return store.read([&] { return work.runWhole(); }).map([&] { return work.overview(); });
}

Result<Overview> overviewFigures(Store &store, FiscalYear year, AsAt asAt)
{
    OverviewWork work(store, year, asAt);
    return store.read([&] { return work.runFigures(); }).map([&] { return work.overview(); });
}

BudgetRow rowOf(const BudgetLine &line, FiscalYear year, const QVector<PotBalance> &pots, QDate day)
{
    BudgetRow row{line, year, {}, {}, {}, {}};
    for (const PotBalance &one : pots) {
        if (one.programme.isStored() || one.pot.line != line.id)
            continue;
        if (one.pot.isCash() && one.pot.dueYear == year) {
            row.balance += seenOn(one, day);
            row.priorCommitments += one.priorCommitments;
        } else if (!one.pot.isCash() && one.pot.budgetYear == year) {
            row.authorization += one.balance.authority;
            row.authorizationUsed += one.balance.committed;
        }
    }
    return row;
}

Result<QVector<BudgetRow>> budgetRows(Store &store, AsAt asAt)
{
    QVector<BudgetRow> rows;
    return store
        .read([&]() -> Result<void> {
            return books(store, asAt).map([&rows, asAt](const Books &read) {
                rows = rowsOf(read, plannedYearsOf(read.balances), asAt.day);
            });
        })
        .map([&rows] { return rows; });
}

Result<YearFigures> yearFigures(Store &store, FiscalYear year, AsAt asAt)
{
    YearFigures figures;
    return store
        .read([&]() -> Result<void> {
            return books(store, asAt, year).map([&](const Books &read) {
                figures.lines = rowsOf(read, {year}, asAt.day);
                for (const Programme &programme : read.programmes)
                    figures.programmes.append({programme, year, read.cash.of(programme.id, year)});
            });
        })
        .map([&figures] { return figures; });
}

Result<QVector<ProgrammeRow>> programmeRows(Store &store, FiscalYear year, AsAt asAt)
{
    QVector<ProgrammeRow> rows;
    return store.read([&] { return readProgrammeRows(store, year, asAt, rows); }).map([&rows] { return rows; });
}

}  // namespace mittelbuch
