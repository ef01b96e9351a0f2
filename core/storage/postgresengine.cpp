// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/engine.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>
#include <array>
#include <list>
#include <vector>

namespace mittelbuch {

namespace {

struct KindOfState {
    QLatin1String state;  ///< an SQLSTATE, or what it begins with
    FailureKind kind;
};

// The first that fits. Appendix A of the PostgreSQL manual names the states.
constexpr std::array kindsOfStates{
    KindOfState{QLatin1String("08"), FailureKind::connection},
    KindOfState{QLatin1String("0A"), FailureKind::unsupported},
    KindOfState{QLatin1String("23"), FailureKind::constraint},
    KindOfState{QLatin1String("25006"), FailureKind::readOnly},
    KindOfState{QLatin1String("25P03"), FailureKind::connection},   // was ended because it sat in a transaction
    KindOfState{QLatin1String("28"), FailureKind::notPermitted},
    KindOfState{QLatin1String("3D000"), FailureKind::notFound},
    KindOfState{QLatin1String("3F000"), FailureKind::notPermitted},  // no schema of the search path may be used
    KindOfState{QLatin1String("40"), FailureKind::locked},          // serialization, deadlock
    KindOfState{QLatin1String("42501"), FailureKind::notPermitted},
    KindOfState{QLatin1String("53100"), FailureKind::diskFull},
    KindOfState{QLatin1String("53300"), FailureKind::connection},   // too many
    KindOfState{QLatin1String("55P03"), FailureKind::locked},
    KindOfState{QLatin1String("57P"), FailureKind::connection},     // shut down, crashed, starting up
    KindOfState{QLatin1String("58"), FailureKind::diskRefused},
    KindOfState{QLatin1String("XX001"), FailureKind::damaged},
    KindOfState{QLatin1String("XX002"), FailureKind::damaged},
};

FailureKind kindOfError(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    if (state.isEmpty())  // the client library alone has spoken: there was no server to name a state
        return FailureKind::connection;
    const auto *found = std::ranges::find_if(kindsOfStates, [&state](const KindOfState &each) {
        return state.startsWith(each.state);
    });
    return found == kindsOfStates.end() ? FailureKind::other : found->kind;
}

/// Many rows by one statement whose VALUES hold a bracket for each. COPY would be quicker still, but it knows no ON CONFLICT and
/// would tie every start of the program to the client library.
class PostgresBulkInsert final : public BulkInsert {
public:
    PostgresBulkInsert(const QSqlDatabase &database, const QString &text) : m_database(database)
    {
        const qsizetype open = text.indexOf(QLatin1String("VALUES (")) + 7;
        const qsizetype close = text.indexOf(u')', open);
        Q_ASSERT_X(open >= 7 && close > open, "PostgresBulkInsert", "VALUES must hold marks alone");
        m_before = text.left(open);
        m_bracket = text.mid(open, close - open + 1);
        m_after = text.mid(close + 1);
        m_columns = static_cast<std::size_t>(m_bracket.count(u'?'));
        m_capacity = std::min<std::size_t>(rowsMax, marksMax / m_columns);
    }

    Result<void> insert(std::span<const QVariant> row) override
    {
        Q_ASSERT(row.size() == m_columns);
        m_values.insert(m_values.end(), row.begin(), row.end());
        return m_values.size() == m_capacity * m_columns ? send(m_full) : Result<void>();
    }

    Result<void> finish() override
    {
        std::optional<QSqlQuery> rest;
        return m_values.empty() ? Result<void>() : send(rest);
    }

private:
    static constexpr std::size_t rowsMax = 500;
    static constexpr std::size_t marksMax = 65'535;  // of a statement, by the protocol

    QString textFor(std::size_t rows) const
    {
        QStringList brackets;
        brackets.fill(m_bracket, static_cast<qsizetype>(rows));
        return m_before + brackets.join(u',') + m_after;
    }

    Result<void> send(std::optional<QSqlQuery> &query)
    {
        if (!query) {
            query.emplace(m_database);
            if (!query->prepare(textFor(m_values.size() / m_columns)))
                return failure(*query);
        }
        for (std::size_t index = 0; index < m_values.size(); ++index)
            query->bindValue(static_cast<int>(index), m_values[index]);
        m_values.clear();
        return query->exec() ? Result<void>() : failure(*query);
    }

    static Result<void> failure(const QSqlQuery &query)
    {
        return fail(kindOfError(query.lastError()), QString(), query.lastError().databaseText());
    }

    QSqlDatabase m_database;
    QString m_before;
    QString m_bracket;
    QString m_after;
    std::size_t m_columns = 0;
    std::size_t m_capacity = 0;
    std::vector<QVariant> m_values;
    std::optional<QSqlQuery> m_full;
};

/// The driver keeps the whole result, as the client library hands it over.
class PostgresRowScan final : public RowScan {
public:
    explicit PostgresRowScan(QSqlQuery query) : m_query(std::move(query)) {}

private:
    bool step(std::vector<Cell> &cells, std::optional<Failure> &failure) override
    {
        if (!m_query.next()) {
            if (m_query.lastError().isValid())
                failure = Failure{kindOfError(m_query.lastError()), QString(), m_query.lastError().databaseText()};
            return false;
        }
        if (cells.empty()) {
            cells.resize(static_cast<std::size_t>(m_query.record().count()));
            m_bytes.resize(cells.size());
        }
        for (std::size_t column = 0; column < cells.size(); ++column)
            cells[column] = cellOf(m_query.value(static_cast<int>(column)), m_bytes[column]);
        return true;
    }

