// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/regionedit.h"

#include "smalloffice.h"
#include "support/testsupport.h"
#include "typing.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace mittelbuch {
namespace {

const QString goerlitz = QStringLiteral("14626110");

class RegionEditTest : public testing::Test {
protected:
    RegionEditTest()
    {
        m_window.resize(800, 500);
        m_window.show();
        m_window.activateWindow();
        m_edit.setFocus();
        QCoreApplication::processEvents();
    }

    void typeAndWait(const QString &text)
    {
        test::typeText(&m_edit, text);
        QTest::qWait(120);
        EXPECT_TRUE(m_office.desk().waitUntilIdle());
    }
    QTableView *list() { return m_window.findChild<QTableView *>(QStringLiteral("applicantHits")); }

    test::SmallOffice m_office;
    QWidget m_window;
    RegionEdit m_edit{m_office.desk(), &m_window};
};

class RegionWordsTest : public RegionEditTest, public testing::WithParamInterface<const char16_t *> {};

TEST_P(RegionWordsTest, findGoerlitzFirst)
{
    typeAndWait(QString::fromUtf16(GetParam()));
    ASSERT_TRUE(list()->isVisible());
    QSignalSpy changed(&m_edit, &RegionEdit::keyChanged);
    QTest::keyClick(&m_edit, Qt::Key_Return);
    ASSERT_TRUE(m_edit.key().has_value());
    EXPECT_EQ(m_edit.key()->toString(), goerlitz);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(m_edit.text().contains(QStringLiteral("(14626110), ")) && m_edit.text().endsWith(QStringLiteral(" Görlitz"))) << m_edit.text().toStdString();
    EXPECT_EQ(m_edit.fault(), QString());
    EXPECT_FALSE(list()->isVisible());
}
INSTANTIATE_TEST_SUITE_P(Words, RegionWordsTest, testing::Values(u"görl", u"goerl", u"GORL", u"14626110", u"02826",
        u"stadt görlitz"));

TEST_F(RegionEditTest, enterBeforeTheAnswerTakesTheFirst)
{
    test::typeText(&m_edit, QStringLiteral("görl"));
    QTest::keyClick(&m_edit, Qt::Key_Return);
    EXPECT_TRUE(m_office.desk().waitUntilIdle());
    ASSERT_TRUE(m_edit.key().has_value());
    EXPECT_EQ(m_edit.key()->toString(), goerlitz);
}

TEST_F(RegionEditTest, arrowsWalkThroughTheList)
{
    typeAndWait(QStringLiteral("görl"));
    QTest::keyClick(&m_edit, Qt::Key_Down);
    QTest::keyClick(&m_edit, Qt::Key_Return);
    ASSERT_TRUE(m_edit.key().has_value());
    EXPECT_NE(m_edit.key()->toString(), goerlitz);
}

TEST_F(RegionEditTest, aTextThatNamesNothingIsAFaultAndEscapeGoesBack)
{
    m_edit.setKey(OfficialKey::fromString(goerlitz));
    EXPECT_TRUE(m_office.desk().waitUntilIdle());
    const QString shown = m_edit.text();
    m_edit.selectAll();
    typeAndWait(QStringLiteral("qqq"));
    EXPECT_NE(m_edit.fault(), QString());
    EXPECT_EQ(m_edit.key(), OfficialKey::fromString(goerlitz)) << "not given up before another is chosen";
    QTest::keyClick(&m_edit, Qt::Key_Escape);
    EXPECT_EQ(m_edit.text(), shown);
    EXPECT_EQ(m_edit.fault(), QString());
}

TEST_F(RegionEditTest, sorbianNamesAreFoundWithoutTheirSigns)
{
    typeAndWait(QStringLiteral("budysin"));
    QTest::keyClick(&m_edit, Qt::Key_Return);
    ASSERT_TRUE(m_edit.region().has_value());
    EXPECT_TRUE(m_edit.region()->name.contains(QStringLiteral("Budyšin"))) << m_edit.region()->name.toStdString();
}

}  // namespace
}  // namespace mittelbuch
