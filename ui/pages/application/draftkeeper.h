// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/application/keptdraft.h"

#include <QObject>

#include <functional>

class QTimer;

namespace mittelbuch {

class Desk;

/// Keeps the form that is being filled in the database, two seconds after it changed, so that a crash loses at most
/// that. One per user.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    /// `current` answers the form as it stands when it is time to keep it.
    DraftKeeper(Desk &desk, std::function<KeptDraft()> current, QObject *parent);

    void changed();
    /// What was kept is saved or given up.
    void drop();
    /// Asks for what an earlier run left behind; nullopt when there is nothing.
    void restore(std::function<void(std::optional<KeptDraft>)> then);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void keep();

    Desk &m_desk;
    std::function<KeptDraft()> m_current;
    QTimer *m_pause;
};

}  // namespace mittelbuch
