// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/auditcase.h"

namespace mittelbuch::test {

using enum PostingKind;

void AuditCase::SetUp()
{
    StoreCase::SetUp();
    bookBudget();
    grant();
    recordControl();
    Directive directive;
    directive.programme = m_programme;
    directive.validFrom = m_day;
    directive.terms = plainShare(Rate::fromPercent(80), Money::fromEuro(100'000), {Money::fromEuro(10'000), true, {}});
    must(m_store->programmes().issue(directive));
    must(m_store->events().record({QStringLiteral("test"), QStringLiteral("first"), m_day, QStringLiteral("{}"), {}}, m_user, 1));
    must(m_store->events().record({QStringLiteral("test"), QStringLiteral("Zweites: Görlitz"), {}, {}, {}}, m_user, 2));
}

void AuditCase::bookBudget()
{
    mustBook({draft(appropriation, 2027, 2027, 100'000), draft(commitmentAuthorization, 2027, 2028, 50'000),
              draft(draftAppropriation, 2028, 2028, 90'000)});
    mustBook({ofProgramme(allotment, 2027, 2027, 60'000), ofProgramme(allotment, 2027, 2028, 30'000)});
    mustBook({ofProgramme(commitment, 2027, 2028, 700), ofProgramme(earmark, 2027, 2027, 40)});
    PostingDraft reversal = ofProgramme(commitment, 2027, 2028, -200);
    reversal.reversalOf = PostingId(6);
    mustBook({reversal, draft(repaymentRevenue, 2027, 2027, 5)});
    PostingDraft later = draft(commitment, 2027, 2027, 90);
    later.payableIn = FiscalYear::fromNumber(2028);
    later.effectiveDay = QDate(2027, 12, 31);
    mustBook({later});
}

void AuditCase::grant()
{
    Application recorded = application(QStringLiteral("AZ-1"), QStringLiteral("Rathaus"));
    m_application = must(m_store->applications().add(recorded, 1));
    const auto step = [this](ApplicationStep taken, ApplicationState from, ApplicationState to) {
        must(m_store->applications().addTransition(
            m_application, {.step = taken, .from = from, .to = to, .day = m_day, .user = m_user, .note = {}}));
    };
    step(ApplicationStep::receive, ApplicationState::draft, ApplicationState::received);
    step(ApplicationStep::complete, ApplicationState::received, ApplicationState::complete);
    step(ApplicationStep::examine, ApplicationState::complete, ApplicationState::examined);
    const Outcome<void> granted = m_store->write([&]() -> Outcome<void> {
        const UserName head = UserName::fromString(QStringLiteral("Carla Chefin"));
        PostingDraft posting = ofProgramme(commitment, 2027, 2027, 5'000);
        posting.application = m_application;
        posting.decision = must(m_store->applications().addDecision(
            {{}, m_application, 1, true, m_day, Money::fromCents(5'000),
             {{FiscalYear::fromNumber(2027), Money::fromCents(5'000)}}, m_line, QStringLiteral("gut"), head, {}}));
        mustBook({posting});
        step(ApplicationStep::approve, ApplicationState::examined, ApplicationState::approved);
        Application approved = *must(m_store->applications().application(m_application));
        approved.state = ApplicationState::approved;
        approved.grant = Money::fromCents(5'000);
        approved.decidedBy = head;
        return must(m_store->applications().replace(approved, 2)) ? Outcome<void>() : Outcome<void>(denied(Failure{}));
    });
    ASSERT_TRUE(granted);
    for (const PostingKind kind : {order, payment}) {
        PostingDraft posting = ofProgramme(kind, 2027, 2027, kind == order ? 4'000 : 1'500);
        posting.application = m_application;
        mustBook({posting});
    }
}

void AuditCase::recordControl()
{
    BudgetControlStore &control = m_store->budgetControl();
    const FiscalYear before = FiscalYear::fromNumber(2026);
    const PostingDraft released = consented(carryOverReleased, 2027, 2027, 800);
    for (const CarryOverStep step : {CarryOverStep::request, CarryOverStep::approve, CarryOverStep::release})
        must(control.addCarryOver({m_line, {}, before, step, Money::fromCents(800), m_day, m_consent, QStringLiteral("Rest")}));
    mustBook({released});
    must(control.addYearStep({before, FiscalYearStep::closed, m_day, QStringLiteral("Abschluss")}));
    mustBook({draft(freeze, 2027, 2027, -1'000)});
    const PostingId frozen = must(m_store->ledger().postings({}, QDate(2099, 1, 1))).last().id;
    must(control.addFreeze({.posting = frozen, .until = QDate(2027, 9, 30), .pot = released.pot}));
    PostingDraft release = draft(freeze, 2027, 2027, 300);
    release.reversalOf = frozen;
    mustBook({release});
}

AuditReport AuditCase::audit()
{
    return must(m_store->auditor().audit([](const AuditProgress &) { return true; }));
}

std::string told(const AuditFinding &finding)
{
    const QStringList words{toString(finding.fault), toString(finding.record), finding.name, finding.field};
    return words.join(u' ').trimmed().toStdString();
}

std::string told(const AuditReport &report)
{
    std::string text;
    for (const AuditFinding &finding : report.findings)
        text += told(finding) + " expected " + finding.expected.toStdString() + " found " + finding.found.toStdString() + "\n";
    return text;
}

}  // namespace mittelbuch::test
