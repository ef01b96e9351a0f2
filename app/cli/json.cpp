// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json.h"

#include "app/cli/grantjson.h"
#include "report/wordingaudit.h"
#include "report/wordingdirective.h"
#include "service/directivejson.h"
#include "service/formjson.h"

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

QJsonValue moneyValue(const std::optional<Money> &amount)
{
    return amount ? QJsonValue(toDecimalString(*amount)) : QJsonValue();
}

QJsonValue keyValue(const std::optional<OfficialKey> &official)
{
    return official ? QJsonValue(official->toString()) : QJsonValue();
}

QJsonValue userValue(const std::optional<UserName> &user)
{
    return user ? QJsonValue(user->toString()) : QJsonValue();
}

QString failureWord(FailureKind kind)
{
    switch (kind) {
    case FailureKind::notFound: return key("not-found");
    case FailureKind::notADatabase: return key("not-a-database");
    case FailureKind::newerThanProgram: return key("newer-than-program");
    case FailureKind::damaged: return key("damaged");
    case FailureKind::readOnly: return key("read-only");
    case FailureKind::locked: return key("locked");
    case FailureKind::networkShare: return key("network-share");
    case FailureKind::diskFull: return key("disk-full");
    case FailureKind::diskRefused: return key("disk-refused");
    case FailureKind::notPermitted: return key("not-permitted");
    case FailureKind::alreadyExists: return key("already-exists");
    case FailureKind::connection: return key("connection");
    case FailureKind::unconfirmed: return key("unconfirmed");
    case FailureKind::foreignContent: return key("foreign-content");
    case FailureKind::sameFile: return key("same-file");
    case FailureKind::backupDamaged: return key("backup-damaged");
    case FailureKind::copyDiffers: return key("copy-differs");
    case FailureKind::cancelled: return key("cancelled");
    case FailureKind::constraint: return key("constraint");
    case FailureKind::unsupported: return key("unsupported");
    case FailureKind::other: return key("other");
    }
    Q_UNREACHABLE();
}

template <typename Items, typename ToValue>
QJsonArray arrayOf(const Items &items, ToValue toValue)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(toValue(item));
    return array;
}

QJsonObject assessmentToJson(const FormAssessment &assessment)
{
    const QJsonArray years = arrayOf(assessment.years, [](const FormAssessment::YearAvailability &year) {
        return QJsonObject{{key("year"), year.year.number()},
                           {key("requested"), toDecimalString(year.requested)},
                           {key("available"), moneyValue(year.available)},
                           {key("line"), year.line},
                           {key("authorization"), year.authorization},
                           {key("byCarryOver"), year.byCarryOver}};
    });
    QJsonObject object{{key("findings"), toJson(assessment.findings)}, {key("availability"), years}};
    if (assessment.grant)
        object[key("calculation")] = toJson(*assessment.grant);
    return object;
}

QJsonObject toJson(const ApplicationTransition &transition)
{
    return {{key("step"), toString(transition.step)},
            {key("from"), toString(transition.from)},
            {key("to"), toString(transition.to)},
            {key("day"), dayValue(transition.day)},
            {key("user"), userValue(transition.user)},
            {key("note"), transition.note}};
}

QJsonObject toJson(const Decision &decision)
{
    return {{key("version"), decision.version},
            {key("approved"), decision.approved},
            {key("day"), dayValue(decision.day)},
            {key("amount"), toDecimalString(decision.amount)},
            {key("split"), splitToJson(decision.split)},
            {key("reason"), decision.reason},
            {key("decidedBy"), userValue(decision.decidedBy)}};
}

QJsonObject toJson(const DecisionRow &row)
{
    return {{key("reference"), row.reference.toString()},
            {key("approved"), row.approved},
            {key("day"), dayValue(row.day)},
            {key("applicant"), row.applicantName},
            {key("district"), keyValue(row.district)},
            {key("title"), row.title},
            {key("amount"), toDecimalString(row.amount)},
            {key("split"), splitToJson(row.split)},
            {key("decidedBy"), row.decidedBy}};
}

