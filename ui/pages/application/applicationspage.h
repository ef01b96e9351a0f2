// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"
#include "ui/frame/page.h"
#include "ui/table/snapshotmodel.h"

class QLabel;
class QStackedWidget;

namespace mittelbuch {

class ApplicationDetail;
class TableView;

/// The page of applications: the list left, the application with its form, check, history and steps right.
class ApplicationsPage final : public Page {
    Q_OBJECT

public:
    explicit ApplicationsPage(Desk &desk, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("applications"); }
    /// `thing`: a file reference, or "new". `filter`: "district=14626", "programme=KOMM-DIENSTE", "state=approved",
    /// "state=received|complete|examined".
    void showPlace(const Scope &scope, const QString &thing, const QString &filter) override;
    void refresh(const Scope &scope) override;
    bool mayLeave() override;

    ApplicationDetail *detail() const { return m_detail; }
    /// Leaves what an earlier run did not save where it is, for somebody who only looks. Before the page is first shown.
    void leaveDrafts() { m_restoresDrafts = false; }

public Q_SLOTS:
    void newApplication();

private:
    struct Listed {
        QVector<ApplicationSummary> applications;
        QVector<Programme> programmes;
    };

    void buildList(QWidget *holder);
    void connectParts();
    void load();
    void showList();
    bool passes(const ApplicationSummary &application) const;
    void openKey(const QString &reference);
    void openReference(const QString &reference);
    void showFilter();

    SnapshotModel<ApplicationSummary> *m_model;
    TableView *m_list = nullptr;
    QStackedWidget *m_right = nullptr;
    ApplicationDetail *m_detail;
    QWidget *m_filterBar = nullptr;
    QLabel *m_filterText = nullptr;
    Listed m_listed;
    std::optional<Scope> m_scope;
    QString m_filter;
    int m_question = 0;
    bool m_restoresDrafts = true;
    bool m_choosing = false;  ///< a row was chosen and its case is on its way
};

}  // namespace mittelbuch
