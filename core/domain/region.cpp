// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/region.h"

#include "domain/wordtable.h"

#include <algorithm>
#include <array>

namespace mittelbuch {

namespace {

struct CodedKind {
    RegionKind kind;
    int code;
};

constexpr std::array codedKinds{
    CodedKind{RegionKind::state, 10},
    CodedKind{RegionKind::governmentRegion, 20},
    CodedKind{RegionKind::planningRegion, 30},
    CodedKind{RegionKind::urbanDistrict, 41},
    CodedKind{RegionKind::cityDistrict, 42},
    CodedKind{RegionKind::countyDistrict, 43},
    CodedKind{RegionKind::ruralDistrict, 44},
    CodedKind{RegionKind::regionalAssociation, 45},
    CodedKind{RegionKind::associationFree, 50},
    CodedKind{RegionKind::office, 51},
    CodedKind{RegionKind::unitedMunicipality, 52},
    CodedKind{RegionKind::associatedMunicipality, 53},
    CodedKind{RegionKind::administrativeCommunity, 54},
    CodedKind{RegionKind::parishArea, 55},
    CodedKind{RegionKind::administrativeAssociation, 56},
    CodedKind{RegionKind::administrativeUnion, 57},
    CodedKind{RegionKind::fulfillingCommunity, 58},
    CodedKind{RegionKind::market, 60},
    CodedKind{RegionKind::urbanMunicipality, 61},
    CodedKind{RegionKind::districtCity, 62},
    CodedKind{RegionKind::town, 63},
    CodedKind{RegionKind::municipality, 64},
    CodedKind{RegionKind::unincorporatedInhabited, 65},
    CodedKind{RegionKind::unincorporatedUninhabited, 66},
    CodedKind{RegionKind::largeDistrictTown, 67},
};

constexpr WordTable ruleSetWords{std::array{
    word(RuleSet::communal, "communal"),
    word(RuleSet::general, "general"),
}};

}  // namespace

QString toString(RuleSet set)
{
    return ruleSetWords.wordOf(set);
}

std::optional<RuleSet> ruleSetFromString(const QString &text)
{
    return ruleSetWords.valueOf(text);
}

std::span<const RuleSet> allRuleSets()
{
    return ruleSetWords.values();
}

int registerCode(RegionKind kind)
{
    const auto *found = std::find_if(codedKinds.begin(), codedKinds.end(),
                                     [kind](const CodedKind &coded) { return coded.kind == kind; });
    Q_ASSERT(found != codedKinds.end());
    return found->code;
}

std::optional<RegionKind> regionKindOfCode(int code)
{
    const auto *found = std::find_if(codedKinds.begin(), codedKinds.end(),
                                     [code](const CodedKind &coded) { return coded.code == code; });
    return found == codedKinds.end() ? std::nullopt : std::optional(found->kind);
}

bool mayApply(const Region &region)
{
    switch (region.kind) {
    case RegionKind::countyDistrict:
    case RegionKind::ruralDistrict:
    case RegionKind::regionalAssociation:
    case RegionKind::administrativeAssociation:
    case RegionKind::market:
    case RegionKind::urbanMunicipality:
    case RegionKind::districtCity:
    case RegionKind::town:
    case RegionKind::municipality:
    case RegionKind::largeDistrictTown: return true;
    default: return false;
    }
}

}  // namespace mittelbuch
