// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demo.h"

#include "base/clock.h"
#include "service/budgetdesk.h"
#include "service/budgetentry.h"
#include "service/budgetnames.h"
#include "service/democases.h"
#include "service/settings.h"

#include <algorithm>

namespace mittelbuch {

namespace {

/// Command keys that count instead of being drawn, so that two runs leave the same rows.
std::function<QString()> countingKeys()
{
    return [number = std::make_shared<int>(0)] {
        return QStringLiteral("demo-%1").arg(++*number, 5, 10, QLatin1Char('0'));
    };
}

/// The budget officer's part: lines, appropriations, authorisations, programmes, directives and allotments.
class DemoBudget final {
public:
    DemoBudget(Session &session, FixedClock &clock, const DemoPlan &plan)
        : m_session(session), m_clock(clock), m_plan(plan)
    {
    }

    Outcome<void> run()
    {
        m_clock.moveTo(m_plan.budgetDay);
        for (const DemoLine &line : m_plan.lines) {
            const Outcome<void> added = addLine(line);
            if (!added)
                return added;
        }
        m_clock.moveTo(m_plan.programmeDay);
        for (const DemoProgramme &programme : m_plan.programmes) {
            const Outcome<void> added = addToProgrammes(programme);
            if (!added)
                return added;
        }
        return {};
    }

private:
    Outcome<void> addLine(const DemoLine &line)
    {
        BudgetLine budgetLine{{}, line.key, line.purpose, lineKindOf(line.key), false, true, true};
        budgetLine.carryOverAllowed = budgetLine.kind == LineKind::investment;
        Outcome<void> done = addBudgetLine(m_session, budgetLine).map([](BudgetLineId) {});
        for (const DemoAmount &amount : line.appropriations)
            done = done ? post(line, BudgetEntryKind::appropriation, amount.year, amount) : done;
        for (const DemoAmount &amount : line.authorizations)
            done = done ? post(line, BudgetEntryKind::commitmentAuthorization, m_plan.year, amount) : done;
        return done;
    }

    Outcome<void> post(const DemoLine &line, BudgetEntryKind kind, FiscalYear budgetYear, const DemoAmount &amount)
    {
        return enter(m_session, {line.key, kind, budgetYear, amount.year, amount.amount, m_plan.budgetDay, {}});
    }

    Outcome<void> addToProgrammes(const DemoProgramme &programme)
    {
        Outcome<void> done = addProgramme(m_session, programme.programme).map([](ProgrammeId) {});
        if (done)
            done = issueDirective(m_session, programme.programme.key, programme.directive).map([](DirectiveId) {});
        for (const DemoAmount &amount : programme.cash)
            done = done ? allotTo(programme, amount.year, amount) : done;
        for (const DemoAmount &amount : programme.authorizations)
            done = done ? allotTo(programme, m_plan.year, amount) : done;
        return done;
    }

    Outcome<void> allotTo(const DemoProgramme &programme, FiscalYear budgetYear, const DemoAmount &amount)
    {
        return allot(m_session, {programme.programme.key, programme.line, budgetYear, amount.year, amount.amount,
                                 m_plan.programmeDay, {}});
    }

    Session &m_session;
    FixedClock &m_clock;
    const DemoPlan &m_plan;
};

Outcome<void> keepSettings(Store &store, const DemoPlan &plan)
{
    return store.write([&]() -> Outcome<void> {
        return keepOfficeSettings(store, {plan.state, plan.authority, plan.today, true}).and_then([&] {
            return keepBudgetNames(store, plan.names);
        });
    });
}

}  // namespace

int DemoPlan::applicationCount() const
{
    int count = 0;
    for (const DemoProgramme &programme : programmes) {
        for (const DemoStateCount &one : programme.applications)
            count += one.count;
    }
    return count;
}

Outcome<void> fillWithDemo(Store &store, const DemoPlan &plan, const std::function<bool(int done, int of)> &progress)
{
    FixedClock clock(plan.budgetDay);
    const std::function<QString()> keys = countingKeys();
    Session session{store, clock, plan.budgetOfficer, keys};
    const Outcome<void> budgeted = DemoBudget(session, clock, plan).run();
    if (!budgeted)
        return budgeted;
    const Outcome<QVector<DemoCase>> cases = demoCases(store, plan);
    if (!cases)
        return denied(cases.error());
    const Outcome<void> worked = workDemoCases(store, clock, plan, *cases, keys, progress);
    if (!worked)
        return worked;
    return keepSettings(store, plan);
}

}  // namespace mittelbuch
