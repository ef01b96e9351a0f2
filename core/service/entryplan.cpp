// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/entryplan.h"

#include "domain/potbalances.h"
#include "service/carryover.h"
#include "service/globalcuts.h"
#include "service/refusing.h"
#include "service/settings.h"

#include <algorithm>

namespace mittelbuch {

namespace {

using enum BudgetEntryKind;

bool mayBeNegative(BudgetEntryKind kind)
{
    return kind == appropriation || kind == supplement || kind == commitmentAuthorization || kind == globalCut
        || kind == earmarkedRevenue || kind == distributedAway || kind == cutToDistribute || kind == cutDistribution;
}

/// What is no authority without somebody's leave.
bool needsLeave(BudgetEntryKind kind)
{
    return kind == maturityShift || kind == overPlan || kind == advanceDraw || kind == freezeRelease
        || kind == carryOverApproval || kind == carryOverRelease || kind == authorizationConsent;
}

/// Which years fit the kind: only cash, only authorisations, or both.
bool yearsFit(const BudgetEntry &entry)
{
    const bool isCash = entry.budgetYear == entry.dueYear;
    switch (entry.kind) {
    case commitmentAuthorization:
    case authorizationConsent:
    case maturityShift: return entry.budgetYear < entry.dueYear;
    case appropriation:
    case globalCut:
    case cutToDistribute:
    case cutDistribution:
    case advanceDraw:
    case earmarkedRevenue:
    case carryOverRequest:
    case carryOverApproval:
    case carryOverRelease: return isCash;
    case supplement:
    case freeze:
    case freezeRelease:
    case cover:
    case overPlan:
    case distributedAway:
    case draftAppropriation: break;
    }
    return entry.budgetYear <= entry.dueYear;
}

/// One entry from its checks to its postings.
class Planning final {
public:
    Planning(Session &session, const BudgetEntry &entry) : m_session(session), m_entry(entry) {}

    Result<EntryPlan> run()
    {
        checkForm();
        return readFacts()
            .and_then([this] { return m_line ? plan() : Result<void>(); })
            .and_then([this] { return addEffects(); })
            .map([this] { return m_plan; });
    }

private:
    Refusals &refusals() { return m_plan.preview.refusals; }
    QString subject() const { return m_entry.line.toDisplay(); }
    Pot pot(FiscalYear budgetYear, FiscalYear dueYear) const { return {m_line->id, budgetYear, dueYear}; }
    Pot ownPot() const { return pot(m_entry.budgetYear, m_entry.dueYear); }
    QDate today() const { return m_session.clock.today(); }

    void refuseAt(RefusalCode code, const QString &field, const QString &value = {})
    {
        refusals().append(refusalAt(code, field, value));
        refusals().last().subject = subject();
        refusals().last().year = m_entry.dueYear;
    }

    void checkForm()
    {
        refusals() += dayRefusals(QStringLiteral("day"), m_entry.day, today(), {});
        const bool byRate = m_entry.kind == freeze && m_entry.rate;
        if (!byRate && (m_entry.amount.isZero() || (m_entry.amount.isNegative() && !mayBeNegative(m_entry.kind))))
            refuseAt(RefusalCode::amountNotPositive, QStringLiteral("amount"), toDecimalString(m_entry.amount));
        if (!yearsFit(m_entry))
            refuseAt(RefusalCode::fieldInvalid, QStringLiteral("dueYear"), m_entry.dueYear.toString());
        checkConsent();
    }

    void checkConsent()
    {
        if (!m_entry.consent) {
            if (needsLeave(m_entry.kind))
                refuseAt(RefusalCode::consentMissing, QStringLiteral("consent"));
            return;
        }
        refusals() += emptyRefusals(RefusalCode::fieldEmpty, QStringLiteral("consent.reference"), m_entry.consent->reference);
        refusals() += dayRefusals(QStringLiteral("consent.day"), m_entry.consent->day, today(), {});
        if (m_entry.consent->amount && *m_entry.consent->amount < m_entry.amount) {
            refuseAt(RefusalCode::consentTooSmall, QStringLiteral("consent.amount"));
            refusals().last().required = m_entry.amount;
            refusals().last().available = m_entry.consent->amount;
        }
    }

