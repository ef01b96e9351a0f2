// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdfrenderer.h"

#include "report/controlledgerreport.h"
#include "report/overviewreport.h"
#include "report/wording.h"
#include "support/pdfcheck.h"
#include "support/samplecontrolledger.h"
#include "support/sampleoverview.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

namespace mittelbuch {

namespace {

const ReportContext context{QStringLiteral("Sächsische Staatskanzlei, Referat 36"), QStringLiteral("36-0541/27"),
                            1'814'364'720'000};

struct SizeCase {
    const char *name;
    test::SampleSize size;
};

class PdfOfSizeTest : public testing::TestWithParam<SizeCase> {};

Document sampleDocument(test::SampleSize size = {})
{
    return overviewReport(test::sampleOverview(size), context);
}

/// Limits the size of any file that this process writes, as a full disk does.
class FullDisk final {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limited = m_before;
        limited.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

Document controlLedgerSample()
{
    return controlLedgerDocument(test::sampleControlLedger(), context);
}

/// pdftotext parts a column at blanks; a broken cell comes as several lines.
QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(blanks);
}

/// Everything that stands right in a table: `text` is without blanks.
void expectEveryAmount(const Document &document, const QString &text)
{
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (!table)
            continue;
        for (const TableRow &row : table->rows) {
            for (qsizetype column = 0; column < row.cells.size(); ++column) {
                if (table->columns[column].alignment == CellAlignment::right) {
                    EXPECT_TRUE(text.contains(withoutBlanks(row.cells[column]))) << row.cells[column].toStdString();
                }
            }
        }
    }
}

}  // namespace

TEST_P(PdfOfSizeTest, IsPdfA1bAndHoldsEveryAmount)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("overview.pdf"));
    const Document document = sampleDocument(GetParam().size);
    ASSERT_TRUE(writePdf(document, path).has_value());
    EXPECT_THAT(test::preflightFindings(path), testing::IsEmpty());
    const QString text = withoutBlanks(test::textOfPdf(path));
    expectEveryAmount(document, text);
    EXPECT_TRUE(text.contains(document.fingerprint));
    EXPECT_TRUE(text.contains(QStringLiteral("36-0541/27")));
}

INSTANTIATE_TEST_SUITE_P(Sizes, PdfOfSizeTest, testing::Values(
    SizeCase{"usual", {6, 80, true}},
    SizeCase{"manyProgrammes", {30, 80, true}},
    SizeCase{"noDecisions", {2, 0, true}},
    SizeCase{"empty", {0, 0, false}}),
    [](const testing::TestParamInfo<SizeCase> &size) { return std::string(size.param.name); });

struct LedgerCase {
    const char *name;
    Document (*document)();
};

class PdfOfControlLedgerTest : public testing::TestWithParam<LedgerCase> {};

TEST_P(PdfOfControlLedgerTest, IsPdfA1bInLandscapeAndHoldsEveryAmount)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.pdf"));
    const Document document = GetParam().document();
    const Result<QByteArray> bytes = pdfOf(document);
    ASSERT_TRUE(bytes.has_value());
    EXPECT_TRUE(bytes->contains("/MediaBox [ 0 0 842")) << bytes->mid(bytes->indexOf("/MediaBox"), 40).toStdString();
    ASSERT_TRUE(writePdf(document, path).has_value());
    EXPECT_THAT(test::preflightFindings(path), testing::IsEmpty());
    const QString text = withoutBlanks(test::textOfPdf(path));
    expectEveryAmount(document, text);
    EXPECT_TRUE(text.contains(withoutBlanks(document.asAt)));
    EXPECT_TRUE(text.contains(QStringLiteral("VwV-SäHO§34Nos.6–11")));
}

INSTANTIATE_TEST_SUITE_P(Ledgers, PdfOfControlLedgerTest, testing::Values(
    LedgerCase{"expenditure", controlLedgerSample},
    LedgerCase{"authorizations",
               [] { return authorizationLedgerDocument(test::sampleAuthorizationLedger(), context); }},
    LedgerCase{"status", [] { return authorizationStatusDocument(test::sampleAuthorizationStatus(), context); }}),
    [](const testing::TestParamInfo<LedgerCase> &ledger) { return std::string(ledger.param.name); });

TEST(PdfTest, RepeatsTheHeadOfTheEntriesOnEveryPage)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.pdf"));
    ASSERT_TRUE(writePdf(controlLedgerSample(), path).has_value());
    const QStringList pages = test::textOfPdf(path).split(QChar::FormFeed, Qt::SkipEmptyParts);
    ASSERT_GT(pages.size(), 3);
    for (qsizetype index = 0; index < pages.size(); ++index) {
        if (pages[index].contains(QStringLiteral("Bauakte"))) {
            EXPECT_TRUE(pages[index].contains(QStringLiteral("Recipient"))) << "page " << index + 1;
        }
    }
}

