// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"
#include "support/testserver.h"
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

/// An office with one line of 1,000 in 2027.
void makeOffice(test::Program &program)
{
    program.run({QStringLiteral("init")});
    program.run({QStringLiteral("budget"), QStringLiteral("add-line"), QStringLiteral("--line"), QStringLiteral("0205/88301"),
                 QStringLiteral("--purpose"), QStringLiteral("Digitales")});
    program.run({QStringLiteral("budget"), QStringLiteral("post"), QStringLiteral("--line"), QStringLiteral("0205/88301"),
                 QStringLiteral("--year"), QStringLiteral("2027"), QStringLiteral("--amount"), QStringLiteral("1000")});
}

QString authority(test::Program &program)
{
    const Answer list = program.run({QStringLiteral("budget"), QStringLiteral("list")});
    return at(list.json, QStringLiteral("lines.0.balance.authority")).toString();
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
    UsageCase{"budget|post|--line|0205/88301|--year|2027", "--amount is missing. An entry of the kind appropriation needs --line, --year, --amount."},
    UsageCase{"budget|post|--line|0205/88301|--year|2027|--kind|cover|--amount|1", "needs --line, --year, --counter-line, --amount"},
    UsageCase{"budget|post|--line|0205/88301|--year|2027|--kind|freeze", "either --amount or --rate"},
    UsageCase{"budget|post|--line|0205/88301|--year|2027|--kind|gift|--amount|1", "appropriation, supplement,"},
    UsageCase{"budget|post|--line|0205/88301|--year|2027|--amount|1|--rate|5", "--rate does not go with the kind appropriation"},
    UsageCase{"budget|post|--line|0205/88301|--year|2027|--amount|1|--consent-note|x", "--consent-reference"},
    UsageCase{"budget|list|--known-at|2027-03-01T12:00:00", "--known-at"},
    UsageCase{"budget|list|--as-at|2027-02-30", "--as-at"},
    UsageCase{"budget|add-line|--line|0205/88301|--purpose|x|--category|mine", "--category"},
    UsageCase{"budget|year|close", "--year"},
    UsageCase{"budget|year|reopen|--year|2027", "budget"},
    UsageCase{"application|repay|x|--year|2027|--amount|1|--mode|gift", "--mode is revenue"},
    UsageCase{"budget|enter", "FILE"},
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
                           QStringLiteral("The option --year YEAR is missing.")}));
}

TEST(ProgramTest, InitOnAServerMakesOnlyWhatIsNotThere)
{
    test::Program program(test::Engine::server);
    const Answer missing = program.run({QStringLiteral("budget"), QStringLiteral("list")});
    EXPECT_EQ(missing.exitCode, 4);
    EXPECT_EQ(missing.json.value(QStringLiteral("failed")).toString(), QStringLiteral("not-a-database"));
    const Answer made = program.run({QStringLiteral("init"), QStringLiteral("--demo")});
    ASSERT_EQ(made.exitCode, 0) << made.output.toStdString();
    EXPECT_FALSE(made.output.contains(QLatin1String(test::serverPassword)));
    const Answer again = program.run({QStringLiteral("init")});
    EXPECT_EQ(again.exitCode, 4);
    EXPECT_EQ(again.json.value(QStringLiteral("failed")).toString(), QStringLiteral("already-exists"));
    EXPECT_FALSE(again.output.contains(QLatin1String(test::serverPassword)));
    EXPECT_GT(program.run({QStringLiteral("application"), QStringLiteral("list")}).output.count(QStringLiteral("\"reference\"")), 10);
}

/// The demonstration is the same wherever it lies, to the last figure.
TEST(ProgramTest, AServerAnswersAsAFileDoes)
{
    test::Program file;
    test::Program server(test::Engine::server);
    for (test::Program *program : {&file, &server})
        ASSERT_EQ(program->run({QStringLiteral("init"), QStringLiteral("--demo")}).exitCode, 0);
    for (const char *words : {"overview|--year|2027", "overview|--year|2028|--as-at|2027-04-15", "budget|list", "application|list",
                              "programme|list", "municipalities|find|görl", "municipalities|summary", "application|show|DK-2027-0001"}) {
        const QStringList line = QString::fromUtf8(words).split(u'|');
        const Answer fromFile = file.run(line);
        EXPECT_EQ(fromFile.exitCode, 0) << words << fromFile.output.toStdString();
        EXPECT_EQ(fromFile.output, server.run(line).output) << words;
    }
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
    const QString ofScreenshot = program.bare({QStringLiteral("help"), QStringLiteral("screenshot")}).output;
    ASSERT_TRUE(ofScreenshot.contains(QStringLiteral("--output FOLDER")));
    for (const char *word : {"--help", "-h"}) {
        const Answer answer = program.bare({QStringLiteral("screenshot"), QString::fromLatin1(word)});
        EXPECT_EQ(answer.exitCode, 0);
        EXPECT_EQ(answer.output, ofScreenshot);
    }
    EXPECT_EQ(program.bare({QStringLiteral("nonsense"), QStringLiteral("--help")}).exitCode, 2);

    const QString ofReports = program.bare({QStringLiteral("report"), QStringLiteral("--help")}).output;
    EXPECT_TRUE(ofReports.contains(QStringLiteral("mittelbuch report overview")));
    EXPECT_TRUE(ofReports.contains(QStringLiteral("mittelbuch report calculation")));
    EXPECT_FALSE(ofReports.contains(QStringLiteral("mittelbuch init")));
}

