// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

namespace mittelbuch {

/// 64 lower-case hexadecimal digits.
using Sha256Digits = std::array<char, 64>;

/// The SHA-256 of the bytes (FIPS 180-4), without a text being made: for millions.
///
/// Not by QCryptographicHash, which up to Qt 6.4 computes in plain C++ and takes longer for an official register than
/// reading it does.
Sha256Digits sha256DigitsOf(QByteArrayView bytes);
/// The same as text.
QString sha256Of(QByteArrayView bytes);

}  // namespace mittelbuch
