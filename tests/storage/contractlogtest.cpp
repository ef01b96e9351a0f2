// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storecase.h"

namespace mittelbuch::test {

namespace {

class StoreContract : public StoreCase {};

TEST_P(StoreContract, LogsEventsNewestFirst)
{
    const Event first{QStringLiteral("a"), QStringLiteral("s"), m_day, QStringLiteral("{}"), QStringLiteral("r")};
    must(m_store->events().record(first, m_user, 7));
    must(m_store->events().record({QStringLiteral("b"), {}, {}, {}, {}}, m_user, 8));
    const QVector<RecordedEvent> events = must(m_store->events().events(10));
    ASSERT_EQ(events.size(), 2);
    EXPECT_EQ(events[0].event.action, QStringLiteral("b"));
    EXPECT_TRUE(events[0].event.day.isNull());
    EXPECT_EQ(events[1].event.reason, QStringLiteral("r"));
    EXPECT_EQ(events[1].recordedAtMs, 7);
    EXPECT_EQ(must(m_store->events().events(1)).size(), 1);
}

TEST_P(StoreContract, KeepsSettings)
{
    EXPECT_TRUE(must(m_store->settings().value(QStringLiteral("a"))).isEmpty());
    must(m_store->settings().setValue(QStringLiteral("a"), QStringLiteral("1")));
    must(m_store->settings().setValue(QStringLiteral("a"), QStringLiteral("2")));
    EXPECT_EQ(must(m_store->settings().value(QStringLiteral("a"))), QStringLiteral("2"));
}

TEST_P(StoreContract, KeepsOneDraftPerUserAndForm)
{
    const QString form = QStringLiteral("application");
    const UserName sameUser = UserName::fromString(QStringLiteral("ANNA BEISPIEL"));
    must(m_store->drafts().keep(m_user, form, QByteArray("a\0b", 3), 1));
    EXPECT_EQ(must(m_store->drafts().kept(sameUser, form)), QByteArray("a\0b", 3));
    must(m_store->drafts().drop(m_user, form));
    EXPECT_TRUE(must(m_store->drafts().kept(m_user, form)).isEmpty());
}

TEST_P(StoreContract, UndoesAWritingThatIsDenied)
{
    const Outcome<void> denied = m_store->write([this]() -> Outcome<void> {
        must(m_store->settings().setValue(QStringLiteral("a"), QStringLiteral("1")));
        return refuse(Refusal{});
    });
    EXPECT_FALSE(denied);
    EXPECT_TRUE(must(m_store->settings().value(QStringLiteral("a"))).isEmpty());
}

TEST_P(StoreContract, ReadsOneUnchangingState)
{
    const std::unique_ptr<Store> other = GetParam().reopen(m_folder.path());
    must(m_store->read([&]() -> Result<void> {
        EXPECT_TRUE(must(m_store->settings().value(QStringLiteral("a"))).isEmpty());
        must(other->settings().setValue(QStringLiteral("a"), QStringLiteral("1")));
        EXPECT_TRUE(must(m_store->settings().value(QStringLiteral("a"))).isEmpty());
        return {};
    }));
    EXPECT_EQ(must(m_store->settings().value(QStringLiteral("a"))), QStringLiteral("1"));
}

TEST_P(StoreContract, KeepsBudgetLinesInBudgetOrder)
{
    BudgetLine line{{}, BudgetLineKey::fromString(QStringLiteral("02 03/547 01")), QStringLiteral("Netz"), LineKind::own, false,
                    false, false};
    line.id = must(m_store->budget().add(line));
    const QVector<BudgetLine> lines = must(m_store->budget().lines());
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], line);
    EXPECT_EQ(must(m_store->budget().line(line.key)), std::optional(line));
    EXPECT_EQ(m_store->budget().add(line).error().kind, FailureKind::constraint);
}

