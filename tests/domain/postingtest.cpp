// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/posting.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

TEST(Posting, EveryKindHasAWordThatLeadsBack)
{
    EXPECT_EQ(allPostingKinds().size(), 23U);
    for (const PostingKind kind : allPostingKinds())
        EXPECT_EQ(postingKindFromString(toString(kind)), kind);
    EXPECT_EQ(postingKindFromString(QString()), std::nullopt);
    EXPECT_EQ(postingKindFromString(QStringLiteral("Commitment")), std::nullopt);
}

TEST(Posting, MovesTheTermOfItsKind)
{
    EXPECT_EQ(termOf(PostingKind::appropriation), Term::authority);
    EXPECT_EQ(termOf(PostingKind::commitmentAuthorization), Term::authority);
    EXPECT_EQ(termOf(PostingKind::allotment), Term::allotted);
    EXPECT_EQ(termOf(PostingKind::commitment), Term::committed);
    EXPECT_EQ(termOf(PostingKind::repaymentOffset), Term::committed);
    EXPECT_EQ(termOf(PostingKind::repaymentRevenue), Term::revenue);
    EXPECT_EQ(termOf(PostingKind::payment), Term::paid);
}

TEST(Pot, IsCashWhenBudgetAndDueYearAreTheSame)
{
    const FiscalYear year = FiscalYear::fromNumber(2027);
    EXPECT_TRUE((Pot{BudgetLineId(1), year, year}.isCash()));
    EXPECT_FALSE((Pot{BudgetLineId(1), year, year.plus(1)}.isCash()));
}

}  // namespace
}  // namespace mittelbuch
