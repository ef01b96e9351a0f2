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

constexpr int nextPosting = 6;  // the number of the one that an attacker may append

/// Somebody with a shell on the file or the server: plain SQL, without our program.
class Attack : public StoreCase {
protected:
    void SetUp() override
    {
        StoreCase::SetUp();
        mustBook({draft(appropriation, 2027, 2027, 1000), draft(commitmentAuthorization, 2027, 2028, 500)});
        mustBook({draft(commitment, 2027, 2027, 550)});
        Application recorded = application(QStringLiteral("AZ-1"), QStringLiteral("Rathaus"));
        recorded.examinedBy = UserName::fromString(QStringLiteral("Berta Prüfer"));
        m_application = must(m_store->applications().add(recorded, 1));
        must(m_store->applications().addTransition(m_application, {.day = m_day, .user = m_user, .note = {}}));
        must(m_store->events().record({QStringLiteral("test"), {}, m_day, {}, {}}, m_user, 1));
        grant(QStringLiteral("Carla Chefin"), 50);
        recordControl();
        m_shell = GetParam().shell(m_folder.path(), QStringLiteral("shell"));
    }
    void TearDown() override
    {
        m_shell.close();
        m_shell = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("shell"));
    }
    void recordControl()
    {
        BudgetControlStore &control = m_store->budgetControl();
        const ConsentId consent = must(control.addConsent({.reference = QStringLiteral("SMF-1"), .day = m_day}));
        must(control.addCarryOver({.line = m_line, .fromYear = FiscalYear::fromNumber(2026), .amount = Money::fromCents(5),
                                   .day = m_day, .consent = consent}));
        must(control.addYearStep({FiscalYear::fromNumber(2025), FiscalYearStep::closed, m_day, {}}));
        Directive directive;
        directive.programme = m_programme;
        directive.validFrom = m_day;
        directive.terms = plainShare(Rate::fromPercent(80), Money::fromEuro(100'000), {Money(), true, {}});
        must(m_store->programmes().issue(directive));
        mustBook({draft(freeze, 2027, 2028, -1)});
        must(control.addFreeze({.posting = PostingId(5), .pot = {m_line, FiscalYear::fromNumber(2027), FiscalYear::fromNumber(2028)}}));
    }
    /// A second decision, without shares.
    Decision decisionBy(const QString &user) const
    {
        return {{}, m_application, 2, true, m_day, Money::fromCents(50), {}, m_line, {}, UserName::fromString(user), {}};
    }
    /// A decision of 50 cents with a commitment for its share.
    Outcome<void> decideAndCommit(const QString &user, qint64 committed)
    {
        Decision decision = decisionBy(user);
        decision.version = 1;
        decision.split = {{FiscalYear::fromNumber(2027), Money::fromCents(50)}};
        return m_store->write([&]() -> Outcome<void> {
            PostingDraft posting = draft(commitment, 2027, 2027, committed);
            posting.application = m_application;
            posting.decision = must(m_store->applications().addDecision(decision));
            const Outcome<QVector<PostingId>> booked = book({posting});
            return booked ? Outcome<void>() : Outcome<void>(denied(booked.error()));
        });
    }
    void grant(const QString &user, qint64 committed) { ASSERT_TRUE(decideAndCommit(user, committed)); }
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
        "REPLACE INTO directive VALUES (1, 1, 1, '2020-01-01', NULL, '{}')",
        "REPLACE INTO directive (programme_id, version, valid_from, terms) VALUES (1, 1, '2020-01-01', '{}')",
    };
    const QList<const char *> m_onServer{
        "TRUNCATE posting CASCADE",
        "TRUNCATE event",
        "TRUNCATE application_transition",
        "TRUNCATE decision CASCADE",
        "TRUNCATE decision_share",
        "TRUNCATE directive CASCADE",
        "TRUNCATE pot",
        "TRUNCATE case_pot",
        "TRUNCATE region CASCADE",
        "TRUNCATE consent CASCADE",
        "TRUNCATE \"freeze\"",
        "TRUNCATE fiscal_year_step",
        "TRUNCATE carry_over_step",
        "TRUNCATE decision_commitment CASCADE",
        "TRUNCATE posting_month",
        "UPDATE posting_month SET authority = authority + 1",
        "INSERT INTO decision_commitment VALUES (1, 2028, 1)",
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
        "UPDATE directive SET valid_to = '2099-12-31'",
        "DELETE FROM directive",
        "DELETE FROM pot",
        "UPDATE consent SET reference = 'x'",
        "DELETE FROM consent",
        "INSERT INTO consent (id, issuer, reference, day, note) VALUES (7, 'parliament', 'x', '2027-01-01', '')",
        "UPDATE \"freeze\" SET until = NULL",
        "DELETE FROM \"freeze\"",
        "INSERT INTO \"freeze\" (posting_id, basis) VALUES (1, 'budgetNote')",
        "UPDATE fiscal_year_step SET step = 'enacted'",
        "DELETE FROM fiscal_year_step",
        "UPDATE carry_over_step SET amount = 9",
        "DELETE FROM carry_over_step",
        "INSERT INTO carry_over_step (id, line_id, from_year, step, amount, day, consent_id, note) "
        "VALUES (2, 1, 2026, 'release', 6, '2027-05-01', 1, '')",
        "INSERT INTO carry_over_step (id, line_id, from_year, step, amount, day, note) "
        "VALUES (2, 1, 2024, 'request', 6, '2027-05-01', '')",
        "UPDATE decision_commitment SET amount = 9",
        "DELETE FROM decision_commitment",
        "UPDATE pot SET authority = 599 WHERE budget_year = 2027 AND due_year = 2027",
        "UPDATE pot SET paid = 1 WHERE budget_year = 2027 AND due_year = 2027",
        "INSERT INTO pot (line_id, programme_id, budget_year, due_year, authority) VALUES (1, 0, 2030, 2030, 1)",
    };
    statements += isServer() ? m_onServer : m_inFile;
    for (const char *statement : statements) {
        const QString answer = answerTo(QLatin1String(statement));
        EXPECT_FALSE(answer.isEmpty()) << statement;
        EXPECT_FALSE(answer.contains(QStringLiteral("syntax"))) << statement << ": " << answer.toStdString();
    }
}

