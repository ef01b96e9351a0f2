// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "ui/pages/directive/choicesedit.h"

#include <QObject>

namespace mittelbuch {

/// What the terms of the directive being edited can refer to: its own groups, facts and categories. All parts of one editor
/// share it.
class EditContext final : public QObject {
    Q_OBJECT

public:
    explicit EditContext(QObject *parent = nullptr) : QObject(parent) {}

    void take(const DirectiveTerms &terms);

    const QVector<Choice> &groups() const { return m_known.groups; }
    /// Counts that are asked for, and the number of inhabitants, which the register knows.
    const QVector<Choice> &figures() const { return m_known.figures; }
    const QVector<Choice> &circumstances() const { return m_known.circumstances; }
    /// Categories of expenditure and flat rates.
    const QVector<Choice> &categories() const { return m_known.categories; }
    /// Other funders that a term names.
    const QVector<Choice> &funders() const { return m_known.funders; }

Q_SIGNALS:
    /// Something is called otherwise now, or is new, or gone.
    void changed();

private:
    struct Known {
        QVector<Choice> groups;
        QVector<Choice> figures;
        QVector<Choice> circumstances;
        QVector<Choice> categories;
        QVector<Choice> funders;
        friend bool operator==(const Known &, const Known &) = default;
    };
    Known m_known;
};

QStringList wordsOf(const QVector<TermKey> &keys);
/// Words that are no keys are left out.
QVector<TermKey> keysOf(const QStringList &words);

}  // namespace mittelbuch
