// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/posting.h"
#include "domain/rate.h"

#include <QVector>

namespace mittelbuch {

/// Why money is frozen.
enum class FreezeBasis {
    budgetNote,         ///< Sperrvermerk in the plan, released by the SMF, a qualified one by the Landtag (SäHO §§ 22, 36)
    economicSituation,  ///< haushaltswirtschaftliche Sperre (SäHO § 41)
};
QString toString(FreezeBasis basis);
std::optional<FreezeBasis> freezeBasisFromString(const QString &word);

/// A freeze on cash or on a maturity of a commitment authorisation. Its amount is its posting; what was released of it are the
/// postings that reverse that one. Nothing changes without a posting, the end of a freeze neither: after the day `until` what is
/// left is released by one (service/freezeexpiry.h).
struct Freeze {
    PostingId posting;
    FreezeBasis basis = FreezeBasis::budgetNote;
    std::optional<Rate> rate = {};  ///< when it was set as a share of the appropriation
    QDate until = {};
    Pot pot;
    QDate from = {};
    QString reason = {};
    Money amount = {};    ///< positive
    Money released = {};

    Money open() const { return amount - released; }
};

/// The steps of a carry-over (Ausgaberest, SäHO § 45): only what is released is authority.
enum class CarryOverStep { request, approve, release };
QString toString(CarryOverStep step);
std::optional<CarryOverStep> carryOverStepFromString(const QString &word);

struct CarryOverEntry {
    BudgetLineId line;
    ProgrammeId programme = {};  ///< zero: the line's own
    FiscalYear fromYear;
    CarryOverStep step = CarryOverStep::request;
    Money amount = {};
    QDate day = {};
    ConsentId consent = {};
    QString note = {};
};

/// What was left of a year on a line, as far as somebody asked for it.
struct CarryOver {
    BudgetLineId line;
    ProgrammeId programme;
    FiscalYear fromYear;
    Money requested = {};
    Money approved = {};
    Money released = {};

    /// The end of the second following year (SäHO § 45 Abs. 2).
    QDate validUntil() const { return FiscalYear::fromNumber(fromYear.number() + 2).lastDay(); }
};

/// The carry-overs that the entries up to now make, by line, programme and year.
QVector<CarryOver> carryOversOf(const QVector<CarryOverEntry> &entries);

/// What happens to a year as a whole; of provisional and enacted the later holds.
enum class FiscalYearStep {
    provisional,  ///< vorläufige Haushaltsführung (SächsVerf Art. 98)
    enacted,      ///< the budget act is promulgated
    closed,       ///< nothing more is committed against it
};
QString toString(FiscalYearStep step);
std::optional<FiscalYearStep> fiscalYearStepFromString(const QString &word);

struct FiscalYearEntry {
    FiscalYear year;
    FiscalYearStep step = FiscalYearStep::enacted;
    QDate day = {};
    QString reference = {};
};

bool isProvisional(FiscalYear year, const QVector<FiscalYearEntry> &entries);
bool isClosed(FiscalYear year, const QVector<FiscalYearEntry> &entries);

}  // namespace mittelbuch
