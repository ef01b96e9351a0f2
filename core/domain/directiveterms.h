// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/costcategory.h"
#include "domain/rate.h"
#include "domain/refusal.h"
#include "domain/region.h"
#include "domain/termkey.h"

#include <variant>

namespace mittelbuch {

/// What a funding directive (Förderrichtlinie) says, as a value: who is funded, which expenditure counts, how the grant comes
/// about, what limits it, how applications are chosen and paid. A budget officer writes it; no rate stands in the code. All of
/// it together is one version's content; the version itself (validity, programme) is Directive. Each term names the passage
/// it follows, which the trace repeats.

/// What a grantee is in law. Decides the rule set (domain brief 2.1) unless the directive does.
enum class GranteeKind {
    municipality,              ///< kreisangehörige Gemeinde
    town,                      ///< kreisangehörige Stadt
    largeDistrictTown,         ///< Große Kreisstadt (SächsGemO § 3)
    urbanDistrict,             ///< Kreisfreie Stadt
    ruralDistrict,             ///< Landkreis
    administrativeAssociation, ///< Verwaltungsverband
    specialPurposeAssociation, ///< Zweckverband
    publicInstitution,         ///< Anstalt or Stiftung of public law: SAKD, KVS
    company,                   ///< GmbH and other companies, municipal ones included
    association,               ///< Verein, Verband
    person,                    ///< natural person
};
QString toString(GranteeKind kind);
std::optional<GranteeKind> granteeKindFromString(const QString &word);
std::span<const GranteeKind> allGranteeKinds();
/// Of a region that may apply in its own name (mayApply); nullopt for every other.
std::optional<GranteeKind> granteeKindOf(RegionKind kind);
/// K for Gebiets- and Verbandskörperschaften, P for all others (VVK preamble; VwV-SäHO § 44 Nr. 13).
RuleSet ruleSetOf(GranteeKind kind);

/// A text that the directive brings along. English may be empty: the German one is shown then.
struct LocalText {
    QString german;
    QString english;

    friend bool operator==(const LocalText &, const LocalText &) = default;
};

/// Recipients that the directive treats alike. A grantee belongs to the first group that names its kind and, where keys stand,
/// one of the regions it lies in; groups without kinds are chosen by hand. No groups at all: everybody may apply.
struct GranteeGroup {
    TermKey key;
    LocalText label;
    QVector<GranteeKind> kinds;
    QVector<OfficialKey> within;  ///< the grantee or its district or Land is one of these; empty: anywhere
    QString source;

    friend bool operator==(const GranteeGroup &, const GranteeGroup &) = default;
};

/// Finanzkraft in per mille of the average; `from` counts, `to` does not.
struct FinancialStrengthRange {
    std::optional<int> fromPerMille;
    std::optional<int> toPerMille;

    friend bool operator==(const FinancialStrengthRange &, const FinancialStrengthRange &) = default;
};

/// When a term applies: every member that is set must hold. With none set it always does.
struct Criterion {
    QVector<TermKey> groups;         ///< one of these groups
    std::optional<bool> cooperation; ///< several bodies apply together (or: one alone)
    QVector<TermKey> confirmed;      ///< circumstances that the office has confirmed: "budgetaryEmergency"
    std::optional<FinancialStrengthRange> financialStrength;
    std::optional<TermKey> fundedBy; ///< this other funder has decided: "bkm"

    bool isEmpty() const {
        return groups.isEmpty() && !cooperation && confirmed.isEmpty() && !financialStrength && !fundedBy;
    }
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

/// A circumstance or a figure that the directive asks for and the application answers: "youngPeople", "devices".
struct AskedFact {
    TermKey key;
    LocalText label;
    bool isFigure = true;  ///< a count; otherwise yes or no
    QString source;

    friend bool operator==(const AskedFact &, const AskedFact &) = default;
};

/// A rate under a criterion; of a list the first whose criterion holds applies.
struct RateRule {
    Rate rate;
    Criterion when;
    QString source;

    friend bool operator==(const RateRule &, const RateRule &) = default;
};

/// At most this share of what other categories come to, after their own maximum and before any share cap (so that no order
/// matters); empty `of`: of all other categories. Flat rates and unpaid work do not count.
struct CategoryShareCap {
    Rate share;
    QVector<TermKey> of;

