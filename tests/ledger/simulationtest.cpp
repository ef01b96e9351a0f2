// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/referenceledger.h"
#include "storage/storecase.h"

#include <algorithm>
#include <random>

namespace mittelbuch::test {

namespace {

using enum PostingKind;
using Codes = ReferenceLedger::Codes;

const QDate everAfter(2099, 12, 31);
constexpr int firstYear = 2027;
constexpr int lastYear = 2031;
constexpr qint64 firstInstant = 1'800'000'000'000;

qint64 numberFrom(const char *variable, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 number = qEnvironmentVariable(variable).toLongLong(&isNumber);
    return isNumber ? number : otherwise;
}

/// Lines, programmes and cases to book on, and random commands that try the limits of the model more often than chance would.
class Commands final {
public:
    Commands(quint32 seed, ReferenceLedger &model) : m_random(seed), m_model(model) {}

    QVector<BudgetLineId> lines;
    QVector<ProgrammeId> programmes;
    QVector<ApplicationId> cases;
    ConsentId consent;

    int between(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }
    bool oneIn(int count) { return between(1, count) == 1; }
    template <typename T>
    T oneOf(const QVector<T> &all)
    {
        return all[between(0, static_cast<int>(all.size()) - 1)];
    }

    QVector<PostingDraft> next()
    {
        QVector<PostingDraft> drafts;
        for (int count = oneIn(4) ? between(2, 4) : 1; count > 0; --count)
            drafts.append(oneIn(12) && m_model.size() > 0 ? reversal() : fresh());
        return drafts;
    }

private:
    PostingDraft fresh()
    {
        static const QVector<PostingKind> frequent{commitment, commitment, commitment, order, order, payment, allotment, freeze};
        const std::span<const PostingKind> all = allPostingKinds();
        const PostingKind any = all[static_cast<std::size_t>(between(0, static_cast<int>(all.size()) - 1))];
        const PostingKind kind = oneIn(2) ? oneOf(frequent) : any;
        PostingDraft draft{kind, potFor(kind), Money(), QDate(firstYear, 1, 1).addDays(between(0, 5 * 365)),
                           QStringLiteral("simulation"), {}, {}, {}, {}};
        choosePartners(draft);
        const std::optional<qint64> limit = oneIn(2) ? limitOf(draft) : std::nullopt;
        qint64 cents = limit ? *limit + between(-2, 2) : between(-90, 110);
        if (draft.kind == repaymentOffset)
            cents = -std::abs(cents);
        if (draft.kind == carryOverReleased)
            cents = std::abs(cents);
        draft.amount = Money::fromCents(cents == 0 ? 1 : cents);
        return draft;
    }

    Pot potFor(PostingKind kind)
    {
        const bool isOfAuthorization = kind == commitmentAuthorization || kind == maturityShift || kind == authorizationLapse;
        static const QVector<PostingKind> cashOnly{appropriation, carryOverReleased, advanceDraw, earmarkedRevenue, globalCut,
                                                   order, payment, repaymentRevenue};
        const bool mayBeLater = !cashOnly.contains(kind);
        const int budget = between(firstYear, lastYear);
        const int later = budget + between(1, 3);
        const bool isLater = isOfAuthorization || (mayBeLater && oneIn(3));
        return {oneOf(lines), FiscalYear::fromNumber(budget), FiscalYear::fromNumber(isLater ? later : budget)};
    }

    void choosePartners(PostingDraft &draft)
    {
        const bool isUse = draft.kind >= earmark;
        if (draft.kind == allotment || (isUse && oneIn(2)))
            draft.programme = oneOf(programmes);
        if (isUse && oneIn(2))
            draft.application = oneOf(cases);
        if (draft.kind <= draftAppropriation && !oneIn(10))
            draft.consent = consent;
        if (draft.kind == commitment && draft.pot.isCash() && oneIn(8))
            draft.payableIn = FiscalYear::fromNumber(draft.pot.dueYear.number() + 1);
    }

    /// What the pot can just bear, upwards or downwards.
    std::optional<qint64> limitOf(const PostingDraft &draft)
    {
        const auto found = m_model.pots().find({draft.pot.line.number(), draft.programme.number(),
                                                draft.pot.budgetYear.number(), draft.pot.dueYear.number()});
        if (found == m_model.pots().end())
            return std::nullopt;
        const ReferenceLedger::PotSums &pot = found->second;
        const ReferenceLedger::CaseSums sums = m_model.caseSums(draft);
        const bool isOfCase = draft.application.isStored();
        switch (draft.kind) {
        case commitment: return oneIn(3) ? pot.ordered - pot.own - pot.prior : pot.authority - pot.own - pot.prior;
        case order: return isOfCase ? sums.committed - sums.ordered : pot.own + pot.prior - pot.ordered;
        case payment: return isOfCase ? sums.ordered - sums.paid : pot.ordered - pot.paid;
        default: return pot.own + pot.prior - pot.authority;
        }
    }

