// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/rowgroups.h"

#include <QHash>

namespace mittelbuch {

void RowGroups::setRows(const QVector<int> &rows)
{
    m_hasHeads = false;
    m_groups = {{QString(), rows}};
    layOut();
}

void RowGroups::setRows(const QVector<int> &rows, const std::function<QString(int)> &titleOf)
{
    m_hasHeads = true;
    m_groups.clear();
    QHash<QString, qsizetype> placeOf;
    for (const int row : rows) {
        const QString title = titleOf(row);
        const auto place = placeOf.constFind(title);
        if (place != placeOf.constEnd()) {
            m_groups[*place].rows.append(row);
            continue;
        }
        placeOf.insert(title, m_groups.size());
        m_groups.append({title, {row}});
    }
    layOut();
}

void RowGroups::setOpen(const QString &title, bool open)
{
    if (open)
        m_closed.remove(title);
    else
        m_closed.insert(title);
    layOut();
}

void RowGroups::setAllOpen(bool open)
{
    m_closed.clear();
    if (!open) {
        for (const Group &group : std::as_const(m_groups))
            m_closed.insert(group.title);
    }
    layOut();
}

QVector<int> RowGroups::rows() const
{
    QVector<int> rows;
    for (const Group &group : m_groups)
        rows += group.rows;
    return rows;
}

void RowGroups::layOut()
{
    m_lines.clear();
    for (qsizetype number = 0; number < m_groups.size(); ++number) {
        const Group &group = m_groups.at(number);
        if (m_hasHeads)
            m_lines.append(-1 - static_cast<int>(number));
        if (!m_hasHeads || isOpen(group))
            m_lines += group.rows;
    }
}

}  // namespace mittelbuch
