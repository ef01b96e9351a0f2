// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace mittelbuch {

/// The SHA-256 of the bytes (FIPS 180-4): 64 lower-case hexadecimal digits.
///
/// Not by QCryptographicHash, which up to Qt 6.4 computes in plain C++ and takes longer for an official register than
/// reading it does.
QString sha256Of(QByteArrayView bytes);

}  // namespace mittelbuch
