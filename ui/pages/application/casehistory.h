// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/applicationdesk.h"

#include <QWidget>

class QTableWidget;

namespace mittelbuch {

/// What happened to a case: its steps, the decisions, and the postings in the ledger.
class CaseHistory final : public QWidget {
    Q_OBJECT

public:
    explicit CaseHistory(QWidget *parent = nullptr);

    void showCase(const ApplicationCase &shown);
    void clear();

private:
    QTableWidget *addTable(const QString &title, const QStringList &heads);

    QTableWidget *m_transitions;
    QTableWidget *m_decisions;
    QTableWidget *m_postings;
};

}  // namespace mittelbuch