QJsonObject toJson(const ProgrammeFunds &funds)
{
    return {{key("programme"), funds.programme.key},
            {key("name"), funds.programme.name},
            {key("year"), funds.year.number()},
            {key("balance"), toJson(funds.balance)}};
}

QJsonObject toJson(const DistrictFunds &district)
{
    return {{key("district"), district.district.toString()},
            {key("name"), district.name},
            {key("applications"), district.applications},
            {key("approved"), district.approved},
            {key("requested"), toDecimalString(district.requested)},
            {key("committed"), toDecimalString(district.committed)},
            {key("inhabitants"), district.inhabitants ? QJsonValue(*district.inhabitants) : QJsonValue()}};
}

}  // namespace

QJsonObject refusalToJson(const Refusal &refusal)
{
    QJsonObject object{{key("code"), stableCode(refusal.code)},
                       {key("message"), sentence(refusal)},
                       {key("rule"), sourceOf(refusal)}};
    const auto put = [&object](const char *name, const QString &text) {
        if (!text.isEmpty())
            object[key(name)] = text;
    };
    put("field", refusal.field);
    put("value", refusal.value);
    put("subject", refusal.subject);
    put("other", refusal.other);
    put("day", refusal.day.toString(Qt::ISODate));
    if (refusal.year)
        object[key("year")] = refusal.year->number();
    if (refusal.required)
        object[key("required")] = toDecimalString(*refusal.required);
    if (refusal.available)
        object[key("available")] = toDecimalString(*refusal.available);
    if (refusal.missing())
        object[key("missing")] = toDecimalString(*refusal.missing());
    return object;
}

QJsonObject refusalsToJson(const Refusals &refusals)
{
    QJsonObject document = refusalToJson(refusals.first());
    document[key("refused")] = document.take(key("code"));
    document[key("refusals")] = arrayOf(refusals, [](const Refusal &refusal) { return refusalToJson(refusal); });
    return document;
}

QJsonObject failureToJson(const Failure &failure)
{
    return {{key("failed"), failureWord(failure.kind)},
            {key("message"), sentence(failure)},
            {key("subject"), failure.subject},
            {key("detail"), failure.detail}};
}

QJsonObject toJson(AsAt asAt)
{
    QJsonObject object{{key("asAt"), dayValue(asAt.day)}};
    if (asAt.knownAtMs)
        object[key("knownAt")] = QDateTime::fromMSecsSinceEpoch(*asAt.knownAtMs, Qt::UTC).toString(Qt::ISODateWithMs);
    return object;
}

QJsonObject toJson(const Balance &balance)
{
    return {{key("authority"), toDecimalString(balance.authority)},
            {key("allotted"), toDecimalString(balance.allotted)},
            {key("earmarked"), toDecimalString(balance.earmarked)},
            {key("committed"), toDecimalString(balance.committed)},
            {key("ordered"), toDecimalString(balance.ordered)},
            {key("paid"), toDecimalString(balance.paid)},
            {key("openCommitment"), toDecimalString(balance.openCommitment())},
            {key("priorCommitments"), toDecimalString(balance.priorCommitments)},
            {key("available"), toDecimalString(balance.available())},
            {key("plannable"), toDecimalString(balance.plannable())}};
}

QJsonObject toJson(const Region &region)
{
    QJsonObject object{{key("key"), region.key.toString()},
                       {key("name"), region.name},
                       {key("shortName"), region.shortName},
                       {key("kind"), label(region.kind)},
                       {key("district"), keyValue(region.key.district())},
                       {key("postcode"), region.postcode},
                       {key("validFrom"), dayValue(region.validFrom)},
                       {key("validTo"), dayValue(region.validTo)},
                       {key("successor"), keyValue(region.successor)}};
    if (region.population) {
        object[key("inhabitants")] = region.population->inhabitants;
        object[key("inhabitantsOn")] = dayValue(region.population->day);
    }
    return object;
}

QJsonObject toJson(const RegisterChange &change)
{
    return {{key("inserted"), change.inserted},   {key("renamed"), change.renamed},
            {key("changed"), change.changed},     {key("populations"), change.populations},
            {key("dissolved"), change.dissolved}, {key("unchanged"), change.unchanged},
            {key("notes"), QJsonArray::fromStringList(change.notes)}};
}

