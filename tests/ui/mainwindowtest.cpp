// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testsupport.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/instantedit.h"
#include "ui/frame/aboutdialog.h"
#include "ui/frame/gotobox.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/navigationrail.h"
#include "ui/frame/noticestrip.h"
#include "ui/frame/scopebar.h"
#include "ui/frame/userdialog.h"
#include "ui/frame/windowstatus.h"
#include "ui/pages/application/applicationspage.h"
#include "ui/table/tablecolours.h"

#include "smalloffice.h"
#include "uiaudit.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

/// A page that only remembers what it was told.
class TalkingPage final : public Page {
public:
    TalkingPage(QString key, Desk &desk, QWidget *parent) : Page(desk, parent), m_key(std::move(key)) { ++made; }

    QString key() const override { return m_key; }
    void showPlace(const Scope &scope, const QString &newThing, const QString &) override
    {
        seen = scope;
        thing = newThing;
    }
    void refresh(const Scope &scope) override
    {
        seen = scope;
        ++refreshed;
    }
    bool mayLeave() override { return leaves; }

    std::optional<Scope> seen;
    QString thing;
    int refreshed = 0;
    bool leaves = true;
    static inline int made = 0;

private:
    QString m_key;
};

PageFactory talking(const QString &key)
{
    return [key](Desk &desk, QWidget *parent) { return new TalkingPage(key, desk, parent); };
}

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("mittelbuch-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        TalkingPage::made = 0;
        m_office.open();
    }

    WindowServices services()
    {
        WindowServices given{m_office.desk(), {}, [] {}, [] {}, [this](Page &page) { m_importing = page.key(); },
                             [this](const Scope &scope) { m_exported = scope; }};
        for (const QString &key : {QStringLiteral("overview"), QStringLiteral("budget"), QStringLiteral("municipalities")})
            given.pages.insert(key, talking(key));
        return given;
    }

    void start(MainWindow &window, const Place &place = {})
    {
        window.show();
        window.start(place);
        ASSERT_TRUE(m_office.desk().waitUntilIdle());
        QCoreApplication::processEvents();
    }

    static TalkingPage &page(const MainWindow &window) { return static_cast<TalkingPage &>(*window.currentPage()); }

    QTemporaryDir m_settings;
    test::SmallOffice m_office;
    QString m_importing;
    std::optional<Scope> m_exported;
};

NoticeStrip *noticeThatSays(const MainWindow &window, const QString &part)
{
    for (NoticeStrip *strip : window.findChildren<NoticeStrip *>()) {
        if (strip->isVisible() && strip->sentence().contains(part))
            return strip;
    }
    return nullptr;
}

TEST_F(MainWindowTest, ShowsTheFirstPageOfTheRailAndMakesNoOther)
{
    MainWindow window(services());
    QSignalSpy ready(&window, &MainWindow::ready);
    start(window);
    EXPECT_EQ(window.pageKeys(), (QStringList{QStringLiteral("overview"), QStringLiteral("budget"), QStringLiteral("municipalities")}));
    EXPECT_EQ(page(window).key(), QStringLiteral("overview"));
    EXPECT_EQ(TalkingPage::made, 1);
    EXPECT_EQ(ready.count(), 1);
    EXPECT_EQ(page(window).seen, (Scope{FiscalYear::fromNumber(2027), QDate(2027, 2, 1)}));
}

TEST_F(MainWindowTest, IsReadyOnlyWhenItIsOnTheScreen)
{
    MainWindow window(services());
    QSignalSpy ready(&window, &MainWindow::ready);
    window.start({});
    ASSERT_TRUE(m_office.desk().waitUntilIdle());
    QCoreApplication::processEvents();
    EXPECT_EQ(ready.count(), 0);
    window.show();
    EXPECT_TRUE(ready.count() == 1 || ready.wait());
    EXPECT_TRUE(window.windowHandle()->isExposed());
}

TEST_F(MainWindowTest, WalksBackAndForwardBetweenPlaces)
{
    MainWindow window(services());
    start(window);
    ASSERT_TRUE(window.goTo({QStringLiteral("budget"), QStringLiteral("0205/63301"), {}}));
    ASSERT_TRUE(window.goTo({QStringLiteral("municipalities"), {}, {}}));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page(window).key(), QStringLiteral("budget"));
    EXPECT_EQ(page(window).thing, QStringLiteral("0205/63301"));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page(window).key(), QStringLiteral("overview"));
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(page(window).key(), QStringLiteral("budget"));
    EXPECT_FALSE(window.goTo({QStringLiteral("journal"), {}, {}}));
}

