// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

using test::Answer;
using test::at;

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

QString write(test::Program &program, const char *name, const QByteArray &content)
{
    const QString path = program.path(QString::fromLatin1(name));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

Answer calculate(test::Program &program, const QString &directive, const QByteArray &application)
{
    const QString path = write(program, "application.json", application);
    return program.run({QStringLiteral("calculate"), QStringLiteral("--directive"), directive, QStringLiteral("--application"), path});
}

/// Acceptance case AC-01 of the domain brief, with a request and a split.
QByteArray localSpace()
{
    return R"({"applicant": "14612000", "title": "Werkstatt",
        "costItems": [{"category": "hardware", "amount": "90000.00"}, {"category": "staff", "amount": "60000.00"},
                      {"category": "services", "amount": "30000.00"}],
        "financing": {"ownFunds": "57600.00", "requestedGrant": "131400.00"},
        "split": [{"year": 2027, "amount": "100000.00"}, {"year": 2028, "amount": "31400.00"}],
        "projectStart": "2027-06-01", "projectEnd": "2028-12-31",
        "circumstances": {"cooperation": true, "partners": 2},
        "facts": {"granteeKind": "company", "receivedOn": "2027-02-01", "day": "2027-03-01"}})";
}

QByteArray plainDirective()
{
    return R"({"format": "mittelbuch directive", "formatVersion": 1, "key": "EIGENE", "validFrom": "2027-01-01",
        "terms": {"title": {"german": "Eigene Richtlinie", "english": "A directive of our own"},
                  "source": {"citation": "RL Eigene", "standing": "illustrative"},
                  "rates": [{"rate": "50", "source": "RL Eigene 5"}], "basis": [{"rule": "shareOfExpenditure", "source": "RL Eigene 5"}],
                  "minimumGrant": {"amount": "1000.00", "source": "RL Eigene 6"}}})";
}

}  // namespace

TEST(CalculateTest, AnswersWithGrantStepsSplitAndPayments)
{
    test::Program program;
    const Answer answer = calculate(program, QStringLiteral("SN-LIFD-2023"), localSpace());
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(at(answer.json, QStringLiteral("grant")).toString(), QStringLiteral("131400.00"));
    EXPECT_EQ(at(answer.json, QStringLiteral("eligibleExpenditure")).toString(), QStringLiteral("189000.00"));
    EXPECT_EQ(at(answer.json, QStringLiteral("directive.key")).toString(), QStringLiteral("SN-LIFD-2023"));
    EXPECT_TRUE(at(answer.json, QStringLiteral("directive.inForce")).toBool());
    EXPECT_EQ(at(answer.json, QStringLiteral("split.1.amount")).toString(), QStringLiteral("31400.00"));
    EXPECT_EQ(at(answer.json, QStringLiteral("payments.0.amount")).toString(), QStringLiteral("52560.00"));
    EXPECT_EQ(at(answer.json, QStringLiteral("findings")).toArray().size(), 0);
    EXPECT_FALSE(QFile::exists(program.database()));
}

TEST(CalculateTest, ShowsFormulaInputsAndPassageOfEachStep)
{
    test::Program program;
    const Answer answer = calculate(program, QStringLiteral("SN-LIFD-2023"), localSpace());
    QJsonObject share;
    for (const QJsonValue &step : at(answer.json, QStringLiteral("steps")).toArray()) {
        EXPECT_FALSE(step[QStringLiteral("formula")].toString().isEmpty());
        EXPECT_FALSE(step[QStringLiteral("source")].toString().isEmpty());
        EXPECT_FALSE(step[QStringLiteral("sentence")].toString().isEmpty());
        if (step[QStringLiteral("topic")] == QStringLiteral("share"))
            share = step.toObject();
    }
    EXPECT_EQ(at(share, QStringLiteral("formula")).toString(),
              QStringLiteral("80 % * 90000.00 + 60 % * 60000.00 + 60 % * 30000.00 + 60 % * 9000.00"));
    EXPECT_EQ(at(share, QStringLiteral("result")).toString(), QStringLiteral("131400.00"));
    EXPECT_EQ(at(share, QStringLiteral("operands.1.label.german")).toString(), QStringLiteral("Ausrüstung"));
    EXPECT_EQ(at(share, QStringLiteral("operands.1.label.english")).toString(), QStringLiteral("Equipment"));
    EXPECT_EQ(at(share, QStringLiteral("source")).toString(), QStringLiteral("FRL LIfD V.1"));
}

TEST(CalculateTest, RefusesWithTheRuleThatSaysNo)
{
    test::Program program;
    const Answer answer = calculate(program, QStringLiteral("sn-archive-2022"), R"({"applicant": "14612000",
        "costItems": [{"category": "services", "amount": "26000.00"}], "projectStart": "2028-02-01",
        "facts": {"receivedOn": "2027-02-01"}})");
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_EQ(at(answer.json, QStringLiteral("refused")).toString(), QStringLiteral("expenditure-above-maximum"));
    EXPECT_EQ(at(answer.json, QStringLiteral("grant")).toString(), QStringLiteral("0.00"));
    EXPECT_EQ(at(answer.json, QStringLiteral("computed")).toString(), QStringLiteral("20800.00"));
    EXPECT_EQ(at(answer.json, QStringLiteral("directive.day")).toString(), QStringLiteral("2027-03-01"));
}

