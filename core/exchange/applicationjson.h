// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"
#include "exchange/toldfacts.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <tl/expected.hpp>

namespace mittelbuch {

/// What is wrong at one place of an application file.
struct ApplicationFileFault {
    QString path;      ///< "costItems[2].amount"; "line 3" where the file is no JSON
    QString value;     ///< what stands there
    QString expected;  ///< "decimal string with two digits", "one of: software, …"

    friend bool operator==(const ApplicationFileFault &, const ApplicationFileFault &) = default;
};

/// An application as a file holds it: programme and applicant by their keys, which a register has to know.
struct ApplicationFile {
    QString programmeKey;
    QString applicant;
    ApplicationForm form;  ///< programme and applicant are not set
    ToldFacts facts;       ///< for calculating without a database; recording does not need them

    friend bool operator==(const ApplicationFile &, const ApplicationFile &) = default;
};

using ApplicationFileResult = tl::expected<ApplicationFile, QVector<ApplicationFileFault>>;

/// Reads {"programme", "applicant", "title", "description", "field", "costItems": [{"category", "description", "amount"}],
/// "financing": {"ownFunds", "otherGrants", "requestedGrant"}, "split": [{"year", "amount"}], "projectStart", "projectEnd",
/// "circumstances": {"group", "cooperation", "partners", "confirmed": [key], "figures": [{"key", "count"}], "unpaidHours",
/// "deductsInputTax", "otherFunding": [{"funder", "level", "key", "programme", "amount", "decided", "recognisedExpenditure"}]},
/// "facts": as toldFactsFromJson()}. Amounts are decimal strings in euro ("1234.50"), days ISO 8601. Every member may be
/// missing; an unknown one is a fault. All faults are reported, or the file is taken whole.
[[nodiscard]] ApplicationFileResult readApplicationFile(const QByteArray &content);

}  // namespace mittelbuch
