// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QVector>

#include <functional>

namespace mittelbuch {

/// Rows parted into groups, and the lines that show them: a head for each group and, while it is open, its rows below it.
/// Without groups the lines are the rows. A group that a person closed stays closed, by its title, over every new parting.
class RowGroups final {
public:
    struct Group {
        QString title;
        QVector<int> rows;
    };

    /// One group that has no head.
    void setRows(const QVector<int> &rows);
    /// The groups come in the order in which their first row comes.
    void setRows(const QVector<int> &rows, const std::function<QString(int)> &titleOf);

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    bool isHead(int line) const { return m_lines.at(line) < 0; }
    /// Of a line that is no head.
    int rowOf(int line) const
    {
        Q_ASSERT(!isHead(line));
        return m_lines.at(line);
    }
    const QVector<Group> &groups() const { return m_groups; }
    /// Which of them a head stands for.
    qsizetype numberOf(int head) const
    {
        Q_ASSERT(isHead(head));
        return -1 - m_lines.at(head);
    }
    const Group &groupOf(int head) const { return m_groups.at(numberOf(head)); }
    bool isOpen(const Group &group) const { return !m_closed.contains(group.title); }
    void setOpen(const QString &title, bool open);
    void setAllOpen(bool open);
    /// All rows, also those of closed groups, in the order of the lines.
    QVector<int> rows() const;

private:
    void layOut();

    QVector<Group> m_groups;
    bool m_hasHeads = false;
    QSet<QString> m_closed;
    QVector<int> m_lines;  // a row, or −1 − group for its head
};

}  // namespace mittelbuch
