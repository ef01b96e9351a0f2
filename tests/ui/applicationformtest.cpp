// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/applicationformedit.h"

#include "smalloffice.h"
#include "support/testsupport.h"
#include "typing.h"
#include "ui/entry/moneyedit.h"
#include "ui/pages/application/costtable.h"
#include "ui/pages/application/objectnames.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace mittelbuch {
namespace {

ApplicationForm wholeForm()
{
    ApplicationForm form;
    form.programme = ProgrammeId(1);
    form.applicant = OfficialKey::fromString(QStringLiteral("14626110"));
    form.title = QStringLiteral("Bürgerkonto");
    form.description = QStringLiteral("Zwei\nZeilen");
    form.field = FieldOfAction::servicePortal;
    form.costs = {{CostCategory::staff, QStringLiteral("Stelle"), Money::fromEuro(70'000)},
                  {CostCategory::training, {}, Money()},
                  {CostCategory::hardware, QStringLiteral("Rechner"), Money::fromCents(5'000'050)}};
    form.financing = {Money::fromEuro(24'000), Money(), Money::fromCents(9'600'050)};
    form.split = {{FiscalYear::fromNumber(2027), Money::fromEuro(60'000)}, {FiscalYear::fromNumber(2028),
            Money::fromCents(3'600'050)}};
    form.projectStart = QDate(2027, 3, 1);
    form.projectEnd = QDate(2028, 6, 30);
    return form;
}

class ApplicationFormTest : public testing::Test {
protected:
    ApplicationFormTest()
    {
        m_edit.setProgrammes(*m_office.now([](Session &session) { return session.store.programmes().programmes(); }));
        m_edit.show();
        m_edit.activateWindow();
        QCoreApplication::processEvents();
    }

    template <typename Widget = QWidget>
    Widget *find(const QString &name)
    {
        auto *found = m_edit.findChild<Widget *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    void typeInto(const QString &name, const QString &text)
    {
        find(name)->setFocus();
        test::typeText(find(name), text);
    }

    test::SmallOffice m_office;
    ApplicationFormEdit m_edit{m_office.desk()};
};

TEST_F(ApplicationFormTest, givesBackWhatItShows)
{
    m_edit.open(wholeForm(), QStringLiteral("DK-2027-0001"), false, true);
    EXPECT_TRUE(m_office.desk().waitUntilIdle());
    EXPECT_EQ(m_edit.form(), wholeForm());
    EXPECT_EQ(m_edit.faults(), QStringList());
    m_edit.open(ApplicationForm(), {}, true, true);
    EXPECT_EQ(m_edit.form(), ApplicationForm());
    EXPECT_EQ(m_edit.faults(), QStringList());
}

TEST_F(ApplicationFormTest, undoGoesBackOverTheWholeForm)
{
    m_edit.open(wholeForm(), QStringLiteral("DK-2027-0001"), false, true);
    QSignalSpy edited(&m_edit, &ApplicationFormEdit::edited);
    typeInto(names::titleEdit, QStringLiteral(" neu"));
    typeInto(names::costAmount(0), QStringLiteral("5"));
    const ApplicationForm typed = m_edit.form();
    ASSERT_NE(typed, wholeForm());
    EXPECT_FALSE(edited.isEmpty());
    QTest::keyClick(find(names::costAmount(0)), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(find(names::descriptionEdit), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_edit.form(), wholeForm());
    EXPECT_FALSE(m_edit.canUndo());
    QTest::keyClick(find(names::titleEdit), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(find(names::titleEdit), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(m_edit.form(), typed);
}

TEST_F(ApplicationFormTest, enterWalksOnAndAddsRows)
{
    m_edit.open(ApplicationForm(), {}, true, true);
    typeInto(names::costDescription(0), QStringLiteral("Software"));
    QTest::keyClick(find(names::costDescription(0)), Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), find(names::costAmount(0)));
    test::typeText(QApplication::focusWidget(), QStringLiteral("120.000"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), find(names::costCategory(1)));
    EXPECT_EQ(find<QLabel>(names::costSum)->text(), QStringLiteral("120.000,00\u00a0€"));
    find(names::costAmount(1))->setFocus();
    QTest::keyClick(find(names::costAmount(1)), Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), find(names::ownFunds)) << "a blank last row ends the table";
    QTest::keyClick(find(names::costAmount(0)), Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(m_edit.form().costs, QVector<CostItem>());
}

TEST_F(ApplicationFormTest, tabOrderIsReadingOrder)
{
    m_edit.open(ApplicationForm(), {}, true, true);
    find(names::referenceEdit)->setFocus();
    QStringList walked;
    for (int count = 0; count < 22; ++count) {
        walked.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList reading{names::referenceEdit, names::programmeBox, names::applicantEdit, names::titleEdit,
            names::descriptionEdit,
                              names::fieldBox, names::projectStart, names::projectEnd, names::costCategory(0),
                                      names::costDescription(0),
                              names::costAmount(0), names::addRow, QStringLiteral("deductsInputTax"), names::addRow,
                              names::ownFunds, names::ownFundsRest,
                                      names::otherGrants,
                              names::requestedGrant, names::splitYear(0), names::splitAmount(0), names::addRow,
                                      names::referenceEdit};
    EXPECT_EQ(walked.join(u' '), reading.join(u' '));
}

TEST_F(ApplicationFormTest, takingTheGrantOverFillsOwnFundsAndTheFirstYear)
{
    m_edit.open(ApplicationForm(), {}, true, true);
    typeInto(names::costAmount(0), QStringLiteral("120.000"));
    m_edit.setPossibleGrant(Money::fromEuro(96'000));
    m_edit.takeCalculatedGrant();
    const ApplicationForm form = m_edit.form();
    EXPECT_EQ(form.financing, (FinancingPlan{Money::fromEuro(24'000), Money(), Money::fromEuro(96'000)}));
    EXPECT_EQ(form.split, (QVector<YearShare>{{FiscalYear::fromNumber(2027), Money::fromEuro(96'000)}}));
}

TEST_F(ApplicationFormTest, asksWhatTheDirectiveAsks)
{
    m_edit.open(wholeForm(), QStringLiteral("DK-2027-0001"), false, true);
    DirectiveTerms terms = plainShare(Rate::fromPercent(80), Money::fromEuro(200'000), {Money::fromEuro(10'000), true, {}});
    terms.facts = {{TermKey::fromString(QStringLiteral("devices")), {QStringLiteral("Geräte"), {}}, true, {}},
                   {TermKey::fromString(QStringLiteral("budgetaryEmergency")), {QStringLiteral("Haushaltsnotlage"), {}}, false, {}}};
    m_edit.setDirective(terms);
    EXPECT_EQ(m_edit.form(), wholeForm()) << "being asked is no answer";
    typeInto(QStringLiteral("devices"), QStringLiteral("120"));
    find(QStringLiteral("budgetaryEmergency"))->setFocus();
    find<QCheckBox>(QStringLiteral("budgetaryEmergency"))->click();
    const GrantCircumstances told = m_edit.form().circumstances;
    EXPECT_EQ(told.figures, (QVector<FigureFact>{{TermKey::fromString(QStringLiteral("devices")), 120}}));
    EXPECT_EQ(told.confirmed, QVector<TermKey>{TermKey::fromString(QStringLiteral("budgetaryEmergency"))});
    m_edit.setDirective(std::nullopt);
    EXPECT_EQ(m_edit.form().circumstances, told) << "what was answered stays";
    m_edit.setDirective(terms);
    m_edit.undo();
    EXPECT_TRUE(m_edit.form().circumstances.confirmed.isEmpty());
    EXPECT_EQ(m_edit.form().circumstances.figures, told.figures);
    m_edit.undo();
    EXPECT_EQ(m_edit.form(), wholeForm());

    Refusal missing;
    missing.code = RefusalCode::factMissing;
    missing.field = QStringLiteral("circumstances.figures");
    missing.value = QStringLiteral("devices");
    m_edit.showFindings({{Severity::error, missing}});
    EXPECT_FALSE(find(QStringLiteral("devices"))->accessibleDescription().isEmpty());
}

TEST_F(ApplicationFormTest, sumsWhatOtherFundersGive)
{
    ApplicationForm form = wholeForm();
    form.circumstances.otherFunding = {{QStringLiteral("Bund"), FunderLevel::federal, {}, {}, Money::fromEuro(7'000), true, {}},
                                       {QStringLiteral("Stiftung"), FunderLevel::other, {}, {}, Money::fromEuro(500), false, {}}};
    form.financing.otherGrants = Money::fromEuro(7'500);
    m_edit.open(form, QStringLiteral("DK-2027-0001"), false, true);
    EXPECT_EQ(m_edit.form(), form);
    EXPECT_TRUE(find<QLineEdit>(names::otherGrants)->isReadOnly());
    auto *others = find(QStringLiteral("otherFunding"));
    auto *amount = others->findChildren<MoneyEdit *>(QStringLiteral("amount")).last();
    amount->setText(QStringLiteral("1.000"));
    EXPECT_EQ(m_edit.form().financing.otherGrants, Money::fromEuro(8'000));
}

TEST_F(ApplicationFormTest, aTextThatIsNoValueStaysAndIsNamed)
{
    m_edit.open(ApplicationForm(), {}, true, true);
    typeInto(names::requestedGrant, QStringLiteral("12x"));
    find(names::titleEdit)->setFocus();
    EXPECT_EQ(find<MoneyEdit>(names::requestedGrant)->text(), QStringLiteral("12x"));
    ASSERT_EQ(m_edit.faults().size(), 1);
}

TEST_F(ApplicationFormTest, whatIsDecidedCannotBeChanged)
{
    m_edit.open(wholeForm(), QStringLiteral("DK-2027-0001"), false, false);
    typeInto(names::titleEdit, QStringLiteral("x"));
    typeInto(names::costAmount(0), QStringLiteral("5"));
    QTest::keyClick(find(names::costAmount(0)), Qt::Key_Delete, Qt::ControlModifier);
    QTest::keyClick(find(names::titleEdit), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_edit.form(), wholeForm());
}

}  // namespace
}  // namespace mittelbuch
