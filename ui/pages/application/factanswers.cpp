// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/factanswers.h"

#include "report/wordingdirective.h"
#include "ui/entry/fieldhint.h"
#include "ui/pages/directive/editcontext.h"
#include "ui/pages/directive/termfields.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace mittelbuch {

FactAnswers::FactAnswers(QWidget *parent) : TermEdit(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactAnswers::ask(const QVector<AskedFact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    m_rows.clear();
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    for (const AskedFact &fact : facts)
        addRow(fact);
    showAnswers();
    setReadOnly(m_readOnly);
}

void FactAnswers::addRow(const AskedFact &fact)
{
    const QString text = localText(fact.label);
    Row row{fact, nullptr, nullptr, nullptr};
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    QWidget *field = nullptr;
    if (fact.isFigure) {
        field = row.count = new CountEdit(holder);
        row.count->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    } else {
        field = row.check = new QCheckBox(tr("confirmed"), holder);
    }
    row.hint = new FieldHint(field, holder);
    field->setObjectName(fact.key.toString());
    field->setAccessibleName(text);
    field->setToolTip(fact.source);
    column->addWidget(field, 0, Qt::AlignLeft);
    column->addWidget(row.hint);
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(field);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_layout->addRow(label, holder);
    m_rows.append(row);
    if (row.count) {
        row.hint->follow(row.count);
        connect(row.count, &QLineEdit::textChanged, this, [this, row] { keepAnswer(row); });
    } else {
        connect(row.check, &QCheckBox::toggled, this, [this, row] { keepAnswer(row); });
    }
}

void FactAnswers::keepAnswer(const Row &row)
{
    const TermKey &key = row.fact.key;
    if (row.check && row.check->isChecked() && !m_marks.contains(key))
        m_marks.append(key);
    else if (row.check && !row.check->isChecked())
        m_marks.removeAll(key);
    else if (row.count)
        keepCount(key, row.count->count());
    Q_EMIT edited();
}

void FactAnswers::keepCount(const TermKey &key, std::optional<qint64> count)
{
    const auto kept = std::find_if(m_counts.begin(), m_counts.end(), [&key](const FigureFact &one) { return one.key == key; });
    if (kept == m_counts.end() && count)
        m_counts.append({key, *count});
    else if (kept != m_counts.end() && count)
        kept->count = *count;
    else if (kept != m_counts.end())
        m_counts.erase(kept);
}

void FactAnswers::showAnswers()
{
    const QSignalBlocker silence(this);
    // Fields that are filled in tell it back; what is kept must not follow them meanwhile.
    const QVector<FigureFact> counts = m_counts;
    const QVector<TermKey> marks = m_marks;
    for (const Row &row : std::as_const(m_rows)) {
        const auto kept = std::find_if(counts.cbegin(), counts.cend(),
                                       [&row](const FigureFact &one) { return one.key == row.fact.key; });
        if (row.check)
            row.check->setChecked(marks.contains(row.fact.key));
        else
            row.count->setCount(kept == counts.cend() ? std::nullopt : std::optional(kept->count));
    }
    m_counts = counts;
    m_marks = marks;
}

void FactAnswers::answer(const QVector<FigureFact> &figures, const QVector<TermKey> &confirmed)
{
    m_counts = figures;
    m_marks = confirmed;
    showAnswers();
}

void FactAnswers::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.count)
            row.count->setReadOnly(readOnly);
        else
            row.check->setEnabled(!readOnly);
    }
}

/// By the number of the row or by the fact's key: "[0]", "[youngPeople].count".
const FactAnswers::Row *FactAnswers::rowOf(const QString &path) const
{
    const QString head = firstStep(path).head;
    const qsizetype index = indexOfStep(head);
    if (index >= 0)
        return index < m_rows.size() ? &m_rows[index] : nullptr;
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&head](const Row &row) {
        return head == u'[' + row.fact.key.toString() + u']';
    });
    return found == m_rows.cend() ? nullptr : &*found;
}

QWidget *FactAnswers::fieldAt(const QString &path)
{
    const Row *row = rowOf(path);
    if (!row)
        return m_rows.isEmpty() ? nullptr : fieldAt(QStringLiteral("[0]"));
    return row->count ? static_cast<QWidget *>(row->count) : row->check;
}

bool FactAnswers::mark(const QString &path, Severity severity, const QString &sentence)
{
    const Row *row = rowOf(path);
    if (row)
        row->hint->setFinding(severity, sentence);
    return row != nullptr;
}

void FactAnswers::clearMarks()
{
    for (const Row &row : std::as_const(m_rows))
        row.hint->setFinding(Severity::note, {});
}

}  // namespace mittelbuch
