// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

#include <QStringList>

namespace mittelbuch {

/// How much of the draft may be used until the budget is enacted (VwV vorl. HWiF 2025 I.1; re-issued for each such year).
struct ProvisionalRates {
    Rate other = Rate::fromPercent(50);
    Rate federalOrEuropean = Rate::fromPercent(60);
    Rate statutory = Rate::fromPercent(100);
    Rate authorization = Rate::fromPercent(50);
    Rate obligations = Rate::fromPercent(90);  ///< of the draft of a year: old and new obligations together

    Rate rateOf(ExpenditureCategory category, bool isAuthorization) const;
};

/// Leave of the SMF to use commitment authorisations (SäHO § 38 Abs. 2).
struct AuthorizationRules {
    /// The rules of budget execution consent to all uses, as VwV-HWiF 2023/2024 Nr. 2.2 did; those of later years were not read.
    bool generalConsent = true;
    Money waivedUpTo = Money::fromEuro(750'000);  ///< per title of groups 88 and 89 (VwV-SäHO § 38 Nr. 2.1.2)
    Money considerableAbove = Money::fromEuro(250'000);  ///< per title (VwV-SäHO § 38 Nr. 3.2)
    Rate considerableShare = Rate::fromPercent(50);  ///< of the chapter: what "decisive" means there is policy
};

/// What an office sets for itself; what law or policy leaves open is here with a default, never a constant in the code.
struct OfficeSettings {
    QString state = QStringLiteral("14");  ///< Land whose districts are shown
    QString authority;                     ///< letterhead
    QDate standingToday;                   ///< the demonstration's clock; null: the real day
    bool demonstration = false;
    ProvisionalRates provisional = {};
    AuthorizationRules authorization = {};
    /// Whether an examined application is earmarked until it is decided: no term of the law, practice (domain brief 1.5).
    bool earmarkExamined = true;
};

Result<OfficeSettings> officeSettings(Store &store);
Result<void> keepOfficeSettings(Store &store, const OfficeSettings &settings);

/// Changes one setting by its name and writes an event. Refused: notFound for an unknown name, fieldInvalid for no value of it.
Outcome<void> changeSetting(struct Session &session, const QString &name, const QString &text);

/// The words of what an office may change by name, such as "provisional.obligations"; in order.
QStringList settingNames();
/// As it is written: "90", "750000.00", "yes". Empty for an unknown name.
QString settingText(const OfficeSettings &settings, const QString &name);
/// Whether the text is a value of the setting, which then has it: a percentage, an amount in euro, yes or no.
bool setSetting(OfficeSettings &settings, const QString &name, const QString &text);

}  // namespace mittelbuch
