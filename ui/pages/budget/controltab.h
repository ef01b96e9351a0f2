// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/budget/controllists.h"
#include "ui/pages/budget/entryneeds.h"
#include "ui/table/snapshotmodel.h"

#include <QWidget>

class QPushButton;

namespace mittelbuch {

class TableView;

/// The open freezes, each of which can be released from here.
class FreezeTab final : public QWidget {
    Q_OBJECT

public:
    explicit FreezeTab(QWidget *parent = nullptr);

    void setRows(const QVector<FreezeRow> &rows);

Q_SIGNALS:
    void entryWanted(const mittelbuch::EntryStart &start);
    void lineWanted(const QString &line);
    void statusChanged(const QString &text);
    void messageWanted(const QString &sentence);

private:
    void follow();
    void release();

    SnapshotModel<FreezeRow> *m_model;
    TableView *m_list;
    QPushButton *m_release;
};

/// What was left of earlier years, from the request over the approval to the release.
class CarryOverTab final : public QWidget {
    Q_OBJECT

public:
    explicit CarryOverTab(QWidget *parent = nullptr);

    void setRows(const QVector<CarryOverRow> &rows);

Q_SIGNALS:
    void entryWanted(const mittelbuch::EntryStart &start);
    void lineWanted(const QString &line);
    void statusChanged(const QString &text);
    void messageWanted(const QString &sentence);

private:
    void follow();
    void start(BudgetEntryKind kind);

    SnapshotModel<CarryOverRow> *m_model;
    TableView *m_list;
    QPushButton *m_approve;
    QPushButton *m_release;
};

}  // namespace mittelbuch
