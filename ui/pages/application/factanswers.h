// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "domain/grantcircumstances.h"
#include "ui/pages/directive/termedit.h"

#include <QHash>

class QCheckBox;
class QFormLayout;

namespace mittelbuch {

class CountEdit;
class FieldHint;

/// The answers to what a directive asks: a number for each figure, or a mark for each circumstance.
class FactAnswers final : public TermEdit {
    Q_OBJECT

public:
    explicit FactAnswers(QWidget *parent = nullptr);

    /// Answers to the same keys stay.
    void ask(const QVector<AskedFact> &facts);
    QVector<FigureFact> figures() const;
    QVector<TermKey> confirmed() const;
    /// Of both kinds; emits nothing.
    void answer(const GrantCircumstances &circumstances);
    void setReadOnly(bool readOnly);

    QWidget *fieldAt(const QString &path) override;
    bool mark(const QString &path, Severity severity, const QString &sentence) override;
    void clearMarks() override;

private:
    struct Row {
        AskedFact fact;
        CountEdit *count = nullptr;
        QCheckBox *check = nullptr;
        FieldHint *hint = nullptr;
    };
    void addRow(const AskedFact &fact);
    void showAnswers();
    void keepAnswer(const Row &row);
    const Row *rowOf(const QString &path) const;

    QFormLayout *m_layout;
    QVector<AskedFact> m_facts;
    QVector<Row> m_rows;
    QHash<QString, qint64> m_counts;   ///< by key, also of facts that are not asked now
    QHash<QString, bool> m_marks;
    bool m_readOnly = false;
};

}  // namespace mittelbuch
