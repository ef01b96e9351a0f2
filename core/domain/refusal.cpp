// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/refusal.h"

#include <algorithm>
#include <array>

namespace mittelbuch {

namespace {

struct CodeRow {
    RefusalCode code;
    QLatin1String word;
    const char16_t *source;
};

constexpr std::array codeRows{
    CodeRow{RefusalCode::userMissing, QLatin1String("user-missing"), u"HKR-ADV-Best 3.1.4"},
    CodeRow{RefusalCode::notFound, QLatin1String("not-found"), u""},
    CodeRow{RefusalCode::duplicateKey, QLatin1String("duplicate-key"), u""},
    CodeRow{RefusalCode::staleRevision, QLatin1String("stale-revision"), u""},
    CodeRow{RefusalCode::fieldEmpty, QLatin1String("field-empty"), u""},
    CodeRow{RefusalCode::fieldInvalid, QLatin1String("field-invalid"), u""},
    CodeRow{RefusalCode::amountNotPositive, QLatin1String("amount-not-positive"), u""},
    CodeRow{RefusalCode::amountNegative, QLatin1String("amount-negative"), u""},
    CodeRow{RefusalCode::amountOutOfRange, QLatin1String("amount-out-of-range"), u""},
    CodeRow{RefusalCode::dayMissing, QLatin1String("day-missing"), u""},
    CodeRow{RefusalCode::dayInFuture, QLatin1String("day-in-future"), u""},
    CodeRow{RefusalCode::dayBefore, QLatin1String("day-before"), u""},
    CodeRow{RefusalCode::periodReversed, QLatin1String("period-reversed"), u""},
    CodeRow{RefusalCode::keyReserved, QLatin1String("key-reserved"), u""},
    CodeRow{RefusalCode::categoryTwice, QLatin1String("category-twice"), u""},
    CodeRow{RefusalCode::rateMissing, QLatin1String("rate-missing"), u"VVK 2.2.2"},
    CodeRow{RefusalCode::sharesNotWhole, QLatin1String("shares-not-whole"), u"VVK 7"},
    CodeRow{RefusalCode::dayNotInCalendar, QLatin1String("day-not-in-calendar"), u""},
    CodeRow{RefusalCode::limitsReversed, QLatin1String("limits-reversed"), u""},
    CodeRow{RefusalCode::contingentForNobody, QLatin1String("contingent-for-nobody"), u""},
    CodeRow{RefusalCode::wrongState, QLatin1String("wrong-state"), u"VVK 3–4"},
    CodeRow{RefusalCode::applicantMayNotApply, QLatin1String("applicant-may-not-apply"), u"SächsKomZG § 36"},
    CodeRow{RefusalCode::applicantDissolved, QLatin1String("applicant-dissolved"), u"GV-ISys"},
    CodeRow{RefusalCode::programmeClosed, QLatin1String("programme-closed"), u"SäHO § 44"},
    CodeRow{RefusalCode::granteeInNoGroup, QLatin1String("grantee-in-no-group"), u"SäHO § 44"},
    CodeRow{RefusalCode::granteeNotListed, QLatin1String("grantee-not-listed"), u"SäHO § 44"},
    CodeRow{RefusalCode::allocatedExOfficio, QLatin1String("allocated-ex-officio"), u"SäHO § 44"},
    CodeRow{RefusalCode::leadPartnerMissing, QLatin1String("lead-partner-missing"), u"VVK 3.1"},
    CodeRow{RefusalCode::deadlineMissed, QLatin1String("deadline-missed"), u"VVK 3.1"},
    CodeRow{RefusalCode::startBeforeDecision, QLatin1String("start-before-decision"), u"VVK 1.3"},
    CodeRow{RefusalCode::durationTooLong, QLatin1String("duration-too-long"), u"VVK 4.2"},
    CodeRow{RefusalCode::factMissing, QLatin1String("fact-missing"), u"VVK 3.3"},
    CodeRow{RefusalCode::funderDecisionMissing, QLatin1String("funder-decision-missing"), u"VVK 1.4"},
    CodeRow{RefusalCode::noCosts, QLatin1String("no-costs"), u"VVK 3.3"},
    CodeRow{RefusalCode::costCategoryNotNamed, QLatin1String("cost-category-not-named"), u"VVK 2.4"},
    CodeRow{RefusalCode::categoryNotEligible, QLatin1String("category-not-eligible"), u"VVK 2.4"},
    CodeRow{RefusalCode::categoryClosed, QLatin1String("category-closed"), u"VVK 2.4"},
    CodeRow{RefusalCode::nothingEligible, QLatin1String("nothing-eligible"), u"VVK 2.4"},
    CodeRow{RefusalCode::unpaidWorkAboveShare, QLatin1String("unpaid-work-above-share"), u"VVK 2.4"},
    CodeRow{RefusalCode::expenditureBelowMinimum, QLatin1String("expenditure-below-minimum"), u"VVK 1.1"},
    CodeRow{RefusalCode::expenditureAboveMaximum, QLatin1String("expenditure-above-maximum"), u"VVK 2.2.2"},
    CodeRow{RefusalCode::noRateApplies, QLatin1String("no-rate-applies"), u"VVK 2.2.2"},
    CodeRow{RefusalCode::otherFundingDiffers, QLatin1String("other-funding-differs"), u"VVK 3.3"},
    CodeRow{RefusalCode::cumulationExcluded, QLatin1String("cumulation-excluded"), u"VVK 13.2"},
    CodeRow{RefusalCode::doubleFunding, QLatin1String("double-funding"), u"VVK 13.2"},
    CodeRow{RefusalCode::financingNotClosed, QLatin1String("financing-not-closed"), u"VVK 3.3, 1.2"},
    CodeRow{RefusalCode::splitNotComplete, QLatin1String("split-not-complete"), u"VVK 4.1"},
    CodeRow{RefusalCode::splitYearTwice, QLatin1String("split-year-twice"), u"VVK 4.1"},
    CodeRow{RefusalCode::splitYearPast, QLatin1String("split-year-past"), u"SäHO § 45 Abs. 1"},
    CodeRow{RefusalCode::splitYearOutsideProject, QLatin1String("split-year-outside-project"), u"VVK 4.2"},
    CodeRow{RefusalCode::ownShareTooSmall, QLatin1String("own-share-too-small"), u"VVK 2.2.2"},
    CodeRow{RefusalCode::requestedAboveCalculated, QLatin1String("requested-above-calculated"), u"VVK 2.2.2"},
    CodeRow{RefusalCode::grantAboveRequested, QLatin1String("grant-above-requested"), u"VVK 2.2.2"},
    CodeRow{RefusalCode::grantNotAboveMinimum, QLatin1String("grant-not-above-minimum"), u"VVK 1.1"},
    CodeRow{RefusalCode::grantBelowMinimum, QLatin1String("grant-below-minimum"), u"VVK 1.1"},
    CodeRow{RefusalCode::grantAboveMaximum, QLatin1String("grant-above-maximum"), u"VVK 2.2.2"},
    CodeRow{RefusalCode::contingentUsedUp, QLatin1String("contingent-used-up"), u"VwV-SäHO § 44 Nr. 1.1 S. 3"},
    CodeRow{RefusalCode::deficitFinancing, QLatin1String("deficit-financing"), u"VVK 2.2.3"},
    CodeRow{RefusalCode::maximumMissing, QLatin1String("maximum-missing"), u"VVK 2.2.2"},
    CodeRow{RefusalCode::fullFinancing, QLatin1String("full-financing"), u"VVK 2.2"},
    CodeRow{RefusalCode::earlyStart, QLatin1String("early-start"), u"VVK 1.3"},
    CodeRow{RefusalCode::duplicateApplication, QLatin1String("duplicate-application"), u"VVK 13.2"},
    CodeRow{RefusalCode::reasonMissing, QLatin1String("reason-missing"), u"VwVfG § 39"},
    CodeRow{RefusalCode::consentMissing, QLatin1String("consent-missing"), u"SäHO §§ 37, 38, 45"},
    CodeRow{RefusalCode::consentTooSmall, QLatin1String("consent-too-small"), u"SäHO §§ 37, 38, 45"},
    CodeRow{RefusalCode::samePerson, QLatin1String("same-person"), u"VwV Anti-Korruption V.1 e"},
    CodeRow{RefusalCode::appropriationDiffers, QLatin1String("appropriation-differs"), u""},
    CodeRow{RefusalCode::allotmentAboveAuthority, QLatin1String("allotment-above-authority"), u"VwV-SäHO § 34 Nr. 1.6"},
    CodeRow{RefusalCode::fundsNotAvailable, QLatin1String("funds-not-available"), u"VwV-SäHO § 44 Nr. 1.1 S. 3"},
    CodeRow{RefusalCode::authorizationNotAvailable, QLatin1String("authorization-not-available"), u"SäHO § 38, VwV-SäHO § 16 Nr. 11"},
    CodeRow{RefusalCode::amountBelowUse, QLatin1String("amount-below-use"), u"SäHO § 34"},
    CodeRow{RefusalCode::orderAboveCommitment, QLatin1String("order-above-commitment"), u"VwV-SäHO § 34 Nr. 7"},
    CodeRow{RefusalCode::paymentAboveOrder, QLatin1String("payment-above-order"), u"VwV-SäHO § 70"},
    CodeRow{RefusalCode::yearClosed, QLatin1String("year-closed"), u"SäHO § 45 Abs. 1"},
    CodeRow{RefusalCode::newInProvisionalYear, QLatin1String("new-in-provisional-year"), u"SächsVerf Art. 98"},
    CodeRow{RefusalCode::provisionalObligations, QLatin1String("provisional-obligations"), u"VwV vorl. HWiF I.1"},
    CodeRow{RefusalCode::authorizationConsentMissing, QLatin1String("authorization-consent-missing"),
            u"SäHO § 38 Abs. 2, VwV-SäHO § 38 Nr. 2.1.2"},
    CodeRow{RefusalCode::authorizationConsiderable, QLatin1String("authorization-considerable"), u"VwV-SäHO § 38 Nr. 3.2"},
    CodeRow{RefusalCode::notTransferable, QLatin1String("not-transferable"), u"SäHO § 19"},
    CodeRow{RefusalCode::carryOverExpired, QLatin1String("carry-over-expired"), u"SäHO § 45 Abs. 2"},
    CodeRow{RefusalCode::carryOverNotGranted, QLatin1String("carry-over-not-granted"), u"SäHO § 45 Abs. 3"},
    CodeRow{RefusalCode::ownFundsNotUsedUp, QLatin1String("own-funds-not-used-up"), u"VwV-SäHO § 46"},
    CodeRow{RefusalCode::freezeNotThatHigh, QLatin1String("freeze-not-that-high"), u"SäHO §§ 36, 41"},
    CodeRow{RefusalCode::cutNotThatHigh, QLatin1String("cut-not-that-high"), u"VwV-SäHO § 34 Nr. 1.7"},
    CodeRow{RefusalCode::alreadyDone, QLatin1String("already-done"), u"VwV-SäHO § 34"},
};

const CodeRow &rowOf(RefusalCode code)
{
    const auto index = static_cast<std::size_t>(code);
    Q_ASSERT(index < codeRows.size() && codeRows[index].code == code);
    return codeRows[index];
}

}  // namespace

QString stableCode(RefusalCode code)
{
    return rowOf(code).word;
}

QString sourceOf(RefusalCode code)
{
    return QString::fromUtf16(rowOf(code).source);
}

QString sourceOf(const Refusal &refusal)
{
    return refusal.source.isEmpty() ? sourceOf(refusal.code) : refusal.source;
}

Refusals inPrecedence(Refusals refusals)
{
    std::stable_sort(refusals.begin(), refusals.end(),
                     [](const Refusal &left, const Refusal &right) { return left.code < right.code; });
    return refusals;
}

}  // namespace mittelbuch
