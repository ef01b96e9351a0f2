// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/selectionedits.h"

#include "report/wordingdirective.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/moneyedit.h"
#include "ui/entry/rateedit.h"
#include "ui/pages/directive/choicesedit.h"
#include "ui/pages/directive/expenditureedits.h"
#include "ui/pages/directive/granteeedits.h"
#include "ui/pages/directive/termfields.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace mittelbuch {

namespace {

int smallCount(const CountEdit *edit)
{
    return static_cast<int>(std::min<qint64>(edit->count().value_or(0), 100'000));
}

QString monthName(int month)
{
    const QLocale locale = language() == Language::german ? QLocale(QLocale::German) : QLocale::c();
    return locale.standaloneMonthName(month);
}

}  // namespace

CutOffEdit::CutOffEdit(EditContext &, QWidget *parent)
    : FieldGroup(parent)
    , m_kind(new QuietBox(this))
    , m_once(new DayEdit(this))
    , m_day(new CountEdit(this))
    , m_month(new QuietBox(this))
    , m_yearBefore(new QCheckBox(tr("of the year before the one that is funded"), this))
    , m_source(sourceLine(this))
{
    m_kind->addItem(tr("in every year"), false);
    m_kind->addItem(tr("once"), true);
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(monthName(month), month);
    m_day->setFixedWidth(80);
    m_once->setFixedWidth(160);
    addField(QStringLiteral("kind"), tr("Cut-off"), m_kind);
    addField(QStringLiteral("once"), tr("Date"), m_once);
    addField(QStringLiteral("day"), tr("Day"), m_day);
    addField(QStringLiteral("month"), tr("Month"), m_month);
    addField(QStringLiteral("yearBefore"), tr("Year"), m_yearBefore);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
    m_day->setCount(31);
    m_month->setCurrentIndex(11);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CutOffEdit::showKind);
    showKind();
    setFocusProxy(m_kind);
}

void CutOffEdit::showKind()
{
    const bool once = m_kind->currentData().toBool();
    setShown(QStringLiteral("once"), once);
    for (const QString &field : {QStringLiteral("day"), QStringLiteral("month"), QStringLiteral("yearBefore")})
        setShown(field, !once);
}

CutOff CutOffEdit::value() const
{
    if (m_kind->currentData().toBool())
        return {m_once->day(), 0, 0, false, m_source->text().trimmed()};
    return {{}, m_month->currentData().toInt(), smallCount(m_day), m_yearBefore->isChecked(), m_source->text().trimmed()};
}

void CutOffEdit::setValue(const CutOff &cutOff)
{
    m_kind->setCurrentIndex(cutOff.once.isNull() ? 0 : 1);
    m_once->setDay(cutOff.once);
    m_day->setCount(cutOff.day);
    m_month->setCurrentIndex(m_month->findData(cutOff.month));
    m_yearBefore->setChecked(cutOff.yearBefore);
    m_source->setText(cutOff.source);
}

RankingCriterionEdit::RankingCriterionEdit(EditContext &, QWidget *parent)
    : FieldGroup(parent)
    , m_label(new LocalTextEdit(this))
    , m_key(new KeyEdit(this))
    , m_maxPoints(new CountEdit(this))
    , m_weight(new CountEdit(this))
    , m_source(sourceLine(this))
{
    m_maxPoints->setCount(RankingCriterion().maxPoints);
    m_weight->setCount(RankingCriterion().weight);
    addLine(QStringLiteral("label"), tr("Name"), m_label);
    addField(QStringLiteral("maxPoints"), tr("Points at most"), m_maxPoints);
    addField(QStringLiteral("weight"), tr("Weight"), m_weight);
    addField(QStringLiteral("key"), tr("Short name"), m_key);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
    nameByLabel(m_key, m_label);
    setFocusProxy(m_label);
}

RankingCriterion RankingCriterionEdit::value() const
{
    return {m_key->key(), m_label->value(), smallCount(m_maxPoints), smallCount(m_weight), m_source->text().trimmed()};
}

void RankingCriterionEdit::setValue(const RankingCriterion &criterion)
{
    m_key->setKey(criterion.key);
    m_label->setValue(criterion.label);
    m_maxPoints->setCount(criterion.maxPoints);
    m_weight->setCount(criterion.weight);
    m_source->setText(criterion.source);
}

ContingentEdit::ContingentEdit(EditContext &context, QWidget *parent)
    : FieldGroup(parent)
    , m_label(new LocalTextEdit(this))
    , m_groups(new ChoicesEdit([&context] { return context.groups(); }, tr("any group"), this))
    , m_regions(new OfficialKeysEdit(this))
    , m_amount(amountLine(this))
    , m_pooledFrom(new DayEdit(this))
    , m_source(sourceLine(this))
{
    m_pooledFrom->setPlaceholderText(tr("never"));
    m_pooledFrom->setFixedWidth(160);
    addLine(QStringLiteral("label"), tr("Name"), m_label);
    addField(QStringLiteral("amount"), tr("Amount"), m_amount);
    addField(QStringLiteral("groups"), tr("for"), m_groups);
    addField(QStringLiteral("regions"), tr("in (official keys)"), m_regions);
    addField(QStringLiteral("pooledFrom"), tr("Open to all from"), m_pooledFrom);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
    connect(&context, &EditContext::changed, m_groups, &ChoicesEdit::showChosen);
    setFocusProxy(m_label);
}

Contingent ContingentEdit::value() const
{
    return {m_label->value(), keysOf(m_groups->chosen()), m_regions->keys(), m_amount->amount().value_or(Money()),
            m_pooledFrom->day(), m_source->text().trimmed()};
}

void ContingentEdit::setValue(const Contingent &contingent)
{
    m_label->setValue(contingent.label);
    m_groups->setChosen(wordsOf(contingent.groups));
    m_regions->setKeys(contingent.regions);
    m_amount->setAmount(contingent.amount);
    m_pooledFrom->setDay(contingent.pooledFrom);
    m_source->setText(contingent.source);
}

SelectionEdit::SelectionEdit(EditContext &context, QWidget *parent)
    : FieldGroup(parent)
    , m_method(enumBox<SelectionMethod>(allSelectionMethods(), [](SelectionMethod each) { return label(each); }, this))
    , m_cutOffs(new ListEdit<CutOffEdit>(tr("Cut-off %1"), tr("Add a cut-off date"), context, this))
    , m_criteria(new ListEdit<RankingCriterionEdit>(tr("Criterion %1"), tr("Add a criterion"), context, this))
    , m_contingents(new ListEdit<ContingentEdit>(tr("Contingent %1"), tr("Add a contingent"), context, this))
    , m_source(sourceLine(this))
{
    addField(QStringLiteral("method"), tr("Method"), m_method);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
    addPart(QStringLiteral("cutOffs"), tr("Cut-off dates"), m_cutOffs);
    addPart(QStringLiteral("criteria"), tr("Ranking criteria"), m_criteria);
    addPart(QStringLiteral("contingents"), tr("Contingents"), m_contingents);
}

Selection SelectionEdit::value() const
{
    return {chosenIn<SelectionMethod>(m_method), m_cutOffs->values(), m_criteria->values(), m_contingents->values(),
            m_source->text().trimmed()};
}

void SelectionEdit::setValue(const Selection &selection)
{
    choose(m_method, selection.method);
    m_cutOffs->setValues(selection.cutOffs);
    m_criteria->setValues(selection.criteria);
    m_contingents->setValues(selection.contingents);
    m_source->setText(selection.source);
}

PaymentPartEdit::PaymentPartEdit(EditContext &, QWidget *parent)
    : FieldGroup(parent)
    , m_share(shareLine(this))
    , m_trigger(enumBox<PaymentTrigger>(allPaymentTriggers(), [](PaymentTrigger each) { return label(each); }, this))
{
    m_share->setRequired(true);
    addField(QStringLiteral("share"), tr("Share"), m_share);
    addField(QStringLiteral("trigger"), tr("when"), m_trigger);
    setFocusProxy(m_share);
}

PaymentPart PaymentPartEdit::value() const
{
    return {m_share->rate().value_or(Rate()), chosenIn<PaymentTrigger>(m_trigger)};
}

void PaymentPartEdit::setValue(const PaymentPart &part)
{
    m_share->setRate(part.share);
    choose(m_trigger, part.trigger);
}

PaymentEdit::PaymentEdit(EditContext &context, QWidget *parent)
    : FieldGroup(parent)
    , m_parts(new ListEdit<PaymentPartEdit>(tr("Payment %1"), tr("Add a payment"), context, this))
    , m_minimumPart(amountLine(this, tr("no minimum")))
    , m_source(sourceLine(this))
{
    addPart(QStringLiteral("parts"), {}, m_parts);
    addField(QStringLiteral("minimumPart"), tr("No part below"), m_minimumPart);
    addField(QStringLiteral("source"), tr("Passage"), m_source);
}

std::optional<PaymentScheme> PaymentEdit::value() const
{
    if (m_parts->count() == 0)
        return std::nullopt;
    return PaymentScheme{m_parts->values(), m_minimumPart->amount(), m_source->text().trimmed()};
}

void PaymentEdit::setValue(const std::optional<PaymentScheme> &scheme)
{
    const PaymentScheme shown = scheme.value_or(PaymentScheme());
    m_parts->setValues(shown.parts);
    m_minimumPart->setAmount(shown.minimumPart);
    m_source->setText(shown.source);
}

}  // namespace mittelbuch