    friend bool operator==(const CategoryShareCap &, const CategoryShareCap &) = default;
};

/// Expenditure that the directive treats alike. Costs of a general category that no term names are eligible at the
/// directive's rate when there are no categories at all, and not eligible otherwise.
struct DirectiveCategory {
    TermKey key;
    LocalText label;
    QVector<CostCategory> members;       ///< which costs of the form belong here; no category is in two terms
    bool eligible = true;
    QVector<RateRule> rates;             ///< its own rates; empty: the directive's
    std::optional<Money> maxAmount;      ///< what exceeds it is not eligible
    std::optional<CategoryShareCap> maxShare;
    QDate closedFrom;                    ///< applications received from this day on get nothing for it; null: open
    QString source;

    friend bool operator==(const DirectiveCategory &, const DirectiveCategory &) = default;
};

/// Pauschalsatz (VVK 2.3.2): adds `rate` of the base categories, as they count, to the eligible expenditure. It is part of what
/// the financing plan has to cover, though no item of the form lists it.
struct FlatRateExpenditure {
    TermKey key;
    LocalText label;
    Rate rate;
    QVector<TermKey> base;
    QVector<RateRule> rates;  ///< at which it is funded; empty: the directive's
    QString source;

    friend bool operator==(const FlatRateExpenditure &, const FlatRateExpenditure &) = default;
};

/// Unpaid work counts as expenditure at an hourly rate, up to a share of the other eligible expenditure; in the financing plan
/// it is expenditure and own funds alike.
struct UnpaidWork {
    Money perHour;
    Rate maxShare;
    QString source;

    friend bool operator==(const UnpaidWork &, const UnpaidWork &) = default;
};

/// Eligible expenditure below the minimum is refused; above the maximum it is refused or cut.
struct ExpenditureBounds {
    std::optional<Money> minimum;
    std::optional<Money> maximum;
    bool cutAtMaximum = false;
    QString source;

    friend bool operator==(const ExpenditureBounds &, const ExpenditureBounds &) = default;
};

// How an amount comes about. Each is a value of AmountRule.

/// The rate that applies, of the eligible expenditure (Anteilfinanzierung, VVK 2.2.2); each category at its own.
struct ShareOfExpenditure {
    friend bool operator==(const ShareOfExpenditure &, const ShareOfExpenditure &) = default;
};
/// One amount, whatever the costs (Festbetrag, or a maximum).
struct FixedAmount {
    Money amount;
    friend bool operator==(const FixedAmount &, const FixedAmount &) = default;
};
/// So much for each of a figure: 10.40 € for each young person. The figure "inhabitants" is the register's population; a
/// directive asks for none by that name.
struct AmountPerUnit {
    TermKey figure;
    Money each;
    std::optional<qint64> maximumCount;
    friend bool operator==(const AmountPerUnit &, const AmountPerUnit &) = default;
};
/// A pool divided by the number of recipients.
struct EqualShare {
    Money pool;
    qint64 recipients = 1;  ///< positive
    friend bool operator==(const EqualShare &, const EqualShare &) = default;
};
/// Sockel and key: base + pool · weight / total (SächsFAG-like). `pool` is what the key divides, without the bases.
struct BaseAndKey {
    Money base;
    Money pool;
    TermKey weight;
    qint64 weightTotal = 1;  ///< positive
    friend bool operator==(const BaseAndKey &, const BaseAndKey &) = default;
};
/// Adds to another funder's decision up to a share of the expenditure which that decision recognises.
struct TopUp {
    Rate upTo;
    TermKey funder;
    friend bool operator==(const TopUp &, const TopUp &) = default;
};
/// So much of the funds that the grantee brings itself (Kofinanzierung in equal amount: 100 %).
struct MatchingFunds {
    Rate share;
    friend bool operator==(const MatchingFunds &, const MatchingFunds &) = default;
};
/// An amount for each named body: a table like Anlage 2 of a directive. A body that is not in it gets nothing.
struct AmountByGrantee {
    struct Row {
        OfficialKey grantee;
        Money amount;
        friend bool operator==(const Row &, const Row &) = default;
    };
    QVector<Row> rows;
    friend bool operator==(const AmountByGrantee &, const AmountByGrantee &) = default;
};

using AmountRule = std::variant<ShareOfExpenditure, FixedAmount, AmountPerUnit, EqualShare, BaseAndKey, TopUp, MatchingFunds,
                                AmountByGrantee>;

/// A summand of the grant or of a limit. It counts when its criterion holds.
struct AmountTerm {
    LocalText label;
    AmountRule rule;
    Criterion when;
    Money step = Money::fromCents(1);  ///< the summand is brought to the cent, then to a multiple of this …
    Rounding rounding = Rounding::towardZero;  ///< … by this rule
    QString source;

