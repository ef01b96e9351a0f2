// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"
#include "support/pdfcheck.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

using test::Answer;
using test::at;

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u'|');
}

QStringList keysOf(const Answer &found)
{
    QStringList keys;
    for (const QJsonValue &region : found.json.value(QStringLiteral("regions")).toArray())
        keys.append(region.toObject().value(QStringLiteral("key")).toString());
    return keys;
}

/// An office with one line, one programme at 80 % and money for two years: cash of 2027 and an authorisation for 2028.
class StoryTest : public testing::TestWithParam<test::Engine> {
protected:
    void SetUp() override
    {
        done("init");
        done("budget|add-line|--line|0205/88301|--purpose|Kommunale Digitalisierung");
        done("budget|post|--line|0205/88301|--year|2027|--amount|1000000|--day|2027-01-01");
        done("budget|post|--line|0205/88301|--year|2028|--amount|800000|--day|2027-01-01");
        done("budget|post|--line|0205/88301|--year|2027|--due-year|2028|--amount|500000|--day|2027-01-01");
        done("programme|add|--key|KOMM|--name|Digitale Dienste der Kommunen");
        done("programme|directive|--key|KOMM|--rate|80|--max|400000|--from|2027-01-01");
        done("programme|allot|--key|KOMM|--line|0205/88301|--year|2027|--amount|600000|--day|2027-01-01");
        done("programme|allot|--key|KOMM|--line|0205/88301|--year|2027|--due-year|2028|--amount|300000|--day|2027-01-01");
    }

    Answer done(const char *line, const char *user = "A. Lehmann")
    {
        const Answer answer = m_program.runAs(QString::fromUtf8(user), words(line));
        EXPECT_EQ(answer.exitCode, 0) << line << "\n" << answer.output.toStdString();
        return answer;
    }

    Answer answered(const char *line, const char *user = "A. Lehmann")
    {
        return m_program.runAs(QString::fromUtf8(user), words(line));
    }

    /// Records, receives, completes and examines; `shares` as "--share|2027=48000|--share|2028=48000".
    void bringToExamined(const char *reference, const char *costs, const char *requested, const char *own, const char *shares)
    {
        const QString record = QStringLiteral("application|record|--reference|%1|--programme|KOMM|--applicant|14626110|--title|"
                                              "Bürgerportal %1|--description|Online-Dienste|--field|citizenServices|"
                                              "--cost|software:%2:Lizenzen|--own-funds|%3|--requested|%4|%5|"
                                              "--start|2027-04-01|--end|2028-12-31")
                                   .arg(QString::fromUtf8(reference), QString::fromUtf8(costs), QString::fromUtf8(own),
                                        QString::fromUtf8(requested), QString::fromUtf8(shares));
        done(record.toUtf8().constData());
        for (const char *step : {"application|receive|%1|--day|2027-02-01", "application|complete|%1|--day|2027-02-10",
                                 "application|examine|%1|--note|Geprüft, wirtschaftlich und angemessen.|--day|2027-02-20"})
            done(QString::fromUtf8(step).arg(QString::fromUtf8(reference)).toUtf8().constData());
    }

    Money available(const char *year)
    {
        const Answer answer = done(QByteArray(QByteArray("overview|--year|") + year).constData());
        const std::optional<Money> amount = fromDecimalString(at(answer.json, QStringLiteral("total.available")).toString());
        EXPECT_TRUE(amount.has_value());
        return amount.value_or(Money());
    }

    test::Program m_program{GetParam()};
};

}  // namespace

INSTANTIATE_TEST_SUITE_P(Engines, StoryTest, testing::Values(test::Engine::file, test::Engine::server), [](const auto &engine) {
    return std::string(engine.param == test::Engine::file ? "file" : "server");
});

