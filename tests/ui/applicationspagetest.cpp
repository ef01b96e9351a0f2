// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/applicationspage.h"

#include "smalloffice.h"
#include "report/wording.h"
#include "support/testsupport.h"
#include "typing.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/moneyedit.h"
#include "ui/pages/application/applicationdetail.h"
#include "ui/pages/application/objectnames.h"
#include "ui/pages/application/stepdialog.h"
#include "ui/table/tableview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

namespace mittelbuch {
namespace {

class ApplicationsPageTest : public testing::Test {
protected:
    ApplicationsPageTest()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("mittelbuch-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        openPage();
    }

    void openPage()
    {
        m_page = std::make_unique<ApplicationsPage>(m_office.desk());
        m_page->resize(1366, 768);
        m_page->show();
        m_page->activateWindow();
        m_page->showPlace({FiscalYear::fromNumber(2027), QDate(2027, 2, 1)}, {}, {});
        settle();
    }

    void settle()
    {
        QTest::qWait(200);
        EXPECT_TRUE(m_office.desk().waitUntilIdle());
    }

    template <typename Widget = QWidget>
    Widget *find(const QString &name)
    {
        auto *found = m_page->findChild<Widget *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    void enter(const QString &text)
    {
        test::typeText(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    void choose(const QString &box, int index) { find<QComboBox>(box)->setCurrentIndex(index); }
    QString text(const QString &label) { return find<QLabel>(label)->text(); }

    /// By keyboard alone, from the programme to the split.
    void enterApplication()
    {
        m_page->newApplication();
        settle();
        choose(names::programmeBox, 1);
        enter({});
        enter(QStringLiteral("görl"));
        settle();
        enter(QStringLiteral("Digitales Bürgerbüro"));
        test::typeText(QApplication::focusWidget(), QStringLiteral("Anträge online"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        enter({});
        enter(QStringLiteral("1.3.27"));
        enter(QStringLiteral("300628"));
        enter({});
        enter(QStringLiteral("Fachverfahren"));
        test::typeText(QApplication::focusWidget(), QStringLiteral("120.000"));
        settle();
        EXPECT_EQ(text(names::calculatedGrant), QStringLiteral("96.000,00\u00a0€"));
        QTest::mouseClick(find(names::takeCalculated), Qt::LeftButton);
        find(names::splitAmount(0))->setFocus();
        find<QLineEdit>(names::splitAmount(0))->selectAll();
        enter(QStringLiteral("60.000"));
        EXPECT_EQ(find<MoneyEdit>(names::splitAmount(1))->amount(), Money::fromEuro(36'000))
                << "the next year takes the rest";
        settle();
    }

    StepDialog *openStep(ApplicationStep step)
    {
        QTest::mouseClick(find(names::stepButton(step)), Qt::LeftButton);
        settle();
        auto *dialog = m_page->findChild<StepDialog *>();
        EXPECT_TRUE(dialog);
        return dialog;
    }
    void take(ApplicationStep step, const QString &reason = {})
    {
        StepDialog *dialog = openStep(step);
        if (!reason.isEmpty())
            dialog->findChild<QPlainTextEdit *>(names::stepReason)->setPlainText(reason);
        dialog->takeStep();
        settle();
        EXPECT_FALSE(m_page->findChild<StepDialog *>())
                << dialog->findChild<QLabel *>(names::stepRefusal)->text().toStdString();
    }

    QTemporaryDir m_settings;
    test::SmallOffice m_office;
    std::unique_ptr<ApplicationsPage> m_page;
};

TEST_F(ApplicationsPageTest, anApplicationIsEnteredByKeyboardAndSaved)
{
    enterApplication();
    EXPECT_EQ(find<QListWidget>(names::findingList)->count(), 0)
            << find<QListWidget>(names::findingList)->item(0)->text().toStdString();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_EQ(text(names::caseNotice), QString());
    EXPECT_FALSE(m_page->detail()->hasUnsavedChanges());
    const QString reference = m_page->detail()->reference();
    EXPECT_FALSE(reference.isEmpty());
    EXPECT_EQ(find<TableView>(names::applicationList)->currentKey(), reference);
    const ApplicationForm &form = m_page->detail()->shownCase()->application.form;
    EXPECT_EQ(form.applicant, OfficialKey::fromString(QStringLiteral("14626110")));
    EXPECT_EQ(form.title, QStringLiteral("Digitales Bürgerbüro"));
    EXPECT_EQ(form.financing, (FinancingPlan{Money::fromEuro(24'000), Money(), Money::fromEuro(96'000)}));
    EXPECT_EQ(form.split, (QVector<YearShare>{{FiscalYear::fromNumber(2027), Money::fromEuro(60'000)},
                                              {FiscalYear::fromNumber(2028), Money::fromEuro(36'000)}}));
    EXPECT_EQ(form.projectEnd, QDate(2028, 6, 30));
}

TEST_F(ApplicationsPageTest, theStepsLeadToAnApprovalByAnotherPerson)
{
    enterApplication();
    m_page->detail()->save();
    settle();
    take(ApplicationStep::receive);
    take(ApplicationStep::complete);
    take(ApplicationStep::examine, QStringLiteral("Geprüft, keine Einwände."));
    EXPECT_FALSE(find<QLineEdit>(names::titleEdit)->text().isEmpty());
    EXPECT_TRUE(find<QLineEdit>(names::titleEdit)->isReadOnly());

    StepDialog *dialog = openStep(ApplicationStep::approve);
    dialog->takeStep();
    settle();
    auto *refusal = dialog->findChild<QLabel *>(names::stepRefusal);
    EXPECT_TRUE(refusal->isVisible()) << "nobody decides on what they examined";
    EXPECT_TRUE(refusal->text().contains(QStringLiteral("Anna Berg"))) << refusal->text().toStdString();
    EXPECT_EQ(dialog->findChild<MoneyEdit *>(names::splitAmount(1))->amount(), Money::fromEuro(36'000));
    m_office.desk().setUser(UserName::fromString(QStringLiteral("Carl Dorn")));
    dialog->takeStep();
    settle();
    ASSERT_TRUE(m_page->detail()->shownCase().has_value());
    EXPECT_EQ(m_page->detail()->shownCase()->application.state, ApplicationState::approved);
    EXPECT_EQ(m_page->detail()->shownCase()->postings.size(), 6);  // earmarked, released, committed
}

TEST_F(ApplicationsPageTest, whatIsNoValueIsNotSavedAndNotLost)
{
    m_page->newApplication();
    settle();
    find(names::requestedGrant)->setFocus();
    test::typeText(find(names::requestedGrant), QStringLiteral("12x"));
    m_page->detail()->save();
    settle();
    EXPECT_TRUE(text(names::caseNotice).contains(QStringLiteral("Requested grant")))
            << text(names::caseNotice).toStdString();
    EXPECT_EQ(find<QLineEdit>(names::requestedGrant)->text(), QStringLiteral("12x"));
    EXPECT_TRUE(m_page->detail()->hasUnsavedChanges());
}

TEST_F(ApplicationsPageTest, aFindingLeadsToItsField)
{
    m_page->newApplication();
    settle();
    auto *findings = find<QListWidget>(names::findingList);
    ASSERT_GT(findings->count(), 0);
    for (int row = 0; row < findings->count(); ++row) {
        find(names::descriptionEdit)->setFocus();
        const QString path = findings->item(row)->data(Qt::UserRole).toString();
        Q_EMIT findings->itemActivated(findings->item(row));
        EXPECT_TRUE(path == QLatin1String("description") || QApplication::focusWidget() != find(names::descriptionEdit)) << path.toStdString();
    }
}

TEST_F(ApplicationsPageTest, nothingIsWrongWithWhatNobodyHasComeToYet)
{
    m_page->newApplication();
    settle();
    const auto *findings = find<QListWidget>(names::findingList);
    const auto count = [findings](const QString &beginning) {
        int found = 0;
        for (int row = 0; row < findings->count(); ++row)
            found += findings->item(row)->text().startsWith(beginning) ? 1 : 0;
        return found;
    };
    ASSERT_GT(findings->count(), 4);
    EXPECT_EQ(count(QStringLiteral("Still to fill in: ")), findings->count());
    EXPECT_TRUE(findings->item(0)->icon().isNull());
    find(names::titleEdit)->setFocus();
    find(names::referenceEdit)->setFocus();
    settle();
    EXPECT_EQ(count(QStringLiteral("Error: Title")), 1) << "it was left empty";
    EXPECT_EQ(count(QStringLiteral("Error: ")), 2) << "as was the programme, in which a new form begins";
    test::typeText(find(names::requestedGrant), QStringLiteral("12x"));
    m_page->detail()->save();
    settle();
    EXPECT_EQ(count(QStringLiteral("Still to fill in: ")), 0);
    EXPECT_GT(count(QStringLiteral("Error: ")), 4);
}

TEST_F(ApplicationsPageTest, discardingANewFormAsks)
{
    m_page->newApplication();
    settle();
    test::typeText(find(names::titleEdit), QStringLiteral("Bürgerbüro"));
    settle();
    int asked = 0;
    bool answer = false;
    m_page->detail()->setDiscardQuestion([&] { ++asked; return answer; });
    QTest::mouseClick(find(names::discardButton), Qt::LeftButton);
    EXPECT_EQ(find<QLineEdit>(names::titleEdit)->text(), QStringLiteral("Bürgerbüro"));
    answer = true;
    QTest::mouseClick(find(names::discardButton), Qt::LeftButton);
    EXPECT_EQ(find<QLineEdit>(names::titleEdit)->text(), QString());
    EXPECT_EQ(asked, 2);
}

TEST_F(ApplicationsPageTest, aPastDayIsToldApartFromTheStateShown)
{
    enterApplication();
    m_page->detail()->save();
    settle();
    const QDate today = m_office.desk().clock().today();
    StepDialog *dialog = openStep(ApplicationStep::receive);
    dialog->findChild<DayEdit *>()->setDay(today.addDays(-3));
    dialog->takeStep();
    settle();
    take(ApplicationStep::complete);
    const auto noticeOn = [&](QDate day) {
        m_page->refresh({FiscalYear::of(today), day});
        settle();
        return find(names::pastNotice)->isVisible() ? text(names::pastNotice) : QString();
    };
    EXPECT_EQ(noticeOn(today), QString());
    const QString yesterday = noticeOn(today.addDays(-1));
    EXPECT_TRUE(yesterday.endsWith(label(ApplicationState::received))) << yesterday.toStdString();
    EXPECT_TRUE(yesterday.contains(dayText(today.addDays(-1))));
    EXPECT_TRUE(noticeOn(today.addDays(-4)).endsWith(QStringLiteral("had not come in yet.")));
}

TEST_F(ApplicationsPageTest, whatWasKnownEarlierIsToldApartFromTheFormOfToday)
{
    enterApplication();
    m_page->detail()->save();
    settle();
    const qint64 before = m_office.desk().clock().nowMs();
    take(ApplicationStep::receive);
    const Clock &clock = m_office.desk().clock();
    const auto noticeAt = [&](qint64 knownAtMs) {
        m_page->refresh({FiscalYear::of(clock.today()), clock.today(), knownAtMs});
        settle();
        return find(names::pastNotice)->isVisible() ? text(names::pastNotice) : QString();
    };
    const qint64 after = clock.nowMs();
    const QString known = noticeAt(after);
    EXPECT_TRUE(known.startsWith(QStringLiteral("Form and title are those of today."))) << known.toStdString();
    EXPECT_TRUE(known.endsWith(label(ApplicationState::received))) << known.toStdString();
    EXPECT_TRUE(known.contains(instantText(after))) << known.toStdString();
    EXPECT_TRUE(noticeAt(before).endsWith(QStringLiteral("it had not come in yet.")));
}

TEST_F(ApplicationsPageTest, theAvailabilityOfAYearCanBeReadOnASmallScreen)
{
    m_page->resize(1230, 640);
    enterApplication();
    const auto *table = find<QTableWidget>(names::availabilityTable);
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width());
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            const QString shown = table->item(row, column)->text();
            const QSize needed = table->fontMetrics().size(0, shown);
            EXPECT_LE(needed.width() + 6, table->columnWidth(column)) << shown.toStdString();
            EXPECT_LE(needed.height(), table->rowHeight(row)) << shown.toStdString();
        }
    }
    const auto *applicant = find<QLineEdit>(names::applicantEdit);
    const QString longest = QStringLiteral("Plauen, Stadt, Hochschulstadt (14523320), Vogtlandkreis");
    EXPECT_LE(applicant->fontMetrics().horizontalAdvance(longest) + 8, applicant->width());
}

TEST_F(ApplicationsPageTest, leavingAsksOnceAndStaysOrGivesUp)
{
    m_page->newApplication();
    settle();
    EXPECT_TRUE(m_page->mayLeave());
    test::typeText(find(names::titleEdit), QStringLiteral("x"));
    int asked = 0;
    auto answer = ApplicationDetail::LeaveAnswer::stay;
    m_page->detail()->setLeaveQuestion([&] { ++asked; return answer; });
    EXPECT_FALSE(m_page->mayLeave());
    EXPECT_EQ(find<QLineEdit>(names::titleEdit)->text(), QStringLiteral("x"));
    answer = ApplicationDetail::LeaveAnswer::save;
    choose(names::programmeBox, 1);
    EXPECT_TRUE(m_page->mayLeave());
    EXPECT_FALSE(m_page->detail()->reference().isEmpty()) << "an incomplete draft can be saved";
    EXPECT_TRUE(m_page->mayLeave());
    EXPECT_EQ(asked, 2);
}

TEST_F(ApplicationsPageTest, theFilterTakesSeveralStates)
{
    enterApplication();
    m_page->detail()->save();
    settle();
    const auto rowsOf = [this](const QString &filter) {
        m_page->showPlace({FiscalYear::fromNumber(2027), QDate(2027, 2, 1)}, {}, filter);
        settle();
        return find<TableView>(names::applicationList)->table()->model()->rowCount();
    };
    EXPECT_EQ(rowsOf(QStringLiteral("state=received|complete|examined")), 0) << "it is a draft";
    take(ApplicationStep::receive);
    EXPECT_EQ(rowsOf(QStringLiteral("state=received|complete|examined")), 1);
    EXPECT_EQ(rowsOf(QStringLiteral("state=complete|examined")), 0);
    EXPECT_EQ(rowsOf({}), 1);
}

TEST_F(ApplicationsPageTest, aChosenRowIsAPlaceToComeBackTo)
{
    enterApplication();
    m_page->detail()->save();
    settle();
    const QString reference = m_page->detail()->reference();
    m_page->newApplication();
    settle();
    auto *list = find<TableView>(names::applicationList);
    EXPECT_EQ(list->currentKey(), QString()) << "what is new stands in no row";
    QVector<Place> places;
    QObject::connect(m_page.get(), &Page::placeWanted, m_page.get(), [&](const Place &place) {
        places.append(place);
        // As the window answers.
        m_page->showPlace({FiscalYear::fromNumber(2027), QDate(2027, 2, 1)}, place.thing, place.filter);
    });
    list->selectKey(reference);
    settle();
    EXPECT_EQ(places, (QVector<Place>{{QStringLiteral("applications"), reference, {}}}));
    EXPECT_EQ(m_page->detail()->reference(), reference);
}

TEST_F(ApplicationsPageTest, whatWasNotSavedComesBackAfterACrash)
{
    m_page->newApplication();
    settle();
    test::typeText(find(names::titleEdit), QStringLiteral("Noch nicht gespeichert"));
    find(names::costAmount(0))->setFocus();
    test::typeText(find(names::costAmount(0)), QStringLiteral("5000"));
    QTest::qWait(2200);
    settle();
    m_page.reset();
    m_office.open();
    openPage();
    EXPECT_EQ(find<QLineEdit>(names::titleEdit)->text(), QStringLiteral("Noch nicht gespeichert"));
    EXPECT_EQ(find<MoneyEdit>(names::costAmount(0))->amount(), Money::fromEuro(5000));
    EXPECT_FALSE(text(names::caseNotice).isEmpty());
    m_page->detail()->discard();
    settle();
    m_page.reset();
    m_office.open();
    openPage();
    EXPECT_FALSE(m_page->detail()->hasUnsavedChanges());
}

}  // namespace
}  // namespace mittelbuch
