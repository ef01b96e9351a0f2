// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "app/newdatabase.h"
#include "app/openwindow.h"
#include "ui/uiaudit.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <gtest/gtest.h>

namespace mittelbuch {

namespace {

struct AuditRow {
    const char *name;
    LanguageChoice language;
    const char *menu;   ///< the first menu, which shows that the translation is there
    const char *status; ///< what the page of the programmes counts
};

/// The whole window on the demonstration, in one language.
class WindowAuditTest : public testing::TestWithParam<AuditRow> {
protected:
    WindowAuditTest()
        : m_composition{m_folder.filePath(QStringLiteral("demo.mittelbuch")), UserName::fromString(QStringLiteral("A. Lehmann")),
                        QDate(2027, 6, 30)}
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        EXPECT_TRUE(makeDatabase(m_composition, NewContent::demonstration));
        installLanguage(GetParam().language, *qApp);
        m_open = std::make_unique<OpenWindow>(m_composition);
        m_open->window().resize(1366, 768);
        m_open->show({});
        settle();
    }

    ~WindowAuditTest() override
    {
        m_open.reset();
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
        QLocale::setDefault(m_localeBefore);
    }

    void settle()
    {
        QTest::qWait(100);
        EXPECT_TRUE(m_open->desk().waitUntilIdle());
        QTest::qWait(50);
        EXPECT_TRUE(m_open->desk().waitUntilIdle());
    }

    void audit(const Place &place)
    {
        SCOPED_TRACE(place.page.toStdString() + " " + place.thing.toStdString());
        ASSERT_TRUE(m_open->window().goTo(place));
        settle();
        EXPECT_EQ(test::mnemonicClashes(m_open->window()).join(u'\n').toStdString(), "");
        EXPECT_EQ(test::namelessWidgets(m_open->window()).join(u'\n').toStdString(), "");
    }

    QLocale m_localeBefore;
    QTemporaryDir m_folder;
    Composition m_composition;
    std::unique_ptr<OpenWindow> m_open;
};

}  // namespace

TEST_P(WindowAuditTest, NoMnemonicMeansTwoThingsAndAllIsNamed)
{
    MainWindow &window = m_open->window();
    // The notice with its button takes part in it.
    window.setScope({FiscalYear::fromNumber(2027), QDate(2027, 5, 31)});
    settle();
    for (const QString &page : window.pageKeys())
        audit({page, {}, {}});
    audit({QStringLiteral("applications"), {}, QStringLiteral("state=received|complete|examined")});
    audit({QStringLiteral("applications"), QStringLiteral("DK-2027-0061"), {}});
    audit({QStringLiteral("applications"), QStringLiteral("DK-2027-0057"), {}});
    audit({QStringLiteral("applications"), QStringLiteral("new"), {}});
    audit({QStringLiteral("programmes"), QStringLiteral("KOMM-DIENSTE"), {}});
    audit({QStringLiteral("budget"), QStringLiteral("0205/63301"), QStringLiteral("year=2028")});
    audit({QStringLiteral("municipalities"), QStringLiteral("14626110"), {}});
}

TEST_P(WindowAuditTest, SpeaksItsLanguageWithItsPlurals)
{
    EXPECT_EQ(QCoreApplication::translate("mittelbuch::MainWindow", "&File"), QString::fromUtf8(GetParam().menu));
    EXPECT_EQ(QCoreApplication::translate("mittelbuch::TableView", "%n row(s)", nullptr, 1),
              QString::fromUtf8(GetParam().status).section(u'|', 0, 0));
    EXPECT_EQ(QCoreApplication::translate("mittelbuch::TableView", "%n row(s)", nullptr, 6),
              QString::fromUtf8(GetParam().status).section(u'|', 1, 1));
}

INSTANTIATE_TEST_SUITE_P(Languages, WindowAuditTest,
                         testing::Values(AuditRow{"German", LanguageChoice::german, "&Datei", "1 Zeile|6 Zeilen"},
                                         AuditRow{"English", LanguageChoice::english, "&File", "1 row|6 rows"}),
                         [](const auto &row) { return std::string(row.param.name); });

}  // namespace mittelbuch