TEST_P(StoryTest, FromFindingGoerlitzToTheAmountInThePdf)
{
    const Answer found = done("municipalities|find|görl");
    EXPECT_EQ(keysOf(found), (QStringList{QStringLiteral("14626"), QStringLiteral("14626110")})) << "the district and the town";

    bringToExamined("DK-1", "120000", "96000", "24000", "--share|2027=48000|--share|2028=48000");
    const Answer shown = done("application|show|DK-1");
    EXPECT_EQ(at(shown.json, QStringLiteral("assessment.calculation.grant")).toString(), QStringLiteral("96000.00"));

    const Money before2027 = available("2027");
    const Money before2028 = available("2028");
    const Answer own = answered("application|approve|DK-1");
    EXPECT_EQ(own.exitCode, 1);
    EXPECT_EQ(own.json.value(QStringLiteral("refused")).toString(), QStringLiteral("same-person"));
    EXPECT_EQ(available("2027"), before2027);

    const Answer approved = done("application|approve|DK-1", "Dr. Krause");
    EXPECT_EQ(at(approved.json, QStringLiteral("state")).toString(), QStringLiteral("approved"));
    EXPECT_EQ(before2027 - available("2027"), Money::fromEuro(48'000));
    EXPECT_EQ(before2028 - available("2028"), Money::fromEuro(48'000));

    const QString pdf = m_program.path(QStringLiteral("overview.pdf"));
    done(QStringLiteral("report|overview|--year|2027|--output|%1").arg(pdf).toUtf8().constData());
    const QString text = test::textOfPdf(pdf);
    EXPECT_TRUE(text.contains(QStringLiteral("48,000.00"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("96,000.00"))) << text.toStdString();
    EXPECT_EQ(test::preflightFindings(pdf), QStringList());
}

TEST_P(StoryTest, KeepsTheVersionThatACaseWasDecidedUnder)
{
    bringToExamined("DK-1", "120000", "96000", "24000", "--share|2027=48000|--share|2028=48000");
    done("application|approve|DK-1", "Dr. Krause");
    done("programme|directive|--key|KOMM|--rate|70|--max|300000|--from|2027-02-25");
    const Answer versions = done("directive|versions|--key|KOMM");
    ASSERT_EQ(versions.json.value(QStringLiteral("versions")).toArray().size(), 2);
    EXPECT_EQ(at(versions.json, QStringLiteral("versions")).toArray()[0].toObject().value(QStringLiteral("validTo")).toString(),
              QStringLiteral("2027-02-24"));
    const Answer compared = done("directive|diff|--key|KOMM");
    QStringList paths;
    for (const QJsonValue &one : compared.json.value(QStringLiteral("differences")).toArray())
        paths.append(one.toObject().value(QStringLiteral("path")).toString());
    EXPECT_EQ(paths, (QStringList{QStringLiteral("limits[0].terms[0].amount"), QStringLiteral("rates[0].rate")}));

    const Answer shown = done("application|show|DK-1");
    EXPECT_EQ(at(shown.json, QStringLiteral("assessment.calculation.grant")).toString(), QStringLiteral("96000.00"));
    const QString pdf = m_program.path(QStringLiteral("calculation.pdf"));
    done(QStringLiteral("report|calculation|DK-1|--output|%1").arg(pdf).toUtf8().constData());
    const QString text = test::textOfPdf(pdf);
    EXPECT_TRUE(text.contains(QStringLiteral("96,000.00"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("VVK 2.2.2"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("DK-1"))) << text.toStdString();
    EXPECT_EQ(test::preflightFindings(pdf), QStringList());
}

TEST_P(StoryTest, ReplacesAReportOnlyWhenToldTo)
{
    const QString pdf = m_program.path(QStringLiteral("overview.pdf"));
    const QByteArray command = QStringLiteral("report|overview|--year|2027|--output|%1").arg(pdf).toUtf8();
    QFile letter(pdf);
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write("a letter");
    letter.close();
    const Answer refused = answered(command.constData());
    EXPECT_EQ(refused.exitCode, 4);
    EXPECT_EQ(at(refused.json, QStringLiteral("failed")).toString(), QStringLiteral("already-exists"));
    EXPECT_TRUE(at(refused.json, QStringLiteral("message")).toString().contains(QStringLiteral("--force")));
    EXPECT_EQ(test::contentOf(pdf), QByteArray("a letter"));
    done(QByteArray(command + "|--force").constData());
    EXPECT_TRUE(test::contentOf(pdf).startsWith("%PDF"));
}

TEST_P(StoryTest, NamesTheFolderThatAReportCannotGoInto)
{
    const QString folder = m_program.path(QStringLiteral("gone"));
    const Answer answer = answered(QStringLiteral("report|overview|--output|%1/a.pdf").arg(folder).toUtf8().constData());
    EXPECT_EQ(answer.exitCode, 4);
    EXPECT_EQ(at(answer.json, QStringLiteral("subject")).toString(), folder);
    EXPECT_TRUE(at(answer.json, QStringLiteral("message")).toString().contains(QStringLiteral("the folder does not exist")));
}

TEST_P(StoryTest, ShowsStepsDecisionsAndPostingsToPeopleToo)
{
    bringToExamined("DK-4", "120000", "96000", "24000", "--share|2027=48000|--share|2028=48000");
    done("application|approve|DK-4|--reason|Wie beantragt", "Dr. Krause");
    const Answer shown = m_program.plain(words("application|show|DK-4|--lang|en|--today|2027-03-01"));
    EXPECT_EQ(shown.exitCode, 0) << shown.complaint.toStdString();
    for (const char *part : {"\nSteps\n", "Geprüft, wirtschaftlich", "\nDecisions\n", "Wie beantragt", "\nPostings\n",
                             "Dr. Krause", "96,000.00", "48,000.00"})
        EXPECT_TRUE(shown.output.contains(QString::fromUtf8(part))) << part << "\n" << shown.output.toStdString();
}

TEST_P(StoryTest, SaysThatAYearHasNoBudget)
{
    const QString sentence = QStringLiteral("There is no budget for 2031");
    EXPECT_TRUE(m_program.plain(words("overview|--year|2031|--lang|en|--today|2027-03-01")).output.contains(sentence));
    EXPECT_FALSE(m_program.plain(words("overview|--year|2028|--lang|en|--today|2027-03-01")).output.contains(QStringLiteral("There is no budget")));
    EXPECT_EQ(at(done("overview|--year|2031").json, QStringLiteral("planned")), QJsonValue(false));
    EXPECT_EQ(at(done("overview|--year|2027").json, QStringLiteral("planned")), QJsonValue(true));
}

TEST_P(StoryTest, ApprovalBeyondWhatIsAvailableLeavesEveryBalanceAsItWas)
{
    bringToExamined("DK-2", "500000", "400000", "100000", "--share|2027=80000|--share|2028=320000");
    // What is left of this year's cash could be carried over (SäHO § 38 Abs. 4 S. 2): no more of it than the first share needs.
    done("programme|allot|--key|KOMM|--line|0205/88301|--year|2027|--amount|-520000|--day|2027-01-01");
    const QJsonObject before = done("budget|list").json;
    const Answer refused = answered("application|approve|DK-2", "Dr. Krause");
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(at(refused.json, QStringLiteral("refused")).toString(), QStringLiteral("authorization-not-available"));
    EXPECT_EQ(at(refused.json, QStringLiteral("year")).toInt(), 2028);
    EXPECT_EQ(at(refused.json, QStringLiteral("required")).toString(), QStringLiteral("320000.00"));
    EXPECT_EQ(at(refused.json, QStringLiteral("available")).toString(), QStringLiteral("300000.00"));
    EXPECT_EQ(at(refused.json, QStringLiteral("missing")).toString(), QStringLiteral("20000.00"));
    EXPECT_TRUE(at(refused.json, QStringLiteral("subject")).toString().contains(QStringLiteral("02 05/883 01")));
    EXPECT_TRUE(at(refused.json, QStringLiteral("message")).toString().contains(QStringLiteral("20,000.00")));
    EXPECT_EQ(done("budget|list").json, before);
    EXPECT_EQ(at(done("application|show|DK-2").json, QStringLiteral("state")).toString(), QStringLiteral("examined"));
}

TEST_P(StoryTest, OrdersAndPaymentsFollowTheCommitment)
{
    bringToExamined("DK-3", "120000", "96000", "24000", "--share|2027=48000|--share|2028=48000");
    done("application|approve|DK-3", "Dr. Krause");
    const Answer tooMuch = answered("application|order|DK-3|--year|2027|--amount|48000.01");
    EXPECT_EQ(tooMuch.exitCode, 1);
    EXPECT_EQ(at(tooMuch.json, QStringLiteral("refused")).toString(), QStringLiteral("order-above-commitment"));
    done("application|order|DK-3|--year|2027|--amount|38400");
    const Answer early = answered("application|pay|DK-3|--year|2027|--amount|38400.01");
    EXPECT_EQ(at(early.json, QStringLiteral("refused")).toString(), QStringLiteral("payment-above-order"));
    done("application|pay|DK-3|--year|2027|--amount|38400");
    const Answer shown = done("overview|--year|2027");
    EXPECT_EQ(at(shown.json, QStringLiteral("total.paid")).toString(), QStringLiteral("38400.00"));
    EXPECT_EQ(at(shown.json, QStringLiteral("total.openCommitment")).toString(), QStringLiteral("9600.00"));
}

}  // namespace mittelbuch
