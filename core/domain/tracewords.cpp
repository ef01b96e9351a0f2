// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/granttrace.h"

#include "domain/wordtable.h"

namespace mittelbuch {

namespace {

constexpr WordTable topicWords{std::array{
    word(TraceTopic::categoryExpenditure, "categoryExpenditure"),
    word(TraceTopic::categoryNotEligible, "categoryNotEligible"),
    word(TraceTopic::categoryNotNamed, "categoryNotNamed"),
    word(TraceTopic::categoryClosed, "categoryClosed"),
    word(TraceTopic::categoryCapped, "categoryCapped"),
    word(TraceTopic::shareOfOthers, "shareOfOthers"),
    word(TraceTopic::categoryShareCapped, "categoryShareCapped"),
    word(TraceTopic::flatRate, "flatRate"),
    word(TraceTopic::unpaidWork, "unpaidWork"),
    word(TraceTopic::unpaidWorkCapped, "unpaidWorkCapped"),
    word(TraceTopic::eligibleExpenditure, "eligibleExpenditure"),
    word(TraceTopic::expenditureCut, "expenditureCut"),
    word(TraceTopic::share, "share"),
    word(TraceTopic::fixedAmount, "fixedAmount"),
    word(TraceTopic::perUnit, "perUnit"),
    word(TraceTopic::equalShare, "equalShare"),
    word(TraceTopic::shareByKey, "shareByKey"),
    word(TraceTopic::baseAndKey, "baseAndKey"),
    word(TraceTopic::upToRecognised, "upToRecognised"),
    word(TraceTopic::topUp, "topUp"),
    word(TraceTopic::matchingFunds, "matchingFunds"),
    word(TraceTopic::byGrantee, "byGrantee"),
    word(TraceTopic::termRounded, "termRounded"),
    word(TraceTopic::basis, "basis"),
    word(TraceTopic::limit, "limit"),
    word(TraceTopic::cappedByLimit, "cappedByLimit"),
    word(TraceTopic::granteeLimitLeft, "granteeLimitLeft"),
    word(TraceTopic::cappedByGranteeLimit, "cappedByGranteeLimit"),
    word(TraceTopic::gap, "gap"),
    word(TraceTopic::cappedByGap, "cappedByGap"),
    word(TraceTopic::cappedByContingent, "cappedByContingent"),
    word(TraceTopic::cappedByRequest, "cappedByRequest"),
    word(TraceTopic::rounded, "rounded"),
    word(TraceTopic::refused, "refused"),
    word(TraceTopic::approvedGrant, "approvedGrant"),
    word(TraceTopic::expenditureFall, "expenditureFall"),
    word(TraceTopic::withinThreshold, "withinThreshold"),
    word(TraceTopic::countedExpenditure, "countedExpenditure"),
    word(TraceTopic::reducedInProportion, "reducedInProportion"),
    word(TraceTopic::reducedInFull, "reducedInFull"),
    word(TraceTopic::donationsBeyondOwnShare, "donationsBeyondOwnShare"),
    word(TraceTopic::reducedByDonations, "reducedByDonations"),
    word(TraceTopic::cappedByActualGap, "cappedByActualGap"),
}};

constexpr WordTable operationWords{std::array{
    word(TraceOperation::take, "take"),
    word(TraceOperation::sum, "sum"),
    word(TraceOperation::difference, "difference"),
    word(TraceOperation::rateOf, "rateOf"),
    word(TraceOperation::times, "times"),
    word(TraceOperation::proportion, "proportion"),
    word(TraceOperation::minimum, "minimum"),
    word(TraceOperation::round, "round"),
    word(TraceOperation::zero, "zero"),
}};

}  // namespace

QString toString(TraceTopic topic)
{
    return topicWords.wordOf(topic);
}

std::optional<TraceTopic> traceTopicFromString(const QString &text)
{
    return topicWords.valueOf(text);
}

std::span<const TraceTopic> allTraceTopics()
{
    return topicWords.values();
}

QString toString(TraceOperation operation)
{
    return operationWords.wordOf(operation);
}

std::optional<TraceOperation> traceOperationFromString(const QString &text)
{
    return operationWords.valueOf(text);
}

std::span<const TraceOperation> allTraceOperations()
{
    return operationWords.values();
}

}  // namespace mittelbuch
