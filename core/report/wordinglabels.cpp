// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/phrase.h"
#include "report/wording.h"

#include <QCoreApplication>

#include <array>

namespace mittelbuch {

namespace {

template <typename Enum>
struct LabelRow {
    Enum value;
    const char *text;
};

template <typename Enum, std::size_t count>
QString labelOf(const std::array<LabelRow<Enum>, count> &rows, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    Q_ASSERT(index < count && rows[index].value == value);
    return phrase(rows[index].text);
}

using StateRow = LabelRow<ApplicationState>;
constexpr std::array stateRows{
    StateRow{ApplicationState::draft, QT_TRANSLATE_NOOP("wording", "Draft")},
    StateRow{ApplicationState::received, QT_TRANSLATE_NOOP("wording", "Received")},
    StateRow{ApplicationState::complete, QT_TRANSLATE_NOOP("wording", "Complete")},
    StateRow{ApplicationState::examined, QT_TRANSLATE_NOOP("wording", "Examined")},
    StateRow{ApplicationState::approved, QT_TRANSLATE_NOOP("wording", "Approved")},
    StateRow{ApplicationState::rejected, QT_TRANSLATE_NOOP("wording", "Rejected")},
    StateRow{ApplicationState::withdrawn, QT_TRANSLATE_NOOP("wording", "Withdrawn")},
};

using StepRow = LabelRow<ApplicationStep>;
constexpr std::array stepRows{
    StepRow{ApplicationStep::receive, QT_TRANSLATE_NOOP("wording", "Record receipt…")},
    StepRow{ApplicationStep::complete, QT_TRANSLATE_NOOP("wording", "Declare complete…")},
    StepRow{ApplicationStep::examine, QT_TRANSLATE_NOOP("wording", "Examine…")},
    StepRow{ApplicationStep::approve, QT_TRANSLATE_NOOP("wording", "Approve…")},
    StepRow{ApplicationStep::reject, QT_TRANSLATE_NOOP("wording", "Reject…")},
    StepRow{ApplicationStep::withdraw, QT_TRANSLATE_NOOP("wording", "Record withdrawal…")},
};

using CostRow = LabelRow<CostCategory>;
constexpr std::array costRows{
    CostRow{CostCategory::software, QT_TRANSLATE_NOOP("wording", "Software")},
    CostRow{CostCategory::hardware, QT_TRANSLATE_NOOP("wording", "Equipment")},
    CostRow{CostCategory::services, QT_TRANSLATE_NOOP("wording", "External services")},
    CostRow{CostCategory::staff, QT_TRANSLATE_NOOP("wording", "Staff")},
    CostRow{CostCategory::training, QT_TRANSLATE_NOOP("wording", "Training")},
    CostRow{CostCategory::operation, QT_TRANSLATE_NOOP("wording", "Operation")},
    CostRow{CostCategory::other, QT_TRANSLATE_NOOP("wording", "Other costs")},
    CostRow{CostCategory::licences, QT_TRANSLATE_NOOP("wording", "Licences for a time")},
    CostRow{CostCategory::construction, QT_TRANSLATE_NOOP("wording", "Building work and lines")},
    CostRow{CostCategory::expertise, QT_TRANSLATE_NOOP("wording", "Expert opinions and concepts")},
    CostRow{CostCategory::marketing, QT_TRANSLATE_NOOP("wording", "Publicity")},
};

using FieldOfActionRow = LabelRow<FieldOfAction>;
constexpr std::array fieldRows{
    FieldOfActionRow{FieldOfAction::administrativeNetwork, QT_TRANSLATE_NOOP("wording", "Administrative network")},
    FieldOfActionRow{FieldOfAction::servicePortal, QT_TRANSLATE_NOOP("wording", "Service portal Amt24")},
    FieldOfActionRow{FieldOfAction::grantsPortal, QT_TRANSLATE_NOOP("wording", "Grants portal")},
    FieldOfActionRow{FieldOfAction::participationPortal, QT_TRANSLATE_NOOP("wording", "Participation portal")},
    FieldOfActionRow{FieldOfAction::citizenServices, QT_TRANSLATE_NOOP("wording", "Digital services for citizens")},
    FieldOfActionRow{FieldOfAction::businessServices, QT_TRANSLATE_NOOP("wording", "Digital services for companies")},
    FieldOfActionRow{FieldOfAction::personnelAdministration, QT_TRANSLATE_NOOP("wording", "Personnel administration")},
    FieldOfActionRow{FieldOfAction::civilServantMedicalAid,
                     QT_TRANSLATE_NOOP("wording", "Medical aid for civil servants")},
    FieldOfActionRow{FieldOfAction::informationSecurity, QT_TRANSLATE_NOOP("wording", "Information security")},
    FieldOfActionRow{FieldOfAction::media, QT_TRANSLATE_NOOP("wording", "Media diversity")},
    FieldOfActionRow{FieldOfAction::marketing, QT_TRANSLATE_NOOP("wording", "Location marketing")},
    FieldOfActionRow{FieldOfAction::europe, QT_TRANSLATE_NOOP("wording", "Europe and cross-border co-operation")},
    FieldOfActionRow{FieldOfAction::stateProjects, QT_TRANSLATE_NOOP("wording", "State projects")},
    FieldOfActionRow{FieldOfAction::other, QT_TRANSLATE_NOOP("wording", "Other field of action")},
};

using LineRow = LabelRow<LineKind>;
constexpr std::array lineRows{
    LineRow{LineKind::current, QT_TRANSLATE_NOOP("wording", "Current expenditure")},
    LineRow{LineKind::investment, QT_TRANSLATE_NOOP("wording", "Investment")},
    LineRow{LineKind::own, QT_TRANSLATE_NOOP("wording", "Own administration")},
};

using PostingRow = LabelRow<PostingKind>;
constexpr std::array postingRows{
    PostingRow{PostingKind::appropriation, QT_TRANSLATE_NOOP("wording", "Appropriation")},
    PostingRow{PostingKind::supplement, QT_TRANSLATE_NOOP("wording", "Supplementary budget")},
    PostingRow{PostingKind::provisional, QT_TRANSLATE_NOOP("wording", "Provisional share of the draft")},
    PostingRow{PostingKind::carryOverReleased, QT_TRANSLATE_NOOP("wording", "Carry-over released")},
    PostingRow{PostingKind::advanceDraw, QT_TRANSLATE_NOOP("wording", "Advance draw")},
    PostingRow{PostingKind::coverReceived, QT_TRANSLATE_NOOP("wording", "Cover received")},
    PostingRow{PostingKind::coverGiven, QT_TRANSLATE_NOOP("wording", "Cover given")},
    PostingRow{PostingKind::overPlan, QT_TRANSLATE_NOOP("wording", "Over plan")},
    PostingRow{PostingKind::earmarkedRevenue, QT_TRANSLATE_NOOP("wording", "Revenue for a set purpose")},
    PostingRow{PostingKind::globalCut, QT_TRANSLATE_NOOP("wording", "Share of the global cut")},
    PostingRow{PostingKind::freeze, QT_TRANSLATE_NOOP("wording", "Freeze")},
    PostingRow{PostingKind::distributedAway, QT_TRANSLATE_NOOP("wording", "Distributed to other offices")},
    PostingRow{PostingKind::commitmentAuthorization, QT_TRANSLATE_NOOP("wording", "Commitment authorisation")},
    PostingRow{PostingKind::maturityShift, QT_TRANSLATE_NOOP("wording", "Shift between due years")},
    PostingRow{PostingKind::authorizationLapse, QT_TRANSLATE_NOOP("wording", "Authorisation lapsed")},
    PostingRow{PostingKind::draftAppropriation, QT_TRANSLATE_NOOP("wording", "Draft appropriation")},
    PostingRow{PostingKind::allotment, QT_TRANSLATE_NOOP("wording", "Allotment to a programme")},
    PostingRow{PostingKind::earmark, QT_TRANSLATE_NOOP("wording", "Earmark")},
    PostingRow{PostingKind::commitment, QT_TRANSLATE_NOOP("wording", "Commitment")},
    PostingRow{PostingKind::order, QT_TRANSLATE_NOOP("wording", "Payment order")},
    PostingRow{PostingKind::payment, QT_TRANSLATE_NOOP("wording", "Payment")},
    PostingRow{PostingKind::repaymentRevenue, QT_TRANSLATE_NOOP("wording", "Repayment (as revenue)")},
    PostingRow{PostingKind::repaymentOffset, QT_TRANSLATE_NOOP("wording", "Repayment (offset)")},
};

using EntryRow = LabelRow<BudgetEntryKind>;
constexpr std::array entryRows{
    EntryRow{BudgetEntryKind::appropriation, QT_TRANSLATE_NOOP("wording", "Appropriation")},
    EntryRow{BudgetEntryKind::supplement, QT_TRANSLATE_NOOP("wording", "Supplementary budget")},
    EntryRow{BudgetEntryKind::commitmentAuthorization, QT_TRANSLATE_NOOP("wording", "Commitment authorisation")},
    EntryRow{BudgetEntryKind::maturityShift, QT_TRANSLATE_NOOP("wording", "Shift between due years")},
    EntryRow{BudgetEntryKind::freeze, QT_TRANSLATE_NOOP("wording", "Freeze")},
    EntryRow{BudgetEntryKind::freezeRelease, QT_TRANSLATE_NOOP("wording", "Release of a freeze")},
    EntryRow{BudgetEntryKind::globalCut, QT_TRANSLATE_NOOP("wording", "Share of the global cut")},
    EntryRow{BudgetEntryKind::cover, QT_TRANSLATE_NOOP("wording", "Cover from another line")},
    EntryRow{BudgetEntryKind::overPlan, QT_TRANSLATE_NOOP("wording", "Over plan, with a saving elsewhere")},
    EntryRow{BudgetEntryKind::advanceDraw, QT_TRANSLATE_NOOP("wording", "Advance draw on the next year")},
    EntryRow{BudgetEntryKind::earmarkedRevenue, QT_TRANSLATE_NOOP("wording", "Revenue for a set purpose")},
    EntryRow{BudgetEntryKind::distributedAway, QT_TRANSLATE_NOOP("wording", "Distributed to other offices")},
    EntryRow{BudgetEntryKind::carryOverRequest, QT_TRANSLATE_NOOP("wording", "Carry-over: request")},
    EntryRow{BudgetEntryKind::carryOverApproval, QT_TRANSLATE_NOOP("wording", "Carry-over: approval")},
    EntryRow{BudgetEntryKind::carryOverRelease, QT_TRANSLATE_NOOP("wording", "Carry-over: release")},
    EntryRow{BudgetEntryKind::draftAppropriation, QT_TRANSLATE_NOOP("wording", "Draft appropriation")},
};

using IssuerRow = LabelRow<ConsentIssuer>;
constexpr std::array issuerRows{
    IssuerRow{ConsentIssuer::ministryOfFinance, QT_TRANSLATE_NOOP("wording", "Ministry of Finance")},
    IssuerRow{ConsentIssuer::budgetOfficer, QT_TRANSLATE_NOOP("wording", "Budget officer")},
    IssuerRow{ConsentIssuer::parliament, QT_TRANSLATE_NOOP("wording", "Parliament")},
    IssuerRow{ConsentIssuer::headOfAuthority, QT_TRANSLATE_NOOP("wording", "Head of the authority")},
};

using RegionRow = LabelRow<RegionKind>;
constexpr std::array regionRows{
    RegionRow{RegionKind::state, QT_TRANSLATE_NOOP("wording", "Land")},
    RegionRow{RegionKind::governmentRegion, QT_TRANSLATE_NOOP("wording", "Government region")},
    RegionRow{RegionKind::planningRegion, QT_TRANSLATE_NOOP("wording", "Planning region")},
    RegionRow{RegionKind::urbanDistrict, QT_TRANSLATE_NOOP("wording", "Independent city (district)")},
    RegionRow{RegionKind::cityDistrict, QT_TRANSLATE_NOOP("wording", "City district")},
    RegionRow{RegionKind::countyDistrict, QT_TRANSLATE_NOOP("wording", "County")},
    RegionRow{RegionKind::ruralDistrict, QT_TRANSLATE_NOOP("wording", "Rural district")},
    RegionRow{RegionKind::regionalAssociation, QT_TRANSLATE_NOOP("wording", "Regional association")},
    RegionRow{RegionKind::associationFree, QT_TRANSLATE_NOOP("wording", "Municipality without association")},
    RegionRow{RegionKind::office, QT_TRANSLATE_NOOP("wording", "Amt")},
    RegionRow{RegionKind::unitedMunicipality, QT_TRANSLATE_NOOP("wording", "Samtgemeinde")},
    RegionRow{RegionKind::associatedMunicipality, QT_TRANSLATE_NOOP("wording", "Verbandsgemeinde")},
    RegionRow{RegionKind::administrativeCommunity, QT_TRANSLATE_NOOP("wording", "Administrative community")},
    RegionRow{RegionKind::parishArea, QT_TRANSLATE_NOOP("wording", "Kirchspielslandgemeinde")},
    RegionRow{RegionKind::administrativeAssociation, QT_TRANSLATE_NOOP("wording", "Administrative association")},
    RegionRow{RegionKind::administrativeUnion,
              QT_TRANSLATE_NOOP("wording", "Administrative community (carrier model)")},
    RegionRow{RegionKind::fulfillingCommunity,
              QT_TRANSLATE_NOOP("wording", "Community served by another municipality")},
    RegionRow{RegionKind::market, QT_TRANSLATE_NOOP("wording", "Market town")},
    RegionRow{RegionKind::urbanMunicipality, QT_TRANSLATE_NOOP("wording", "Independent city")},
    RegionRow{RegionKind::districtCity, QT_TRANSLATE_NOOP("wording", "City with district status")},
    RegionRow{RegionKind::town, QT_TRANSLATE_NOOP("wording", "Town")},
    RegionRow{RegionKind::municipality, QT_TRANSLATE_NOOP("wording", "Municipality")},
    RegionRow{RegionKind::unincorporatedInhabited, QT_TRANSLATE_NOOP("wording", "Unincorporated area, inhabited")},
    RegionRow{RegionKind::unincorporatedUninhabited, QT_TRANSLATE_NOOP("wording", "Unincorporated area, uninhabited")},
    RegionRow{RegionKind::largeDistrictTown, QT_TRANSLATE_NOOP("wording", "Large district town")},
};

using SeverityRow = LabelRow<Severity>;
constexpr std::array severityRows{
    SeverityRow{Severity::error, QT_TRANSLATE_NOOP("wording", "Error")},
    SeverityRow{Severity::warning, QT_TRANSLATE_NOOP("wording", "Warning")},
    SeverityRow{Severity::note, QT_TRANSLATE_NOOP("wording", "Note")},
};

using PartRow = LabelRow<FundsPart>;
constexpr std::array partRows{
    PartRow{FundsPart::paid, QT_TRANSLATE_NOOP("wording", "paid")},
    PartRow{FundsPart::ordered, QT_TRANSLATE_NOOP("wording", "ordered")},
    PartRow{FundsPart::committedOpen, QT_TRANSLATE_NOOP("wording", "committed (open)")},
    PartRow{FundsPart::earmarked, QT_TRANSLATE_NOOP("wording", "earmarked")},
    PartRow{FundsPart::available, QT_TRANSLATE_NOOP("wording", "available, not earmarked")},
};

}  // namespace

QString label(ApplicationState state) { return labelOf(stateRows, state); }
QString label(ApplicationStep step) { return labelOf(stepRows, step); }
QString label(CostCategory category) { return labelOf(costRows, category); }
QString label(FieldOfAction field) { return labelOf(fieldRows, field); }
QString label(LineKind kind) { return labelOf(lineRows, kind); }
QString label(PostingKind kind) { return labelOf(postingRows, kind); }
QString label(BudgetEntryKind kind) { return labelOf(entryRows, kind); }
QString label(ConsentIssuer issuer) { return labelOf(issuerRows, issuer); }
QString label(RegionKind kind) { return labelOf(regionRows, kind); }
QString label(Severity severity) { return labelOf(severityRows, severity); }
QString label(FundsPart part) { return labelOf(partRows, part); }

}  // namespace mittelbuch
