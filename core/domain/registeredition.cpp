// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/registeredition.h"

namespace mittelbuch {

bool isCutFormOf(const QString &cut, const QString &full)
{
    // A blank at the place of the cut is lost in the padding of the field.
    return full.size() > registerNameLengthMax && full.left(registerNameLengthMax).trimmed() == cut;
}

QString shortRegionName(const QString &name, RegionKind kind)
{
    const bool listsMembers = kind == RegionKind::administrativeCommunity
        || kind == RegionKind::administrativeAssociation || kind == RegionKind::administrativeUnion;
    const qsizetype comma = listsMembers ? -1 : name.indexOf(u',');
    return comma < 0 ? name : name.left(comma).trimmed();
}

Region regionNamed(const OfficialKey &key, RegionKind kind, const QString &name)
{
    return {key, kind, name, shortRegionName(name, kind), {}, {}, {}, {}, {}, {}, {}, {}, {}};
}

}  // namespace mittelbuch
