// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"

#include "support/testsupport.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

constexpr int refusalCount = static_cast<int>(RefusalCode::alreadyDone) + 1;
constexpr int failureCount = static_cast<int>(FailureKind::other) + 1;

/// Everything that a refusal can hold, each value to be told from the others.
Refusal fullRefusal(RefusalCode code)
{
    Refusal refusal;
    refusal.code = code;
    refusal.field = QStringLiteral("financing.requestedGrant");
    refusal.value = QStringLiteral("x7");
    refusal.subject = QStringLiteral("02 05/883 01");
    refusal.year = FiscalYear::fromNumber(2028);
    refusal.required = Money::fromEuro(96000);
    refusal.available = Money::fromEuro(90000);
    refusal.day = QDate(2027, 6, 30);
    refusal.other = QStringLiteral("Meyer");
    return refusal;
}

/// A complete sentence: ends with a full stop (before the source in brackets) and has no hole and no placeholder.
void expectComplete(const QString &said)
{
    static const QRegularExpression complete(QStringLiteral("^\\S.*\\.( \\[[^\\]]+\\])?$"));
    static const QRegularExpression hole(QStringLiteral("%\\d|“”|  |^ |^:"));
    EXPECT_TRUE(complete.match(said).hasMatch()) << said.toStdString();
    EXPECT_FALSE(hole.match(said).hasMatch()) << said.toStdString();
}

class RefusalTest : public testing::TestWithParam<int> {
protected:
    RefusalCode code() const { return static_cast<RefusalCode>(GetParam()); }
};

class FailureTest : public testing::TestWithParam<int> {};

class WithLocale final {
public:
    explicit WithLocale(QLocale::Language language) { QLocale::setDefault(QLocale(language)); }
    ~WithLocale() { QLocale::setDefault(QLocale::c()); }
    WithLocale(const WithLocale &) = delete;
    WithLocale &operator=(const WithLocale &) = delete;
};

struct FieldCase {
    QString path;
    QString label;
};

class FieldLabelTest : public testing::TestWithParam<FieldCase> {};

template <typename Enum>
int distinctLabels(int count)
{
    QSet<QString> labels;
    for (int index = 0; index < count; ++index) {
        const QString text = label(static_cast<Enum>(index));
        EXPECT_FALSE(text.isEmpty()) << index;
        labels.insert(text);
    }
    return static_cast<int>(labels.size());
}

}  // namespace

TEST_P(RefusalTest, IsSaidWithEveryMember)
{
    const QString said = sentence(fullRefusal(code()));
    expectComplete(said);
    EXPECT_TRUE(said.endsWith(sourceOf(code()).isEmpty() ? QStringLiteral(".")
                                                         : QStringLiteral(" [%1]").arg(sourceOf(code()))));
}

TEST_P(RefusalTest, IsSaidWithoutAnyMember)
{
    Refusal refusal;
    refusal.code = code();
    expectComplete(sentence(refusal));
}

INSTANTIATE_TEST_SUITE_P(AllCodes, RefusalTest, testing::Range(0, refusalCount));

TEST(RefusalsTest, NameTheSamePersonOnce)
{
    Refusal refusal;
    refusal.code = RefusalCode::samePerson;
    refusal.field = QStringLiteral("recordedBy");
    refusal.value = QStringLiteral("A. Lehmann");
    refusal.other = refusal.value;
    refusal.subject = QStringLiteral("DK-1");
    EXPECT_EQ(sentence(refusal).count(refusal.value), 1) << sentence(refusal).toStdString();
    EXPECT_TRUE(sentence(refusal).contains(refusal.subject));
}

TEST(RefusalsTest, AreToldFromEachOther)
{
    QSet<QString> full;
    QSet<QString> bare;
    for (int index = 0; index < refusalCount; ++index) {
        Refusal refusal = fullRefusal(static_cast<RefusalCode>(index));
        full.insert(sentence(refusal));
        refusal = Refusal();
        refusal.code = static_cast<RefusalCode>(index);
        bare.insert(sentence(refusal));
    }
    EXPECT_EQ(full.size(), refusalCount);
    EXPECT_EQ(bare.size(), refusalCount);
}

TEST(RefusalsTest, NameYearLineAndAmountsWhenFundsAreMissing)
{
    const QString said = sentence(fullRefusal(RefusalCode::fundsNotAvailable));
    for (const char *part :
         {"2028", "02 05/883 01", "96,000.00", "90,000.00", "6,000.00", "[VwV-SäHO § 44 Nr. 1.1 S. 3]"})
        EXPECT_TRUE(said.contains(QString::fromUtf8(part))) << part << " in " << said.toStdString();
}

TEST(RefusalsTest, SayValuesAsPeopleReadThem)
{
    Refusal refusal = fullRefusal(RefusalCode::amountNotPositive);
    refusal.field = QStringLiteral("costItems[2].amount");
    refusal.value = QStringLiteral("-1234.50");
    EXPECT_TRUE(sentence(refusal).contains(QStringLiteral("Costs, row 3, amount")));
    EXPECT_TRUE(sentence(refusal).contains(moneyText(Money::fromCents(-123450))));
    refusal = fullRefusal(RefusalCode::wrongState);
    refusal.other = toString(ApplicationState::approved);
    EXPECT_TRUE(sentence(refusal).contains(QStringLiteral("“Approved”"))) << sentence(refusal).toStdString();
    refusal.value = QStringLiteral("settle");
    EXPECT_TRUE(sentence(refusal).startsWith(QStringLiteral("“Order or pay”"))) << sentence(refusal).toStdString();
}

