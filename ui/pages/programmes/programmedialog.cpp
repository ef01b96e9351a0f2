// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/programmes/programmedialog.h"

#include "service/budgetdesk.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace mittelbuch {

ProgrammeDialog::ProgrammeDialog(Desk &desk, QWidget *parent)
    : EntryDialog(desk, tr("Add a programme"), tr("Add programme"), parent)
    , m_key(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_description(new QPlainTextEdit(this))
    , m_open(new QCheckBox(tr("takes applications"), this))
{
    m_key->setPlaceholderText(tr("short and lasting, such as KOMM-DIENSTE"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 4 + 14);
    m_open->setChecked(true);
    addField(tr("&Key"), m_key, QStringLiteral("key"));
    addField(tr("&Name"), m_name, QStringLiteral("name"));
    addField(tr("&Description"), m_description, QStringLiteral("description"));
    addField(tr("&State"), m_open, QStringLiteral("open"));
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT added(programmeKey()); });
}

QString ProgrammeDialog::programmeKey() const
{
    return m_key->text().trimmed();
}

void ProgrammeDialog::act()
{
    const Programme programme{{}, programmeKey(), m_name->text().trimmed(), m_description->toPlainText().trimmed(),
                              m_open->isChecked(), false};
    take([programme](Session &session) { return mittelbuch::addProgramme(session, programme); });
}

}  // namespace mittelbuch