TEST_F(MainWindowTest, ReachesEveryPageByControlAndNumber)
{
    MainWindow window(services());
    start(window);
    const QStringList keys = window.pageKeys();
    for (int place = static_cast<int>(keys.size()); place > 0; --place) {
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_0 + place), Qt::ControlModifier);
        EXPECT_EQ(page(window).key(), keys.at(place - 1));
    }
}

TEST_F(MainWindowTest, StaysWhereSomethingIsUnsaved)
{
    MainWindow window(services());
    start(window);
    page(window).leaves = false;
    EXPECT_FALSE(window.goTo({QStringLiteral("budget"), {}, {}}));
    EXPECT_EQ(page(window).key(), QStringLiteral("overview"));
    window.close();
    EXPECT_TRUE(window.isVisible());
    page(window).leaves = true;
    window.close();
    EXPECT_FALSE(window.isVisible());
}

TEST_F(MainWindowTest, SaysInWordsThatTheDayIsNotToday)
{
    MainWindow window(services());
    start(window);
    EXPECT_FALSE(noticeThatSays(window, QStringLiteral("31.12.2026")));
    window.setScope({FiscalYear::fromNumber(2026), QDate(2026, 12, 31)});
    NoticeStrip *notice = noticeThatSays(window, QStringLiteral("31.12.2026"));
    ASSERT_TRUE(notice);
    EXPECT_EQ(page(window).seen, (Scope{FiscalYear::fromNumber(2026), QDate(2026, 12, 31)}));
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_FALSE(notice->isVisible());
    EXPECT_EQ(window.scope().asAt, QDate(2027, 2, 1));
    EXPECT_EQ(window.scope().year.number(), 2026);
}

TEST_F(MainWindowTest, TakesTheInstantOfWhatWasKnownAndSaysSo)
{
    MainWindow window(services());
    start(window);
    auto *instant = window.findChild<InstantEdit *>();
    ASSERT_TRUE(instant);
    EXPECT_FALSE(instant->isVisible()) << "nobody has asked for it";
    auto *asking = window.findChild<ScopeBar *>();
    asking->askForInstant();
    EXPECT_TRUE(instant->isVisible());
    QTest::keyClicks(instant, QStringLiteral("31.1.27 14:30"));
    QTest::keyClick(instant, Qt::Key_Return);
    const qint64 wanted = QDateTime(QDate(2027, 1, 31), QTime(13, 30, 59, 999), Qt::UTC).toMSecsSinceEpoch();
    EXPECT_EQ(page(window).seen->knownAtMs, wanted);
    NoticeStrip *notice = noticeThatSays(window, QStringLiteral("31.01.2027 14:30"));
    ASSERT_TRUE(notice);

    // Neither another year nor another day makes it known again; only Today does.
    window.findChild<QSpinBox *>()->setValue(2028);
    EXPECT_EQ(page(window).seen->knownAtMs, wanted);
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(page(window).seen->knownAtMs, std::nullopt);
    EXPECT_EQ(instant->text(), QString());
    EXPECT_FALSE(notice->isVisible());
}

