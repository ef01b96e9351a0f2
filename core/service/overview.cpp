// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/overview.h"

#include "service/settings.h"

#include <QHash>

#include <algorithm>

namespace mittelbuch {

namespace {

tl::unexpected<Failure> failed(const Failure &failure)
{
    return tl::unexpected<Failure>(failure);
}

/// What every read model starts from, read from one state of the database.
struct Books {
    QVector<BudgetLine> lines;
    QVector<Programme> programmes;
    QVector<PotBalance> balances;
};

Result<Books> books(Store &store, QDate asAt)
{
    Books read;
    return store.budget().lines()
        .map([&](const QVector<BudgetLine> &lines) { read.lines = lines; })
        .and_then([&] { return store.programmes().programmes(); })
        .map([&](const QVector<Programme> &programmes) { read.programmes = programmes; })
        .and_then([&] { return store.ledger().balances(asAt); })
        .map([&](const QVector<PotBalance> &balances) { read.balances = balances; })
        .map([&] { return read; });
}

/// Cash due in the year, of all pots of the owner: zero is the lines themselves.
Balance cashOf(const QVector<PotBalance> &balances, ProgrammeId owner, FiscalYear year)
{
    Balance sum;
    for (const PotBalance &one : balances) {
        if (one.programme == owner && one.pot.isCash() && one.pot.dueYear == year)
            sum += one.balance;
    }
    return sum;
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
    return rest;
}

Overview emptyOverview(FiscalYear year, QDate asAt)
{
    return {year, asAt, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
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
    OverviewWork(Store &store, FiscalYear year, QDate asAt) : m_store(store), m_overview(emptyOverview(year, asAt)) {}

    Result<void> run()
    {
        return books(m_store, m_overview.asAt)
            .map([this](const Books &read) { m_books = read; })
            .and_then([this] { return m_store.applications().list(m_overview.asAt); })
            .map([this](const QVector<ApplicationSummary> &applications) { m_applications = applications; })
            .and_then([this] { return m_store.applications().decisionsOf(m_overview.year, m_overview.asAt); })
            .map([this](const QVector<DecisionRow> &decisions) { m_overview.decisions = decisions; })
            .and_then([this] {
                sumFunds();
                countStates();
                return sumDistricts();
            });
    }

    const Overview &overview() const { return m_overview; }

private:
    void sumFunds()
    {
        m_overview.plannedYears = plannedYearsOf(m_books.balances);
        m_overview.total = cashOf(m_books.balances, ProgrammeId(), m_overview.year);
        Balance ofProgrammes;
        for (const Programme &programme : m_books.programmes) {
            m_overview.programmes.append(
                {programme, m_overview.year, cashOf(m_books.balances, programme.id, m_overview.year)});
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
                m_overview.years.append({funds.programme, year, cashOf(m_books.balances, funds.programme.id, year)});
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
                return m_store.ledger().commitmentsDue(m_overview.year, m_overview.asAt);
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
    Overview m_overview;
    Books m_books;
    QVector<ApplicationSummary> m_applications;
    QHash<qint64, OfficialKey> m_districtOf;
};

Result<void> readProgrammeRows(Store &store, FiscalYear year, QDate asAt, QVector<ProgrammeRow> &rows)
{
    const Result<Books> read = books(store, asAt);
    if (!read)
        return failed(read.error());
    const Result<QVector<ApplicationSummary>> applications = store.applications().list(asAt);
    if (!applications)
        return failed(applications.error());
    for (const Programme &programme : read->programmes) {
        const Result<std::optional<Directive>> directive = store.programmes().directiveOn(programme.id, asAt);
        if (!directive)
            return failed(directive.error());
        ProgrammeRow row{programme, *directive, cashOf(read->balances, programme.id, year), 0, 0};
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

Result<Overview> overview(Store &store, FiscalYear year, QDate asAt)
{
    OverviewWork work(store, year, asAt);
    return store.read([&] { return work.run(); }).map([&] { return work.overview(); });
}

BudgetRow rowOf(const BudgetLine &line, FiscalYear year, const QVector<PotBalance> &pots)
{
    BudgetRow row{line, year, {}, {}, {}, {}};
    for (const PotBalance &one : pots) {
        if (one.programme.isStored() || one.pot.line != line.id)
            continue;
        if (one.pot.isCash() && one.pot.dueYear == year) {
            row.balance += one.balance;
            row.priorCommitments += one.priorCommitments;
        } else if (!one.pot.isCash() && one.pot.budgetYear == year) {
            row.authorization += one.balance.authority;
            row.authorizationUsed += one.balance.committed;
        }
    }
    return row;
}

Result<QVector<BudgetRow>> budgetRows(Store &store, QDate asAt)
{
    QVector<BudgetRow> rows;
    return store
        .read([&]() -> Result<void> {
            return books(store, asAt).map([&rows](const Books &read) {
                const QVector<FiscalYear> years = plannedYearsOf(read.balances);
                QHash<BudgetLineId, QVector<PotBalance>> pots;
                for (const PotBalance &one : read.balances)
                    pots[one.pot.line].append(one);
                for (const BudgetLine &line : read.lines) {
                    for (const FiscalYear year : years)
                        rows.append(rowOf(line, year, pots.value(line.id)));
                }
            });
        })
        .map([&rows] { return rows; });
}

Result<QVector<ProgrammeRow>> programmeRows(Store &store, FiscalYear year, QDate asAt)
{
    QVector<ProgrammeRow> rows;
    return store.read([&] { return readProgrammeRows(store, year, asAt, rows); }).map([&rows] { return rows; });
}

}  // namespace mittelbuch
