// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/amountedits.h"

#include "report/wordingdirective.h"
#include "ui/entry/moneyedit.h"
#include "ui/entry/rateedit.h"
#include "ui/pages/directive/criterionedit.h"
#include "ui/pages/directive/expenditureedits.h"
#include "ui/pages/directive/termfields.h"

#include <QLineEdit>

#include <array>

namespace mittelbuch {

namespace {

/// The place of the alternative in AmountRule.
template <typename Rule, std::size_t at = 0>
constexpr int placeOf()
{
    if constexpr (std::is_same_v<std::variant_alternative_t<at, AmountRule>, Rule>)
        return static_cast<int>(at);
    else
        return placeOf<Rule, at + 1>();
}
template <typename Rule>
constexpr int indexOf = placeOf<Rule>();

/// The fields of each rule, in the order of AmountRule.
const std::array<QStringList, std::variant_size_v<AmountRule>> fieldsOfRules{
    QStringList{},
    QStringList{QStringLiteral("amount")},
    QStringList{QStringLiteral("figure"), QStringLiteral("each"), QStringLiteral("maximumCount")},
    QStringList{QStringLiteral("pool"), QStringLiteral("recipients")},
    QStringList{QStringLiteral("base"), QStringLiteral("pool"), QStringLiteral("weight"), QStringLiteral("weightTotal")},
    QStringList{QStringLiteral("upTo"), QStringLiteral("funder")},
    QStringList{QStringLiteral("share")},
    QStringList{QStringLiteral("rows")},
};

Money amountOf(const MoneyEdit *edit)
{
    return edit->amount().value_or(Money());
}

KeyBox *figureBox(EditContext &context, QWidget *parent)
{
    return new KeyBox(context, [&context] { return context.figures(); }, parent);
}

}  // namespace

QuietBox *roundingBox(QWidget *parent)
{
    constexpr std::array all{Rounding::commercial, Rounding::towardZero, Rounding::awayFromZero, Rounding::halfEven};
    return enumBox<Rounding>(all, [](Rounding each) { return label(each); }, parent);
}

GranteeAmountEdit::GranteeAmountEdit(EditContext &, QWidget *parent)
    : FieldGroup(parent), m_grantee(new OfficialKeysEdit(this)), m_amount(amountLine(this))
{
    m_grantee->setRequired(true);
    m_grantee->setPlaceholderText({});
    addField(QStringLiteral("grantee"), tr("Official key"), m_grantee);
    addField(QStringLiteral("amount"), tr("Amount"), m_amount);
    setFocusProxy(m_grantee);
}

std::optional<AmountByGrantee::Row> GranteeAmountEdit::value() const
{
    if (m_grantee->keys().isEmpty())
        return std::nullopt;
    return AmountByGrantee::Row{m_grantee->keys().first(), amountOf(m_amount)};
}

void GranteeAmountEdit::setValue(const std::optional<AmountByGrantee::Row> &row)
{
    m_grantee->setKeys(row ? QVector<OfficialKey>{row->grantee} : QVector<OfficialKey>());
    m_amount->setAmount(row ? std::optional(row->amount) : std::nullopt);
}

AmountTermEdit::AmountTermEdit(EditContext &context, QWidget *parent)
    : FieldGroup(parent)
    , m_label(new LocalTextEdit(this))
    , m_kind(new QuietBox(this))
    , m_amount(amountLine(this))
    , m_figure(figureBox(context, this))
    , m_each(amountLine(this))
    , m_maximumCount(new CountEdit(this))
    , m_base(amountLine(this))
    , m_pool(amountLine(this))
    , m_recipients(new CountEdit(this))
    , m_weight(figureBox(context, this))
    , m_weightTotal(new CountEdit(this))
    , m_upTo(shareLine(this))
    , m_funder(new KeyEdit(this))
    , m_share(shareLine(this))
    , m_rows(new ListEdit<GranteeAmountEdit>(tr("Grantee %1"), tr("Add a grantee"), context, this))
    , m_when(new CriterionEdit(context, this))
    , m_step(amountLine(this))
    , m_rounding(roundingBox(this))
    , m_source(sourceLine(this))
{
    buildRule();
    addLine(QStringLiteral("when"), tr("Condition"), m_when);
    addField(QStringLiteral("step"), tr("Rounded to"), m_step);
    addField(QStringLiteral("rounding"), tr("Rounding"), m_rounding);
    addLine(QStringLiteral("label"), tr("Name"), m_label);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
    m_step->setAmount(AmountTerm().step);
    choose(m_rounding, AmountTerm().rounding);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AmountTermEdit::showFieldsOfRule);
    showFieldsOfRule();
    setFocusProxy(m_kind);
}

