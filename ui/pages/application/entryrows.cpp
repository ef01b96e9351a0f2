// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/entryrows.h"

#include "ui/entry/fieldhint.h"
#include "ui/pages/application/objectnames.h"
#include "ui/pages/application/quietbox.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mittelbuch {

namespace {

constexpr int removeWidth = 26;
constexpr char aboveRemoveName[] = "aboveRemove";

QHBoxLayout *bareLine(QWidget *parent)
{
    auto *line = new QHBoxLayout(parent);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    return line;
}

/// No column takes what is left, so the rows keep to the left.
bool isNarrow(const QVector<EntryRows::Head> &heads)
{
    return std::none_of(heads.cbegin(), heads.cend(), [](const EntryRows::Head &head) { return head.width == 0; });
}

QWidget *makeHeads(const QVector<EntryRows::Head> &heads, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    QHBoxLayout *line = bareLine(holder);
    for (const EntryRows::Head &head : heads) {
        auto *title = new QLabel(head.title, holder);
        title->setAlignment(head.alignment | Qt::AlignVCenter);
        if (head.width > 0)
            title->setFixedWidth(head.width);
        line->addWidget(title, head.width > 0 ? 0 : 1);
    }
    auto *aboveRemove = new QWidget(holder);
    aboveRemove->setObjectName(QLatin1String(aboveRemoveName));
    aboveRemove->setFixedWidth(removeWidth);
    line->addWidget(aboveRemove);
    if (isNarrow(heads))
        line->addStretch(1);
    return holder;
}

}  // namespace

EntryRows::EntryRows(QVector<Head> heads, const QString &addText, QWidget *parent)
    : QWidget(parent), m_heads(std::move(heads)), m_layout(new QVBoxLayout(this)), m_add(new QToolButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(makeHeads(m_heads, this));
    m_add->setText(addText);
    m_add->setObjectName(names::addRow);
    m_add->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, &EntryRows::addRow);
}

void EntryRows::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    findChild<QWidget *>(QLatin1String(aboveRemoveName))->setVisible(!readOnly);
    for (const Row &each : std::as_const(m_rows))
        applyReadOnly(each);
}

void EntryRows::applyReadOnly(const Row &row) const
{
    for (QWidget *field : row.fields) {
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setReadOnly(m_readOnly);
        else if (auto *box = qobject_cast<QuietBox *>(field))
            box->setReadOnly(m_readOnly);
        else
            field->setEnabled(!m_readOnly);
    }
    row.remove->setVisible(!m_readOnly);
}

void EntryRows::clearFindings()
{
    for (const Row &each : std::as_const(m_rows))
        each.hint->setFinding(Severity::note, {});
}

void EntryRows::addRow()
{
    if (m_readOnly)
        return;
    appendRow();
    proposeRow(m_rows.size() - 1);
    m_rows.last().fields.first()->setFocus(Qt::TabFocusReason);
    Q_EMIT edited(objectName());
}

void EntryRows::resizeTo(qsizetype count)
{
    const qsizetype wanted = std::max<qsizetype>(1, count);
    while (m_rows.size() > wanted)
        delete m_rows.takeLast().holder;
    while (m_rows.size() < wanted)
        appendRow();
}

void EntryRows::appendRow()
{
    Row made;
    made.holder = new QWidget(this);
    auto *column = new QVBoxLayout(made.holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *fields = new QWidget(made.holder);
    QHBoxLayout *line = bareLine(fields);
    made.fields = makeFields(fields);
    Q_ASSERT(made.fields.size() == m_heads.size());
    for (qsizetype index = 0; index < m_heads.size(); ++index) {
        QWidget *field = made.fields[index];
        if (m_heads[index].width > 0)
            field->setFixedWidth(m_heads[index].width);
        line->addWidget(field, m_heads[index].width > 0 ? 0 : 1);
        field->installEventFilter(this);
    }
    made.remove = new QToolButton(fields);
    made.remove->setText(QStringLiteral("✕"));
    made.remove->setFixedWidth(removeWidth);
    made.remove->setAutoRaise(true);
    made.remove->setFocusPolicy(Qt::ClickFocus);
    made.remove->setToolTip(tr("Remove this row (Ctrl+Del)"));
    connect(made.remove, &QToolButton::clicked, this, [this, holder = made.holder] { removeRow(holder); });
    line->addWidget(made.remove);
    if (isNarrow(m_heads))
        line->addStretch(1);
    made.hint = new FieldHint(nullptr, made.holder);
    column->addWidget(fields);
    column->addWidget(made.hint);
    // Between the heads and the button.
    m_layout->insertWidget(m_layout->count() - 1, made.holder);
    QWidget *before = m_rows.isEmpty() ? nullptr : m_rows.last().fields.last();
    for (QWidget *field : std::as_const(made.fields)) {
        if (before)
            setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, m_add);
    m_rows.append(made);
    applyReadOnly(made);
    nameAll();
    made.holder->show();
}

void EntryRows::removeRow(QWidget *holder)
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
            [holder](const Row &row) { return row.holder == holder; });
    if (m_readOnly || found == m_rows.cend())
        return;
    const qsizetype index = found - m_rows.cbegin();
    const bool hadFocus = holder->isAncestorOf(focusWidget());
    m_rows.remove(index);
    holder->hide();
    holder->deleteLater();
    if (m_rows.isEmpty())
        appendRow();
    nameAll();
    if (hadFocus)
        m_rows[std::min(index, m_rows.size() - 1)].fields.first()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited(objectName());
}

void EntryRows::nameAll()
{
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        nameFields(index);
        m_rows[index].remove->setAccessibleName(tr("Remove row %1").arg(index + 1));
    }
}

QVector<qsizetype> EntryRows::filledRows() const
{
    QVector<qsizetype> filled;
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (!isBlank(index))
            filled.append(index);
    }
    return filled;
}

void EntryRows::setRowFinding(qsizetype filled, Severity severity, const QString &sentence)
{
    const QVector<qsizetype> rows = filledRows();
    if (filled >= 0 && filled < rows.size())
        m_rows[rows[filled]].hint->setFinding(severity, sentence);
}

QWidget *EntryRows::fieldOf(qsizetype filled, qsizetype column) const
{
    const QVector<qsizetype> rows = filledRows();
    const qsizetype index = filled >= 0 && filled < rows.size() ? rows[filled] : 0;
    return m_rows[index].fields[column];
}

qsizetype EntryRows::rowOf(const QObject *field) const
{
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        for (const QWidget *own : m_rows[index].fields) {
            if (own == field)
                return index;
        }
    }
    return -1;
}

bool EntryRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const qsizetype index = rowOf(watched);
        if (index >= 0 && handleKey(index, m_rows[index].fields.indexOf(static_cast<QWidget *>(watched)),
                                    static_cast<QKeyEvent *>(event)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool EntryRows::handleKey(qsizetype row, qsizetype column, QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        removeRow(m_rows[row].holder);
        return true;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isLast = row == m_rows.size() - 1 && column == m_heads.size() - 1;
    // A blank last row means: no more rows; Enter goes on behind the table.
    if (!isEnter || !isLast || isBlank(row) || m_readOnly)
        return false;
    addRow();
    return true;
}

}  // namespace mittelbuch
