// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/filereference.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

class FileReferenceTest : public testing::TestWithParam<QString> {};

class FileReferenceFaultTest : public testing::TestWithParam<QString> {};

}  // namespace

TEST_P(FileReferenceTest, IsKeptAsItIs)
{
    const std::optional<FileReference> reference = FileReference::tryFromString(GetParam());
    ASSERT_TRUE(reference.has_value());
    EXPECT_EQ(reference->toString(), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Valid, FileReferenceTest, testing::Values(
    QStringLiteral("36-0541/27/12"), QStringLiteral("3-1"), QStringLiteral("StK 36 - 0541.10/27 (2)"),
    QStringLiteral("Städtebau_2027"), QString(40, u'1')));

TEST_P(FileReferenceFaultTest, IsRefused)
{
    EXPECT_FALSE(FileReference::tryFromString(GetParam()).has_value());
}

INSTANTIATE_TEST_SUITE_P(Invalid, FileReferenceFaultTest, testing::Values(
    QString(), QStringLiteral("12"), QString(41, u'1'), QStringLiteral("Staatskanzlei"), QStringLiteral(" 36-0541"),
    QStringLiteral("36-0541 "), QStringLiteral("36  0541"), QStringLiteral("36\t0541"), QStringLiteral("36\n0541"),
    QStringLiteral("36\u00a00541"), QStringLiteral("36:0541"), QStringLiteral("=36+1"), QStringLiteral("<b>36</b>"),
    QStringLiteral("../../36*")));

}  // namespace mittelbuch
