// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/budgetcontrol.h"

#include "domain/wordtable.h"

#include <algorithm>
#include <tuple>

namespace mittelbuch {

namespace {

constexpr WordTable basisWords(std::array{
    word(FreezeBasis::budgetNote, "budgetNote"),
    word(FreezeBasis::economicSituation, "economicSituation"),
});

constexpr WordTable carryOverWords(std::array{
    word(CarryOverStep::request, "request"),
    word(CarryOverStep::approve, "approve"),
    word(CarryOverStep::release, "release"),
});

constexpr WordTable yearWords(std::array{
    word(FiscalYearStep::provisional, "provisional"),
    word(FiscalYearStep::enacted, "enacted"),
    word(FiscalYearStep::closed, "closed"),
});

auto placeOf(const CarryOver &carryOver)
{
    return std::tuple(carryOver.line, carryOver.programme, carryOver.fromYear);
}

Money &amountOf(CarryOver &carryOver, CarryOverStep step)
{
    switch (step) {
    case CarryOverStep::request: return carryOver.requested;
    case CarryOverStep::approve: return carryOver.approved;
    case CarryOverStep::release: break;
    }
    return carryOver.released;
}

}  // namespace

QString toString(FreezeBasis basis)
{
    return basisWords.wordOf(basis);
}

std::optional<FreezeBasis> freezeBasisFromString(const QString &text)
{
    return basisWords.valueOf(text);
}

QString toString(CarryOverStep step)
{
    return carryOverWords.wordOf(step);
}

std::optional<CarryOverStep> carryOverStepFromString(const QString &text)
{
    return carryOverWords.valueOf(text);
}

QString toString(FiscalYearStep step)
{
    return yearWords.wordOf(step);
}

std::optional<FiscalYearStep> fiscalYearStepFromString(const QString &text)
{
    return yearWords.valueOf(text);
}

QVector<CarryOver> carryOversOf(const QVector<CarryOverEntry> &entries)
{
    QVector<CarryOver> carryOvers;
    for (const CarryOverEntry &entry : entries) {
        const CarryOver fresh{entry.line, entry.programme, entry.fromYear};
        auto place = std::lower_bound(carryOvers.begin(), carryOvers.end(), fresh,
                                      [](const CarryOver &left, const CarryOver &right) {
                                          return placeOf(left) < placeOf(right);
                                      });
        if (place == carryOvers.end() || placeOf(*place) != placeOf(fresh))
            place = carryOvers.insert(place, fresh);
        amountOf(*place, entry.step) += entry.amount;
    }
    return carryOvers;
}

bool isProvisional(FiscalYear year, const QVector<FiscalYearEntry> &entries)
{
    bool provisional = false;
    for (const FiscalYearEntry &entry : entries) {
        if (entry.year == year && entry.step != FiscalYearStep::closed)
            provisional = entry.step == FiscalYearStep::provisional;
    }
    return provisional;
}

bool isClosed(FiscalYear year, const QVector<FiscalYearEntry> &entries)
{
    return std::any_of(entries.cbegin(), entries.cend(), [year](const FiscalYearEntry &entry) {
        return entry.year == year && entry.step == FiscalYearStep::closed;
    });
}

}  // namespace mittelbuch
