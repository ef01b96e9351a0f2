// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <span>

namespace mittelbuch {

/// What a programme or an application is about (Handlungsfeld). `civilServantMedicalAid` is Beihilfe under § 80 SächsBG, which
/// has nothing to do with state aid.
enum class FieldOfAction {
    administrativeNetwork,   ///< Sächsisches Verwaltungsnetz
    servicePortal,           ///< Amt24
    grantsPortal,            ///< Förderportal
    participationPortal,     ///< Beteiligungsportal
    citizenServices,         ///< digital services for citizens
    businessServices,        ///< digital services for companies
    personnelAdministration, ///< Personalverwaltung
    civilServantMedicalAid,  ///< Beihilfebearbeitung
    informationSecurity,
    media,
    marketing,
    europe,
    stateProjects,           ///< skilled workers, large state events
    other,
};

QString toString(FieldOfAction field);
std::optional<FieldOfAction> fieldOfActionFromString(const QString &word);
std::span<const FieldOfAction> allFieldsOfAction();

}  // namespace mittelbuch
