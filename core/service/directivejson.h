// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "domain/grantcircumstances.h"

#include <QJsonObject>
#include <QJsonValue>

#include <tl/expected.hpp>

namespace mittelbuch {

/// What can be wrong with a value in a directive's or an application's JSON.
enum class JsonFaultCode {
    unknownMember,   ///< no member of that name; `allowed` has those that there are
    memberMissing,
    notAnObject,
    notAList,
    notAText,
    notABoolean,
    notAnInteger,    ///< or not one within the range of the member
    notAnAmount,     ///< decimal string in euro: "1234.50"
    notARate,        ///< decimal string of per cent, at most four decimals, 0 to 100: "66.67"
    notADay,         ///< ISO 8601: "2027-06-30"
    notAKey,         ///< TermKey
    notAnOfficialKey,
    notAWord,        ///< none of `allowed`
    notADirectiveKey,
    memberTwice,     ///< two members of one name in one object
    notJson,         ///< at "line 3"
    againstRule,     ///< well formed, but the directive makes no sense: `rule` says why
};
/// The word that programs may rely on, such as "unknown-member".
QString stableCode(JsonFaultCode code);

/// One thing that is wrong with a directive file, and where.
struct DirectiveFileFault {
    QString path;        ///< "limits[1].terms[0].amount"; empty: the whole
    QString value;       ///< what stands there; empty when nothing does
    JsonFaultCode code = JsonFaultCode::memberMissing;
    QStringList allowed; ///< the members or words that would do
    std::optional<Refusal> rule;  ///< of againstRule

    friend bool operator==(const DirectiveFileFault &, const DirectiveFileFault &) = default;
};
using DirectiveFileFaults = QVector<DirectiveFileFault>;

/// Directives and circumstances as JSON, the same in the database and in files. Members are named as in the domain; the
/// members of an amount rule stand beside "rule", its name. Amounts are decimal strings in euro, rates decimal strings of per
/// cent, days ISO 8601. A list, text, day or optional member that is empty is left out; all others always stand there, so that
/// no default of a later program changes what was written.
QJsonObject toJson(const DirectiveTerms &terms);
QJsonObject toJson(const GrantCircumstances &circumstances);

/// Reads what toJson writes; members without a meaning of their own when they are left out (title, source, rule, key, rate,
/// amount …) must be there, all others have the domain's default. Gathers every fault; without any of form, those of
/// faultsOf(), each at its path.
[[nodiscard]] tl::expected<DirectiveTerms, DirectiveFileFaults> termsFromJson(const QJsonObject &object);
/// The same without asking faultsOf(): terms that are still being written.
[[nodiscard]] tl::expected<DirectiveTerms, DirectiveFileFaults> draftTermsFromJson(const QJsonObject &object);
/// What faultsOf() says about the terms, at paths that begin with `prefix`.
DirectiveFileFaults ruleFaults(const DirectiveTerms &terms, const QString &prefix = {});
[[nodiscard]] tl::expected<GrantCircumstances, DirectiveFileFaults> circumstancesFromJson(const QJsonObject &object);

/// "66.67": as many decimals as needed, at most four.
QString toPercentString(Rate rate);
/// Reads "66.67" and "66.6700": digits, at most four decimals, from 0 to 100.
std::optional<Rate> fromPercentString(const QString &text);

}  // namespace mittelbuch