void AmountTermEdit::buildRule()
{
    for (std::size_t index = 0; index < fieldsOfRules.size(); ++index)
        m_kind->addItem(amountRuleLabel(index), static_cast<int>(index));
    m_maximumCount->setPlaceholderText(tr("no limit"));
    addField(QStringLiteral("rule"), tr("Is"), m_kind);
    addField(QStringLiteral("amount"), tr("Amount"), m_amount);
    addField(QStringLiteral("figure"), tr("for each of"), m_figure);
    addField(QStringLiteral("each"), tr("Amount for each"), m_each);
    addField(QStringLiteral("maximumCount"), tr("but of at most"), m_maximumCount);
    addField(QStringLiteral("base"), tr("Base amount"), m_base);
    addField(QStringLiteral("pool"), tr("Money to be shared"), m_pool);
    addField(QStringLiteral("recipients"), tr("among recipients"), m_recipients);
    addField(QStringLiteral("weight"), tr("by the key"), m_weight);
    addField(QStringLiteral("weightTotal"), tr("Sum of the key"), m_weightTotal);
    addField(QStringLiteral("upTo"), tr("Up to"), m_upTo);
    addField(QStringLiteral("funder"), tr("of what is recognised by (short name)"), m_funder);
    addField(QStringLiteral("share"), tr("Share of own funds"), m_share);
    addLine(QStringLiteral("rows"), tr("Amounts"), m_rows);
}

void AmountTermEdit::showFieldsOfRule()
{
    const QStringList &shown = fieldsOfRules[static_cast<std::size_t>(m_kind->currentIndex())];
    for (const QStringList &fields : fieldsOfRules) {
        for (const QString &field : fields)
            setShown(field, shown.contains(field));
    }
}

AmountRule AmountTermEdit::rule() const
{
    switch (m_kind->currentIndex()) {
    case indexOf<FixedAmount>: return FixedAmount{amountOf(m_amount)};
    case indexOf<AmountPerUnit>: return AmountPerUnit{m_figure->key(), amountOf(m_each), m_maximumCount->count()};
    case indexOf<EqualShare>: return EqualShare{amountOf(m_pool), m_recipients->count().value_or(0)};
    case indexOf<BaseAndKey>:
        return BaseAndKey{amountOf(m_base), amountOf(m_pool), m_weight->key(), m_weightTotal->count().value_or(0)};
    case indexOf<TopUp>: return TopUp{m_upTo->rate().value_or(Rate()), m_funder->key()};
    case indexOf<MatchingFunds>: return MatchingFunds{m_share->rate().value_or(Rate())};
    case indexOf<AmountByGrantee>: {
        AmountByGrantee table;
        for (const std::optional<AmountByGrantee::Row> &row : m_rows->values()) {
            if (row)
                table.rows.append(*row);
        }
        return table;
    }
    default: return ShareOfExpenditure{};
    }
}

