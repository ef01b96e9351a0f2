// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

using test::Answer;
using test::at;

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

class BudgetImportProgram : public testing::Test {
protected:
    void SetUp() override { EXPECT_EQ(m_program.run({word("init")}).exitCode, 0); }

    Answer import(const QString &file, const QStringList &more = {})
    {
        return m_program.run(QStringList{word("import"), word("budget"), file} + more);
    }
    QString written(const char *name, const QByteArray &content)
    {
        QFile file(m_program.path(word(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    qsizetype lines() { return m_program.run({word("budget"), word("list")}).json.value(word("lines")).toArray().size(); }

    test::Program m_program;
};

const QByteArray plan = "Kapitel;Titel;Zweckbestimmung;Ansatz 2027\n0205;88301;Zuweisungen;1.000,50\n0205;11901;Einnahmen;7\n";

}  // namespace

TEST_F(BudgetImportProgram, TakesTheBudgetOfBrandenburgTwiceAndChangesItOnce)
{
    const QString file = test::sharedData(word("budgets/brandenburg_2017-2018.xlsx"));
    const Answer first = import(file);
    ASSERT_EQ(first.exitCode, 0) << first.output.toStdString();
    EXPECT_EQ(at(first.json, word("titles")).toInt(), 5631);
    EXPECT_EQ(at(first.json, word("totals.1.year")).toInt(), 2017);
    EXPECT_EQ(at(first.json, word("totals.1.revenue")).toString(), word("11448679900.00"));
    EXPECT_EQ(at(first.json, word("totals.1.expenditure")).toString(), word("11448679900.00"));
    EXPECT_GT(at(first.json, word("linesAdded")).toInt(), 4000);
    const Answer second = import(file);
    EXPECT_EQ(second.exitCode, 0);
    EXPECT_EQ(at(second.json, word("linesAdded")).toInt() + at(second.json, word("appropriations")).toInt(), 0);
}

TEST_F(BudgetImportProgram, AddsUpTheFederationInThousands)
{
    const Answer answer = import(test::sharedData(word("budgets/bund_2022.csv")), {word("--unit"), word("1000"), word("--dry-run")});
    ASSERT_EQ(answer.exitCode, 0) << answer.output.toStdString();
    EXPECT_EQ(at(answer.json, word("titles")).toInt(), 6654);
    EXPECT_EQ(at(answer.json, word("totals.0.revenue")).toString(), word("495791475000.00"));
    EXPECT_EQ(at(answer.json, word("totals.0.expenditure")).toString(), word("495791475000.00"));
    EXPECT_TRUE(at(answer.json, word("dryRun")).toBool());
    EXPECT_EQ(lines(), 0);
}

TEST_F(BudgetImportProgram, NamesEveryFaultAndImportsNothing)
{
    const QString file = written("kaputt.csv", plan + "0205;88302;;x\n");
    const Answer answer = import(file);
    EXPECT_EQ(answer.exitCode, 3);
    const QJsonArray faults = answer.json.value(word("faults")).toArray();
    ASSERT_EQ(faults.size(), 2);
    EXPECT_EQ(faults[1][word("line")].toInt(), 4);
    EXPECT_EQ(faults[1][word("column")].toInt(), 4);
    EXPECT_EQ(faults[1][word("value")].toString(), word("x"));
    EXPECT_FALSE(faults[1][word("reason")].toString().isEmpty());
    EXPECT_EQ(lines(), 0);
    EXPECT_EQ(import(written("leer.xlsx", {})).exitCode, 3);
    EXPECT_EQ(import(m_program.path(word("fehlt.csv"))).exitCode, 4);
    EXPECT_EQ(import(file, {word("--unit"), word("10")}).exitCode, 2);
    EXPECT_EQ(import(file, {word("--year"), word("27")}).exitCode, 2);
}

TEST_F(BudgetImportProgram, KeepsAMappingByNameAndInAFile)
{
    const QString json = m_program.path(word("mapping.json"));
    EXPECT_EQ(import(written("plan.csv", plan), {word("--save-mapping"), word("Plan"), word("--write-mapping"), json}).exitCode, 0);
    const QString other = written("other.csv", "x\n\n" + plan);
    EXPECT_EQ(import(other, {word("--mapping"), word("Plan")}).exitCode, 3) << "its header is in another row";
    for (const QString &mapping : {word("Plan"), json}) {
        const Answer answer = import(m_program.path(word("plan.csv")), {word("--mapping"), mapping});
        EXPECT_EQ(answer.exitCode, 0) << answer.output.toStdString();
        EXPECT_EQ(at(answer.json, word("unchanged")).toInt(), 1);
    }
    EXPECT_EQ(import(m_program.path(word("plan.csv")), {word("--mapping"), m_program.path(word("plan.csv"))}).exitCode, 3);
}

TEST_F(BudgetImportProgram, RefusesOtherAmountsUnlessToldToSupplement)
{
    EXPECT_EQ(import(written("plan.csv", plan)).exitCode, 0);
    const QString changed = written("neu.csv", QByteArray(plan).replace("1.000,50", "2.000,50"));
    const Answer refused = import(changed);
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.json.value(word("refused")).toString(), word("appropriation-differs"));
    const Answer supplemented = import(changed, {word("--supplement")});
    EXPECT_EQ(supplemented.exitCode, 0);
    EXPECT_EQ(at(supplemented.json, word("supplemented")).toString(), word("1000.00"));
}

}  // namespace mittelbuch
