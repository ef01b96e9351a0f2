// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/examination.h"

#include "crash/officework.h"
#include "crash/verification.h"
#include "storage/database.h"

#include <QFileInfo>
#include <QHash>

namespace mittelbuch::crash {

namespace {

const QDate farDay(2199, 12, 31);
constexpr int everyEvent = 1'000'000;

/// How many transitions lead to a state on the way that the trials go.
int stepsTo(ApplicationState state)
{
    return std::min(static_cast<int>(state), static_cast<int>(ApplicationState::approved));
}

/// Everything of an open database that promises and halves show in.
struct Content {
    QVector<BudgetLine> lines;
    QVector<Programme> programmes;
    QVector<ApplicationSummary> cases;
    QVector<Posting> postings;
    QVector<RecordedEvent> events;
    int municipalities = 0;
};

/// Reads, and notes when something cannot be read.
template <typename T>
T read(Result<T> result, const char *what, QStringList &faults)
{
    if (!result)
        faults.append(QStringLiteral("%1 cannot be read: %2").arg(QLatin1String(what), result.error().detail));
    return result.value_or(T());
}

Content contentOf(Store &store, QStringList &faults)
{
    return {read(store.budget().lines(), "lines", faults),
            read(store.programmes().programmes(), "programmes", faults),
            read(store.applications().list(farDay), "applications", faults),
            read(store.ledger().postings({}, farDay), "postings", faults),
            read(store.events().events(everyEvent), "events", faults),
            read(store.regions().count(RegionLevel::municipality, QDate(2027, 3, 1)), "regions", faults)};
}

int eventsOn(const Content &content, const QString &subject, const QString &action)
{
    return static_cast<int>(
        std::count_if(content.events.cbegin(), content.events.cend(), [&](const RecordedEvent &one) {
            return one.event.subject == subject && one.event.action.startsWith(action);
        }));
}

QStringList missingSetup(const Content &content, const Promises &promises)
{
    QStringList missing;
    QSet<QString> lines;
    QSet<QString> programmes;
    for (const BudgetLine &line : content.lines)
        lines.insert(line.key.toString());
    for (const Programme &programme : content.programmes)
        programmes.insert(programme.key);
    for (const QString &key : promises.lines - lines)
        missing.append(QStringLiteral("lost: the line ") + key);
    for (const QString &key : promises.programmes - programmes)
        missing.append(QStringLiteral("lost: the programme ") + key);
    return missing;
}

/// Each reason once among the postings and once among the events, and every promised one there.
QStringList wrongPosts(const Content &content, const Promises &promises)
{
    QHash<QString, int> postings;
    QHash<QString, int> events;
    for (const Posting &posting : content.postings) {
        const bool isOfBudget = !posting.draft.application.isStored() && !posting.draft.reason.isEmpty();
        postings[posting.draft.reason] += isOfBudget ? 1 : 0;
    }
    for (const RecordedEvent &recorded : content.events) {
        const Event &event = recorded.event;
        const bool isPosting =
            event.action == QLatin1String("budget.enter") || event.action == QLatin1String("programme.allot");
        events[event.reason] += isPosting && !event.reason.isEmpty() ? 1 : 0;
    }
    QStringList wrong;
    for (const QString &reason : promises.posts) {
        if (postings.value(reason) == 0)
            wrong.append(QStringLiteral("lost: the posting ") + reason);
    }
    for (auto one = postings.cbegin(); one != postings.cend(); ++one) {
        if (one.value() != events.value(one.key()))
            wrong.append(QStringLiteral("half: %1 postings but %2 events of %3")
                             .arg(one.value())
                             .arg(events.value(one.key()))
                             .arg(one.key()));
    }
    for (auto one = events.cbegin(); one != events.cend(); ++one) {
        if (one.value() > 0 && !postings.contains(one.key()))
            wrong.append(QStringLiteral("half: an event without a posting of ") + one.key());
    }
    return wrong;
}

QString halfCase(Store &store, const Content &content, const ApplicationSummary &one, QStringList &faults)
{
    const auto transitions = read(store.applications().transitions(one.id), "transitions", faults);
    const auto decisions = read(store.applications().decisions(one.id), "decisions", faults);
    const auto postings = read(store.ledger().postingsOf(one.id), "postings of a case", faults);
    const QString reference = one.reference.toString();
    const int steps = stepsTo(one.state);
    const bool isApproved = one.state == ApplicationState::approved;
    Money committed;
    Money earmarked;
    int settlements = 0;
    for (const Posting &posting : postings) {
        const Term term = termOf(posting.draft.kind);
        committed += term == Term::committed ? posting.draft.amount : Money();
        earmarked += term == Term::earmarked ? posting.draft.amount : Money();
        settlements += term == Term::ordered || term == Term::paid ? 1 : 0;
    }
    if (transitions.size() != steps || (steps > 0 && transitions.last().to != one.state))
        return QStringLiteral("half: %1 transitions in state %2 of %3")
            .arg(transitions.size())
            .arg(toString(one.state), reference);
    if (eventsOn(content, reference, QStringLiteral("application.")) != steps + 1)
        return QStringLiteral("half: events and state do not go together in ") + reference;
    if (decisions.size() != (isApproved ? 1 : 0) || committed != (isApproved ? decisions.first().amount : Money()))
        return QStringLiteral("half: decision and commitments do not go together in ") + reference;
    if (earmarked.isPositive() != (one.state == ApplicationState::examined) || earmarked.isNegative())
        return QStringLiteral("half: state and earmarks do not go together in ") + reference;
    if (eventsOn(content, reference, QStringLiteral("ledger.settle")) != settlements)
        return QStringLiteral("half: events and settlements do not go together in ") + reference;
    return {};
}

QString lostOf(const Content &content, const ApplicationSummary *one, const QString &reference,
               const Promises &promises)
{
    if (!one)
        return QStringLiteral("lost: the case ") + reference;
    if (stepsTo(one->state) < stepsTo(promises.cases.value(reference)))
        return QStringLiteral("lost: a step of %1, which is %2").arg(reference, toString(one->state));
    if (eventsOn(content, reference, QStringLiteral("ledger.settle")) < promises.settlements.value(reference))
        return QStringLiteral("lost: a settlement of ") + reference;
    return {};
}

QStringList wrongCases(Store &store, const Content &content, const Promises &promises)
{
    QStringList wrong;
    QHash<QString, const ApplicationSummary *> known;
    for (const ApplicationSummary &one : content.cases) {
        known[one.reference.toString()] = &one;
        wrong.append(halfCase(store, content, one, wrong));
    }
    for (auto promised = promises.cases.cbegin(); promised != promises.cases.cend(); ++promised)
        wrong.append(lostOf(content, known.value(promised.key()), promised.key(), promises));
    wrong.removeAll(QString());
    return wrong;
}

/// Books once more, as the next user would.
QStringList standstill(Store &store, const Content &content)
{
    if (content.lines.isEmpty())
        return {};
    const Outcome<void> booked = OfficeWork(store).post(QStringLiteral("after the crash"));
    return booked ? QStringList() : QStringList{QStringLiteral("work does not go on: ") + told(booked.error())};
}

}  // namespace

QStringList faultsAfterCrash(const QString &path, const Promises &promises)
{
    if (!QFileInfo::exists(path))
        return promises.made ? QStringList{QStringLiteral("lost: the database")} : QStringList();
    const auto store = openSqliteStore(path, OpenMode::openExisting);
    if (!store)
        return {QStringLiteral("cannot be opened: %1 (%2)")
                    .arg(QString::number(static_cast<int>(store.error().kind)), store.error().detail)};
    QStringList faults = disagreementsIn(path);
    const Content content = contentOf(**store, faults);
    if (content.municipalities != saxonMunicipalities)
        faults.append(QStringLiteral("half: %1 municipalities").arg(content.municipalities));
    faults += missingSetup(content, promises) + wrongPosts(content, promises) + wrongCases(**store, content, promises);
    return faults.isEmpty() ? standstill(**store, content) : faults;
}

}  // namespace mittelbuch::crash
