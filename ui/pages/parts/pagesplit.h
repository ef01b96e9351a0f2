// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

class QStackedWidget;

namespace mittelbuch {

/// List left, detail right. While the detail is empty the list has most of the width; once something is open they are parted
/// by `shares`. Each of the two is remembered where the person last moved it.
class PageSplit final : public QSplitter {
    Q_OBJECT

public:
    /// `name` is stable and names what is remembered; page 0 of `detail` is shown while nothing is open; `shares` are the
    /// widths left and right, in percent.
    PageSplit(const QString &name, QWidget *list, QStackedWidget *detail, const QList<int> &shares, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    bool isOpen() const;
    QString settingsKey() const;

    QString m_name;
    QStackedWidget *m_detail;
    QList<int> m_shares;
    bool m_arranged = false;
};

}  // namespace mittelbuch
