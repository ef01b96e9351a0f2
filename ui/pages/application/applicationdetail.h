// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/applicationdesk.h"
#include "ui/pages/application/keptdraft.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace mittelbuch {

class ApplicationFormEdit;
class CaseHistory;
class Desk;
class DraftKeeper;
class LivePanel;

/// One application: the form, what stands live beside it, its history, and the steps that lead on from its state.
class ApplicationDetail final : public QWidget {
    Q_OBJECT

public:
    enum class LeaveAnswer { save, discard, stay };

    explicit ApplicationDetail(Desk &desk, QWidget *parent = nullptr);

    void setProgrammes(const QVector<Programme> &programmes);
    /// An empty form. Only when mayLeave().
    void openNew();
    /// Only when mayLeave(); asks the desk.
    void openCase(ApplicationId id);
    /// Reads the open case again, unless something unsaved would be lost.
    void refreshCase();
    /// Shows what an earlier run left unsaved, if anything.
    void restoreDraft();
    /// True when nothing unsaved is left, or the person saved or gave it up when asked.
    bool mayLeave();
    bool hasUnsavedChanges() const;
    /// Empty while nothing or something new is open.
    QString reference() const;
    const std::optional<ApplicationCase> &shownCase() const { return m_case; }
    /// How the person is asked about unsaved changes; replaced in tests.
    void setLeaveQuestion(std::function<LeaveAnswer()> question) { m_leaveQuestion = std::move(question); }
    /// How the person is asked whether a new application is to be given up; replaced in tests.
    void setDiscardQuestion(std::function<bool()> question) { m_discardQuestion = std::move(question); }
    /// How a file for the calculation is chosen, by its proposed name; replaced in tests.
    void setFileChoice(std::function<QString(const QString &)> choice) { m_fileChoice = std::move(choice); }
    /// The day whose state the list beside it shows; a past one is told apart from the state shown here.
    void setAsAt(QDate asAt);

public Q_SLOTS:
    void save();
    void discard();
    /// The same by the person's wish: what is nowhere stored is given up only when they say so again.
    void discardAsked();
    /// The calculation of the stored case as PDF, the annex of its decision.
    void saveCalculation();

Q_SIGNALS:
    /// A case or a new form is shown; its reference may be empty.
    void opened(const QString &reference);
    /// Something about the case changed in the database.
    void caseChanged(const QString &reference);
    void messageWanted(const QString &sentence);

private:
    void buildHead(QVBoxLayout *column);
    void buildBody(QVBoxLayout *column);
    void buildSteps(QHBoxLayout *line);
    void saveThen(std::function<void(bool)> then);
    void saved(const ApplicationForm &sent, const Outcome<ApplicationId> &outcome,
            const std::function<void(bool)> &then);
    void load(ApplicationId id, std::function<void(const ApplicationCase &)> then);
    void showCase(const ApplicationCase &shown);
    void showSaved(const ApplicationCase &shown, const ApplicationForm &sent);
    void overlay(const KeptDraft &draft);
    void startStep(ApplicationStep step);
    void formEdited();
    void assess();
    void showAssessment(const ApplicationForm &form, const FormAssessment &assessment);
    void updateHead();
    void showNotice(const QString &sentence);
    KeptDraft currentDraft() const;
    LeaveAnswer askToLeave();
    bool askToDiscard();
    void showPast();
    void writeCalculation(const ApplicationCase &file, const QString &authority);

    Desk &m_desk;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_notice;
    QLabel *m_past;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_calculation;
    QHash<int, QPushButton *> m_steps;
    ApplicationFormEdit *m_form;
    LivePanel *m_panel;
    CaseHistory *m_history;
    DraftKeeper *m_drafts;
    QTimer *m_assessPause;
    std::optional<ApplicationCase> m_case;
    ApplicationForm m_savedForm;
    std::function<LeaveAnswer()> m_leaveQuestion;
    std::function<bool()> m_discardQuestion;
    std::function<QString(const QString &)> m_fileChoice;
    QDate m_asAt;
    int m_question = 0;       ///< counts the assessments asked for; an outdated answer is dropped
    int m_opening = 0;        ///< the same for cases
    bool m_saving = false;
};

}  // namespace mittelbuch
