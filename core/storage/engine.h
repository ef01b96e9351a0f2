// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "storage/copyprogress.h"

#include <QByteArrayView>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace mittelbuch {

/// Inserts many rows by one statement, past QSqlQuery, which makes a text and a hash entry for every bound value.
/// Within a transaction; a failure leaves it to be rolled back.
class BulkInsert {
public:
    virtual ~BulkInsert() = default;
    /// One value per mark of the text, made by toColumn (storage/statement.h). May be sent later, at the latest by `finish`.
    virtual Result<void> insert(std::span<const QVariant> row) = 0;
    /// Sends what was not sent yet.
    virtual Result<void> finish() = 0;
};

/// One statement that is carried out again and again, past QSqlQuery: what goes in and what comes out stays as the engine has
/// it. After `carryOut` has answered that there is a row, its columns are read until `release`, which must follow every
/// carrying out before the transaction ends.
class DirectStatement {
public:
    enum class Answer { row, done, failed };

    virtual ~DirectStatement() = default;
    /// From 0, in the order of the marks. Bytes must stay until `release`.
    virtual void bindNumber(int position, qint64 number) = 0;
    virtual void bindText(int position, QByteArrayView utf8) = 0;
    virtual void bindNull(int position) = 0;
    virtual Answer carryOut() = 0;
    /// Of the carrying out that failed.
    virtual QSqlError error() const = 0;
    virtual bool isNull(int column) const = 0;
    virtual qint64 number(int column) const = 0;
    /// UTF-8, until `release`.
    virtual QByteArrayView text(int column) = 0;
    virtual void release() = 0;
};

/// A value of a row as the engine has it. Bytes stay until the next row.
struct Cell {
    enum class Type { null, number, text, bytes, other };
    Type type = Type::null;
    qint64 number = 0;
    QByteArrayView bytes = {};
};

/// Reads the rows of one statement forward, past QSqlQuery, which makes a QVariant for every value: for readings of all that
/// there is. A value of another type than asked for is damage, ends the reading and is `failure`.
class RowScan {
public:
    virtual ~RowScan() = default;
    bool next() { return !m_failure && step(m_cells, m_failure); }
    bool isNull(int column) const { return cell(column).type == Cell::Type::null; }
    qint64 number(int column) { return expected(column, Cell::Type::number).number; }
    qint64 numberOrZero(int column) { return isNull(column) ? 0 : number(column); }
    /// UTF-8, until the next row.
    QByteArrayView text(int column) { return expected(column, Cell::Type::text).bytes; }
    /// Until the next row.
    QByteArrayView bytes(int column) { return expected(column, Cell::Type::bytes).bytes; }
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    /// Fills the cells with the next row; false at the end and when something fails.
    virtual bool step(std::vector<Cell> &cells, std::optional<Failure> &failure) = 0;
    virtual QString question() const = 0;

    const Cell &cell(int column) const { return m_cells[static_cast<std::size_t>(column)]; }
    const Cell &expected(int column, Cell::Type type)
    {
        static const Cell nothing{Cell::Type::other, 0, QByteArrayView("")};
        const Cell &found = cell(column);
        if (found.type == type) [[likely]]
            return found;
        damage(column);
        return nothing;
    }
    void damage(int column)
    {
        if (!m_failure)
            m_failure = Failure{FailureKind::damaged, question().left(80),
                                QStringLiteral("column %1 is of another type").arg(column)};
    }

    std::vector<Cell> m_cells;
    std::optional<Failure> m_failure;
};

/// Where a database is and as whom it is opened, in the words of Qt's drivers.
struct DatabaseAddress {
    QString driver;
    QString name;
    QString host = {};
    int port = -1;
    QString user = {};
    QString password = {};  ///< shown nowhere
    QString options = {};   ///< the driver's connect options
    QString shown = {};     ///< as people may read it: a path, or a server's address without the password
};

/// What differs between database engines, in one place each. Nothing else of this room knows which engine it talks to, but for
/// the files that open one.
class Engine {
public:
    virtual ~Engine() = default;
    /// To be called before the first connection of the process.
    virtual void prepareProcess() const {}
    /// Which kind of failure the engine's own error number stands for.
    virtual FailureKind kindOf(const QSqlError &error) const = 0;
    virtual Result<std::unique_ptr<BulkInsert>> bulkInsert(const QSqlDatabase &database, const QString &text) const = 0;
    /// Null, and `error` set, when the text cannot be prepared.
    virtual std::unique_ptr<DirectStatement> direct(const QSqlDatabase &database, const QString &text,
                                                    QSqlError &error) const = 0;
    /// `values` are made by toColumn, one per mark of the text.
    virtual Result<std::unique_ptr<RowScan>> scan(const QSqlDatabase &database, const QString &text,
                                                  std::span<const QVariant> values) const = 0;
    /// Copies the state that the open transaction sees into the empty file at `path` as it is stored, page by page. An engine
    /// whose pages are no file of ours answers `unsupported`: its rows are copied (storage/rowcopy.h).
    virtual Result<void> copyPages(const QSqlDatabase &database, const QString &path, const CopyProgress &progress) const = 0;
    /// Opens a transaction that will write: it must hold its place from the start, or fail at once. One statement after the other.
    virtual QStringList beginWrite() const = 0;
    /// Opens a transaction that sees one unchanging state.
    virtual QString beginRead() const = 0;
    /// Whether a COMMIT that failed with this error may yet turn out to have been carried out.
    virtual bool leavesCommitInDoubt(const QSqlError &) const { return false; }
    /// Writes something and changes nothing; asked only after a commit in doubt.
    virtual QString smallestWrite() const { return {}; }
    /// Rows of one text each: what the engine itself finds broken in its storage; "ok" says that it has found nothing.
    virtual QString storageQuestion() const = 0;
    /// Rows of table, row number (may be NULL) and the table referred to: every reference that leads nowhere.
    virtual QString referenceQuestion() const = 0;
    /// Folder of the numbered migrations among the resources.
    virtual QString migrationsFolder() const = 0;

    /// Whether the driver reads a result better row by row, keeping none.
    virtual bool readsForward() const = 0;
    /// Whether a failed statement leaves nothing to be read in its transaction, but for what a savepoint brings back.
    virtual bool isSpoiledByFailure() const = 0;
    /// Whether the database is another process, so that a connection can break, and the answer to a COMMIT get lost.
    virtual bool isServer() const = 0;
    /// Of a server: connect options that give a session its name, by which another one can end it.
    virtual QString namedSession(const QString &name) const = 0;
    /// Of a server: what a fresh session is told before anything else. Waits for other writers `patienceMs` at most.
    virtual QString prepareSession(int patienceMs) const = 0;
    /// Of a server: ends the session of a name (one mark), if it is still there.
    virtual QString endSession() const = 0;
    /// Of a server: notes a command's key (two marks: key, instant) in the transaction that carries it out, and looks for it (one).
    virtual QString noteCommand() const = 0;
    virtual QString findCommand() const = 0;
};

const Engine &sqliteEngine();
const Engine &postgresEngine();

}  // namespace mittelbuch
