// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/termseditor.h"

#include "report/wording.h"
#include "ui/entry/severitylook.h"
#include "ui/entry/valueedit.h"
#include "ui/pages/directive/sections.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

/// Scrolls up and down only, and follows the focus.
QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->addWidget(content);
    column->addStretch(1);
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

}  // namespace

TermsEditor::TermsEditor(QWidget *parent)
    : QWidget(parent), m_names(new QListWidget(this)), m_stack(new QStackedWidget(this))
{
    build();
    setTerms({});
}

TermsEditor::~TermsEditor()
{
    letGoOfFocus(*this);
}

void TermsEditor::build()
{
    m_names->setObjectName(QStringLiteral("directiveSections"));
    m_names->setAccessibleName(tr("Chapters of the directive"));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setSpacing(2);
    m_names->setUniformItemSizes(true);
    m_names->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    m_sections = makeSections(m_context, this);
    for (SectionEdit *section : std::as_const(m_sections)) {
        m_names->addItem(section->title());
        m_stack->addWidget(scrolling(section, m_stack));
        connect(section, &TermEdit::edited, this, &TermsEditor::takeEdit);
    }
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_names);
    line->addWidget(m_stack, 1);
    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_names->setCurrentRow(0);
    const auto shortcut = [this](int key, int sections) {
        auto *made = new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this, sections] { step(sections); });
    };
    shortcut(Qt::Key_PageUp, -1);
    shortcut(Qt::Key_PageDown, 1);
}

DirectiveTerms TermsEditor::terms() const
{
    DirectiveTerms terms;
    for (const SectionEdit *section : m_sections)
        section->read(terms);
    return terms;
}

void TermsEditor::setTerms(const DirectiveTerms &terms)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_context.take(terms);
    for (SectionEdit *section : std::as_const(m_sections))
        section->show(terms);
}

void TermsEditor::takeEdit()
{
    if (m_showing)
        return;
    m_context.take(terms());
    Q_EMIT edited();
}

void TermsEditor::showFaults(const Refusals &faults)
{
    QVector<int> counts(m_sections.size(), 0);
    for (SectionEdit *section : std::as_const(m_sections))
        section->clearMarks();
    for (const Refusal &fault : faults) {
        const int section = sectionOf(fault.field);
        if (section < 0)
            continue;
        m_sections[section]->mark(fault.field, Severity::error, sentence(fault));
        ++counts[section];
    }
    nameSections(counts);
}

void TermsEditor::nameSections(const QVector<int> &faults)
{
    for (int index = 0; index < m_names->count(); ++index) {
        QListWidgetItem *item = m_names->item(index);
        const QString title = m_sections[index]->title();
        item->setText(faults[index] == 0 ? title : tr("%1 (%2)", "chapter and number of faults").arg(title).arg(faults[index]));
        item->setIcon(faults[index] == 0 ? QIcon() : severityIcon(Severity::error, this));
    }
}

QStringList TermsEditor::textFaults() const
{
    QStringList faults;
    for (SectionEdit *section : m_sections) {
        const QList<ValueEdit *> edits = section->findChildren<ValueEdit *>();
        for (const ValueEdit *edit : edits) {
            if (edit->isVisibleTo(section) && !edit->fault().isEmpty())
                faults.append(tr("%1: %2", "field, what is wrong with it").arg(edit->accessibleName(), edit->fault()));
        }
    }
    return faults;
}

int TermsEditor::sectionOf(const QString &path) const
{
    const QString name = firstStep(path).head;
    for (int index = 0; index < m_sections.size(); ++index) {
        if (m_sections[index]->holds(name))
            return index;
    }
    return -1;
}

QWidget *TermsEditor::fieldAt(const QString &path)
{
    const int section = sectionOf(path);
    if (section < 0)
        return nullptr;
    m_names->setCurrentRow(section);
    return m_sections[section]->fieldAt(path);
}

void TermsEditor::goTo(const QString &path)
{
    if (QWidget *field = fieldAt(path))
        field->setFocus(Qt::OtherFocusReason);
}

void TermsEditor::step(int sections)
{
    const int row = m_names->currentRow() + sections;
    if (row < 0 || row >= m_names->count())
        return;
    m_names->setCurrentRow(row);
    m_names->setFocus(Qt::OtherFocusReason);
}

}  // namespace mittelbuch