    PostingDraft reversal()
    {
        const std::size_t index = std::uniform_int_distribution<std::size_t>(0, m_model.size() - 1)(m_random);
        PostingDraft draft = m_model.posting(index);
        if (draft.kind == carryOverReleased)
            return fresh();
        draft.amount = -draft.amount;
        draft.reversalOf = PostingId(static_cast<qint64>(index) + 1);
        draft.decision = {};
        return draft;
    }

    std::mt19937 m_random;
    ReferenceLedger &m_model;
};

ReferenceLedger::Pots asModel(const QVector<PotBalance> &balances)
{
    ReferenceLedger::Pots pots;
    for (const PotBalance &one : balances) {
        const Balance &balance = one.balance;
        const qint64 prior = one.priorCommitments.cents();
        pots[{one.pot.line.number(), one.programme.number(), one.pot.budgetYear.number(), one.pot.dueYear.number()}] = {
            balance.authority.cents(), balance.allotted.cents(), balance.earmarked.cents(), balance.committed.cents() - prior,
            prior, balance.ordered.cents(), balance.paid.cents(), one.planned};
    }
    return pots;
}

std::string codesText(const Codes &codes)
{
    QStringList words;
    for (const RefusalCode code : codes)
        words.append(stableCode(code));
    return words.isEmpty() ? "booked" : words.join(u' ').toStdString();
}

class Simulation : public StoreCase {
protected:
    void SetUp() override
    {
        StoreCase::SetUp();
        if (HasFatalFailure())
            return;
        m_commands.lines = {m_line};
        for (const char *title : {"88302", "88303", "53301", "54701"})
            m_commands.lines.append(must(m_store->budget().add(
                {{}, BudgetLineKey::tryFromParts(QStringLiteral("0205"), QString::fromLatin1(title)).value(),
                 QStringLiteral("Digitalisierung"), LineKind::current, true, true, true})));
        Programme second;
        second.key = QStringLiteral("PERS");
        second.name = QStringLiteral("Personalverwaltung");
        m_commands.programmes = {m_programme, must(m_store->programmes().add(second))};
        for (int number = 1; number <= 12; ++number)
            m_commands.cases.append(must(m_store->applications().add(
                application(QStringLiteral("AZ-%1").arg(number), QStringLiteral("Vorhaben %1").arg(number)), 1)));
        m_commands.consent = must(m_store->budgetControl().addConsent({.reference = QStringLiteral("SMF 1"), .day = m_day}));
    }

