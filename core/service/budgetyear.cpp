// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/budgetyear.h"

#include "service/casework.h"
#include "service/entryplan.h"
#include "service/eventdetail.h"
#include "service/freezeexpiry.h"
#include "service/globalcuts.h"
#include "service/refusing.h"
#include "service/writing.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace mittelbuch {

namespace {

tl::unexpected<Failure> failed(const Failure &failure)
{
    return tl::unexpected<Failure>(failure);
}

Refusal yearRefusal(RefusalCode code, FiscalYear year, const QVector<FiscalYearEntry> &steps)
{
    Refusal refusal = refusalAt(code, QStringLiteral("year"), year.toString());
    refusal.subject = year.toString();
    refusal.year = year;
    for (const FiscalYearEntry &step : steps) {
        if (step.year == year)
            refusal.day = step.day;
    }
    return refusal;
}

Outcome<void> takeYearStep(Session &session, const FiscalYearEntry &entry, const QJsonObject &detail)
{
    const Result<void> added = session.store.budgetControl().addYearStep(entry);
    if (!added)
        return denied(added.error());
    return recordEvent(session, {QStringLiteral("budget.year.") + toString(entry.step), entry.year.toString(), entry.day,
                                 changeDetail({}, detail), entry.reference});
}

/// For each pot of the year the draft and the provisional share that it still has.
struct Provisional {
    Money draft;
    Money share;
};

Result<std::map<Pot, Provisional>> provisionals(Store &store, FiscalYear year, QDate asAt)
{
    return store.ledger().postings({}, asAt).map([year](const QVector<Posting> &postings) {
        std::map<Pot, Provisional> pots;
        for (const Posting &posting : postings) {
            if (posting.draft.pot.budgetYear != year)
                continue;
            if (posting.draft.kind == PostingKind::draftAppropriation)
                pots[posting.draft.pot].draft += posting.draft.amount;
            else if (posting.draft.kind == PostingKind::provisional)
                pots[posting.draft.pot].share += posting.draft.amount;
        }
        return pots;
    });
}

/// First what the act gives, then off what the draft lent: at no moment is there less than is committed.
/// A global cut that is to be distributed stays one (service/globalcuts.h).
QVector<PostingDraft> enactments(const std::map<Pot, Provisional> &pots, const QVector<BudgetLineId> &cuts, QDate day,
                                 const QString &reference)
{
    QVector<PostingDraft> drafts;
    for (const auto &[pot, provisional] : pots) {
        if (cuts.contains(pot.line))
            continue;
        const PostingKind kind = pot.isCash() ? PostingKind::appropriation : PostingKind::commitmentAuthorization;
        if (!provisional.draft.isZero())
            drafts.append({kind, pot, provisional.draft, day, reference, {}, {}, {}, {}});
        if (!provisional.share.isZero())
            drafts.append({PostingKind::provisional, pot, -provisional.share, day, reference, {}, {}, {}, {}});
    }
    return drafts;
}

/// Reads a year's end out of the balances.
class YearEndReading final {
public:
    YearEndReading(Store &store, FiscalYear year, QDate asAt) : m_store(store), m_asAt(asAt), m_end{year, false, false, {}, {}, {}, {}} {}

    Result<YearEnd> run()
    {
        return m_store.budgetControl().yearSteps()
            .map([this](const QVector<FiscalYearEntry> &steps) {
                m_end.closed = isClosed(m_end.year, steps);
                m_end.nextYearIsLate = isProvisional(m_end.year.plus(1), steps);
            })
            .and_then([this] { return m_store.budgetControl().carryOverEntries(); })
            .map([this](const QVector<CarryOverEntry> &entries) { m_carryOvers = carryOversOf(entries); })
            .and_then([this] { return m_store.budget().lines(); })
            .map([this](const QVector<BudgetLine> &lines) { m_lines = lines; })
            .and_then([this] { return m_store.ledger().balances(m_asAt); })
            .map([this](const QVector<PotBalance> &pots) {
                m_pots = pots;
                for (const BudgetLine &line : m_lines) {
                    for (const PotBalance &pot : pots) {
                        if (pot.pot.line == line.id)
                            take(line, pot);
                    }
                }
                return m_end;
            });
    }

private:
    void take(const BudgetLine &line, const PotBalance &one)
    {
        const Pot &pot = one.pot;
        const YearEndRow row{line, one.programme, pot, {}};
        if (!pot.isCash() && pot.budgetYear == m_end.year)
            append(m_end.lapses, row, one.balance.available());
        if (pot.isCash() && pot.dueYear == m_end.year.plus(1))
            append(m_end.maturities, row, one.priorCommitments);
        if (!pot.isCash() || pot.dueYear != m_end.year)
            return;
        if (line.carryOverAllowed)
            append(m_end.carryOvers, row, unspent(one) - requested(row));
        else
            append(m_end.forfeits, row, one.balance.available());
    }