    Result<void> readFacts()
    {
        return findLine(m_entry.line, QStringLiteral("line"), m_line)
            .and_then([this] {
                return m_entry.counterLine ? findLine(*m_entry.counterLine, QStringLiteral("counterLine"), m_counterLine)
                                           : Result<void>();
            })
            .and_then([this] { return findProgramme(); });
    }

    Result<void> findLine(const BudgetLineKey &key, const QString &field, std::optional<BudgetLine> &found)
    {
        return m_session.store.budget().line(key).map([&](const std::optional<BudgetLine> &line) {
            found = line;
            if (!line)
                refusals().append(refusalAt(RefusalCode::notFound, field, key.toDisplay()));
        });
    }

    Result<void> findProgramme()
    {
        if (m_entry.programmeKey.isEmpty())
            return {};
        return m_session.store.programmes().programme(m_entry.programmeKey).map([this](const std::optional<Programme> &found) {
            if (found)
                m_programme = found->id;
            else
                refusals().append(refusalAt(RefusalCode::notFound, QStringLiteral("programme"), m_entry.programmeKey));
        });
    }

    void post(PostingKind kind, const Pot &where, Money amount)
    {
        PostingDraft draft{kind, where, amount, m_entry.day, m_entry.reason.trimmed(), {}, {}, {}, {}};
        draft.reversalOf = m_entry.freeze;
        m_plan.preview.postings.append(draft);
    }

    Result<void> plan()
    {
        switch (m_entry.kind) {
        case appropriation: return postOne(PostingKind::appropriation, m_entry.amount);
        case supplement: return postOne(PostingKind::supplement, m_entry.amount);
        case commitmentAuthorization: return postOne(PostingKind::commitmentAuthorization, m_entry.amount);
        case globalCut: return postOne(PostingKind::globalCut, -m_entry.amount);
        case earmarkedRevenue: return postOne(PostingKind::earmarkedRevenue, m_entry.amount);
        case distributedAway: return postOne(PostingKind::distributedAway, -m_entry.amount);
        case maturityShift: return planShift();
        case freeze: return planFreeze();
        case freezeRelease: return planFreezeRelease();
        case cover: return planCover();
        case overPlan: return planOverPlan();
        case advanceDraw: return planAdvanceDraw();
        case carryOverRequest:
        case carryOverApproval:
        case carryOverRelease: return planCarryOver();
        case draftAppropriation: return planDraft();
        case authorizationConsent: return postOne(PostingKind::commitmentAuthorization, Money());
        case cutToDistribute: return planCut();
        case cutDistribution: return planCutDistribution();
        }
        Q_UNREACHABLE();
    }

    Result<void> postOne(PostingKind kind, Money amount)
    {
        post(kind, ownPot(), amount);
        return {};
    }

    Result<void> planShift()
    {
        if (!m_entry.counterYear || *m_entry.counterYear <= m_entry.budgetYear || *m_entry.counterYear == m_entry.dueYear) {
            refuseAt(RefusalCode::fieldInvalid, QStringLiteral("counterYear"),
                     m_entry.counterYear ? m_entry.counterYear->toString() : QString());
            return {};
        }
        post(PostingKind::maturityShift, pot(m_entry.budgetYear, *m_entry.counterYear), -m_entry.amount);
        post(PostingKind::maturityShift, ownPot(), m_entry.amount);
        return {};
    }

    Result<void> planFreeze()
    {
        Money amount = m_entry.amount;
        if (m_entry.rate) {
            const Result<Money> base = planned();
            if (!base)
                return tl::unexpected(base.error());
            amount = m_entry.rate->of(*base, Rounding::commercial);
            if (!amount.isPositive())
                refuseAt(RefusalCode::amountNotPositive, QStringLiteral("rate"), toDecimalString(amount));
        }
        post(PostingKind::freeze, ownPot(), -amount);
        m_plan.freeze = Freeze{.posting = {}, .basis = m_entry.basis, .rate = m_entry.rate, .until = m_entry.until,
                               .pot = ownPot(), .amount = amount};
        return {};
    }

