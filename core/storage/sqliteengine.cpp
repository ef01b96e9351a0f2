// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/engine.h"
#include "storage/sqlitefile.h"

#include "storage/sqlitefailure.h"
#include "storage/sqlitepages.h"

#include <QSqlDriver>
#include <QStringEncoder>

#include <sqlite3.h>

namespace mittelbuch {

namespace {

/// As the driver tells it: the number is what the failure is judged by.
QSqlError sqliteError(sqlite3 *handle, int code)
{
    return QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError, QString::number(code));
}

class SqliteBulkInsert final : public BulkInsert {
public:
    SqliteBulkInsert(sqlite3 *handle, sqlite3_stmt *statement) : m_handle(handle), m_statement(statement) {}
    ~SqliteBulkInsert() override { sqlite3_finalize(m_statement); }
    SqliteBulkInsert(const SqliteBulkInsert &) = delete;
    SqliteBulkInsert &operator=(const SqliteBulkInsert &) = delete;

    Result<void> insert(std::span<const QVariant> row) override
    {
        Q_ASSERT(std::ssize(row) == sqlite3_bind_parameter_count(m_statement));
        reserve(row);
        char *free = m_utf8.data();
        for (std::size_t index = 0; index < row.size(); ++index)
            free = bind(static_cast<int>(index) + 1, row[index], free);
        const int code = sqlite3_step(m_statement);
        sqlite3_reset(m_statement);
        if (code != SQLITE_DONE)
            return fail(sqliteFailureKind(code), QString(), QString::fromUtf8(sqlite3_errmsg(m_handle)));
        return {};
    }

    Result<void> finish() override { return {}; }

private:
    static const QString *textOf(const QVariant &value)
    {
        return value.metaType().id() == QMetaType::QString ? static_cast<const QString *>(value.constData()) : nullptr;
    }

    /// Room for every text of the row in one piece, which stays where it is until the row is stored.
    void reserve(std::span<const QVariant> row)
    {
        qsizetype needed = 1;
        for (const QVariant &value : row) {
            if (const QString *text = textOf(value))
                needed += m_encoder.requiredSpace(text->size());
        }
        if (m_utf8.size() < needed)
            m_utf8.resize(needed);
    }

    /// Writes a text to `free`, where the engine reads it in the step, and answers the first place behind it.
    char *bind(int position, const QVariant &value, char *free)
    {
        const QString *text = textOf(value);
        if (value.isNull()) {
            sqlite3_bind_null(m_statement, position);
        } else if (text) {
            char *const end = m_encoder.appendToBuffer(free, *text);
            sqlite3_bind_text(m_statement, position, free, static_cast<int>(end - free), SQLITE_STATIC);
            return end;
        } else if (value.metaType().id() == QMetaType::QByteArray) {
            const auto *bytes = static_cast<const QByteArray *>(value.constData());
            sqlite3_bind_blob(m_statement, position, bytes->constData(), static_cast<int>(bytes->size()), SQLITE_STATIC);
        } else {
            Q_ASSERT(value.metaType().id() == QMetaType::LongLong);
            sqlite3_bind_int64(m_statement, position, value.toLongLong());
        }
        return free;
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringConverter::Flag::Stateless};
    QByteArray m_utf8;
};

class SqliteRowScan final : public RowScan {
public:
    SqliteRowScan(sqlite3 *handle, sqlite3_stmt *statement) : m_handle(handle), m_statement(statement) {}
    ~SqliteRowScan() override { sqlite3_finalize(m_statement); }
    SqliteRowScan(const SqliteRowScan &) = delete;
    SqliteRowScan &operator=(const SqliteRowScan &) = delete;

private:
    bool step(std::vector<Cell> &cells, std::optional<Failure> &failure) override
    {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW) {
            if (code != SQLITE_DONE)
                failure = Failure{sqliteFailureKind(code), QString(), QString::fromUtf8(sqlite3_errmsg(m_handle))};
            return false;
        }
        if (cells.empty())
            cells.resize(static_cast<std::size_t>(sqlite3_column_count(m_statement)));
        int column = 0;
        for (Cell &cell : cells)
            read(sqlite3_column_value(m_statement, column++), cell);
        return true;
    }