TEST_F(MainWindowTest, AnInstantThatIsNoneChangesNothingAndAnEmptyLineMeansNow)
{
    MainWindow window(services());
    start(window);
    window.setScope({FiscalYear::fromNumber(2027), QDate(2027, 2, 1), 1'000});
    auto *instant = window.findChild<InstantEdit *>();
    EXPECT_TRUE(instant->isVisible());
    instant->setFocus();
    for (const char *wrong : {"31.2.27", "1.2.27 25:00", "1.2.27 14:30 Uhr", "gestern"}) {
        instant->setText(QLatin1String(wrong));
        QTest::keyClick(instant, Qt::Key_Return);
        EXPECT_EQ(page(window).seen->knownAtMs, 1'000) << wrong;
    }
    instant->clear();
    QTest::keyClick(instant, Qt::Key_Return);
    EXPECT_EQ(page(window).seen->knownAtMs, std::nullopt);
}

TEST_F(MainWindowTest, TakesYearAndDayFromTheScopeBar)
{
    MainWindow window(services());
    start(window);
    window.findChild<QSpinBox *>()->setValue(2028);
    EXPECT_EQ(page(window).seen->year.number(), 2028);
    auto *day = window.findChild<DayEdit *>();
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("311226"));
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_EQ(page(window).seen->asAt, QDate(2026, 12, 31));
    day->setText(QStringLiteral("31.2.27"));
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_EQ(day->day(), QDate(2026, 12, 31));
}

TEST_F(MainWindowTest, AsksAgainWhenTheDatabaseChanged)
{
    MainWindow window(services());
    start(window);
    m_office.desk().act(&window, [](Session &) { return Outcome<void>(); }, [](const Outcome<void> &) {});
    ASSERT_TRUE(m_office.desk().waitUntilIdle());
    EXPECT_EQ(page(window).refreshed, 1);
}

TEST_F(MainWindowTest, MarksTheDemonstration)
{
    const auto kept = m_office.now([](Session &session) {
        OfficeSettings settings;
        settings.demonstration = true;
        settings.standingToday = QDate(2027, 6, 30);
        return session.store.write([&] { return Outcome<void>(keepOfficeSettings(session.store, settings)); });
    });
    ASSERT_TRUE(kept);
    MainWindow window(services());
    start(window);
    EXPECT_TRUE(noticeThatSays(window, QStringLiteral("30.06.2027")));
}

TEST_F(MainWindowTest, ShowsMessagesAsPlainTextUntilDismissed)
{
    MainWindow window(services());
    start(window);
    Q_EMIT page(window).messageWanted(QStringLiteral("<img src='file:///x'> failed"));
    NoticeStrip *notice = noticeThatSays(window, QStringLiteral("<img"));
    ASSERT_TRUE(notice);
    EXPECT_EQ(notice->findChild<QLabel *>()->textFormat(), Qt::PlainText);
    notice->setSentence({});
    EXPECT_FALSE(notice->isVisible());
}

TEST_F(MainWindowTest, SaysWhyADatabaseCannotBeOpened)
{
    const FixedClock clock(QDate(2027, 2, 1));
    Desk desk([] { return Result<std::unique_ptr<Store>>(fail(FailureKind::locked, QStringLiteral("/x.mittelbuch"))); }, clock,
              UserName::fromString(QStringLiteral("Anna Berg")));
    MainWindow window({desk, {{QStringLiteral("budget"), talking(QStringLiteral("budget"))}}, {}, {}, {}, {}});
    QSignalSpy failed(&window, &MainWindow::openingFailed);
    window.show();
    window.start({});
    ASSERT_TRUE(desk.waitUntilIdle());
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(noticeThatSays(window, QStringLiteral("x.mittelbuch")));
    EXPECT_FALSE(window.currentPage());
}

TEST_F(MainWindowTest, HandsFilesOverToItsServices)
{
    MainWindow window(services());
    start(window);
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().contains(QStringLiteral("PDF")) || action->text().contains(QStringLiteral("register")))
            action->trigger();
    }
    EXPECT_EQ(m_importing, QStringLiteral("municipalities"));
    EXPECT_EQ(m_exported, window.scope());
}

TEST_F(MainWindowTest, GoesToAnythingByAnyPartOfItsName)
{
    MainWindow window(services());
    start(window);
    window.openGotoBox();
    auto *box = window.findChild<GotoBox *>();
    QTest::keyClicks(box->findChild<QLineEdit *>(), QStringLiteral("goerlitz stadt"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return box->findChild<QListWidget *>()->count() > 0
                                           && box->findChild<QListWidget *>()->item(0)->text().contains(QStringLiteral("Görlitz")); }));
    QTest::keyClick(box->findChild<QLineEdit *>(), Qt::Key_Return);
    EXPECT_EQ(page(window).key(), QStringLiteral("municipalities"));
    EXPECT_EQ(page(window).thing, QStringLiteral("14626110"));
    EXPECT_FALSE(box->isVisible());
    window.openGotoBox();
    QTest::keyClick(box->findChild<QLineEdit *>(), Qt::Key_Escape);
    EXPECT_FALSE(box->isVisible());
}

