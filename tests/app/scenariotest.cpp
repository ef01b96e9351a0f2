// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"
#include "app/scenario.h"
#include "support/testsupport.h"

#include <QDir>
#include <QJsonArray>

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

namespace mittelbuch {

namespace {

using namespace test;

QString folder()
{
    return QStringLiteral(MITTELBUCH_SOURCE "/tests/scenarios/");
}

/// Carries a scenario out against the real program, one command a process, and checks what each command answered.
class ScenarioRun final {
public:
    ScenarioRun(Engine engine, QString name, Scenario scenario)
        : m_name(std::move(name)), m_scenario(std::move(scenario)), m_program(engine)
    {
    }

    void run()
    {
        for (const ScenarioFault &fault : m_scenario.faults)
            fail(fault.line, QStringLiteral("“%1” is not right here: %2").arg(fault.text, fault.expected));
        if (!m_scenario.faults.isEmpty())
            return;
        ASSERT_EQ(m_program.run({QStringLiteral("init")}).exitCode, 0);
        for (const ScenarioStep &step : std::as_const(m_scenario.steps)) {
            m_line = step.line;
            if (!std::holds_alternative<ExpectRefused>(step.step))
                expectDone();
            std::visit([this](const auto &what) { carryOut(what); }, step.step);
            if (testing::Test::HasFailure())
                return;
        }
        expectDone();
    }

private:
    void fail(int line, const QString &text) const
    {
        ADD_FAILURE_AT(qPrintable(folder() + m_name), line) << text.toStdString();
    }

    /// What nobody expects to be refused must have been done.
    void expectDone()
    {
        if (m_pending && m_pending->exitCode != 0)
            fail(m_commandLine, QStringLiteral("was to be done, but: ") + m_pending->output);
        m_pending.reset();
    }

    Answer german(const QString &user, const QStringList &words)
    {
        return m_program.runOn(m_today, user, words, QStringLiteral("de"));
    }

    void answerTo(const QString &user, const QStringList &words)
    {
        m_answer = german(user, words);
        m_pending = m_answer;
        m_commandLine = m_line;
    }

    void carryOut(const SetToday &step) { m_today = step.day; }
    void carryOut(const SetUser &step) { m_user = step.name; }
    void carryOut(const RunCommand &step) { answerTo(m_user, step.words); }

    void carryOut(const ExpectRefused &step)
    {
        const QString code = m_answer.json.value(QStringLiteral("refused")).toString();
        if (m_answer.exitCode != 1 || code != step.code)
            fail(m_line, QStringLiteral("refused %1 was expected, and not: %2").arg(step.code, m_answer.output));
        m_pending.reset();
    }

    void carryOut(const ExpectAnswer &step)
    {
        const bool counts = step.path.endsWith(QLatin1String(".count"));
        const QJsonValue value = at(m_answer.json, counts ? step.path.chopped(6) : step.path);
        const QString text = counts ? QString::number(value.toArray().size()) : value.toVariant().toString();
        if (text != step.value)
            fail(m_line, QStringLiteral("%1 is %2 and not %3 in: %4").arg(step.path, text, step.value, m_answer.output));
    }

    void carryOut(const ExpectPot &step)
    {
        QStringList words{QStringLiteral("budget"), QStringLiteral("pots"), QStringLiteral("--line"), step.line};
        if (!step.asAt.isEmpty())
            words += {QStringLiteral("--as-at"), step.asAt};
        if (!step.knownAt.isEmpty())
            words += {QStringLiteral("--known-at"), step.knownAt};
        const Answer listed = german(m_user, words);
        const QJsonArray pots = listed.json.value(QStringLiteral("pots")).toArray();
        const auto found = std::find_if(pots.begin(), pots.end(), [&step](const QJsonValue &pot) { return isMeant(pot.toObject(), step); });
        if (found == pots.end())
            return fail(m_line, QStringLiteral("there is no such pot in: ") + listed.output);
        for (const Term &term : step.terms) {
            const QString amount = at(found->toObject(), QStringLiteral("balance.") + term.key).toString();
            if (amount != toDecimalString(term.amount))
                fail(m_line, QStringLiteral("%1 is %2 and not %3").arg(term.word, amount, toDecimalString(term.amount)));
        }
    }

    static bool isMeant(const QJsonObject &pot, const ExpectPot &step)
    {
        return pot.value(QStringLiteral("budgetYear")).toInt() == step.budgetYear
            && pot.value(QStringLiteral("dueYear")).toInt() == step.dueYear
            && pot.value(QStringLiteral("programme")).toString() == step.programme;
    }

    void carryOut(const BringCase &step)
    {
        const QString clerk = QStringLiteral("A. Lehmann");
        continueWith(clerk, recording(step));
        const QString application = QStringLiteral("application");
        continueWith(clerk, {application, QStringLiteral("receive"), step.reference});
        continueWith(clerk, {application, QStringLiteral("complete"), step.reference});
        continueWith(QStringLiteral("B. Krause"), {application, QStringLiteral("examine"), step.reference, QStringLiteral("--note"),
                                            QStringLiteral("geprüft")});
        if (step.granted)
            continueWith(QStringLiteral("M. Vogel"), {application, QStringLiteral("approve"), step.reference});
    }