    static void append(QVector<YearEndRow> &rows, YearEndRow row, Money amount)
    {
        if (!amount.isPositive())
            return;
        row.amount = amount;
        rows.append(row);
    }

    /// Of a line what its programmes did not take; theirs is carried over as theirs.
    Money unspent(const PotBalance &one) const
    {
        Money rest = one.balance.authority - one.balance.ordered;
        if (one.programme.isStored())
            return rest;
        for (const PotBalance &part : m_pots) {
            if (part.pot == one.pot && part.programme.isStored())
                rest -= part.balance.authority - part.balance.ordered;
        }
        return rest;
    }

    Money requested(const YearEndRow &row) const
    {
        const auto found = std::find_if(m_carryOvers.cbegin(), m_carryOvers.cend(), [&row, this](const CarryOver &one) {
            return one.line == row.line.id && one.programme == row.programme && one.fromYear == m_end.year;
        });
        return found == m_carryOvers.cend() ? Money() : found->requested;
    }

    Store &m_store;
    QDate m_asAt;
    YearEnd m_end;
    QVector<CarryOver> m_carryOvers;
    QVector<BudgetLine> m_lines;
    QVector<PotBalance> m_pots;
};

/// What a programme has of an authorisation goes back to the line before the line's lapses.
QVector<PostingDraft> lapseDrafts(const YearEnd &end, const QString &reference)
{
    QVector<PostingDraft> drafts;
    const QDate day = end.year.lastDay();
    for (const YearEndRow &row : end.lapses) {
        if (row.programme.isStored())
            drafts.append({PostingKind::allotment, row.pot, -row.amount, day, reference, row.programme, {}, {}, {}});
    }
    for (const YearEndRow &row : end.lapses) {
        if (!row.programme.isStored())
            drafts.append({PostingKind::authorizationLapse, row.pot, -row.amount, day, reference, {}, {}, {}, {}});
    }
    return drafts;
}

QJsonArray toJson(const QVector<YearEndRow> &rows)
{
    QJsonArray array;
    for (const YearEndRow &row : rows)
        array.append(QJsonObject{{QStringLiteral("line"), row.line.key.toString()},
                                 {QStringLiteral("programme"), row.programme.number()},
                                 {QStringLiteral("dueYear"), row.pot.dueYear.number()},
                                 {QStringLiteral("amount"), toDecimalString(row.amount)}});
    return array;
}

QJsonObject toJson(const YearEnd &end)
{
    return {{QStringLiteral("lapses"), toJson(end.lapses)},
            {QStringLiteral("maturities"), toJson(end.maturities)},
            {QStringLiteral("carryOvers"), toJson(end.carryOvers)},
            {QStringLiteral("forfeits"), toJson(end.forfeits)}};
}

Result<void> requestCarryOvers(Session &session, const YearEnd &end, const QString &reference)
{
    for (const YearEndRow &row : end.carryOvers) {
        const Result<void> added = session.store.budgetControl().addCarryOver(
            {row.line.id, row.programme, end.year, CarryOverStep::request, row.amount, session.clock.today(), {}, reference});
        if (!added)
            return added;
    }
    return {};
}

bool isNothingLeft(const YearEnd &end)
{
    return end.closed && (end.lapses.isEmpty() || end.nextYearIsLate) && end.carryOvers.isEmpty();
}

Outcome<YearEnd> close(Session &session, FiscalYear year, const QString &reference)
{
    const QDate today = session.clock.today();
    if (today < year.lastDay()) {
        Refusal refusal = refusalAt(RefusalCode::dayBefore, QStringLiteral("day"), today.toString(Qt::ISODate));
        refusal.day = year.lastDay();
        return refuse(refusal);
    }
    const Result<YearEnd> end = yearEnd(session.store, year, today);
    if (!end)
        return denied(end.error());
    if (isNothingLeft(*end))
        return *end;
    const Outcome<void> done = book(session, end->nextYearIsLate ? QVector<PostingDraft>() : lapseDrafts(*end, reference))
        .and_then([&](const QVector<PostingId> &) -> Outcome<void> { return requestCarryOvers(session, *end, reference); })
        .and_then([&] {
            return takeYearStep(session, {year, FiscalYearStep::closed, today, reference}, toJson(*end));
        });
    if (!done)
        return denied(done.error());
    return *end;
}

Outcome<void> enact(Session &session, const FiscalYearEntry &entry)
{
    const Result<QVector<FiscalYearEntry>> steps = session.store.budgetControl().yearSteps();
    if (!steps)
        return denied(steps.error());
    Refusals refusals = dayRefusals(QStringLiteral("day"), entry.day, session.clock.today(), {});
    if (!isProvisional(entry.year, *steps))
        refusals.append(yearRefusal(RefusalCode::alreadyDone, entry.year, *steps));
    if (!refusals.isEmpty())
        return refuse(refusals);
    const Result<std::map<Pot, Provisional>> pots = provisionals(session.store, entry.year, session.clock.today());
    const Result<QVector<BudgetLineId>> cuts = linesWithCuts(session.store);
    if (!pots || !cuts)
        return denied(pots ? cuts.error() : pots.error());
    return book(session, enactments(*pots, *cuts, entry.day, entry.reference)).and_then([&](const QVector<PostingId> &) {
        return takeYearStep(session, entry, {});
    });
}

Outcome<void> beginProvisional(Session &session, const FiscalYearEntry &entry)
{
    const Result<QVector<FiscalYearEntry>> steps = session.store.budgetControl().yearSteps();
    if (!steps)
        return denied(steps.error());
    Refusals refusals = dayRefusals(QStringLiteral("day"), entry.day, session.clock.today(), {});
    const bool isOver = std::any_of(steps->cbegin(), steps->cend(),
                                    [&entry](const FiscalYearEntry &one) { return one.year == entry.year; });
    if (isOver)
        refusals.append(yearRefusal(RefusalCode::alreadyDone, entry.year, *steps));
    return refusals.isEmpty() ? takeYearStep(session, entry, {}) : Outcome<void>(refuse(refusals));
}

/// The authorisations of a closed year before, which the late budget kept alive.
Outcome<void> lapseAfterDelay(Session &session, FiscalYear year, const QString &reference)
{
    const Result<YearEnd> before = yearEnd(session.store, FiscalYear::fromNumber(year.number() - 1), session.clock.today());
    if (!before)
        return denied(before.error());
    if (!before->closed)
        return {};
    return book(session, lapseDrafts(*before, reference)).map([](const QVector<PostingId> &) {});
}

Outcome<void> take(Session &session, const FiscalYearEntry &step)
{
    if (const Outcome<void> released = releaseExpired(session); !released)
        return released;
    switch (step.step) {
    case FiscalYearStep::provisional: return beginProvisional(session, step);
    case FiscalYearStep::enacted:
        return enact(session, step).and_then([&] { return lapseAfterDelay(session, step.year, step.reference); });
    case FiscalYearStep::closed:
        return close(session, step.year, step.reference).map([](const YearEnd &) {});
    }
    Q_UNREACHABLE();
}

Outcome<void> takeAndCompare(Session &session, const FiscalYearEntry &step, QVector<EntryEffect> &effects)
{
    const Result<QVector<BudgetLine>> lines = session.store.budget().lines();
    const Result<QVector<PotBalance>> before = session.store.ledger().balances(session.clock.today());
    if (!lines || !before)
        return denied(lines ? before.error() : lines.error());
    if (const Outcome<void> taken = take(session, step); !taken)
        return taken;
    const Result<QVector<PotBalance>> after = session.store.ledger().balances(session.clock.today());
    if (!after)
        return denied(after.error());
    for (const BudgetLine &line : *lines)
        effects += effectsOn(line, *before, *after);
    return {};
}

}  // namespace

