// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace mittelbuch {

struct Fact {
    QString title;
    QString value;
};

/// What is known about one thing, a line each: title left, value right. Facts without a value are left out.
class FactList final : public QWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const QVector<Fact> &facts);
    /// The value shown under the title; empty: there is none.
    QString valueOf(const QString &title) const;

private:
    QVector<QLabel *> m_titles;
    QVector<QLabel *> m_values;
    QFormLayout *m_layout;
};

}  // namespace mittelbuch