    /// What is handed out stays in `kept` until the next row.
    static Cell cellOf(const QVariant &value, QByteArray &kept)
    {
        if (value.isNull())
            return {};
        switch (value.metaType().id()) {
        case QMetaType::QString: kept = value.toString().toUtf8(); return {Cell::Type::text, 0, kept};
        case QMetaType::QByteArray: kept = value.toByteArray(); return {Cell::Type::bytes, 0, kept};
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
        case QMetaType::Int:
        case QMetaType::Bool: return {Cell::Type::number, value.toLongLong(), {}};
        default: return {Cell::Type::other, 0, {}};
        }
    }

    QString question() const override { return m_query.lastQuery(); }

    QSqlQuery m_query;
    std::vector<QByteArray> m_bytes;  ///< by column
};

class PostgresDirectStatement final : public DirectStatement {
public:
    explicit PostgresDirectStatement(QSqlQuery query) : m_query(std::move(query)) {}

    void bindNumber(int position, qint64 number) override { m_query.bindValue(position, QVariant::fromValue<qlonglong>(number)); }
    void bindText(int position, QByteArrayView utf8) override
    {
        m_query.bindValue(position, utf8.isEmpty() ? QStringLiteral("") : QString::fromUtf8(utf8));
    }
    void bindNull(int position) override { m_query.bindValue(position, QVariant()); }
    Answer carryOut() override
    {
        if (!m_query.exec())
            return Answer::failed;
        return m_query.next() ? Answer::row : Answer::done;
    }
    QSqlError error() const override { return m_query.lastError(); }
    bool isNull(int column) const override { return m_query.isNull(column); }
    qint64 number(int column) const override { return m_query.value(column).toLongLong(); }
    QByteArrayView text(int column) override
    {
        m_texts.push_back(m_query.value(column).toString().toUtf8());
        return m_texts.back();
    }
    void release() override
    {
        m_query.finish();
        m_texts.clear();
    }

private:
    QSqlQuery m_query;
    std::list<QByteArray> m_texts;
};

class PostgresEngine final : public Engine {
public:
    FailureKind kindOf(const QSqlError &error) const override { return kindOfError(error); }

    Result<std::unique_ptr<BulkInsert>> bulkInsert(const QSqlDatabase &database, const QString &text) const override
    {
        return std::unique_ptr<BulkInsert>(std::make_unique<PostgresBulkInsert>(database, text));
    }

    std::unique_ptr<DirectStatement> direct(const QSqlDatabase &database, const QString &text, QSqlError &error) const override
    {
        QSqlQuery query(database);
        if (database.isOpen() && query.prepare(text))
            return std::make_unique<PostgresDirectStatement>(std::move(query));
        error = query.lastError();
        return nullptr;
    }

    Result<std::unique_ptr<RowScan>> scan(const QSqlDatabase &database, const QString &text,
                                          std::span<const QVariant> values) const override
    {
        QSqlQuery query(database);
        bool isRun = database.isOpen() && query.prepare(text);
        for (std::size_t index = 0; isRun && index < values.size(); ++index)
            query.bindValue(static_cast<int>(index), values[index]);
        isRun = isRun && query.exec();
        if (!isRun)
            return fail(kindOfError(query.lastError()), QString(), query.lastError().databaseText());
        return std::unique_ptr<RowScan>(std::make_unique<PostgresRowScan>(std::move(query)));
    }

    Result<void> copyPages(const QSqlDatabase &database, const QString &, const CopyProgress &) const override
    {
        return fail(FailureKind::unsupported, database.driverName());
    }

    // One writing program at a time, so that numbers and hash chains run without a gap. The number is "MBCH"; such locks belong
    // to one database of a server. A row's lock would do it too, but every statement would then have to know that row.
    QStringList beginWrite() const override
    {
        return {QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"),
                QStringLiteral("SELECT pg_advisory_xact_lock(1296188232)")};
    }
    QString beginRead() const override { return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); }
    QString migrationsFolder() const override { return QStringLiteral(":/migrations/postgresql"); }

    // A server looks after its pages itself, and no client may read them.
    QString storageQuestion() const override { return QStringLiteral("SELECT ''::text WHERE false"); }
    QString referenceQuestion() const override
    {
        return QStringLiteral("SELECT child, row_number, parent FROM dangling_references()");
    }

    // Row by row, the driver loses the rest of a result as soon as the connection carries out another statement.
    bool readsForward() const override { return false; }
    bool isSpoiledByFailure() const override { return true; }
    bool isServer() const override { return true; }
    QString namedSession(const QString &name) const override { return QStringLiteral(";application_name='%1'").arg(name); }

    // One statement, for of several at once the driver tells only how the first ended. A program that hangs within a transaction would keep all others from writing; temporary tables of a client must not stand
    // before ours.
    QString prepareSession(int patienceMs) const override
    {
        return QStringLiteral(
            "SELECT set_config('client_min_messages', 'warning', false), set_config('lock_timeout', '%1', false), "
            "set_config('idle_in_transaction_session_timeout', '60s', false), "
            "set_config('search_path', quote_ident(current_schema()) || ', pg_temp', false)").arg(patienceMs);
    }
    QString endSession() const override
    {
        return QStringLiteral(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = ? AND pid <> pg_backend_pid()");
    }
    QString noteCommand() const override
    {
        return QStringLiteral("INSERT INTO command (key, committed_at_ms) VALUES (?, ?)");
    }
    QString findCommand() const override { return QStringLiteral("SELECT count(*) FROM command WHERE key = ?"); }
};

}  // namespace

const Engine &postgresEngine()
{
    static const PostgresEngine engine;
    return engine;
}

}  // namespace mittelbuch
