// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/applicationdetail.h"

#include "report/wording.h"
#include "ui/desk/desk.h"
#include "ui/pages/application/applicationformedit.h"
#include "ui/pages/application/casehistory.h"
#include "ui/pages/application/draftkeeper.h"
#include "ui/pages/application/livepanel.h"
#include "ui/pages/application/stepdialog.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace mittelbuch {

void ApplicationDetail::setProgrammes(const QVector<Programme> &programmes)
{
    m_form->setProgrammes(programmes);
}

void ApplicationDetail::openNew()
{
    ++m_opening;
    m_case.reset();
    m_savedForm = ApplicationForm();
    m_form->open(m_savedForm, {}, true, true);
    m_history->clear();
    showNotice({});
    updateHead();
    assess();
    m_form->goToFirstField();
    Q_EMIT opened({});
}

void ApplicationDetail::openCase(ApplicationId id)
{
    load(id, [this](const ApplicationCase &shown) {
        showNotice({});
        showCase(shown);
        Q_EMIT opened(reference());
    });
}

void ApplicationDetail::refreshCase()
{
    if (!m_case || hasUnsavedChanges() || m_saving)
        return;
    load(m_case->application.id, [this](const ApplicationCase &shown) {
        // The person may have begun to write while the answer was on its way.
        if (!hasUnsavedChanges())
            showSaved(shown, m_form->form());
    });
}

void ApplicationDetail::restoreDraft()
{
    m_drafts->restore([this](const std::optional<KeptDraft> &draft) {
        if (!draft || hasUnsavedChanges())
            return;
        if (!draft->id.isStored()) {
            openNew();
            return overlay(*draft);
        }
        load(draft->id, [this, draft](const ApplicationCase &shown) {
            showCase(shown);
            Q_EMIT opened(reference());
            overlay(*draft);
        });
    });
}

void ApplicationDetail::overlay(const KeptDraft &draft)
{
    if (m_case && !isEditable(m_case->application.state))
        return m_drafts->drop();
    // Changes made on an older state are refused when saved, instead of overwriting what somebody else did.
    if (m_case)
        m_case->application.revision = draft.revision;
    else
        m_form->setReference(draft.reference);
    m_form->replace(draft.form);
    showNotice(tr("These entries were not saved when the program ended. They are restored; save or discard them."));
}

bool ApplicationDetail::mayLeave()
{
    if (!hasUnsavedChanges())
        return true;
    switch (m_leaveQuestion ? m_leaveQuestion() : askToLeave()) {
    case LeaveAnswer::stay: return false;
    case LeaveAnswer::discard: discard(); return true;
    case LeaveAnswer::save: break;
    }
    const auto succeeded = std::make_shared<bool>(false);
    saveThen([succeeded](bool done) { *succeeded = done; });
    return m_desk.waitUntilIdle() && *succeeded;
}

ApplicationDetail::LeaveAnswer ApplicationDetail::askToLeave()
{
    QMessageBox box(QMessageBox::Question, tr("Unsaved application"),
            tr("The entries in this application are not saved yet."),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return LeaveAnswer::save;
    case QMessageBox::Discard: return LeaveAnswer::discard;
    default: return LeaveAnswer::stay;
    }
}

bool ApplicationDetail::hasUnsavedChanges() const
{
    const bool referenceGiven = !m_case && !m_form->reference().isEmpty();
    const bool editable = !m_case || isEditable(m_case->application.state);
    return editable && (referenceGiven || m_form->form() != m_savedForm || !m_form->faults().isEmpty());
}

QString ApplicationDetail::reference() const
{
    return m_case ? m_case->application.reference.toString() : QString();
}

void ApplicationDetail::save()
{
    saveThen([](bool) {});
}

void ApplicationDetail::saveThen(std::function<void(bool)> then)
{
    if (m_saving)
        return;
    m_form->revealAll();
    const QStringList faults = m_form->faults();
    if (!faults.isEmpty()) {
        showNotice(tr("Not saved. Mend these entries first:\n%1").arg(faults.join(u'\n')));
        return then(false);
    }
    m_saving = true;
    const ApplicationForm form = m_form->form();
    const auto work = [form, reference = m_form->reference(), application = m_case ? std::optional(m_case->application)
            : std::nullopt](
                          Session &session) -> Outcome<ApplicationId> {
        if (!application)
            return Outcome<ApplicationId>(recordApplication(session, form,
                    reference).map([](const Recorded &made) { return made.id; }));
        return Outcome<ApplicationId>(
            changeApplication(session, application->id, application->revision,
                    form).map([&application] { return application->id; }));
    };
    m_desk.act(this, work, [this, form, then = std::move(then)](const Outcome<ApplicationId> &outcome) { saved(form,
            outcome, then); });
}

void ApplicationDetail::saved(const ApplicationForm &sent, const Outcome<ApplicationId> &outcome,
        const std::function<void(bool)> &then)
{
    if (!outcome) {
        m_saving = false;
        showNotice(tr("Not saved. %1").arg(sentence(outcome.error())));
        return then(false);
    }
    m_savedForm = sent;
    m_drafts->drop();
    load(*outcome, [this, sent, then](const ApplicationCase &shown) {
        m_saving = false;
        showNotice({});
        showSaved(shown, sent);
        Q_EMIT caseChanged(reference());
        then(true);
    });
}

