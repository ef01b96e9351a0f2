// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"
#include "app/composition.h"
#include "domain/application.h"
#include "domain/asat.h"
#include "service/session.h"

namespace mittelbuch {

/// A command being carried out: its arguments by type, its terminal, its session. The typed readers answer nullopt after
/// having said what is wrong with the option; the command then returns `ExitCode::usage`.
class CommandRun final {
public:
    CommandRun(const Arguments &arguments, const Composition &composition, Terminal &terminal)
        : m_arguments(arguments), m_composition(composition), m_terminal(terminal)
    {
    }

    const Arguments &arguments() const { return m_arguments; }
    const Composition &composition() const { return m_composition; }
    Terminal &terminal() const { return m_terminal; }
    const Clock &clock() const;

    std::optional<FiscalYear> year(const QString &option, std::optional<FiscalYear> otherwise = std::nullopt) const;
    std::optional<QDate> day(const QString &option, std::optional<QDate> otherwise = std::nullopt) const;
    std::optional<Money> amount(const QString &option, std::optional<Money> otherwise = std::nullopt) const;
    std::optional<Rate> rate(const QString &option, std::optional<Rate> otherwise = std::nullopt) const;
    std::optional<BudgetLineKey> line(const QString &option) const;
    /// The parts "YEAR=EURO" of a repeatable option in the order given; none when the option does not stand there.
    std::optional<QVector<YearShare>> shares(const QString &option) const;

    /// Of --as-at (today) and --known-at (all that is recorded).
    std::optional<AsAt> asAt() const;

    /// Says that `text`, given with the option, is no amount.
    ExitCode wrongAmount(const QString &option, const QString &text) const;

    /// Opens the database and runs `work` with a session; says why when it cannot be opened.
    ExitCode withSession(const std::function<ExitCode(Session &)> &work);

private:
    const Arguments &m_arguments;
    const Composition &m_composition;
    Terminal &m_terminal;
    std::unique_ptr<Clock> m_standingClock;
};

/// The options that `CommandRun::asAt` reads.
QVector<OptionSpec> asAtOptions();

/// An instant as ISO 8601 with "Z" or an offset, in milliseconds since 1970 UTC; a day alone means its last in Berlin.
std::optional<qint64> instantFromText(const QString &text);

/// "1234.50", or as people write it in the language in use: "1.234,50".
std::optional<Money> amountFromText(const QString &text);

}  // namespace mittelbuch
