// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fiscalyear.h"
#include "domain/money.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <optional>

namespace mittelbuch {

/// Every way in which a rule says no, in order of precedence: of several, the first is the one to mend first.
enum class RefusalCode {
    // Who and what
    userMissing,
    notFound,
    duplicateKey,
    staleRevision,         ///< somebody else changed it in between
    // Form
    fieldEmpty,
    fieldInvalid,
    amountNotPositive,
    amountNegative,
    amountOutOfRange,
    dayMissing,
    dayInFuture,
    dayBefore,             ///< earlier than the step before it
    periodReversed,        ///< ends before it begins
    // A directive as such
    keyReserved,           ///< the program itself answers by this name: "inhabitants"
    categoryTwice,         ///< costs of one kind in two categories
    rateMissing,           ///< a share of the expenditure, and no rate that it is taken at
    sharesNotWhole,        ///< shares of the payments do not sum to one
    dayNotInCalendar,      ///< 31 April
    limitsReversed,        ///< a minimum above the maximum
    contingentForNobody,   ///< names neither a group nor a region
    // Application
    wrongState,            ///< this step does not lead on from the state
    applicantMayNotApply,
    applicantDissolved,
    programmeClosed,       ///< no directive in force on the day
    granteeInNoGroup,      ///< the directive funds others
    granteeNotListed,      ///< an amount for each named body, and this one is not named
    allocatedExOfficio,    ///< the authority allocates; nobody applies
    leadPartnerMissing,    ///< partners apply through one of them, and none is named
    deadlineMissed,        ///< received after the last cut-off (Ausschlussfrist)
    startBeforeDecision,   ///< so large that it must not begin before the decision (VVK 1.3)
    durationTooLong,
    factMissing,           ///< a figure that the directive counts by
    funderDecisionMissing, ///< of the funder whose grant is topped up
    noCosts,
    costCategoryNotNamed,  ///< the directive names no category for these costs
    categoryNotEligible,
    categoryClosed,
    nothingEligible,       ///< there are costs, and none of them counts
    unpaidWorkAboveShare,
    expenditureBelowMinimum,
    expenditureAboveMaximum,
    noRateApplies,         ///< no rate is meant for this grantee
    otherFundingDiffers,   ///< the items do not sum to the other grants of the financing plan
    cumulationExcluded,    ///< other public money lies beside the grant
    doubleFunding,         ///< the same project in another programme (VVK 13.2)
    financingNotClosed,    ///< costs are not own funds + other grants + requested grant
    splitNotComplete,      ///< yearly shares do not sum to the grant
    splitYearTwice,
    splitYearPast,
    splitYearOutsideProject,
    ownShareTooSmall,
    requestedAboveCalculated,
    grantAboveRequested,
    grantNotAboveMinimum,  ///< VVK 1.1
    grantBelowMinimum,     ///< the directive's own: at least
    grantAboveMaximum,
    contingentUsedUp,
    deficitFinancing,      ///< in principle not for municipalities (VVK 2.2.3)
    maximumMissing,        ///< a share without a maximum (VVK 2.2.2)
    fullFinancing,         ///< an exception that needs a reason
    earlyStart,            ///< begun before the application was received (VVK 1.3)
    duplicateApplication,  ///< same applicant, same title
    reasonMissing,         ///< § 39 VwVfG
    consentMissing,        ///< needs a consent: issuer, reference, day (SäHO §§ 37, 38, 45)
    consentTooSmall,       ///< the consent covers less than what is entered (SäHO §§ 37, 38, 45)
    // Separation of duties
    samePerson,            ///< VwV Anti-Korruption V.1 e
    // Money
    appropriationDiffers,  ///< another amount was posted for the line and year
    allotmentAboveAuthority,
    fundsNotAvailable,     ///< no cash of the year
    authorizationNotAvailable,  ///< no commitment authorisation for the later year (VwV-SäHO § 16 Nr. 11)
    amountBelowUse,        ///< authority or allotment would fall below what is committed
    orderAboveCommitment,
    paymentAboveOrder,
    // Budget control
    yearClosed,            ///< nothing more is committed against a closed year
    newInProvisionalYear,  ///< only programmes that go on unchanged (SächsVerf Art. 98)
    provisionalObligations,  ///< obligations above their share of the draft of a late budget (VwV vorl. HWiF I.1)
    authorizationConsentMissing,  ///< more of a title's authorisation than the SMF let use (SäHO § 38 Abs. 2)
    authorizationConsiderable,    ///< a warning: considerable for its chapter (VwV-SäHO § 38 Nr. 3.2)
    notTransferable,       ///< the line's money may not be carried over (SäHO § 19)
    carryOverExpired,      ///< later than the second following year (SäHO § 45 Abs. 2)
    carryOverNotGranted,   ///< more than was requested or approved before (SäHO § 45 Abs. 3)
    ownFundsNotUsedUp,     ///< cover only for a line whose own money is disposed of (VwV-SäHO § 46)
    freezeNotThatHigh,     ///< released would be more than is frozen
    cutNotThatHigh,        ///< more than is to be distributed of a global cut
    alreadyDone,           ///< this step of the year was taken before
};

/// A rule's "no", complete enough to say where it is, what was given, what is the matter and by how much. Members that do not
/// apply are empty.
struct Refusal {
    RefusalCode code = RefusalCode::fieldInvalid;
    QString field;                     ///< path of the field: "costItems[2].amount"
    QString value;                     ///< what was given, as given
    QString subject;                   ///< the budget line, programme or case that is meant
    std::optional<FiscalYear> year;
    std::optional<Money> required;     ///< what is needed or was asked for
    std::optional<Money> available;    ///< what there is, or the limit that was crossed
    QDate day;
    QString other;                     ///< the other party: the person, the state, the earlier case
    QString source = {};               ///< the passage of the directive; empty: the code's own norm

    std::optional<Money> missing() const
    {
        return required && available ? std::optional(*required - *available) : std::nullopt;
    }
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

using Refusals = QVector<Refusal>;

/// Errors keep an application from being complete, warnings can be passed with a reason, notes only inform.
enum class Severity { error, warning, note };

struct Finding {
    Severity severity = Severity::error;
    Refusal refusal;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The word that programs may rely on, such as "funds-not-available"; never changes its meaning.
QString stableCode(RefusalCode code);
/// The norm that says so, such as "VVK 1.1"; empty where plain form is at fault.
QString sourceOf(RefusalCode code);
/// The passage of the directive that says so, or else the norm.
QString sourceOf(const Refusal &refusal);
/// Sorted by precedence, ties in the order given.
Refusals inPrecedence(Refusals refusals);

}  // namespace mittelbuch
