// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/budgetimport.h"

#include "service/budgetnames.h"
#include "service/casework.h"
#include "service/eventdetail.h"
#include "service/globalcuts.h"
#include "service/refusing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <utility>

namespace mittelbuch {

namespace {

const QDate endOfDays(9999, 12, 31);
const QString mappingNamesSetting = QStringLiteral("budgetMappings");

QString settingOfMapping(const QString &name)
{
    return QStringLiteral("budgetMapping.") + name;
}

using LineYear = std::pair<BudgetLineId, FiscalYear>;

/// Brings a budget into the database, inside a transaction that the caller has begun.
class BudgetTaker final {
public:
    BudgetTaker(Session &session, const BudgetImport &import, const BudgetImportOptions &options)
        : m_session(session), m_import(import), m_options(options)
    {
    }

    Outcome<BudgetImportChange> take()
    {
        m_change.revenueTitles = m_options.withRevenue ? 0 : m_import.revenueTitles;
        return loadLines()
            .and_then([this]() -> Outcome<void> { return loadBalances(); })
            .and_then([this]() -> Outcome<void> { return loadPlanned(); })
            .and_then([this] { return takeRows(); })
            .and_then([this] { return book(); })
            .and_then([this]() -> Outcome<void> { return keepBudgetNames(m_session.store, m_import.names); })
            .and_then([this]() -> Outcome<void> { return record(); })
            .and_then([this]() -> Outcome<BudgetImportChange> { return m_change; });
    }

private:
    Outcome<void> loadLines()
    {
        const Result<QVector<BudgetLine>> lines = m_session.store.budget().lines();
        if (!lines)
            return denied(lines.error());
        for (const BudgetLine &line : *lines)
            m_lines.emplace(line.key, line.id);
        return {};
    }

    Result<void> loadBalances()
    {
        const Result<QVector<PotBalance>> balances = m_session.store.ledger().balances(endOfDays);
        if (!balances)
            return tl::unexpected(balances.error());
        for (const PotBalance &one : *balances) {
            if (one.pot.isCash() && !one.programme.isStored())
                m_balances.emplace(LineYear(one.pot.line, one.pot.dueYear), one.balance);
        }
        return {};
    }

    /// What was posted as appropriation and supplement of the years that the file holds.
    Result<void> loadPlanned()
    {
        for (const BudgetYearTotal &total : m_import.totals) {
            const Result<QVector<Posting>> postings =
                m_session.store.ledger().postings({.dueYear = total.year}, endOfDays);
            if (!postings)
                return tl::unexpected(postings.error());
            for (const Posting &posting : *postings) {
                const PostingDraft &draft = posting.draft;
                const bool isPlan = draft.kind == PostingKind::appropriation || draft.kind == PostingKind::supplement;
                if (isPlan && draft.pot.isCash())
                    m_planned[{draft.pot.line, draft.pot.dueYear}] += draft.amount;
                const bool isCut = draft.kind == PostingKind::draftAppropriation && draft.amount.isNegative();
                if (isCut && draft.pot.isCash())
                    m_cuts[{draft.pot.line, draft.pot.dueYear}] += draft.amount;
            }
        }
        return {};
    }

    Outcome<void> takeRows()
    {
        for (const BudgetImportRow &row : m_import.rows) {
            if (row.side == BudgetSide::revenue && !m_options.withRevenue)
                continue;
            const Result<BudgetLineId> line = lineOf(row);
            if (!line)
                return denied(line.error());
            if (row.side == BudgetSide::expenditure)
                takeAmount(row, *line);
        }
        return m_refusals.isEmpty() ? Outcome<void>() : Outcome<void>(refuse(m_refusals));
    }

    Result<BudgetLineId> lineOf(const BudgetImportRow &row)
    {
        const auto known = m_lines.find(row.key);
        if (known != m_lines.end())
            return known->second;
        BudgetLine line{{}, row.key, row.purpose, lineKindOf(row.key)};
        line.carryOverAllowed = line.kind == LineKind::investment;
        const Result<BudgetLineId> added = m_session.store.budget().add(line);
        if (added) {
            m_lines.emplace(row.key, *added);
            ++m_change.linesAdded;
        }
        return added;
    }

    void takeAmount(const BudgetImportRow &row, BudgetLineId line)
    {
        const auto planned = m_planned.find({line, row.year});
        if (planned != m_planned.end() && planned->second == row.amount) {
            ++m_change.unchanged;
        } else if (row.amount.isNegative() && planned == m_planned.end()) {
            takeCut(row, line);
        } else if (planned == m_planned.end()) {
            ++m_change.appropriations;
            m_change.emptyTitles += row.amount.isZero() ? 1 : 0;
            m_change.appropriated += row.amount;
            const QDate day = std::min(row.year.firstDay(), m_session.clock.today());
            post(row, line, PostingKind::appropriation, row.amount, day);
        } else if (m_options.postDifferences) {
            supplement(row, line, row.amount - planned->second);
        } else {
            refuseAt(row, RefusalCode::appropriationDiffers, row.amount, planned->second);
        }
    }

    /// What was posted as cuts before, whatever of them was distributed since, is the amount of the file already or differs.
    void takeCut(const BudgetImportRow &row, BudgetLineId line)
    {
        const auto found = m_cuts.find({line, row.year});
        const Money before = found == m_cuts.end() ? Money() : found->second;
        if (before == row.amount) {
            ++m_change.unchanged;
            return;
        }
        if (!before.isZero() && !m_options.postDifferences)
            return refuseAt(row, RefusalCode::appropriationDiffers, row.amount, before);
        ++m_change.cuts;
        m_change.cutTotal += row.amount - before;
        m_linesWithCuts.append(line);
        post(row, line, PostingKind::draftAppropriation, row.amount - before,
             std::min(row.year.firstDay(), m_session.clock.today()));
    }

