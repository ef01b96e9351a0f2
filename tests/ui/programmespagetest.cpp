// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestest.h"
#include "service/applicationdesk.h"
#include "support/testsupport.h"
#include "ui/pages/directive/termseditor.h"
#include "ui/pages/directive/workshop.h"
#include "ui/pages/programmes/programmespage.h"
#include "ui/table/tableview.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

namespace mittelbuch::test {
namespace {

class ProgrammesPageTest : public PagesTest {
protected:
    TableView *list() { return named<TableView>(m_page.get(), "programmeList"); }
    QAbstractItemModel *rows(const char *listName)
    {
        return named<TableView>(m_page.get(), listName)->table()->model();
    }
    QString cell(const char *listName, int row, int column)
    {
        return rows(listName)->index(row, column).data().toString();
    }

    DirectiveWorkshop *workshop() { return named<DirectiveWorkshop>(m_page.get(), "directiveWorkshop"); }
    QString notice() { return named<QLabel>(workshop(), "workshopNotice")->text(); }
    /// Into the field of the path; in a list that has no row yet one is added first.
    void write(const char *path, const QString &text, const char *list = nullptr)
    {
        TermsEditor *editor = workshop()->editor();
        if (list)
            qobject_cast<QAbstractButton *>(editor->fieldAt(QLatin1String(list))->focusProxy())->click();
        auto *line = qobject_cast<QLineEdit *>(editor->fieldAt(QLatin1String(path)));
        ASSERT_TRUE(line) << path;
        line->setText(text);
    }

    void showProgramme()
    {
        recordLine();
        recordProgramme();
        show<ProgrammesPage>();
        ASSERT_TRUE(list()->selectKey(QStringLiteral("KOMM-DIENSTE")));
        settle();
    }
};

TEST_F(ProgrammesPageTest, AddsAProgrammeAndOpensIt)
{
    show<ProgrammesPage>();
    click(m_page.get(), "addProgramme");
    type(dialog(), "key", QStringLiteral("AMT24"));
    click(dialog(), "do");
    EXPECT_TRUE(refusal().contains(QStringLiteral("Name"))) << refusal().toStdString();
    type(dialog(), "name", QStringLiteral("Amt24 & <b>mehr</b>"));
    click(dialog(), "do");
    ASSERT_EQ(dialog(), nullptr);
    EXPECT_EQ(list()->currentKey(), QStringLiteral("AMT24"));
    EXPECT_EQ(named<QLabel>(m_page.get(), "programmeTitle")->text(), QStringLiteral("Amt24 & <b>mehr</b>"));
    EXPECT_EQ(named<QLabel>(m_page.get(), "programmeTitle")->textFormat(), Qt::PlainText);
}

TEST_F(ProgrammesPageTest, IssuesADirectiveAndItsSuccessor)
{
    showProgramme();
    click(m_page.get(), "issueDirective");
    click(workshop(), "issueVersion");
    EXPECT_FALSE(notice().isEmpty());
    EXPECT_TRUE(workshop()->isVisible());
    write("rates[0].rate", QStringLiteral("80"), "rates");
    write("limits[0].terms[0].amount", QStringLiteral("200 T€"), "limits");
    write("minimumGrant.amount", QStringLiteral("10.000"));
    choose(workshop()->editor()->fieldAt(QStringLiteral("minimumGrant")), "mustExceed", true);
    write("title.german", QStringLiteral("Richtlinie kommunale Dienste"));
    write("source.citation", QStringLiteral("RL vom 1.1.2027"));
    click(workshop(), "issueVersion");
    ASSERT_FALSE(workshop()->isVisible()) << notice().toStdString();
    m_page->refresh(m_scope);
    settle();
    EXPECT_EQ(cell("programmeList", 0, 4), QStringLiteral("80\u00a0%"));
    EXPECT_EQ(cell("directiveList", 0, 1), QStringLiteral("30.06.2027"));
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *one) {
        return one->text() == QStringLiteral("Share financing: 80\u00a0%, up to 200.000,00\u00a0€ for each application; "
                                             "no grant of 10.000,00\u00a0€ or less");
    }));

    click(m_page.get(), "issueDirective");
    EXPECT_EQ(named<QLineEdit>(workshop(), "validFrom")->text(), QStringLiteral("01.07.2027"));
    type(workshop(), "validFrom", QStringLiteral("1.6.27"));
    click(workshop(), "issueVersion");
    EXPECT_FALSE(notice().isEmpty());
    type(workshop(), "validFrom", QStringLiteral("1.1.28"));
    write("rates[0].rate", QStringLiteral("75"));
    click(workshop(), "issueVersion");
    m_page->refresh(m_scope);
    settle();
    ASSERT_EQ(rows("directiveList")->rowCount(), 2);
    EXPECT_EQ(cell("directiveList", 1, 2), QStringLiteral("31.12.2027"));

    click(m_page.get(), "compareVersions");
    auto *table = named<QTableWidget>(m_page.get(), "differences");
    ASSERT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("80\u00a0%"));
    EXPECT_EQ(table->item(0, 2)->text(), QStringLiteral("75\u00a0%"));
}