    void run(qint64 steps)
    {
        for (qint64 step = 1; step <= steps && !HasFailure(); ++step) {
            SCOPED_TRACE("seed " + std::to_string(m_seed) + ", step " + std::to_string(step));
            command(step);
            if (step == steps / 2)
                closeYear(firstYear);
            if (step % 500 == 0)
                comparePots(everAfter, m_model.pots());
            if (step % (steps < 10'000 ? 200 : 5'000) == 0)
                compareThePast();
        }
        comparePots(everAfter, m_model.pots());
        grantCarryOvers();
        const AuditReport report = must(m_store->auditor().audit([](const AuditProgress &) { return true; }));
        EXPECT_EQ(report.findingCount, 0) << report.findings.value(0).name.toStdString();
        EXPECT_GT(m_refused, steps / 10);
        EXPECT_GT(m_accepted, steps / 10);
        std::printf("%s: seed %u, %lld commands, %lld booked with %zu postings, %lld refused\n", GetParam().name, m_seed,
                    static_cast<long long>(steps), static_cast<long long>(m_accepted), m_model.size(),
                    static_cast<long long>(m_refused));
    }

private:
    void command(qint64 step)
    {
        m_instant += m_commands.between(0, 3'000);
        const bool isRepeated = !m_lastKey.isEmpty() && m_commands.oneIn(50);
        const QVector<PostingDraft> drafts = isRepeated ? m_lastDrafts : m_commands.next();
        const QString key = isRepeated ? m_lastKey : QStringLiteral("step-%1").arg(step);
        const Outcome<QVector<PostingId>> booked = m_store->ledger().book(drafts, key, m_user, m_instant);
        if (isRepeated) {
            EXPECT_TRUE(booked && *booked == m_lastIds) << "a command was booked twice or not found again";
            return;
        }
        const Codes expected = m_model.book(drafts, m_instant);
        compareAnswers(booked, expected);
        ++(booked ? m_accepted : m_refused);
        if (!booked)
            return;
        m_lastKey = key;
        m_lastDrafts = drafts;
        m_lastIds = *booked;
    }

    void compareAnswers(const Outcome<QVector<PostingId>> &booked, const Codes &expected)
    {
        if (booked) {
            EXPECT_EQ(codesText(expected), "booked");
            EXPECT_EQ(booked->last().number(), static_cast<qint64>(m_model.size()));
            return;
        }
        const auto *refusals = std::get_if<Refusals>(&booked.error());
        ASSERT_TRUE(refusals) << std::get<Failure>(booked.error()).detail.toStdString();
        EXPECT_TRUE(expected.contains(refusals->first().code))
            << "refused with " << stableCode(refusals->first().code).toStdString() << ", by the model: " << codesText(expected);
    }

    void closeYear(int year)
    {
        must(m_store->budgetControl().addYearStep({FiscalYear::fromNumber(year), FiscalYearStep::closed, m_day, {}}));
        m_model.close(year);
    }

    /// What was released was requested and approved: the steps that the program writes beside the postings.
    void grantCarryOvers()
    {
        std::map<qint64, Money> released;
        for (std::size_t index = 0; index < m_model.size(); ++index) {
            const PostingDraft &posting = m_model.posting(index);
            if (posting.kind == carryOverReleased)
                released[posting.pot.line.number()] += posting.amount;
        }
        for (const auto &[line, amount] : released) {
            for (const CarryOverStep step : {CarryOverStep::request, CarryOverStep::approve, CarryOverStep::release})
                must(m_store->budgetControl().addCarryOver({BudgetLineId(line), {}, FiscalYear::fromNumber(firstYear), step,
                                                            amount, m_day, m_commands.consent, QString()}));
        }
    }

    void comparePots(AsAt asAt, const ReferenceLedger::Pots &expected)
    {
        const ReferenceLedger::Pots read = asModel(must(m_store->ledger().balances(asAt)));
        EXPECT_EQ(read.size(), expected.size());
        for (const auto &[key, sums] : expected) {
            const auto found = read.find(key);
            EXPECT_TRUE(found != read.end() && found->second == sums)
                << "pot of line " << key.line << ", programme " << key.programme << ", " << key.budget << " for " << key.due
                << " as at " << asAt.day.toString(Qt::ISODate).toStdString() << ": committed " << sums.own << " + " << sums.prior;
        }
    }

    void compareThePast()
    {
        const QDate day = QDate(firstYear - 1, 12, 1).addDays(m_commands.between(0, 5 * 365 + 90));
        comparePots(day, m_model.potsAsAt(day));
        const qint64 instant = firstInstant + (m_instant - firstInstant) * m_commands.between(0, 1'000) / 1'000;
        const AsAt known(day, instant);
        const ReferenceLedger::Pots expected = m_model.potsAsAt(known);
        comparePots(known, expected);
        const BudgetLineId line = m_commands.oneOf(m_commands.lines);
        compareParts(m_store->ledger().balancesOf(line, known), expected,
                     [line](const ReferenceLedger::PotKey &key) { return key.line == line.number(); });
        const int year = m_commands.between(firstYear, lastYear);
        compareParts(m_store->ledger().balancesOf(FiscalYear::fromNumber(year), known), expected,
                     [year](const ReferenceLedger::PotKey &key) { return key.due == year || key.budget == year; });
    }

    template <typename IsWanted>
    void compareParts(const Result<QVector<PotBalance>> &read, ReferenceLedger::Pots expected, IsWanted isWanted)
    {
        std::erase_if(expected, [&](const auto &pot) { return !isWanted(pot.first); });
        EXPECT_TRUE(asModel(must(read)) == expected) << "a part of the pots differs";
    }

    quint32 m_seed = static_cast<quint32>(numberFrom("MITTELBUCH_SIMULATION_SEED", 20270301));
    ReferenceLedger m_model;
    Commands m_commands{m_seed, m_model};
    qint64 m_instant = firstInstant;
    QString m_lastKey;
    QVector<PostingDraft> m_lastDrafts;
    QVector<PostingId> m_lastIds;
    qint64 m_accepted = 0;
    qint64 m_refused = 0;
};

TEST_P(Simulation, AgreesWithThePlainModelInEveryAnswerAndEveryBalance)
{
    const bool isFile = GetParam().name == std::string("sqlite");
    run(isFile ? numberFrom("MITTELBUCH_SIMULATION_STEPS", 2'500) : numberFrom("MITTELBUCH_SIMULATION_SERVER_STEPS", 1'000));
}

MITTELBUCH_EVERY_ENGINE(Simulation);

}  // namespace

}  // namespace mittelbuch::test
