// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/stepdialog.h"

#include "report/wording.h"
#include "ui/desk/desk.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/moneyedit.h"
#include "ui/entry/severitylook.h"
#include "ui/pages/application/availabilitytable.h"
#include "ui/pages/application/objectnames.h"
#include "ui/pages/application/quietbox.h"
#include "ui/pages/application/splittable.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

QString summary(const ApplicationCase &subject)
{
    const QString applicant = subject.applicant ? subject.applicant->name : StepDialog::tr("no applicant");
    return StepDialog::tr("%1, %2: %3", "file reference, applicant, title")
        .arg(subject.application.reference.toString(), applicant, subject.application.form.title);
}

bool wantsReason(ApplicationStep step)
{
    return step != ApplicationStep::receive && step != ApplicationStep::complete;
}

}  // namespace

StepDialog::StepDialog(Desk &desk, const ApplicationCase &subject, ApplicationStep step, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_case(subject), m_step(step)
{
    setObjectName(names::stepDialog);
    setWindowTitle(label(step).remove(QStringLiteral("…")));
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(summary(subject), this));
    auto *layout = new QFormLayout;
    column->addLayout(layout);
    m_day = new DayEdit(this);
    m_day->setObjectName(names::stepDay);
    m_day->setRequired(true);
    m_day->setDay(desk.clock().today());
    m_day->setFixedWidth(150);
    m_day->setAccessibleName(tr("Day"));
    layout->addRow(tr("&Day"), m_day);
    if (step == ApplicationStep::examine)
        buildGrant(layout);
    if (step == ApplicationStep::approve)
        buildSplit(layout);
    if (wantsReason(step))
        buildReason(layout);
    layout->addRow(tr("Recorded by"), plainLabel(desk.user().toString(), this));
    m_refusal = plainLabel({}, this);
    m_refusal->setObjectName(names::stepRefusal);
    m_refusal->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_refusal->hide();
    column->addWidget(m_refusal);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(label(step).remove(QStringLiteral("…")), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(names::stepDo);
    m_do->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &StepDialog::takeStep);
    connect(buttons, &QDialogButtonBox::rejected, this, &StepDialog::reject);
    setMinimumWidth(step == ApplicationStep::approve ? 640 : 460);
}

void StepDialog::buildGrant(QFormLayout *layout)
{
    m_grant = new MoneyEdit(this);
    m_grant->setObjectName(names::stepGrant);
    m_grant->setAccessibleName(tr("Proposed grant"));
    m_grant->setFixedWidth(150);
    const std::optional<GrantAssessment> &grant = m_case.assessment.grant;
    m_grant->setAmount(grant ? grant->amount : m_case.application.form.financing.requestedGrant);
    layout->addRow(tr("Proposed &grant"), m_grant);
}

void StepDialog::buildSplit(QFormLayout *layout)
{
    m_split = new SplitTable(this);
    m_split->setObjectName(names::stepSplit);
    m_split->setShares(proposedSplit(m_case.application));
    m_sum = plainLabel({}, this);
    m_line = new QuietBox(this);
    m_line->setObjectName(names::stepLine);
    m_line->setAccessibleName(tr("Budget line"));
    m_line->addItem(tr("the first that covers every year"), QString());
    QTableWidget *available = makeAvailabilityTable(this);
    showAvailability(available, m_case.assessment.years);
    const Money requested = m_case.application.form.financing.requestedGrant;
    layout->addRow(tr("Requested"), plainLabel(moneyText(requested), this));
    if (m_case.application.proposedGrant)
        layout->addRow(tr("Proposed"), plainLabel(moneyText(*m_case.application.proposedGrant), this));
    layout->addRow(tr("Granted by year"), m_split);
    layout->addRow(tr("Sum granted"), m_sum);
    layout->addRow(tr("Available"), available);
    layout->addRow(tr("&Budget line"), m_line);
    connect(m_split, &EntryRows::edited, this, &StepDialog::updateGrant);
    askForLines();
}

void StepDialog::buildReason(QFormLayout *layout)
{
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(names::stepReason);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 3 + 14);
    const QString title = m_step == ApplicationStep::examine ? tr("Examination &note") : tr("&Reason");
    m_reasonTitle = new QLabel(title, this);
    m_reasonTitle->setBuddy(m_reason);
    m_reason->setAccessibleName(QString(title).remove(u'&'));
    layout->addRow(m_reasonTitle, m_reason);
    if (m_split)
        updateGrant();
}

void StepDialog::askForLines()
{
    m_desk.ask(this, [](Session &session) { return session.store.budget().lines(); },
            [this](Result<QVector<BudgetLine>> lines) {
        if (!lines)
            return showRefusal(sentence(lines.error()));
        for (const BudgetLine &line : std::as_const(*lines))
            m_line->addItem(tr("%1 %2", "budget line and purpose").arg(line.key.toDisplay(), line.purpose),
                    line.key.toString());
    });
}

void StepDialog::updateGrant()
{
    Money granted;
    for (const YearShare &share : m_split->shares())
        granted = granted.checkedPlus(share.amount).value_or(granted);
    const Money requested = m_case.application.form.financing.requestedGrant;
    m_split->setTotal(m_case.application.proposedGrant.value_or(requested), FiscalYear::of(m_desk.clock().today()));
    m_sum->setText(granted < requested ? tr("%1, less than requested: a reason is required").arg(moneyText(granted))
            : moneyText(granted));
}

bool StepDialog::mendFaults()
{
    QStringList faults;
    m_day->tidy();
    if (!m_day->fault().isEmpty())
        faults.append(m_day->fault());
    if (m_grant && !m_grant->fault().isEmpty())
        faults.append(m_grant->fault());
    if (m_split)
        faults += m_split->faults();
    if (!faults.isEmpty())
        showRefusal(faults.join(u'\n'));
    return faults.isEmpty();
}

void StepDialog::takeStep()
{
    if (!mendFaults())
        return;
    m_do->setEnabled(false);
    const ApplicationId id = m_case.application.id;
    const QDate day = m_day->day();
    const QString reason = m_reason ? m_reason->toPlainText().trimmed() : QString();
    const Examination examination{day, reason, m_grant ? m_grant->amount() : std::nullopt};
    const Approval approval{day, m_split ? m_split->shares() : QVector<YearShare>(),
                            m_line ? BudgetLineKey::tryFromString(m_line->currentData().toString()) : std::nullopt,
                                    reason};
    const auto work = [step = m_step, id, day, reason, examination, approval](Session &session) -> Outcome<void> {
        switch (step) {
        case ApplicationStep::receive: return receiveApplication(session, id, day);
        case ApplicationStep::complete: return completeApplication(session, id, day);
        case ApplicationStep::examine: return examineApplication(session, id, examination);
        case ApplicationStep::approve: return approveApplication(session, id, approval);
        case ApplicationStep::reject: return rejectApplication(session, id, day, reason);
        case ApplicationStep::withdraw: return withdrawApplication(session, id, day, reason);
        }
        Q_UNREACHABLE();
    };
    m_desk.act(this, work, [this](Outcome<void> outcome) { taken(outcome); });
}

void StepDialog::taken(const Outcome<void> &outcome)
{
    m_do->setEnabled(true);
    if (outcome)
        accept();
    else
        showRefusal(sentence(outcome.error()));
}

void StepDialog::showRefusal(const QString &sentences)
{
    m_refusal->setText(sentences);
    QPalette colours;
    colours.setColor(QPalette::WindowText, severityColor(Severity::error, palette()));
    m_refusal->setPalette(colours);
    m_refusal->show();
    m_refusal->setAccessibleName(sentences);
}

}  // namespace mittelbuch