    /// What the plan gave: of which a rate of a freeze is taken.
    Result<Money> planned()
    {
        const PostingFilter filter{.line = m_line->id, .dueYear = m_entry.dueYear};
        return m_session.store.ledger().postings(filter, m_entry.day).map([this](const QVector<Posting> &postings) {
            Money sum;
            for (const Posting &posting : postings) {
                const PostingKind kind = posting.draft.kind;
                const bool isPlan = kind == PostingKind::appropriation || kind == PostingKind::supplement
                    || kind == PostingKind::commitmentAuthorization;
                if (isPlan && posting.draft.pot == ownPot())
                    sum += posting.draft.amount;
            }
            return sum;
        });
    }

    Result<void> planFreezeRelease()
    {
        return m_session.store.budgetControl().freezes(today()).map([this](const QVector<Freeze> &freezes) {
            const auto found = std::find_if(freezes.cbegin(), freezes.cend(),
                                            [this](const Freeze &one) { return one.posting == m_entry.freeze; });
            if (found == freezes.cend() || found->pot != ownPot()) {
                refuseAt(RefusalCode::notFound, QStringLiteral("freeze"), QString::number(m_entry.freeze.number()));
                return;
            }
            if (m_entry.amount > found->open()) {
                refuseAt(RefusalCode::freezeNotThatHigh, QStringLiteral("amount"));
                refusals().last().required = m_entry.amount;
                refusals().last().available = found->open();
            }
            post(PostingKind::freeze, found->pot, m_entry.amount);
        });
    }

    bool hasCounterLine()
    {
        if (m_counterLine && m_counterLine->id != m_line->id)
            return true;
        if (!m_entry.counterLine)
            refuseAt(RefusalCode::fieldEmpty, QStringLiteral("counterLine"));
        else if (m_counterLine)
            refuseAt(RefusalCode::fieldInvalid, QStringLiteral("counterLine"), subject());
        return false;
    }

    void postPair(PostingKind giving, PostingKind receiving)
    {
        post(giving, {m_counterLine->id, m_entry.budgetYear, m_entry.dueYear}, -m_entry.amount);
        post(receiving, ownPot(), m_entry.amount);
    }

    /// A line is strengthened only after its own funds are disposed of (VwV-SäHO § 46), unless somebody consents.
    Result<void> planCover()
    {
        if (!hasCounterLine())
            return {};
        postPair(PostingKind::coverGiven, PostingKind::coverReceived);
        return m_session.store.ledger().balancesOf(m_line->id, today()).map([this](const QVector<PotBalance> &pots) {
            for (const PotBalance &one : pots) {
                const bool isOurs = one.pot == ownPot() && !one.programme.isStored();
                if (!isOurs || m_entry.consent || !one.balance.available().isPositive())
                    continue;
                refuseAt(RefusalCode::ownFundsNotUsedUp, QStringLiteral("amount"));
                refusals().last().available = one.balance.available();
            }
        });
    }

    Result<void> planOverPlan()
    {
        if (hasCounterLine())
            postPair(PostingKind::overPlan, PostingKind::overPlan);
        return {};
    }

    Result<void> planAdvanceDraw()
    {
        if (!m_line->carryOverAllowed)
            refuseAt(RefusalCode::notTransferable, QStringLiteral("line"));
        const FiscalYear next = m_entry.budgetYear.plus(1);
        post(PostingKind::advanceDraw, pot(next, next), -m_entry.amount);
        post(PostingKind::advanceDraw, ownPot(), m_entry.amount);
        return {};
    }

    Result<void> planDraft()
    {
        const Result<QVector<FiscalYearEntry>> steps = m_session.store.budgetControl().yearSteps();
        const Result<OfficeSettings> settings = officeSettings(m_session.store);
        if (!steps || !settings)
            return tl::unexpected(steps ? settings.error() : steps.error());
        if (!isProvisional(m_entry.budgetYear, *steps))
            refuseAt(RefusalCode::fieldInvalid, QStringLiteral("kind"), toString(m_entry.kind));
        post(PostingKind::draftAppropriation, ownPot(), m_entry.amount);
        const Rate rate = settings->provisional.rateOf(m_line->category, !ownPot().isCash());
        post(PostingKind::provisional, ownPot(), rate.of(m_entry.amount, Rounding::towardZero));
        return {};
    }

