// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/rowlist.h"

#include "ui/pages/parts/plaintext.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mittelbuch {

RowList::RowList(const QString &rowTitle, const QString &addText, Make make, QWidget *parent)
    : TermEdit(parent)
    , m_rowTitle(rowTitle)
    , m_make(std::move(make))
    , m_layout(new QVBoxLayout(this))
    , m_add(new QToolButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_add->setObjectName(QStringLiteral("addRow"));
    m_add->setText(addText);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QToolButton::clicked, this, &RowList::addRow);
}

QWidget *RowList::fieldAt(const QString &path)
{
    const PathStep step = firstStep(path);
    const qsizetype index = indexOfStep(step.head);
    if (index < 0 || index >= count())
        return m_add;
    QWidget *within = step.rest.isEmpty() ? nullptr : row(index)->fieldAt(step.rest);
    return within ? within : row(index);
}

bool RowList::mark(const QString &path, Severity severity, const QString &sentence)
{
    const PathStep step = firstStep(path);
    const qsizetype index = indexOfStep(step.head);
    return index >= 0 && index < count() && row(index)->mark(step.rest, severity, sentence);
}

void RowList::clearMarks()
{
    for (const Row &each : std::as_const(m_rows))
        each.edit->clearMarks();
}

void RowList::resizeTo(qsizetype wanted)
{
    while (count() > wanted)
        delete m_rows.takeLast().holder;
    while (count() < wanted)
        append();
    nameRows();
}

void RowList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    nameRows();
}

void RowList::addRow()
{
    append();
    nameRows();
    m_rows.last().edit->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

void RowList::append()
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 4, 8, 8);
    auto *head = new QHBoxLayout;
    Row made;
    made.holder = frame;
    made.title = plainText(frame);
    made.edit = m_make(frame);
    column->addLayout(head);
    column->addWidget(made.edit);
    made.up = deed(frame, QStringLiteral("▲"), &RowList::moveUp);
    made.down = deed(frame, QStringLiteral("▼"), &RowList::moveDown);
    made.remove = deed(frame, QStringLiteral("✕"), &RowList::removeRow);
    head->addWidget(made.title, 1);
    for (QToolButton *button : {made.up, made.down, made.remove})
        head->addWidget(button);
    connect(made.edit, &TermEdit::edited, this, &TermEdit::edited);
    m_layout->insertWidget(m_layout->count() - 1, frame);
    m_rows.append(made);
    setTabOrder(made.remove, m_add);
    frame->show();
}

QToolButton *RowList::deed(QWidget *holder, const QString &sign, void (RowList::*act)(QWidget *))
{
    auto *button = new QToolButton(holder);
    button->setText(sign);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, holder, act] { (this->*act)(holder); });
    return button;
}

qsizetype RowList::indexOf(const QWidget *holder) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [holder](const Row &one) { return one.holder == holder; });
    Q_ASSERT(found != m_rows.cend());
    return found - m_rows.cbegin();
}

void RowList::removeRow(QWidget *holder)
{
    const qsizetype index = indexOf(holder);
    m_rows.remove(index);
    holder->hide();
    holder->deleteLater();
    nameRows();
    QWidget *next = index < count() ? static_cast<QWidget *>(row(index)) : m_add;
    next->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void RowList::move(QWidget *holder, int places)
{
    const qsizetype index = indexOf(holder);
    const qsizetype to = index + places;
    if (to < 0 || to >= count())
        return;
    m_rows.move(index, to);
    m_layout->removeWidget(holder);
    m_layout->insertWidget(static_cast<int>(to), holder);
    nameRows();
    Q_EMIT edited();
}

void RowList::nameRows()
{
    for (qsizetype index = 0; index < count(); ++index) {
        const Row &each = m_rows[index];
        const QString title = m_rowTitle.arg(index + 1);
        each.title->setText(title);
        each.edit->setAccessibleName(title);
        each.up->setEnabled(index > 0);
        each.down->setEnabled(index + 1 < count());
        for (QToolButton *button : {each.up, each.down, each.remove})
            button->setVisible(!m_readOnly);
        const auto name = [&title](QToolButton *button, const QString &text) {
            button->setAccessibleName(text.arg(title));
            button->setToolTip(text.arg(title));
        };
        name(each.up, tr("Move “%1” up"));
        name(each.down, tr("Move “%1” down"));
        name(each.remove, tr("Remove “%1”"));
    }
}

}  // namespace mittelbuch
