// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/auditcase.h"
#include "storage/chain.h"
#include "storage/database.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace mittelbuch::test {

namespace {

/// Somebody who takes the triggers of a file away, changes what they guard, and puts them back.
class Shell final {
public:
    explicit Shell(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper")))
    {
        m_database.setDatabaseName(path);
        EXPECT_TRUE(m_database.open());
        run(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
        run(QStringLiteral("PRAGMA synchronous = OFF"));
    }
    ~Shell()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    }
    void run(const QString &statement)
    {
        QSqlQuery query(m_database);
        EXPECT_TRUE(query.exec(statement)) << statement.toStdString() << query.lastError().text().toStdString();
    }
    QVector<QStringList> rows(const QString &question)
    {
        QSqlQuery query(m_database);
        EXPECT_TRUE(query.exec(question)) << question.toStdString();
        QVector<QStringList> found;
        while (query.next()) {
            QStringList row;
            for (int column = 0; column < query.record().count(); ++column)
                row.append(query.value(column).toString());
            found.append(row);
        }
        return found;
    }
    void runPastTriggers(const QString &statement)
    {
        const QVector<QStringList> triggers = rows(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"));
        run(QStringLiteral("BEGIN"));
        for (const QStringList &trigger : triggers)
            run(QStringLiteral("DROP TRIGGER ") + trigger[0]);
        run(statement);
        for (const QStringList &trigger : triggers)
            run(trigger[1]);
        run(QStringLiteral("COMMIT"));
    }

private:
    QSqlDatabase m_database;
};

class Tampering : public AuditCase {
protected:
    /// The findings after the statement was run on a copy of the file.
    AuditReport auditAfter(const QString &statement)
    {
        m_store.reset();
        const QString path = m_folder.filePath(QStringLiteral("copy.mittelbuch"));
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(end));
        EXPECT_TRUE(QFile::copy(sqlitePath(m_folder.path()), path));
        Shell(path).runPastTriggers(statement);
        const std::unique_ptr<Store> store = must(openSqliteStore(path, OpenMode::openExisting));
        return must(store->auditor().audit([](const AuditProgress &) { return true; }));
    }
};

struct Change {
    const char *statement;
    const char *first;  ///< the first finding
};

constexpr Change changes[] = {
    {"UPDATE posting SET amount = 700001 WHERE id = 6", "link-broken posting 6"},
    {"UPDATE posting SET reason = 'Test' WHERE id = 1", "link-broken posting 1"},
    {"UPDATE posting SET chain_hash = replace(chain_hash, substr(chain_hash, 1, 4), 'beef') WHERE id = 3", "link-broken posting 3"},
    {"DELETE FROM posting WHERE id = 4", "number-missing posting 5"},
    {"UPDATE posting SET recorded_at_ms = 1 WHERE id = 5", "link-broken posting 5"},
    {"UPDATE event SET subject = 'First' WHERE number = 1", "link-broken event 1"},
    {"UPDATE event SET user_name = 'Anna Beispie1' WHERE number = 2", "link-broken event 2"},
    {"DELETE FROM event WHERE number = 1", "number-missing event 2"},
    {"UPDATE pot SET committed_own = committed_own - 1 WHERE due_year = 2028 AND programme_id = 0 AND budget_year = 2027",
     "value-differs pot 02 05/883 01 2027→2028 committed"},
    {"UPDATE pot SET planned = 9 WHERE due_year = 2027 AND programme_id = 1", "value-differs pot 02 05/883 01 2027 KOMM planned"},
    {"DELETE FROM pot WHERE due_year = 2027 AND programme_id = 1", "record-missing pot 02 05/883 01 2027 KOMM"},
    {"INSERT INTO pot (line_id, programme_id, budget_year, due_year, authority) VALUES (1, 0, 2031, 2031, 5)",
     "record-unexplained pot 02 05/883 01 2031"},
    {"UPDATE case_pot SET paid = 1501", "value-differs casePot AZ-1 02 05/883 01 2027 paid"},
    {"DELETE FROM case_pot", "record-missing casePot AZ-1 02 05/883 01 2027"},
    {"UPDATE posting_month SET earmarked = 41 WHERE earmarked = 40 AND month = '2027-03'",
     "value-differs month 2027-03 02 05/883 01 2027 KOMM earmarked"},
    {"UPDATE posting_month SET other_moves = 7 WHERE earmarked = 40 AND month = '2027-03'",
     "value-differs month 2027-03 02 05/883 01 2027 KOMM other_moves"},
    {"UPDATE posting_month SET month = '2027-11' WHERE month = '2027-12'", "record-unexplained month 2027-11 02 05/883 01 2027"},
    {"UPDATE posting_month SET committed = committed + 1 WHERE month = '2027-00' AND committed = 5000",
     "value-differs month 2027-00 02 05/883 01 2027 KOMM committed"},
    {"DELETE FROM posting_month WHERE month = '2027-00' AND programme_id = 0 AND due_year = 2028",
     "record-missing month 2027-00 02 05/883 01 2027→2028"},
    {"UPDATE posting_month SET earmarked = 41 WHERE earmarked = 40 AND month = '2027-15'",
     "value-differs month 2027-03-01–15 02 05/883 01 2027 KOMM earmarked"},
    {"DELETE FROM posting_month WHERE month = '2027-15' AND earmarked = 40",
     "record-missing month 2027-03-01–15 02 05/883 01 2027 KOMM"},
    {"UPDATE posting_summed SET posting_id = 5", "value-differs month 2027-00 02 05/883 01 2027 authority"},
    {"UPDATE posting_summed SET posting_id = 99", "value-differs table posting_summed posting_id"},
    {"UPDATE decision_commitment SET amount = 5001", "record-unexplained decisionCommitment 1 2027 5001"},
    {"UPDATE decision SET amount = 5001", "link-broken decision 1"},
    {"UPDATE decision SET reason = 'Gut'", "link-broken decision 1"},
    {"UPDATE decision_share SET amount = 5001", "link-broken decisionShare 1 2027"},
    {"DELETE FROM decision_share", "record-missing decisionShare 1 2027"},
    {"UPDATE consent SET reference = 'SMF 13/2027' WHERE id = 1", "link-broken consent 1"},
    {"UPDATE consent SET amount = 0 WHERE id = 1", "link-broken consent 1"},
    {"INSERT INTO consent VALUES (2, 'parliament', 'invented', '2027-01-01', NULL, '')", "record-unexplained consent 2"},
    {"UPDATE freeze SET until = NULL", "link-broken freeze 15"},
    {"UPDATE carry_over_step SET amount = 801 WHERE id = 1", "link-broken carryOver 1"},
    {"UPDATE fiscal_year_step SET year = 2025", "link-broken yearStep 1"},
    {"UPDATE application_transition SET note = 'x' WHERE id = 2", "link-broken transition 2"},
    {"UPDATE record_link SET chain_hash = replace(chain_hash, substr(chain_hash, 1, 4), 'beef') WHERE number = 1",
     "link-broken transition 1"},
    {"DELETE FROM record_link WHERE number >= 12", "record-unexplained freeze 15"},
    {"DELETE FROM record_link WHERE number = 13", "record-unexplained directive 1"},
    {"UPDATE directive SET terms = replace(terms, '\"80\"', '\"90\"')", "link-broken directive 1"},
    {"UPDATE directive SET valid_from = '2020-01-01'", "link-broken directive 1"},
    {"INSERT INTO directive VALUES (2, 1, 2, '2028-01-01', NULL, '{}')", "record-unexplained directive 2"},
    {"UPDATE application SET state = 'examined'", "value-differs application AZ-1 state"},
    {"UPDATE application SET grant_amount = 5001", "value-differs application AZ-1 grant_amount"},
    {"DELETE FROM budget_line", "record-missing table"},
};

TEST_P(Tampering, EveryChangeIsNamed)
{
    for (const Change &change : changes) {
        SCOPED_TRACE(change.statement);
        const AuditReport report = auditAfter(QString::fromUtf8(change.statement));
        EXPECT_FALSE(report.isClean());
        const std::string first = report.findings.isEmpty() ? std::string() : told(report.findings.first());
        const std::string wanted = change.first;
        EXPECT_EQ(first.substr(0, wanted.size()), wanted) << told(report);
    }
    EXPECT_TRUE(auditAfter(QStringLiteral("SELECT 1")).isClean());
}

TEST_P(Tampering, AnyFieldOfAnyPostingIsGuarded)
{
    m_store.reset();
    QVector<QStringList> columns;
    qsizetype postings = 0;
    {
        Shell shell(sqlitePath(m_folder.path()));
        columns = shell.rows(QStringLiteral("SELECT name, type FROM pragma_table_info('posting')"));
        postings = shell.rows(QStringLiteral("SELECT id FROM posting")).size();
    }
    ASSERT_EQ(columns.size(), 20);
    for (const QStringList &column : columns) {
        for (qsizetype id = 1; id <= postings; ++id) {
            const QString changed = column[1] == QLatin1String("INTEGER") ? QStringLiteral("coalesce(%1, 0) + 100")
                                                                          : QStringLiteral("%1 || 'x'");
            const AuditReport report = auditAfter(QStringLiteral("UPDATE posting SET %1 = %2 WHERE id = %3")
                                                      .arg(column[0], changed.arg(column[0])).arg(id));
            ASSERT_FALSE(report.findings.isEmpty()) << column[0].toStdString() << id;
            const AuditFinding &first = report.findings.first();
            // A posting whose number was changed is missed where the next one stands.
            const qsizetype at = column[0] != QLatin1String("id") ? id : id < postings ? id + 1 : id + 100;
            EXPECT_EQ(first.name, QString::number(at)) << column[0].toStdString() << told(first);
            EXPECT_EQ(first.record, AuditRecord::posting);
        }
    }
}

/// As the program recorded before there were consents.
TEST_P(Tampering, KnowsTheFirstFormOfALink)
{
    const QString link = must(m_store->ledger().postings({}, QDate(2099, 1, 1))).last().chainHash;
    ChainText text;
    text.begin("posting/1").add(link).add(qint64{17}).add(QByteArrayView("old")).add(qint64{0});
    text.add(toString(PostingKind::supplement)).add(qint64{1}).add(qint64{0}).add(qint64{2027}).add(qint64{2027});
    text.add(qint64{5}).add(QByteArrayView("2027-03-01")).add(QByteArrayView("früher"));
    text.add(qint64{0}).add(qint64{0}).add(qint64{0}).add(qint64{99999}).add(QByteArrayView("Anna"));
    const QString insertion = QStringLiteral(
        "INSERT INTO posting (id, command_key, position, kind, line_id, budget_year, due_year, amount, effective_day, reason, "
        "recorded_at_ms, recorded_by, chain_version, consent_id, chain_hash) "
        "VALUES (17, 'old', 0, 'supplement', 1, 2027, 2027, 5, '2027-03-01', 'früher', 99999, 'Anna', 1, %1, '%2')");
    m_store.reset();
    Shell(sqlitePath(m_folder.path())).run(insertion.arg(QStringLiteral("NULL"), text.link()));
    const AuditReport clean = auditAfter(QStringLiteral("SELECT 1"));
    EXPECT_TRUE(clean.isClean()) << told(clean);
    const AuditReport consented = auditAfter(QStringLiteral("UPDATE posting SET consent_id = 1 WHERE id = 17"));
    ASSERT_FALSE(consented.findings.isEmpty());
    EXPECT_EQ(told(consented.findings.first()), "value-differs posting 17 chain_version");
}

INSTANTIATE_TEST_SUITE_P(Sqlite, Tampering, testing::Values(sqliteFactory()));

}  // namespace

}  // namespace mittelbuch::test
