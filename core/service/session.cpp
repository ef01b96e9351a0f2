// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/session.h"

#include <QUuid>

namespace mittelbuch {

QString newCommandKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

}  // namespace mittelbuch
