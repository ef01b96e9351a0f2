// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"
#include "ui/pages/parts/latestquestion.h"
#include "ui/pages/programmes/programmemodel.h"
#include "ui/table/snapshotmodel.h"

#include <functional>

class QLabel;
class QStackedWidget;

namespace mittelbuch {

class DirectiveComparison;
class DirectiveWorkshop;
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
    bool mayLeave() override;

public Q_SLOTS:
    void addProgramme();
    /// For the programme that is shown: opens the workshop in place of the list.
    void issueDirective();
    void compareVersions();
    void allot();

private:
    QWidget *buildList();
    void connectParts();
    void load();
    void showRows(const QVector<ProgrammeRow> &rows);
    void selectWanted();
    void showProgramme(const QString &programme);
    void buildPlaces(QWidget *list);
    void openWorkshop(const QVector<Directive> &versions);
    void openComparison(const QVector<Directive> &versions, const std::optional<DirectiveTerms> &draft);
    /// Asks for the versions of the directive that is shown.
    void withVersions(std::function<void(const QVector<Directive> &)> then);
    void backToList();

    SnapshotModel<ProgrammeRow> *m_model;
    TableView *m_list = nullptr;
    QLabel *m_illustrative = nullptr;
    ProgrammeDetail *m_detail = nullptr;
    QStackedWidget *m_right = nullptr;
    std::optional<Scope> m_scope;
    QString m_wanted;   ///< the programme to be selected once its row is there
    LatestQuestion m_rowsQuestion{*this, desk()};
    QStackedWidget *m_places = nullptr;   ///< the list with its detail, the workshop, the comparison
    DirectiveWorkshop *m_workshop = nullptr;
    DirectiveComparison *m_comparison = nullptr;
    QWidget *m_beforeComparison = nullptr;
    LatestQuestion m_detailQuestion{*this, desk()};
    LatestQuestion m_versionsQuestion{*this, desk()};
};

}  // namespace mittelbuch
