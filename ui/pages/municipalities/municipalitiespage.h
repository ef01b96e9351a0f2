// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"
#include "ui/pages/municipalities/regionmodel.h"
#include "ui/pages/parts/latestquestion.h"
#include "ui/table/snapshotmodel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;

namespace mittelbuch {

class RegionDetail;
class TableView;

/// The page of the register: municipalities, districts and associations found while one types, the chosen one right.
class MunicipalitiesPage final : public Page {
    Q_OBJECT

public:
    explicit MunicipalitiesPage(Desk &desk, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("municipalities"); }
    /// `thing`: an official key. `filter`: "district=14626".
    void showPlace(const Scope &scope, const QString &thing, const QString &filter) override;
    void refresh(const Scope &scope) override;

public Q_SLOTS:
    /// Asks for a file and imports it.
    void importRegister();
    void importFile(const QString &path);

private:
    QWidget *buildList();
    QWidget *buildBar(QWidget *holder);
    void connectParts();
    void search();
    void showAnswer(const RegionAnswer &answer);
    void showRegion(const QString &regionKey);
    QVector<RegionLevel> levels() const;

    SnapshotModel<RegionRow> *m_model;
    TableView *m_list = nullptr;
    QLineEdit *m_words = nullptr;
    QComboBox *m_levels = nullptr;
    QCheckBox *m_wholeGermany = nullptr;
    QLabel *m_more = nullptr;
    RegionDetail *m_detail = nullptr;
    QStackedWidget *m_right = nullptr;
    QTimer *m_pause = nullptr;
    std::optional<Scope> m_scope;
    QString m_shown;   ///< the key in the detail, which need not be in the list
    LatestQuestion m_rowsQuestion{*this, desk()};
    LatestQuestion m_detailQuestion{*this, desk()};
};

}  // namespace mittelbuch
