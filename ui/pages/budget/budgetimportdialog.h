// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/budgetguess.h"
#include "exchange/budgettable.h"
#include "service/budgetimport.h"
#include "ui/table/snapshotmodel.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace mittelbuch {

class BudgetMappingForm;
class Desk;
class FactList;
class TableView;

/// Imports a budget from a table in two steps: reads it by a mapping of its columns, which is guessed and can be changed, and
/// shows totals, faults and what would change; then changes it when told to. A table with faults is refused whole. All
/// reading is done in the store's thread, and closing the dialog calls it off.
class BudgetImportDialog final : public QDialog {
    Q_OBJECT

public:
    BudgetImportDialog(Desk &desk, const QString &path, QWidget *parent);
    ~BudgetImportDialog() override;

    /// What the import changed, once the dialog was accepted.
    const BudgetImportChange &change() const { return m_change; }
    void reject() override;

public Q_SLOTS:
    void import();

private:
    /// A reading and, if the table is sound, what importing it would change.
    struct Trial {
        BudgetImport import;
        std::optional<Outcome<BudgetImportChange>> change;
    };
    struct Opened;
    using Answered = Result<tl::expected<Opened, ImportFault>>;

    void build();
    void buildMappingLine(class QVBoxLayout *column);
    void buildButtons(class QVBoxLayout *column);
    static Answered openTableOf(Session &session, const QString &path, const QString &sheet);
    void openSheet(const QString &sheet);
    void showTable(Opened opened);
    void showPreview(const QVector<SourceRow> &rows);
    void takeKeptMapping();
    void readAgain();
    void showTrial(const Trial &trial);
    void showTotals(const BudgetImport &import);
    void showFaults(const QVector<ImportFault> &faults);
    void showChange(const BudgetImportChange &change);
    void showDenial(const QString &sentences);
    void setBusy(const QString &state);
    void setIdle(const QString &state);
    BudgetImportOptions options(int question) const;

    Desk &m_desk;
    QString m_path;
    std::shared_ptr<BudgetFile> m_file;
    std::shared_ptr<const BudgetImport> m_import;  ///< the last sound reading
    /// The number of the latest question: an older one stops at its next row.
    std::shared_ptr<std::atomic<int>> m_question = std::make_shared<std::atomic<int>>(0);
    BudgetImportChange m_change;
    QLabel *m_state;
    QProgressBar *m_progress;
    QTableWidget *m_preview;
    BudgetMappingForm *m_form;
    QComboBox *m_kept;
    QLineEdit *m_keepAs;
    QCheckBox *m_supplement;
    QCheckBox *m_revenue;
    FactList *m_facts;
    SnapshotModel<ImportFault> *m_faults;
    TableView *m_faultList;
    QPushButton *m_copy = nullptr;
    QPushButton *m_importButton = nullptr;
    QPushButton *m_leave = nullptr;
};

}  // namespace mittelbuch
