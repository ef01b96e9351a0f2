// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/fiscalyear.h"
#include "domain/money.h"
#include "domain/officialkey.h"
#include "domain/rate.h"
#include "domain/username.h"

#include <QByteArray>
#include <QDate>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <QVector>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace mittelbuch {

class Connection;

/// A prepared query of a connection, lent to one Statement at a time.
struct PreparedQuery {
    PreparedQuery(const QSqlDatabase &database, const QString &text, bool forward);
    QSqlQuery query;
    bool isPrepared = false;
    bool isBusy = false;
};

/// What is handed to the engine for a value of the domain. Days as ISO text, truth as 0 and 1, an empty optional, a null day and
/// an id that is not stored as NULL; a null string as the empty one, for no column takes NULL for "no text".
QVariant toColumn(qint64 number);
inline QVariant toColumn(const QVariant &column) { return column; }
inline QVariant toColumn(int number) { return toColumn(qint64{number}); }
inline QVariant toColumn(bool truth) { return toColumn(qint64{truth ? 1 : 0}); }
QVariant toColumn(const QString &text);
QVariant toColumn(const QByteArray &bytes);
QVariant toColumn(QDate day);
inline QVariant toColumn(Money amount) { return toColumn(amount.cents()); }
inline QVariant toColumn(Rate rate) { return toColumn(rate.millionths()); }
inline QVariant toColumn(FiscalYear year) { return toColumn(qint64{year.number()}); }
inline QVariant toColumn(const UserName &user) { return toColumn(user.toString()); }
inline QVariant toColumn(const OfficialKey &key) { return toColumn(key.toString()); }
template <typename Tag>
QVariant toColumn(Id<Tag> id)
{
    return id.isStored() ? toColumn(id.number()) : QVariant();
}
template <typename T>
QVariant toColumn(const std::optional<T> &value)
{
    return value ? toColumn(*value) : QVariant();
}

/// The one way to the database: prepared, bound in order, read forward by index and by type. The first thing that goes wrong
/// (a failed step, a column of another type than asked for) stays, ends the reading, and is what `run`, `all` and `first` answer.
class Statement final {
public:
    Statement(Connection &connection, std::shared_ptr<PreparedQuery> prepared);
    ~Statement();
    Statement(Statement &&other) noexcept = default;
    Statement &operator=(Statement &&) = delete;

    /// As many values as the text has marks, in their order.
    template <typename... Values>
    Statement &bind(const Values &...values);

    /// Executes; for statements without rows. Answers how many rows it changed.
    Result<int> run();
    /// Every row, read by `read(const Statement &)`.
    template <typename Reader>
    auto all(Reader read) -> Result<QVector<std::invoke_result_t<Reader, Statement &>>>;
    /// The first row, if there is one.
    template <typename Reader>
    auto first(Reader read) -> Result<std::optional<std::invoke_result_t<Reader, Statement &>>>;
    /// The one row that a statement must yield.
    template <typename Reader>
    auto one(Reader read) -> Result<std::invoke_result_t<Reader, Statement &>>;

    bool isNull(int column) const;
    qint64 number(int column);
    int smallNumber(int column);
    bool truth(int column);
    QString text(int column);
    QByteArray bytes(int column);
    QDate day(int column);                 ///< null day for NULL
    Money money(int column);               ///< refuses a double: it has lost cents
    std::optional<Money> optionalMoney(int column);
    Rate rate(int column);
    FiscalYear year(int column);
    std::optional<OfficialKey> officialKey(int column);
    UserName user(int column);
    std::optional<UserName> optionalUser(int column);
    template <typename IdType>
    IdType id(int column)
    {
        return isNull(column) ? IdType() : IdType(std::max<qint64>(number(column), 0));
    }
    /// The value of `parse(text)`, a std::optional; an unknown word is damage, and answered by `otherwise` until then.
    template <typename Parse>
    auto parsed(int column, Parse parse, typename std::invoke_result_t<Parse, const QString &>::value_type otherwise) ->
        typename std::invoke_result_t<Parse, const QString &>::value_type;

private:
    bool execute();
    bool next();
    void damage(int column, const char *wanted);

    Connection *m_connection;
    std::shared_ptr<PreparedQuery> m_prepared;
    std::optional<Failure> m_failure;
    bool m_executed = false;
};

template <typename... Values>
Statement &Statement::bind(const Values &...values)
{
    int position = 0;
    (m_prepared->query.bindValue(position++, toColumn(values)), ...);
    return *this;
}

template <typename Reader>
auto Statement::all(Reader read) -> Result<QVector<std::invoke_result_t<Reader, Statement &>>>
{
    QVector<std::invoke_result_t<Reader, Statement &>> rows;
    while (next())
        rows.append(read(*this));
    if (m_failure)
        return tl::unexpected(*m_failure);
    return rows;
}

template <typename Reader>
auto Statement::first(Reader read) -> Result<std::optional<std::invoke_result_t<Reader, Statement &>>>
{
    std::optional<std::invoke_result_t<Reader, Statement &>> row;
    if (next())
        row.emplace(read(*this));
    if (m_failure)
        return tl::unexpected(*m_failure);
    return row;
}

template <typename Reader>
auto Statement::one(Reader read) -> Result<std::invoke_result_t<Reader, Statement &>>
{
    auto row = first(std::move(read));
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(FailureKind::damaged, QString(), QStringLiteral("a row is missing"));
    return std::move(**row);
}

template <typename Parse>
auto Statement::parsed(int column, Parse parse, typename std::invoke_result_t<Parse, const QString &>::value_type otherwise) ->
    typename std::invoke_result_t<Parse, const QString &>::value_type
{
    auto value = parse(text(column));
    if (value)
        return *value;
    damage(column, "a known word");
    return otherwise;
}

}  // namespace mittelbuch
