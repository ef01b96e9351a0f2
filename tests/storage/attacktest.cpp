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

/// Somebody with a shell on the file: plain SQL, without our program.
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
        m_shell = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("shell"));
        m_shell.setDatabaseName(sqlitePath(m_folder.path()));
        ASSERT_TRUE(m_shell.open());
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

    ApplicationId m_application;
    QSqlDatabase m_shell;
};

TEST_P(Attack, NothingRecordedIsChangedOrDeleted)
{
    const char *statements[] = {
        "UPDATE posting SET amount = 1 WHERE id = 1",
        "UPDATE OR IGNORE posting SET amount = 1 WHERE id = 1",
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
        "REPLACE INTO event (number, action, subject, detail, reason, recorded_at_ms, user_name, chain_hash) "
        "VALUES (1, '', '', '', '', 0, '', '')",
        "REPLACE INTO decision (id, application_id, version, approved, day, amount, reason) "
        "VALUES (1, 1, 1, 0, '2027-01-01', 0, '')",
        "REPLACE INTO decision_share VALUES (1, 2027, 99)",
        "UPDATE pot SET authority = 599 WHERE budget_year = 2027 AND due_year = 2027",
        "UPDATE pot SET paid = 1 WHERE budget_year = 2027 AND due_year = 2027",
    };
    for (const char *statement : statements)
        EXPECT_FALSE(answerTo(QLatin1String(statement)).isEmpty()) << statement;
}

TEST_P(Attack, NoWayOfInsertingOvercommits)
{
    const QString insertion = QStringLiteral(
        "INSERT %1 INTO posting (id, command_key, position, kind, line_id, budget_year, due_year, amount, effective_day, "
        "reason, recorded_at_ms, recorded_by, chain_hash) VALUES (%2, 'shell', 0, '%3', 1, 2027, %4, %5, '2027-01-01', '', 0, "
        "'shell', '')");
    for (const char *manner : {"", "OR IGNORE", "OR FAIL", "OR REPLACE", "OR ROLLBACK", "OR ABORT"}) {
        SCOPED_TRACE(manner);
        const QString how = QLatin1String(manner);
        EXPECT_TRUE(answerTo(insertion.arg(how).arg(4).arg(QStringLiteral("commitment")).arg(2027).arg(401))
                        .contains(QStringLiteral("cash_covered")));
        EXPECT_TRUE(answerTo(insertion.arg(how).arg(4).arg(QStringLiteral("commitment")).arg(2028).arg(501))
                        .contains(QStringLiteral("authorization_covered")));
        EXPECT_TRUE(answerTo(insertion.arg(how).arg(4).arg(QStringLiteral("freeze")).arg(2027).arg(-401))
                        .contains(QStringLiteral("cash_covered")));
        EXPECT_TRUE(answerTo(insertion.arg(how).arg(4).arg(QStringLiteral("order")).arg(2027).arg(601))
                        .contains(QStringLiteral("order_committed")));
        EXPECT_TRUE(answerTo(insertion.arg(how).arg(4).arg(QStringLiteral("payment")).arg(2027).arg(1))
                        .contains(QStringLiteral("payment_ordered")));
        EXPECT_TRUE(answerTo(insertion.arg(how).arg(1).arg(QStringLiteral("supplement")).arg(2027).arg(1))
                        .contains(QStringLiteral("posting_appended")));
    }
    EXPECT_EQ(must(m_store->ledger().postings({}, {}, {}, QDate(2099, 1, 1))).size(), 3);
    EXPECT_EQ(pot(2027, 2027).balance.committed, Money::fromCents(600));
    EXPECT_EQ(answerTo(insertion.arg(QString()).arg(4).arg(QStringLiteral("commitment")).arg(2027).arg(400)), QString());
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

INSTANTIATE_TEST_SUITE_P(Sqlite, Attack, testing::Values(sqliteFactory()),
                         [](const auto &engine) { return std::string(engine.param.name); });

}  // namespace

}  // namespace mittelbuch::test
