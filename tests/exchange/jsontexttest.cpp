// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsontext.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

struct RepeatCase {
    const char *content;
    QStringList paths;
};

class RepeatedMembersTest : public testing::TestWithParam<RepeatCase> {};

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

}  // namespace

TEST_P(RepeatedMembersTest, AreNamedByTheirPaths)
{
    ASSERT_TRUE(jsonObjectFrom(GetParam().content));
    EXPECT_EQ(repeatedMembers(GetParam().content), GetParam().paths);
}

INSTANTIATE_TEST_SUITE_P(
    Table, RepeatedMembersTest,
    testing::Values(
        RepeatCase{"{}", {}},
        RepeatCase{R"({"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]})", {}},
        RepeatCase{R"({"a": 1, "a": 2})", {text("a")}},
        RepeatCase{R"({"a": 1, "a": 2, "a": 3})", {text("a"), text("a")}},
        RepeatCase{R"({"a": {"b": 1, "b": {"c": 1, "c": 2}}})", {text("a.b"), text("a.b.c")}},
        RepeatCase{R"({"a": [1, {"x": 1}, {"y": 1, "z": [], "y": 2}]})", {text("a[2].y")}},
        RepeatCase{R"({"a": "{\"b\": 1, \"b\": 2}", "c": "\\", "b": ["b", "b"]})", {}},
        RepeatCase{R"({"\u0061": 1, "a": 2})", {text("a")}},
        RepeatCase{R"({"a\"": 1, "a\"": 2})", {text("a\"")}}));

TEST(JsonTextTest, NamesTheLineOfWhatIsNoJson)
{
    const auto broken = jsonObjectFrom("{\n  \"a\": 1,\n  b: 2\n}");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().line, 3);
    EXPECT_FALSE(broken.error().reason.isEmpty());
    ASSERT_FALSE(jsonObjectFrom("[1, 2]"));
    EXPECT_EQ(jsonObjectFrom("[1, 2]").error().reason, text("not an object"));
    EXPECT_FALSE(jsonObjectFrom(""));
}

}  // namespace mittelbuch