    /// A connection is used in one thread alone, where a column's value may be asked like any other.
    static void read(sqlite3_value *value, Cell &cell)
    {
        switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER:
            cell.type = Cell::Type::number;
            cell.number = sqlite3_value_int64(value);
            return;
        case SQLITE_TEXT:
            cell.type = Cell::Type::text;
            cell.bytes = viewOf(sqlite3_value_text(value), value);
            return;
        case SQLITE_BLOB:
            cell.type = Cell::Type::bytes;
            cell.bytes = viewOf(sqlite3_value_blob(value), value);
            return;
        case SQLITE_NULL: cell.type = Cell::Type::null; return;
        default: cell.type = Cell::Type::other; return;
        }
    }

    static QByteArrayView viewOf(const void *bytes, sqlite3_value *value)
    {
        return bytes ? QByteArrayView(static_cast<const char *>(bytes), sqlite3_value_bytes(value)) : QByteArrayView("");
    }

    QString question() const override { return QString::fromUtf8(sqlite3_sql(m_statement)); }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
};

class SqliteDirectStatement final : public DirectStatement {
public:
    SqliteDirectStatement(sqlite3 *handle, sqlite3_stmt *statement) : m_handle(handle), m_statement(statement) {}
    ~SqliteDirectStatement() override { sqlite3_finalize(m_statement); }
    SqliteDirectStatement(const SqliteDirectStatement &) = delete;
    SqliteDirectStatement &operator=(const SqliteDirectStatement &) = delete;

    void bindNumber(int position, qint64 number) override { sqlite3_bind_int64(m_statement, position + 1, number); }
    void bindText(int position, QByteArrayView utf8) override
    {
        const char *bytes = utf8.isEmpty() ? "" : utf8.data();
        sqlite3_bind_text(m_statement, position + 1, bytes, static_cast<int>(utf8.size()), SQLITE_STATIC);
    }
    void bindNull(int position) override { sqlite3_bind_null(m_statement, position + 1); }

    Answer carryOut() override
    {
        m_code = sqlite3_step(m_statement);
        if (m_code == SQLITE_ROW)
            return Answer::row;
        return m_code == SQLITE_DONE ? Answer::done : Answer::failed;
    }
    QSqlError error() const override { return sqliteError(m_handle, m_code); }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 number(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QByteArrayView text(int column) override
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return bytes ? QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArrayView("");
    }
    void release() override { sqlite3_reset(m_statement); }

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    int m_code = SQLITE_OK;
};

