// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/entrywording.h"

#include "app/cli/commandtable.h"
#include "domain/budgetcontrol.h"
#include "report/wording.h"

#include <array>

namespace mittelbuch {

namespace {

QString joined(const QStringList &names, const QString &prefix)
{
    QStringList words;
    for (const QString &name : names)
        words.append(prefix + name);
    return words.join(QStringLiteral(", "));
}

template <typename Values>
QString wordsOf(const Values &values)
{
    QStringList words;
    for (const auto value : values)
        words.append(toString(value));
    return words.join(QStringLiteral(", "));
}

/// What a kind takes, so that a wrong line can be mended without looking it up.
QString usageOf(const QString &kindWord, const QString &prefix)
{
    const std::optional<BudgetEntryKind> kind = budgetEntryKindFromString(kindWord);
    if (!kind)
        return {};
    const QString needed = commandText(QT_TRANSLATE_NOOP("cli", "An entry of the kind %1 needs %2"))
                               .arg(kindWord, joined(fieldsNeededBy(*kind), prefix));
    const QStringList more = fieldsOnlyOf(*kind);
    if (more.isEmpty())
        return QString(u' ' + needed + u'.');
    const QString allowed = commandText(QT_TRANSLATE_NOOP("cli", " and may have %1.")).arg(joined(more, prefix));
    return QString(u' ' + needed + allowed);
}

/// What a text that cannot be read should have been; empty for the faults of another sort.
QString expectedBy(EntryFaultCode code)
{
    switch (code) {
    case EntryFaultCode::badKind: return commandText(QT_TRANSLATE_NOOP("cli", "one of %1.")).arg(wordsOf(allBudgetEntryKinds()));
    case EntryFaultCode::badLine: return commandText(QT_TRANSLATE_NOOP("cli", "chapter and title such as 0205/88301."));
    case EntryFaultCode::badYear: return commandText(QT_TRANSLATE_NOOP("cli", "a year between 1990 and 2199."));
    case EntryFaultCode::badDay: return commandText(QT_TRANSLATE_NOOP("cli", "a day such as 2027-06-30 or 30.6.27."));
    case EntryFaultCode::badAmount:
        return commandText(QT_TRANSLATE_NOOP("cli", "an amount such as 1234.50 or 1.234,50, with at most two decimals."));
    case EntryFaultCode::badRate:
        return commandText(QT_TRANSLATE_NOOP("cli", "a percentage between 0 and 100 such as 80 or 66,67."));
    case EntryFaultCode::badNumber:
        return commandText(QT_TRANSLATE_NOOP("cli", "the number of a freeze; see: mittelbuch budget freezes"));
    case EntryFaultCode::badBasis:
        return commandText(QT_TRANSLATE_NOOP("cli", "one of %1."))
            .arg(wordsOf(std::array{FreezeBasis::budgetNote, FreezeBasis::economicSituation}));
    case EntryFaultCode::badIssuer:
        return commandText(QT_TRANSLATE_NOOP("cli", "one of %1.")).arg(wordsOf(allConsentIssuers()));
    case EntryFaultCode::badText: return commandText(QT_TRANSLATE_NOOP("cli", "a text in quotes or a whole number."));
    case EntryFaultCode::unknownField:
        return commandText(QT_TRANSLATE_NOOP("cli", "one of %1.")).arg(entryFieldNames().join(QStringLiteral(", ")));
    default: return {};
    }
}

/// The faults of the file itself.
QString sentenceOfFile(const EntryFault &fault)
{
    switch (fault.code) {
    case EntryFaultCode::emptyFile: return commandText(QT_TRANSLATE_NOOP("cli", "There is no entry."));
    case EntryFaultCode::brokenTable: return sentence(fault.table.value_or(ImportFault()));
    case EntryFaultCode::cellCount:
        return commandText(QT_TRANSLATE_NOOP("cli", "The line has %1 cells, more than the first line."))
            .arg(fault.value);
    case EntryFaultCode::notJson: return commandText(QT_TRANSLATE_NOOP("cli", "“%1” is no JSON object.")).arg(fault.value);
    case EntryFaultCode::fieldTwice: return commandText(QT_TRANSLATE_NOOP("cli", "%1 stands twice.")).arg(fault.value);
    default: return {};
    }
}

}  // namespace

QString sentence(const EntryFault &fault, const QString &prefix)
{
    const QString name = prefix + fault.field;
    if (const QString expected = expectedBy(fault.code); !expected.isEmpty())
        return commandText(QT_TRANSLATE_NOOP("cli", "%1: “%2” is not right here: %3")).arg(name, fault.value, expected);
    switch (fault.code) {
    case EntryFaultCode::fieldMissing:
        return commandText(QT_TRANSLATE_NOOP("cli", "%1 is missing.")).arg(name) + usageOf(fault.kind, prefix);
    case EntryFaultCode::fieldNotOfKind:
        return commandText(QT_TRANSLATE_NOOP("cli", "%1 does not go with the kind %2.")).arg(name, fault.kind)
            + usageOf(fault.kind, prefix);
    case EntryFaultCode::amountOrRate:
        return commandText(QT_TRANSLATE_NOOP("cli", "A freeze has either %1amount or %1rate.")).arg(prefix);
    case EntryFaultCode::consentIncomplete:
        return commandText(QT_TRANSLATE_NOOP("cli", "%1 is missing. A consent has %2consent-issuer, %2consent-reference and %2consent-day."))
            .arg(name, prefix);
    default: return sentenceOfFile(fault);
    }
}

}  // namespace mittelbuch
