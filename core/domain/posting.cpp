// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/posting.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace mittelbuch {

namespace {

struct KindRow {
    PostingKind kind;
    Term term;
    QLatin1String word;
};

constexpr std::array kindRows{
    KindRow{PostingKind::appropriation, Term::authority, QLatin1String("appropriation")},
    KindRow{PostingKind::supplement, Term::authority, QLatin1String("supplement")},
    KindRow{PostingKind::carryOverReleased, Term::authority, QLatin1String("carryOverReleased")},
    KindRow{PostingKind::advanceDraw, Term::authority, QLatin1String("advanceDraw")},
    KindRow{PostingKind::coverReceived, Term::authority, QLatin1String("coverReceived")},
    KindRow{PostingKind::coverGiven, Term::authority, QLatin1String("coverGiven")},
    KindRow{PostingKind::overPlan, Term::authority, QLatin1String("overPlan")},
    KindRow{PostingKind::earmarkedRevenue, Term::authority, QLatin1String("earmarkedRevenue")},
    KindRow{PostingKind::globalCut, Term::authority, QLatin1String("globalCut")},
    KindRow{PostingKind::freeze, Term::authority, QLatin1String("freeze")},
    KindRow{PostingKind::distributedAway, Term::authority, QLatin1String("distributedAway")},
    KindRow{PostingKind::commitmentAuthorization, Term::authority, QLatin1String("commitmentAuthorization")},
    KindRow{PostingKind::allotment, Term::allotted, QLatin1String("allotment")},
    KindRow{PostingKind::earmark, Term::earmarked, QLatin1String("earmark")},
    KindRow{PostingKind::commitment, Term::committed, QLatin1String("commitment")},
    KindRow{PostingKind::order, Term::ordered, QLatin1String("order")},
    KindRow{PostingKind::payment, Term::paid, QLatin1String("payment")},
    KindRow{PostingKind::repaymentRevenue, Term::revenue, QLatin1String("repaymentRevenue")},
    KindRow{PostingKind::repaymentOffset, Term::committed, QLatin1String("repaymentOffset")},
};

constexpr auto kinds = [] {
    std::array<PostingKind, kindRows.size()> all{};
    std::transform(kindRows.begin(), kindRows.end(), all.begin(), [](const KindRow &row) { return row.kind; });
    return all;
}();

const KindRow &rowOf(PostingKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    Q_ASSERT(index < kindRows.size() && kindRows[index].kind == kind);
    return kindRows[index];
}

}  // namespace

Term termOf(PostingKind kind)
{
    return rowOf(kind).term;
}

QString toString(PostingKind kind)
{
    return rowOf(kind).word;
}

std::optional<PostingKind> postingKindFromString(const QString &word)
{
    const auto found = std::find_if(kindRows.begin(), kindRows.end(), [&word](const KindRow &row) { return row.word == word; });
    return found == kindRows.end() ? std::nullopt : std::optional(found->kind);
}

std::span<const PostingKind> allPostingKinds()
{
    return kinds;
}

}  // namespace mittelbuch