TEST_F(MainWindowTest, FindsBudgetLinesAndSaysWhenThereIsNothing)
{
    const QStringList pages{QStringLiteral("budget"), QStringLiteral("programmes")};
    const auto ask = [&](const QString &words) {
        return *m_office.now([&](Session &session) { return gotoHits(session, words, pages, QDate(2027, 2, 1)); });
    };
    ASSERT_EQ(ask(QStringLiteral("633 01")).size(), 1);
    EXPECT_EQ(ask(QStringLiteral("633 01")).front().place.thing, QStringLiteral("0205/63301"));
    EXPECT_EQ(ask(QStringLiteral("komm dienste")).front().place.page, QStringLiteral("programmes"));
    EXPECT_TRUE(ask(QStringLiteral("xyzzy")).isEmpty());
}

TEST_F(MainWindowTest, SwitchesOnlyToANameThatIsOne)
{
    UserDialog dialog(UserName::fromString(QStringLiteral("Anna Berg")), nullptr);
    auto *name = dialog.findChild<QLineEdit *>();
    name->setText(QStringLiteral("  "));
    EXPECT_FALSE(dialog.user());
    name->setText(QStringLiteral("Bernd Wolf"));
    EXPECT_EQ(dialog.user(), UserName::fromString(QStringLiteral("Bernd Wolf")));
    MainWindow window(services());
    m_office.desk().setUser(*dialog.user());
    bool shown = false;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        shown = shown || button->text() == QStringLiteral("Bernd Wolf");
    EXPECT_TRUE(shown);
}

TEST_F(MainWindowTest, NamesThePublishersOfItsData)
{
    EXPECT_TRUE(AboutDialog::text().contains(QStringLiteral("Destatis")));
    EXPECT_TRUE(AboutDialog::text().contains(QStringLiteral("GeoBasis-DE")));
    EXPECT_TRUE(AboutDialog::text().contains(QStringLiteral("GPL-3.0-or-later")));
}

TEST_F(MainWindowTest, HasNoClashingMnemonicsAndNamesForAll)
{
    WindowServices given = services();
    given.pages.insert(QStringLiteral("applications"), [](Desk &desk, QWidget *parent) { return new ApplicationsPage(desk, parent); });
    MainWindow window(given);
    start(window, {QStringLiteral("applications"), {}, {}});
    window.setScope({FiscalYear::fromNumber(2027), QDate(2026, 12, 31)});
    ASSERT_TRUE(m_office.desk().waitUntilIdle());
    window.showMessage(QStringLiteral("Something failed."));
    EXPECT_EQ(test::mnemonicClashes(window).join(u'\n'), QString());
    EXPECT_EQ(test::namelessWidgets(window).join(u'\n'), QString());
}

class ThemeTest : public testing::TestWithParam<Theme> {
protected:
    ~ThemeTest() override { applyTheme(Theme::system); }
};

TEST_P(ThemeTest, HasReadableContrast)
{
    applyTheme(GetParam());
    EXPECT_EQ(isDarkPalette(), GetParam() == Theme::dark);
    const QPalette palette = QApplication::palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button}, {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Base}, {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto &[writing, ground] : pairs)
        EXPECT_GE(contrastRatio(palette.color(writing), palette.color(ground)), 4.5) << writing << " on " << ground;
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
        EXPECT_GE(contrastRatio(negativeColour(), palette.color(ground)), 4.5) << "negative on " << ground;
    for (const NoticeKind kind : {NoticeKind::calm, NoticeKind::attention, NoticeKind::fault}) {
        const QPalette notice = noticePalette(kind);
        EXPECT_GE(contrastRatio(notice.color(QPalette::WindowText), notice.color(QPalette::Window)), 4.5);
    }
}

INSTANTIATE_TEST_SUITE_P(Own, ThemeTest, testing::Values(Theme::light, Theme::dark));

TEST(ContrastTest, IsThatOfTheGuidelines)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1.0, 0.01);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
    EXPECT_EQ(themeFromString(QStringLiteral("dark")), Theme::dark);
    EXPECT_EQ(themeFromString(QStringLiteral("pink")), std::nullopt);
}

}  // namespace
}  // namespace mittelbuch
