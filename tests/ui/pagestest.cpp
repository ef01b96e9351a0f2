// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestest.h"

#include "storage/database.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

namespace mittelbuch::test {

namespace {

const BudgetLineKey lineKey = BudgetLineKey::fromString(QStringLiteral("0205/88301"));

}  // namespace

PagesTest::PagesTest()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCoreApplication::setOrganizationName(QStringLiteral("mittelbuch-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    const QString path = m_folder.filePath(QStringLiteral("office.mittelbuch"));
    m_desk = std::make_unique<Desk>([path] { return openSqliteStore(path, OpenMode::create); }, m_clock,
                                    UserName::fromString(QStringLiteral("Amelie Berger")));
    m_desk->open(m_desk.get(), [](const Result<QString> &opened) { EXPECT_TRUE(opened.has_value()); });
    settle();
}

PagesTest::~PagesTest()
{
    QLocale::setDefault(m_localeBefore);
}

void PagesTest::settle()
{
    ASSERT_TRUE(m_desk->waitUntilIdle());
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_TRUE(m_desk->waitUntilIdle());
}

void PagesTest::recordLine()
{
    record([](Session &session) {
        return addBudgetLine(session,
            {{}, lineKey, QStringLiteral("Zuschüsse an Gemeinden"), LineKind::investment, true, true, false});
    });
    for (const int due : {2027, 2028}) {
        record([due](Session &session) {
            const FiscalYear year = FiscalYear::fromNumber(2027);
            const bool isCash = due == 2027;
            return enter(session,
                {lineKey, isCash ? BudgetEntryKind::appropriation : BudgetEntryKind::commitmentAuthorization, year,
                                           FiscalYear::fromNumber(due), Money::fromEuro(isCash ? 1'000'000 : 500'000),
                                           QDate(2027, 1, 4), QStringLiteral("Haushaltsplan 2027/2028")});
        });
    }
}

void PagesTest::recordProgramme()
{
    record([](Session &session) {
        return addProgramme(session, {{}, QStringLiteral("KOMM-DIENSTE"), QStringLiteral("Kommunale digitale Dienste"),
                                      QStringLiteral("Förderung digitaler Dienste der Gemeinden"), true, false});
    });
    record([](Session &session) {
        const FiscalYear year = FiscalYear::fromNumber(2027);
        return allot(session,
            {QStringLiteral("KOMM-DIENSTE"), lineKey, year, year, Money::fromEuro(400'000), QDate(2027, 1, 11),
                               QStringLiteral("Zuweisung")});
    });
}

QDialog *PagesTest::dialog() const
{
    const QList<QDialog *> dialogs = m_page->findChildren<QDialog *>();
    for (QDialog *one : dialogs) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void PagesTest::type(QWidget *in, const char *name, const QString &text)
{
    auto *edit = named<QLineEdit>(in, name);
    ASSERT_TRUE(edit);
    edit->setFocus();
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
}

void PagesTest::choose(QWidget *in, const char *name, const QVariant &data)
{
    auto *box = named<QComboBox>(in, name);
    ASSERT_TRUE(box);
    const int index = box->findData(data);
    ASSERT_GE(index, 0) << data.toString().toStdString();
    box->setCurrentIndex(index);
}

void PagesTest::click(QWidget *in, const char *name)
{
    auto *button = named<QAbstractButton>(in, name);
    ASSERT_TRUE(button);
    ASSERT_TRUE(button->isEnabled()) << name;
    button->click();
    settle();
}

QString PagesTest::refusal() const
{
    QDialog *open = dialog();
    const QLabel *label = open ? open->findChild<QLabel *>(QStringLiteral("refusal")) : nullptr;
    return label && label->isVisible() ? label->text() : QString();
}

}  // namespace mittelbuch::test
