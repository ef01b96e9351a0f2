// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a database with a long journal: bench_ledger_generate FILE POSTINGS
//
// 400 lines, 40 programmes, ten years up to 2027: every year begins with its appropriations, authorisations and allotments;
// then cases are committed, ordered and paid, one in eight under an authorisation for the next year. Triggers and indices
// are taken away while rows are written and come back afterwards; balances and sums are those that an audit derives, so
// that `mittelbuch verify` passes on the file.

#include "storage/chain.h"
#include "storage/database.h"
#include "storage/journalsums.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <limits>
#include <memory>
#include <random>
#include <string>

namespace mittelbuch {

namespace {

constexpr int lineCount = 400;
constexpr int programmeCount = 40;
constexpr int firstYear = 2018;
constexpr int yearCount = 10;
constexpr int startPerLine = 6;  // postings at the beginning of a year
constexpr qint64 lineAuthority = 50'000'000'000;
constexpr qint64 programmeShare = 15'000'000'000;

[[noreturn]] void stop(const char *what)
{
    std::fprintf(stderr, "bench_ledger_generate: %s\n", what);
    std::exit(1);
}

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

class File final {
public:
    explicit File(const char *path)
    {
        if (sqlite3_open(path, &m_handle) != SQLITE_OK)
            stop("cannot open the file");
    }
    ~File() { sqlite3_close(m_handle); }
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    void run(const std::string &text)
    {
        if (sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            stop(sqlite3_errmsg(m_handle));
    }
    Prepared prepare(const char *text)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, text, -1, &statement, nullptr) != SQLITE_OK)
            stop(sqlite3_errmsg(m_handle));
        return Prepared(statement);
    }
    /// Binds whole numbers from the first mark on and carries it out.
    template <typename... Numbers>
    void insert(const Prepared &statement, Numbers... numbers)
    {
        int position = 0;
        (sqlite3_bind_int64(statement.get(), ++position, static_cast<sqlite3_int64>(numbers)), ...);
        finish(statement);
    }
    void finish(const Prepared &statement)
    {
        if (sqlite3_step(statement.get()) != SQLITE_DONE)
            stop(sqlite3_errmsg(m_handle));
        sqlite3_reset(statement.get());
    }
    /// Takes away what slows writing down, and answers what brings it back.
    std::vector<std::string> strip()
    {
        std::vector<std::string> texts;
        std::vector<std::string> drops;
        const Prepared found = prepare("SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'index') "
                                       "AND sql IS NOT NULL ORDER BY type, rowid");
        while (sqlite3_step(found.get()) == SQLITE_ROW) {
            const auto text = [&](int column) {
                return std::string(reinterpret_cast<const char *>(sqlite3_column_text(found.get(), column)));
            };
            drops.push_back("DROP " + text(0) + " " + text(1));
            texts.push_back(text(2));
        }
        for (const std::string &drop : drops)
            run(drop);
        return texts;
    }

private:
    sqlite3 *m_handle = nullptr;
};

struct Row {
    PostingKind kind = PostingKind::appropriation;
    int line = 0;
    int programme = 0;
    int budgetYear = 0;
    int dueYear = 0;
    qint64 cents = 0;
    qint64 application = 0;
};

class Generator final {
public:
    Generator(File &file, qint64 postings)
        : m_file(file), m_wanted(postings),
          m_insert(file.prepare("INSERT INTO posting (id, position, line_id, budget_year, due_year, amount, recorded_at_ms, "
                                "programme_id, application_id, command_key, kind, effective_day, reason, recorded_by, "
                                "chain_version, chain_hash) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 3, ?)")),
          m_insertApplication(file.prepare(
              "INSERT INTO application (id, reference, title, title_key, description, field, own_funds, other_grants, "
              "requested_grant, state, examination_note, recorded_by, recorded_by_key, recorded_on, recorded_at_ms, "
              "changed_at_ms, revision) VALUES (?1, 'AZ-' || ?1, 'Vorhaben', 'vorhaben', '', 'other', 0, 0, 0, 'draft', '', "
              "'Generator', 'generator', '2018-01-01', 0, 0, 1)"))
    {
    }