Outcome<void> beginProvisionalYear(Session &session, FiscalYear year, QDate day, const QString &reference)
{
    return session.store.write([&] { return take(session, {year, FiscalYearStep::provisional, day, reference.trimmed()}); });
}

Outcome<void> enactBudget(Session &session, FiscalYear year, QDate day, const QString &reference)
{
    return session.store.write([&] { return take(session, {year, FiscalYearStep::enacted, day, reference.trimmed()}); });
}

Outcome<QVector<EntryEffect>> previewYearStep(Session &session, const FiscalYearEntry &step)
{
    QVector<EntryEffect> effects;
    const Outcome<void> tried = trying(session.store, [&] { return takeAndCompare(session, step, effects); });
    if (!tried)
        return denied(tried.error());
    return effects;
}

Result<YearEnd> yearEnd(Store &store, FiscalYear year, QDate asAt)
{
    std::optional<YearEnd> end;
    const Result<void> read = store.read([&] {
        return YearEndReading(store, year, asAt).run().map([&end](const YearEnd &found) { end = found; });
    });
    if (!read)
        return failed(read.error());
    return *end;
}

Outcome<YearEnd> closeYear(Session &session, FiscalYear year, const QString &reference)
{
    return writing<YearEnd>(session.store, [&]() -> Outcome<YearEnd> {
        if (const Outcome<void> released = releaseExpired(session); !released)
            return denied(released.error());
        return close(session, year, reference.trimmed());
    });
}

}  // namespace mittelbuch
