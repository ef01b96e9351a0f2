// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/builtinregister.h"
#include "pagestest.h"
#include "service/applicationdesk.h"
#include "service/registerdesk.h"
#include "support/testsupport.h"
#include "ui/pages/municipalities/municipalitiespage.h"
#include "ui/pages/parts/factlist.h"
#include "ui/table/tableview.h"

#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace mittelbuch::test {
namespace {

class MunicipalitiesPageTest : public PagesTest {
protected:
    MunicipalitiesPage *page() { return static_cast<MunicipalitiesPage *>(m_page.get()); }
    TableView *list() { return named<TableView>(m_page.get(), "regionList"); }
    QAbstractItemModel *rows(const char *listName)
    {
        return named<TableView>(m_page.get(), listName)->table()->model();
    }
    QString fact(const char *title)
    {
        return named<FactList>(m_page.get(), "regionFacts")->valueOf(QLatin1String(title));
    }

    void takeBuiltInRegister()
    {
        record([](Session &session) {
            return mittelbuch::importRegister(session, builtInRegister(), QStringLiteral("built-in"), false);
        });
    }
    void find(const QString &words)
    {
        type(m_page.get(), "words", words);
        QTest::qWait(120);
        settle();
    }
    QString brokenFile()
    {
        QByteArray content = contentOf(sharedData(QStringLiteral("gv100ad/GV100AD_30112025_SN_excerpt.txt")));
        const QByteArray lineEnd = content.contains("\r\n") ? "\r\n" : "\n";
        QList<QByteArray> lines = content.split('\n');
        lines[2] = lines[2].left(100) + lineEnd.left(lineEnd.size() - 1);
        lines[4].replace(0, 2, "77");
        QFile file(m_folder.filePath(QStringLiteral("kaputt.txt")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(lines.join('\n'));
        return file.fileName();
    }
};

TEST_F(MunicipalitiesPageTest, OffersTheImportWhileTheRegisterIsEmpty)
{
    show<MunicipalitiesPage>();
    const QList<QPushButton *> buttons = list()->findChildren<QPushButton *>();
    EXPECT_TRUE(std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton *one) { return one->isVisible(); }));
}

TEST_F(MunicipalitiesPageTest, FindsByAPartOfTheNameWithoutItsUmlaut)
{
    takeBuiltInRegister();
    show<MunicipalitiesPage>();
    EXPECT_EQ(rows("regionList")->rowCount(), 418);
    for (const char16_t *words : {u"görl", u"goerl", u"GORL", u"14626110", u"02826"}) {
        find(QString::fromUtf16(words));
        ASSERT_GE(rows("regionList")->rowCount(), 1) << QString::fromUtf16(words).toStdString();
        EXPECT_EQ(rows("regionList")->index(0, 0).data().toString(), QStringLiteral("Görlitz, Stadt, Hochschulstadt"));
    }
    find(QStringLiteral("gibtesnicht"));
    EXPECT_EQ(rows("regionList")->rowCount(), 0);
}

TEST_F(MunicipalitiesPageTest, ShowsWhatTheRegisterKnowsOfAMunicipality)
{
    takeBuiltInRegister();
    show<MunicipalitiesPage>();
    m_page->showPlace(m_scope, QStringLiteral("14626110"), {});
    settle();
    EXPECT_EQ(named<QLabel>(m_page.get(), "regionTitle")->text(), QStringLiteral("Görlitz, Stadt, Hochschulstadt"));
    EXPECT_TRUE(fact("District").contains(QStringLiteral("Görlitz")));
    EXPECT_TRUE(fact("Coordinates").startsWith(QStringLiteral("51,1")));
    EXPECT_EQ(rows("populationList")->rowCount(), 1);
    const QString source = named<QLabel>(m_page.get(), "registerSource")->text();
    EXPECT_TRUE(source.contains(QStringLiteral("Statistisches Bundesamt")));
    EXPECT_EQ(list()->currentKey(), QStringLiteral("14626110"));
}

TEST_F(MunicipalitiesPageTest, LeadsToAnApplicationOfTheMunicipality)
{
    takeBuiltInRegister();
    recordLine();
    recordProgramme();
    record([](Session &session) -> Outcome<Recorded> {
        const auto programme = session.store.programmes().programme(QStringLiteral("KOMM-DIENSTE"));
        ApplicationForm form;
        form.programme = programme && *programme ? (*programme)->id : ProgrammeId();
        form.applicant = OfficialKey::fromString(QStringLiteral("14626110"));
        form.title = QStringLiteral("Onlinedienst");
        return recordApplication(session, form, QStringLiteral("DG-2027-0001"));
    });
    show<MunicipalitiesPage>();
    for (const char *region : {"14626110", "14626"}) {
        m_page->showPlace(m_scope, QLatin1String(region), {});
        settle();
        ASSERT_EQ(rows("regionApplications")->rowCount(), 1) << region;
    }
    Q_EMIT named<TableView>(m_page.get(), "regionApplications")->activated(QStringLiteral("DG-2027-0001"));
    ASSERT_EQ(m_places.size(), 1);
    EXPECT_EQ(m_places.first(), (Place{QStringLiteral("applications"), QStringLiteral("DG-2027-0001"), {}}));
}

TEST_F(MunicipalitiesPageTest, ImportsAFileAfterShowingWhatItWouldChange)
{
    show<MunicipalitiesPage>();
    page()->importFile(sharedData(QStringLiteral("gv100ad/GV100AD_30112025_SN_excerpt.txt")));
    settle();
    auto *counts = named<FactList>(dialog(), "importCounts");
    EXPECT_FALSE(counts->valueOf(QStringLiteral("New")).isEmpty());
    EXPECT_EQ(rows("regionList")->rowCount(), 0);
    click(dialog(), "import");
    ASSERT_EQ(dialog(), nullptr);
    settle();
    EXPECT_GT(rows("regionList")->rowCount(), 0);

    page()->importFile(sharedData(QStringLiteral("gv100ad/GV100AD_30112025_SN_excerpt.txt")));
    settle();
    EXPECT_TRUE(named<QLabel>(dialog(), "importState")->text().contains(QStringLiteral("nothing would change")));
    EXPECT_FALSE(named<QPushButton>(dialog(), "import")->isEnabled());
}

TEST_F(MunicipalitiesPageTest, RefusesAFaultyFileWholeAndNamesEveryPlace)
{
    show<MunicipalitiesPage>();
    page()->importFile(brokenFile());
    settle();
    EXPECT_TRUE(named<QLabel>(dialog(), "importState")->text().startsWith(QStringLiteral("Nothing was imported.")));
    ASSERT_EQ(rows("faultList")->rowCount(), 2);
    EXPECT_EQ(rows("faultList")->index(0, 0).data().toString(), QStringLiteral("3"));
    EXPECT_EQ(rows("faultList")->index(1, 3).data().toString(), QStringLiteral("77"));
    EXPECT_FALSE(named<QPushButton>(dialog(), "import")->isEnabled());
    click(dialog(), "copyFaults");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("77")));
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(u'\n'), 3);
    dialog()->reject();
    settle();
    EXPECT_EQ(rows("regionList")->rowCount(), 0);
}

TEST_F(MunicipalitiesPageTest, SaysWhenTheFileIsNotThere)
{
    show<MunicipalitiesPage>();
    page()->importFile(m_folder.filePath(QStringLiteral("fehlt.txt")));
    settle();
    EXPECT_TRUE(named<QLabel>(dialog(), "importState")->text().endsWith(QStringLiteral("Nothing was imported.")));
}

TEST_F(MunicipalitiesPageTest, StaysQuickWithTheWholeOfGermany)
{
    show<MunicipalitiesPage>();
    page()->importFile(sharedData(QStringLiteral("gv100ad/GV100AD_30112025.txt")));
    settle();
    click(dialog(), "import");
    click(m_page.get(), "wholeGermany");
    EXPECT_EQ(rows("regionList")->rowCount(), 500);
    EXPECT_TRUE(named<QLabel>(m_page.get(), "more")->isVisible());
    QElapsedTimer clock;
    clock.start();
    find(QStringLiteral("neu"));
    EXPECT_LT(clock.elapsed(), 1500);
    EXPECT_GT(rows("regionList")->rowCount(), 50);
}

}  // namespace
}  // namespace mittelbuch::test
