// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/potbalances.h"
#include "storage/auditcase.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/engine.h"
#include "storage/migrations.h"
#include "storage/olddatabase.h"
#include "storage/recordchain.h"
#include "storage/sqlitefile.h"
#include "storage/storecase.h"
#include "support/testsupport.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace mittelbuch::test {

namespace {

/// A file as the program left it that knew only the migrations up to `version`.
class OldFile {
public:
    OldFile(const QString &path, int version) : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old")))
    {
        m_database.setDatabaseName(path);
        EXPECT_TRUE(m_database.open());
        run(QStringLiteral("CREATE TABLE schema_migration (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
                           "checksum TEXT NOT NULL, applied_at_ms BIGINT NOT NULL)"));
        for (const Migration &migration : migrationsIn(sqliteEngine().migrationsFolder()).first(version)) {
            for (const QString &statement : migration.statements)
                run(statement);
            run(QStringLiteral("INSERT INTO schema_migration VALUES (%1, '%2', '%3', 0)")
                    .arg(migration.number).arg(migration.name, migration.checksum));
        }
        run(QStringLiteral("PRAGMA application_id = %1").arg(sqliteApplicationId));
        run(QStringLiteral("PRAGMA user_version = %1").arg(version));
    }
    ~OldFile()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
    }
    void run(const QString &statement)
    {
        QSqlQuery query(m_database);
        EXPECT_TRUE(query.exec(statement)) << query.lastError().text().toStdString() << statement.toStdString();
    }
    void post(int id, const QString &kind, const QString &programme, int due, int amount, const QString &day,
              const QString &reversalOf = QStringLiteral("NULL"))
    {
        run(QStringLiteral("INSERT INTO posting (id, command_key, position, kind, line_id, programme_id, budget_year, due_year, "
                           "amount, effective_day, reason, reversal_of, recorded_at_ms, recorded_by, chain_hash) VALUES "
                           "(%1, 'old-%1', 0, '%2', 1, %3, 2027, %4, %5, '%6', '', %7, %1, 'Anna', 'link-%1')")
                .arg(id).arg(kind, programme).arg(due).arg(amount).arg(day, reversalOf));
    }

private:
    QSqlDatabase m_database;
};

TEST(Upgrade, KeepsEveryPostingAndDerivesWhatIsNew)
{
    QTemporaryDir folder;
    const QString path = sqlitePath(folder.path());
    {
        OldFile old(path, 2);
        old.run(QStringLiteral("INSERT INTO budget_line VALUES (1, '0205', '88301', 'x', 'investment', 1, 1, 0)"));
        old.run(QStringLiteral("INSERT INTO programme VALUES (1, 'P', 'P', 'p', '', 1, 0)"));
        old.post(1, QStringLiteral("appropriation"), QStringLiteral("NULL"), 2027, 1000, QStringLiteral("2027-01-02"));
        old.post(2, QStringLiteral("commitmentAuthorization"), QStringLiteral("NULL"), 2028, 500, QStringLiteral("2027-01-02"));
        old.post(3, QStringLiteral("allotment"), QStringLiteral("1"), 2028, 400, QStringLiteral("2027-02-10"));
        old.post(4, QStringLiteral("commitment"), QStringLiteral("1"), 2028, 300, QStringLiteral("2027-02-20"));
        old.post(5, QStringLiteral("commitment"), QStringLiteral("1"), 2028, -50, QStringLiteral("2027-03-01"),
                 QStringLiteral("4"));
        old.post(6, QStringLiteral("repaymentRevenue"), QStringLiteral("NULL"), 2027, 7, QStringLiteral("2027-03-02"));
    }
    const std::unique_ptr<Store> store = must(openSqliteStore(path, OpenMode::openExisting));
    ASSERT_TRUE(store);
    const QVector<Posting> journal = must(store->ledger().postings({}, QDate(2099, 1, 1)));
    ASSERT_EQ(journal.size(), 6);
    EXPECT_EQ(journal[4].draft.reversalOf, PostingId(4));
    EXPECT_EQ(journal[4].chainHash, QStringLiteral("link-5"));
    for (const QDate day : {QDate(2027, 1, 1), QDate(2027, 1, 31), QDate(2027, 2, 15), QDate(2027, 2, 28), QDate(2099, 1, 1)}) {
        PotBalances derived;
        for (const Posting &posting : journal) {
            if (posting.draft.effectiveDay <= day)
                derived.apply(posting.draft);
        }
        const QVector<PotBalance> expected = derived.all();
        const QVector<PotBalance> read = must(store->ledger().balances(day));
        ASSERT_EQ(read.size(), expected.size());
        for (qsizetype index = 0; index < read.size(); ++index) {
            EXPECT_EQ(read[index].balance, expected[index].balance);
            EXPECT_EQ(read[index].planned, expected[index].planned);
        }
    }
}

