// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlbudgetcontrol.h"

#include "storage/columns.h"
#include "storage/recordchain.h"

namespace mittelbuch {

namespace {

const QString insertConsent = QStringLiteral(
    "INSERT INTO consent (id, issuer, reference, day, amount, note) "
    "VALUES ((SELECT coalesce(max(id), 0) + 1 FROM consent), ?, ?, ?, ?, ?) RETURNING id");
const QString selectConsents =
    QStringLiteral("SELECT id, issuer, reference, day, amount, note FROM consent ORDER BY id");
const QString insertFreeze =
    QStringLiteral("INSERT INTO \"freeze\" (posting_id, basis, rate_millionths, until) VALUES (?, ?, ?, ?) "
                   "RETURNING posting_id");
const QString selectFreezes = QStringLiteral(
    "SELECT f.posting_id, f.basis, f.rate_millionths, f.until, p.line_id, p.budget_year, p.due_year, p.effective_day, "
    "p.reason, -p.amount, coalesce((SELECT CAST(sum(r.amount) AS BIGINT) FROM posting r WHERE r.reversal_of = f.posting_id "
    "AND r.effective_day <= ? AND r.recorded_at_ms <= ?), 0) FROM \"freeze\" f JOIN posting p ON p.id = f.posting_id "
    "WHERE p.effective_day <= ? AND p.recorded_at_ms <= ? ORDER BY f.posting_id");
const QString insertCarryOver = QStringLiteral(
    "INSERT INTO carry_over_step (id, line_id, programme_id, from_year, step, amount, day, consent_id, note) "
    "VALUES ((SELECT coalesce(max(id), 0) + 1 FROM carry_over_step), ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
const QString selectCarryOvers = QStringLiteral(
    "SELECT line_id, programme_id, from_year, step, amount, day, consent_id, note FROM carry_over_step ORDER BY id");
const QString insertYearStep = QStringLiteral(
    "INSERT INTO fiscal_year_step (id, year, step, day, reference) "
    "VALUES ((SELECT coalesce(max(id), 0) + 1 FROM fiscal_year_step), ?, ?, ?, ?) RETURNING id");
const QString selectYearSteps = QStringLiteral("SELECT year, step, day, reference FROM fiscal_year_step ORDER BY id");

Consent readConsent(Statement &row)
{
    return {row.id<ConsentId>(0), row.parsed(1, consentIssuerFromString, ConsentIssuer::ministryOfFinance), row.text(2),
            row.day(3), row.optionalMoney(4), row.text(5)};
}

Freeze readFreeze(Statement &row)
{
    return {row.id<PostingId>(0), row.parsed(1, freezeBasisFromString, FreezeBasis::budgetNote),
            row.isNull(2) ? std::nullopt : std::optional(row.rate(2)), row.day(3),
            Pot{row.id<BudgetLineId>(4), row.year(5), row.year(6)}, row.day(7), row.text(8), row.money(9), row.money(10)};
}

CarryOverEntry readCarryOver(Statement &row)
{
    return {row.id<BudgetLineId>(0), row.id<ProgrammeId>(1), row.year(2),
            row.parsed(3, carryOverStepFromString, CarryOverStep::request), row.money(4), row.day(5), row.id<ConsentId>(6),
            row.text(7)};
}

FiscalYearEntry readYearStep(Statement &row)
{
    return {row.year(0), row.parsed(1, fiscalYearStepFromString, FiscalYearStep::enacted), row.day(2), row.text(3)};
}

qint64 readNumber(Statement &row)
{
    return row.number(0);
}

/// Inserts by `insert(statement)`, which answers the id, and links what was inserted; both or neither.
template <typename Insert>
Result<qint64> insertLinked(Connection &connection, const QString &text, QLatin1String word, Insert insert)
{
    return connection.atomically<qint64>([&]() -> Result<qint64> {
        Result<qint64> id = [&] {
            Statement statement = connection.statement(text);
            return insert(statement).one(readNumber);
        }();
        if (!id)
            return id;
        return linkRecord(connection, word, *id).map([id] { return *id; });
    });
}

Result<void> withoutNumber(const Result<qint64> &inserted)
{
    return inserted ? Result<void>() : tl::unexpected(inserted.error());
}

}  // namespace

Result<ConsentId> SqlBudgetControl::addConsent(const Consent &consent)
{
    const Result<qint64> id =
        insertLinked(m_connection, insertConsent, QLatin1String("consent"), [&](Statement &statement) -> Statement & {
            return statement.bind(toString(consent.issuer), consent.reference, consent.day, consent.amount, consent.note);
        });
    return id ? Result<ConsentId>(ConsentId(*id)) : tl::unexpected(id.error());
}

Result<QVector<Consent>> SqlBudgetControl::consents()
{
    return m_connection.statement(selectConsents).all(readConsent);
}

Result<void> SqlBudgetControl::addFreeze(const Freeze &freeze)
{
    return withoutNumber(
        insertLinked(m_connection, insertFreeze, QLatin1String("freeze"), [&](Statement &statement) -> Statement & {
            return statement.bind(freeze.posting, toString(freeze.basis), freeze.rate, freeze.until);
        }));
}

Result<QVector<Freeze>> SqlBudgetControl::freezes(AsAt asAt)
{
    const qint64 instant = instantOf(asAt);
    return m_connection.statement(selectFreezes).bind(asAt.day, instant, asAt.day, instant).all(readFreeze);
}

Result<void> SqlBudgetControl::addCarryOver(const CarryOverEntry &entry)
{
    return withoutNumber(
        insertLinked(m_connection, insertCarryOver, QLatin1String("carryOver"), [&](Statement &statement) -> Statement & {
            return statement.bind(entry.line, entry.programme, entry.fromYear, toString(entry.step), entry.amount,
                                  entry.day, entry.consent, entry.note);
        }));
}

Result<QVector<CarryOverEntry>> SqlBudgetControl::carryOverEntries()
{
    return m_connection.statement(selectCarryOvers).all(readCarryOver);
}

Result<void> SqlBudgetControl::addYearStep(const FiscalYearEntry &entry)
{
    return withoutNumber(
        insertLinked(m_connection, insertYearStep, QLatin1String("yearStep"), [&](Statement &statement) -> Statement & {
            return statement.bind(entry.year, toString(entry.step), entry.day, entry.reference);
        }));
}

Result<QVector<FiscalYearEntry>> SqlBudgetControl::yearSteps()
{
    return m_connection.statement(selectYearSteps).all(readYearStep);
}

}  // namespace mittelbuch