/// For a reading: texts are copied, for they are few.
void bindValue(sqlite3_stmt *statement, int position, const QVariant &value)
{
    if (value.isNull()) {
        sqlite3_bind_null(statement, position);
    } else if (value.metaType().id() == QMetaType::LongLong) {
        sqlite3_bind_int64(statement, position, value.toLongLong());
    } else {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(statement, position, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
}

/// Null when the driver is linked to something else than it says.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

class SqliteEngine final : public Engine {
public:
    /// Nobody asks SQLite how much memory it uses, and counting it takes a lock for every piece.
    void prepareProcess() const override
    {
        // Once SQLite is in use it declines, and goes on counting.
        [[maybe_unused]] static const int asked = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    }

    FailureKind kindOf(const QSqlError &error) const override
    {
        return sqliteFailureKind(error.nativeErrorCode().toInt());
    }

    Result<std::unique_ptr<BulkInsert>> bulkInsert(const QSqlDatabase &database, const QString &text) const override
    {
        return prepare(database, text).map([](const Prepared &prepared) {
            return std::unique_ptr<BulkInsert>(std::make_unique<SqliteBulkInsert>(prepared.handle, prepared.statement));
        });
    }

    std::unique_ptr<DirectStatement> direct(const QSqlDatabase &database, const QString &text, QSqlError &error) const override
    {
        sqlite3 *handle = handleOf(database);
        if (!handle) {
            error = QSqlError(QString(), database.driverName(), QSqlError::ConnectionError, QString::number(SQLITE_MISUSE));
            return nullptr;
        }
        sqlite3_stmt *statement = nullptr;
        const QByteArray utf8 = text.toUtf8();
        const int code = sqlite3_prepare_v3(handle, utf8.constData(), static_cast<int>(utf8.size()),
                                            SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        if (code != SQLITE_OK) {
            error = sqliteError(handle, code);
            return nullptr;
        }
        return std::make_unique<SqliteDirectStatement>(handle, statement);
    }

    Result<std::unique_ptr<RowScan>> scan(const QSqlDatabase &database, const QString &text,
                                          std::span<const QVariant> values) const override
    {
        return prepare(database, text).map([values](const Prepared &prepared) {
            Q_ASSERT(std::ssize(values) == sqlite3_bind_parameter_count(prepared.statement));
            for (std::size_t index = 0; index < values.size(); ++index)
                bindValue(prepared.statement, static_cast<int>(index) + 1, values[index]);
            return std::unique_ptr<RowScan>(std::make_unique<SqliteRowScan>(prepared.handle, prepared.statement));
        });
    }

    Result<void> copyPages(const QSqlDatabase &database, const QString &path, const CopyProgress &progress) const override
    {
        sqlite3 *handle = handleOf(database);
        return handle ? copySqlitePages(handle, path, progress) : fail(FailureKind::unsupported, database.driverName());
    }

    // A plain BEGIN takes the lock at the first write and then fails at once when another wrote in between.
    QStringList beginWrite() const override
    {
        static const QStringList texts{QStringLiteral("BEGIN IMMEDIATE")};
        return texts;
    }
    QString beginRead() const override { return QStringLiteral("BEGIN DEFERRED"); }
    // When its sync fails, the transaction stands complete in the write-ahead log: SQLite drops it, but whoever opens the
    // file after a crash takes it up again, unless another transaction was written over it.
    bool leavesCommitInDoubt(const QSqlError &error) const override
    {
        return error.nativeErrorCode().toInt() == SQLITE_IOERR_FSYNC;
    }
    QString smallestWrite() const override
    {
        return QStringLiteral("PRAGMA application_id = %1").arg(sqliteApplicationId);
    }
    QString storageQuestion() const override { return QStringLiteral("PRAGMA integrity_check"); }
    QString referenceQuestion() const override { return QStringLiteral("PRAGMA foreign_key_check"); }
    QString migrationsFolder() const override { return QStringLiteral(":/migrations/sqlite"); }

    bool readsForward() const override { return true; }
    bool isSpoiledByFailure() const override { return false; }
    bool isServer() const override { return false; }
    QString namedSession(const QString &) const override { return {}; }
    QString prepareSession(int) const override { return {}; }
    QString endSession() const override { return {}; }
    QString noteCommand() const override { return {}; }
    QString findCommand() const override { return {}; }

private:
    struct Prepared {
        sqlite3 *handle;
        sqlite3_stmt *statement;
    };

    static Result<Prepared> prepare(const QSqlDatabase &database, const QString &text)
    {
        sqlite3 *handle = handleOf(database);
        if (!handle)
            return fail(FailureKind::unsupported, database.driverName());
        sqlite3_stmt *statement = nullptr;
        const QByteArray utf8 = text.toUtf8();
        const int code = sqlite3_prepare_v2(handle, utf8.constData(), static_cast<int>(utf8.size()), &statement, nullptr);
        if (code != SQLITE_OK)
            return fail(sqliteFailureKind(code), QString(), QString::fromUtf8(sqlite3_errmsg(handle)));
        return Prepared{handle, statement};
    }
};

}  // namespace

const Engine &sqliteEngine()
{
    static const SqliteEngine engine;
    return engine;
}

}  // namespace mittelbuch
