// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/casefacts.h"

#include "service/budgetdesk.h"
#include "servicesupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

using test::Office;

/// Two of 80 % with a limit for each grantee and a contingent of the district Görlitz until 1 July 2027.
Directive limited()
{
    Directive directive;
    directive.validFrom = QDate(2027, 1, 2);
    directive.terms = plainShare(Rate::fromPercent(80), Money::fromEuro(500'000), {Money::fromEuro(10'000), true, {}});
    GrantLimit limit;
    limit.scope = LimitScope::grantee;
    limit.terms.append({{}, FixedAmount{Money::fromEuro(120'000)}, {}, Money::fromCents(1), Rounding::towardZero, {}});
    directive.terms.limits.append(limit);
    directive.terms.selection.contingents.append({{QStringLiteral("Görlitz"), {}}, {}, {OfficialKey::fromString(QStringLiteral("14626"))},
                                                  Money::fromEuro(200'000), QDate(2027, 7, 1), {}});
    return directive;
}

ApplicationFacts factsAt(Session &session, const ApplicationForm &form, QDate day)
{
    const Result<ApplicationFacts> facts = factsOn(session.store, {form, day, {}, {}, {}});
    EXPECT_TRUE(facts.has_value());
    return facts.value_or(ApplicationFacts());
}

}  // namespace

TEST(CaseFacts, TellWhatTheRegisterAndEarlierGrantsSay)
{
    Office office;
    const ApplicationId id = office.at(ApplicationState::approved);
    Session session = office.as("S. Wagner");
    const Result<std::optional<Application>> stored = session.store.applications().application(id);
    ASSERT_TRUE(stored && *stored && (*stored)->grant);
    const Application granted = **stored;
    const ApplicationFacts plain = factsAt(session, granted.form, QDate(2027, 3, 1));
    EXPECT_EQ(plain.grant.grantedBefore, Money()) << "nothing in the directive asks for it";
    EXPECT_EQ(plain.grant.contingentLeft, std::nullopt);
    EXPECT_EQ(ruleSetOf(plain.grant.kind), RuleSet::communal);

    ASSERT_TRUE(issueDirective(session, office.programmeKey, limited()));
    const ApplicationFacts facts = factsAt(session, granted.form, QDate(2027, 3, 1));
    EXPECT_EQ(facts.grant.grantedBefore, *granted.grant);
    EXPECT_EQ(facts.grant.contingentLeft, Money::fromEuro(104'000)) << "200,000 € less the 96,000 € of this district";
    EXPECT_EQ(factsAt(session, granted.form, QDate(2027, 7, 1)).grant.contingentLeft, std::nullopt) << "open to all";

    const Result<ApplicationFacts> own = factsOn(session.store, {granted.form, QDate(2027, 3, 1), {}, {}, id});
    ASSERT_TRUE(own.has_value());
    EXPECT_EQ(own->grant.grantedBefore, Money()) << "a case does not count against itself";
}

}  // namespace mittelbuch
