// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"
#include "domain/termkey.h"

#include <QVector>

namespace mittelbuch {

enum class FunderLevel { federal, europe, state, municipal, other };  ///< Bund, EU, Land, municipal, private
QString toString(FunderLevel level);
std::optional<FunderLevel> funderLevelFromString(const QString &word);
std::span<const FunderLevel> allFunderLevels();

/// Money from somebody else for the same project (Drittmittel, VVK 3.3).
struct OtherFunding {
    QString funder;               ///< as the applicant names it
    FunderLevel level = FunderLevel::other;
    TermKey key;                  ///< by which the directive knows the funder ("bkm"); empty: by none
    QString programme;            ///< of that funder; decides about double funding; may be empty
    Money amount;
    bool decided = false;         ///< a decision, at least a provisional one, is there
    std::optional<Money> recognisedExpenditure;  ///< by that decision

    friend bool operator==(const OtherFunding &, const OtherFunding &) = default;
};

/// The answer to an AskedFact that is a figure.
struct FigureFact {
    TermKey key;
    qint64 count = 0;  ///< not negative

    friend bool operator==(const FigureFact &, const FigureFact &) = default;
};

/// What an application tells beside costs, financing and split because its directive asks for it. Kept with the form.
struct GrantCircumstances {
    TermKey group;                      ///< chosen by hand; empty: found by the grantee's kind
    bool cooperation = false;
    int partners = 0;                   ///< other bodies that take part
    QVector<TermKey> confirmed;
    QVector<FigureFact> figures;
    int unpaidHours = 0;
    bool deductsInputTax = false;       ///< amounts are net then (VVK 2.6)
    QVector<OtherFunding> otherFunding; ///< what makes up FinancingPlan::otherGrants; empty: not itemised

    friend bool operator==(const GrantCircumstances &, const GrantCircumstances &) = default;
};

}  // namespace mittelbuch