    friend bool operator==(const AmountTerm &, const AmountTerm &) = default;
};

enum class LimitScope {
    application,  ///< this grant
    grantee,      ///< all grants of the body in the programme together
};
QString toString(LimitScope scope);
std::optional<LimitScope> limitScopeFromString(const QString &word);
std::span<const LimitScope> allLimitScopes();

/// A cap: the sum of those of its terms whose criterion holds. When none holds, it limits nothing.
struct GrantLimit {
    LimitScope scope = LimitScope::application;
    LocalText label;
    QVector<AmountTerm> terms;
    QString source;

    friend bool operator==(const GrantLimit &, const GrantLimit &) = default;
};

/// The least grant that is worth the effort (Bagatellgrenze).
struct MinimumGrant {
    Money amount;
    bool mustExceed = false;  ///< "soll … übersteigen" (VVK 1.1) against "mindestens"
    QString source;

    friend bool operator==(const MinimumGrant &, const MinimumGrant &) = default;
};

enum class FinancingType { share, fixedAmount, deficit, full };  ///< VVK 2.2
QString toString(FinancingType type);
std::optional<FinancingType> financingTypeFromString(const QString &word);
std::span<const FinancingType> allFinancingTypes();

/// Which other public money may lie beside the grant (Doppelförderung, VVK 13.2).
enum class Cumulation {
    allowed,
    noOtherStateGrant,   ///< no other programme of the Land
    noOtherPublicGrant,  ///< nor of Bund, EU or others
};
QString toString(Cumulation cumulation);
std::optional<Cumulation> cumulationFromString(const QString &word);
std::span<const Cumulation> allCumulations();

enum class SelectionMethod {
    firstCome,      ///< Windhund: by the day of the complete application
    cutOffRanking,  ///< all complete applications of a cut-off date, ranked
    call,           ///< a call with idea papers, jury or scoring
    priorityList,   ///< a list that the bodies of a district agree on
    exOfficio,      ///< nobody applies: the authority allocates
};
QString toString(SelectionMethod method);
std::optional<SelectionMethod> selectionMethodFromString(const QString &word);
std::span<const SelectionMethod> allSelectionMethods();

/// A day on which applications must be there: once, or in every year.
struct CutOff {
    QDate once;            ///< null: yearly
    int month = 0;         ///< yearly: 1 to 12
    int day = 0;           ///< yearly: a day of that month
    bool yearBefore = false;  ///< yearly: of the year before the one that is funded
    QString source;

    friend bool operator==(const CutOff &, const CutOff &) = default;
};

struct RankingCriterion {
    TermKey key;
    LocalText label;
    int maxPoints = 1;
    int weight = 1;
    QString source;

    friend bool operator==(const RankingCriterion &, const RankingCriterion &) = default;
};

/// A part of the programme's money that is kept for some until a day, and open to all from then on.
struct Contingent {
    LocalText label;
    QVector<TermKey> groups;
    QVector<OfficialKey> regions;  ///< grantees that are, or lie in, one of these
    Money amount;
    QDate pooledFrom;              ///< null: kept to the end
    QString source;

    friend bool operator==(const Contingent &, const Contingent &) = default;
};

struct Selection {
    SelectionMethod method = SelectionMethod::firstCome;
    QVector<CutOff> cutOffs;
    QVector<RankingCriterion> criteria;
    QVector<Contingent> contingents;
    QString source;

