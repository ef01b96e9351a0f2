// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <ostream>
#include <string>

/// What gtest prints for our values, and where the real public files are.

void PrintTo(const QString &text, std::ostream *out);
void PrintTo(const QDate &day, std::ostream *out);

namespace mittelbuch {

void PrintTo(Money amount, std::ostream *out);

namespace test {

/// Path of a file under the folder of public data, such as "gv100ad/GV100AD_30112025.txt". A test that needs it and does not
/// find it fails and says which file is missing and where it was looked for.
QString sharedData(const QString &relativePath);

/// The whole file; fails the running test when it cannot be read.
QByteArray contentOf(const QString &path);

/// While one lives, warnings whose text contains `part` are expected instead of being failures; its end fails the
/// test if none came.
class ExpectWarning final {
public:
    explicit ExpectWarning(QString part);
    ~ExpectWarning();
    ExpectWarning(const ExpectWarning &) = delete;
    ExpectWarning &operator=(const ExpectWarning &) = delete;

private:
    QString m_part;
};

/// Called by the message handler of the test program: true if an ExpectWarning took it.
bool takeExpectedWarning(const QString &message);

}  // namespace test
}  // namespace mittelbuch
