// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/municipalities/regionmodel.h"
#include "ui/table/snapshotmodel.h"

#include <QWidget>

class QLabel;

namespace mittelbuch {

class FactList;
class TableView;

/// One region of the register with its history and its applications.
class RegionDetail final : public QWidget {
    Q_OBJECT

public:
    explicit RegionDetail(QWidget *parent = nullptr);

    void showRegion(const RegionDetailData &shown);

Q_SIGNALS:
    void applicationWanted(const QString &reference);

private:
    void build();
    void showFacts(const RegionDetailData &shown);

    QLabel *m_title;
    FactList *m_facts;
    SnapshotModel<Population> *m_populations;
    SnapshotModel<ApplicationSummary> *m_applications;
    TableView *m_populationList;
    TableView *m_applicationList;
    QLabel *m_source;
};

}  // namespace mittelbuch