/// The insertion of posting %1, of kind %2, due in %3, with the amount %4, in every manner that the engine knows.
QStringList manners(bool isServer)
{
    const QString into = QStringLiteral(
        "INTO posting (id, command_key, position, kind, line_id, budget_year, due_year, amount, effective_day, reason, "
        "recorded_at_ms, recorded_by, chain_version, chain_hash) VALUES (%1, 'shell', 0, '%2', 1, 2027, %3, %4, '2027-01-01', "
        "'', 99999, 'shell', 2, '')");
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
    {nextPosting, "commitment", 2027, 401, "cash_covered"},
    {nextPosting, "commitment", 2028, 500, "authorization_covered"},
    {nextPosting, "freeze", 2027, -401, "cash_covered"},
    {nextPosting, "order", 2027, 601, "order_committed"},
    {nextPosting, "payment", 2027, 1, "payment_ordered"},
    {nextPosting, "overPlan", 2027, 1, "consent_recorded"},
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
    EXPECT_EQ(must(m_store->ledger().postings({}, QDate(2099, 1, 1))).size(), nextPosting - 1);
    EXPECT_EQ(pot(2027, 2027).balance.committed, Money::fromCents(600));
    const QString plain = manners(isServer()).first();
    EXPECT_EQ(answerTo(plain.arg(nextPosting).arg(QStringLiteral("commitment")).arg(2027).arg(400)), QString());
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
    EXPECT_TRUE(answerTo(into.arg(nextPosting).arg(QStringLiteral("commitment")).arg(2027).arg(401))
                    .contains(QStringLiteral("cash_covered")));
    EXPECT_EQ(answerTo(into.arg(nextPosting).arg(QStringLiteral("commitment")).arg(2027).arg(400)), QString());
    EXPECT_EQ(pot(2027, 2027).balance.available(), Money());
}

TEST_P(Attack, NobodyGrantsACaseThatHeRecordedOrExamined)
{
    for (const char *user : {"Anna Beispiel", "ANNA beispiel", "berta PRÜFER"}) {
        const Result<DecisionId> decided = m_store->applications().addDecision(decisionBy(QString::fromUtf8(user)));
        ASSERT_FALSE(decided) << user;
        EXPECT_TRUE(decided.error().detail.contains(QStringLiteral("decision_four_eyes")));
    }
    must(m_store->applications().addDecision(decisionBy(QStringLiteral("Dora"))));
}

TEST_P(Attack, ADecisionCommitsNoMoreThanItGrants)
{
    PostingDraft posting = draft(commitment, 2027, 2027, 1);
    posting.application = m_application;
    posting.decision = DecisionId(1);
    const Outcome<QVector<PostingId>> booked = book({posting});
    ASSERT_FALSE(booked);
    EXPECT_EQ(std::get<Failure>(booked.error()).kind, FailureKind::constraint);
}

TEST_P(Attack, ADecisionIsBookedWholeOrNotAtAll)
{
    m_application = must(m_store->applications().add(application(QStringLiteral("AZ-2"), QStringLiteral("Bad")), 1));
    const Outcome<void> half = decideAndCommit(QStringLiteral("Carla Chefin"), 49);
    ASSERT_FALSE(half);
    EXPECT_EQ(std::get<Failure>(half.error()).kind, FailureKind::constraint);
    EXPECT_TRUE(must(m_store->applications().decisions(m_application)).isEmpty());
    EXPECT_EQ(pot(2027, 2027).balance.committed, Money::fromCents(600));
    EXPECT_TRUE(decideAndCommit(QStringLiteral("Carla Chefin"), 50));
}

TEST_P(Attack, NothingIsCommittedAgainstAClosedYear)
{
    mustBook({draft(appropriation, 2025, 2025, 100)});
    const Refusal refusal = refusalOf({draft(commitment, 2025, 2025, 1)});
    EXPECT_EQ(stableCode(refusal.code), stableCode(RefusalCode::yearClosed));
    EXPECT_EQ(refusal.year, std::optional(FiscalYear::fromNumber(2025)));
}

TEST_P(Attack, ACaseIsNotPaidFromAnothersCommitment)
{
    PostingDraft posting = draft(order, 2027, 2027, 51);
    posting.application = m_application;
    const Refusal refusal = refusalOf({posting});
    EXPECT_EQ(stableCode(refusal.code), stableCode(RefusalCode::orderAboveCommitment));
    EXPECT_EQ(refusal.available, std::optional(Money::fromCents(50)));
}

MITTELBUCH_EVERY_ENGINE(Attack);

}  // namespace

}  // namespace mittelbuch::test
