// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/parts/factlist.h"

#include "ui/pages/parts/plaintext.h"

#include <QFormLayout>

namespace mittelbuch {

FactList::FactList(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(3);
    m_layout->setHorizontalSpacing(16);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactList::setFacts(const QVector<Fact> &facts)
{
    QVector<Fact> known;
    for (const Fact &fact : facts) {
        if (!fact.value.isEmpty())
            known.append(fact);
    }
    // Rows are kept and written anew, so that a refresh does not flicker.
    while (m_values.size() < known.size()) {
        m_titles.append(plainText(this));
        m_titles.last()->setWordWrap(false);
        // Beside a value of several lines the title stands at the first.
        m_titles.last()->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_titles.last()->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        m_values.append(plainText(this));
        m_layout->addRow(m_titles.last(), m_values.last());
    }
    for (qsizetype row = 0; row < m_values.size(); ++row) {
        const Fact fact = row < known.size() ? known.at(row) : Fact();
        m_titles[row]->setText(fact.title);
        m_values[row]->setText(fact.value);
        m_layout->setRowVisible(m_values[row], row < known.size());
    }
}

QString FactList::valueOf(const QString &title) const
{
    for (qsizetype row = 0; row < m_values.size(); ++row) {
        if (m_titles[row]->text() == title)
            return m_values[row]->text();
    }
    return {};
}

}  // namespace mittelbuch
