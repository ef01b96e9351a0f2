// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wordingdirective.h"

#include "report/phrase.h"

#include <QCoreApplication>

#include <array>

namespace mittelbuch {

namespace {

/// One label for each value, in the order of the enum.
template <typename Enum, std::size_t count>
QString labelAt(const std::array<const char *, count> &labels, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    Q_ASSERT(index < count);
    return phrase(labels[index]);
}

constexpr std::array granteeKinds{
    QT_TRANSLATE_NOOP("wording", "Municipality"),
    QT_TRANSLATE_NOOP("wording", "Town"),
    QT_TRANSLATE_NOOP("wording", "Large district town"),
    QT_TRANSLATE_NOOP("wording", "Urban district"),
    QT_TRANSLATE_NOOP("wording", "Rural district"),
    QT_TRANSLATE_NOOP("wording", "Administrative association"),
    QT_TRANSLATE_NOOP("wording", "Special-purpose association"),
    QT_TRANSLATE_NOOP("wording", "Institution or foundation of public law"),
    QT_TRANSLATE_NOOP("wording", "Company"),
    QT_TRANSLATE_NOOP("wording", "Registered association"),
    QT_TRANSLATE_NOOP("wording", "Natural person"),
};
static_assert(granteeKinds.size() == static_cast<std::size_t>(GranteeKind::person) + 1);

constexpr std::array limitScopes{
    QT_TRANSLATE_NOOP("wording", "each application"),
    QT_TRANSLATE_NOOP("wording", "all grants of a grantee in the programme together"),
};
static_assert(limitScopes.size() == static_cast<std::size_t>(LimitScope::grantee) + 1);

constexpr std::array financingTypes{
    QT_TRANSLATE_NOOP("wording", "Share financing"),
    QT_TRANSLATE_NOOP("wording", "Fixed amount financing"),
    QT_TRANSLATE_NOOP("wording", "Deficit financing"),
    QT_TRANSLATE_NOOP("wording", "Full financing"),
};
static_assert(financingTypes.size() == static_cast<std::size_t>(FinancingType::full) + 1);

constexpr std::array cumulations{
    QT_TRANSLATE_NOOP("wording", "may lie beside the grant"),
    QT_TRANSLATE_NOOP("wording", "no other grant of the Land"),
    QT_TRANSLATE_NOOP("wording", "no other public grant"),
};
static_assert(cumulations.size() == static_cast<std::size_t>(Cumulation::noOtherPublicGrant) + 1);

constexpr std::array selectionMethods{
    QT_TRANSLATE_NOOP("wording", "First come, first served"),
    QT_TRANSLATE_NOOP("wording", "Ranking at cut-off dates"),
    QT_TRANSLATE_NOOP("wording", "Call with a jury or scores"),
    QT_TRANSLATE_NOOP("wording", "Priority list of the district"),
    QT_TRANSLATE_NOOP("wording", "Allocated without application"),
};
static_assert(selectionMethods.size() == static_cast<std::size_t>(SelectionMethod::exOfficio) + 1);

constexpr std::array grantForms{
    QT_TRANSLATE_NOOP("wording", "Decision"),
    QT_TRANSLATE_NOOP("wording", "Contract under public law"),
    QT_TRANSLATE_NOOP("wording", "Statute"),
};
static_assert(grantForms.size() == static_cast<std::size_t>(GrantForm::statute) + 1);

constexpr std::array paymentTriggers{
    QT_TRANSLATE_NOOP("wording", "Decision unappealable and project begun"),
    QT_TRANSLATE_NOOP("wording", "Between start and proof of use"),
    QT_TRANSLATE_NOOP("wording", "Proof of use complete"),
    QT_TRANSLATE_NOOP("wording", "Proof of use examined"),
    QT_TRANSLATE_NOOP("wording", "Against receipts"),
    QT_TRANSLATE_NOOP("wording", "On fixed days"),
};
static_assert(paymentTriggers.size() == static_cast<std::size_t>(PaymentTrigger::onDay) + 1);

constexpr std::array sourceStandings{
    QT_TRANSLATE_NOOP("wording", "read in full"),
    QT_TRANSLATE_NOOP("wording", "known in part"),
    QT_TRANSLATE_NOOP("wording", "illustrative"),
};
static_assert(sourceStandings.size() == static_cast<std::size_t>(SourceStanding::illustrative) + 1);

constexpr std::array funderLevels{
    QT_TRANSLATE_NOOP("wording", "Federation"),
    QT_TRANSLATE_NOOP("wording", "European Union"),
    QT_TRANSLATE_NOOP("wording", "Land"),
    QT_TRANSLATE_NOOP("wording", "Municipal"),
    QT_TRANSLATE_NOOP("wording", "Others"),
};
static_assert(funderLevels.size() == static_cast<std::size_t>(FunderLevel::other) + 1);

constexpr std::array ruleSets{
    QT_TRANSLATE_NOOP("wording", "K: municipalities and associations (VVK, ANBest-K)"),
    QT_TRANSLATE_NOOP("wording", "P: all others (VwV-SäHO § 44, ANBest-P)"),
};
static_assert(ruleSets.size() == static_cast<std::size_t>(RuleSet::general) + 1);

constexpr std::array roundings{
    QT_TRANSLATE_NOOP("wording", "to the nearest"),
    QT_TRANSLATE_NOOP("wording", "down"),
    QT_TRANSLATE_NOOP("wording", "up"),
    QT_TRANSLATE_NOOP("wording", "to the nearest, halves to the even one"),
};
static_assert(roundings.size() == static_cast<std::size_t>(Rounding::halfEven) + 1);

constexpr std::array amountRules{
    QT_TRANSLATE_NOOP("wording", "the rate of the eligible expenditure"),
    QT_TRANSLATE_NOOP("wording", "a fixed amount"),
    QT_TRANSLATE_NOOP("wording", "so much for each of a number"),
    QT_TRANSLATE_NOOP("wording", "an equal share of a sum"),
    QT_TRANSLATE_NOOP("wording", "a base amount and a share by a key"),
    QT_TRANSLATE_NOOP("wording", "what is missing to a share that others fund too"),
    QT_TRANSLATE_NOOP("wording", "so much of the grantee's own funds"),
    QT_TRANSLATE_NOOP("wording", "an amount for each named body"),
};
static_assert(amountRules.size() == std::variant_size_v<AmountRule>);

}  // namespace

QString label(GranteeKind kind)
{
    return labelAt(granteeKinds, kind);
}

QString label(LimitScope scope)
{
    return labelAt(limitScopes, scope);
}

QString label(FinancingType type)
{
    return labelAt(financingTypes, type);
}

QString label(Cumulation cumulation)
{
    return labelAt(cumulations, cumulation);
}

QString label(SelectionMethod method)
{
    return labelAt(selectionMethods, method);
}

QString label(GrantForm form)
{
    return labelAt(grantForms, form);
}

QString label(PaymentTrigger trigger)
{
    return labelAt(paymentTriggers, trigger);
}

QString label(SourceStanding standing)
{
    return labelAt(sourceStandings, standing);
}

QString label(FunderLevel level)
{
    return labelAt(funderLevels, level);
}

QString label(RuleSet set)
{
    return labelAt(ruleSets, set);
}

QString label(Rounding rounding)
{
    return labelAt(roundings, rounding);
}

QString localText(const LocalText &text)
{
    return language() == Language::german || text.english.isEmpty() ? text.german : text.english;
}

QString rateRangeText(const DirectiveFigures &figures)
{
    if (!figures.highestRate)
        return {};
    if (figures.lowestRate == figures.highestRate)
        return rateText(*figures.highestRate);
    return phrase(QT_TRANSLATE_NOOP("wording", "%1 to %2"), {rateText(*figures.lowestRate), rateText(*figures.highestRate)});
}

QString shortDescription(const DirectiveTerms &terms)
{
    const DirectiveFigures figures = figuresOf(terms);
    const QString rates = rateRangeText(figures);
    QString said = label(terms.financing);
    if (!rates.isEmpty() && figures.maxGrant)
        said = phrase(QT_TRANSLATE_NOOP("wording", "%1: %2, up to %3 for each application"), {said, rates, moneyText(*figures.maxGrant)});
    else if (!rates.isEmpty())
        said = phrase(QT_TRANSLATE_NOOP("wording", "%1: %2"), {said, rates});
    else if (figures.maxGrant)
        said = phrase(QT_TRANSLATE_NOOP("wording", "%1, up to %2 for each application"), {said, moneyText(*figures.maxGrant)});
    if (!terms.minimumGrant || (terms.minimumGrant->amount.isZero()))
        return said;
    const char *minimum = terms.minimumGrant->mustExceed ? QT_TRANSLATE_NOOP("wording", "%1; no grant of %2 or less")
                                                         : QT_TRANSLATE_NOOP("wording", "%1; no grant below %2");
    return phrase(minimum, {said, moneyText(terms.minimumGrant->amount)});
}

QString amountRuleLabel(std::size_t index)
{
    return labelAt(amountRules, index);
}

}  // namespace mittelbuch
