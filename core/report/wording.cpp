// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"

#include "report/phrase.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace mittelbuch {

namespace {

struct FieldRow {
    QLatin1String path;   ///< row numbers left out: "costItems[].amount"
    const char *label;    ///< %1 is the row's number, counted from one
};

constexpr FieldRow fieldRows[]{
    {QLatin1String("amount"), QT_TRANSLATE_NOOP("wording", "Amount")},
    {QLatin1String("applicant"), QT_TRANSLATE_NOOP("wording", "Applicant")},
    {QLatin1String("application"), QT_TRANSLATE_NOOP("wording", "Application")},
    {QLatin1String("authority"), QT_TRANSLATE_NOOP("wording", "Name of the office")},
    {QLatin1String("backup.daily"), QT_TRANSLATE_NOOP("wording", "Days of which a backup stays")},
    {QLatin1String("backup.monthly"), QT_TRANSLATE_NOOP("wording", "Months of which a backup stays")},
    {QLatin1String("backup.weekly"), QT_TRANSLATE_NOOP("wording", "Weeks of which a backup stays")},
    {QLatin1String("budgetYear"), QT_TRANSLATE_NOOP("wording", "Budget year")},
    {QLatin1String("chapter"), QT_TRANSLATE_NOOP("wording", "Chapter")},
    {QLatin1String("completeOn"), QT_TRANSLATE_NOOP("wording", "Complete on")},
    {QLatin1String("consent"), QT_TRANSLATE_NOOP("wording", "Consent")},
    {QLatin1String("consent.amount"), QT_TRANSLATE_NOOP("wording", "Consent, amount")},
    {QLatin1String("consent.day"), QT_TRANSLATE_NOOP("wording", "Consent, day")},
    {QLatin1String("consent.reference"), QT_TRANSLATE_NOOP("wording", "Consent, letter")},
    {QLatin1String("circumstances.figures"), QT_TRANSLATE_NOOP("wording", "Questions of the directive")},
    {QLatin1String("circumstances.otherFunding"), QT_TRANSLATE_NOOP("wording", "Other funders")},
    {QLatin1String("circumstances.otherFunding[]"), QT_TRANSLATE_NOOP("wording", "Other funders, row %1")},
    {QLatin1String("circumstances.partners"), QT_TRANSLATE_NOOP("wording", "Partners")},
    {QLatin1String("circumstances.unpaidHours"), QT_TRANSLATE_NOOP("wording", "Hours of unpaid work")},
    {QLatin1String("costItems"), QT_TRANSLATE_NOOP("wording", "Costs")},
    {QLatin1String("costItems[]"), QT_TRANSLATE_NOOP("wording", "Costs, row %1")},
    {QLatin1String("costItems[].amount"), QT_TRANSLATE_NOOP("wording", "Costs, row %1, amount")},
    {QLatin1String("costItems[].category"), QT_TRANSLATE_NOOP("wording", "Costs, row %1, category")},
    {QLatin1String("costItems[].description"), QT_TRANSLATE_NOOP("wording", "Costs, row %1, description")},
    {QLatin1String("counterLine"), QT_TRANSLATE_NOOP("wording", "Counter line")},
    {QLatin1String("counterYear"), QT_TRANSLATE_NOOP("wording", "Year due that gives")},
    {QLatin1String("day"), QT_TRANSLATE_NOOP("wording", "Date")},
    {QLatin1String("decidedOn"), QT_TRANSLATE_NOOP("wording", "Decided on")},
    {QLatin1String("description"), QT_TRANSLATE_NOOP("wording", "Description")},
    {QLatin1String("dueYear"), QT_TRANSLATE_NOOP("wording", "Year due")},
    {QLatin1String("effectiveDay"), QT_TRANSLATE_NOOP("wording", "Effective date")},
    {QLatin1String("entries[]"), QT_TRANSLATE_NOOP("wording", "Row %1")},
    {QLatin1String("entries[].amount"), QT_TRANSLATE_NOOP("wording", "Row %1, amount")},
    {QLatin1String("entries[].budgetYear"), QT_TRANSLATE_NOOP("wording", "Row %1, budget year")},
    {QLatin1String("entries[].consent"), QT_TRANSLATE_NOOP("wording", "Row %1, consent")},
    {QLatin1String("entries[].day"), QT_TRANSLATE_NOOP("wording", "Row %1, day")},
    {QLatin1String("entries[].dueYear"), QT_TRANSLATE_NOOP("wording", "Row %1, year due")},
    {QLatin1String("entries[].kind"), QT_TRANSLATE_NOOP("wording", "Row %1, kind")},
    {QLatin1String("entries[].line"), QT_TRANSLATE_NOOP("wording", "Row %1, budget line")},
    {QLatin1String("entries[].reason"), QT_TRANSLATE_NOOP("wording", "Row %1, reason")},
    {QLatin1String("examinationNote"), QT_TRANSLATE_NOOP("wording", "Examination note")},
    {QLatin1String("examinedOn"), QT_TRANSLATE_NOOP("wording", "Examined on")},
    {QLatin1String("field"), QT_TRANSLATE_NOOP("wording", "Field of action")},
    {QLatin1String("fieldOfAction"), QT_TRANSLATE_NOOP("wording", "Field of action")},
    {QLatin1String("fileReference"), QT_TRANSLATE_NOOP("wording", "File reference")},
    {QLatin1String("financing"), QT_TRANSLATE_NOOP("wording", "Financing plan")},
    {QLatin1String("financing.otherGrants"), QT_TRANSLATE_NOOP("wording", "Other grants")},
    {QLatin1String("financing.ownFunds"), QT_TRANSLATE_NOOP("wording", "Own funds")},
    {QLatin1String("financing.requestedGrant"), QT_TRANSLATE_NOOP("wording", "Requested grant")},
    {QLatin1String("financialStrength"), QT_TRANSLATE_NOOP("wording", "Financial strength")},
    {QLatin1String("freeze"), QT_TRANSLATE_NOOP("wording", "Freeze")},
    {QLatin1String("grant"), QT_TRANSLATE_NOOP("wording", "Grant")},
    {QLatin1String("inhabitants"), QT_TRANSLATE_NOOP("wording", "Inhabitants")},
    {QLatin1String("key"), QT_TRANSLATE_NOOP("wording", "Key")},
    {QLatin1String("kind"), QT_TRANSLATE_NOOP("wording", "Kind")},
    {QLatin1String("line"), QT_TRANSLATE_NOOP("wording", "Budget line")},
    {QLatin1String("maxGrant"), QT_TRANSLATE_NOOP("wording", "Maximum grant")},
    {QLatin1String("minimumGrant"), QT_TRANSLATE_NOOP("wording", "Minimum grant")},
    {QLatin1String("minimumOwnShare"), QT_TRANSLATE_NOOP("wording", "Minimum own share")},
    {QLatin1String("name"), QT_TRANSLATE_NOOP("wording", "Name")},
    {QLatin1String("note"), QT_TRANSLATE_NOOP("wording", "Examination note")},
    {QLatin1String("programme"), QT_TRANSLATE_NOOP("wording", "Programme")},
    {QLatin1String("programmeKey"), QT_TRANSLATE_NOOP("wording", "Programme")},
    {QLatin1String("projectEnd"), QT_TRANSLATE_NOOP("wording", "Project end")},
    {QLatin1String("projectStart"), QT_TRANSLATE_NOOP("wording", "Project start")},
    {QLatin1String("proposedGrant"), QT_TRANSLATE_NOOP("wording", "Proposed grant")},
    {QLatin1String("purpose"), QT_TRANSLATE_NOOP("wording", "Purpose")},
    {QLatin1String("rate"), QT_TRANSLATE_NOOP("wording", "Funding rate")},
    {QLatin1String("reason"), QT_TRANSLATE_NOOP("wording", "Reason")},
    {QLatin1String("receivedOn"), QT_TRANSLATE_NOOP("wording", "Received on")},
    {QLatin1String("reference"), QT_TRANSLATE_NOOP("wording", "File reference")},
    {QLatin1String("split"), QT_TRANSLATE_NOOP("wording", "Split over years")},
    {QLatin1String("split[]"), QT_TRANSLATE_NOOP("wording", "Split over years, row %1")},
    {QLatin1String("split[].amount"), QT_TRANSLATE_NOOP("wording", "Split over years, row %1, amount")},
    {QLatin1String("split[].year"), QT_TRANSLATE_NOOP("wording", "Split over years, row %1, year")},
    {QLatin1String("state"), QT_TRANSLATE_NOOP("wording", "Land")},
    {QLatin1String("step"), QT_TRANSLATE_NOOP("wording", "Rounding step")},
    {QLatin1String("title"), QT_TRANSLATE_NOOP("wording", "Title")},
    {QLatin1String("user"), QT_TRANSLATE_NOOP("wording", "User")},
    {QLatin1String("validFrom"), QT_TRANSLATE_NOOP("wording", "Valid from")},
    {QLatin1String("validTo"), QT_TRANSLATE_NOOP("wording", "Valid to")},
    {QLatin1String("year"), QT_TRANSLATE_NOOP("wording", "Year")},
};

}  // namespace

