// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/commitmentrules.h"

#include "service/freezeexpiry.h"
#include "service/refusing.h"

#include <algorithm>
#include <map>

namespace mittelbuch {

namespace {

bool isOwn(const PotBalance &one, BudgetLineId line)
{
    return one.pot.line == line && !one.programme.isStored();
}

/// What a line's authorisations of a budget year give, and what is used of them.
struct Authorizations {
    Money authorized;
    Money used;
};

Authorizations authorizationsOf(const CommitmentBooks &books, BudgetLineId line, FiscalYear budgetYear)
{
    Authorizations sum;
    for (const PotBalance &one : books.balances) {
        if (!isOwn(one, line) || one.pot.isCash() || one.pot.budgetYear != budgetYear)
            continue;
        sum.authorized += one.balance.authority;
        sum.used += one.balance.committed;
    }
    return sum;
}

Money committedIn(const CommitmentBooks &books, BudgetLineId line, FiscalYear year)
{
    for (const PotBalance &one : books.balances) {
        if (isOwn(one, line) && one.pot.isCash() && one.pot.dueYear == year)
            return one.balance.committed;
    }
    return {};
}

/// The rules for one line that a grant is to be charged to.
class RuleCheck final {
public:
    RuleCheck(Session &session, const CommitmentBooks &books, const LineCover &cover)
        : m_session(session), m_books(books), m_cover(cover)
    {
    }

    Result<Refusals> run()
    {
        return checkObligations().and_then([this] { return checkConsent(); }).map([this] { return m_refusals; });
    }

private:
    const BudgetLine &line() const { return *m_cover.line; }

    void refuse(RefusalCode code, qsizetype index, FiscalYear year, Money required, Money available)
    {
        Refusal refusal = refusalAt(code, QStringLiteral("split[%1].amount").arg(index),
                                    toDecimalString(m_cover.shares[index].share.amount));
        refusal.subject = line().key.toDisplay();
        refusal.year = year;
        refusal.required = required;
        refusal.available = available;
        m_refusals.append(refusal);
    }

    /// Legal obligations may use their draft whole.
    Result<void> checkObligations()
    {
        if (!m_books.isProvisional || line().category == ExpenditureCategory::statutory)
            return {};
        return m_session.store.ledger().postings({.line = line().id}, m_session.clock.today())
            .map([this](const QVector<Posting> &postings) {
                std::map<FiscalYear, Money> drafts;
                for (const Posting &posting : postings) {
                    if (posting.draft.kind == PostingKind::draftAppropriation && posting.draft.pot.isCash())
                        drafts[posting.draft.pot.dueYear] += posting.draft.amount;
                }
                for (qsizetype index = 0; index < m_cover.shares.size(); ++index)
                    checkObligation(index, drafts);
            });
    }

    /// A year of which no draft is known has nothing to take a share of.
    void checkObligation(qsizetype index, const std::map<FiscalYear, Money> &drafts)
    {
        const YearShare &share = m_cover.shares[index].share;
        const auto draft = drafts.find(share.year);
        if (draft == drafts.end() || !draft->second.isPositive())
            return;
        const Money most = m_books.settings.provisional.obligations.of(draft->second, Rounding::towardZero);
        const Money all = committedIn(m_books, line().id, share.year) + share.amount;
        if (all > most)
            refuse(RefusalCode::provisionalObligations, index, share.year, all, most);
    }

    Result<void> checkConsent()
    {
        if (m_books.settings.authorization.generalConsent)
            return {};
        std::map<FiscalYear, Money> wanted;
        for (const ShareCover &share : m_cover.shares) {
            if (share.authorization)
                wanted[share.potOn(line(), m_books.budgetYear).budgetYear] += share.share.amount;
        }
        for (const auto &[year, amount] : wanted) {
            const Result<Money> most = permitted(year);
            if (!most)
                return tl::unexpected(most.error());
            const Money all = authorizationsOf(m_books, line().id, year).used + amount;
            if (all > *most)
                refuse(RefusalCode::authorizationConsentMissing, firstShareOf(year), year, all, *most);
        }
        return {};
    }

    qsizetype firstShareOf(FiscalYear year) const
    {
        qsizetype index = 0;
        while (!m_cover.shares[index].authorization
               || m_cover.shares[index].potOn(line(), m_books.budgetYear).budgetYear != year)
            ++index;
        return index;
    }

