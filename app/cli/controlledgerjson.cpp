// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/controlledgerjson.h"

#include "app/cli/json.h"

#include <QJsonArray>

namespace mittelbuch {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonValue toJson(const std::optional<ControlReference> &reference)
{
    if (!reference)
        return QJsonValue();
    return QJsonObject{{key("ledger"), toString(reference->ledger)},
                       {key("year"), reference->year.number()},
                       {key("number"), reference->number}};
}

QJsonValue toJson(const std::optional<Consent> &consent)
{
    if (!consent)
        return QJsonValue();
    return QJsonObject{{key("issuer"), toString(consent->issuer)},
                       {key("reference"), consent->reference},
                       {key("day"), dayText(consent->day)}};
}

QJsonObject toJson(const ControlSubject &subject)
{
    return {
        {key("reference"), subject.reference},
        {key("applicant"), subject.applicant},
        {key("title"), subject.title},
        {key("decisionVersion"), subject.decisionVersion > 0 ? QJsonValue(subject.decisionVersion) : QJsonValue()}};
}

QJsonArray toJson(const MaturityAmounts &amounts)
{
    QJsonArray array;
    for (const Money amount : amounts.due)
        array.append(toDecimalString(amount));
    return array;
}

QJsonObject toJson(const ControlSums &sums)
{
    return {{key("allocated"), toDecimalString(sums.allocated)},
            {key("committed"), toDecimalString(sums.committed)},
            {key("ordered"), toDecimalString(sums.ordered)},
            {key("priorCommitments"), toDecimalString(sums.priorCommitments)},
            {key("available"), toDecimalString(sums.available())}};
}

QJsonObject toJson(const AuthorizationSums &sums)
{
    return {{key("authorized"), toDecimalString(sums.authorized.total())},
            {key("authorizedByMaturity"), toJson(sums.authorized)},
            {key("used"), toDecimalString(sums.used.total())},
            {key("usedByMaturity"), toJson(sums.used)},
            {key("moved"), toDecimalString(sums.moved)},
            {key("available"), toDecimalString(sums.available())}};
}

template <typename Month>
QJsonObject monthToJson(const Month &month)
{
    return {{key("month"), month.firstDay.toString(QStringLiteral("yyyy-MM"))},
            {key("lastDay"), dayText(month.lastDay)},
            {key("inMonth"), toJson(month.inMonth)},
            {key("total"), toJson(month.total)}};
}

QJsonObject toJson(const ControlMonth &month)
{
    return monthToJson(month);
}

QJsonObject toJson(const AuthorizationMonth &month)
{
    return monthToJson(month);
}

QJsonObject toJson(const ControlAllocation &one)
{
    return {{key("number"), one.number},
            {key("consent"), toJson(one.consent)},
            {key("total"), toDecimalString(one.total)},
            {key("posting"), toJson(one.posting)}};
}

QJsonObject toJson(const AuthorizationAllocation &one)
{
    return {{key("number"), one.number},
            {key("consent"), toJson(one.consent)},
            {key("amount"), toJson(one.amount)},
            {key("total"), toJson(one.total)},
            {key("posting"), toJson(one.posting)}};
}

QJsonObject toJson(const ControlEntry &entry)
{
    const std::optional<FiscalYear> payableIn = entry.posting.draft.payableIn;
    return {{key("number"), entry.number},
            {key("day"), dayText(entry.day)},
            {key("subject"), toJson(entry.subject)},
            {key("committed"), toDecimalString(entry.committed)},
            {key("ordered"), toDecimalString(entry.ordered)},
            {key("partialPayment"), toDecimalString(entry.partialPayment)},
            {key("authorization"), toJson(entry.authorization)},
            {key("counterpart"), toJson(entry.counterpart)},
            {key("payableIn"), payableIn ? QJsonValue(payableIn->number()) : QJsonValue()},
            {key("posting"), toJson(entry.posting)}};
}

QJsonObject toJson(const AuthorizationEntry &entry)
{
    return {{key("number"), entry.number},
            {key("day"), dayText(entry.day)},
            {key("subject"), toJson(entry.subject)},
            {key("used"), toJson(entry.used)},
            {key("moved"), toDecimalString(entry.moved)},
            {key("expenditure"), toJson(entry.expenditure)},
            {key("counterpart"), toJson(entry.counterpart)},
            {key("posting"), toJson(entry.posting)}};
}

QJsonObject toJson(const AuthorizationStatusRow &row)
{
    return {{key("line"), row.line.key.toString()},
            {key("budgetYear"), row.budgetYear.number()},
            {key("authorized"), toDecimalString(row.authorized)},
            {key("used"), toDecimalString(row.used)},
            {key("dueUpToYear"), toDecimalString(row.dueUpToYear)},
            {key("due"), toJson(row.due)},
            {key("lapsed"), toDecimalString(row.lapsed)},
            {key("available"), toDecimalString(row.available())}};
}

template <typename Items>
QJsonArray arrayOf(const Items &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(toJson(item));
    return array;
}

QJsonObject headToJson(const ControlLedgerHead &head, ControlLedgerKind kind)
{
    QJsonObject object = toJson(head.asAt);
    object[key("ledger")] = toString(kind);
    object[key("line")] = head.line.key.toString();
    object[key("purpose")] = head.line.purpose;
    object[key("illustrative")] = head.line.illustrative;
    object[key("year")] = head.year.number();
    object[key("authority")] = head.authority;
    return object;
}

template <typename Ledger>
QJsonObject ledgerToJson(const Ledger &ledger, ControlLedgerKind kind)
{
    QJsonObject object = headToJson(ledger.head, kind);
    object[key("allocations")] = arrayOf(ledger.allocations);
    object[key("months")] = arrayOf(ledger.months);
    object[key("entries")] = arrayOf(ledger.entries);
    object[key("total")] = toJson(ledger.total);
    return object;
}

}  // namespace

QJsonObject toJson(const ControlLedger &ledger)
{
    return ledgerToJson(ledger, ControlLedgerKind::expenditure);
}

QJsonObject toJson(const AuthorizationLedger &ledger)
{
    return ledgerToJson(ledger, ControlLedgerKind::authorizations);
}

QJsonObject toJson(const AuthorizationStatus &status)
{
    QJsonObject object = toJson(status.asAt);
    object[key("year")] = status.year.number();
    object[key("authority")] = status.authority;
    object[key("illustrative")] = status.illustrative;
    object[key("rows")] = arrayOf(status.rows);
    return object;
}

}  // namespace mittelbuch