TEST_F(ProgrammesPageTest, AllotsWhatTheLineHasLeft)
{
    showProgramme();
    click(m_page.get(), "allot");
    settle();
    EXPECT_EQ(named<QLabel>(dialog(), "left")->text(), QStringLiteral("600.000,00\u00a0€"));
    type(dialog(), "amount", QStringLiteral("600.000"));
    type(dialog(), "reason", QStringLiteral("zweite Rate"));
    click(dialog(), "do");
    ASSERT_EQ(dialog(), nullptr);
    m_page->refresh(m_scope);
    settle();
    EXPECT_EQ(cell("programmeList", 0, 3), QStringLiteral("1.000.000,00"));
    EXPECT_EQ(cell("allotmentList", 0, 3), QStringLiteral("1.000.000,00"));
}

TEST_F(ProgrammesPageTest, SaysInASentenceWhyAnAllotmentIsRefused)
{
    showProgramme();
    click(m_page.get(), "allot");
    settle();
    type(dialog(), "amount", QStringLiteral("600.000,01"));
    click(dialog(), "do");
    EXPECT_TRUE(refusal().contains(QStringLiteral("600.000,01"))) << refusal().toStdString();
    EXPECT_TRUE(refusal().contains(QStringLiteral("600.000,00"))) << refusal().toStdString();
    EXPECT_TRUE(named<QLineEdit>(dialog(), "amount")->text().startsWith(QStringLiteral("600.000,01")));
    m_page->refresh(m_scope);
    settle();
    EXPECT_EQ(cell("programmeList", 0, 3), QStringLiteral("400.000,00"));
}

TEST_F(ProgrammesPageTest, LeadsToTheLineAndToTheApplications)
{
    showProgramme();
    EXPECT_FALSE(named<QPushButton>(m_page.get(), "showApplications")->isEnabled());
    Q_EMIT named<TableView>(m_page.get(), "allotmentList")->activated(QStringLiteral("0205/88301|2027|2027"));
    record([](Session &session) -> Outcome<Recorded> {
        const auto programme = session.store.programmes().programme(QStringLiteral("KOMM-DIENSTE"));
        ApplicationForm form;
        form.programme = programme && *programme ? (*programme)->id : ProgrammeId();
        form.title = QStringLiteral("Onlinedienst");
        return recordApplication(session, form, QStringLiteral("DG-2027-0001"));
    });
    m_page->refresh(m_scope);
    settle();
    click(m_page.get(), "showApplications");
    const QVector<Place> expected{{QStringLiteral("budget"), QStringLiteral("0205/88301"), {}},
                                  {QStringLiteral("applications"), {}, QStringLiteral("programme=KOMM-DIENSTE")}};
    EXPECT_EQ(m_places, expected);
}

}  // namespace
}  // namespace mittelbuch::test
