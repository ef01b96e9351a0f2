// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/grantcalculationreport.h"

#include "report/wording.h"
#include "support/testsupport.h"

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

const ReportContext context{QStringLiteral("Staatskanzlei"), QString(), 1'814'364'720'000};

/// Computed 734,900.00 €, and granted what is said.
ApplicationCase caseOf(std::optional<Money> granted)
{
    Application application{.id = {}, .reference = FileReference::fromString(QStringLiteral("DK-1")), .form = {}, .receivedOn = {},
                            .completeOn = {}, .examinedOn = {}, .decidedOn = granted ? QDate(2027, 5, 10) : QDate(),
                            .examinationNote = {}, .proposedGrant = {}, .grant = granted, .directive = {},
                            .recordedBy = UserName::fromString(QStringLiteral("Anna Beispiel")), .examinedBy = {},
                            .decidedBy = {}};
    application.form.projectStart = QDate(2027, 5, 1);
    application.form.projectEnd = QDate(2028, 12, 31);
    ApplicationCase file{application, {}, {}, {}, {}, {}, {}};
    file.assessment.directive = Directive();
    GrantAssessment assessment;
    assessment.amount = Money::fromCents(73'490'000);
    file.assessment.grant = assessment;
    return file;
}

struct PaymentRow {
    QString when;
    QString amount;

    friend bool operator==(const PaymentRow &, const PaymentRow &) = default;
};

QVector<PaymentRow> paymentRows(const Document &document)
{
    QVector<PaymentRow> rows;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (!table || table->caption != QStringLiteral("Payments that follow"))
            continue;
        for (const TableRow &row : table->rows)
            rows.append({row.cells.value(0), row.cells.value(1)});
    }
    return rows;
}

bool saysThatLessWasGranted(const Document &document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph && paragraph->text.contains(QStringLiteral("The decision grants"));
    });
}

QString euro(qint64 cents)
{
    return moneyText(Money::fromCents(cents));
}

}  // namespace

TEST(GrantCalculationReportTest, PlansThePaymentsOfWhatWasGranted)
{
    const Document document = grantCalculationReport(caseOf(Money::fromCents(66'140'000)), context);
    EXPECT_EQ(paymentRows(document), (QVector<PaymentRow>{
        {QStringLiteral("Decision unappealable and project begun"), euro(26'456'000)},
        {QStringLiteral("Between start and proof of use"), euro(16'535'000)},
        {QStringLiteral("Proof of use complete"), euro(16'535'000)},
        {QStringLiteral("Proof of use examined"), euro(6'614'000)}}));
    EXPECT_TRUE(saysThatLessWasGranted(document));
}

TEST(GrantCalculationReportTest, PlansThePaymentsOfWhatWasCalculatedBeforeTheDecision)
{
    for (const std::optional<Money> granted : {std::optional<Money>(), std::optional(Money::fromCents(73'490'000))}) {
        const Document document = grantCalculationReport(caseOf(granted), context);
        const QVector<PaymentRow> rows = paymentRows(document);
        ASSERT_EQ(rows.size(), 4);
        EXPECT_EQ(rows.first().amount, euro(29'396'000));
        EXPECT_FALSE(saysThatLessWasGranted(document));
    }
}

}  // namespace mittelbuch