Language language()
{
    return QLocale().language() == QLocale::German ? Language::german : Language::english;
}

NumberStyle numberStyle()
{
    return language() == Language::german ? NumberStyle::german : NumberStyle::english;
}

QString moneyText(Money amount)
{
    return formatEuro(amount, numberStyle());
}

QString amountText(Money amount)
{
    return formatMoney(amount, numberStyle());
}

QString rateText(Rate rate)
{
    return formatRate(rate, numberStyle());
}

QString dayText(QDate day)
{
    if (language() == Language::german)
        return day.toString(QStringLiteral("dd.MM.yyyy"));
    // The C locale's names of months, so that an English text does not take them from a third language.
    return QLocale::c().toString(day, QStringLiteral("d MMM yyyy"));
}

QString instantText(qint64 ms)
{
    static const QTimeZone berlin("Europe/Berlin");
    const QDateTime instant =
        QDateTime::fromMSecsSinceEpoch(ms, berlin.isValid() ? berlin : QTimeZone::systemTimeZone());
    return dayText(instant.date()) + QLatin1Char(' ') + instant.toString(QStringLiteral("HH:mm"));
}

QString asAtText(AsAt asAt)
{
    if (!asAt.knownAtMs)
        return phrase(QT_TRANSLATE_NOOP("wording", "As at %1"), {dayText(asAt.day)});
    return phrase(QT_TRANSLATE_NOOP("wording", "As at %1, as known on %2"), {dayText(asAt.day), instantText(*asAt.knownAtMs)});
}

QString fieldLabel(const QString &path)
{
    static const QRegularExpression index(QStringLiteral("\\[(\\d+)\\]"));
    const QRegularExpressionMatch match = index.match(path);
    const QString row = match.hasMatch() ? QString::number(match.captured(1).toLongLong() + 1) : QString();
    const QString plain = QString(path).replace(index, QStringLiteral("[]"));
    for (const FieldRow &known : fieldRows) {
        if (known.path == plain)
            return phrase(known.label, {row});
    }
    return path;
}

}  // namespace mittelbuch
