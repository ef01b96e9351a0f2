// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace mittelbuch {

class QuietBox;

/// Two texts of a directive side by side: which fields differ, and what stood and stands there.
class DirectiveComparison final : public QWidget {
    Q_OBJECT

public:
    /// A text and what it is called.
    struct Text {
        QString name;
        DirectiveTerms terms;
    };

    explicit DirectiveComparison(QWidget *parent = nullptr);

    /// Compares the last with the one before it at first.
    void setTexts(const QVector<Text> &texts);

Q_SIGNALS:
    void closeWanted();

private:
    void build();
    void compare();

    QVector<Text> m_texts;
    QuietBox *m_before;
    QuietBox *m_after;
    QLabel *m_count;
    QTableWidget *m_table;
};

/// The versions by number and validity, oldest first.
QVector<DirectiveComparison::Text> textsOf(const QVector<Directive> &versions);

}  // namespace mittelbuch