    /// The larger of what was waived for investment grants and what was consented to by postings that name a consent and no
    /// amount (BudgetEntryKind::authorizationConsent).
    Result<Money> permitted(FiscalYear year)
    {
        const QString group = line().key.title().left(2);
        const bool isWaived = group == QLatin1String("88") || group == QLatin1String("89");
        const Money waived = isWaived ? m_books.settings.authorization.waivedUpTo : Money();
        const Result<QVector<Consent>> consents = m_session.store.budgetControl().consents();
        const Result<QVector<Posting>> postings =
            m_session.store.ledger().postings({.line = line().id}, m_session.clock.today());
        if (!consents || !postings)
            return tl::unexpected(consents ? postings.error() : consents.error());
        return std::max(waived, consented(year, *postings, *consents));
    }

    Money consented(FiscalYear year, const QVector<Posting> &postings, const QVector<Consent> &consents) const
    {
        Money sum;
        for (const Posting &posting : postings) {
            const PostingDraft &draft = posting.draft;
            if (draft.kind != PostingKind::commitmentAuthorization || !draft.amount.isZero() || draft.pot.budgetYear != year)
                continue;
            const auto found = std::find_if(consents.cbegin(), consents.cend(),
                                            [&draft](const Consent &one) { return one.id == draft.consent; });
            if (found != consents.cend())
                sum += found->amount.value_or(authorizationsOf(m_books, line().id, year).authorized);
        }
        return sum;
    }

    Session &m_session;
    const CommitmentBooks &m_books;
    const LineCover &m_cover;
    Refusals m_refusals;
};

Money authorizedInChapter(const CommitmentBooks &books, const QString &chapter, FiscalYear year)
{
    Money sum;
    for (const BudgetLine &line : books.lines) {
        if (line.key.chapter() == chapter)
            sum += authorizationsOf(books, line.id, year).authorized;
    }
    return sum;
}

}  // namespace

Result<CommitmentBooks> commitmentBooks(Session &session, FiscalYear budgetYear)
{
    Store &store = session.store;
    const QDate today = session.clock.today();
    CommitmentBooks books{budgetYear, false, {}, {}, {}, {}};
    return officeSettings(store)
        .map([&](const OfficeSettings &settings) { books.settings = settings; })
        .and_then([&] { return store.budgetControl().yearSteps(); })
        .map([&](const QVector<FiscalYearEntry> &steps) {
            books.isProvisional = isProvisional(budgetYear, steps);
            if (books.isProvisional)
                books.olderYear = FiscalYear::fromNumber(budgetYear.number() - 1);
        })
        .and_then([&] { return store.budget().lines(); })
        .map([&](const QVector<BudgetLine> &lines) { books.lines = lines; })
        .and_then([&] { return store.ledger().balances(today); })
        .map([&](const QVector<PotBalance> &balances) { books.balances = balances; })
        .and_then([&] { return expiredFreezes(store, today); })
        .map([&](const QVector<Freeze> &expired) {
            addExpired(books.balances, expired);
            return books;
        });
}

LineCover coverIn(const CommitmentBooks &books, ProgrammeId programme, const QVector<YearShare> &split,
                  const std::optional<BudgetLineKey> &wanted)
{
    QVector<PotAvailability> pots = availabilityOf(programme, books.balances, books.lines, books.budgetYear);
    if (books.olderYear) {
        for (const PotAvailability &older : availabilityOf(programme, books.balances, books.lines, *books.olderYear)) {
            if (!older.pot.isCash())
                pots.append(older);
        }
    }
    return coverOf(pots, split, books.budgetYear, wanted);
}

Result<Refusals> ruleRefusals(Session &session, const CommitmentBooks &books, const LineCover &cover)
{
    return cover.line ? RuleCheck(session, books, cover).run() : Result<Refusals>(Refusals());
}

Refusals ruleWarnings(const CommitmentBooks &books, const LineCover &cover)
{
    const AuthorizationRules &rules = books.settings.authorization;
    for (qsizetype index = 0; cover.line && index < cover.shares.size(); ++index) {
        const ShareCover &share = cover.shares[index];
        if (!share.authorization || !share.isCovered())
            continue;
        const FiscalYear year = share.potOn(*cover.line, books.budgetYear).budgetYear;
        const Money ofTitle = authorizationsOf(books, cover.line->id, year).authorized;
        const Money ofChapter = authorizedInChapter(books, cover.line->key.chapter(), year);
        if (ofTitle <= rules.considerableAbove || ofTitle < rules.considerableShare.of(ofChapter, Rounding::commercial))
            continue;
        Refusal warning = refusalAt(RefusalCode::authorizationConsiderable, QStringLiteral("split[%1].amount").arg(index),
                                    toDecimalString(share.share.amount));
        warning.subject = cover.line->key.toDisplay();
        warning.year = year;
        warning.required = ofTitle;
        warning.available = rules.considerableAbove;
        return {warning};
    }
    return {};
}

}  // namespace mittelbuch
