// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"
#include "ui/frame/icons.h"
#include "ui/frame/mainwindow.h"
#include "ui/pages/application/applicationspage.h"
#include "ui/table/tableview.h"

#include "smalloffice.h"

#include <QApplication>
#include <QDir>
#include <QSet>
#include <QSettings>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace mittelbuch {
namespace {

/// A page of nothing but a table of postings, so that the frame is seen with something in it.
class PostingsPage final : public Page {
public:
    PostingsPage(Desk &givenDesk, QWidget *parent) : Page(givenDesk, parent)
    {
        m_model = new SnapshotModel<Posting>(
            {{QStringLiteral("kind"), QStringLiteral("Art"), ColumnKind::text, [](const Posting &one) { return label(one.draft.kind); }, {}, false, 26},
             {QStringLiteral("day"), QStringLiteral("Tag"), ColumnKind::day, [](const Posting &one) { return one.draft.effectiveDay; }, {}},
             {QStringLiteral("amount"), QStringLiteral("Betrag"), ColumnKind::money,
              [](const Posting &one) { return one.draft.amount.cents(); }, {}, true},
             {QStringLiteral("user"), QStringLiteral("Wer"), ColumnKind::text, [](const Posting &one) { return one.recordedBy.toString(); }, {}},
             {QStringLiteral("reason"), QStringLiteral("Grund"), ColumnKind::text, [](const Posting &one) { return one.draft.reason; }, {}, false, 40}},
            [](const Posting &one) { return QString::number(one.id.number()); }, this);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        table = new TableView(QStringLiteral("pictured"), *m_model, QStringLiteral("Buchungen"), this);
        layout->addWidget(table);
        connect(table, &TableView::statusChanged, this, &Page::statusChanged);
    }

    QString key() const override { return QStringLiteral("budget"); }
    void showPlace(const Scope &scope, const QString &, const QString &) override { refresh(scope); }
    void refresh(const Scope &scope) override
    {
        desk().ask(this, [asAt = scope.asAt](Session &session) { return session.store.ledger().postings({}, asAt); },
                   [this](const Result<QVector<Posting>> &all) { m_model->setRows(all.value_or(QVector<Posting>())); });
    }

    TableView *table = nullptr;

private:
    SnapshotModel<Posting> *m_model = nullptr;
};

struct PictureCase {
    const char *name;
    Theme theme;
    QSize size;
};

class WindowPictureTest : public testing::TestWithParam<PictureCase> {
protected:
    WindowPictureTest()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("mittelbuch-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        m_office.open();
        applyTheme(GetParam().theme);
    }
    ~WindowPictureTest() override { applyTheme(Theme::system); }

    /// Looked at by people: lies beside the tests when MITTELBUCH_PICTURES names a folder.
    static void keep(const QImage &picture, const QString &name)
    {
        const QString folder = qEnvironmentVariable("MITTELBUCH_PICTURES");
        if (folder.isEmpty())
            return;
        EXPECT_TRUE(QDir().mkpath(folder) && picture.save(QStringLiteral("%1/%2.png").arg(folder, name)));
    }

    static int coloursIn(const QImage &picture)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3)
                colours.insert(picture.pixel(x, y));
        }
        return static_cast<int>(colours.size());
    }

    QTemporaryDir m_settings;
    test::SmallOffice m_office;
};

TEST_P(WindowPictureTest, FillsTheWindow)
{
    WindowServices services{m_office.desk(), {}, [] {}, [] {}, [](Page &) {}, [](const Scope &) {}};
    for (const QString &key : {QStringLiteral("overview"), QStringLiteral("budget"), QStringLiteral("programmes"), QStringLiteral("municipalities")})
        services.pages.insert(key, [](Desk &desk, QWidget *parent) { return new PostingsPage(desk, parent); });
    services.pages.insert(QStringLiteral("applications"), [](Desk &desk, QWidget *parent) { return new ApplicationsPage(desk, parent); });
    MainWindow window(services);
    window.resize(GetParam().size);
    window.show();
    window.start({QStringLiteral("budget"), QStringLiteral("02 05/633 01"), {}});
    ASSERT_TRUE(m_office.desk().waitUntilIdle());
    auto &page = static_cast<PostingsPage &>(*window.currentPage());
    page.table->selectKey(QStringLiteral("2"));
    page.table->setFilter(QStringLiteral("amount"), QStringLiteral(">100"));
    QCoreApplication::processEvents();
    const QImage plain = window.grab().toImage();
    keep(plain, QStringLiteral("%1-budget").arg(QLatin1String(GetParam().name)));
    EXPECT_EQ(plain.size(), GetParam().size);
    EXPECT_GT(coloursIn(plain), 20);
    window.setScope({FiscalYear::fromNumber(2027), QDate(2027, 1, 31)});
    window.showMessage(QStringLiteral("Die Datei konnte nicht geschrieben werden. Nichts wurde verändert."));
    ASSERT_TRUE(m_office.desk().waitUntilIdle());
    window.openGotoBox();
    QCoreApplication::processEvents();
    keep(window.grab().toImage(), QStringLiteral("%1-notices").arg(QLatin1String(GetParam().name)));
    ASSERT_TRUE(window.goTo({QStringLiteral("applications"), {}, {}}));
    ASSERT_TRUE(m_office.desk().waitUntilIdle());
    QCoreApplication::processEvents();
    const QImage applications = window.grab().toImage();
    keep(applications, QStringLiteral("%1-applications").arg(QLatin1String(GetParam().name)));
    EXPECT_NE(applications, plain);
}

INSTANTIATE_TEST_SUITE_P(Sizes, WindowPictureTest, testing::Values(
    PictureCase{"light-1366", Theme::light, {1366, 768}}, PictureCase{"dark-1366", Theme::dark, {1366, 768}},
    PictureCase{"light-1920", Theme::light, {1920, 1080}}, PictureCase{"dark-1920", Theme::dark, {1920, 1080}}));

TEST(OwnIconTest, TakesTheColourOfTheWriting)
{
    for (const Theme theme : {Theme::light, Theme::dark}) {
        applyTheme(theme);
        const QImage drawing = ownIcon(QStringLiteral("budget")).pixmap(24, 24).toImage();
        const QColor writing = QApplication::palette().color(QPalette::WindowText);
        bool found = false;
        for (int y = 0; y < drawing.height(); ++y) {
            for (int x = 0; x < drawing.width(); ++x)
                found = found || drawing.pixelColor(x, y) == writing;
        }
        EXPECT_TRUE(found) << toString(theme).toStdString();
    }
    applyTheme(Theme::system);
}

}  // namespace
}  // namespace mittelbuch
