// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/shortfall.h"

#include "domain/budgetline.h"

#include <algorithm>
#include <array>

namespace mittelbuch {

namespace {

const QString selectLineKey = QStringLiteral("SELECT chapter, title FROM budget_line WHERE id = ?");
const QString selectProgrammeKey = QStringLiteral("SELECT key FROM programme WHERE id = ?");
// The pots of the posting itself and, for a commitment under an authorisation, the cash pots of the due year.
const QString selectTouchedPots = QStringLiteral(
    "SELECT programme_id, budget_year, due_year, planned, authority, committed_own + committed_prior, ordered, paid "
    "FROM pot WHERE line_id = ? AND due_year = ? AND budget_year IN (?, ?) AND programme_id IN (0, ?)");
const QString selectCase = QStringLiteral(
    "SELECT committed, ordered, paid FROM case_pot WHERE application_id = ? AND line_id = ? AND due_year = ?");

struct Rule {
    QLatin1String name;  // of the trigger's RAISE, or of the constraint
    RefusalCode code;
};

constexpr std::array rules{
    Rule{QLatin1String("cash_covered"), RefusalCode::fundsNotAvailable},
    Rule{QLatin1String("authorization_covered"), RefusalCode::authorizationNotAvailable},
    Rule{QLatin1String("commitment_not_negative"), RefusalCode::amountBelowUse},
    Rule{QLatin1String("order_committed"), RefusalCode::orderAboveCommitment},
    Rule{QLatin1String("payment_ordered"), RefusalCode::paymentAboveOrder},
    Rule{QLatin1String("amount_in_range"), RefusalCode::amountOutOfRange},
    Rule{QLatin1String("consent_recorded"), RefusalCode::consentMissing},
    Rule{QLatin1String("year_open"), RefusalCode::yearClosed},
};

struct TouchedPot {
    ProgrammeId programme;
    FiscalYear budgetYear;
    FiscalYear dueYear;
    bool planned = false;
    Money authority;
    Money committed;
    Money ordered;
    Money paid;
};

TouchedPot readTouched(Statement &row)
{
    return {row.id<ProgrammeId>(0), row.year(1), row.year(2), row.truth(3), row.money(4), row.money(5), row.money(6),
            row.money(7)};
}

bool movesAuthority(const PostingDraft &draft)
{
    const Term term = termOf(draft.kind);
    return term == Term::authority || term == Term::allotted;
}

/// What the pot can still give to the posting, or can still lose by it.
Money givable(RefusalCode code, const PostingDraft &draft, const TouchedPot &pot)
{
    const Term term = termOf(draft.kind);
    const bool falls = code == RefusalCode::amountBelowUse;
    if (code == RefusalCode::orderAboveCommitment || (falls && term == Term::committed))
        return pot.committed - pot.ordered;
    if (code == RefusalCode::paymentAboveOrder || (falls && term == Term::ordered))
        return pot.ordered - pot.paid;
    return pot.authority - pot.committed;
}

/// An allotment is authority of the programme alone, a line's authority of the line alone. A cash year that is not planned yet
/// does not limit what an authorisation commits.
bool concerns(const TouchedPot &pot, const PostingDraft &draft)
{
    if (termOf(draft.kind) == Term::authority)
        return !pot.programme.isStored();
    if (termOf(draft.kind) == Term::allotted)
        return pot.programme.isStored();
    const bool own = pot.budgetYear == draft.pot.budgetYear;
    return own || pot.planned;
}

/// The posting's own pot, which the refused statement would have opened: it has nothing to give.
void addMissing(QVector<TouchedPot> &pots, ProgrammeId programme, const PostingDraft &draft)
{
    TouchedPot empty{programme, draft.pot.budgetYear, draft.pot.dueYear, false, {}, {}, {}, {}};
    const bool isThere = std::any_of(pots.begin(), pots.end(), [programme](const TouchedPot &pot) {
        return pot.programme == programme;
    });
    const bool ofAuthorization = !draft.pot.isCash() && !pots.isEmpty() && pots.front().budgetYear == draft.pot.dueYear;
    if (!isThere && !ofAuthorization && concerns(empty, draft))
        pots.append(empty);
}

Result<QString> lineKey(Connection &connection, BudgetLineId line)
{
    return connection.statement(selectLineKey).bind(line).one([](Statement &row) {
        const auto key = BudgetLineKey::tryFromParts(row.text(0), row.text(1));
        return key ? key->toDisplay() : QString();
    });
}

Result<QString> programmeKey(Connection &connection, ProgrammeId programme)
{
    return connection.statement(selectProgrammeKey).bind(programme).one([](Statement &row) { return row.text(0); });
}

Result<QVector<TouchedPot>> touchedPots(Connection &connection, RefusalCode code, const PostingDraft &draft)
{
    const FiscalYear cashYear = code == RefusalCode::fundsNotAvailable ? draft.pot.dueYear : draft.pot.budgetYear;
    Result<QVector<TouchedPot>> pots = connection.statement(selectTouchedPots)
        .bind(draft.pot.line, draft.pot.dueYear, cashYear, cashYear, draft.programme).all(readTouched);
    if (!pots)
        return pots;
    pots->removeIf([&draft](const TouchedPot &pot) { return !concerns(pot, draft); });
    addMissing(*pots, ProgrammeId(), draft);
    if (draft.programme.isStored())
        addMissing(*pots, draft.programme, draft);
    return pots;
}

/// The case's own pot, when the posting is of a case: less may be left there than in the line.
Result<void> limitByCase(Connection &connection, const PostingDraft &draft, Refusal &refusal)
{
    const auto left = connection.statement(selectCase).bind(draft.application, draft.pot.line, draft.pot.dueYear)
        .first([code = refusal.code](Statement &row) {
            return code == RefusalCode::paymentAboveOrder ? row.money(1) - row.money(2) : row.money(0) - row.money(1);
        });
    if (!left)
        return tl::unexpected(left.error());
    const Money available = left->value_or(Money());
    refusal.available = refusal.available ? std::min(*refusal.available, available) : available;
    return {};
}

bool isSettlement(RefusalCode code)
{
    return code == RefusalCode::orderAboveCommitment || code == RefusalCode::paymentAboveOrder;
}

/// Fills in the shortest of the pots; a pot that does not exist has nothing to give.
Result<void> fillAmounts(Connection &connection, const PostingDraft &draft, Refusal &refusal)
{
    const Result<QVector<TouchedPot>> pots = touchedPots(connection, refusal.code, draft);
    if (!pots)
        return tl::unexpected(pots.error());
    const auto shortest = std::min_element(pots->begin(), pots->end(), [&](const TouchedPot &left, const TouchedPot &right) {
        return givable(refusal.code, draft, left) < givable(refusal.code, draft, right);
    });
    if (shortest == pots->end())
        return {};
    refusal.available = givable(refusal.code, draft, *shortest);
    if (!shortest->programme.isStored())
        return {};
    const Result<QString> key = programmeKey(connection, shortest->programme);
    if (!key)
        return tl::unexpected(key.error());
    refusal.other = *key;
    return {};
}

}  // namespace

std::optional<RefusalCode> refusalCodeOf(const Failure &failure, const PostingDraft &draft)
{
    if (failure.kind != FailureKind::constraint)
        return std::nullopt;
    const auto *rule = std::find_if(rules.begin(), rules.end(),
                                    [&failure](const Rule &each) { return failure.detail.contains(each.name); });
    if (rule == rules.end())
        return std::nullopt;
    const Term term = termOf(draft.kind);
    if (rule->code == RefusalCode::orderAboveCommitment && term == Term::committed)
        return RefusalCode::amountBelowUse;
    if (rule->code == RefusalCode::paymentAboveOrder && term == Term::ordered)
        return RefusalCode::amountBelowUse;
    const bool covered = rule->code == RefusalCode::fundsNotAvailable || rule->code == RefusalCode::authorizationNotAvailable;
    return covered && movesAuthority(draft) ? RefusalCode::amountBelowUse : rule->code;
}

Result<Refusal> shortfall(Connection &connection, RefusalCode code, const PostingDraft &draft)
{
    const Result<QString> line = lineKey(connection, draft.pot.line);
    if (!line)
        return tl::unexpected(line.error());
    Refusal refusal;
    refusal.code = code;
    refusal.subject = *line;
    refusal.year = draft.pot.dueYear;
    if (code == RefusalCode::consentMissing || code == RefusalCode::yearClosed) {
        refusal.field = QStringLiteral("consent");
        refusal.year = draft.pot.budgetYear;
        return refusal;
    }
    refusal.required = code == RefusalCode::amountBelowUse ? -draft.amount : draft.amount;
    if (Result<void> filled = fillAmounts(connection, draft, refusal); !filled)
        return tl::unexpected(filled.error());
    if (isSettlement(code) && draft.application.isStored()) {
        if (Result<void> limited = limitByCase(connection, draft, refusal); !limited)
            return tl::unexpected(limited.error());
    }
    return refusal;
}

}  // namespace mittelbuch
