// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statement.h"

#include "base/isoday.h"
#include "storage/connection.h"

namespace mittelbuch {

PreparedQuery::PreparedQuery(const QSqlDatabase &database, const QString &text, bool forward) : query(database)
{
    query.setForwardOnly(forward);
    isPrepared = database.isOpen() && query.prepare(text);
}

QVariant toColumn(qint64 number)
{
    return QVariant::fromValue<qlonglong>(number);
}

QVariant toColumn(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

QVariant toColumn(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArrayLiteral("")) : QVariant(bytes);
}

QVariant toColumn(QDate day)
{
    return day.isValid() ? QVariant(isoText(day)) : QVariant();
}

Statement::Statement(Connection &connection, std::shared_ptr<PreparedQuery> prepared)
    : m_connection(&connection), m_prepared(std::move(prepared))
{
    m_prepared->isBusy = true;
    if (!m_prepared->isPrepared)
        m_failure = m_connection->noteFailure(m_prepared->query.lastError());
}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    m_prepared->query.finish();
    m_prepared->isBusy = false;
}

bool Statement::execute()
{
    m_executed = true;
    if (!m_failure && !m_prepared->query.exec())
        m_failure = m_connection->noteFailure(m_prepared->query.lastError());
    return !m_failure;
}

bool Statement::next()
{
    if (m_failure || (!m_executed && !execute()))
        return false;
    if (m_prepared->query.next())
        return true;
    if (m_prepared->query.lastError().isValid())
        m_failure = m_connection->noteFailure(m_prepared->query.lastError());
    return false;
}

Result<int> Statement::run()
{
    execute();
    if (m_failure)
        return tl::unexpected(*m_failure);
    const int changed = m_prepared->query.numRowsAffected();
    m_prepared->query.finish();
    m_executed = false;
    return changed;
}

void Statement::damage(int column, const char *wanted)
{
    if (!m_failure)
        m_failure = Failure{FailureKind::damaged, m_prepared->query.lastQuery().left(80),
                            QStringLiteral("column %1 is not %2").arg(column).arg(QLatin1String(wanted))};
}

bool Statement::isNull(int column) const
{
    return m_prepared->query.isNull(column);
}

/// PostgreSQL's driver answers a BIGINT that is not negative as unsigned, a comparison as truth, an INTEGER as int.
static bool isWholeType(int type)
{
    return type == QMetaType::LongLong || type == QMetaType::ULongLong || type == QMetaType::Int || type == QMetaType::Bool;
}

qint64 Statement::number(int column)
{
    const QVariant value = m_prepared->query.value(column);
    bool isWhole = false;
    const qint64 number = value.toLongLong(&isWhole);
    if (value.isNull() || !isWhole || !isWholeType(value.metaType().id())) {
        damage(column, "a whole number");
        return 0;
    }
    return number;
}

int Statement::smallNumber(int column)
{
    const qint64 value = number(column);
    if (value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max())
        return static_cast<int>(value);
    damage(column, "a small number");
    return 0;
}

bool Statement::truth(int column)
{
    return number(column) != 0;
}

QString Statement::text(int column)
{
    const QVariant value = m_prepared->query.value(column);
    if (value.metaType().id() != QMetaType::QString && !value.isNull())
        damage(column, "a text");
    return value.toString();
}

QByteArray Statement::bytes(int column)
{
    return m_prepared->query.value(column).toByteArray();
}

QDate Statement::day(int column)
{
    if (isNull(column))
        return {};
    const QVariant value = m_prepared->query.value(column);
    const QDate day = value.metaType().id() == QMetaType::QDate ? value.toDate()
                                                                : QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid())
        damage(column, "a day");
    return day;
}

Money Statement::money(int column)
{
    const std::optional<Money> amount = Money::tryFromCents(number(column));
    if (!amount)
        damage(column, "an amount within range");
    return amount.value_or(Money());
}

std::optional<Money> Statement::optionalMoney(int column)
{
    return isNull(column) ? std::nullopt : std::optional(money(column));
}

Rate Statement::rate(int column)
{
    const std::optional<Rate> rate = Rate::tryFromMillionths(number(column));
    if (!rate)
        damage(column, "a rate");
    return rate.value_or(Rate());
}

FiscalYear Statement::year(int column)
{
    const std::optional<FiscalYear> year = FiscalYear::tryFromNumber(smallNumber(column));
    if (!year)
        damage(column, "a fiscal year");
    return year.value_or(FiscalYear::fromNumber(1990));
}

std::optional<OfficialKey> Statement::officialKey(int column)
{
    if (isNull(column))
        return std::nullopt;
    const std::optional<OfficialKey> key = OfficialKey::tryFromString(text(column));
    if (!key)
        damage(column, "an official key");
    return key;
}

UserName Statement::user(int column)
{
    return parsed(column, UserName::tryFromString, UserName::fromString(QStringLiteral("?")));
}

std::optional<UserName> Statement::optionalUser(int column)
{
    return isNull(column) ? std::nullopt : std::optional(user(column));
}

}  // namespace mittelbuch