void ApplicationDetail::discardAsked()
{
    if (m_case || (m_discardQuestion ? m_discardQuestion() : askToDiscard()))
        discard();
}

bool ApplicationDetail::askToDiscard()
{
    QMessageBox box(QMessageBox::Question, tr("Discard the new application?"),
                    tr("What was entered is stored nowhere and cannot be brought back."),
                    QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Discard;
}

void ApplicationDetail::setAsAt(QDate asAt)
{
    m_asAt = asAt;
    showPast();
}

/// Form, check and history know the case of today only; the list knows the day.
void ApplicationDetail::showPast()
{
    const bool isPast = m_case && m_asAt.isValid() && m_asAt < m_desk.clock().today();
    m_past->setVisible(isPast);
    if (!isPast)
        return;
    std::optional<ApplicationState> then;
    for (const ApplicationTransition &transition : m_case->transitions) {
        if (transition.day <= m_asAt)
            then = transition.to;
    }
    m_past->setText(then ? tr("This shows the application as it stands today. On %1 its state was: %2", "day and state")
                               .arg(dayText(m_asAt), label(*then))
                         : tr("This shows the application as it stands today. On %1 it had not come in yet.")
                               .arg(dayText(m_asAt)));
}

void ApplicationDetail::discard()
{
    m_drafts->drop();
    showNotice({});
    if (m_case)
        m_form->open(m_savedForm, reference(), false, isEditable(m_case->application.state));
    else
        m_form->open(m_savedForm, {}, true, true);
    updateHead();
    assess();
    // The revision may be that of a restored draft.
    refreshCase();
}

void ApplicationDetail::load(ApplicationId id, std::function<void(const ApplicationCase &)> then)
{
    const int opening = ++m_opening;
    m_desk.ask(this, [id](Session &session) { return applicationCase(session, id); },
               [this, opening, then = std::move(then)](const Outcome<ApplicationCase> &answer) {
        if (!answer) {
            m_saving = false;
            Q_EMIT messageWanted(sentence(answer.error()));
        } else if (opening == m_opening || m_saving) {
            then(*answer);
        }
    });
}

void ApplicationDetail::showCase(const ApplicationCase &shown)
{
    m_case = shown;
    m_savedForm = shown.application.form;
    m_form->open(m_savedForm, reference(), false, isEditable(shown.application.state));
    // What the form cannot hold, such as a trailing blank row, is no change.
    m_savedForm = m_form->form();
    m_history->showCase(shown);
    updateHead();
    ++m_question;
    showAssessment(m_savedForm, shown.assessment);
}

void ApplicationDetail::showSaved(const ApplicationCase &shown, const ApplicationForm &sent)
{
    const bool sameContent = shown.application.form == sent;
    if (!sameContent && m_form->form() == sent)
        return showCase(shown);
    m_case = shown;
    m_savedForm = sent;
    m_form->settle(reference(), isEditable(shown.application.state));
    m_history->showCase(shown);
    updateHead();
    assess();
}

void ApplicationDetail::startStep(ApplicationStep step)
{
    if (!hasUnsavedChanges()) {
        auto *dialog = new StepDialog(m_desk, *m_case, step, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this] {
            refreshCase();
            Q_EMIT caseChanged(reference());
        });
        return dialog->open();
    }
    // A step is taken on what is stored.
    saveThen([this, step](bool done) {
        if (done && m_case && stateAfter(m_case->application.state, step) && !hasUnsavedChanges())
            startStep(step);
    });
}

void ApplicationDetail::formEdited()
{
    updateHead();
    if (hasUnsavedChanges())
        m_drafts->changed();
    m_assessPause->start();
}

void ApplicationDetail::assess()
{
    m_assessPause->stop();
    const int question = ++m_question;
    const ApplicationForm form = m_form->form();
    const ApplicationId id = m_case ? m_case->application.id : ApplicationId();
    const QDate received = m_case ? m_case->application.receivedOn : QDate();
    m_desk.ask(this, [form, received, id](Session &session) { return assessForm(session, form, received, id); },
               [this, question, form](const Result<FormAssessment> &answer) {
        if (question != m_question)
            return;
        if (answer)
            showAssessment(form, *answer);
        else
            m_panel->showFailure(sentence(answer.error()));
    });
}

void ApplicationDetail::showAssessment(const ApplicationForm &form, const FormAssessment &assessment)
{
    m_panel->showAssessment(assessment);
    m_form->setDirective(assessment.directive ? std::optional(assessment.directive->terms) : std::nullopt);
    const Money items = form.totalCosts().value_or(Money());
    const Money total = assessment.grant ? assessment.grant->totalExpenditure : items;
    m_form->setAddedExpenditure(std::max(Money(), total - std::min(items, total)));
    m_form->showFindings(assessment.findings);
    m_form->setPossibleGrant(assessment.possible);
}

KeptDraft ApplicationDetail::currentDraft() const
{
    if (m_case)
        return {m_case->application.id, m_case->application.revision, reference(), m_form->form()};
    return {ApplicationId(), 0, m_form->reference(), m_form->form()};
}

void ApplicationDetail::showNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    m_notice->setAccessibleName(sentence);
}

}  // namespace mittelbuch