    /// Of no title that has authority: a cut of a title with money is globalCut.
    Result<void> planCut()
    {
        post(PostingKind::draftAppropriation, ownPot(), -m_entry.amount);
        return mittelbuch::cutToDistribute(m_session.store, m_line->id, m_entry.dueYear, today()).map([this](Money left) {
            if (left + m_entry.amount < Money())
                refuseCut(-m_entry.amount, left);
        });
    }

    /// The title is cut, and as much less is to be distributed.
    Result<void> planCutDistribution()
    {
        if (!hasCounterLine())
            return {};
        const FiscalYear year = m_entry.dueYear;
        post(PostingKind::globalCut, ownPot(), -m_entry.amount);
        post(PostingKind::draftAppropriation, {m_counterLine->id, year, year}, m_entry.amount);
        return mittelbuch::cutToDistribute(m_session.store, m_counterLine->id, year, today()).map([this](Money left) {
            if (m_entry.amount > left)
                refuseCut(m_entry.amount, left);
        });
    }

    void refuseCut(Money wanted, Money left)
    {
        refuseAt(RefusalCode::cutNotThatHigh, QStringLiteral("amount"));
        refusals().last().required = wanted;
        refusals().last().available = left;
    }

    Result<void> planCarryOver()
    {
        CarryOverPlanning planning{*m_line, m_programme, m_entry};
        return planCarryOverStep(m_session, planning).map([this, &planning] {
            refusals() += planning.refusals;
            m_plan.preview.postings += planning.postings;
            m_plan.carryOver = planning.entry;
        });
    }

    Result<void> addEffects()
    {
        if (m_plan.preview.postings.isEmpty())
            return {};
        QVector<BudgetLine> lines{*m_line};
        if (m_counterLine)
            lines.append(*m_counterLine);
        for (const BudgetLine &line : lines) {
            const Result<QVector<PotBalance>> before = m_session.store.ledger().balancesOf(line.id, today());
            if (!before)
                return tl::unexpected(before.error());
            addEffectsOn(line, *before);
        }
        checkRemaining();
        return {};
    }

    void addEffectsOn(const BudgetLine &line, const QVector<PotBalance> &before)
    {
        PotBalances pots;
        for (const PotBalance &one : before)
            pots.start(one, one.planned ? 1 : 0, 1);
        for (const PostingDraft &draft : m_plan.preview.postings) {
            if (draft.pot.line == line.id)
                pots.apply(draft);
        }
        m_plan.preview.effects += effectsOn(line, before, pots.all());
    }

    /// Of what is taken away at least what is committed must remain, and what was handed on to programmes.
    void checkRemaining()
    {
        for (const EntryEffect &effect : m_plan.preview.effects) {
            const Money needed = std::max(effect.after.committed, effect.after.allotted);
            if (effect.after.authority >= effect.before.authority || effect.after.authority >= needed)
                continue;
            Refusal refusal = refusalAt(RefusalCode::amountBelowUse, QStringLiteral("amount"), toDecimalString(m_entry.amount));
            refusal.subject = effect.line.key.toDisplay();
            refusal.year = effect.pot.dueYear;
            refusal.required = needed;
            refusal.available = effect.after.authority;
            refusals().append(refusal);
        }
    }

    Session &m_session;
    const BudgetEntry &m_entry;
    EntryPlan m_plan;
    std::optional<BudgetLine> m_line;
    std::optional<BudgetLine> m_counterLine;
    ProgrammeId m_programme;
};

}  // namespace

QVector<EntryEffect> effectsOn(const BudgetLine &line, const QVector<PotBalance> &before, const QVector<PotBalance> &after)
{
    QVector<EntryEffect> effects;
    for (const PotBalance &now : after) {
        if (now.pot.line != line.id)
            continue;
        const auto found = std::find_if(before.cbegin(), before.cend(), [&now](const PotBalance &one) {
            return one.pot == now.pot && one.programme == now.programme;
        });
        const Balance was = found == before.cend() ? Balance() : found->balance;
        if (!(was == now.balance))
            effects.append({line, now.programme, now.pot, was, now.balance});
    }
    return effects;
}

Result<EntryPlan> planEntry(Session &session, const BudgetEntry &entry)
{
    return Planning(session, entry).run();
}

}  // namespace mittelbuch
