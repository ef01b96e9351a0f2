// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/fieldgroup.h"

#include "ui/entry/fieldhint.h"
#include "ui/entry/valueedit.h"
#include "ui/pages/directive/choicesedit.h"
#include "ui/pages/parts/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace mittelbuch {

FieldGroup::FieldGroup(QWidget *parent) : TermEdit(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setVerticalSpacing(6);
}

QWidget *FieldGroup::fieldAt(const QString &path)
{
    const PathStep step = firstStep(path);
    const auto entry = m_entries.constFind(step.head);
    if (entry == m_entries.cend())
        return nullptr;
    QWidget *within = entry->part && !step.rest.isEmpty() ? entry->part->fieldAt(step.rest) : nullptr;
    return within ? within : entry->field;
}

bool FieldGroup::mark(const QString &path, Severity severity, const QString &sentence)
{
    const PathStep step = firstStep(path);
    const auto entry = m_entries.constFind(step.head);
    if (entry == m_entries.cend())
        return false;
    if (!entry->part || step.rest.isEmpty() || !entry->part->mark(step.rest, severity, sentence))
        entry->hint->setFinding(severity, sentence);
    return true;
}

void FieldGroup::clearMarks()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.hint->setFinding(Severity::note, {});
        if (entry.part)
            entry.part->clearMarks();
    }
}

void FieldGroup::addField(const QString &name, const QString &title, QWidget *field)
{
    auto *hint = new FieldHint(field, this);
    if (auto *edit = qobject_cast<ValueEdit *>(field))
        hint->follow(edit);
    listenTo(field);
    addRow(name, title, {field, nullptr, hint, withHint(field, hint)});
}

void FieldGroup::addLine(const QString &name, const QString &title, TermEdit *part)
{
    auto *hint = new FieldHint(nullptr, this);
    connect(part, &TermEdit::edited, this, &TermEdit::edited);
    addRow(name, title, {part, part, hint, withHint(part, hint)});
}

void FieldGroup::addPart(const QString &name, const QString &title, TermEdit *part)
{
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    auto *hint = new FieldHint(nullptr, holder);
    if (!title.isEmpty())
        column->addWidget(sectionTitle(holder, title));
    column->addWidget(hint);
    column->addWidget(part);
    connect(part, &TermEdit::edited, this, &TermEdit::edited);
    part->setObjectName(name);
    m_layout->addRow(holder);
    m_entries.insert(name, {part, part, hint, holder});
}

void FieldGroup::addNote(const QString &text)
{
    m_layout->addRow(plainText(this, text));
}

void FieldGroup::setShown(const QString &name, bool shown)
{
    m_layout->setRowVisible(m_entries.value(name).row, shown);
}

void FieldGroup::addRow(const QString &name, const QString &title, Entry entry)
{
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(entry.field);
    label->setWordWrap(true);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    entry.field->setObjectName(name);
    entry.field->setAccessibleName(title);
    m_layout->addRow(label, entry.row);
    m_entries.insert(name, entry);
}

QWidget *FieldGroup::withHint(QWidget *field, FieldHint *hint)
{
    auto *holder = new QWidget(this);
    holder->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    if (field->maximumWidth() < QWIDGETSIZE_MAX)
        column->addWidget(field, 0, Qt::AlignLeft);
    else
        column->addWidget(field);
    column->addWidget(hint);
    return holder;
}

void FieldGroup::listenTo(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, &TermEdit::edited);
    else if (auto *box = qobject_cast<QComboBox *>(field))
        connect(box, &QComboBox::currentIndexChanged, this, &TermEdit::edited);
    else if (auto *check = qobject_cast<QCheckBox *>(field))
        connect(check, &QCheckBox::toggled, this, &TermEdit::edited);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        connect(text, &QPlainTextEdit::textChanged, this, &TermEdit::edited);
    else if (auto *choices = qobject_cast<ChoicesEdit *>(field))
        connect(choices, &ChoicesEdit::edited, this, &TermEdit::edited);
    else
        Q_ASSERT_X(false, "FieldGroup", "a field that nobody listens to");
}

}  // namespace mittelbuch
