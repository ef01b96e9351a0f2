// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/programmes/programmemodel.h"
#include "ui/table/snapshotmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mittelbuch {

class FactList;
class TableView;

/// One programme: what it is for, the versions of its directive, where its money comes from.
class ProgrammeDetail final : public QWidget {
    Q_OBJECT

public:
    explicit ProgrammeDetail(QWidget *parent = nullptr);

    void showRow(const ProgrammeRow &row, FiscalYear year);
    void showData(const ProgrammeDetailData &shown);

Q_SIGNALS:
    void directiveWanted();
    void comparisonWanted();
    void allotmentWanted();
    void applicationsWanted();
    void lineWanted(const QString &line);

private:
    void build();
    void showFacts(FiscalYear year);
    QPushButton *button(const QString &text, const QString &objectName);

    QLabel *m_title;
    QLabel *m_description;
    FactList *m_facts;
    QPushButton *m_applications;
    QPushButton *m_issue;
    QPushButton *m_compare;
    QPushButton *m_allot;
    SnapshotModel<Directive> *m_directives;
    SnapshotModel<AllotmentRow> *m_allotments;
    TableView *m_directiveList;
    TableView *m_allotmentList;
    std::optional<ProgrammeRow> m_row;
};

}  // namespace mittelbuch
