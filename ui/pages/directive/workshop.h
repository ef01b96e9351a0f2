// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QTimer;

namespace mittelbuch {

class DayEdit;
class TermsEditor;
class TryOutPanel;

/// Where a version of a programme's directive is written: its validity, its terms by chapters, and a panel to try it. It
/// begins with the version in force, a directive of the library, a file, or nothing; what it says is checked with every key.
class DirectiveWorkshop final : public QWidget {
    Q_OBJECT

public:
    enum class LeaveAnswer { stay, discard };

    explicit DirectiveWorkshop(Desk &desk, QWidget *parent = nullptr);

    /// Begins with the newest version. Only when mayLeave().
    void open(const Programme &programme, const QVector<Directive> &versions);
    bool hasUnsavedChanges() const;
    /// True when nothing is lost, or the person said that it may be.
    bool mayLeave();
    TermsEditor *editor() const { return m_editor; }
    TryOutPanel *tryOut() const { return m_tryOut; }
    /// How the person is asked about unsaved changes; replaced in tests.
    void setLeaveQuestion(std::function<LeaveAnswer()> question) { m_leaveQuestion = std::move(question); }
    /// How files are chosen, by the proposed name (empty: one to be read); replaced in tests.
    void setFileChoice(std::function<QString(const QString &)> choice) { m_fileChoice = std::move(choice); }

public Q_SLOTS:
    void issue();
    void importFile();
    void exportFile();

Q_SIGNALS:
    /// A version was issued.
    void issued();
    void closeWanted();
    /// The versions and what is being written are to be compared.
    void compareWanted(const mittelbuch::DirectiveTerms &draft);

private:
    void build();
    QWidget *buildHead();
    void fillBeginMenu();
    void beginWith(const DirectiveTerms &terms);
    void check();
    QStringList faults() const;
    void showNotice(const QString &sentence);
    LeaveAnswer askToLeave();
    QString chooseFile(const QString &proposal);

    Desk &m_desk;
    Programme m_programme;
    QVector<Directive> m_versions;
    DirectiveTerms m_begun;   ///< what the text began as
    QLabel *m_title;
    DayEdit *m_from;
    DayEdit *m_to;
    QPushButton *m_begin;
    QPushButton *m_compare;
    QPushButton *m_issue;
    QMenu *m_beginMenu;
    QLabel *m_notice;
    TermsEditor *m_editor;
    TryOutPanel *m_tryOut;
    QTimer *m_pause;
    std::function<LeaveAnswer()> m_leaveQuestion;
    std::function<QString(const QString &)> m_fileChoice;
};

}  // namespace mittelbuch