    /// The next of several commands of one line; after one that was not done none is run.
    void continueWith(const QString &user, const QStringList &words)
    {
        if (!m_pending || m_pending->exitCode == 0)
            answerTo(user, words);
    }

    /// The project costs what the grant is, and lasts until the end of the last year.
    QStringList recording(const BringCase &step) const
    {
        Money sum;
        QStringList shares;
        for (const Share &share : step.shares) {
            sum += share.amount;
            shares += {QStringLiteral("--share"), QStringLiteral("%1=%2").arg(QString::number(share.year), toDecimalString(share.amount))};
        }
        const QString amount = toDecimalString(sum);
        return QStringList{QStringLiteral("application"), QStringLiteral("record"), QStringLiteral("--reference"), step.reference,
                           QStringLiteral("--programme"), step.programme, QStringLiteral("--applicant"), QStringLiteral("14612000"),
                           QStringLiteral("--title"), QStringLiteral("Vorhaben ") + step.reference, QStringLiteral("--description"),
                           QStringLiteral("Online-Dienste"), QStringLiteral("--field"), QStringLiteral("citizenServices"),
                           QStringLiteral("--cost"), QStringLiteral("software:%1:Lizenzen").arg(amount), QStringLiteral("--requested"),
                           amount, QStringLiteral("--start"), m_today.addDays(1).toString(Qt::ISODate), QStringLiteral("--end"),
                           QStringLiteral("%1-12-31").arg(step.shares.last().year)}
            + shares;
    }

    QString m_name;
    Scenario m_scenario;
    Program m_program;
    QDate m_today{2027, 1, 4};
    QString m_user = QStringLiteral("S. Wagner");
    int m_line = 0;
    int m_commandLine = 0;
    Answer m_answer;
    std::optional<Answer> m_pending;
};

std::vector<std::string> scenarioNames()
{
    std::vector<std::string> names;
    for (const QString &name : QDir(folder()).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

using ScenarioOn = std::tuple<Engine, std::string>;

std::string testName(const testing::TestParamInfo<ScenarioOn> &info)
{
    std::string name = std::get<1>(info.param);
    name = name.substr(0, name.find('.')) + (std::get<0>(info.param) == Engine::file ? "_in_a_file" : "_on_a_server");
    std::replace_if(name.begin(), name.end(), [](char sign) { return sign == '-'; }, '_');
    return name;
}

class ScenarioTest : public testing::TestWithParam<ScenarioOn> {};

}  // namespace

TEST_P(ScenarioTest, HoldsForTheRealProgram)
{
    const auto &[engine, file] = GetParam();
    const QString name = QString::fromStdString(file);
    ScenarioRun(engine, name, parseScenario(QString::fromUtf8(contentOf(folder() + name)))).run();
}

INSTANTIATE_TEST_SUITE_P(Files, ScenarioTest,
                         testing::Combine(testing::Values(Engine::file, Engine::server), testing::ValuesIn(scenarioNames())),
                         testName);

TEST(ScenarioText, TellsEveryFaultWithItsLine)
{
    const Scenario scenario = parseScenario(QStringLiteral("# ein Kommentar\n"
                                                           "refused same-person\n"
                                                           "today 2027-02-30\n"
                                                           "as S. Wagner\n"
                                                           "expect pot 02 05/883 01 2027: soll 1,00 rest 2,00\n"
                                                           "expect pot 0205/8830 2027: soll 1,00\n"
                                                           "granted DK-1 of KOMM: 400.000,00\n"
                                                           "budget list --line \"0205\n"
                                                           "budget list\n"));
    QVector<int> lines;
    for (const ScenarioFault &fault : scenario.faults)
        lines.append(fault.line);
    EXPECT_EQ(lines, (QVector<int>{2, 3, 4, 5, 6, 7, 8}));
    EXPECT_EQ(scenario.steps.size(), 1);
}

TEST(ScenarioText, IsReadAsItIsWritten)
{
    const Scenario scenario = parseScenario(QStringLiteral("today 2027-03-01\nas \"S. Wagner\"\n"
                                                           "budget add-line --line 0205/88301 --purpose \"Digitale Dienste\"\n"
                                                           "expect pot 02 05/883 01 2027 due 2028 of KOMM as at 2027-02-01: soll 1.000,50\n"
                                                           "granted DK-1 of KOMM: 2027 400.000,00 + 2028 1,00\n"));
    ASSERT_TRUE(scenario.faults.isEmpty());
    ASSERT_EQ(scenario.steps.size(), 5);
    EXPECT_EQ(std::get<RunCommand>(scenario.steps[2].step).words.last(), QStringLiteral("Digitale Dienste"));
    const ExpectPot pot = std::get<ExpectPot>(scenario.steps[3].step);
    EXPECT_EQ(pot.line, QStringLiteral("0205/88301"));
    EXPECT_EQ(pot.dueYear, 2028);
    EXPECT_EQ(pot.programme, QStringLiteral("KOMM"));
    EXPECT_EQ(pot.asAt, QStringLiteral("2027-02-01"));
    EXPECT_EQ(pot.terms.first().amount, Money::fromCents(100'050));
    EXPECT_EQ(std::get<BringCase>(scenario.steps[4].step).shares.last().amount, Money::fromEuro(1));
}

}  // namespace mittelbuch
