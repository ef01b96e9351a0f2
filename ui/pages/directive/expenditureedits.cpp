// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/expenditureedits.h"

#include "report/wording.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/moneyedit.h"
#include "ui/entry/rateedit.h"
#include "ui/pages/directive/choicesedit.h"
#include "ui/pages/directive/granteeedits.h"
#include "ui/pages/directive/termfields.h"

#include <QCheckBox>
#include <QLineEdit>

namespace mittelbuch {

namespace {

QVector<Choice> costCategories()
{
    QVector<Choice> categories;
    for (const CostCategory category : allCostCategories())
        categories.append({toString(category), label(category)});
    return categories;
}

QStringList wordsOf(const QVector<CostCategory> &categories)
{
    QStringList words;
    for (const CostCategory category : categories)
        words.append(toString(category));
    return words;
}

QVector<CostCategory> categoriesOf(const QStringList &words)
{
    QVector<CostCategory> categories;
    for (const QString &word : words) {
        if (const std::optional<CostCategory> category = costCategoryFromString(word))
            categories.append(*category);
    }
    return categories;
}

ChoicesEdit *categoryChoices(EditContext &context, const QString &nothingChosen, QWidget *parent)
{
    auto *choices = new ChoicesEdit([&context] { return context.categories(); }, nothingChosen, parent);
    QObject::connect(&context, &EditContext::changed, choices, &ChoicesEdit::showChosen);
    return choices;
}

}  // namespace

MoneyEdit *amountLine(QWidget *parent, const QString &whenEmpty)
{
    auto *line = new MoneyEdit(parent);
    line->setPlaceholderText(whenEmpty);
    line->setFixedWidth(line->fontMetrics().averageCharWidth() * 28);
    return line;
}

RateEdit *shareLine(QWidget *parent, const QString &whenEmpty)
{
    auto *line = new RateEdit(parent);
    line->setPlaceholderText(whenEmpty);
    line->setFixedWidth(line->fontMetrics().averageCharWidth() * 28);
    return line;
}

CategoryEdit::CategoryEdit(EditContext &context, QWidget *parent)
    : FieldGroup(parent)
    , m_label(new LocalTextEdit(this))
    , m_key(new KeyEdit(this))
    , m_members(new ChoicesEdit(costCategories, tr("no costs of the application yet"), this))
    , m_eligible(new QCheckBox(tr("is funded"), this))
    , m_rates(new RateList(tr("Rate %1"), tr("Add a rate of its own"), context, this))
    , m_maxAmount(amountLine(this, tr("no limit")))
    , m_maxShare(shareLine(this, tr("no limit")))
    , m_shareOf(categoryChoices(context, tr("all other eligible expenditure"), this))
    , m_closedFrom(new DayEdit(this))
    , m_source(sourceLine(this))
{
    build();
}

void CategoryEdit::build()
{
    m_eligible->setChecked(true);
    m_closedFrom->setPlaceholderText(tr("open"));
    m_closedFrom->setFixedWidth(m_maxAmount->minimumWidth());
    addLine(QStringLiteral("label"), tr("Name"), m_label);
    addField(QStringLiteral("members"), tr("Costs of the form"), m_members);
    addField(QStringLiteral("eligible"), tr("Eligibility"), m_eligible);
    addField(QStringLiteral("maxAmount"), tr("Counts up to"), m_maxAmount);
    addField(QStringLiteral("maxShare"), tr("Counts up to a share"), m_maxShare);
    addField(QStringLiteral("of"), tr("of"), m_shareOf);
    addField(QStringLiteral("closedFrom"), tr("Closed from"), m_closedFrom);
    addField(QStringLiteral("key"), tr("Short name"), m_key);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
    addLine(QStringLiteral("rates"), tr("Own rates"), m_rates);
    nameByLabel(m_key, m_label);
    setFocusProxy(m_label);
}

DirectiveCategory CategoryEdit::value() const
{
    DirectiveCategory category;
    category.key = m_key->key();
    category.label = m_label->value();
    category.members = categoriesOf(m_members->chosen());
    category.eligible = m_eligible->isChecked();
    category.rates = m_rates->values();
    category.maxAmount = m_maxAmount->amount();
    if (m_maxShare->rate())
        category.maxShare = CategoryShareCap{*m_maxShare->rate(), keysOf(m_shareOf->chosen())};
    category.closedFrom = m_closedFrom->day();
    category.source = m_source->text().trimmed();
    return category;
}

void CategoryEdit::setValue(const DirectiveCategory &category)
{
    m_key->setKey(category.key);
    m_label->setValue(category.label);
    m_members->setChosen(wordsOf(category.members));
    m_eligible->setChecked(category.eligible);
    m_rates->setValues(category.rates);
    m_maxAmount->setAmount(category.maxAmount);
    m_maxShare->setRate(category.maxShare ? std::optional(category.maxShare->share) : std::nullopt);
    m_shareOf->setChosen(category.maxShare ? mittelbuch::wordsOf(category.maxShare->of) : QStringList());
    m_closedFrom->setDay(category.closedFrom);
    m_source->setText(category.source);
}

FlatRateEdit::FlatRateEdit(EditContext &context, QWidget *parent)
    : FieldGroup(parent)
    , m_label(new LocalTextEdit(this))
    , m_key(new KeyEdit(this))
    , m_rate(shareLine(this))
    , m_base(categoryChoices(context, tr("(choose)"), this))
    , m_rates(new RateList(tr("Rate %1"), tr("Add a rate of its own"), context, this))
    , m_source(sourceLine(this))
{
    m_rate->setRequired(true);
    addLine(QStringLiteral("label"), tr("Name"), m_label);
    addField(QStringLiteral("rate"), tr("Flat rate"), m_rate);
    addField(QStringLiteral("base"), tr("on"), m_base);
    addField(QStringLiteral("key"), tr("Short name"), m_key);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
    addLine(QStringLiteral("rates"), tr("Funded at"), m_rates);
    nameByLabel(m_key, m_label);
    setFocusProxy(m_label);
}

FlatRateExpenditure FlatRateEdit::value() const
{
    return {m_key->key(), m_label->value(), m_rate->rate().value_or(Rate()), keysOf(m_base->chosen()), m_rates->values(),
            m_source->text().trimmed()};
}

void FlatRateEdit::setValue(const FlatRateExpenditure &flat)
{
    m_key->setKey(flat.key);
    m_label->setValue(flat.label);
    m_rate->setRate(flat.rate);
    m_base->setChosen(mittelbuch::wordsOf(flat.base));
    m_rates->setValues(flat.rates);
    m_source->setText(flat.source);
}

UnpaidWorkEdit::UnpaidWorkEdit(QWidget *parent)
    : FieldGroup(parent)
    , m_perHour(amountLine(this, tr("does not count")))
    , m_maxShare(shareLine(this))
    , m_source(sourceLine(this))
{
    addField(QStringLiteral("perHour"), tr("Counts, an hour, with"), m_perHour);
    addField(QStringLiteral("maxShare"), tr("up to a share of the rest"), m_maxShare);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
}

std::optional<UnpaidWork> UnpaidWorkEdit::value() const
{
    if (!m_perHour->amount())
        return std::nullopt;
    return UnpaidWork{*m_perHour->amount(), m_maxShare->rate().value_or(Rate()), m_source->text().trimmed()};
}

void UnpaidWorkEdit::setValue(const std::optional<UnpaidWork> &work)
{
    m_perHour->setAmount(work ? std::optional(work->perHour) : std::nullopt);
    m_maxShare->setRate(work ? std::optional(work->maxShare) : std::nullopt);
    m_source->setText(work ? work->source : QString());
}

BoundsEdit::BoundsEdit(QWidget *parent)
    : FieldGroup(parent)
    , m_minimum(amountLine(this, tr("no minimum")))
    , m_maximum(amountLine(this, tr("no maximum")))
    , m_cut(new QCheckBox(tr("what exceeds it does not count; otherwise the application is refused"), this))
    , m_source(sourceLine(this))
{
    addField(QStringLiteral("minimum"), tr("At least"), m_minimum);
    addField(QStringLiteral("maximum"), tr("At most"), m_maximum);
    addField(QStringLiteral("cutAtMaximum"), tr("Above the maximum"), m_cut);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
}

ExpenditureBounds BoundsEdit::value() const
{
    return {m_minimum->amount(), m_maximum->amount(), m_cut->isChecked(), m_source->text().trimmed()};
}

void BoundsEdit::setValue(const ExpenditureBounds &bounds)
{
    m_minimum->setAmount(bounds.minimum);
    m_maximum->setAmount(bounds.maximum);
    m_cut->setChecked(bounds.cutAtMaximum);
    m_source->setText(bounds.source);
}

}  // namespace mittelbuch