TEST(Upgrade, RestoresABackupOfAnEarlierVersion)
{
    QTemporaryDir folder;
    const QString backup = folder.filePath(QStringLiteral("backup"));
    const QString restored = folder.filePath(QStringLiteral("restored"));
    {
        OldFile old(backup, 2);
        old.run(QStringLiteral("INSERT INTO budget_line VALUES (1, '0205', '88301', 'x', 'investment', 1, 1, 0)"));
        old.post(1, QStringLiteral("appropriation"), QStringLiteral("NULL"), 2027, 1000, QStringLiteral("2027-01-02"));
    }
    const QByteArray before = contentOf(backup);
    const CopyReport report = must(restoreToFile(backup, restored, [](CopyStage, qint64, qint64) { return true; }));
    EXPECT_EQ(report.postings.link, QStringLiteral("link-1"));
    EXPECT_EQ(contentOf(backup), before);
    const std::unique_ptr<Store> store = must(openSqliteStore(restored, OpenMode::openExisting));
    ASSERT_TRUE(store);
    EXPECT_FALSE(store->isReadOnly());
    EXPECT_EQ(must(store->ledger().postings({}, QDate(2099, 1, 1))).size(), 1);
}

/// A filled database of the version before the sums of years, on either engine.
class FilledUpgrade : public testing::TestWithParam<StoreFactory> {
protected:
    ~FilledUpgrade() override { GetParam().drop(m_folder.path()); }

    static void fill(OldDatabase &old)
    {
        using enum PostingKind;
        const OldDatabase::Entry entries[] = {
            {appropriation, 2026, 2026, 900, "2026-01-02"},
            {appropriation, 2027, 2027, 1000, "2027-01-02"},
            {commitmentAuthorization, 2027, 2028, 500, "2027-01-02"},
            {allotment, 2027, 2027, 600, "2027-01-31", 1},
            {allotment, 2027, 2028, 400, "2027-02-10", 1},
            {earmark, 2027, 2027, 70, "2027-02-11", 1},
            {commitment, 2027, 2028, 300, "2027-02-20", 1},
            {commitment, 2027, 2028, -50, "2027-03-01", 1, 0, 7},
            {commitment, 2027, 2027, 200, "2027-03-02", 1, 1},
            {order, 2027, 2027, 120, "2027-03-15", 1, 1},
            {payment, 2027, 2027, 60, "2027-12-31", 1, 1},
            {repaymentRevenue, 2027, 2027, 7, "2027-12-31"},
            {draftAppropriation, 2028, 2028, 800, "2027-12-31"},
            {appropriation, 2028, 2028, 700, "2028-01-01"},
            {freeze, 2027, 2027, -10, "2027-05-05"},
        };
        for (const OldDatabase::Entry &entry : entries)
            old.post(entry);
        old.run(QStringLiteral("INSERT INTO \"freeze\" (posting_id, basis) VALUES (15, 'budgetNote')"));
        must(linkRecord(old.connection(), QLatin1String("freeze"), 15));
    }
    static QVector<PotBalance> derivedOn(const QVector<Posting> &journal, QDate day)
    {
        PotBalances derived;
        for (const Posting &posting : journal) {
            if (posting.draft.effectiveDay <= day)
                derived.apply(posting.draft);
        }
        return derived.all();
    }

    QTemporaryDir m_folder;
};

TEST_P(FilledUpgrade, KeepsJournalBalancesAndSums)
{
    {
        OldDatabase old(GetParam(), m_folder.path(), 4);
        fill(old);
    }
    const std::unique_ptr<Store> store = GetParam().reopen(m_folder.path());
    ASSERT_TRUE(store);
    const QVector<Posting> journal = must(store->ledger().postings({}, QDate(2099, 1, 1)));
    ASSERT_EQ(journal.size(), 15);
    for (const QDate day : {QDate(2025, 12, 31), QDate(2026, 1, 2), QDate(2027, 1, 31), QDate(2027, 2, 15), QDate(2027, 3, 20),
                            QDate(2027, 12, 30), QDate(2027, 12, 31), QDate(2028, 6, 1), QDate(2099, 1, 1)}) {
        const QVector<PotBalance> expected = derivedOn(journal, day);
        const QVector<PotBalance> read = must(store->ledger().balances(day));
        ASSERT_EQ(read.size(), expected.size()) << day.toString(Qt::ISODate).toStdString();
        for (qsizetype index = 0; index < read.size(); ++index) {
            EXPECT_EQ(read[index].balance, expected[index].balance);
            EXPECT_EQ(read[index].priorCommitments, expected[index].priorCommitments);
            EXPECT_EQ(read[index].planned, expected[index].planned);
        }
    }
    const AuditReport report = must(store->auditor().audit([](const AuditProgress &) { return true; }));
    EXPECT_TRUE(report.isClean()) << told(report);
    EXPECT_EQ(report.postings.last, 15);
}