    friend bool operator==(const Selection &, const Selection &) = default;
};

/// How the authority binds itself.
enum class GrantForm { decision, contract, statute };  ///< Bescheid, public-law contract (VVK 4.4), by law
QString toString(GrantForm form);
std::optional<GrantForm> grantFormFromString(const QString &word);
std::span<const GrantForm> allGrantForms();

enum class PaymentTrigger {
    unappealableAndBegun,  ///< decision unappealable and the start notified (VVK 7.1)
    betweenStartAndProof,  ///< VVK 7.2
    proofComplete,
    proofExamined,
    onReceipt,             ///< receipts are reimbursed (Erstattungsverfahren, VVK 7.4)
    onDay,                 ///< fixed days, no condition
};
QString toString(PaymentTrigger trigger);
std::optional<PaymentTrigger> paymentTriggerFromString(const QString &word);
std::span<const PaymentTrigger> allPaymentTriggers();

struct PaymentPart {
    Rate share;
    PaymentTrigger trigger = PaymentTrigger::unappealableAndBegun;

    friend bool operator==(const PaymentPart &, const PaymentPart &) = default;
};

/// The directive's own scheme; without one the rule set's applies (VVK 7.1–7.2). The shares sum to one.
struct PaymentScheme {
    QVector<PaymentPart> parts;
    std::optional<Money> minimumPart;  ///< no part below this but the last; empty: the rule set's (VVK 7.5); zero: none
    QString source;

    friend bool operator==(const PaymentScheme &, const PaymentScheme &) = default;
};

/// How well the text of the directive is known to those who wrote the value down.
enum class SourceStanding { fullText, partlyKnown, illustrative };
QString toString(SourceStanding standing);
std::optional<SourceStanding> sourceStandingFromString(const QString &word);
std::span<const SourceStanding> allSourceStandings();

struct DirectiveSource {
    QString citation;       ///< title, date, where it was published
    QString address;        ///< where it can be read; may be empty
    QDate readOn;           ///< the state of the text that was read; null: not known
    SourceStanding standing = SourceStanding::fullText;
    QString remark;         ///< what is not known, what was assumed

    friend bool operator==(const DirectiveSource &, const DirectiveSource &) = default;
};

struct DirectiveTerms {
    LocalText title;
    DirectiveSource source;
    FinancingType financing = FinancingType::share;
    GrantForm form = GrantForm::decision;
    std::optional<RuleSet> ruleSet;          ///< empty: by the kind of grantee

    QVector<GranteeGroup> groups;
    bool needsLeadPartner = false;           ///< partners apply through one of them
    bool mayForward = false;                 ///< to final recipients (Weiterleitung)
    QVector<AskedFact> facts;

    QVector<DirectiveCategory> categories;
    QVector<FlatRateExpenditure> flatRates;
    std::optional<UnpaidWork> unpaidWork;
    ExpenditureBounds expenditure;

    QVector<RateRule> rates;
    QVector<AmountTerm> basis;               ///< not empty; the grant begins as their sum
    QVector<GrantLimit> limits;
    std::optional<MinimumGrant> minimumGrant; ///< empty: the rule set's
    QVector<RateRule> minimumOwnShare;       ///< of the eligible expenditure; empty: none
    Cumulation cumulation = Cumulation::allowed;
    Money step = Money::fromCents(1);        ///< the grant is brought to a multiple of this …
    Rounding rounding = Rounding::towardZero; ///< … by this rule, but never above a limit

    Selection selection;
    std::optional<int> maxDurationMonths;
    bool startBeforeDecision = true;         ///< from the receipt of the application on (VVK 1.3), up to the rule set's bound
    std::optional<PaymentScheme> payment;

    friend bool operator==(const DirectiveTerms &, const DirectiveTerms &) = default;
};

/// The figure that the register answers: "inhabitants".
TermKey inhabitantsFigure();

/// What is wrong with a directive as such, whatever the application: the path of the term ("limits[1].terms[0].figure"), the
/// value, and the code. Empty when the terms can be calculated with.
Refusals faultsOf(const DirectiveTerms &terms);

/// Share financing with one rate, a maximum and a minimum: the plainest directive (VVK 2.2.2).
DirectiveTerms plainShare(Rate rate, Money maxGrant, MinimumGrant minimum);

}  // namespace mittelbuch