QJsonObject toJson(const BudgetImportChange &change)
{
    return {{QStringLiteral("linesAdded"), change.linesAdded},
            {QStringLiteral("appropriations"), change.appropriations},
            {QStringLiteral("emptyTitles"), change.emptyTitles},
            {QStringLiteral("appropriated"), toDecimalString(change.appropriated)},
            {QStringLiteral("supplements"), change.supplements},
            {QStringLiteral("supplemented"), toDecimalString(change.supplemented)},
            {QStringLiteral("unchanged"), change.unchanged},
            {QStringLiteral("revenueTitlesNotImported"), change.revenueTitles},
            {QStringLiteral("cutsNotPosted"), change.cuts},
            {QStringLiteral("cutTotal"), toDecimalString(change.cutTotal)}};
}

QJsonObject toJson(const BudgetYearTotal &total)
{
    return {{QStringLiteral("year"), total.year.number()},
            {QStringLiteral("titles"), total.titles},
            {QStringLiteral("revenue"), toDecimalString(total.revenue)},
            {QStringLiteral("expenditure"), toDecimalString(total.expenditure)}};
}

QJsonObject toJson(const BudgetRow &row)
{
    return {{key("line"), row.line.key.toString()},
            {key("purpose"), row.line.purpose},
            {key("illustrative"), row.line.illustrative},
            {key("year"), row.year.number()},
            {key("balance"), toJson(row.balance)},
            {key("priorCommitments"), toDecimalString(row.priorCommitments)},
            {key("authorization"), toDecimalString(row.authorization)},
            {key("authorizationUsed"), toDecimalString(row.authorizationUsed)}};
}

QJsonObject toJson(const ProgrammeRow &row)
{
    QJsonObject object{{key("programme"), row.programme.key},
                       {key("name"), row.programme.name},
                       {key("open"), row.programme.open},
                       {key("balance"), toJson(row.balance)},
                       {key("applications"), row.applications},
                       {key("approved"), row.approved}};
    if (row.directive) {
        const DirectiveFigures figures = figuresOf(row.directive->terms);
        object[key("rate")] = rateRangeText(figures);
        object[key("maxGrant")] = moneyValue(figures.maxGrant);
        object[key("minimumGrant")] = moneyValue(figures.minimumGrant);
        object[key("directiveVersion")] = row.directive->version;
    }
    return object;
}

QJsonObject toJson(const ApplicationSummary &summary)
{
    return {{key("reference"), summary.reference.toString()},
            {key("state"), toString(summary.state)},
            {key("title"), summary.title},
            {key("programme"), summary.programmeName},
            {key("applicant"), keyValue(summary.applicant)},
            {key("applicantName"), summary.applicantName},
            {key("district"), summary.districtName},
            {key("costs"), toDecimalString(summary.costs)},
            {key("requestedGrant"), toDecimalString(summary.requestedGrant)},
            {key("grant"), moneyValue(summary.grant)},
            {key("receivedOn"), dayValue(summary.receivedOn)},
            {key("decidedOn"), dayValue(summary.decidedOn)}};
}

QJsonObject toJson(const Posting &posting)
{
    const PostingDraft &draft = posting.draft;
    QJsonObject object{{key("id"), posting.id.number()},
            {key("kind"), toString(draft.kind)},
            {key("budgetYear"), draft.pot.budgetYear.number()},
            {key("dueYear"), draft.pot.dueYear.number()},
            {key("amount"), toDecimalString(draft.amount)},
            {key("effectiveDay"), dayValue(draft.effectiveDay)},
            {key("reason"), draft.reason},
            {key("recordedBy"), posting.recordedBy.toString()},
            {key("recordedAt"), QDateTime::fromMSecsSinceEpoch(posting.recordedAtMs, Qt::UTC).toString(Qt::ISODateWithMs)},
            {key("chainHash"), posting.chainHash}};
    if (draft.payableIn)
        object[key("payableIn")] = draft.payableIn->number();
    if (draft.consent.isStored())
        object[key("consent")] = draft.consent.number();
    return object;
}

