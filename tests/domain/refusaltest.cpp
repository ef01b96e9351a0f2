// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/refusal.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

#include <QSet>

namespace mittelbuch {
namespace {

TEST(Refusal, EveryCodeHasAWordOfItsOwn)
{
    QSet<QString> words;
    for (int code = 0; code <= static_cast<int>(RefusalCode::alreadyDone); ++code)
        words.insert(stableCode(static_cast<RefusalCode>(code)));
    EXPECT_EQ(words.size(), static_cast<int>(RefusalCode::alreadyDone) + 1);
    EXPECT_EQ(stableCode(RefusalCode::fundsNotAvailable), QStringLiteral("funds-not-available"));
    EXPECT_EQ(sourceOf(RefusalCode::grantNotAboveMinimum), QStringLiteral("VVK 1.1"));
}

TEST(Refusal, StandInPrecedenceAndKeepTheirOrderOtherwise)
{
    const auto at = [](RefusalCode code, const QString &field) {
        Refusal refusal;
        refusal.code = code;
        refusal.field = field;
        return refusal;
    };
    const Refusals sorted = inPrecedence({at(RefusalCode::fundsNotAvailable, QStringLiteral("a")),
                                          at(RefusalCode::fieldEmpty, QStringLiteral("b")),
                                          at(RefusalCode::fieldEmpty, QStringLiteral("c")),
                                          at(RefusalCode::notFound, QStringLiteral("d"))});
    QStringList fields;
    for (const Refusal &one : sorted)
        fields.append(one.field);
    EXPECT_EQ(fields.join(QString()), QStringLiteral("dbca"));
}

TEST(Refusal, MissingIsWhatIsNeededLessWhatThereIs)
{
    Refusal refusal;
    EXPECT_EQ(refusal.missing(), std::nullopt);
    refusal.required = Money::fromEuro(5);
    EXPECT_EQ(refusal.missing(), std::nullopt);
    refusal.available = Money::fromEuro(2);
    EXPECT_EQ(refusal.missing(), Money::fromEuro(3));
}

}  // namespace
}  // namespace mittelbuch
