// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/backup.h"
#include "storage/sqliteconnection.h"
#include "storage/storecase.h"

namespace mittelbuch::test {

inline bool goOn(CopyStage, qint64, qint64)
{
    return true;
}

/// A store with something in every table that hangs together with others.
class FilledStoreCase : public StoreCase {
protected:
    void SetUp() override
    {
        StoreCase::SetUp();
        mustBook({draft(PostingKind::appropriation, 2027, 2027, 1'000),
            draft(PostingKind::commitmentAuthorization, 2027, 2028, 500),
                  ofProgramme(PostingKind::allotment, 2027, 2027, 600),
                      ofProgramme(PostingKind::allotment, 2027, 2028, 400)});
        const ApplicationId id = must(m_store->applications().add(application(QStringLiteral("DK-2027-0001"),
            QStringLiteral("Bürgerbüro")), 1));
        PostingDraft commitment = ofProgramme(PostingKind::commitment, 2027, 2028, 300);
        commitment.application = id;
        mustBook({commitment, draft(PostingKind::freeze, 2027, 2027, -50),
            consented(PostingKind::overPlan, 2027, 2027, 20)});
        must(m_store->budgetControl().addFreeze({.posting = PostingId(6), .pot =
            {m_line, FiscalYear::fromNumber(2027), FiscalYear::fromNumber(2027)}}));
        must(m_store->budgetControl().addYearStep({FiscalYear::fromNumber(2027), FiscalYearStep::closed, m_day, {}}));
        must(m_store->drafts().keep(m_user, QStringLiteral("application"), QByteArray("\0\1draft\xff", 8), 7));
        must(m_store->events().record({QStringLiteral("x"), QStringLiteral("y"), {}, {}, {}}, m_user, 8));
    }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    /// All rows of a file, read by nobody but this test.
    static DatabaseContent contentOfFile(const QString &file) { return contentOfTables(file, allTables); }
    /// Without the sums that a file may bring up to date later than a server does.
    static DatabaseContent contentOnAnyEngine(const QString &file) { return contentOfTables(file, keptAlike); }

private:
    static QVector<TableShape> allTables(QVector<TableShape> tables) { return tables; }
    static DatabaseContent contentOfTables(const QString &file, QVector<TableShape> (*chosen)(QVector<TableShape>))
    {
        const auto connection = must(connectSqliteFile(file, must(inspectForReading(file, 99))));
        must(connection->beginRead());
        return must(mittelbuch::contentOf(*connection, chosen(must(tableShapes(*connection)))));
    }
};

}  // namespace mittelbuch::test
