// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <QString>

#include <compare>
#include <optional>

namespace mittelbuch {

using BudgetLineId = Id<struct BudgetLineTag>;

/// Where a line stands in the budget: chapter (Kapitel, 4 digits, the first two are the section) and title (Titel, 5 digits,
/// the first three are the economic group), written "02 05/883 01" (VwV-SäHO § 13 Nr. 1). Some Länder count their chapters
/// with three digits after the section (Brandenburg: "01 010/119 10"); such a chapter is kept as it is, with 5 digits.
class BudgetLineKey final {
public:
    /// Reads "02 05/883 01", "0205/88301", "0205 883 01", "01010/11910".
    static std::optional<BudgetLineKey> tryFromString(const QString &text);
    static std::optional<BudgetLineKey> tryFromParts(const QString &chapter, const QString &title);
    static BudgetLineKey fromString(const QString &text);

    const QString &chapter() const { return m_chapter; }
    const QString &title() const { return m_title; }
    QString section() const { return m_chapter.left(2); }
    QString economicGroup() const { return m_title.left(3); }
    /// "02 05/883 01"
    QString toDisplay() const;
    /// "0205/88301", which sorts as the budget does.
    QString toString() const { return m_chapter + QLatin1Char('/') + m_title; }

    friend bool operator==(const BudgetLineKey &, const BudgetLineKey &) = default;
    friend bool operator<(const BudgetLineKey &left, const BudgetLineKey &right) { return left.toString() < right.toString(); }

private:
    BudgetLineKey(QString chapter, QString title) : m_chapter(std::move(chapter)), m_title(std::move(title)) {}
    QString m_chapter;
    QString m_title;
};

/// What the money of a line is for. Main groups 7 and 8 are investments (VwV-SäHO § 19 Nr. 2).
enum class LineKind { current, investment, own };

/// How much of the draft may be used before the budget is enacted (VwV vorl. HWiF).
enum class ExpenditureCategory {
    other,              ///< Sonstige Ausgaben
    federalOrEuropean,  ///< programmes of the Bund and the EU
    statutory,          ///< owed by law
};
QString toString(ExpenditureCategory category);
std::optional<ExpenditureCategory> expenditureCategoryFromString(const QString &word);

struct BudgetLine {
    BudgetLineId id;
    BudgetLineKey key;
    QString purpose;                ///< Zweckbestimmung
    LineKind kind = LineKind::current;
    bool carryOverAllowed = false;  ///< übertragbar: investments by law, others only by note (SäHO § 19)
    bool mixedRecipients = true;    ///< recipients of several kinds stay on this title (VwV-SäHO § 35 Nr. 5.3)
    bool illustrative = false;      ///< figures of the demonstration, marked so everywhere
    ExpenditureCategory category = ExpenditureCategory::other;

    friend bool operator==(const BudgetLine &, const BudgetLine &) = default;
};

/// Whether a title is of revenue (main groups 0 to 3) or of expenditure (4 to 9) (VwV-HS, Gruppierungsplan).
enum class BudgetSide { revenue, expenditure };
BudgetSide budgetSideOf(const BudgetLineKey &key);

/// What follows from the title's main group: 7 and 8 are investments and may be carried over by law.
LineKind lineKindOf(const BudgetLineKey &key);

}  // namespace mittelbuch
