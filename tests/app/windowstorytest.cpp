// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/newdatabase.h"
#include "app/openwindow.h"
#include "app/previewpictures.h"
#include "service/budgetdesk.h"
#include "service/budgetentry.h"
#include "support/pdfcheck.h"
#include "support/testsupport.h"
#include "ui/charts/fundschartview.h"
#include "ui/pages/application/keptdraft.h"
#include "ui/pages/application/objectnames.h"
#include "ui/pages/application/stepdialog.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/typing.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

const FiscalYear year2027 = FiscalYear::fromNumber(2027);
const FiscalYear year2028 = FiscalYear::fromNumber(2028);

/// One line and one programme at 80 %: cash of both years, and an authorisation of 2027 for 2028.
Outcome<void> fillBudget(Session &session)
{
    const BudgetLineKey key = BudgetLineKey::fromString(QStringLiteral("0205/63301"));
    const QDate day(2027, 1, 4);
    const Outcome<BudgetLineId> line = addBudgetLine(session, {{}, key, QStringLiteral("Zuweisungen an Gemeinden")});
    if (!line)
        return denied(line.error());
    Programme programme;
    programme.key = QStringLiteral("KOMM");
    programme.name = QStringLiteral("Digitale Dienste");
    const Outcome<ProgrammeId> added = addProgramme(session, programme);
    if (!added)
        return denied(added.error());
    Directive directive;
    directive.validFrom = QDate(2027, 1, 1);
    directive.terms = plainShare(Rate::fromPercent(80), Money::fromEuro(400'000), {Money::fromEuro(10'000), true, {}});
    const Outcome<DirectiveId> issued = issueDirective(session, programme.key, directive);
    if (!issued)
        return denied(issued.error());
    for (const auto &[budgetYear, dueYear] : {std::pair(year2027, year2027), {year2028, year2028}, {year2027, year2028}}) {
        const BudgetEntryKind kind =
            budgetYear == dueYear ? BudgetEntryKind::appropriation : BudgetEntryKind::commitmentAuthorization;
        const Outcome<void> posted = enter(session, {key, kind, budgetYear, dueYear, Money::fromEuro(500'000), day, {}});
        if (!posted)
            return posted;
        const Outcome<void> allotted = allot(session, {programme.key, key, budgetYear, dueYear, Money::fromEuro(400'000), day, {}});
        if (!allotted)
            return allotted;
    }
    return {};
}

class WindowStoryTest : public testing::Test {
protected:
    WindowStoryTest() : m_composition{path(QStringLiteral("office.mittelbuch")), UserName::fromString(QStringLiteral("A. Lehmann")), QDate(2027, 3, 1)}
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        EXPECT_TRUE(makeDatabase(m_composition, NewContent::registerOnly));
        prepare();
        m_open = std::make_unique<OpenWindow>(m_composition);
        m_open->setFileChooser([this](const QString &proposed) { return m_summary = path(proposed); });
        m_open->window().resize(1366, 768);
        m_open->show({});
        m_open->window().activateWindow();
        settle();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void prepare()
    {
        const Result<std::unique_ptr<Store>> store = m_composition.open();
        ASSERT_TRUE(store);
        const FixedClock clock(QDate(2027, 3, 1));
        Session session{**store, clock, UserName::fromString(QStringLiteral("Budget officer"))};
        ASSERT_TRUE(fillBudget(session));
    }

    void settle()
    {
        QTest::qWait(300);
        EXPECT_TRUE(m_open->desk().waitUntilIdle());
        QTest::qWait(50);
    }

    template <typename Widget = QWidget>
    Widget *find(const QString &name)
    {
        auto *found = m_open->window().findChild<Widget *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }

    void enter(const QString &text)
    {
        test::typeText(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    /// The bar of the programme in the year, from the chart that the page shows.
    FundsBar barOf(FiscalYear year)
    {
        MainWindow &window = m_open->window();
        window.goTo({QStringLiteral("overview"), {}, {}});
        window.setScope({year, QDate(2027, 3, 1)});
        settle();
        const auto *page = qobject_cast<OverviewPage *>(window.currentPage());
        EXPECT_TRUE(page && page->isComplete());
        const auto *view = window.findChild<FundsChartView *>();
        EXPECT_TRUE(view);
        for (const FundsBar &bar : view->chart().bars) {
            if (bar.key == QStringLiteral("KOMM"))
                return bar;
        }
        ADD_FAILURE() << "The chart has no bar of the programme.";
        return {};
    }

    /// By keyboard, from the programme to the split: 120.000 € at 80 % over two years.
    void enterApplication()
    {
        ASSERT_TRUE(m_open->window().goTo({QStringLiteral("applications"), QStringLiteral("new"), {}}));
        settle();
        find<QComboBox>(names::programmeBox)->setFocus();
        find<QComboBox>(names::programmeBox)->setCurrentIndex(1);
        enter({});
        enter(QStringLiteral("görl"));
        settle();
        enter(QStringLiteral("Digitales Bürgerbüro"));
        test::typeText(QApplication::focusWidget(), QStringLiteral("Anträge online"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        enter({});
        enter(QStringLiteral("1.4.27"));
        enter(QStringLiteral("301228"));
        enter({});
        enter(QStringLiteral("Fachverfahren"));
        test::typeText(QApplication::focusWidget(), QStringLiteral("120.000 €"));
        settle();
        EXPECT_EQ(find<QLabel>(names::calculatedGrant)->text(), QStringLiteral("96.000,00\u00a0€"));
        QTest::mouseClick(find(names::takeCalculated), Qt::LeftButton);
        find(names::splitAmount(0))->setFocus();
        find<QLineEdit>(names::splitAmount(0))->selectAll();
        enter(QStringLiteral("60.000"));
        settle();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        settle();
    }

    /// Opens the dialog of the step, gives the note and carries it out; the answer is what the dialog refuses with.
    QString take(ApplicationStep step, const QString &note = {})
    {
        QTest::mouseClick(find(names::stepButton(step)), Qt::LeftButton);
        settle();
        auto *dialog = m_open->window().findChild<StepDialog *>();
        EXPECT_TRUE(dialog);
        if (!dialog)
            return QStringLiteral("no dialog");
        if (!note.isEmpty())
            dialog->findChild<QPlainTextEdit *>(names::stepReason)->setPlainText(note);
        dialog->takeStep();
        settle();
        if (!m_open->window().findChild<StepDialog *>())
            return {};
        const QString refusal = dialog->findChild<QLabel *>(names::stepRefusal)->text();
        dialog->reject();
        settle();
        return refusal;
    }

    void exportSummary()
    {
        for (QAction *action : m_open->window().findChildren<QAction *>()) {
            if (action->text().contains(QStringLiteral("PDF")))
                action->trigger();
        }
        settle();
    }

    QTemporaryDir m_folder;
    Composition m_composition;
    QString m_summary;
    std::unique_ptr<OpenWindow> m_open;
};

}  // namespace

TEST_F(WindowStoryTest, FromFindingGoerlitzToTheAmountInThePdf)
{
    const FundsBar before2027 = barOf(year2027);
    const FundsBar before2028 = barOf(year2028);
    EXPECT_EQ(before2027.authority, Money::fromEuro(400'000));

    enterApplication();
    EXPECT_EQ(take(ApplicationStep::receive), QString());
    EXPECT_EQ(take(ApplicationStep::complete), QString());
    EXPECT_EQ(take(ApplicationStep::examine, QStringLiteral("Notwendig, angemessen, Finanzierung gesichert.")), QString());
    EXPECT_TRUE(take(ApplicationStep::approve).contains(QStringLiteral("A. Lehmann"))) << "nobody approves what they recorded";
    m_open->desk().setUser(UserName::fromString(QStringLiteral("Dr. Krause")));
    EXPECT_EQ(take(ApplicationStep::approve), QString());

    const auto committed = static_cast<std::size_t>(FundsPart::committedOpen);
    const auto available = static_cast<std::size_t>(FundsPart::available);
    const FundsBar after2027 = barOf(year2027);
    EXPECT_EQ(after2027.parts[committed] - before2027.parts[committed], Money::fromEuro(60'000));
    EXPECT_EQ(before2027.parts[available] - after2027.parts[available], Money::fromEuro(60'000));
    EXPECT_EQ(barOf(year2028).parts[committed] - before2028.parts[committed], Money::fromEuro(36'000));

    m_open->window().setScope({year2027, QDate(2027, 3, 1)});
    settle();
    exportSummary();
    ASSERT_TRUE(QFile::exists(m_summary)) << m_summary.toStdString();
    const QString text = test::textOfPdf(m_summary);
    EXPECT_TRUE(text.contains(QStringLiteral("60.000,00"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("96.000,00"))) << text.toStdString();
    EXPECT_EQ(test::preflightFindings(m_summary), QStringList());
}

TEST_F(WindowStoryTest, PicturesAskNothingAboutAKeptFormAndLeaveIt)
{
    m_open.reset();
    const Result<std::unique_ptr<Store>> store = m_composition.open();
    ASSERT_TRUE(store);
    KeptDraft draft;
    draft.form.title = QStringLiteral("Noch nicht gespeichert");
    ASSERT_TRUE((*store)->drafts().keep(m_composition.user, QStringLiteral("application"), toJson(draft), 1));
    int asked = 0;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&asked] {
        if (QWidget *question = QApplication::activeModalWidget()) {
            ++asked;
            question->close();
        }
    });
    watch.start(100);
    const PictureRequest request{path(QStringLiteral("pictures")), QSize(1366, 768), false};
    const Result<QStringList> pictures = takePreviewPictures(m_composition, request);
    ASSERT_TRUE(pictures);
    EXPECT_GE(pictures->size(), 5);
    EXPECT_EQ(asked, 0);
    EXPECT_EQ((*store)->drafts().kept(m_composition.user, QStringLiteral("application")), toJson(draft));
}

}  // namespace mittelbuch
