// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/linebreakdown.h"

#include "service/globalcuts.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

namespace mittelbuch {

namespace {

constexpr std::array figures{
    LineFigure::authority, LineFigure::committed, LineFigure::ordered, LineFigure::openCommitment,
        LineFigure::available,
    LineFigure::earmarked, LineFigure::plannable, LineFigure::priorCommitments, LineFigure::authorization,
    LineFigure::authorizationUsed, LineFigure::authorizationAvailable,
};

/// The terms of a cash figure that are added and those that are taken off.
struct CashFormula {
    LineFigure figure;
    std::array<std::optional<Term>, 1> added;
    std::array<std::optional<Term>, 2> deducted;
};

constexpr std::array cashFormulas{
    CashFormula{LineFigure::authority, {Term::authority}, {}},
    CashFormula{LineFigure::committed, {Term::committed}, {}},
    CashFormula{LineFigure::ordered, {Term::ordered}, {}},
    CashFormula{LineFigure::openCommitment, {Term::committed}, {Term::ordered}},
    CashFormula{LineFigure::available, {Term::authority}, {Term::committed}},
    CashFormula{LineFigure::earmarked, {Term::earmarked}, {}},
    CashFormula{LineFigure::plannable, {Term::authority}, {Term::committed, Term::earmarked}},
};

template <std::size_t Count>
bool holds(const std::array<std::optional<Term>, Count> &terms, Term term)
{
    return std::find(terms.begin(), terms.end(), term) != terms.end();
}

int signInCash(LineFigure figure, Term term)
{
    for (const CashFormula &formula : cashFormulas) {
        if (formula.figure == figure)
            return holds(formula.added, term) ? 1 : holds(formula.deducted, term) ? -1 : 0;
    }
    return 0;
}

/// A commitment under an earlier authorisation burdens the cash of the year in which it falls due (VwV-SäHO § 34 Nr.
/// 8.2).
int signOfPrior(LineFigure figure, Term term, bool hasBegun)
{
    if (term != Term::committed)
        return 0;
    if (figure == LineFigure::priorCommitments)
        return 1;
    const bool ofBegunYears = figure == LineFigure::committed || figure == LineFigure::openCommitment;
    return ofBegunYears && !hasBegun ? 0 : signInCash(figure, term);
}

int signInAuthorization(LineFigure figure, Term term)
{
    switch (figure) {
    case LineFigure::authorization: return term == Term::authority ? 1 : 0;
    case LineFigure::authorizationUsed: return term == Term::committed ? 1 : 0;
    case LineFigure::authorizationAvailable: return term == Term::authority ? 1 : term == Term::committed ? -1 : 0;
    default: return 0;
    }
}

/// What the words of a breakdown come from.
struct Books {
    std::optional<BudgetLine> line;
    QVector<PotBalance> pots;
    QVector<Posting> postings;
    QHash<qint64, QString> programmes;
    QHash<qint64, QString> references;
    QHash<qint64, Consent> consents;
};

Result<void> readLine(Store &store, BudgetLineId id, AsAt asAt, Books &books)
{
    return store.budget().lines()
        .map([&](const QVector<BudgetLine> &lines) {
            const auto found = std::find_if(lines.cbegin(), lines.cend(),
                [id](const BudgetLine &one) { return one.id == id; });
            if (found != lines.cend())
                books.line = *found;
        })
        .and_then([&] { return store.ledger().balancesOf(id, asAt); })
        .map([&](const QVector<PotBalance> &pots) { books.pots = pots; })
        .and_then([&] { return cutPots(store, asAt); })
        .map([&](const QVector<PotBalance> &cuts) { books.pots += cuts; })
        .and_then([&] { return store.ledger().postings({.line = id}, asAt); })
        .map([&](const QVector<Posting> &postings) { books.postings = postings; });
}

Result<void> readWords(Store &store, AsAt asAt, Books &books)
{
    return store.programmes().programmes()
        .map([&](const QVector<Programme> &programmes) {
            for (const Programme &one : programmes)
                books.programmes.insert(one.id.number(), one.key);
        })
        .and_then([&] { return store.applications().list(asAt.day); })
        .map([&](const QVector<ApplicationSummary> &applications) {
            for (const ApplicationSummary &one : applications)
                books.references.insert(one.id.number(), one.reference.toString());
        })
        .and_then([&] { return store.budgetControl().consents(); })
        .map([&](const QVector<Consent> &consents) {
            for (const Consent &one : consents)
                books.consents.insert(one.id.number(), one);
        });
}

LineBreakdown breakdownOf(const Books &books, FiscalYear year, QDate day)
{
    LineBreakdown made{rowOf(*books.line, year, books.pots, day), day >= year.firstDay(), {}};
    for (const Posting &posting : books.postings) {
        const PostingDraft &draft = posting.draft;
        if (draft.pot.dueYear != year && draft.pot.budgetYear != year)
            continue;
        BreakdownPosting one{posting, books.programmes.value(draft.programme.number()),
                             books.references.value(draft.application.number()), std::nullopt};
        if (draft.consent.isStored())
            one.consent = books.consents.value(draft.consent.number());
        made.postings.append(one);
    }
    return made;
}

}  // namespace

std::span<const LineFigure> allLineFigures()
{
    return figures;
}

Money figureOf(const BudgetRow &row, LineFigure figure)
{
    switch (figure) {
    case LineFigure::authority: return row.balance.authority;
    case LineFigure::committed: return row.balance.committed;
    case LineFigure::ordered: return row.balance.ordered;
    case LineFigure::openCommitment: return row.balance.openCommitment();
    case LineFigure::available: return row.balance.available();
    case LineFigure::earmarked: return row.balance.earmarked;
    case LineFigure::plannable: return row.balance.plannable();
    case LineFigure::priorCommitments: return row.priorCommitments;
    case LineFigure::authorization: return row.authorization;
    case LineFigure::authorizationUsed: return row.authorizationUsed;
    case LineFigure::authorizationAvailable: return row.authorization - row.authorizationUsed;
    }
    Q_UNREACHABLE();
}

int signIn(LineFigure figure, const PostingDraft &posting, FiscalYear year, bool hasBegun)
{
    const Term term = termOf(posting.kind);
    const Pot &pot = posting.pot;
    if (pot.dueYear == year)
        return pot.isCash() ? signInCash(figure, term) : signOfPrior(figure, term, hasBegun);
    return pot.budgetYear == year ? signInAuthorization(figure, term) : 0;
}

QString sourceOf(PostingKind kind)
{
    switch (kind) {
    case PostingKind::appropriation: return QStringLiteral("SäHO §§ 4, 12");
    case PostingKind::supplement: return QStringLiteral("SäHO § 33");
    case PostingKind::provisional:
    case PostingKind::draftAppropriation: return QStringLiteral("SächsVerf Art. 98");
    case PostingKind::carryOverReleased: return QStringLiteral("SäHO § 45");
    case PostingKind::advanceDraw: return QStringLiteral("SäHO § 37 Abs. 6");
    case PostingKind::coverReceived:
    case PostingKind::coverGiven: return QStringLiteral("SäHO §§ 20, 46");
    case PostingKind::overPlan: return QStringLiteral("SäHO § 37");
    case PostingKind::earmarkedRevenue: return QStringLiteral("SäHO §§ 8, 17 Abs. 3");
    case PostingKind::globalCut: return QStringLiteral("VwV-SäHO § 34 Nr. 1.7");
    case PostingKind::freeze: return QStringLiteral("SäHO §§ 22, 41");
    case PostingKind::distributedAway: return QStringLiteral("VwV-SäHO § 34 Nr. 1.6");
    case PostingKind::commitmentAuthorization: return QStringLiteral("SäHO §§ 6, 16");
    case PostingKind::maturityShift: return QStringLiteral("VwV-SäHO § 16 Nr. 10");
    case PostingKind::authorizationLapse: return QStringLiteral("VwV-SäHO § 34 Nr. 8.4");
    case PostingKind::allotment: return QStringLiteral("VwV-SäHO § 44 Nr. 1.1");
    case PostingKind::earmark: return {};  // practice, not a term of the law
    case PostingKind::commitment:
    case PostingKind::order: return QStringLiteral("VwV-SäHO § 34 Nr. 7");
    case PostingKind::payment: return QStringLiteral("VwV-SäHO § 70");
    case PostingKind::repaymentRevenue:
    case PostingKind::repaymentOffset: return QStringLiteral("SäHO § 35");
    }
    Q_UNREACHABLE();
}

QVector<BreakdownTerm> LineBreakdown::termsOf(LineFigure figure) const
{
    QVector<BreakdownTerm> terms;
    for (const BreakdownPosting &one : postings) {
        const PostingDraft &draft = one.posting.draft;
        const int sign = signIn(figure, draft, row.year, hasBegun);
        if (sign == 0)
            continue;
        auto term = std::find_if(terms.begin(), terms.end(), [&draft](const BreakdownTerm &known) {
            return known.kind == draft.kind && known.pot == draft.pot;
        });
        if (term == terms.end())
            term = terms.insert(terms.end(), {draft.kind, draft.pot, sign < 0, {}});
        term->amount += sign < 0 ? -draft.amount : draft.amount;
    }
    std::sort(terms.begin(), terms.end(), [](const BreakdownTerm &left, const BreakdownTerm &right) {
        return std::tie(left.deducted, left.kind, left.pot) < std::tie(right.deducted, right.kind, right.pot);
    });
    return terms;
}

QVector<BreakdownPosting> LineBreakdown::postingsOf(LineFigure figure) const
{
    QVector<BreakdownPosting> chosen;
    std::copy_if(postings.cbegin(), postings.cend(), std::back_inserter(chosen), [&](const BreakdownPosting &one) {
        return signIn(figure, one.posting.draft, row.year, hasBegun) != 0;
    });
    return chosen;
}

Result<LineBreakdown> lineBreakdown(Store &store, BudgetLineId line, FiscalYear year, AsAt asAt)
{
    std::optional<LineBreakdown> made;
    const Result<void> read = store.read([&]() -> Result<void> {
        Books books;
        return readLine(store, line, asAt, books)
            .and_then([&]() -> Result<void> {
                if (!books.line)
                    return tl::unexpected<Failure>(Failure{FailureKind::notFound, QStringLiteral("budget line"), {}});
                return readWords(store, asAt, books);
            })
            .map([&] { made = breakdownOf(books, year, asAt.day); });
    });
    if (!read)
        return tl::unexpected<Failure>(read.error());
    return *made;
}

}  // namespace mittelbuch
