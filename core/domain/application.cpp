// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/application.h"

#include "domain/wordtable.h"

namespace mittelbuch {

namespace {

constexpr WordTable stateWords{std::array{
    word(ApplicationState::draft, "draft"),
    word(ApplicationState::received, "received"),
    word(ApplicationState::complete, "complete"),
    word(ApplicationState::examined, "examined"),
    word(ApplicationState::approved, "approved"),
    word(ApplicationState::rejected, "rejected"),
    word(ApplicationState::withdrawn, "withdrawn"),
}};

constexpr std::array allSteps{
    word(ApplicationStep::receive, "receive"), word(ApplicationStep::complete, "complete"),
    word(ApplicationStep::examine, "examine"), word(ApplicationStep::approve, "approve"),
    word(ApplicationStep::reject, "reject"),   word(ApplicationStep::withdraw, "withdraw"),
};
constexpr WordTable stepWords{allSteps};

bool isDecided(ApplicationState state)
{
    return state == ApplicationState::approved || state == ApplicationState::rejected
        || state == ApplicationState::withdrawn;
}

}  // namespace

QString toString(ApplicationState state)
{
    return stateWords.wordOf(state);
}

std::optional<ApplicationState> applicationStateFromString(const QString &text)
{
    return stateWords.valueOf(text);
}

std::span<const ApplicationState> allApplicationStates()
{
    return stateWords.values();
}

QString toString(ApplicationStep step)
{
    return stepWords.wordOf(step);
}

std::optional<ApplicationStep> applicationStepFromString(const QString &text)
{
    return stepWords.valueOf(text);
}

std::optional<ApplicationState> stateAfter(ApplicationState from, ApplicationStep step)
{
    using enum ApplicationState;
    switch (step) {
    case ApplicationStep::receive: return from == draft ? std::optional(received) : std::nullopt;
    case ApplicationStep::complete: return from == received ? std::optional(complete) : std::nullopt;
    case ApplicationStep::examine: return from == complete ? std::optional(examined) : std::nullopt;
    case ApplicationStep::approve: return from == examined ? std::optional(approved) : std::nullopt;
    case ApplicationStep::reject: return isDecided(from) || from == draft ? std::nullopt : std::optional(rejected);
    case ApplicationStep::withdraw: return isDecided(from) ? std::nullopt : std::optional(withdrawn);
    }
    Q_UNREACHABLE();
}

QVector<ApplicationStep> stepsFrom(ApplicationState from)
{
    QVector<ApplicationStep> steps;
    for (const ApplicationStep step : stepWords.values()) {
        if (stateAfter(from, step))
            steps.append(step);
    }
    return steps;
}

bool isEditable(ApplicationState state)
{
    return state == ApplicationState::draft || state == ApplicationState::received || state == ApplicationState::complete;
}

std::optional<Money> ApplicationForm::totalCosts() const
{
    std::optional<Money> total = Money();
    for (const CostItem &item : costs)
        total = total ? total->checkedPlus(item.amount) : std::nullopt;
    return total;
}

}  // namespace mittelbuch
