// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/history.h"

namespace mittelbuch {

void History::visit(const Place &place)
{
    if (current() == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > lengthMax)
        m_places.removeFirst();
    m_at = static_cast<int>(m_places.size()) - 1;
}

std::optional<Place> History::peek(int steps) const
{
    const int at = m_at + steps;
    return at >= 0 && at < m_places.size() ? std::optional(m_places.at(at)) : std::nullopt;
}

void History::walk(int steps)
{
    Q_ASSERT(peek(steps));
    m_at += steps;
}

}  // namespace mittelbuch
