// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"
#include "storage/storecase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace mittelbuch::test {

namespace {

using enum PostingKind;

/// Somebody with a shell on the file or the server: plain SQL, without our program.
class Attack : public StoreCase {
protected:
    void SetUp() override
    {
        StoreCase::SetUp();
        mustBook({draft(appropriation, 2027, 2027, 1000), draft(commitmentAuthorization, 2027, 2028, 500)});
        mustBook({draft(commitment, 2027, 2027, 600)});
        Application recorded = application(QStringLiteral("AZ-1"), QStringLiteral("Rathaus"));
        recorded.examinedBy = UserName::fromString(QStringLiteral("Berta Prüfer"));
        m_application = must(m_store->applications().add(recorded, 1));
        must(m_store->applications().addTransition(m_application, {.day = m_day, .user = m_user, .note = {}}));
        must(m_store->events().record({QStringLiteral("test"), {}, m_day, {}, {}}, m_user, 1));
        must(m_store->applications().addDecision(decisionBy(QStringLiteral("Carla Chefin"))));
        m_shell = GetParam().shell(m_folder.path(), QStringLiteral("shell"));
    }
    void TearDown() override
    {
        m_shell.close();
        m_shell = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("shell"));
    }
    Decision decisionBy(const QString &user, int version = 1) const
    {
        return {{}, m_application, version, true, m_day, Money::fromCents(50),
                {{FiscalYear::fromNumber(2027), Money::fromCents(50)}}, m_line, {}, UserName::fromString(user), {}};
    }
    /// The answer to a statement, empty when it was carried out.
    QString answerTo(const QString &statement)
    {
        QSqlQuery query(m_shell);
        return query.exec(statement) ? QString() : query.lastError().databaseText();
    }

    bool isServer() const { return m_shell.driverName() == QLatin1String("QPSQL"); }

    const QList<const char *> m_inFile{
        "UPDATE OR IGNORE posting SET amount = 1 WHERE id = 1",
        "REPLACE INTO event (number, action, subject, detail, reason, recorded_at_ms, user_name, chain_hash) "
        "VALUES (1, '', '', '', '', 0, '', '')",
        "REPLACE INTO decision (id, application_id, version, approved, day, amount, reason) "
        "VALUES (1, 1, 1, 0, '2027-01-01', 0, '')",
        "REPLACE INTO decision_share VALUES (1, 2027, 99)",
    };
    const QList<const char *> m_onServer{
        "TRUNCATE posting CASCADE",
        "TRUNCATE event",
        "TRUNCATE application_transition",
        "TRUNCATE decision CASCADE",
        "TRUNCATE decision_share",
        "TRUNCATE pot",
        "TRUNCATE case_pot",
        "TRUNCATE region CASCADE",
        "UPDATE pot SET authority = authority + 1",
        "INSERT INTO decision_share VALUES (1, 2027, 99) ON CONFLICT (decision_id, year) DO UPDATE SET amount = 99",
        "INSERT INTO event (number, action, subject, detail, reason, recorded_at_ms, user_name, chain_hash) "
        "VALUES (1, '', '', '', '', 0, '', '') ON CONFLICT (number) DO UPDATE SET reason = 'x'",
    };
    ApplicationId m_application;
    QSqlDatabase m_shell;
};

TEST_P(Attack, NothingRecordedIsChangedOrDeleted)
{
    QList<const char *> statements{
        "UPDATE posting SET amount = 1 WHERE id = 1",
        "DELETE FROM posting",
        "UPDATE event SET reason = 'x'",
        "DELETE FROM event",
        "UPDATE application_transition SET note = 'x'",
        "DELETE FROM application_transition",
        "UPDATE decision SET amount = 99",
        "DELETE FROM decision",
        "UPDATE decision_share SET amount = 99",
        "DELETE FROM decision_share",
        "DELETE FROM pot",
        "UPDATE pot SET authority = 599 WHERE budget_year = 2027 AND due_year = 2027",
        "UPDATE pot SET paid = 1 WHERE budget_year = 2027 AND due_year = 2027",
        "INSERT INTO pot (line_id, programme_id, budget_year, due_year, authority) VALUES (1, 0, 2030, 2030, 1)",
    };
    statements += isServer() ? m_onServer : m_inFile;
    for (const char *statement : statements)
        EXPECT_FALSE(answerTo(QLatin1String(statement)).isEmpty()) << statement;
}

/// The insertion of posting %1, of kind %2, due in %3, with the amount %4, in every manner that the engine knows.
QStringList manners(bool isServer)
{
    const QString into = QStringLiteral(
        "INTO posting (id, command_key, position, kind, line_id, budget_year, due_year, amount, effective_day, reason, "
        "recorded_at_ms, recorded_by, chain_hash) VALUES (%1, 'shell', 0, '%2', 1, 2027, %3, %4, '2027-01-01', '', 0, "
        "'shell', '')");
    QStringList all;
    if (isServer) {
        for (const char *after : {"", " ON CONFLICT DO NOTHING", " ON CONFLICT (id) DO UPDATE SET amount = 9", " RETURNING id"})
            all.append(QStringLiteral("INSERT ") + into + QLatin1String(after));
        all.append(QStringLiteral("WITH added AS (INSERT %1 RETURNING id) SELECT count(*) FROM added").arg(into));
        return all;
    }
    for (const char *how : {"", "OR IGNORE ", "OR FAIL ", "OR REPLACE ", "OR ROLLBACK ", "OR ABORT "})
        all.append(QStringLiteral("INSERT ") + QLatin1String(how) + into);
    return all;
}

