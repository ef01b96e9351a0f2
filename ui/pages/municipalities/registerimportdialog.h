// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/gv100ad.h"
#include "service/outcome.h"
#include "service/store.h"
#include "ui/table/snapshotmodel.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mittelbuch {

class Desk;
class FactList;
class TableView;

/// Imports an edition of the register in two steps: reads the file and shows what would change, then changes it when
/// told to. A file with faults is refused whole; the faults are listed with their places and can be copied.
class RegisterImportDialog final : public QDialog {
    Q_OBJECT

public:
    RegisterImportDialog(Desk &desk, const QString &path, QWidget *parent);

    /// What the import changed, once the dialog was accepted.
    const RegisterChange &change() const { return m_change; }

public Q_SLOTS:
    void import();

private:
    void build();
    void read();
    void compare();
    void showChange(const RegisterChange &change);
    void showFaults(const QVector<RegisterFault> &faults);
    void showDenial(const QString &sentences);
    void copyFaults();

    Desk &m_desk;
    QString m_path;
    std::shared_ptr<const RegisterEdition> m_edition;
    RegisterChange m_change;
    QLabel *m_state;
    FactList *m_counts;
    QPlainTextEdit *m_notes;
    SnapshotModel<RegisterFault> *m_faults;
    TableView *m_faultList;
    QPushButton *m_copy = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_leave = nullptr;   ///< Cancel while there is something to call off, else Close
};

}  // namespace mittelbuch
