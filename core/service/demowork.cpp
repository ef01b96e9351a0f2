// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/democases.h"

#include "domain/calendar.h"
#include "service/applicationdesk.h"
#include "service/budgetdesk.h"

#include <algorithm>

namespace mittelbuch {

namespace {

/// One thing that somebody does with a case on a day.
struct Act {
    QDate day;
    UserName user;
    std::function<Outcome<void>(Session &, ApplicationId)> perform;
};

QDate after(QDate day, int days)
{
    return nextWorkingDay(day.addDays(days));
}

Money settledOf(const QVector<YearShare> &split, const DemoCase &one)
{
    return split.first().amount.scaled(one.settledPercent, 100, Rounding::towardZero);
}

Outcome<void> settleFirstYear(Session &session, ApplicationId id, const DemoCase &one, PostingKind kind, QDate day)
{
    return applicationCase(session, id).and_then([&](const ApplicationCase &whole) {
        const QVector<YearShare> &split = whole.decisions.last().split;
        return settle(session, {id, kind, split.first().year, settledOf(split, one), day, {}});
    });
}

/// What happens to a case after it was recorded, in order. `number` varies how long people take.
class Biography final {
public:
    Biography(const DemoPlan &plan, const DemoCase &one, int number)
        : m_plan(plan), m_case(one), m_day(one.recordedOn), m_number(number)
    {
    }

    QVector<Act> acts()
    {
        switch (m_case.goal) {
        case ApplicationState::draft: break;
        case ApplicationState::received: receive(); break;
        case ApplicationState::withdrawn: receive(); withdraw(); break;
        case ApplicationState::complete: receive(); complete(); break;
        case ApplicationState::examined: receive(); complete(); examine(); break;
        case ApplicationState::approved: receive(); complete(); examine(); approve(); break;
        case ApplicationState::rejected: receive(); complete(); examine(); reject(); break;
        }
        return m_acts;
    }

private:

    void act(int daysLater, const UserName &user, std::function<Outcome<void>(Session &, ApplicationId, QDate)> perform)
    {
        m_day = after(m_day, daysLater);
        m_acts.append({m_day, user, [perform, day = m_day](Session &session, ApplicationId id) {
                           return perform(session, id, day);
                       }});
    }

    void receive()
    {
        act(0, m_case.clerk,
            [](Session &session, ApplicationId id, QDate day) { return receiveApplication(session, id, day); });
    }

    void complete()
    {
        act(4 + m_number % 6, m_case.clerk,
            [](Session &session, ApplicationId id, QDate day) { return completeApplication(session, id, day); });
    }

    void examine()
    {
        act(6 + m_number % 9, m_case.examiner,
            [note = m_plan.examinationNote, grant = m_case.proposedGrant](Session &session, ApplicationId id,
                                                                          QDate day) {
                return examineApplication(session, id, {day, note, grant});
            });
    }

    void approve()
    {
        act(5 + m_number % 10, m_plan.headOfUnit,
            [reason = m_case.proposedGrant ? m_plan.reductionReason : QString()](Session &session, ApplicationId id,
                                                                                 QDate day) {
                return approveApplication(session, id, {day, {}, {}, reason});
            });
        settle(33, PostingKind::order);
        if (m_case.isPaid)
            settle(3, PostingKind::payment);
    }

    void settle(int daysLater, PostingKind kind)
    {
        act(daysLater, m_plan.budgetOfficer, [one = m_case, kind](Session &session, ApplicationId id, QDate day) {
            return settleFirstYear(session, id, one, kind, day);
        });
    }

    void reject()
    {
        act(7, m_plan.headOfUnit, [reason = m_plan.rejectionReason](Session &session, ApplicationId id, QDate day) {
            return rejectApplication(session, id, day, reason);
        });
    }

    void withdraw()
    {
        act(12, m_case.clerk, [reason = m_plan.withdrawalReason](Session &session, ApplicationId id, QDate day) {
            return withdrawApplication(session, id, day, reason);
        });
    }

    const DemoPlan &m_plan;
    const DemoCase &m_case;
    QDate m_day;
    int m_number;
    QVector<Act> m_acts;
};

/// All acts of all cases in the order of the days, under a clock that only moves forward.
class DemoWork final {
public:
    DemoWork(Store &store, FixedClock &clock, const DemoPlan &plan, const QVector<DemoCase> &cases,
             const std::function<QString()> &keys)
        : m_store(store), m_clock(clock), m_plan(plan), m_ids(cases.size()), m_keys(keys)
    {
        for (qsizetype index = 0; index < cases.size(); ++index)
            schedule(cases[index], index);
        std::stable_sort(m_acts.begin(), m_acts.end(),
                         [](const CaseAct &left, const CaseAct &right) { return left.act.day < right.act.day; });
    }

    Outcome<void> run(const std::function<bool(int, int)> &progress)
    {
        const auto all = static_cast<int>(m_ids.size());
        for (const CaseAct &next : m_acts) {
            const Outcome<void> done = perform(next);
            if (!done)
                return done;
            m_recorded += next.isRecording ? 1 : 0;
            if (next.isRecording && progress && !progress(m_recorded, all))
                return fail(FailureKind::other, QStringLiteral("stopped"));
        }
        return {};
    }

private:
    struct CaseAct {
        qsizetype index;
        bool isRecording;
        Act act;
    };

    void schedule(const DemoCase &one, qsizetype index)
    {
        const auto record = [this, form = one.form, index](Session &session, ApplicationId) {
            return Outcome<void>(recordApplication(session, form, QString()).map([&](const Recorded &recorded) {
                m_ids[index] = recorded.id;
            }));
        };
        m_acts.append({index, true, {one.recordedOn, one.clerk, record}});
        for (const Act &act : Biography(m_plan, one, static_cast<int>(index)).acts()) {
            if (act.day <= m_plan.today)
                m_acts.append({index, false, act});
        }
    }

    Outcome<void> perform(const CaseAct &next)
    {
        if (m_clock.today() != next.act.day)
            m_clock.moveTo(next.act.day);
        Session session{m_store, m_clock, next.act.user, m_keys};
        return next.act.perform(session, m_ids[next.index]);
    }

    Store &m_store;
    FixedClock &m_clock;
    const DemoPlan &m_plan;
    QVector<ApplicationId> m_ids;
    const std::function<QString()> &m_keys;
    QVector<CaseAct> m_acts;
    int m_recorded = 0;
};

}  // namespace

Outcome<void> workDemoCases(Store &store, FixedClock &clock, const DemoPlan &plan, const QVector<DemoCase> &cases,
                            const std::function<QString()> &keys, const std::function<bool(int, int)> &progress)
{
    return DemoWork(store, clock, plan, cases, keys).run(progress);
}

}  // namespace mittelbuch
