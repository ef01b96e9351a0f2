// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"
#include "ui/pages/parts/latestquestion.h"
#include "ui/pages/programmes/programmemodel.h"
#include "ui/table/snapshotmodel.h"

class QLabel;
class QStackedWidget;

namespace mittelbuch {

class ProgrammeDetail;
class TableView;

/// The page of the programmes: the list left, the programme with its directive and its money right.
class ProgrammesPage final : public Page {
    Q_OBJECT

public:
    explicit ProgrammesPage(Desk &desk, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("programmes"); }
    /// `thing`: the key of a programme.
    void showPlace(const Scope &scope, const QString &thing, const QString &filter) override;
    void refresh(const Scope &scope) override;

public Q_SLOTS:
    void addProgramme();
    /// For the programme that is shown.
    void issueDirective();
    void allot();

private:
    QWidget *buildList();
    void connectParts();
    void load();
    void showRows(const QVector<ProgrammeRow> &rows);
    void selectWanted();
    void showProgramme(const QString &programme);

    SnapshotModel<ProgrammeRow> *m_model;
    TableView *m_list = nullptr;
    QLabel *m_illustrative = nullptr;
    ProgrammeDetail *m_detail = nullptr;
    QStackedWidget *m_right = nullptr;
    std::optional<Scope> m_scope;
    QString m_wanted;   ///< the programme to be selected once its row is there
    LatestQuestion m_rowsQuestion{*this, desk()};
    LatestQuestion m_detailQuestion{*this, desk()};
};

}  // namespace mittelbuch
