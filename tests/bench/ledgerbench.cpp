// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures one thing of a database that bench_ledger_generate has made, and its yardstick in turns, so that a change of
// the machine's speed meets both: bench_ledger FILE verify|dashboard|past|post [ROUNDS]. Prints medians and the ratio.

#include "service/overview.h"
#include "storage/auditfindings.h"
#include "storage/database.h"
#include "storage/engine.h"
#include "storage/journalaudit.h"
#include "storage/journalrows.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <functional>
#include <string>
#include <unistd.h>
#include <vector>

namespace mittelbuch {

namespace {

const char *const potsOfYear =
    "SELECT line_id, programme_id, budget_year, due_year, authority, allotted, earmarked, committed_own, "
    "committed_prior, ordered, paid, planned, moves FROM pot WHERE due_year = 2027 OR budget_year = 2027";
// As it is quickest to read: line by line.
const char *const potsOfYearByLine =
    "SELECT k.line_id, k.programme_id, k.budget_year, k.due_year, k.authority, k.allotted, k.earmarked, k.committed_own, "
    "k.committed_prior, k.ordered, k.paid, k.planned, k.moves FROM budget_line b CROSS JOIN pot k "
    "WHERE k.line_id = b.id AND k.due_year >= 2027 AND (k.due_year = 2027 OR k.budget_year = 2027)";
// A scan of the journal, and the same from an index that holds all of it.
const char *const journalUntil =
    "SELECT line_id, programme_id, budget_year, due_year, kind, amount FROM posting NOT INDEXED "
    "WHERE effective_day <= '2023-06-17'";
const char *const indexUntil =
    "SELECT line_id, programme_id, budget_year, due_year, kind, amount FROM posting WHERE effective_day <= '2023-06-17'";

[[noreturn]] void stop(const QString &what)
{
    std::fprintf(stderr, "bench_ledger: %s\n", qPrintable(what));
    std::exit(1);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        stop(result.error().subject + u' ' + result.error().detail);
    return std::move(*result);
}

double secondsOn(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double measured(clockid_t clock, const std::function<void()> &work)
{
    const double begin = secondsOn(clock);
    work();
    return secondsOn(clock) - begin;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Rows read by the plain interface of SQLite: every column by its type.
class RawFile final {
public:
    explicit RawFile(const QString &path)
    {
        const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr) != SQLITE_OK)
            stop(path);
        sqlite3_exec(m_handle, "PRAGMA cache_size = -16384", nullptr, nullptr, nullptr);
    }
    ~RawFile() { sqlite3_close(m_handle); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    struct Read {
        qint64 rows = 0;
        qint64 sum = 0;  ///< so that nothing is left out
    };
    Read readAll(const char *text)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, text, -1, &statement, nullptr) != SQLITE_OK)
            stop(QString::fromUtf8(sqlite3_errmsg(m_handle)));
        const int columns = sqlite3_column_count(statement);
        Read read;
        for (; sqlite3_step(statement) == SQLITE_ROW; ++read.rows) {
            for (int column = 0; column < columns; ++column) {
                if (sqlite3_column_type(statement, column) == SQLITE_TEXT)
                    read.sum += *sqlite3_column_text(statement, column) + sqlite3_column_bytes(statement, column);
                else
                    read.sum += sqlite3_column_int64(statement, column);
            }
        }
        sqlite3_finalize(statement);
        return read;
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// SHA-256 over as many texts of that length, by the same function.
void hashChain(qint64 count, qsizetype length)
{
    QByteArray text(length, 'x');
    for (qint64 index = 0; index < count; ++index) {
        const Sha256Digits digits = sha256DigitsOf(text);
        std::copy_n(digits.data(), std::min<std::size_t>(digits.size(), static_cast<std::size_t>(length)), text.data());
    }
}

/// Of what a posting's link is made of, on average over the first ten thousand.
qsizetype textLength(Connection &connection)
{
    const std::unique_ptr<RowScan> rows = must(connection.scan(selectJournal));
    JournalRows one;
    ChainText text;
    qsizetype bytes = 0;
    qsizetype count = 0;
    for (; count < 10'000 && rows->next(); ++count) {
        one.clear();
        one.take(*rows);
        one.at(0).digitsAfter(one.at(0).text(journalHash), text);
        bytes += text.bytes().size();
    }
    return count == 0 ? 0 : bytes / count;
}

std::unique_ptr<Connection> readOnly(const QString &path)
{
    auto connection = must(Connection::open(
        sqliteEngine(), {.driver = QStringLiteral("QSQLITE"), .name = path,
                         .options = QStringLiteral("QSQLITE_OPEN_READONLY"), .shown = path}));
    if (!connection->run(QStringLiteral("PRAGMA cache_size = -16384")))
        stop(path);
    return connection;
}

/// Time on the clock and not of the processor, because an audit reads on one core and hashes on another.
void benchVerify(const QString &path, int rounds)
{
    std::vector<double> ours;
    std::vector<double> steps;
    std::vector<double> chains;
    RawFile raw(path);
    const auto connection = readOnly(path);
    const qsizetype length = textLength(*connection);
    const QByteArray journal = selectJournal.toUtf8();
    qint64 rows = raw.readAll(journal.constData()).rows;
    for (int round = 0; round < rounds; ++round) {
        steps.push_back(measured(CLOCK_MONOTONIC, [&] { rows = raw.readAll(journal.constData()).rows; }));
        chains.push_back(measured(CLOCK_MONOTONIC, [&] { hashChain(rows, length); }));
        ours.push_back(measured(CLOCK_MONOTONIC, [&] {
            const AuditWatch watch = [](const AuditProgress &) { return true; };
            AuditWork work(*connection, watch);
            must(auditJournal(work));
            if (work.report().findingCount != 0)
                stop(QStringLiteral("the journal is not clean"));
        }));
    }
    const double step = median(steps);
    const double chain = median(chains);
    std::printf("%lld postings: audit %.3f s, one pass of sqlite3_step %.3f s, chain alone %.3f s (%lld bytes each)\n",
                static_cast<long long>(rows), median(ours), step, chain, static_cast<long long>(length));
    std::printf("ratio to 1.2 passes and the chain %.2f, at most 1 wanted; to the pass alone %.2f\n",
                median(ours) / (1.2 * step + chain), median(ours) / step);
}

void compareReads(const QString &path, int rounds, const char *yardstick, const std::function<void(Store &)> &work)
{
    const std::unique_ptr<Store> store = must(openSqliteStore(path, OpenMode::readOnly));
    RawFile raw(path);
    std::vector<double> ours;
    std::vector<double> theirs;
    qint64 rows = 0;
    for (int round = 0; round <= rounds; ++round) {
        theirs.push_back(measured(CLOCK_PROCESS_CPUTIME_ID, [&] { rows = raw.readAll(yardstick).rows; }));
        ours.push_back(measured(CLOCK_PROCESS_CPUTIME_ID, [&] { work(*store); }));
    }
    std::printf("ours %.3f ms CPU, yardstick %.3f ms (%lld rows), ratio %.3f\n", 1e3 * median(ours),
                1e3 * median(theirs), static_cast<long long>(rows), median(ours) / median(theirs));
}

/// The year read alone is the year among all.
void checkFigures(const QString &path)
{
    const std::unique_ptr<Store> store = must(openSqliteStore(path, OpenMode::readOnly));
    const FiscalYear year = FiscalYear::fromNumber(2027);
    QVector<BudgetRow> rows = must(budgetRows(*store, QDate(2027, 12, 31)));
    rows.removeIf([year](const BudgetRow &row) { return row.year != year; });
    const YearFigures figures = must(yearFigures(*store, year, QDate(2027, 12, 31)));
    const bool isSame = std::equal(rows.cbegin(), rows.cend(), figures.lines.cbegin(), figures.lines.cend(),
                                   [](const BudgetRow &left, const BudgetRow &right) {
                                       return left.line.id == right.line.id && left.balance == right.balance
                                           && left.priorCommitments == right.priorCommitments
                                           && left.authorization == right.authorization
                                           && left.authorizationUsed == right.authorizationUsed;
                                   });
    if (!isSame)
        stop(QStringLiteral("the figures of the year are others than among all years"));
}

void benchDashboard(const QString &path, int rounds)
{
    checkFigures(path);
    const auto read = [](Store &store) {
        const YearFigures figures = must(yearFigures(store, FiscalYear::fromNumber(2027), QDate(2027, 12, 31)));
        if (figures.lines.size() != 400 || figures.programmes.size() != 40)
            stop(QStringLiteral("figures are missing"));
    };
    std::printf("beside a scan of the kept table: ");
    compareReads(path, rounds, potsOfYear, read);
    std::printf("beside the same rows by their key: ");
    compareReads(path, rounds, potsOfYearByLine, read);
}

void benchPast(const QString &path, int rounds)
{
    const auto all = [](Store &store) {
        if (must(store.ledger().balances(QDate(2023, 6, 17))).isEmpty())
            stop(QStringLiteral("no balances"));
    };
    const auto ofYear = [](Store &store) {
        const YearFigures figures = must(yearFigures(store, FiscalYear::fromNumber(2023), QDate(2023, 6, 17)));
        if (figures.lines.size() != 400)
            stop(QStringLiteral("figures are missing"));
    };
    std::printf("every pot of every year, beside a scan of the journal: ");
    compareReads(path, rounds, journalUntil, all);
    std::printf("every pot of every year, beside a scan of the index: ");
    compareReads(path, rounds, indexUntil, all);
    std::printf("figures of the year, beside a scan of the journal: ");
    compareReads(path, rounds, journalUntil, ofYear);
}

void syncPage(int file)
{
    static const std::vector<char> page(4096, 'x');
    static off_t place = 0;
    if (pwrite(file, page.data(), page.size(), place) != static_cast<ssize_t>(page.size()) || fdatasync(file) != 0)
        stop(QStringLiteral("cannot write"));
    place += static_cast<off_t>(page.size());
}

void benchPost(const QString &path, int rounds)
{
    const std::unique_ptr<Store> store = must(openSqliteStore(path, OpenMode::openExisting));
    const int file = open((path + QStringLiteral(".page")).toUtf8().constData(), O_CREAT | O_WRONLY, 0600);
    const FiscalYear year = FiscalYear::fromNumber(2027);
    const UserName user = UserName::fromString(QStringLiteral("Bench"));
    const Pot pot{BudgetLineId(1), year, year};
    const PostingDraft draft{PostingKind::commitment, pot, Money::fromCents(100), QDate(2027, 12, 31),
                             QStringLiteral("Zuwendung"), ProgrammeId(8), {}, {}, {}};
    std::vector<double> posted;
    std::vector<double> synced;
    for (int round = 0; round < rounds; ++round) {
        const QString key = QStringLiteral("bench-%1-%2").arg(getpid()).arg(round);
        synced.push_back(measured(CLOCK_MONOTONIC, [file] { syncPage(file); }));
        posted.push_back(measured(CLOCK_MONOTONIC, [&] {
            if (!store->ledger().book({draft}, key, user, 1'900'000'000'000))
                stop(QStringLiteral("was not booked"));
        }));
    }
    close(file);
    const double ours = 1e3 * median(posted);
    const double floor = 1e3 * median(synced);
    std::printf("one commitment %.2f ms, one page synced %.2f ms; at most %.2f ms wanted (1.3 times and 1 ms)\n", ours,
                floor, 1.3 * floor + 1);
}

}  // namespace

}  // namespace mittelbuch

int main(int argc, char **argv)
{
    using namespace mittelbuch;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(2);
    const int rounds = arguments.size() > 3 ? arguments[3].toInt() : 9;
    if (what == QLatin1String("verify"))
        benchVerify(arguments[1], rounds);
    else if (what == QLatin1String("dashboard"))
        benchDashboard(arguments[1], rounds);
    else if (what == QLatin1String("past"))
        benchPast(arguments[1], rounds);
    else if (what == QLatin1String("post"))
        benchPost(arguments[1], rounds);
    else
        stop(QStringLiteral("usage: bench_ledger FILE verify|dashboard|past|post [ROUNDS]"));
    return 0;
}
