// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"
#include "ui/pages/application/formhistory.h"

#include <QElapsedTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace mittelbuch {

class CircumstancesEdit;
class CostTable;
class DayEdit;
class Desk;
class FieldMarks;
class MoneyEdit;
class QuietBox;
class RegionEdit;
class SplitTable;

/// The application as the paper has it, from applicant to yearly split. Tab order is reading order, Enter goes on,
/// Ctrl+Z and Ctrl+Shift+Z undo and redo over the whole form. Holds a form and nothing else: whoever owns it stores,
/// checks and asks.
class ApplicationFormEdit final : public QWidget {
    Q_OBJECT

public:
    /// `desk` outlives the form; it is asked for applicants and for the day.
    explicit ApplicationFormEdit(Desk &desk, QWidget *parent = nullptr);

    void setProgrammes(const QVector<Programme> &programmes);
    /// Shows another application; undo starts anew. `isNew`: the reference may be given, and what is missing is not
    /// marked yet.
    void open(const ApplicationForm &form, const QString &reference, bool isNew, bool editable);
    /// The content was saved as it is: undo goes on.
    void settle(const QString &reference, bool editable);
    /// Shows another content of the same application, which undo can take back; what equals stays as it was typed.
    void replace(const ApplicationForm &form);
    ApplicationForm form() const;
    QString reference() const;
    void setReference(const QString &reference);
    /// Sentences about texts that are no values; while there are any, form() does not hold what the person wrote.
    QStringList faults() const;
    /// Marks each finding at its field.
    void showFindings(const QVector<Finding> &findings);
    void revealAll();
    /// True for what is empty in a field that the person has not been in yet, before anything was saved.
    bool isStillToFillIn(const Finding &finding) const;
    void goTo(const QString &path);
    void goToFirstField();
    /// Asks for what the directive asks for; nullopt while none is known.
    void setDirective(const std::optional<DirectiveTerms> &terms);
    /// What the directive adds to the costs of the form: flat rates and unpaid work.
    void setAddedExpenditure(Money added);
    /// What "take over" puts into the requested grant; nullopt: nothing to take over.
    void setPossibleGrant(std::optional<Money> grant);
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }

public Q_SLOTS:
    void undo();
    void redo();
    void takeCalculatedGrant();
    void fillOwnFunds();

Q_SIGNALS:
    /// The content is another than before, by whatever way.
    void edited();
    /// Enter was pressed in the last field.
    void finished();
    void failed(const QString &sentence);
    /// Another answer of isStillToFillIn() than before.
    void fieldsRevealed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // The fields are made in reading order, which is their tab order.
    void buildProject(QFormLayout *layout);
    void buildCosts(QFormLayout *layout);
    void buildCircumstances(QFormLayout *layout);
    void buildFinancing(QFormLayout *layout);
    void buildSplit(QFormLayout *layout);
    void buildConnections();
    void addField(QFormLayout *layout, const QString &path, const QString &title, QWidget *field,
            QWidget *beside = nullptr);
    void setEditable(bool editable, bool isNew);
    void fill(const ApplicationForm &form);
    void touched(const QString &field);
    void updateSums();
    void sumOtherGrants();
    std::optional<Money> totalExpenditure(const ApplicationForm &form) const;
    FiscalYear firstYear() const;
    bool handleUndoKeys(QKeyEvent *event, bool onlyAsk);

    Desk &m_desk;
    QLineEdit *m_reference;
    QuietBox *m_programme;
    RegionEdit *m_applicant;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    QuietBox *m_field;
    DayEdit *m_start;
    DayEdit *m_end;
    CostTable *m_costs;
    QLabel *m_costSum;
    CircumstancesEdit *m_circumstances;
    MoneyEdit *m_ownFunds;
    QPushButton *m_ownFundsRest;
    MoneyEdit *m_otherGrants;
    MoneyEdit *m_requested;
    QPushButton *m_takeCalculated;
    QLabel *m_financingSum;
    SplitTable *m_split;
    QLabel *m_splitRest;
    FieldMarks *m_marks;
    FormHistory m_history;
    QElapsedTimer m_sinceStart;
    std::optional<Money> m_possible;
    Money m_addedExpenditure;
    bool m_showing = false;
    bool m_editable = true;
};

}  // namespace mittelbuch
