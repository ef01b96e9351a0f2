// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/builtinregister.h"
#include "storage/database.h"
#include "ui/desk/desk.h"

#include <QLocale>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace mittelbuch::test {

/// A desk over a new database with the Saxon register, one programme (80 %, at most 200,000 €, more than 10,000 €) and
/// money for it: 300,000 € cash in 2027 and an authorisation of 100,000 € for 2028. It is 1 February 2027 and the
/// language German.
class SmallOffice {
public:
    SmallOffice()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        open();
        bool ready = false;
        m_desk->ask(m_desk.get(),
                [](Session &session) { return session.store.write([&session] { return fill(session); }); },
                    [&ready](const Outcome<void> &done) { ready = done.has_value(); });
        EXPECT_TRUE(m_desk->waitUntilIdle());
        EXPECT_TRUE(ready);
    }

    Desk &desk() { return *m_desk; }

    /// As after a crash or the next morning: the same database, another desk.
    void open()
    {
        m_desk.reset();
        const QString path = m_folder.filePath(QStringLiteral("office.mittelbuch"));
        const OpenMode mode = QFile::exists(path) ? OpenMode::openExisting : OpenMode::create;
        m_desk = std::make_unique<Desk>([path, mode] { return openSqliteStore(path, mode); }, m_clock,
                                        UserName::fromString(QStringLiteral("Anna Berg")));
        bool opened = false;
        m_desk->open(m_desk.get(), [&opened](const Result<QString> &answer) { opened = answer.has_value(); });
        EXPECT_TRUE(m_desk->waitUntilIdle());
        EXPECT_TRUE(opened);
    }

    /// Asks and waits.
    template <typename Work>
    auto now(Work work)
    {
        using Answer = std::invoke_result_t<Work, Session &>;
        std::optional<Answer> answer;
        m_desk->ask(m_desk.get(), std::move(work), [&answer](Answer given) { answer = std::move(given); });
        EXPECT_TRUE(m_desk->waitUntilIdle());
        return *answer;
    }

private:
    static Outcome<void> fill(Session &session)
    {
        Store &store = session.store;
        const auto taken = store.regions().take(builtInRegister(), QStringLiteral("built-in"), session.clock.nowMs());
        BudgetLine line{BudgetLineId(), BudgetLineKey::fromString(QStringLiteral("0205/63301")),
                QStringLiteral("Zuweisungen"), LineKind::current};
        const auto lineId = store.budget().add(line);
        const auto programme = store.programmes().add({ProgrammeId(), QStringLiteral("KOMM-DIENSTE"),
                QStringLiteral("Kommunale digitale Dienste"), {}});
        if (!taken || !lineId || !programme)
            return tl::unexpected<Failure>(Failure{FailureKind::other, QStringLiteral("test"), {}});
        Directive directive;
        directive.programme = *programme;
        directive.validFrom = QDate(2026, 1, 1);
        directive.terms = plainShare(Rate::fromPercent(80), Money::fromEuro(200'000), {Money::fromEuro(10'000), true, {}});
        const auto issued = store.programmes().issue(directive);
        const FiscalYear year = FiscalYear::fromNumber(2027);
        QVector<PostingDraft> drafts;
        for (const auto &[due, kind, euro] : {std::tuple(2027, PostingKind::appropriation, 500'000), std::tuple(2028,
                PostingKind::appropriation, 500'000),
                                              std::tuple(2027, PostingKind::allotment, 300'000)}) {
            const FiscalYear of = FiscalYear::fromNumber(due);
            drafts.append(posting(kind, {*lineId, of, of}, euro, kind == PostingKind::allotment ? *programme
                    : ProgrammeId()));
        }
        drafts.append(posting(PostingKind::commitmentAuthorization, {*lineId, year, year.plus(1)}, 200'000, {}));
        drafts.append(posting(PostingKind::allotment, {*lineId, year, year.plus(1)}, 100'000, *programme));
        const auto booked = store.ledger().book(drafts, newCommandKey(), session.user, session.clock.nowMs());
        return issued && booked ? Outcome<void>() : Outcome<void>(tl::unexpected<Failure>(Failure{FailureKind::other,
                QStringLiteral("test"), {}}));
    }

    static PostingDraft posting(PostingKind kind, Pot pot, qint64 euro, ProgrammeId programme)
    {
        return {kind, pot, Money::fromEuro(euro), QDate(2027, 1, 4), QStringLiteral("Test"), programme, {}, {}, {}};
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2027, 2, 1)};
    std::unique_ptr<Desk> m_desk;
};

}  // namespace mittelbuch::test