TEST_P(StoreContract, KeepsVersionsOfADirective)
{
    Directive directive;
    directive.programme = m_programme;
    directive.validFrom = QDate(2027, 1, 1);
    directive.terms = plainShare(Rate::fromPercent(80), Money::fromEuro(100'000), {Money(), true, {}});
    directive.terms.source.citation = QStringLiteral("RL");
    directive.id = must(m_store->programmes().issue(directive));
    Directive next = directive;
    next.validFrom = QDate(2028, 1, 1);
    must(m_store->programmes().issue(next));
    const QVector<Directive> versions = must(m_store->programmes().directives(m_programme));
    ASSERT_EQ(versions.size(), 2);
    directive.validTo = QDate(2027, 12, 31);
    EXPECT_EQ(versions[0], directive);
    EXPECT_EQ(versions[1].version, 2);
    EXPECT_EQ(must(m_store->programmes().directiveOn(m_programme, QDate(2027, 12, 31)))->version, 1);
    EXPECT_EQ(must(m_store->programmes().directiveOn(m_programme, QDate(2028, 1, 1)))->version, 2);
    EXPECT_FALSE(must(m_store->programmes().directiveOn(m_programme, QDate(2026, 12, 31))));
}

TEST_P(StoreContract, EndsAVersionWhereItSaidAndLetsNoEarlierOneComeBack)
{
    Directive directive;
    directive.programme = m_programme;
    directive.validFrom = QDate(2027, 1, 1);
    directive.terms = plainShare(Rate::fromPercent(80), Money::fromEuro(100'000), {Money(), true, {}});
    must(m_store->programmes().issue(directive));
    directive.validFrom = QDate(2028, 1, 1);
    directive.validTo = QDate(2028, 6, 30);
    must(m_store->programmes().issue(directive));
    EXPECT_EQ(must(m_store->programmes().directives(m_programme)).last().validTo, QDate(2028, 6, 30));
    EXPECT_EQ(must(m_store->programmes().directiveOn(m_programme, QDate(2028, 6, 30)))->version, 2);
    EXPECT_FALSE(must(m_store->programmes().directiveOn(m_programme, QDate(2028, 7, 1))));
}

TEST_P(StoreContract, KeepsEveryTermOfADirective)
{
    Directive directive;
    directive.programme = m_programme;
    directive.validFrom = QDate(2027, 1, 1);
    directive.terms = plainShare(Rate::fromMillionths(666'667), Money::fromCents(12'345), {Money::fromCents(1), false, {}});
    directive.terms.title = {QStringLiteral("Richtlinie „Archive“ & <b>mehr</b>"), QStringLiteral("Archives")};
    directive.terms.source.remark = QStringLiteral("Zeile\n\"zwei\"");
    directive.terms.groups.append({TermKey::fromString(QStringLiteral("districts")), {QStringLiteral("Kreise"), {}},
                                   {GranteeKind::ruralDistrict}, {OfficialKey::fromString(QStringLiteral("14"))}, {}});
    directive.terms.rates.prepend({Rate::fromPercent(90), {{TermKey::fromString(QStringLiteral("districts"))}, true, {}, {}, {}}, {}});
    directive.terms.selection.cutOffs.append({{}, 12, 31, true, QStringLiteral("VII.1")});
    directive.terms.payment = PaymentScheme{{{Rate::fromPercent(100), PaymentTrigger::onReceipt}}, {}, {}};
    directive.id = must(m_store->programmes().issue(directive));
    EXPECT_EQ(must(m_store->programmes().directives(m_programme)).first(), directive);
}

TEST_P(StoreContract, ListsProgrammesInGermanOrder)
{
    for (const char *name : {"Ämter", "Zentrum", "Archiv"}) {
        Programme programme;
        programme.name = QString::fromUtf8(name);
        programme.key = programme.name.toUpper();
        must(m_store->programmes().add(programme));
    }
    QStringList names;
    for (const Programme &programme : must(m_store->programmes().programmes()))
        names.append(programme.name);
    EXPECT_EQ(names.join(u' '), QStringLiteral("Ämter Archiv Kommunale Dienste Zentrum"));
}

MITTELBUCH_EVERY_ENGINE(StoreContract);

}  // namespace

}  // namespace mittelbuch::test
