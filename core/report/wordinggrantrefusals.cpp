// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/refusalrow.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mittelbuch {

namespace {

constexpr std::array rows{
    RefusalRow{RefusalCode::keyReserved,
               QT_TRANSLATE_NOOP("wording", "%1: the program itself answers by the name “%2”. Choose another key."), nullptr,
               QT_TRANSLATE_NOOP("wording", "The program itself answers by this name. Choose another key.")},
    RefusalRow{RefusalCode::categoryTwice,
               QT_TRANSLATE_NOOP("wording", "%1: costs of the kind “%2” already belong to a category. Name them in one only."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "Costs of one kind belong to two categories. Name them in one only.")},
    RefusalRow{RefusalCode::rateMissing,
               QT_TRANSLATE_NOOP("wording", "%1: this is a share of the expenditure, but some of it has no rate. Add one to the "
                                            "directive or to each category."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "A share of the expenditure has no rate. Add one to the directive or to each "
                                            "category.")},
    RefusalRow{RefusalCode::sharesNotWhole,
               QT_TRANSLATE_NOOP("wording", "%1: the shares of the payments do not sum to 100 per cent. Correct them."), nullptr,
               QT_TRANSLATE_NOOP("wording", "The shares of the payments do not sum to 100 per cent. Correct them.")},
    RefusalRow{RefusalCode::dayNotInCalendar,
               QT_TRANSLATE_NOOP("wording", "%1: not every year has such a day. Enter a month and a day that exist."), nullptr,
               QT_TRANSLATE_NOOP("wording", "Not every year has such a day. Enter a month and a day that exist.")},
    RefusalRow{RefusalCode::limitsReversed,
               QT_TRANSLATE_NOOP("wording", "%1: the lower limit is not below the upper one. Correct one of the two."), nullptr,
               QT_TRANSLATE_NOOP("wording", "A lower limit is not below the upper one. Correct one of the two.")},
    RefusalRow{RefusalCode::contingentForNobody,
               QT_TRANSLATE_NOOP("wording", "%1: the contingent is for nobody. Name a group or a region."), nullptr,
               QT_TRANSLATE_NOOP("wording", "A contingent is for nobody. Name a group or a region.")},
    RefusalRow{RefusalCode::granteeInNoGroup,
               QT_TRANSLATE_NOOP("wording", "%1: the directive does not fund this body (%2). Check its kind, or choose another "
                                            "programme."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The directive does not fund this body. Check its kind, or choose another programme.")},
    RefusalRow{RefusalCode::granteeNotListed,
               QT_TRANSLATE_NOOP("wording", "%1: the directive names an amount for each body, and %2 is not among them. Check the "
                                            "applicant."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The directive names an amount for each body, and this one is not among them. Check "
                                            "the applicant.")},
    RefusalRow{RefusalCode::allocatedExOfficio,
               QT_TRANSLATE_NOOP("wording", "%1: the authority allocates this money on its own; no application is needed."), nullptr,
               QT_TRANSLATE_NOOP("wording", "The authority allocates this money on its own; no application is needed.")},
    RefusalRow{RefusalCode::leadPartnerMissing,
               QT_TRANSLATE_NOOP("wording", "%1: several bodies apply together through one of them. Mark the co-operation and enter "
                                            "how many partners take part."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "Several bodies apply together through one of them. Mark the co-operation and enter how "
                                            "many partners take part.")},
    RefusalRow{RefusalCode::deadlineMissed,
               QT_TRANSLATE_NOOP("wording", "%1: %2 is later than %8, the last day for applications. Nothing can be granted; point "
                                            "the applicant to the next date."),
               QT_TRANSLATE_NOOP("wording", "%1: the last day for applications was %8. Nothing can be granted; point the applicant "
                                            "to the next date."),
               QT_TRANSLATE_NOOP("wording", "The last day for applications is over. Nothing can be granted; point the applicant to "
                                            "the next date.")},
    RefusalRow{RefusalCode::startBeforeDecision,
               QT_TRANSLATE_NOOP("wording", "%1: the project begins on %2, before a decision. That needs consent to the early start, "
                                            "at the latest with the decision."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The project begins before a decision. That needs consent to the early start, at the "
                                            "latest with the decision.")},
    RefusalRow{RefusalCode::durationTooLong,
               QT_TRANSLATE_NOOP("wording", "%1: %2 is later than the directive allows; the project must end by %8. Shorten it."),
               nullptr, QT_TRANSLATE_NOOP("wording", "The project takes longer than the directive allows. Shorten it.")},
    RefusalRow{RefusalCode::factMissing,
               QT_TRANSLATE_NOOP("wording", "%1: “%3” is missing, and the directive asks for it. Enter the number."),
               QT_TRANSLATE_NOOP("wording", "%1: this is missing, and the directive asks for it. Enter it."),
               QT_TRANSLATE_NOOP("wording", "A figure that the directive asks for is missing. Enter it.")},
    RefusalRow{RefusalCode::funderDecisionMissing,
               QT_TRANSLATE_NOOP("wording", "%1: the decision of the other funder (%2) is missing, with the expenditure that it "
                                            "recognises. Enter both; a provisional decision is enough."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The decision of the other funder is missing, with the expenditure that it recognises. "
                                            "Enter both; a provisional decision is enough.")},
    RefusalRow{RefusalCode::costCategoryNotNamed,
               QT_TRANSLATE_NOOP("wording", "%1: the directive does not fund “%2”, so these costs do not count. Check the category."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The directive does not fund costs of this kind, so they do not count. Check the "
                                            "category.")},
    RefusalRow{RefusalCode::categoryNotEligible,
               QT_TRANSLATE_NOOP("wording", "%1: the directive excludes “%3”, so these costs do not count. Check the category."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The directive excludes costs of this kind, so they do not count. Check the category.")},
    RefusalRow{RefusalCode::categoryClosed,
               QT_TRANSLATE_NOOP("wording", "%1: “%3” has been closed since %8, so these costs do not count. The applicant bears "
                                            "them."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "This kind of costs is closed, so they do not count. The applicant bears them.")},
    RefusalRow{RefusalCode::nothingEligible,
               QT_TRANSLATE_NOOP("wording", "%1: none of the costs counts under this directive. Check their categories."), nullptr,
               QT_TRANSLATE_NOOP("wording", "None of the costs counts under this directive. Check their categories.")},
    RefusalRow{RefusalCode::unpaidWorkAboveShare,
               QT_TRANSLATE_NOOP("wording", "%1: unpaid work worth %5 is more than the directive counts; %6 count."), nullptr,
               QT_TRANSLATE_NOOP("wording", "There is more unpaid work than the directive counts.")},
    RefusalRow{RefusalCode::expenditureBelowMinimum,
               QT_TRANSLATE_NOOP("wording", "%1: eligible expenditure of %6 is below the minimum of %5, so no grant can be given."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The eligible expenditure is below the minimum, so no grant can be given.")},
    RefusalRow{RefusalCode::expenditureAboveMaximum,
               QT_TRANSLATE_NOOP("wording", "%1: eligible expenditure of %5 exceeds the directive's maximum of %6. Check the costs."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The eligible expenditure exceeds the directive's maximum. Check the costs.")},
    RefusalRow{RefusalCode::noRateApplies,
               QT_TRANSLATE_NOOP("wording", "%1: the directive has no rate for this applicant and these costs. Check group, "
                                            "co-operation and the other conditions."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The directive has no rate for this applicant and these costs. Check group, "
                                            "co-operation and the other conditions.")},
    RefusalRow{RefusalCode::otherFundingDiffers,
               QT_TRANSLATE_NOOP("wording", "%1: the financing plan says %5, the other funders one by one give %6. Enter each funder "
                                            "so that both agree."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The other funders one by one do not sum to the other grants of the financing plan. Enter "
                                            "each funder so that both agree.")},
    RefusalRow{RefusalCode::cumulationExcluded,
               QT_TRANSLATE_NOOP("wording", "%1: the directive excludes other public money, and %9 gives %5. Only one of the two can "
                                            "fund the project."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The directive excludes other public money. Only one funder can fund the project.")},
    RefusalRow{RefusalCode::doubleFunding,
               QT_TRANSLATE_NOOP("wording", "%1: the same project may be funded twice: %9. Only the programme that it mainly serves "
                                            "can fund it; compare the two."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The same project may be funded twice. Only the programme that it mainly serves can fund "
                                            "it.")},
    RefusalRow{RefusalCode::grantBelowMinimum,
               QT_TRANSLATE_NOOP("wording", "%1: %6 is below the directive's minimum of %5, so no grant can be given."), nullptr,
               QT_TRANSLATE_NOOP("wording", "The grant is below the directive's minimum, so it cannot be given.")},
    RefusalRow{RefusalCode::contingentUsedUp,
               QT_TRANSLATE_NOOP("wording", "%1: %5 would be granted, but %6 are left of the contingent. Grant less, or wait until "
                                            "contingents are pooled."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "The contingent is not enough. Grant less, or wait until contingents are pooled.")},
    RefusalRow{RefusalCode::deficitFinancing,
               QT_TRANSLATE_NOOP("wording", "%1: deficit financing is in principle not granted to municipalities. Give the reason for "
                                            "the exception."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "Deficit financing is in principle not granted to municipalities. Give the reason for the "
                                            "exception.")},
    RefusalRow{RefusalCode::maximumMissing,
               QT_TRANSLATE_NOOP("wording", "%1: share financing must carry a maximum, and the directive names none. Set one in the "
                                            "decision."),
               nullptr,
               QT_TRANSLATE_NOOP("wording", "Share financing must carry a maximum, and the directive names none. Set one in the "
                                            "decision.")},
    RefusalRow{RefusalCode::fullFinancing,
               QT_TRANSLATE_NOOP("wording", "%1: full financing is an exception. Give the reason for it."), nullptr,
               QT_TRANSLATE_NOOP("wording", "Full financing is an exception. Give the reason for it.")},
};

}  // namespace

const RefusalRow *grantRefusalRow(RefusalCode code)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [code](const RefusalRow &row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace mittelbuch
