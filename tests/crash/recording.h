// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crash/record.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace mittelbuch::crash {

/// One thing that a program did, see record.h for what the fields mean.
struct Record {
    Action action = Action::mark;
    quint64 file = 0;
    quint64 offset = 0;
    QByteArray name;
    QByteArray data;
};

/// The whole recording; nullopt when the file cannot be read or ends within a record.
std::optional<QVector<Record>> readRecording(const QString &path);
/// Adds a mark from outside the recorded program: what a program that has ended with success was asked to do.
bool appendMark(const QString &path, const QByteArray &text);
/// What was done in a way that the recorder does not follow: such a recording proves nothing.
QVector<QByteArray> unseenIn(const QVector<Record> &records);

}  // namespace mittelbuch::crash
