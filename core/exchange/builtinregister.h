// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registeredition.h"

#include <QDate>
#include <QLatin1String>
#include <QString>

namespace mittelbuch {

/// The Saxon municipalities, districts and associations (Verwaltungsgemeinschaft and Verwaltungsverband) that the
/// program brings along, made by packaging/make-register.py. Names are whole, not cut as in the GV100AD; municipalities
/// have coordinates. Area in hectares. Every call reads anew.
RegisterEdition builtInRegister();

/// Stands for a file name where the store keeps which edition it took last.
inline constexpr QLatin1String builtInRegisterName("built-in");

/// What the publisher asks to print wherever these figures are shown: publisher, year and the day of the register.
QString builtInRegisterSource();

/// The day as of which the built-in coordinates are; they come from an older extract than the rest.
QDate builtInCoordinatesDay();

}  // namespace mittelbuch