TEST_P(FilledUpgrade, GoesOnBookingAndRefusingAfterwards)
{
    {
        OldDatabase old(GetParam(), m_folder.path(), 4);
        fill(old);
    }
    const std::unique_ptr<Store> store = GetParam().reopen(m_folder.path());
    ASSERT_TRUE(store);
    const UserName user = UserName::fromString(QStringLiteral("Berta"));
    const FiscalYear year = FiscalYear::fromNumber(2027);
    PostingDraft draft{PostingKind::commitment, {BudgetLineId(1), year, year}, Money::fromCents(791), QDate(2027, 6, 1), {}, {},
                       {}, {}, {}};
    const Outcome<QVector<PostingId>> refused = store->ledger().book({draft}, QStringLiteral("too much"), user, 1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(std::get<Refusals>(refused.error()).first().available, std::optional(Money::fromCents(790)));
    draft.amount = Money::fromCents(790);
    EXPECT_TRUE(store->ledger().book({draft}, QStringLiteral("all"), user, 1));
    const AuditReport report = must(store->auditor().audit([](const AuditProgress &) { return true; }));
    EXPECT_TRUE(report.isClean()) << told(report);
}

/// A version with these figures as the program wrote it that knew only shares with a maximum.
QString oldVersion(int version, const char *figures)
{
    return QStringLiteral("INSERT INTO directive (id, programme_id, version, valid_from, valid_to, rate_millionths, max_grant, "
                          "minimum_grant, minimum_own_share_millionths, step, source) "
                          "VALUES (%1, 1, %1, '202%2-01-01', NULL, %3)")
        .arg(version).arg(6 + version).arg(QString::fromUtf8(figures));
}

TEST_P(FilledUpgrade, WritesOldDirectivesAsTermsThatSayTheSame)
{
    {
        OldDatabase old(GetParam(), m_folder.path(), 4);
        old.run(oldVersion(1, "800000, 40000000, 1000000, 0, 1, 'RL „Dienste“ \"2027\" \\ x'"));
        old.run(oldVersion(2, "666667, 12345, 0, 105000, 10000, ''"));
    }
    const std::unique_ptr<Store> store = GetParam().reopen(m_folder.path());
    ASSERT_TRUE(store);
    const QVector<Directive> versions = must(store->programmes().directives(ProgrammeId(1)));
    ASSERT_EQ(versions.size(), 2);
    DirectiveTerms first;
    first.rates = {{Rate::fromPercent(80), {}, {}}};
    first.basis = {{{}, ShareOfExpenditure{}, {}, Money::fromCents(1), Rounding::towardZero, {}}};
    first.limits = {{LimitScope::application, {},
                     {{{}, FixedAmount{Money::fromEuro(400'000)}, {}, Money::fromCents(1), Rounding::towardZero, {}}}, {}}};
    first.minimumGrant = MinimumGrant{Money::fromEuro(10'000), true, {}};
    DirectiveTerms second = first;
    first.source.citation = QStringLiteral("RL „Dienste“ \"2027\" \\ x");
    second.rates.first().rate = Rate::fromMillionths(666'667);
    second.limits.first().terms.first().rule = FixedAmount{Money::fromCents(12'345)};
    second.minimumGrant->amount = Money();
    second.minimumOwnShare = {{Rate::fromMillionths(105'000), {}, {}}};
    second.step = Money::fromEuro(100);
    EXPECT_EQ(versions[0].terms, first);
    EXPECT_EQ(versions[1].terms, second);
    EXPECT_EQ(versions[0].validTo, QDate(2027, 12, 31));
    EXPECT_TRUE(must(store->auditor().audit([](const AuditProgress &) { return true; })).isClean());
}

MITTELBUCH_EVERY_ENGINE(FilledUpgrade);

}  // namespace

}  // namespace mittelbuch::test
