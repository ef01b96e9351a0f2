// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "service/applicationdesk.h"
#include "service/budgetdesk.h"
#include "service/budgetentry.h"
#include "service/overview.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace mittelbuch::test {

/// What a denial says, for the message of a failed test.
std::string told(const Denial &denial);

template <typename T>
void expectDone(const Outcome<T> &outcome)
{
    ASSERT_TRUE(outcome.has_value()) << told(outcome.error());
}

/// The codes of the refusals, in order; empty when it was done, and a failure of the world fails the test.
template <typename T>
QVector<RefusalCode> codesOf(const Outcome<T> &outcome)
{
    QVector<RefusalCode> codes;
    if (outcome)
        return codes;
    if (const auto *refusals = std::get_if<Refusals>(&outcome.error())) {
        for (const Refusal &refusal : *refusals)
            codes.append(refusal.code);
        return codes;
    }
    ADD_FAILURE() << told(outcome.error());
    return codes;
}

/// An empty database in a folder of its own, which goes when the test ends.
class TemporaryStore final {
public:
    TemporaryStore();
    Store &store() { return *m_store; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

/// An office on 1 March 2027: four places of the register, one line with one programme, a directive of 80 %.
class Office {
public:
    Office();

    Store &store() { return m_file.store(); }
    FixedClock clock{QDate(2027, 3, 1)};
    Session as(const char *name) { return {store(), clock, UserName::fromString(QString::fromLatin1(name))}; }
    Session clerk() { return as("A. Lehmann"); }
    Session examiner() { return as("B. Krause"); }
    Session head() { return as("M. Vogel"); }

    BudgetLineKey line = BudgetLineKey::fromString(QStringLiteral("02 05/883 01"));
    QString programmeKey = QStringLiteral("KOMM");
    ProgrammeId programme;

    /// Görlitz, 120,000.00 of costs, 96,000.00 asked for: 60,000.00 in 2027 and 36,000.00 in 2028.
    ApplicationForm form();
    ApplicationId recorded(const ApplicationForm &form);
    /// Taken up to the state on 1 March 2027.
    ApplicationId at(ApplicationState state, const ApplicationForm &form);
    ApplicationId at(ApplicationState state) { return at(state, form()); }

private:
    TemporaryStore m_file;
};

/// Programmes and what is outside them make up the total; the districts make up what the programmes have committed.
void expectConsistent(const Overview &overview);

}  // namespace mittelbuch::test
