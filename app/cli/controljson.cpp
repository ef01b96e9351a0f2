// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/controljson.h"

#include "app/cli/json.h"

namespace mittelbuch {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonValue dayValue(QDate day)
{
    return day.isNull() ? QJsonValue() : QJsonValue(day.toString(Qt::ISODate));
}

QJsonObject potJson(const Pot &pot, ProgrammeId programme, const BookNames &names)
{
    return {{key("line"), names.line(pot.line)},
            {key("programme"), programme.isStored() ? QJsonValue(names.programme(programme)) : QJsonValue()},
            {key("budgetYear"), pot.budgetYear.number()},
            {key("dueYear"), pot.dueYear.number()}};
}

QJsonArray rowsJson(const QVector<YearEndRow> &rows, const BookNames &names)
{
    QJsonArray array;
    for (const YearEndRow &row : rows) {
        QJsonObject object = potJson(row.pot, row.programme, names);
        object[key("amount")] = toDecimalString(row.amount);
        array.append(object);
    }
    return array;
}

}  // namespace

Result<BookNames> bookNames(Store &store)
{
    BookNames names;
    return store.budget().lines()
        .map([&](const QVector<BudgetLine> &lines) {
            for (const BudgetLine &line : lines)
                names.lines.insert(line.id.number(), line.key.toString());
        })
        .and_then([&] { return store.programmes().programmes(); })
        .map([&](const QVector<Programme> &programmes) {
            for (const Programme &programme : programmes)
                names.programmes.insert(programme.id.number(), programme.key);
            return names;
        });
}

QJsonObject toJson(const PotBalance &pot, const Balance &seen, const BookNames &names)
{
    QJsonObject object = potJson(pot.pot, pot.programme, names);
    object[key("balance")] = toJson(seen);
    return object;
}

QJsonObject toJson(const Freeze &freeze, const BookNames &names)
{
    QJsonObject object = potJson(freeze.pot, ProgrammeId(), names);
    object[key("number")] = freeze.posting.number();
    object[key("basis")] = toString(freeze.basis);
    object[key("ratePercent")] = freeze.rate ? QJsonValue(double(freeze.rate->millionths()) / 10'000) : QJsonValue();
    object[key("from")] = dayValue(freeze.from);
    object[key("until")] = dayValue(freeze.until);
    object[key("amount")] = toDecimalString(freeze.amount);
    object[key("released")] = toDecimalString(freeze.released);
    object[key("open")] = toDecimalString(freeze.open());
    object[key("reason")] = freeze.reason;
    return object;
}

QJsonObject toJson(const CarryOver &carryOver, const BookNames &names)
{
    const ProgrammeId programme = carryOver.programme;
    return {{key("line"), names.line(carryOver.line)},
            {key("programme"), programme.isStored() ? QJsonValue(names.programme(programme)) : QJsonValue()},
            {key("fromYear"), carryOver.fromYear.number()},
            {key("requested"), toDecimalString(carryOver.requested)},
            {key("approved"), toDecimalString(carryOver.approved)},
            {key("released"), toDecimalString(carryOver.released)},
            {key("validUntil"), dayValue(carryOver.validUntil())}};
}

QJsonObject toJson(const Consent &consent)
{
    return {{key("number"), consent.id.number()},
            {key("issuer"), toString(consent.issuer)},
            {key("reference"), consent.reference},
            {key("day"), dayValue(consent.day)},
            {key("amount"), consent.amount ? QJsonValue(toDecimalString(*consent.amount)) : QJsonValue()},
            {key("note"), consent.note}};
}

QJsonArray toJson(const QVector<EntryEffect> &effects, const BookNames &names)
{
    QJsonArray array;
    for (const EntryEffect &effect : effects) {
        QJsonObject object = potJson(effect.pot, effect.programme, names);
        object[key("before")] = toJson(effect.before);
        object[key("after")] = toJson(effect.after);
        array.append(object);
    }
    return array;
}

QJsonObject toJson(const YearEnd &end, const BookNames &names)
{
    return {{key("year"), end.year.number()},
            {key("closed"), end.closed},
            {key("nextYearIsLate"), end.nextYearIsLate},
            {key("lapses"), rowsJson(end.lapses, names)},
            {key("maturities"), rowsJson(end.maturities, names)},
            {key("carryOvers"), rowsJson(end.carryOvers, names)},
            {key("forfeits"), rowsJson(end.forfeits, names)}};
}

}  // namespace mittelbuch
