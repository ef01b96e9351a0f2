// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/officework.h"

namespace mittelbuch::crash {

namespace {

const FiscalYear year = FiscalYear::fromNumber(2027);
const Money grant = Money::fromEuro(12'000);

BudgetLineKey line()
{
    return BudgetLineKey::fromString(QString::fromUtf16(lineKey));
}

ApplicationForm formFor(ProgrammeId programme, int number)
{
    ApplicationForm form;
    form.programme = programme;
    form.applicant = OfficialKey::fromString(QStringLiteral("14626110"));
    form.title = QStringLiteral("Bürgerportal %1").arg(number);
    form.description = QStringLiteral("Anträge ohne Weg ins Amt");
    form.costs = {{CostCategory::software, QStringLiteral("Lizenzen"), Money::fromEuro(15'000)}};
    form.financing = {Money::fromEuro(3'000), Money(), grant};
    form.split = {{year, grant}};
    form.projectStart = QDate(2027, 5, 3);
    form.projectEnd = QDate(2027, 11, 30);
    return form;
}

}  // namespace

QString told(const Denial &denial)
{
    if (const auto *failure = std::get_if<Failure>(&denial))
        return QStringLiteral("failure %1: %2 %3")
            .arg(QString::number(static_cast<int>(failure->kind)), failure->subject, failure->detail);
    QString text = QStringLiteral("refused:");
    for (const Refusal &refusal : std::get<Refusals>(denial))
        text += QStringLiteral(" %1 at %2").arg(stableCode(refusal.code), refusal.field);
    return text;
}

Outcome<void> OfficeWork::addLine(const QString &key)
{
    Session session = as("S. Wagner");
    const BudgetLineKey parsed = BudgetLineKey::fromString(key);
    return addBudgetLine(session, {{}, parsed, QStringLiteral("Dienste"), LineKind::investment, true, true, false})
        .map([](BudgetLineId) {});
}

Outcome<void> OfficeWork::post(const QString &reason)
{
    Session session = as("S. Wagner");
    return enter(session,
                         {line(), BudgetEntryKind::supplement, year, year, Money::fromEuro(1), m_clock.today(), reason});
}

Outcome<Recorded> OfficeWork::record(int number)
{
    Session session = as("A. Lehmann");
    const Result<std::optional<Programme>> programme = m_store.programmes().programme(QString::fromUtf16(programmeKey));
    if (!programme)
        return denied(programme.error());
    Q_ASSERT(*programme);
    return recordApplication(session, formFor((*programme)->id, number), QString());
}

Outcome<void> OfficeWork::receive(ApplicationId id)
{
    Session session = as("A. Lehmann");
    return receiveApplication(session, id, m_clock.today());
}

Outcome<void> OfficeWork::complete(ApplicationId id)
{
    Session session = as("A. Lehmann");
    return completeApplication(session, id, m_clock.today());
}

Outcome<void> OfficeWork::examine(ApplicationId id)
{
    Session session = as("B. Krause");
    return examineApplication(session, id, {m_clock.today(), QStringLiteral("geprüft"), {}});
}

Outcome<void> OfficeWork::approve(ApplicationId id)
{
    Session session = as("M. Vogel");
    return approveApplication(session, id, {m_clock.today(), {}, {}, {}});
}

Outcome<void> OfficeWork::order(ApplicationId id)
{
    Session session = as("S. Wagner");
    return settle(session, {id, PostingKind::order, year, grant, m_clock.today(), {}});
}

Outcome<void> OfficeWork::pay(ApplicationId id)
{
    Session session = as("S. Wagner");
    return settle(session, {id, PostingKind::payment, year, grant, m_clock.today(), {}});
}

}  // namespace mittelbuch::crash