    void run()
    {
        const qint64 perYear = m_wanted / yearCount;
        for (int year = firstYear; year < firstYear + yearCount; ++year) {
            m_year = year;
            m_doneInYear = 0;
            m_inYear = year == firstYear + yearCount - 1 ? m_wanted - m_id : perYear;
            for (int line = 1; line <= lineCount; ++line)
                beginYear(line);
            while (m_doneInYear < m_inYear)
                addCase();
        }
        writeKept();
    }

private:
    static int programmeOf(int line, int which) { return (line * 7 + which * 13) % programmeCount + 1; }

    void beginYear(int line)
    {
        add({PostingKind::appropriation, line, 0, m_year, m_year, lineAuthority, 0});
        add({PostingKind::commitmentAuthorization, line, 0, m_year, m_year + 1, lineAuthority, 0});
        for (const int which : {0, 1}) {
            add({PostingKind::allotment, line, programmeOf(line, which), m_year, m_year, programmeShare, 0});
            add({PostingKind::allotment, line, programmeOf(line, which), m_year, m_year + 1, programmeShare, 0});
        }
    }

    /// Earmarked, committed, ordered in two parts and paid in two, one of them late; as far as the year's count allows.
    void addCase()
    {
        const int line = 1 + static_cast<int>(m_random() % lineCount);
        const int programme = m_random() % 8 == 0 ? 0 : programmeOf(line, static_cast<int>(m_random() % 2));
        const bool isNextYear = m_random() % 8 == 0;
        const qint64 cents = 10'000 + static_cast<qint64>(m_random() % 900'000);
        m_file.insert(m_insertApplication, ++m_application);
        Row row{PostingKind::earmark, line, programme, m_year, isNextYear ? m_year + 1 : m_year, cents, 0};
        addUnlessFull(row);
        row.cents = -cents;
        addUnlessFull(row);
        row.kind = PostingKind::commitment;
        row.cents = cents;
        row.application = m_application;
        addUnlessFull(row);
        row.budgetYear = row.dueYear;
        for (const auto &[kind, part] : {std::pair{PostingKind::order, cents / 2}, {PostingKind::order, cents / 4},
                                         {PostingKind::payment, cents / 2}, {PostingKind::payment, cents / 8}}) {
            if (isNextYear)
                break;
            row.kind = kind;
            row.cents = part;
            addUnlessFull(row);
        }
    }

    void addUnlessFull(const Row &row)
    {
        if (m_doneInYear < m_inYear)
            add(row);
    }

    void add(const Row &row)
    {
        const QByteArray day = QDate(m_year, 1, 1).addDays(m_doneInYear * 365 / std::max<qint64>(m_inYear, 1))
                                   .toString(Qt::ISODate).toLatin1();
        const QByteArray kind = toString(row.kind).toLatin1();
        char key[40];
        const int length = std::snprintf(key, sizeof key, "generated-%026lld", static_cast<long long>(++m_id));
        const qint64 recordedAt = 1'500'000'000'000 + m_id * 60'000;
        const QByteArrayView reason("Zuwendung nach Richtlinie, Bescheid vom laufenden Jahr");
        const QByteArrayView user("Generator");
        const QByteArrayView previous(m_link.data(), qsizetype(m_link.size()));
        m_link = postingLink(postingForm,
                             {previous, m_id, QByteArrayView(key, length), 0, kind, row.line, row.programme, row.budgetYear,
                              row.dueYear, row.cents, day, reason, row.application, 0, 0, 0, 0, recordedAt, user},
                             m_text);
        bindNumber(7, row.programme);
        bindNumber(8, row.application);
        bindText(9, QByteArrayView(key, length));
        bindText(10, kind);
        bindText(11, day);
        bindText(12, reason);
        bindText(13, user);
        bindText(14, QByteArrayView(m_link.data(), qsizetype(m_link.size())));
        m_file.insert(m_insert, m_id, row.line, row.budgetYear, row.dueYear, row.cents, recordedAt);
        const qint32 period = shortestPeriodOf(day);
        m_sums.add(m_id, {{row.line, row.programme, period, qint16(row.budgetYear), qint16(row.dueYear)}, row.kind, row.cents,
                    row.application, 0, 0});
        ++m_doneInYear;
    }

    void bindNumber(int position, qint64 id)
    {
        if (id == 0)
            sqlite3_bind_null(m_insert.get(), position);
        else
            sqlite3_bind_int64(m_insert.get(), position, id);
    }

    void bindText(int position, QByteArrayView text)
    {
        sqlite3_bind_text(m_insert.get(), position, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    }

    void writeKept()
    {
        m_sums.sumPeriods();
        const Prepared pot = m_file.prepare("INSERT INTO pot (line_id, programme_id, budget_year, due_year, planned, moves, "
                                            "authority, allotted, earmarked, committed_own, committed_prior, ordered, paid) "
                                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        m_sums.pots().forEach([&](const PotKey &key, const PotSums &sums) {
            const auto &cents = sums.cents;
            m_file.insert(pot, key.line, key.programme, key.budgetYear, key.dueYear, sums.planned, sums.moves, cents[0], cents[1],
                          cents[2], cents[3], sums.prior, cents[4], cents[5]);
        });
        const Prepared ofCase = m_file.prepare("INSERT INTO case_pot VALUES (?, ?, ?, ?, ?, ?)");
        m_sums.cases.forEach([&](const CaseKey &key, const CaseSums &sums) {
            m_file.insert(ofCase, key.application, key.line, key.dueYear, sums.committed, sums.ordered, sums.paid);
        });
        const Prepared ofMonth = m_file.prepare(
            "INSERT INTO posting_month VALUES (printf('%04d-%02d', ?1 / 25, ?1 % 25), "
            "?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
        m_sums.months.forEach([&](const MonthKey &key, const MonthSums &month) {
            const auto &cents = month.sums.cents;
            const auto &count = month.sums.postings;
            m_file.insert(ofMonth, key.month, key.line, key.programme, key.budgetYear, key.dueYear, cents[0], cents[1], cents[2],
                          cents[3], cents[4], cents[5], count[0], count[1], count[3], count[2] + count[4] + count[5]);
        });
        m_file.insert(m_file.prepare("UPDATE posting_summed SET posting_id = ?"), m_id);
    }

    File &m_file;
    qint64 m_wanted;
    Prepared m_insert;
    Prepared m_insertApplication;
    std::mt19937_64 m_random{20270301};
    JournalSums m_sums{std::numeric_limits<qint64>::max()};
    ChainText m_text;
    Sha256Digits m_link = [] {
        Sha256Digits zeros;
        zeros.fill('0');
        return zeros;
    }();
    int m_year = firstYear;
    qint64 m_id = 0;
    qint64 m_application = 0;
    qint64 m_doneInYear = 0;
    qint64 m_inYear = 0;
};

void makePlan(Store &store)
{
    for (int line = 0; line < lineCount; ++line) {
        const BudgetLine added{{}, *BudgetLineKey::tryFromParts(QStringLiteral("0205"), QString::number(53100 + line)),
                               QStringLiteral("Titel %1").arg(line), LineKind::current, true, true, false};
        if (!store.budget().add(added))
            stop("cannot add a line");
    }
    for (int programme = 1; programme <= programmeCount; ++programme) {
        Programme added;
        added.key = QStringLiteral("P%1").arg(programme, 2, 10, QLatin1Char('0'));
        added.name = QStringLiteral("Programm ") + added.key;
        if (!store.programmes().add(added))
            stop("cannot add a programme");
    }
}

void generate(const QString &path, qint64 postings)
{
    {
        const Result<std::unique_ptr<Store>> store = openSqliteStore(path, OpenMode::create);
        if (!store)
            stop("cannot make the database");
        const Outcome<void> planned = (*store)->write([&]() -> Outcome<void> {
            makePlan(**store);
            return {};
        });
        if (!planned)
            stop("cannot write the plan");
    }
    File file(path.toUtf8().constData());
    file.run("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF; PRAGMA cache_size = -262144; BEGIN");
    const std::vector<std::string> texts = file.strip();
    Generator(file, postings).run();
    for (const std::string &text : texts)
        file.run(text);
    file.run("COMMIT; PRAGMA journal_mode = WAL");
}

}  // namespace

}  // namespace mittelbuch

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 postings = arguments.value(2).toLongLong();
    if (arguments.size() != 3 || postings < mittelbuch::lineCount * mittelbuch::startPerLine * mittelbuch::yearCount)
        mittelbuch::stop("usage: bench_ledger_generate FILE POSTINGS, at least 24000");
    mittelbuch::generate(arguments[1], postings);
    return 0;
}