/// The address may name a person and a password; the password is shown nowhere.
TEST(ProgramTest, SaysThatAServerCannotBeReachedAndKeepsThePassword)
{
    test::Program program;
    const QString server = QStringLiteral("postgresql://anna:geheim@127.0.0.1:1/office");
    for (const QStringList &words : {QStringList{QStringLiteral("init")}, {QStringLiteral("budget"), QStringLiteral("list")}}) {
        const Answer answer = program.plain(QStringList{QStringLiteral("--json")} + words, server);
        EXPECT_EQ(answer.exitCode, 4);
        EXPECT_TRUE(answer.output.contains(QStringLiteral("\"connection\""))) << answer.output.toStdString();
        EXPECT_TRUE(answer.output.contains(QStringLiteral("anna@127.0.0.1:1/office"))) << answer.output.toStdString();
        EXPECT_FALSE(QString(answer.output + answer.complaint).contains(QStringLiteral("geheim"))) << answer.output.toStdString();
    }
}

class EngineTest : public testing::TestWithParam<test::Engine> {};

INSTANTIATE_TEST_SUITE_P(Engines, EngineTest, testing::Values(test::Engine::file, test::Engine::server), [](const auto &engine) {
    return std::string(engine.param == test::Engine::file ? "file" : "server");
});

TEST_P(EngineTest, ImportsTheWholeRegisterAndASecondTimeChangesNothing)
{
    test::Program program(GetParam());
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

TEST(ProgramTest, EntersAFileWholeOrNotAtAll)
{
    test::Program program;
    makeOffice(program);
    const QString path = program.path(QStringLiteral("entries.csv"));
    const QStringList enter{QStringLiteral("budget"), QStringLiteral("enter"), path};
    write(path, "line;year;kind;amount\n0205/88301;2027;supplement;500\n0205/88301;2027;globalCut;x\n");
    const Answer faulty = program.run(enter);
    EXPECT_EQ(faulty.exitCode, 3);
    EXPECT_EQ(at(faulty.json, QStringLiteral("faults.0.line")).toInt(), 3);
    EXPECT_EQ(at(faulty.json, QStringLiteral("faults.0.column")).toInt(), 4);
    EXPECT_EQ(at(faulty.json, QStringLiteral("faults.0.value")).toString(), QStringLiteral("x"));
    EXPECT_TRUE(at(faulty.json, QStringLiteral("faults.0.reason")).toString().contains(QStringLiteral("amount")));

    write(path, "line;year;kind;amount\n0205/88301;2027;supplement;500\n\n0205/88301;2027;globalCut;1500.01\n");
    const Answer refused = program.run(enter);
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(at(refused.json, QStringLiteral("refused")).toString(), QStringLiteral("amount-below-use"));
    EXPECT_EQ(at(refused.json, QStringLiteral("line")).toInt(), 4);
    EXPECT_EQ(at(refused.json, QStringLiteral("field")).toString(), QStringLiteral("amount"));
    EXPECT_EQ(authority(program), QStringLiteral("1000.00"));

    write(path, "line;year;kind;amount\n0205/88301;2027;supplement;500\n0205/88301;2027;globalCut;100\n");
    EXPECT_EQ(program.run(enter + QStringList{QStringLiteral("--dry-run")}).exitCode, 0);
    EXPECT_EQ(authority(program), QStringLiteral("1000.00"));
    const Answer entered = program.run(enter);
    EXPECT_EQ(entered.exitCode, 0);
    EXPECT_EQ(at(entered.json, QStringLiteral("entries")).toInt(), 2);
    EXPECT_EQ(authority(program), QStringLiteral("1400.00"));
}

TEST(ProgramTest, ShowsWhatAnEntryWouldDoToPeopleToo)
{
    test::Program program;
    makeOffice(program);
    const QStringList cut = QStringLiteral("budget|post|--line|0205/88301|--year|2027|--kind|globalCut|--preview|--lang|en|--today|"
                                           "2027-03-01|--amount").split(u'|');
    const Answer possible = program.plain(cut + QStringList{QStringLiteral("300")});
    EXPECT_EQ(possible.exitCode, 0);
    EXPECT_TRUE(possible.output.contains(QStringLiteral("1,000.00 → 700.00"))) << possible.output.toStdString();
    const Answer refused = program.plain(cut + QStringList{QStringLiteral("1000.01")});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.output.contains(QStringLiteral("1,000.00 → −0.01"))) << refused.output.toStdString();
    EXPECT_FALSE(refused.complaint.isEmpty());
    EXPECT_EQ(authority(program), QStringLiteral("1000.00"));
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
    for (const char *command : {"init", "backup", "restore", "import municipalities", "application approve", "application repay",
                                "budget enter", "budget freezes", "budget year close", "report overview", "report control-ledger",
                                "report authorizations", "overview"}) {
        EXPECT_TRUE(help.contains(QString::fromLatin1(command))) << command;
        EXPECT_TRUE(manual.contains(QStringLiteral("mittelbuch ") + QString::fromLatin1(command).replace(u'-', QStringLiteral("\\-")))) << command;
    }
}

}  // namespace mittelbuch