TEST(CalculateTest, TakesADirectiveFromAFile)
{
    test::Program program;
    const QString directive = write(program, "directive.json", plainDirective());
    const Answer answer = calculate(program, directive, R"({"applicant": "14612000", "financing": {"ownFunds": "2500.01", "requestedGrant": "2500.00"},
        "costItems": [{"category": "software", "amount": "5000.01"}]})");
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(at(answer.json, QStringLiteral("grant")).toString(), QStringLiteral("2500.00"));
    EXPECT_EQ(at(answer.json, QStringLiteral("directive.standing")).toString(), QStringLiteral("illustrative"));
}

TEST(CalculateTest, SaysWhatIsWrongWithEitherFile)
{
    test::Program program;
    const QString directive = write(program, "directive.json", QByteArray(plainDirective()).replace(R"("50")", "50"));
    const Answer faultyDirective = calculate(program, directive, "{}");
    EXPECT_EQ(faultyDirective.exitCode, 3);
    EXPECT_EQ(at(faultyDirective.json, QStringLiteral("faults.0.path")).toString(), QStringLiteral("terms.rates[0].rate"));
    EXPECT_EQ(at(faultyDirective.json, QStringLiteral("faults.0.code")).toString(), QStringLiteral("not-a-rate"));

    const Answer faultyApplication = calculate(program, QStringLiteral("BY-FOERDR"), R"({"applicant": "Görlitz", "facts": {}})");
    EXPECT_EQ(faultyApplication.exitCode, 3);
    EXPECT_EQ(at(faultyApplication.json, QStringLiteral("faults.0.path")).toString(), QStringLiteral("applicant"));

    const Answer unknown = calculate(program, QStringLiteral("NO-SUCH-KEY"), "{}");
    EXPECT_EQ(unknown.exitCode, 4);
    EXPECT_EQ(program.run(words("calculate|--directive|BY-FOERDR")).exitCode, 2);
}

TEST(CalculateTest, SpeaksBothLanguages)
{
    test::Program program;
    const QString path = write(program, "application.json", localSpace());
    const QStringList command{QStringLiteral("calculate"), QStringLiteral("--directive"), QStringLiteral("SN-LIFD-2023"),
                              QStringLiteral("--application"), path, QStringLiteral("--lang")};
    const Answer german = program.plain(command + QStringList{QStringLiteral("de")});
    EXPECT_EQ(german.exitCode, 0);
    EXPECT_TRUE(german.output.contains(QStringLiteral("131.400,00\u00a0€"))) << german.output.toStdString();
    EXPECT_TRUE(german.output.contains(QStringLiteral("Lokale Innovationsräume"))) << german.output.toStdString();
    EXPECT_TRUE(german.output.contains(QStringLiteral("FRL LIfD V.5.2.3"))) << german.output.toStdString();
    const Answer english = program.plain(command + QStringList{QStringLiteral("en")});
    EXPECT_TRUE(english.output.contains(QStringLiteral("€131,400.00"))) << english.output.toStdString();
    EXPECT_TRUE(english.output.contains(QStringLiteral("Local innovation spaces"))) << english.output.toStdString();
}

TEST(DirectiveCommandTest, ListsTheLibraryWithItsSources)
{
    test::Program program;
    const Answer answer = program.run(words("directive|library"));
    EXPECT_EQ(answer.exitCode, 0);
    const QJsonArray directives = at(answer.json, QStringLiteral("directives")).toArray();
    EXPECT_GE(directives.size(), 21);
    for (const QJsonValue &one : directives) {
        EXPECT_FALSE(one[QStringLiteral("source")].toString().isEmpty());
        EXPECT_FALSE(one[QStringLiteral("standing")].toString().isEmpty());
    }
}

TEST(DirectiveCommandTest, ShowsADirectiveAsAFileToBeginWith)
{
    test::Program program;
    const Answer shown = program.run(words("directive|show|MUSTER-VVK-ANTEIL"));
    EXPECT_EQ(shown.exitCode, 0);
    const QString path = write(program, "own.json", QJsonDocument(shown.json).toJson());
    const Answer checked = program.run({QStringLiteral("directive"), QStringLiteral("check"), path});
    EXPECT_EQ(checked.exitCode, 0) << checked.output.toStdString();
    EXPECT_EQ(at(checked.json, QStringLiteral("key")).toString(), QStringLiteral("MUSTER-VVK-ANTEIL"));
    EXPECT_EQ(program.run({QStringLiteral("directive"), QStringLiteral("show"), path}).json, shown.json);
}

TEST(DirectiveCommandTest, NamesThePathOfEachFault)
{
    test::Program program;
    QByteArray content = plainDirective();
    content.replace(R"("rate": "50")", R"("rate": "50 %", "wann": {})").replace(R"("validFrom": "2027-01-01",)", "");
    const QString path = write(program, "faulty.json", content);
    const Answer answer = program.run({QStringLiteral("directive"), QStringLiteral("check"), path});
    EXPECT_EQ(answer.exitCode, 3);
    QStringList paths;
    for (const QJsonValue &fault : at(answer.json, QStringLiteral("faults")).toArray())
        paths.append(fault[QStringLiteral("path")].toString());
    EXPECT_EQ(paths, QStringList({QStringLiteral("validFrom"), QStringLiteral("terms.rates[0].rate"), QStringLiteral("terms.rates[0].wann")}));
}

TEST(DirectiveCommandTest, PrintsTheSchema)
{
    test::Program program;
    const Answer json = program.run(words("directive|schema"));
    EXPECT_EQ(at(json.json, QStringLiteral("$schema")).toString(), QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    const Answer plain = program.plain(words("directive|schema"));
    EXPECT_EQ(QJsonDocument::fromJson(plain.output.toUtf8()).object(), json.json);
}

}  // namespace mittelbuch
