// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestest.h"
#include "uiaudit.h"

#include "exchange/directivelibrary.h"
#include "ui/pages/directive/choicesedit.h"
#include "ui/pages/directive/termseditor.h"
#include "ui/pages/directive/tryoutpanel.h"
#include "ui/pages/directive/workshop.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

namespace mittelbuch::test {
namespace {

/// The workshop over a programme that has no directive yet.
class DirectiveWorkshopTest : public PagesTest {
protected:
    DirectiveWorkshopTest()
    {
        recordLine();
        recordProgramme();
        m_workshop = std::make_unique<DirectiveWorkshop>(*m_desk);
        m_workshop->resize(1206, 640);
        m_workshop->show();
        open();
    }

    void open()
    {
        m_desk->ask(m_workshop.get(), [](Session &session) { return session.store.programmes().programmes(); },
                    [this](const Result<QVector<Programme>> &all) { m_programme = all->first(); });
        settle();
        m_workshop->open(m_programme, versions());
    }
    QVector<Directive> versions()
    {
        QVector<Directive> found;
        m_desk->ask(m_workshop.get(), [id = m_programme.id](Session &session) { return session.store.programmes().directives(id); },
                    [&found](const Result<QVector<Directive>> &all) { found = all.value_or(QVector<Directive>()); });
        settle();
        return found;
    }
    TermsEditor &editor() { return *m_workshop->editor(); }
    void addRow(const char *list)
    {
        QWidget *rows = editor().fieldAt(QLatin1String(list));
        ASSERT_TRUE(rows && rows->focusProxy()) << list;
        qobject_cast<QAbstractButton *>(rows->focusProxy())->click();
    }
    void write(const char *path, const QString &text)
    {
        QWidget *field = editor().fieldAt(QLatin1String(path));
        auto *line = qobject_cast<QLineEdit *>(field);
        ASSERT_TRUE(line) << path;
        line->setFocus();
        line->setText(text);
        Q_EMIT line->editingFinished();
    }
    void pick(const char *path, int data)
    {
        auto *box = qobject_cast<QComboBox *>(editor().fieldAt(QLatin1String(path)));
        ASSERT_TRUE(box) << path;
        box->setCurrentIndex(box->findData(data));
    }
    void pickWords(const char *path, const QStringList &words)
    {
        auto *choices = qobject_cast<ChoicesEdit *>(editor().fieldAt(QLatin1String(path)));
        ASSERT_TRUE(choices) << path;
        choices->setChosen(words);
        Q_EMIT choices->edited();
    }
    /// In the panel at the right.
    void enter(const QString &field, const QString &text)
    {
        auto *line = m_workshop->tryOut()->findChild<QLineEdit *>(field);
        ASSERT_TRUE(line) << field.toStdString();
        line->setText(text);
    }
    /// Until the check that follows an edit is done.
    const GrantAssessment &tried()
    {
        QElapsedTimer waiting;
        waiting.start();
        while (waiting.elapsed() < 400)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        static const GrantAssessment nothing;
        const GrantAssessment *found = m_workshop->tryOut()->assessment();
        EXPECT_TRUE(found);
        return found ? *found : nothing;
    }
    QString notice() { return named<QLabel>(m_workshop.get(), "workshopNotice")->text(); }
    void keepPicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("MITTELBUCH_PICTURES");
        if (folder.isEmpty())
            return;
        EXPECT_TRUE(QDir().mkpath(folder) && m_workshop->grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
    }

