// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "domain/grantcircumstances.h"
#include "ui/pages/directive/termedit.h"

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
    ~FactAnswers() override { letGoOfFocus(*this); }

    /// Answers stay, also those to what is not asked now.
    void ask(const QVector<AskedFact> &facts);
    const QVector<FigureFact> &figures() const { return m_counts; }
    const QVector<TermKey> &confirmed() const { return m_marks; }
    /// Emits nothing.
    void answer(const QVector<FigureFact> &figures, const QVector<TermKey> &confirmed);
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
    void keepCount(const TermKey &key, std::optional<qint64> count);
    const Row *rowOf(const QString &path) const;

    QFormLayout *m_layout;
    QVector<AskedFact> m_facts;
    QVector<Row> m_rows;
    QVector<FigureFact> m_counts;
    QVector<TermKey> m_marks;
    bool m_readOnly = false;
};

}  // namespace mittelbuch