namespace {

/// The rows of sums carried over that a page shows, each without blanks.
QStringList carriedOn(const QString &page)
{
    QStringList found;
    for (const QString &line : page.split(u'\n')) {
        if (line.contains(QStringLiteral("Carried over")))
            found.append(withoutBlanks(line));
    }
    return found;
}

/// Of as many entries as fill several pages.
Document longAuthorizationLedger()
{
    AuthorizationLedger ledger = test::sampleAuthorizationLedger();
    const QVector<AuthorizationEntry> few = ledger.entries;
    while (ledger.entries.size() < 80)
        ledger.entries += few;
    return authorizationLedgerDocument(ledger, context);
}

QStringList carriedIn(const Document &document)
{
    QStringList all;
    for (const TableRow &row : std::get<Table>(document.blocks[document.blocks.size() - 2]).rows)
        all.append(withoutBlanks(QStringList(row.carried.cbegin(), row.carried.cend()).join(QString())));
    return all;
}

}  // namespace

/// Where the entries go on over a page, their sums stand at its end and again at the beginning of the next.
TEST_P(PdfOfControlLedgerTest, CarriesTheSumsOfEntriesOverThePage)
{
    const bool isAuthorizations = std::string(GetParam().name) == "authorizations";
    const Document document = isAuthorizations ? longAuthorizationLedger() : GetParam().document();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.pdf"));
    ASSERT_TRUE(writePdf(document, path).has_value());
    const QStringList pages = test::textOfPdf(path).split(QChar::FormFeed, Qt::SkipEmptyParts);
    if (std::string(GetParam().name) == "status") {
        EXPECT_TRUE(carriedOn(pages.join(u'\n')).isEmpty()) << "its rows are lines, which nobody adds up page by page";
        return;
    }
    const QStringList expected = carriedIn(document);
    QString before;
    int breaks = 0;
    for (const QString &page : pages) {
        const QStringList carried = carriedOn(page);
        ASSERT_LE(carried.size(), 2);
        if (!before.isEmpty()) {
            ASSERT_FALSE(carried.isEmpty());
            EXPECT_EQ(carried.first(), before);
            ++breaks;
        }
        const bool goesOn = carried.size() == (before.isEmpty() ? 1 : 2);
        before = goesOn ? carried.last() : QString();
        EXPECT_TRUE(before.isEmpty() || expected.contains(before)) << before.toStdString();
    }
    EXPECT_TRUE(before.isEmpty()) << "the last page carries nothing on";
    EXPECT_GT(breaks, 1);
}

TEST(PdfTest, RepeatsTheHeadOfATableAndCountsPages)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("overview.pdf"));
    ASSERT_TRUE(writePdf(sampleDocument(), path).has_value());
    const QStringList pages = test::textOfPdf(path).split(QChar::FormFeed, Qt::SkipEmptyParts);
    ASSERT_GT(pages.size(), 4);
    for (qsizetype index = 0; index < pages.size(); ++index) {
        EXPECT_TRUE(pages[index].contains(QStringLiteral("Page %1 of %2").arg(index + 1).arg(pages.size())));
        // A row of decisions never stands on a page without its head.
        if (pages[index].contains(QStringLiteral("36-0541/27/"))) {
            EXPECT_TRUE(pages[index].contains(QStringLiteral("Applicant"))) << "page " << index + 1;
        }
    }
}

TEST(PdfTest, NamesTitleAndLanguage)
{
    const Result<QByteArray> pdf = pdfOf(sampleDocument({2, 3, true}));
    ASSERT_TRUE(pdf.has_value());
    EXPECT_TRUE(pdf->startsWith("%PDF-1.4"));
    EXPECT_TRUE(pdf->contains("/Lang (en)"));
    EXPECT_TRUE(pdf->contains("/DisplayDocTitle true"));
    EXPECT_FALSE(pdf->contains("/ObjStm"));
}

TEST(PdfTest, LeavesTheOldFileWhenTheDiskIsFull)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("overview.pdf"));
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const Document document = sampleDocument({2, 3, true});
    Result<void> outcome;
    {
        const FullDisk full(1024);
        outcome = writePdf(document, path);
    }
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().kind, FailureKind::diskFull);
    EXPECT_EQ(test::contentOf(path), QByteArray("old"));
    EXPECT_THAT(QDir(folder.path()).entryList(QDir::Files), testing::ElementsAre(QStringLiteral("overview.pdf")));
}

TEST(PdfTest, NamesTheFolderThatIsMissing)
{
    const QTemporaryDir folder;
    const Result<void> outcome =
        writePdf(sampleDocument({1, 0, false}), folder.filePath(QStringLiteral("gone/overview.pdf")));
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().kind, FailureKind::notFound);
    EXPECT_EQ(outcome.error().subject, folder.filePath(QStringLiteral("gone")));
}

TEST(PdfTest, RefusesToReplaceAFolder)
{
    const QTemporaryDir folder;
    const Result<void> outcome = writePdf(sampleDocument({1, 0, false}), folder.path());
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().kind, FailureKind::notPermitted);
}

}  // namespace mittelbuch
