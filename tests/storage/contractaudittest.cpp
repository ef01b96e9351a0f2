// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/auditcase.h"

namespace mittelbuch::test {

namespace {

using AuditContract = AuditCase;

TEST_P(AuditContract, EverythingThatTheProgramWroteIsClean)
{
    const AuditReport report = audit();
    EXPECT_TRUE(report.isClean()) << told(report);
    const QVector<Posting> journal = must(m_store->ledger().postings({}, QDate(2099, 1, 1)));
    EXPECT_EQ(report.postings.last, journal.size());
    EXPECT_EQ(report.postings.link, journal.last().chainHash);
    EXPECT_EQ(report.events.last, 2);
    EXPECT_EQ(report.events.link.size(), 64);
    // A consent, a freeze, three steps of a carry-over, one of a year, a decision, its share, four steps of the application, and
    // a version of a directive.
    EXPECT_EQ(report.records.last, 13);
    EXPECT_GT(report.balances, 8);
    EXPECT_GT(report.references, 8);
}

TEST_P(AuditContract, AnEmptyStoreIsClean)
{
    QTemporaryDir folder;
    const std::unique_ptr<Store> empty = GetParam().create(folder.path());
    const AuditReport report = must(empty->auditor().audit([](const AuditProgress &) { return true; }));
    EXPECT_TRUE(report.isClean()) << told(report);
    EXPECT_EQ(report.postings.last, 0);
    EXPECT_EQ(report.postings.link, QString(64, u'0'));
}

TEST_P(AuditContract, SeesWhatTheTransactionAroundItHasWritten)
{
    const Outcome<void> written = m_store->write([this]() -> Outcome<void> {
        mustBook({draft(PostingKind::supplement, 2027, 2027, 1)});
        const AuditReport report = audit();
        EXPECT_TRUE(report.isClean()) << told(report);
        mustBook({draft(PostingKind::supplement, 2027, 2027, 1)});
        return {};
    });
    EXPECT_TRUE(written);
    EXPECT_TRUE(audit().isClean());
}

TEST_P(AuditContract, GoesThroughEveryStageAndCanBeCancelledInEach)
{
    QVector<AuditStage> stages;
    must(m_store->auditor().audit([&stages](const AuditProgress &progress) {
        stages.append(progress.stage);
        return true;
    }));
    const QVector<AuditStage> all{AuditStage::postings, AuditStage::events, AuditStage::records,
                                  AuditStage::balances, AuditStage::references, AuditStage::file};
    EXPECT_EQ(stages, all);
    for (const AuditStage last : all) {
        AuditStage reached = AuditStage::postings;
        const AuditReport report = must(m_store->auditor().audit([&](const AuditProgress &progress) {
            reached = progress.stage;
            return progress.stage != last;
        }));
        EXPECT_EQ(reached, last);
        EXPECT_FALSE(report.isComplete);
        EXPECT_FALSE(report.isClean());
        EXPECT_EQ(report.findingCount, 0) << told(report);
    }
}

MITTELBUCH_EVERY_ENGINE(AuditContract);

}  // namespace

}  // namespace mittelbuch::test
