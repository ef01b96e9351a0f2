// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fieldofaction.h"

#include "domain/wordtable.h"

namespace mittelbuch {

namespace {

using enum FieldOfAction;

constexpr WordTable words{std::array{
    word(administrativeNetwork, "administrativeNetwork"),
    word(servicePortal, "servicePortal"),
    word(grantsPortal, "grantsPortal"),
    word(participationPortal, "participationPortal"),
    word(citizenServices, "citizenServices"),
    word(businessServices, "businessServices"),
    word(personnelAdministration, "personnelAdministration"),
    word(civilServantMedicalAid, "civilServantMedicalAid"),
    word(informationSecurity, "informationSecurity"),
    word(media, "media"),
    word(marketing, "marketing"),
    word(europe, "europe"),
    word(stateProjects, "stateProjects"),
    word(other, "other"),
}};

}  // namespace

QString toString(FieldOfAction field)
{
    return words.wordOf(field);
}

std::optional<FieldOfAction> fieldOfActionFromString(const QString &text)
{
    return words.valueOf(text);
}

std::span<const FieldOfAction> allFieldsOfAction()
{
    return words.values();
}

}  // namespace mittelbuch
