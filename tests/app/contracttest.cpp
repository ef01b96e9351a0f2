// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"
#include "support/testsupport.h"

#include <QFile>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

using test::Answer;
using test::at;

struct UsageCase {
    const char *words;
    const char *part;  ///< of the sentence
};

class UsageTest : public testing::TestWithParam<UsageCase> {};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

}  // namespace

TEST_P(UsageTest, WrongUsageExitsWithTwoAndOneJsonDocument)
{
    test::Program program;
    program.run({QStringLiteral("init")});
    const Answer answer = program.run(QString::fromUtf8(GetParam().words).split(u'|'));
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_TRUE(answer.json.value(QStringLiteral("usage")).toString().contains(QString::fromUtf8(GetParam().part)))
        << answer.output.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Lines, UsageTest, testing::Values(
    UsageCase{"nonsense", "nonsense"},
    UsageCase{"budget|list|--nonsense", "--nonsense"},
    UsageCase{"budget|add-line|--line|0205/88301", "--purpose"},
    UsageCase{"budget|post|--line|0205/88301|--year|27|--amount|1", "--year"},
    UsageCase{"budget|post|--line|0205/88301|--year|2027|--amount|1.234.5", "--amount"},
    UsageCase{"budget|post|--line|0205/88301|--year|2027|--amount|1.005,001", "--amount"},
    UsageCase{"budget|post|--line|0205/88301|--year|2027|--amount|99999999999999999999", "--amount"},
    UsageCase{"budget|post|--line|0205/8830|--year|2027|--amount|1", "--line"},
    UsageCase{"application|show", "REFERENCE"},
    UsageCase{"application|show|a|b", "b"},
    UsageCase{"application|approve|x|--share|48000", "--share: “48000”"},
    UsageCase{"application|approve|x|--share|2027=48,5,0", "“48,5,0” is not right here: an amount"},
    UsageCase{"application|record|--share|27=48000", "“27” is not right here: a year"},
    UsageCase{"application|record|--cost|software:12,3,4:Lizenzen", "--cost: “12,3,4” is not right here: an amount"},
    UsageCase{"application|record|--cost|software", "category:amount:description"},
    UsageCase{"application|record|--cost|beer:12:x", "“beer:12:x”"},
    UsageCase{"municipalities|find|x|--limit|0", "--limit"},
    UsageCase{"application|list|--state|lost", "--state"},
    UsageCase{"report|control-ledger|--year|2027", "--line"},
    UsageCase{"report|control-ledger|--line|0205/88301|--format|odt", "--format"},
    UsageCase{"report|control-ledger|--line|0205/88301|--known-at|2027-06-30T14:00", "--known-at"},
    UsageCase{"report|authorizations", "--year"},
    UsageCase{"init|--demo=yes", "--demo"},
    UsageCase{"help|nonsense", "nonsense"}));

TEST(ProgramTest, TellsEverythingThatIsWrongWithTheOptionsAtOnce)
{
    test::Program program;
    const Answer answer = program.run({QStringLiteral("budget"), QStringLiteral("post"), QStringLiteral("--lime"),
                                       QStringLiteral("0205/88301"), QStringLiteral("--yaer=2027"), QStringLiteral("--day")});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_EQ(answer.json.value(QStringLiteral("usage")).toString().split(u'\n'),
              (QStringList{QStringLiteral("The option --lime is not known here."), QStringLiteral("The option --yaer is not known here."),
                           QStringLiteral("The option --day needs a value: --day DAY"), QStringLiteral("The option --line CHAPTER/TITLE is missing."),
                           QStringLiteral("The option --year YEAR is missing."), QStringLiteral("The option --amount EURO is missing.")}));
}

TEST(ProgramTest, InitDoesNotWriteOverAnExistingFile)
{
    test::Program program;
    ASSERT_EQ(program.run({QStringLiteral("init")}).exitCode, 0);
    const QByteArray before = test::contentOf(program.database());
    const Answer again = program.run({QStringLiteral("init")});
    EXPECT_EQ(again.exitCode, 4);
    EXPECT_EQ(again.json.value(QStringLiteral("failed")).toString(), QStringLiteral("already-exists"));
    EXPECT_EQ(test::contentOf(program.database()), before);
}

TEST(ProgramTest, SaysWhatIsWrongWithADatabaseAndLeavesIt)
{
    test::Program program;
    const Answer missing = program.run({QStringLiteral("budget"), QStringLiteral("list")});
    EXPECT_EQ(missing.exitCode, 4);
    EXPECT_EQ(missing.json.value(QStringLiteral("failed")).toString(), QStringLiteral("not-found"));
    EXPECT_FALSE(QFile::exists(program.database()));

    write(program.database(), QByteArray("This is a letter and no database.\n").repeated(200));
    const QByteArray before = test::contentOf(program.database());
    const Answer foreign = program.run({QStringLiteral("budget"), QStringLiteral("list")});
    EXPECT_EQ(foreign.exitCode, 4);
    EXPECT_EQ(foreign.json.value(QStringLiteral("failed")).toString(), QStringLiteral("not-a-database"));
    EXPECT_EQ(test::contentOf(program.database()), before);
}

