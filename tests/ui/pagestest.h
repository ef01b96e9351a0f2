// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/budgetdesk.h"
#include "service/budgetentry.h"
#include "ui/frame/page.h"

#include <QComboBox>
#include <QLocale>
#include <QPointer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

class QDialog;
class QLabel;
class QLineEdit;

namespace mittelbuch::test {

/// A page over a real, empty database in a folder of its own, on 30 June 2027.
class PagesTest : public testing::Test {
protected:
    PagesTest();
    ~PagesTest() override;

    template <typename ThePage>
    ThePage *show()
    {
        auto *page = new ThePage(*m_desk, nullptr);
        m_page.reset(page);
        QObject::connect(page, &Page::placeWanted, page, [this](const Place &place) { m_places.append(place); });
        QObject::connect(page, &Page::messageWanted, page, [this](const QString &text) { m_messages.append(text); });
        page->resize(1206, 640);
        page->showPlace(m_scope, {}, {});
        page->show();
        settle();
        return page;
    }

    /// Does `work` with a Session in the store's thread; it must succeed.
    template <typename Work>
    void record(Work work)
    {
        m_desk->act(m_desk.get(), work, [](const auto &answer) { EXPECT_TRUE(answer.has_value()); });
        settle();
    }
    /// Line 02 05/883 01 with 1,000,000 € for 2027 and a maturity of 500,000 € in 2028.
    void recordLine();
    /// KOMM-DIENSTE with 400,000 € of that line.
    void recordProgramme();

    void settle();
    QDialog *dialog() const;
    void type(QWidget *in, const char *name, const QString &text);
    void choose(QWidget *in, const char *name, const QVariant &data);
    void click(QWidget *in, const char *name);
    QString refusal() const;

    template <typename T = QWidget>
    T *named(QWidget *in, const char *name) const
    {
        T *found = in ? in->findChild<T *>(QLatin1String(name)) : nullptr;
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QLocale m_localeBefore;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2027, 6, 30)};
    Scope m_scope{FiscalYear::fromNumber(2027), QDate(2027, 6, 30)};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Page> m_page;
    QVector<Place> m_places;
    QStringList m_messages;
};

}  // namespace mittelbuch::test