    std::unique_ptr<DirectiveWorkshop> m_workshop;
    Programme m_programme;
};

/// Bavaria's FöRdR (domain brief 3.1, no. 15) from nothing: 80 %, 90 % where particular need is confirmed, 20,000 € for each
/// body over the whole programme, 2,500 € at least; AC-13.
TEST_F(DirectiveWorkshopTest, SetsUpADirectiveFromNothing)
{
    write("title.german", QStringLiteral("Förderrichtlinie digitales Rathaus"));
    write("source.citation", QStringLiteral("FöRdR"));
    addRow("groups");
    write("groups[0].label.german", QStringLiteral("Gemeinden"));
    pickWords("groups[0].kinds", {QStringLiteral("municipality"), QStringLiteral("town")});
    addRow("facts");
    write("facts[0].label.german", QStringLiteral("Raum mit besonderem Handlungsbedarf"));
    pick("facts[0].isFigure", false);
    addRow("rates");
    write("rates[0].rate", QStringLiteral("90"));
    pickWords("rates[0].when.confirmed", {QStringLiteral("raumMitBesonderemHandlungsbedarf")});
    addRow("rates");
    write("rates[1].rate", QStringLiteral("80"));
    addRow("limits");
    pick("limits[0].scope", static_cast<int>(LimitScope::grantee));
    write("limits[0].terms[0].amount", QStringLiteral("20 T€"));
    write("minimumGrant.amount", QStringLiteral("2500"));
    const DirectiveTerms terms = editor().terms();
    EXPECT_EQ(terms.groups.first().key.toString(), QStringLiteral("gemeinden"));
    EXPECT_TRUE(faultsOf(terms).isEmpty());

    enter(QStringLiteral("cost-software"), QStringLiteral("18.000"));
    EXPECT_EQ(tried().amount, Money::fromEuro(14'400));
    EXPECT_FALSE(tried().trace.isEmpty());
    EXPECT_TRUE(tried().findings.isEmpty());
    keepPicture(QStringLiteral("workshop"));
    enter(QStringLiteral("cost-software"), QStringLiteral("26.000"));
    EXPECT_EQ(tried().amount, Money::fromEuro(20'000));
    enter(QStringLiteral("cost-software"), QStringLiteral("3.000"));
    EXPECT_EQ(tried().computed, Money::fromEuro(2'400));
    EXPECT_EQ(tried().amount, Money());
    enter(QStringLiteral("cost-software"), QStringLiteral("10.000"));
    enter(QStringLiteral("before"), QStringLiteral("14.400"));
    EXPECT_EQ(tried().amount, Money::fromEuro(5'600));

    click(m_workshop.get(), "issueVersion");
    EXPECT_TRUE(notice().isEmpty()) << notice().toStdString();
    ASSERT_EQ(versions().size(), 1);
    EXPECT_EQ(versions().first().terms, terms);
    EXPECT_FALSE(m_workshop->hasUnsavedChanges());
}

TEST_F(DirectiveWorkshopTest, PutsEachFaultAtItsField)
{
    addRow("limits");
    click(m_workshop.get(), "issueVersion");
    EXPECT_FALSE(notice().isEmpty());
    EXPECT_TRUE(versions().isEmpty());
    EXPECT_FALSE(m_workshop->tryOut()->assessment());
    for (const Refusal &fault : faultsOf(editor().terms()))
        EXPECT_TRUE(editor().fieldAt(fault.field)) << fault.field.toStdString();
}

TEST_F(DirectiveWorkshopTest, ShowsEveryDirectiveOfTheLibraryAndGivesItBack)
{
    ASSERT_FALSE(directiveLibrary().isEmpty());
    for (const DirectiveFile &file : directiveLibrary()) {
        editor().setTerms(file.terms);
        EXPECT_EQ(editor().terms(), file.terms) << file.key.toStdString();
        EXPECT_EQ(editor().textFaults(), QStringList()) << file.key.toStdString();
    }
}

TEST_F(DirectiveWorkshopTest, ExportsAndImportsAndRefusesAFaultyFile)
{
    const QString path = m_folder.filePath(QStringLiteral("directive.json"));
    m_workshop->setFileChoice([&path](const QString &) { return path; });
    m_workshop->setLeaveQuestion([] { return DirectiveWorkshop::LeaveAnswer::discard; });
    const DirectiveTerms terms = directiveLibrary().first().terms;
    editor().setTerms(terms);
    m_workshop->exportFile();
    EXPECT_TRUE(notice().isEmpty()) << notice().toStdString();
    editor().setTerms({});
    m_workshop->importFile();
    EXPECT_EQ(editor().terms(), terms);
    EXPECT_TRUE(m_workshop->hasUnsavedChanges());

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    content.replace("\"basis\"", "\"basiss\"");
    file.seek(0);
    file.write(content);
    file.close();
    m_workshop->importFile();
    EXPECT_TRUE(notice().contains(QStringLiteral("basiss"))) << notice().toStdString();
    EXPECT_EQ(editor().terms(), terms);
}

TEST_F(DirectiveWorkshopTest, CanBeUsedByKeyboardAndReadAloud)
{
    for (const char *list : {"groups", "facts", "categories", "flatRates", "rates", "basis", "limits", "minimumOwnShare",
                             "selection.cutOffs", "selection.criteria", "selection.contingents", "payment.parts"}) {
        addRow(list);
        settle();
        EXPECT_EQ(namelessWidgets(*m_workshop), QStringList()) << list;
    }
    EXPECT_EQ(mnemonicClashes(*m_workshop), QStringList());
}

}  // namespace
}  // namespace mittelbuch::test
