// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/resourcefile.h"

#include <QFile>

namespace mittelbuch {

QByteArray resourceContent(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "resourceContent", qPrintable(path));
    return isOpen ? file.readAll() : QByteArray();
}

}  // namespace mittelbuch