    void supplement(const BudgetImportRow &row, BudgetLineId line, Money difference)
    {
        const auto found = m_balances.find({line, row.year});
        const Balance balance = found == m_balances.end() ? Balance() : found->second;
        const Money needed = std::max(balance.committed, balance.allotted);
        const Money left = balance.authority + difference;
        if (difference.isNegative() && left < needed)
            return refuseAt(row, RefusalCode::amountBelowUse, needed, left);
        ++m_change.supplements;
        m_change.supplemented += difference;
        post(row, line, PostingKind::supplement, difference, m_session.clock.today());
    }

    void post(const BudgetImportRow &row, BudgetLineId line, PostingKind kind, Money amount, QDate day)
    {
        PostingDraft draft{kind, {line, row.year, row.year}, amount, day, m_import.fileName, {}, {}, {}, {}};
        m_drafts.append(draft);
    }

    void refuseAt(const BudgetImportRow &row, RefusalCode code, Money required, Money available)
    {
        Refusal refusal = refusalAt(code, QStringLiteral("amount"), toDecimalString(row.amount));
        refusal.subject = row.key.toDisplay();
        refusal.year = row.year;
        refusal.required = required;
        refusal.available = available;
        m_refusals.append(refusal);
    }

    Outcome<void> book()
    {
        for (const BudgetLineId line : m_linesWithCuts) {
            if (const Result<void> remembered = rememberLineWithCuts(m_session.store, line); !remembered)
                return denied(remembered.error());
        }
        return mittelbuch::book(m_session, m_drafts).map([](const QVector<PostingId> &) {});
    }

    Result<void> record()
    {
        if (m_change.isEmpty())
            return {};
        QJsonArray totals;
        for (const BudgetYearTotal &total : m_import.totals) {
            totals.append(QJsonObject{{QStringLiteral("year"), total.year.number()},
                                      {QStringLiteral("revenue"), toDecimalString(total.revenue)},
                                      {QStringLiteral("expenditure"), toDecimalString(total.expenditure)},
                                      {QStringLiteral("titles"), total.titles}});
        }
        const QJsonObject detail{{QStringLiteral("checksum"), m_import.checksum},
                                 {QStringLiteral("totals"), totals},
                                 {QStringLiteral("linesAdded"), m_change.linesAdded},
                                 {QStringLiteral("appropriations"), m_change.appropriations},
                                 {QStringLiteral("appropriated"), toDecimalString(m_change.appropriated)},
                                 {QStringLiteral("supplements"), m_change.supplements},
                                 {QStringLiteral("supplemented"), toDecimalString(m_change.supplemented)},
                                 {QStringLiteral("cutsToDistribute"), toDecimalString(m_change.cutTotal)}};
        return recordEvent(m_session, {QStringLiteral("budget.import"), m_import.fileName, m_session.clock.today(),
                                       compactJson(detail), {}});
    }

    Session &m_session;
    const BudgetImport &m_import;
    const BudgetImportOptions &m_options;
    std::map<BudgetLineKey, BudgetLineId> m_lines;
    std::map<LineYear, Money> m_planned;
    std::map<LineYear, Money> m_cuts;
    QVector<BudgetLineId> m_linesWithCuts;
    std::map<LineYear, Balance> m_balances;
    QVector<PostingDraft> m_drafts;
    Refusals m_refusals;
    BudgetImportChange m_change;
};

}  // namespace

Outcome<BudgetImportChange> importBudget(Session &session, const BudgetImport &import, const BudgetImportOptions &options)
{
    Q_ASSERT_X(import.faults.isEmpty(), "importBudget", "a file is taken whole or not at all");
    BudgetImportChange change;
    bool isTried = false;
    const Outcome<void> done = session.store.write([&]() -> Outcome<void> {
        if (!options.isWanted())
            return fail(FailureKind::other, import.fileName);
        const Outcome<BudgetImportChange> taken = BudgetTaker(session, import, options).take();
        if (!taken)
            return denied(taken.error());
        change = *taken;
        isTried = options.dryRun;
        // A denial is the way to have the transaction undone; that of a trial is not handed out.
        if (options.dryRun || !options.isWanted())
            return fail(FailureKind::other, import.fileName);
        return {};
    });
    if (!done && !isTried)
        return denied(done.error());
    return change;
}

Result<QStringList> budgetMappingNames(Store &store)
{
    const Result<QString> text = store.settings().value(mappingNamesSetting);
    if (!text)
        return tl::unexpected(text.error());
    QStringList names;
    const QJsonArray kept = QJsonDocument::fromJson(text->toUtf8()).array();
    for (const QJsonValue &name : kept)
        names.append(name.toString());
    return names;
}

Result<QString> keptBudgetMapping(Store &store, const QString &name)
{
    return store.settings().value(settingOfMapping(name));
}

Outcome<void> keepBudgetMapping(Session &session, const QString &name, const QString &text)
{
    const Refusals refusals = emptyRefusals(RefusalCode::fieldEmpty, QStringLiteral("name"), name);
    if (!refusals.isEmpty())
        return refuse(refusals);
    return session.store.write([&]() -> Outcome<void> {
        Result<QStringList> names = budgetMappingNames(session.store);
        if (!names)
            return denied(names.error());
        if (!names->contains(name))
            names->append(name);
        names->sort(Qt::CaseInsensitive);
        const QString list = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(*names)).toJson(QJsonDocument::Compact));
        SettingStore &settings = session.store.settings();
        return settings.setValue(mappingNamesSetting, list)
            .and_then([&]() -> Result<void> { return settings.setValue(settingOfMapping(name), text); });
    });
}

}  // namespace mittelbuch
