// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/termkey.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

TEST(TermKey, IsLowerCamelCase)
{
    const QString forty = QString(40, u'a');
    for (const QString &text : {QStringLiteral("a"), QStringLiteral("youngPeople"), QStringLiteral("phase2B"), forty}) {
        ASSERT_TRUE(TermKey::tryFromString(text)) << text.toStdString();
        EXPECT_EQ(TermKey::tryFromString(text)->toString(), text);
    }
    for (const QString &text : {QString(), QStringLiteral("Young"), QStringLiteral("2a"), QStringLiteral("young people"),
                                QStringLiteral("young-people"), QStringLiteral("young_people"), QStringLiteral("größe"),
                                QStringLiteral(" a"), QStringLiteral("a\n"), QString(forty + u'a')})
        EXPECT_FALSE(TermKey::tryFromString(text)) << text.toStdString();
}

TEST(TermKey, NamesNothingByDefaultAndIsOrderedByItsText)
{
    EXPECT_TRUE(TermKey().isEmpty());
    const TermKey bkm = TermKey::fromString(QStringLiteral("bkm"));
    EXPECT_FALSE(bkm.isEmpty());
    EXPECT_NE(bkm, TermKey());
    EXPECT_TRUE(TermKey() < bkm && bkm < TermKey::fromString(QStringLiteral("federal")));
}

}  // namespace
}  // namespace mittelbuch
