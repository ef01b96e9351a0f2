// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"

namespace mittelbuch {

/// What a step of the calculation is about; report/wording has its words in both languages.
enum class TraceTopic {
    categoryExpenditure,   ///< costs that belong to a category
    categoryNotEligible,
    categoryNotNamed,      ///< costs for which the directive has no category
    categoryClosed,
    categoryCapped,        ///< at its own amount
    shareOfOthers,         ///< what a share of other categories comes to
    categoryShareCapped,   ///< at that share
    flatRate,
    unpaidWork,
    unpaidWorkCapped,      ///< at a share of the other expenditure
    eligibleExpenditure,   ///< K0
    expenditureCut,        ///< at the maximum
    share,                 ///< rate · expenditure, of a category or of all
    fixedAmount,
    perUnit,
    equalShare,
    shareByKey,            ///< pool · weight / total
    baseAndKey,            ///< the base and that share
    upToRecognised,        ///< rate · expenditure that another funder recognises
    topUp,                 ///< that, less what the funder gives
    matchingFunds,         ///< share of the own funds
    byGrantee,
    termRounded,           ///< a summand brought to its step
    basis,                 ///< sum of the summands
    limit,                 ///< a limit's own sum
    cappedByLimit,
    granteeLimitLeft,      ///< what a limit leaves after earlier grants
    cappedByGranteeLimit,
    gap,                   ///< expenditure less other funds
    cappedByGap,
    cappedByContingent,
    cappedByRequest,
    rounded,
    refused,               ///< a rule says no: the amount becomes zero
    // After the decision (domain brief 2.3)
    approvedGrant,         ///< Z0
    expenditureFall,       ///< K0 − K1
    withinThreshold,       ///< the change is too small to count
    countedExpenditure,    ///< K0 less what the falls and the new funds take away
    reducedInProportion,   ///< Z0 · counted / K0
    reducedInFull,         ///< Z0 less the fall and the new funds
    donationsBeyondOwnShare,
    reducedByDonations,
    cappedByActualGap,     ///< K1 less what else covers it
};
QString toString(TraceTopic topic);
std::optional<TraceTopic> traceTopicFromString(const QString &word);
std::span<const TraceTopic> allTraceTopics();

enum class TraceOperation {
    take,        ///< the one operand
    sum,
    difference,  ///< first less the others, not below zero
    rateOf,      ///< rate · money, or the sum of several such pairs, rounded once
    times,       ///< money · count
    proportion,  ///< money · count / count
    minimum,
    round,       ///< money to a multiple of a money
    zero,        ///< nothing of the operands counts
};
QString toString(TraceOperation operation);
std::optional<TraceOperation> traceOperationFromString(const QString &word);
std::span<const TraceOperation> allTraceOperations();

/// A number that goes into a step; `fromStep` is the step whose result it is, or -1.
struct TraceOperand {
    std::variant<Money, Rate, qint64> value;
    int fromStep = -1;
    LocalText label;  ///< where the directive names it

    friend bool operator==(const TraceOperand &, const TraceOperand &) = default;
};

/// One line of the arithmetic: result = operation(operands), brought to whole cents by `rounding`.
struct TraceStep {
    TraceTopic topic = TraceTopic::basis;
    LocalText subject;    ///< the category, summand or limit by the directive's name; may be empty
    TraceOperation operation = TraceOperation::take;
    QVector<TraceOperand> operands;
    Rounding rounding = Rounding::towardZero;
    Money result;
    QString source;       ///< the passage of the directive, or the norm

    friend bool operator==(const TraceStep &, const TraceStep &) = default;
};

using Trace = QVector<TraceStep>;

/// What the operands give by the operation; nullopt when they do not fit it or leave the range. A trace is right when this is
/// the result of every step and every operand with `fromStep` is the result of that earlier step.
std::optional<Money> recomputed(const TraceStep &step);
/// The first step that does not recompute, or nullopt when all do.
std::optional<int> firstWrongStep(const Trace &trace);
/// True when the exact result is not a whole number of cents (or of steps), so that the rounding decided.
bool roundingMatters(const TraceStep &step);

}  // namespace mittelbuch
