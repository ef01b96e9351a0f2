// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/budgetentry.h"
#include "ui/table/snapshotmodel.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace mittelbuch {

class Desk;
class TableView;

/// What an entry would do, pot by pot, and why it would be refused: asked of the database while the entry is being
/// written.
class EntryEffects final : public QWidget {
    Q_OBJECT

public:
    /// `desk` outlives it.
    explicit EntryEffects(Desk &desk, QWidget *parent = nullptr);

    /// Nullopt: there is nothing to ask yet.
    void setEntry(const std::optional<BudgetEntry> &entry);

private:
    void ask();
    void showPreview(const EntryPreview &preview);

    Desk &m_desk;
    QTimer *m_pause;
    QLabel *m_state;
    SnapshotModel<EntryEffect> *m_effects;
    TableView *m_list;
    std::optional<BudgetEntry> m_entry;
    int m_question = 0;  ///< counts what was asked, so that an outdated answer is dropped
};

}  // namespace mittelbuch
