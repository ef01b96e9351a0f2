// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importfault.h"
#include "service/budgetentry.h"

#include <QMap>
#include <QStringList>

#include <tl/expected.hpp>

namespace mittelbuch {

/// The texts of one entry of budget control by the names of its fields; an empty text is no text.
using EntryFields = QMap<QString, QString>;

enum class EntryFaultCode {
    emptyFile,
    brokenTable,        ///< the text cannot be read as a table, see `table`
    cellCount,          ///< more cells than the first line; `value` is how many
    notJson,
    unknownField,
    fieldTwice,
    badText,            ///< a JSON value that is neither text nor a whole number
    fieldMissing,       ///< `kind` needs it
    fieldNotOfKind,     ///< `kind` has no use for it
    amountOrRate,       ///< exactly one of the two
    consentIncomplete,  ///< a consent has issuer, reference and day
    badKind,
    badLine,
    badYear,
    badDay,
    badAmount,
    badRate,
    badNumber,
    badBasis,
    badIssuer,
};

/// What is wrong at one place of an entry, and in which place of a file.
struct EntryFault {
    EntryFaultCode code = EntryFaultCode::emptyFile;
    QString field = {};
    QString value = {};
    QString kind = {};   ///< of the entry, where that matters
    int line = 0;        ///< from 1; 0: not of a file
    int column = 0;      ///< the cell, or in JSON the character, from 1
    std::optional<ImportFault> table = {};

    friend bool operator==(const EntryFault &, const EntryFault &) = default;
};
using EntryFaults = QVector<EntryFault>;

/// All names of fields: line, kind, year, due-year, amount, rate, counter-line, counter-year, programme, basis, until, freeze,
/// day, reason, consent-issuer, consent-reference, consent-day, consent-amount, consent-note.
const QStringList &entryFieldNames();
/// Those without which an entry of the kind cannot be; a freeze needs an amount or a rate.
QStringList fieldsNeededBy(BudgetEntryKind kind);
/// Those that only some kinds have, and this one has.
QStringList fieldsOnlyOf(BudgetEntryKind kind);

/// Reads an entry. Without a kind it is an appropriation, or with a later due year a commitment authorisation; without a due
/// year it is of the budget year, without a day of `today`. Amounts are "1234.50" or as people write them in `style`. All
/// faults are told.
[[nodiscard]] tl::expected<BudgetEntry, EntryFaults> readEntry(const EntryFields &fields, QDate today, NumberStyle style);

}  // namespace mittelbuch
