// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/store.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>
#include <ostream>

namespace mittelbuch::test {

/// Makes an empty store of one engine, and opens it a second time; `shell` is somebody's own connection to it, with plain SQL,
/// and `drop` leaves nothing behind that the folder does not hold.
struct StoreFactory {
    const char *name;
    std::unique_ptr<Store> (*create)(const QString &folder);
    std::unique_ptr<Store> (*reopen)(const QString &folder);
    QSqlDatabase (*shell)(const QString &folder, const QString &connectionName);
    void (*drop)(const QString &folder);
    /// Brings the sums of months up to a posting, as the program does now and then.
    void (*sum)(const QString &folder, qint64 last);
};

inline void PrintTo(const StoreFactory &factory, std::ostream *out)
{
    *out << factory.name;
}

/// What every engine must keep. A fresh store for each test, with a line, a programme and short words for booking.
class StoreCase : public testing::TestWithParam<StoreFactory> {
protected:
    ~StoreCase() override;
    void SetUp() override;

    PostingDraft draft(PostingKind kind, int budgetYear, int dueYear, qint64 cents) const;
    /// With a consent, which is recorded the first time.
    PostingDraft consented(PostingKind kind, int budgetYear, int dueYear, qint64 cents);
    PostingDraft ofProgramme(PostingKind kind, int budgetYear, int dueYear, qint64 cents) const;
    /// Books under a fresh key; each call is a command of its own.
    Outcome<QVector<PostingId>> book(const QVector<PostingDraft> &drafts);
    void mustBook(const QVector<PostingDraft> &drafts);
    /// The refusal of a booking that must be refused.
    Refusal refusalOf(const QVector<PostingDraft> &drafts);
    /// Brings the sums of months up to the posting; those behind it stay to be added.
    void sumMonths(qint64 last) { GetParam().sum(m_folder.path(), last); }
    PotBalance pot(int budgetYear, int dueYear, bool ofTheProgramme = false) const;
    Application application(const QString &reference, const QString &title) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    BudgetLineId m_line;
    ConsentId m_consent;
    ProgrammeId m_programme;
    UserName m_user = UserName::fromString(QStringLiteral("Anna Beispiel"));
    QDate m_day = QDate(2027, 3, 1);
    int m_commands = 0;
};

const StoreFactory &sqliteFactory();
QString sqlitePath(const QString &folder);
const StoreFactory &postgresFactory();
/// The name of the database that belongs to a folder.
QString postgresDatabase(const QString &folder);

/// The value of a result that must be there.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        ADD_FAILURE() << "failed: " << result.error().subject.toStdString() << ": " << result.error().detail.toStdString();
    return std::move(*result);
}
inline void must(const Result<void> &result)
{
    if (!result)
        ADD_FAILURE() << "failed: " << result.error().subject.toStdString() << ": " << result.error().detail.toStdString();
}

}  // namespace mittelbuch::test

/// Runs a suite of the contract against every engine.
#define MITTELBUCH_EVERY_ENGINE(Suite) \
    INSTANTIATE_TEST_SUITE_P(Engines, Suite, \
                             testing::Values(mittelbuch::test::sqliteFactory(), mittelbuch::test::postgresFactory()), \
                             [](const auto &engine) { return std::string(engine.param.name); })
