// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/parts/entrydialog.h"

#include "ui/entry/severitylook.h"
#include "ui/entry/valueedit.h"
#include "ui/pages/parts/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace mittelbuch {

EntryDialog::EntryDialog(Desk &desk, const QString &title, const QString &deed, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_form(new QFormLayout), m_body(new QHBoxLayout), m_refusal(plainText(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_body);
    m_body->addLayout(m_form, 3);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_refusal->hide();
    column->addWidget(m_refusal);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(deed, QDialogButtonBox::AcceptRole);
    m_do->setObjectName(QStringLiteral("do"));
    m_do->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
}

void EntryDialog::addField(const QString &caption, QWidget *field, const QString &objectName)
{
    field->setObjectName(objectName);
    field->setAccessibleName(QString(caption).remove(u'&'));
    m_form->addRow(caption, field);
}

void EntryDialog::addPair(const QString &caption, QWidget *field, const QString &objectName,
    const QString &secondCaption,
                          QWidget *second, const QString &secondName)
{
    field->setObjectName(objectName);
    field->setAccessibleName(QString(caption).remove(u'&'));
    second->setObjectName(secondName);
    second->setAccessibleName(QString(secondCaption).remove(u'&'));
    auto *title = new QLabel(secondCaption, this);
    title->setBuddy(second);
    m_secondCaptions.insert(second, title);
    auto *pair = new QHBoxLayout;
    pair->addWidget(field, 1);
    pair->addWidget(title);
    pair->addWidget(second, 1);
    auto *first = new QLabel(caption, this);
    first->setBuddy(field);
    m_form->addRow(first, pair);
}

void EntryDialog::addBeside(QWidget *widget)
{
    m_body->addSpacing(12);
    m_body->addWidget(widget, 3);
}

void EntryDialog::addBlock(QWidget *block)
{
    m_form->addRow(block);
}

QLabel *EntryDialog::addNote(const QString &caption, const QString &text)
{
    QLabel *note = plainText(this, text);
    note->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    m_form->addRow(caption, note);
    return note;
}

void EntryDialog::setFieldShown(QWidget *field, bool shown)
{
    QWidget *caption = m_secondCaptions.value(field);
    if (!caption)
        return m_form->setRowVisible(field, shown);
    caption->setVisible(shown);
    field->setVisible(shown);
}

void EntryDialog::stopListening()
{
    const QList<ValueEdit *> edits = findChildren<ValueEdit *>();
    for (ValueEdit *edit : edits)
        disconnect(edit, nullptr, this, nullptr);
}

QStringList EntryDialog::editorFaults()
{
    QStringList faults;
    const QList<ValueEdit *> edits = findChildren<ValueEdit *>();
    for (ValueEdit *edit : edits) {
        if (!edit->isVisibleTo(this) || !edit->isEnabled())
            continue;
        edit->tidy();
        if (!edit->fault().isEmpty())
            faults.append(tr("%1: %2", "field, what is wrong with it").arg(edit->accessibleName(), edit->fault()));
    }
    return faults;
}

void EntryDialog::submit()
{
    const QStringList faults = editorFaults() + ownFaults();
    if (faults.isEmpty())
        act();
    else
        showRefusal(faults.join(u'\n'));
}

void EntryDialog::showRefusal(const QString &sentences)
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, severityColor(Severity::error, palette()));
    m_refusal->setPalette(colours);
    m_refusal->setText(sentences);
    m_refusal->setAccessibleName(sentences);
    m_refusal->show();
    // The fields keep their height; the dialog grows instead.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void EntryDialog::setBusy(bool busy)
{
    m_do->setEnabled(!busy);
}

}  // namespace mittelbuch