struct Overcommitment {
    int id;
    const char *kind;
    int dueYear;
    qint64 cents;
    const char *rule;
};

constexpr Overcommitment overcommitments[] = {
    {4, "commitment", 2027, 401, "cash_covered"},
    {4, "commitment", 2028, 501, "authorization_covered"},
    {4, "freeze", 2027, -401, "cash_covered"},
    {4, "order", 2027, 601, "order_committed"},
    {4, "payment", 2027, 1, "payment_ordered"},
    {1, "supplement", 2027, 1, "posting_appended"},
    {9, "supplement", 2027, 1, "posting_appended"},
};

TEST_P(Attack, NoWayOfInsertingOvercommits)
{
    for (const QString &insertion : manners(isServer())) {
        for (const Overcommitment &row : overcommitments) {
            const QString statement =
                insertion.arg(row.id).arg(QLatin1String(row.kind)).arg(row.dueYear).arg(row.cents);
            EXPECT_TRUE(answerTo(statement).contains(QLatin1String(row.rule))) << statement.toStdString();
        }
    }
    EXPECT_EQ(must(m_store->ledger().postings({}, {}, {}, QDate(2099, 1, 1))).size(), 3);
    EXPECT_EQ(pot(2027, 2027).balance.committed, Money::fromCents(600));
    const QString plain = manners(isServer()).first();
    EXPECT_EQ(answerTo(plain.arg(4).arg(QStringLiteral("commitment")).arg(2027).arg(400)), QString());
    EXPECT_EQ(pot(2027, 2027).balance.available(), Money());
}

/// A server lets everybody make temporary tables, and looks names up there first.
TEST_P(Attack, ATableOfTheAttackersOwnDoesNotStandInForOurs)
{
    if (!isServer())
        return;
    EXPECT_EQ(answerTo(QStringLiteral("CREATE TEMPORARY TABLE pot AS SELECT * FROM pot")), QString());
    EXPECT_EQ(answerTo(QStringLiteral("CREATE TEMPORARY TABLE posting (LIKE posting)")), QString());
    EXPECT_EQ(answerTo(QStringLiteral("SET search_path = pg_temp, public")), QString());
    const QString into = manners(true).first().replace(QStringLiteral("INTO posting"), QStringLiteral("INTO public.posting"));
    EXPECT_TRUE(answerTo(into.arg(4).arg(QStringLiteral("commitment")).arg(2027).arg(401))
                    .contains(QStringLiteral("cash_covered")));
    EXPECT_EQ(answerTo(into.arg(4).arg(QStringLiteral("commitment")).arg(2027).arg(400)), QString());
    EXPECT_EQ(pot(2027, 2027).balance.available(), Money());
}

TEST_P(Attack, NobodyGrantsACaseThatHeRecordedOrExamined)
{
    for (const char *user : {"Anna Beispiel", "ANNA beispiel", "berta PRÜFER"}) {
        const Result<DecisionId> decided = m_store->applications().addDecision(decisionBy(QString::fromUtf8(user), 2));
        ASSERT_FALSE(decided) << user;
        EXPECT_TRUE(decided.error().detail.contains(QStringLiteral("decision_four_eyes")));
    }
    must(m_store->applications().addDecision(decisionBy(QStringLiteral("Dora"), 2)));
}

TEST_P(Attack, ADecisionCommitsNoMoreThanItGrants)
{
    PostingDraft posting = draft(commitment, 2027, 2027, 51);
    posting.application = m_application;
    posting.decision = DecisionId(1);
    const Outcome<QVector<PostingId>> booked = book({posting});
    ASSERT_FALSE(booked);
    EXPECT_EQ(std::get<Failure>(booked.error()).kind, FailureKind::constraint);
    posting.amount = Money::fromCents(50);
    mustBook({posting});
    posting.amount = Money::fromCents(1);
    EXPECT_FALSE(book({posting}));
}

TEST_P(Attack, ACaseIsNotPaidFromAnothersCommitment)
{
    PostingDraft posting = draft(commitment, 2027, 2027, 50);
    posting.application = m_application;
    mustBook({posting});
    posting.kind = order;
    posting.amount = Money::fromCents(51);
    const Refusal refusal = refusalOf({posting});
    EXPECT_EQ(stableCode(refusal.code), stableCode(RefusalCode::orderAboveCommitment));
    EXPECT_EQ(refusal.available, std::optional(Money::fromCents(50)));
}

MITTELBUCH_EVERY_ENGINE(Attack);

}  // namespace

}  // namespace mittelbuch::test
