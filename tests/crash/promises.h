// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>

namespace mittelbuch::crash {

/// What a user was told is done. Told as lines: "made", "line KEY", "programme KEY", "post REASON",
/// "case REFERENCE STATE", "settled REFERENCE COUNT".
struct Promises {
    bool made = false;
    QSet<QString> lines;
    QSet<QString> programmes;
    QSet<QString> posts;                    ///< reasons, each given once
    QMap<QString, ApplicationState> cases;  ///< at least so far
    QMap<QString, int> settlements;         ///< at least so many orders and payments

    /// One or more whole lines; false when one is not understood.
    bool take(const QByteArray &told);
};

}  // namespace mittelbuch::crash
