// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entry/regionhits.h"
#include "ui/entry/valueedit.h"

#include <QPointer>

class QTableView;
class QTimer;

namespace mittelbuch {

class Desk;

/// A line that finds the applicant while one types any part of name, key or postcode. Up and down walk through what was
/// found, Enter takes it, Escape closes the list and goes back to the last choice. Holds a region of the register or
/// nothing; a text that names none is a fault.
class RegionEdit final : public ValueEdit {
    Q_OBJECT

public:
    /// `desk` outlives the line.
    explicit RegionEdit(Desk &desk, QWidget *parent = nullptr);
    ~RegionEdit() override;

    std::optional<OfficialKey> key() const;
    /// Looks the region up and shows it; emits nothing. The key is held from now on.
    void setKey(const std::optional<OfficialKey> &key);
    /// The region chosen, once it is known.
    std::optional<Region> region() const;

Q_SIGNALS:
    /// The person chose another region, or none.
    void keyChanged();
    void failed(const QString &sentence);

protected:
    QString read(const QString &text) override;
    QString tidied() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void showHits(QVector<RegionHit> hits);
    void openList();
    void walk(int rows);
    bool takeCurrent();
    void take(const RegionHit &hit);
    void revert();
    void clear();
    bool isChoiceShown() const;

    Desk &m_desk;
    RegionHitModel *m_model;
    QPointer<QTableView> m_list;  ///< a child of the window while it is open
    QTimer *m_pause;
    std::optional<OfficialKey> m_key;
    std::optional<RegionHit> m_choice;
    int m_question = 0;          ///< counts what was asked, so that an outdated answer is dropped
    bool m_takeFirst = false;    ///< Enter came before the answer
};

}  // namespace mittelbuch
