// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/page.h"

#include <QVector>

namespace mittelbuch {

/// The places one has been to, walked back and forth as in a browser.
class History final {
public:
    /// Forgets what lay ahead. The place one is at already is not entered twice.
    void visit(const Place &place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<Place> peek(int steps) const;  ///< -1 the place before, +1 the place after
    void walk(int steps);
    std::optional<Place> current() const { return peek(0); }

private:
    static constexpr int lengthMax = 200;
    QVector<Place> m_places;
    int m_at = -1;
};

}  // namespace mittelbuch