void AmountTermEdit::setRule(const AmountRule &rule)
{
    m_kind->setCurrentIndex(static_cast<int>(rule.index()));
    if (const auto *fixed = std::get_if<FixedAmount>(&rule)) {
        m_amount->setAmount(fixed->amount);
    } else if (const auto *perUnit = std::get_if<AmountPerUnit>(&rule)) {
        m_figure->setKey(perUnit->figure);
        m_each->setAmount(perUnit->each);
        m_maximumCount->setCount(perUnit->maximumCount);
    } else if (const auto *equal = std::get_if<EqualShare>(&rule)) {
        m_pool->setAmount(equal->pool);
        m_recipients->setCount(equal->recipients);
    } else if (const auto *key = std::get_if<BaseAndKey>(&rule)) {
        m_base->setAmount(key->base);
        m_pool->setAmount(key->pool);
        m_weight->setKey(key->weight);
        m_weightTotal->setCount(key->weightTotal);
    } else if (const auto *topUp = std::get_if<TopUp>(&rule)) {
        m_upTo->setRate(topUp->upTo);
        m_funder->setKey(topUp->funder);
    } else if (const auto *matching = std::get_if<MatchingFunds>(&rule)) {
        m_share->setRate(matching->share);
    } else if (const auto *table = std::get_if<AmountByGrantee>(&rule)) {
        m_rows->setValues({table->rows.cbegin(), table->rows.cend()});
    }
}

AmountTerm AmountTermEdit::value() const
{
    return {m_label->value(), rule(), m_when->value(), amountOf(m_step), chosenIn<Rounding>(m_rounding),
            m_source->text().trimmed()};
}

void AmountTermEdit::setValue(const AmountTerm &term)
{
    m_label->setValue(term.label);
    setRule(term.rule);
    m_when->setValue(term.when);
    m_step->setAmount(term.step);
    choose(m_rounding, term.rounding);
    m_source->setText(term.source);
}

LimitEdit::LimitEdit(EditContext &context, QWidget *parent)
    : FieldGroup(parent)
    , m_scope(enumBox<LimitScope>(allLimitScopes(), [](LimitScope each) { return label(each); }, this))
    , m_label(new LocalTextEdit(this))
    , m_terms(new AmountList(tr("Summand %1"), tr("Add a summand"), context, this))
    , m_source(sourceLine(this))
{
    addField(QStringLiteral("scope"), tr("Applies to"), m_scope);
    addLine(QStringLiteral("label"), tr("Name"), m_label);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
    addPart(QStringLiteral("terms"), tr("Amount, as the sum of"), m_terms);
    GrantLimit fresh;
    fresh.terms.append({{}, FixedAmount{}, {}, Money::fromCents(1), Rounding::towardZero, {}});
    setValue(fresh);
    setFocusProxy(m_scope);
}

GrantLimit LimitEdit::value() const
{
    return {chosenIn<LimitScope>(m_scope), m_label->value(), m_terms->values(), m_source->text().trimmed()};
}

void LimitEdit::setValue(const GrantLimit &limit)
{
    choose(m_scope, limit.scope);
    m_label->setValue(limit.label);
    m_terms->setValues(limit.terms);
    m_source->setText(limit.source);
}

MinimumGrantEdit::MinimumGrantEdit(QWidget *parent)
    : FieldGroup(parent)
    , m_amount(amountLine(this, tr("as the rule set says")))
    , m_mustExceed(new QuietBox(this))
    , m_source(sourceLine(this))
{
    m_mustExceed->addItem(tr("must be reached"), false);
    m_mustExceed->addItem(tr("must be exceeded"), true);
    addField(QStringLiteral("amount"), tr("Least grant"), m_amount);
    addField(QStringLiteral("mustExceed"), tr("The amount"), m_mustExceed);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
}

std::optional<MinimumGrant> MinimumGrantEdit::value() const
{
    if (!m_amount->amount())
        return std::nullopt;
    return MinimumGrant{*m_amount->amount(), m_mustExceed->currentData().toBool(), m_source->text().trimmed()};
}

void MinimumGrantEdit::setValue(const std::optional<MinimumGrant> &minimum)
{
    m_amount->setAmount(minimum ? std::optional(minimum->amount) : std::nullopt);
    m_mustExceed->setCurrentIndex(minimum && minimum->mustExceed ? 1 : 0);
    m_source->setText(minimum ? minimum->source : QString());
}

}  // namespace mittelbuch
