// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"

#include <QDate>
#include <QStringList>
#include <QVector>

#include <optional>
#include <variant>

namespace mittelbuch::test {

/// A story of budget control as a budget officer reads it, line by line; tests/scenarios/README.md says how it is written.

struct SetToday { QDate day; };
struct SetUser { QString name; };
/// The words of a command of the program.
struct RunCommand { QStringList words; };
/// The command before was refused for this reason, the first of its reasons.
struct ExpectRefused { QString code; };
/// A place in the answer of the command before holds a text; "count" is the length of a list.
struct ExpectAnswer { QString path; QString value; };

struct Term {
    QString key;   ///< in the program's answer
    QString word;  ///< as the scenario says it
    Money amount;
};
struct ExpectPot {
    QString line;
    int budgetYear = 0;
    int dueYear = 0;
    QString programme;  ///< empty: the whole line
    QString asAt;
    QString knownAt;
    QVector<Term> terms;
};

struct Share { int year = 0; Money amount; };
/// An application that asks for the shares, brought to examined or to approved.
struct BringCase {
    QString reference;
    QString programme;
    QVector<Share> shares;
    bool granted = false;
};

using Step = std::variant<SetToday, SetUser, RunCommand, ExpectRefused, ExpectAnswer, ExpectPot, BringCase>;

struct ScenarioStep {
    int line = 0;  ///< from 1
    Step step;
};
struct ScenarioFault {
    int line = 0;
    QString text;  ///< what stands there
    QString expected;
};
struct Scenario {
    QVector<ScenarioStep> steps;
    QVector<ScenarioFault> faults;  ///< all of them; a scenario with one is not run
};

Scenario parseScenario(const QString &text);

}  // namespace mittelbuch::test
