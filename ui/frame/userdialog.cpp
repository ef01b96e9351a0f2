// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/userdialog.h"

#include "ui/table/tablecolours.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mittelbuch {

UserDialog::UserDialog(const UserName &present, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(present.toString(), this)), m_fault(new QLabel(this))
{
    setWindowTitle(tr("Switch the user"));
    auto *layout = new QVBoxLayout(this);
    auto *label = new QLabel(tr("&Name under which work is recorded"), this);
    label->setBuddy(m_name);
    m_fault->setTextFormat(Qt::PlainText);
    QPalette palette;
    palette.setColor(QPalette::WindowText, faultColour());
    m_fault->setPalette(palette);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("&Switch"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &UserDialog::check);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_name, m_fault, buttons})
        layout->addWidget(widget);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_name->selectAll();
    check();
}

std::optional<UserName> UserDialog::user() const
{
    return UserName::tryFromString(m_name->text());
}

void UserDialog::check()
{
    m_accept->setEnabled(user().has_value());
    m_fault->setText(user() ? QString() : tr("A name has 1 to 60 characters."));
}

}  // namespace mittelbuch
