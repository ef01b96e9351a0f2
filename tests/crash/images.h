// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crash/trial.h"

#include <functional>

namespace mittelbuch::crash {

/// Says what is wrong with the image that lies in the folder.
using Examine = std::function<QStringList(const QString &folder, const Promises &promises)>;

/// A recording and what lay in the folder before it.
struct Scenario {
    QString name;
    Files start;
    Promises promisedBefore;
    QString recording;
    Examine examine;
};

struct BadImage {
    int number = 0;
    QStringList faults;
};

/// What came of the images of a scenario.
struct ImagesTried {
    int tried = 0;
    int acknowledgements = 0;
    QVector<BadImage> bad;
};

/// Makes images 0 … count − 1 of the disk after a power loss at a point of the recording, and examines each in
/// `folder`. Half of the points lie right behind an acknowledgement, where most is to lose. Image and point follow from
/// seed and number alone.
ImagesTried tryImages(const Scenario &scenario, int count, quint64 seed, const QString &folder);
/// Writes image `number` into the folder, unexamined.
Promises makeImage(const Scenario &scenario, int number, quint64 seed, const QString &folder);

/// Keeps the recording and the first bad image in the build folder; answers a sentence with the path and the command
/// that makes the same image again.
QString keep(const Scenario &scenario, const BadImage &bad, quint64 seed);
/// What keep() has kept; the examination is the caller's.
Scenario keptScenario(const QString &folder);

}  // namespace mittelbuch::crash