/// Whatever the limit, a database is made whole or not at all, and the answer says which.
TEST(ProgramTest, MakesADatabaseWholeOrNotAtAllWhenTheDiskIsFull)
{
    int refused = 0;
    for (const int blocks : {1, 20, 60, 100, 150, 200, 230, 4000}) {
        test::Program program;
        const Answer answer = program.limited(blocks, {QStringLiteral("--json"), QStringLiteral("init")});
        const bool exists = QFile::exists(program.database());
        ASSERT_EQ(answer.exitCode, exists ? 0 : 4) << blocks << answer.output.toStdString();
        if (exists) {
            const Answer summary = program.run({QStringLiteral("municipalities"), QStringLiteral("summary")});
            EXPECT_EQ(at(summary.json, QStringLiteral("municipalities")).toInt(), 418) << blocks;
            continue;
        }
        ++refused;
        EXPECT_TRUE(answer.output.contains(QStringLiteral("\"disk-full\"")) || answer.output.contains(QStringLiteral("\"disk-refused\"")))
            << blocks << answer.output.toStdString();
        EXPECT_TRUE(program.otherFiles().isEmpty()) << blocks << program.otherFiles().join(u' ').toStdString();
    }
    EXPECT_GE(refused, 4);
    EXPECT_LT(refused, 8);
}

TEST(ProgramTest, AnswersWhatEverybodyTriesFirst)
{
    test::Program program;
    EXPECT_TRUE(program.bare({QStringLiteral("--version")}).output.startsWith(QStringLiteral("mittelbuch ")));
    EXPECT_TRUE(program.bare({QStringLiteral("--help")}).output.contains(QStringLiteral("report overview")));
}

TEST(ProgramTest, SaysThatAServerIsNotSupportedYet)
{
    test::Program program;
    const QString server = QStringLiteral("postgresql://localhost/office");
    for (const QStringList &words : {QStringList{QStringLiteral("init")}, {QStringLiteral("budget"), QStringLiteral("list")}}) {
        const Answer answer = program.plain(QStringList{QStringLiteral("--json")} + words, server);
        EXPECT_EQ(answer.exitCode, 4);
        EXPECT_TRUE(answer.output.contains(QStringLiteral("\"unsupported\""))) << answer.output.toStdString();
    }
}

