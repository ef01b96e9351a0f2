// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storecase.h"

#include "storage/database.h"
#include "storage/monthsums.h"
#include "storage/sqliteconnection.h"
#include "support/testserver.h"

#include <QFileInfo>

namespace mittelbuch::test {

namespace {

std::unique_ptr<Store> createSqlite(const QString &folder)
{
    return must(openSqliteStore(sqlitePath(folder), OpenMode::create));
}

std::unique_ptr<Store> reopenSqlite(const QString &folder)
{
    return must(openSqliteStore(sqlitePath(folder), OpenMode::openExisting));
}

QSqlDatabase sqliteShell(const QString &folder, const QString &connectionName)
{
    QSqlDatabase shell = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
    shell.setDatabaseName(sqlitePath(folder));
    EXPECT_TRUE(shell.open());
    return shell;
}

void sumSqlite(const QString &folder, qint64 last)
{
    const auto connection = must(connectSqliteFile(sqlitePath(folder), FileAccess::readWrite));
    must(connection->atomically<void>([&] { return sumPostings(*connection, last); }));
}

/// Copying a database with all its tables is quicker than making them anew.
QString postgresTemplate()
{
    static const QString name = [] {
        const QString made = QStringLiteral("mittelbuch_template");
        createDatabase(made);
        must(openPostgresStore(serverAddress(made), OpenMode::create)).reset();
        return made;
    }();
    return name;
}

std::unique_ptr<Store> reopenPostgres(const QString &folder)
{
    return must(openPostgresStore(serverAddress(postgresDatabase(folder)), OpenMode::openExisting));
}

std::unique_ptr<Store> createPostgres(const QString &folder)
{
    if (serverAddress({}).isEmpty())
        return nullptr;
    createDatabase(postgresDatabase(folder), postgresTemplate());
    return reopenPostgres(folder);
}

QSqlDatabase postgresShell(const QString &folder, const QString &connectionName)
{
    return plainConnection(postgresDatabase(folder), connectionName);
}

}  // namespace

QString sqlitePath(const QString &folder)
{
    return folder + QStringLiteral("/store.mittelbuch");
}

const StoreFactory &sqliteFactory()
{
    static const StoreFactory factory{"sqlite", createSqlite, reopenSqlite, sqliteShell, [](const QString &) {},
                                      sumSqlite};
    return factory;
}

QString postgresDatabase(const QString &folder)
{
    return QFileInfo(folder).fileName();
}

const StoreFactory &postgresFactory()
{
    static const StoreFactory factory{"postgresql", createPostgres, reopenPostgres, postgresShell,
                                      [](const QString &folder) { dropDatabase(postgresDatabase(folder)); },
                                      [](const QString &, qint64) {}};
    return factory;
}

StoreCase::~StoreCase()
{
    const bool wasMade = m_store != nullptr;
    m_store.reset();
    if (wasMade)
        GetParam().drop(m_folder.path());
}

void StoreCase::SetUp()
{
    m_store = GetParam().create(m_folder.path());
    ASSERT_TRUE(m_store);
    BudgetLine line{{}, BudgetLineKey::fromString(QStringLiteral("02 05/883 01")), QStringLiteral("Digitalisierung"),
                    LineKind::investment, true, true, true};
    m_line = must(m_store->budget().add(line));
    Programme programme;
    programme.key = QStringLiteral("KOMM");
    programme.name = QStringLiteral("Kommunale Dienste");
    m_programme = must(m_store->programmes().add(programme));
}

PostingDraft StoreCase::draft(PostingKind kind, int budgetYear, int dueYear, qint64 cents) const
{
    return {kind, Pot{m_line, FiscalYear::fromNumber(budgetYear), FiscalYear::fromNumber(dueYear)}, Money::fromCents(cents),
            m_day, QStringLiteral("test"), {}, {}, {}, {}};
}

PostingDraft StoreCase::consented(PostingKind kind, int budgetYear, int dueYear, qint64 cents)
{
    if (!m_consent.isStored())
        m_consent = must(m_store->budgetControl().addConsent({.reference = QStringLiteral("SMF 12/2027"), .day = m_day}));
    PostingDraft posting = draft(kind, budgetYear, dueYear, cents);
    posting.consent = m_consent;
    return posting;
}

PostingDraft StoreCase::ofProgramme(PostingKind kind, int budgetYear, int dueYear, qint64 cents) const
{
    PostingDraft posting = draft(kind, budgetYear, dueYear, cents);
    posting.programme = m_programme;
    return posting;
}

Outcome<QVector<PostingId>> StoreCase::book(const QVector<PostingDraft> &drafts)
{
    ++m_commands;
    return m_store->ledger().book(drafts, QStringLiteral("command-%1").arg(m_commands), m_user, 1000 + m_commands);
}

void StoreCase::mustBook(const QVector<PostingDraft> &drafts)
{
    const Outcome<QVector<PostingId>> booked = book(drafts);
    ASSERT_TRUE(booked) << (std::holds_alternative<Failure>(booked.error())
                                ? std::get<Failure>(booked.error()).detail.toStdString()
                                : stableCode(std::get<Refusals>(booked.error()).first().code).toStdString());
}

Refusal StoreCase::refusalOf(const QVector<PostingDraft> &drafts)
{
    const Outcome<QVector<PostingId>> booked = book(drafts);
    if (booked || !std::holds_alternative<Refusals>(booked.error())) {
        ADD_FAILURE() << "was not refused";
        return {};
    }
    return std::get<Refusals>(booked.error()).first();
}

PotBalance StoreCase::pot(int budgetYear, int dueYear, bool ofTheProgramme) const
{
    const Pot wanted{m_line, FiscalYear::fromNumber(budgetYear), FiscalYear::fromNumber(dueYear)};
    const ProgrammeId programme = ofTheProgramme ? m_programme : ProgrammeId();
    for (const PotBalance &each : must(m_store->ledger().balances(QDate(2099, 12, 31)))) {
        if (each.pot == wanted && each.programme == programme)
            return each;
    }
    return {wanted, programme, {}, {}, false};
}

Application StoreCase::application(const QString &reference, const QString &title) const
{
    Application application{.id = {}, .reference = FileReference::fromString(reference), .form = {}, .receivedOn = {},
                            .completeOn = {}, .examinedOn = {}, .decidedOn = {}, .examinationNote = {},
                            .proposedGrant = {}, .grant = {}, .directive = {}, .recordedBy = m_user, .examinedBy = {},
                            .decidedBy = {}};
    application.form.programme = m_programme;
    application.form.title = title;
    application.form.costs = {{CostCategory::software, QStringLiteral("Fachverfahren"), Money::fromEuro(120'000)}};
    application.form.financing = {Money::fromEuro(24'000), Money(), Money::fromEuro(96'000)};
    application.form.split = {{FiscalYear::fromNumber(2027), Money::fromEuro(60'000)},
                              {FiscalYear::fromNumber(2028), Money::fromEuro(36'000)}};
    application.form.projectStart = QDate(2027, 1, 1);
    return application;
}

}  // namespace mittelbuch::test