TEST(RefusalsTest, DoNotReadPlaceholdersOutOfValues)
{
    Refusal refusal = fullRefusal(RefusalCode::notFound);
    refusal.value = QStringLiteral("%1%9");
    EXPECT_TRUE(sentence(refusal).contains(QStringLiteral("“%1%9”")));
}

TEST_P(FailureTest, IsSaidWithAndWithoutSubject)
{
    const auto kind = static_cast<FailureKind>(GetParam());
    const QString named = sentence(Failure{kind, QStringLiteral("budget.mbd"), {}});
    expectComplete(named);
    EXPECT_TRUE(named.contains(QStringLiteral("budget.mbd")));
    expectComplete(sentence(Failure{kind, {}, {}}));
    EXPECT_TRUE(sentence(Failure{kind, {}, QStringLiteral("errno 5")}).contains(QStringLiteral("errno 5")));
}

INSTANTIATE_TEST_SUITE_P(AllKinds, FailureTest, testing::Range(0, failureCount));

TEST(FailuresTest, AreToldFromEachOther)
{
    QSet<QString> said;
    for (int index = 0; index < failureCount; ++index)
        said.insert(sentence(Failure{static_cast<FailureKind>(index), {}, {}}));
    EXPECT_EQ(said.size(), failureCount);
}

TEST(DenialTest, SaysThatNothingWasChanged)
{
    const Denial denial = Refusals{fullRefusal(RefusalCode::noCosts), fullRefusal(RefusalCode::samePerson)};
    const QStringList lines = sentence(denial).split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.last(), QStringLiteral("Nothing was changed."));
    EXPECT_TRUE(
        sentence(Denial(Failure{FailureKind::locked, {}, {}})).contains(QStringLiteral("Nothing was changed.")));
}

TEST(LabelTest, HasOneForEachValue)
{
    EXPECT_EQ(distinctLabels<ApplicationState>(7), 7);
    EXPECT_EQ(distinctLabels<ApplicationStep>(6), 6);
    EXPECT_EQ(distinctLabels<CostCategory>(11), 11);
    EXPECT_EQ(distinctLabels<FieldOfAction>(14), 14);
    EXPECT_EQ(distinctLabels<LineKind>(3), 3);
    EXPECT_EQ(distinctLabels<PostingKind>(19), 19);
    EXPECT_EQ(distinctLabels<RegionKind>(25), 25);
    EXPECT_EQ(distinctLabels<Severity>(3), 3);
    EXPECT_EQ(distinctLabels<FundsPart>(5), 5);
}

TEST_P(FieldLabelTest, FollowsThePath)
{
    EXPECT_EQ(fieldLabel(GetParam().path), GetParam().label);
}

INSTANTIATE_TEST_SUITE_P(Paths, FieldLabelTest, testing::Values(
    FieldCase{QStringLiteral("applicant"), QStringLiteral("Applicant")},
    FieldCase{QStringLiteral("costItems[0].amount"), QStringLiteral("Costs, row 1, amount")},
    FieldCase{QStringLiteral("split[11].year"), QStringLiteral("Split over years, row 12, year")},
    FieldCase{QStringLiteral("financing.ownFunds"), QStringLiteral("Own funds")},
    FieldCase{QStringLiteral("unheardOf"), QStringLiteral("unheardOf")},
    FieldCase{QString(), QString()}));

TEST(LocaleTest, WritesNumbersAndDaysInTheReadersWay)
{
    {
        const WithLocale german(QLocale::German);
        EXPECT_EQ(language(), Language::german);
        EXPECT_EQ(amountText(Money::fromCents(123450)), QStringLiteral("1.234,50"));
        EXPECT_EQ(moneyText(Money::fromCents(123450)), QStringLiteral("1.234,50\u00A0€"));
        EXPECT_EQ(dayText(QDate(2027, 6, 3)), QStringLiteral("03.06.2027"));
        EXPECT_EQ(instantText(1'814'364'720'000), QStringLiteral("30.06.2027 16:12"));
    }
    EXPECT_EQ(language(), Language::english);
    EXPECT_EQ(moneyText(Money::fromCents(123450)), QStringLiteral("€1,234.50"));
    EXPECT_EQ(dayText(QDate(2027, 6, 3)), QStringLiteral("3 Jun 2027"));
    EXPECT_EQ(dayText(QDate()), QString());
}

TEST(Wording, SaysEveryFaultOfATableWithItsPlace)
{
    QSet<QString> said;
    for (int code = 0; code <= static_cast<int>(ImportFaultCode::sumOutOfRange); ++code) {
        const ImportFault fault{5, 8, QStringLiteral("Soll"), QStringLiteral("100%1"), static_cast<ImportFaultCode>(code)};
        const QString text = sentence(fault);
        EXPECT_GT(text.size(), 15) << code;
        EXPECT_FALSE(text.contains(QLatin1String("%2"))) << text.toStdString();
        said.insert(text);
    }
    EXPECT_EQ(said.size(), static_cast<int>(ImportFaultCode::sumOutOfRange) + 1) << "no two faults read the same";
    EXPECT_EQ(placeText({5, 28, {}, {}, {}}), QStringLiteral("line 5, column AB"));
    EXPECT_EQ(placeText({5, 0, {}, {}, {}}), QStringLiteral("line 5"));
    EXPECT_EQ(placeText({}), QString());
    EXPECT_EQ(columnLetters(26) + columnLetters(27) + columnLetters(702) + columnLetters(703), QStringLiteral("ZAAZZAAA"));
}

}  // namespace mittelbuch