TEST(ProgramTest, ImportsTheWholeRegisterAndASecondTimeChangesNothing)
{
    test::Program program;
    program.run({QStringLiteral("init")});
    const QStringList import{QStringLiteral("import"), QStringLiteral("municipalities"),
                             test::sharedData(QStringLiteral("gv100ad/GV100AD_30112025.txt"))};
    const Answer tried = program.run(import + QStringList{QStringLiteral("--dry-run")});
    EXPECT_EQ(tried.exitCode, 0);
    EXPECT_EQ(at(program.run({QStringLiteral("municipalities"), QStringLiteral("summary")}).json, QStringLiteral("municipalities")).toInt(), 418);

    EXPECT_EQ(program.run(import).exitCode, 0);
    const Answer summary = program.run({QStringLiteral("municipalities"), QStringLiteral("summary")});
    EXPECT_EQ(at(summary.json, QStringLiteral("municipalities")).toInt(), 10'953);
    EXPECT_EQ(at(summary.json, QStringLiteral("inhabitants")).toInteger(), 83'577'140);
    EXPECT_EQ(at(summary.json, QStringLiteral("inhabitantsSaxony")).toInteger(), 4'042'422);

    const Answer again = program.run(import);
    for (const char *count : {"inserted", "renamed", "changed", "populations", "dissolved"})
        EXPECT_EQ(at(again.json, QString::fromLatin1(count)).toInt(), 0) << count;
}

TEST(ProgramTest, RefusesAFaultyRegisterWholeWithThePlaceOfEachFault)
{
    test::Program program;
    program.run({QStringLiteral("init")});
    QByteArrayList lines = test::contentOf(test::sharedData(QStringLiteral("gv100ad/GV100AD_30112025_SN_excerpt.txt"))).split('\n');
    ASSERT_GT(lines.size(), 20);
    lines[2].chop(40);
    lines[5].replace(0, 2, "99");
    const QString path = program.path(QStringLiteral("faulty.txt"));
    write(path, lines.join('\n'));
    const Answer answer = program.run({QStringLiteral("import"), QStringLiteral("municipalities"), path});
    EXPECT_EQ(answer.exitCode, 3);
    EXPECT_EQ(at(answer.json, QStringLiteral("faults.0.line")).toInt(), 3);
    EXPECT_EQ(at(answer.json, QStringLiteral("faults.1.line")).toInt(), 6);
    EXPECT_EQ(at(answer.json, QStringLiteral("faults.1.column")).toInt(), 1);
    EXPECT_EQ(at(program.run({QStringLiteral("municipalities"), QStringLiteral("summary")}).json, QStringLiteral("municipalities")).toInt(), 418);
}

TEST(ProgramTest, HandsOutAControlLedgerInEveryForm)
{
    test::Program program;
    program.run({QStringLiteral("init")});
    program.run({QStringLiteral("budget"), QStringLiteral("add-line"), QStringLiteral("--line=0205/88301"), QStringLiteral("--purpose=Dienste")});
    program.run({QStringLiteral("budget"), QStringLiteral("post"), QStringLiteral("--line=0205/88301"), QStringLiteral("--year=2027"),
                 QStringLiteral("--amount=1234.50")});
    const QStringList ledger{QStringLiteral("report"), QStringLiteral("control-ledger"), QStringLiteral("--line=0205/88301"),
                             QStringLiteral("--year=2027")};
    const Answer read = program.run(ledger);
    EXPECT_EQ(read.exitCode, 0);
    EXPECT_EQ(at(read.json, QStringLiteral("total.available")).toString(), QStringLiteral("1234.50"));
    EXPECT_EQ(at(read.json, QStringLiteral("months.2.total.allocated")).toString(), QStringLiteral("1234.50"));
    EXPECT_FALSE(read.json.contains(QStringLiteral("output")));
    const Answer unknown = program.run(ledger + QStringList{QStringLiteral("--known-at=2020-01-01")});
    EXPECT_EQ(at(unknown.json, QStringLiteral("total.allocated")).toString(), QStringLiteral("0.00"));

    const QString csv = program.path(QStringLiteral("ledger.csv"));
    EXPECT_EQ(program.run(ledger + QStringList{QStringLiteral("--spreadsheet"), QStringLiteral("--output"), csv}).exitCode, 0);
    EXPECT_TRUE(test::contentOf(csv).startsWith("\xEF\xBB\xBF" "Chapter;Budget title;"));
    EXPECT_TRUE(test::contentOf(csv).contains(";1234,50;"));
    EXPECT_EQ(program.run(ledger + QStringList{QStringLiteral("--output"), csv}).exitCode, 4);
    const QString pdf = program.path(QStringLiteral("ledger.pdf"));
    EXPECT_EQ(program.run(ledger + QStringList{QStringLiteral("--authorizations"), QStringLiteral("--output"), pdf}).exitCode, 0);
    EXPECT_TRUE(test::contentOf(pdf).startsWith("%PDF-1.4"));
    const Answer status = program.run({QStringLiteral("report"), QStringLiteral("authorizations"), QStringLiteral("--year=2026")});
    EXPECT_EQ(status.exitCode, 0);
    EXPECT_EQ(at(status.json, QStringLiteral("asAt")).toString(), QStringLiteral("2026-12-31"));
    const Answer missing = program.run({QStringLiteral("report"), QStringLiteral("control-ledger"), QStringLiteral("--line=0205/63301")});
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_EQ(missing.json.value(QStringLiteral("refused")).toString(), QStringLiteral("not-found"));
}

TEST(ProgramTest, SpeaksGermanUnlessAskedOtherwise)
{
    test::Program program;
    EXPECT_TRUE(program.plain({QStringLiteral("help"), QStringLiteral("--lang"), QStringLiteral("de")}).output.contains(QStringLiteral("Fördermittel")));
    EXPECT_TRUE(program.plain({QStringLiteral("help"), QStringLiteral("--lang"), QStringLiteral("en")}).output.contains(QStringLiteral("allocates")));
}

TEST(ProgramTest, EveryCommandIsInHelpAndManualPage)
{
    test::Program program;
    const QString help = program.plain({QStringLiteral("help"), QStringLiteral("--lang=en")}).output;
    const QString manual = program.plain({QStringLiteral("help"), QStringLiteral("--man")}).output;
    for (const char *command : {"init", "import municipalities", "application approve", "report overview", "report control-ledger", "report authorizations",
                                "overview"}) {
        EXPECT_TRUE(help.contains(QString::fromLatin1(command))) << command;
        EXPECT_TRUE(manual.contains(QStringLiteral("mittelbuch ") + QString::fromLatin1(command))) << command;
    }
}

}  // namespace mittelbuch
