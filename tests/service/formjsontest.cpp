// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/formjson.h"

#include "exchange/applicationjson.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

ApplicationForm wholeForm()
{
    ApplicationForm form;
    form.applicant = OfficialKey::tryFromString(QStringLiteral("14612000"));
    form.title = QStringLiteral("Portal „Bürgerdienste“");
    form.description = QStringLiteral("Anträge\nohne Papier");
    form.field = FieldOfAction::citizenServices;
    form.costs = {{CostCategory::software, QStringLiteral("Fachverfahren"), Money::fromCents(7'000'005)},
                  {CostCategory::other, QString(), Money::fromCents(1)}};
    form.financing = {Money::fromEuro(10'000), Money(), Money::fromEuro(60'000)};
    form.split = {{FiscalYear::fromNumber(2027), Money::fromEuro(40'000)}, {FiscalYear::fromNumber(2028), Money::fromEuro(20'000)}};
    form.projectStart = QDate(2027, 4, 1);
    form.projectEnd = QDate(2028, 12, 31);
    form.circumstances.cooperation = true;
    form.circumstances.partners = 2;
    form.circumstances.figures = {{TermKey::fromString(QStringLiteral("devices")), 120}};
    form.circumstances.otherFunding = {{QStringLiteral("Bund"), FunderLevel::federal, {}, {}, Money::fromEuro(7), true, {}}};
    return form;
}

ApplicationFile readBack(const QJsonObject &object)
{
    const ApplicationFileResult read = readApplicationFile(QJsonDocument(object).toJson());
    EXPECT_TRUE(read.has_value()) << read.error().first().path.toStdString();
    return read.value_or(ApplicationFile());
}

}  // namespace

TEST(FormJsonTest, IsReadBackAsItWas)
{
    ApplicationForm form = wholeForm();
    const ApplicationFile file = readBack(formToJson(form));
    EXPECT_EQ(file.applicant, QStringLiteral("14612000"));
    form.applicant.reset();
    EXPECT_EQ(file.form, form);
}

TEST(FormJsonTest, LeavesWhatIsNotFilledInNull)
{
    const QJsonObject object = formToJson({});
    EXPECT_TRUE(object.value(QStringLiteral("applicant")).isNull());
    EXPECT_TRUE(object.value(QStringLiteral("projectStart")).isNull());
    EXPECT_EQ(readBack(object), ApplicationFile());
}

TEST(FormJsonTest, NamesThePathOfEachFaultInTheCircumstances)
{
    QJsonObject object = formToJson({});
    object.insert(QStringLiteral("circumstances"), QJsonObject{{QStringLiteral("partners"), QStringLiteral("zwei")},
                                                               {QStringLiteral("hours"), 3}});
    const ApplicationFileResult read = readApplicationFile(QJsonDocument(object).toJson());
    ASSERT_FALSE(read.has_value());
    QStringList paths;
    for (const ApplicationFileFault &fault : read.error())
        paths.append(fault.path);
    paths.sort();
    EXPECT_EQ(paths, (QStringList{QStringLiteral("circumstances.hours"), QStringLiteral("circumstances.partners")}));
}

}  // namespace mittelbuch
