// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/linedialog.h"

#include "service/budgetdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <array>

namespace mittelbuch {

namespace {

constexpr std::array kinds{LineKind::current, LineKind::investment, LineKind::own};

}  // namespace

LineDialog::LineDialog(Desk &desk, QWidget *parent)
    : EntryDialog(desk, tr("Add a budget line"), tr("Add line"), parent)
    , m_key(new QLineEdit(this))
    , m_purpose(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_carryOver(new QCheckBox(tr("may be carried over to the next year"), this))
    , m_mixed(new QCheckBox(tr("recipients of several kinds"), this))
{
    m_key->setPlaceholderText(tr("chapter and title, such as 02 05/883 01"));
    for (const LineKind kind : kinds)
        m_kind->addItem(label(kind), static_cast<int>(kind));
    m_mixed->setChecked(true);
    addField(tr("Budget &line"), m_key, QStringLiteral("line"));
    addField(tr("&Purpose"), m_purpose, QStringLiteral("purpose"));
    addField(tr("&Kind"), m_kind, QStringLiteral("kind"));
    addField(tr("&Carry-over"), m_carryOver, QStringLiteral("carryOver"));
    addField(tr("&Recipients"), m_mixed, QStringLiteral("mixed"));
    connect(m_key, &QLineEdit::textEdited, this, &LineDialog::followTitle);
    connect(m_kind, &QComboBox::activated, this, [this] { m_kindChosen = true; });
    connect(m_carryOver, &QCheckBox::clicked, this, [this] { m_kindChosen = true; });
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT added(lineKey()->toString()); });
}

std::optional<BudgetLineKey> LineDialog::lineKey() const
{
    return BudgetLineKey::tryFromString(m_key->text().trimmed());
}

void LineDialog::followTitle()
{
    const std::optional<BudgetLineKey> key = lineKey();
    if (!key || m_kindChosen)
        return;
    const LineKind kind = lineKindOf(*key);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_carryOver->setChecked(kind == LineKind::investment);
}

QStringList LineDialog::ownFaults() const
{
    if (lineKey())
        return {};
    return {tr("“%1” is no budget line. Write the chapter with four digits and the title with five, such as "
               "02 05/883 01.")
                .arg(m_key->text())};
}

void LineDialog::act()
{
    const BudgetLineKey key = *lineKey();
    const BudgetLine line{{}, key, m_purpose->text().trimmed(), static_cast<LineKind>(m_kind->currentData().toInt()),
                          m_carryOver->isChecked(), m_mixed->isChecked(), false};
    take([line](Session &session) { return addBudgetLine(session, line); });
}

}  // namespace mittelbuch