QJsonObject toJson(const ApplicationCase &file)
{
    const Application &application = file.application;
    QJsonObject object = formToJson(application.form);
    object[key("totalCosts")] = moneyValue(application.form.totalCosts());
    object[key("reference")] = application.reference.toString();
    object[key("programme")] = file.programme.key;
    object[key("applicantName")] = file.applicant ? QJsonValue(file.applicant->name) : QJsonValue();
    object[key("state")] = toString(application.state);
    object[key("receivedOn")] = dayValue(application.receivedOn);
    object[key("completeOn")] = dayValue(application.completeOn);
    object[key("examinedOn")] = dayValue(application.examinedOn);
    object[key("decidedOn")] = dayValue(application.decidedOn);
    object[key("examinationNote")] = application.examinationNote;
    object[key("proposedGrant")] = moneyValue(application.proposedGrant);
    object[key("grant")] = moneyValue(application.grant);
    object[key("recordedBy")] = application.recordedBy.toString();
    object[key("examinedBy")] = userValue(application.examinedBy);
    object[key("decidedBy")] = userValue(application.decidedBy);
    object[key("assessment")] = assessmentToJson(file.assessment);
    object[key("transitions")] = arrayOf(file.transitions, [](const auto &item) { return toJson(item); });
    object[key("decisions")] = arrayOf(file.decisions, [](const Decision &item) { return toJson(item); });
    object[key("postings")] = arrayOf(file.postings, [](const Posting &item) { return toJson(item); });
    return object;
}

QJsonObject toJson(const Overview &overview)
{
    const QJsonArray states = arrayOf(overview.states, [](const StateCount &state) {
        return QJsonObject{{key("state"), toString(state.state)},
                           {key("count"), state.count},
                           {key("requested"), toDecimalString(state.requested)}};
    });
    QJsonObject object = toJson(AsAt(overview.asAt, overview.knownAtMs));
    const QJsonObject rest{
            {key("year"), overview.year.number()},
            {key("planned"), overview.plannedYears.contains(overview.year)},
            {key("illustrative"), overview.illustrative},
            {key("total"), toJson(overview.total)},
            {key("unassigned"), toJson(overview.unassigned)},
            {key("authorizationsAvailable"), toDecimalString(overview.authorizationsAvailable)},
            {key("requestedOpen"), toDecimalString(overview.requestedOpen)},
            {key("programmes"), arrayOf(overview.programmes, [](const ProgrammeFunds &item) { return toJson(item); })},
            {key("years"), arrayOf(overview.years, [](const ProgrammeFunds &item) { return toJson(item); })},
            {key("districts"), arrayOf(overview.districts, [](const DistrictFunds &item) { return toJson(item); })},
            {key("states"), states},
            {key("decisions"), arrayOf(overview.decisions, [](const DecisionRow &item) { return toJson(item); })}};
    for (auto member = rest.begin(); member != rest.end(); ++member)
        object.insert(member.key(), member.value());
    return object;
}

QJsonObject toJson(const AuditReport &report)
{
    const auto head = [](const ChainHead &chain) {
        return QJsonObject{{key("count"), chain.last}, {key("head"), chain.link}};
    };
    const QJsonArray findings = arrayOf(report.findings, [](const AuditFinding &finding) {
        return QJsonObject{{key("what"), toString(finding.fault)},
                           {key("record"), toString(finding.record)},
                           {key("name"), finding.name},
                           {key("where"), QString(toString(finding.record) + u' ' + finding.name)},
                           {key("field"), finding.field},
                           {key("expected"), finding.expected},
                           {key("found"), finding.found},
                           {key("sentence"), sentence(finding)}};
    });
    return {{key("clean"), report.isClean()},
            {key("message"), verdict(report)},
            {key("postings"), head(report.postings)},
            {key("events"), head(report.events)},
            {key("records"), head(report.records)},
            {key("balances"), report.balances},
            {key("references"), report.references},
            {key("faultCount"), report.findingCount},
            {key("faults"), findings}};
}

}  // namespace mittelbuch
