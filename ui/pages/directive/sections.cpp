// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/sections.h"

#include "report/wordingdirective.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/moneyedit.h"
#include "ui/pages/directive/amountedits.h"
#include "ui/pages/directive/expenditureedits.h"
#include "ui/pages/directive/granteeedits.h"
#include "ui/pages/directive/rateruleedit.h"
#include "ui/pages/directive/selectionedits.h"
#include "ui/pages/directive/termfields.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace mittelbuch {

namespace {

constexpr int byGrantee = -1;

class GranteeSection final : public SectionEdit {
public:
    GranteeSection(EditContext &context, QWidget *parent)
        : SectionEdit(SectionEdit::tr("Who is funded"),
                      SectionEdit::tr("Without groups everybody may apply. A grantee belongs to the first group that names it."),
                      parent)
        , m_groups(new ListEdit<GranteeGroupEdit>(SectionEdit::tr("Group %1"), SectionEdit::tr("Add a group"), context, this))
        , m_lead(new QCheckBox(SectionEdit::tr("partners apply through one of them"), this))
        , m_forward(new QCheckBox(SectionEdit::tr("the grant may be handed on to final recipients"), this))
        , m_ruleSet(new QuietBox(this))
        , m_facts(new ListEdit<AskedFactEdit>(SectionEdit::tr("Question %1"), SectionEdit::tr("Add a question"), context, this))
    {
        m_ruleSet->addItem(SectionEdit::tr("by the kind of the grantee"), byGrantee);
        for (const RuleSet set : {RuleSet::communal, RuleSet::general})
            m_ruleSet->addItem(label(set), static_cast<int>(set));
        addField(QStringLiteral("ruleSet"), SectionEdit::tr("Rule set"), m_ruleSet);
        addField(QStringLiteral("needsLeadPartner"), SectionEdit::tr("Partners"), m_lead);
        addField(QStringLiteral("mayForward"), SectionEdit::tr("Forwarding"), m_forward);
        addPart(QStringLiteral("groups"), SectionEdit::tr("Groups of grantees"), m_groups);
        addPart(QStringLiteral("facts"), SectionEdit::tr("What the application is asked beyond its costs"), m_facts);
    }

    void read(DirectiveTerms &terms) const override
    {
        const int set = m_ruleSet->currentData().toInt();
        terms.ruleSet = set == byGrantee ? std::nullopt : std::optional(static_cast<RuleSet>(set));
        terms.groups = m_groups->values();
        terms.needsLeadPartner = m_lead->isChecked();
        terms.mayForward = m_forward->isChecked();
        terms.facts = m_facts->values();
    }
    void show(const DirectiveTerms &terms) override
    {
        m_ruleSet->setCurrentIndex(m_ruleSet->findData(terms.ruleSet ? static_cast<int>(*terms.ruleSet) : byGrantee));
        m_groups->setValues(terms.groups);
        m_lead->setChecked(terms.needsLeadPartner);
        m_forward->setChecked(terms.mayForward);
        m_facts->setValues(terms.facts);
    }

private:
    ListEdit<GranteeGroupEdit> *m_groups;
    QCheckBox *m_lead;
    QCheckBox *m_forward;
    QuietBox *m_ruleSet;
    ListEdit<AskedFactEdit> *m_facts;
};

class ExpenditureSection final : public SectionEdit {
public:
    ExpenditureSection(EditContext &context, QWidget *parent)
        : SectionEdit(SectionEdit::tr("What is eligible"),
                      SectionEdit::tr("Without categories all costs count at the directive's rate. With categories only what they name."),
                      parent)
        , m_categories(new ListEdit<CategoryEdit>(SectionEdit::tr("Category %1"), SectionEdit::tr("Add a category"), context, this))
        , m_flatRates(new ListEdit<FlatRateEdit>(SectionEdit::tr("Flat rate %1"), SectionEdit::tr("Add a flat rate"), context, this))
        , m_unpaid(new UnpaidWorkEdit(this))
        , m_bounds(new BoundsEdit(this))
    {
        addPart(QStringLiteral("categories"), SectionEdit::tr("Categories of expenditure"), m_categories);
        addPart(QStringLiteral("flatRates"), SectionEdit::tr("Flat rates, for overheads for instance"), m_flatRates);
        addPart(QStringLiteral("unpaidWork"), SectionEdit::tr("Unpaid work"), m_unpaid);
        addPart(QStringLiteral("expenditure"), SectionEdit::tr("Eligible expenditure altogether"), m_bounds);
    }

    void read(DirectiveTerms &terms) const override
    {
        terms.categories = m_categories->values();
        terms.flatRates = m_flatRates->values();
        terms.unpaidWork = m_unpaid->value();
        terms.expenditure = m_bounds->value();
    }
    void show(const DirectiveTerms &terms) override
    {
        m_categories->setValues(terms.categories);
        m_flatRates->setValues(terms.flatRates);
        m_unpaid->setValue(terms.unpaidWork);
        m_bounds->setValue(terms.expenditure);
    }

private:
    ListEdit<CategoryEdit> *m_categories;
    ListEdit<FlatRateEdit> *m_flatRates;
    UnpaidWorkEdit *m_unpaid;
    BoundsEdit *m_bounds;
};

class AmountSection final : public SectionEdit {
public:
    AmountSection(EditContext &context, QWidget *parent)
        : SectionEdit(SectionEdit::tr("How much"),
                      SectionEdit::tr("Of several rates the first whose condition holds applies. The grant begins as the sum "
                                      "of its summands."),
                      parent)
        , m_financing(enumBox<FinancingType>(allFinancingTypes(), [](FinancingType each) { return label(each); }, this))
        , m_rates(new RateList(SectionEdit::tr("Rate %1"), SectionEdit::tr("Add a rate"), context, this))
        , m_basis(new AmountList(SectionEdit::tr("Summand %1"), SectionEdit::tr("Add a summand"), context, this))
    {
        addField(QStringLiteral("financing"), SectionEdit::tr("Type of financing"), m_financing);
        addPart(QStringLiteral("rates"), SectionEdit::tr("Rates"), m_rates);
        addPart(QStringLiteral("basis"), SectionEdit::tr("The grant is the sum of"), m_basis);
    }

    void read(DirectiveTerms &terms) const override
    {
        terms.financing = chosenIn<FinancingType>(m_financing);
        terms.rates = m_rates->values();
        terms.basis = m_basis->values();
    }
    void show(const DirectiveTerms &terms) override
    {
        choose(m_financing, terms.financing);
        m_rates->setValues(terms.rates);
        m_basis->setValues(terms.basis);
    }

private:
    QuietBox *m_financing;
    RateList *m_rates;
    AmountList *m_basis;
};

class LimitSection final : public SectionEdit {
public:
    LimitSection(EditContext &context, QWidget *parent)
        : SectionEdit(SectionEdit::tr("Limits"),
                      SectionEdit::tr("The least of all limits counts, then the rounding. A grant below the least one is not given."),
                      parent)
        , m_limits(new ListEdit<LimitEdit>(SectionEdit::tr("Limit %1"), SectionEdit::tr("Add a limit"), context, this))
        , m_minimum(new MinimumGrantEdit(this))
        , m_ownShare(new RateList(SectionEdit::tr("Own share %1"), SectionEdit::tr("Add an own share"), context, this))
        , m_step(amountLine(this))
        , m_rounding(roundingBox(this))
    {
        addField(QStringLiteral("step"), SectionEdit::tr("Grant rounded to"), m_step);
        addField(QStringLiteral("rounding"), SectionEdit::tr("Rounding"), m_rounding);
        addPart(QStringLiteral("limits"), SectionEdit::tr("Upper limits"), m_limits);
        addPart(QStringLiteral("minimumGrant"), SectionEdit::tr("Least grant"), m_minimum);
        addPart(QStringLiteral("minimumOwnShare"), SectionEdit::tr("Own funds, at least as a share of the eligible expenditure"),
                m_ownShare);
    }

    void read(DirectiveTerms &terms) const override
    {
        terms.limits = m_limits->values();
        terms.minimumGrant = m_minimum->value();
        terms.minimumOwnShare = m_ownShare->values();
        terms.step = m_step->amount().value_or(Money());
        terms.rounding = chosenIn<Rounding>(m_rounding);
    }
    void show(const DirectiveTerms &terms) override
    {
        m_limits->setValues(terms.limits);
        m_minimum->setValue(terms.minimumGrant);
        m_ownShare->setValues(terms.minimumOwnShare);
        m_step->setAmount(terms.step);
        choose(m_rounding, terms.rounding);
    }

private:
    ListEdit<LimitEdit> *m_limits;
    MinimumGrantEdit *m_minimum;
    RateList *m_ownShare;
    MoneyEdit *m_step;
    QuietBox *m_rounding;
};

class CheckSection final : public SectionEdit {
public:
    CheckSection(EditContext &, QWidget *parent)
        : SectionEdit(SectionEdit::tr("Checks and cumulation"), {}, parent)
        , m_cumulation(enumBox<Cumulation>(allCumulations(), [](Cumulation each) { return label(each); }, this))
        , m_start(new QCheckBox(SectionEdit::tr("from the receipt of the application on, within the rule set's bound"), this))
        , m_months(new CountEdit(this))
    {
        m_months->setPlaceholderText(SectionEdit::tr("no limit"));
        m_months->setFixedWidth(120);
        addField(QStringLiteral("cumulation"), SectionEdit::tr("Other public money"), m_cumulation);
        addField(QStringLiteral("startBeforeDecision"), SectionEdit::tr("The project may begin"), m_start);
        addField(QStringLiteral("maxDurationMonths"), SectionEdit::tr("Longest duration in months"), m_months);
    }

    void read(DirectiveTerms &terms) const override
    {
        terms.cumulation = chosenIn<Cumulation>(m_cumulation);
        terms.startBeforeDecision = m_start->isChecked();
        const std::optional<qint64> months = m_months->count();
        terms.maxDurationMonths = months ? std::optional(static_cast<int>(std::min<qint64>(*months, 10'000))) : std::nullopt;
    }
    void show(const DirectiveTerms &terms) override
    {
        choose(m_cumulation, terms.cumulation);
        m_start->setChecked(terms.startBeforeDecision);
        m_months->setCount(terms.maxDurationMonths ? std::optional<qint64>(*terms.maxDurationMonths) : std::nullopt);
    }

private:
    QuietBox *m_cumulation;
    QCheckBox *m_start;
    CountEdit *m_months;
};

class SelectionSection final : public SectionEdit {
public:
    SelectionSection(EditContext &context, QWidget *parent)
        : SectionEdit(SectionEdit::tr("Selection and deadlines"), {}, parent), m_selection(new SelectionEdit(context, this))
    {
        addPart(QStringLiteral("selection"), {}, m_selection);
    }

    void read(DirectiveTerms &terms) const override { terms.selection = m_selection->value(); }
    void show(const DirectiveTerms &terms) override { m_selection->setValue(terms.selection); }

private:
    SelectionEdit *m_selection;
};

class PaymentSection final : public SectionEdit {
public:
    PaymentSection(EditContext &context, QWidget *parent)
        : SectionEdit(SectionEdit::tr("Payment"),
                      SectionEdit::tr("Without payments of its own the directive follows the rule set: 40, 50 and 10 %."), parent)
        , m_form(enumBox<GrantForm>(allGrantForms(), [](GrantForm each) { return label(each); }, this))
        , m_payment(new PaymentEdit(context, this))
    {
        addField(QStringLiteral("form"), SectionEdit::tr("Granted by"), m_form);
        addPart(QStringLiteral("payment"), SectionEdit::tr("Payments, which sum to 100 %"), m_payment);
    }

    void read(DirectiveTerms &terms) const override
    {
        terms.form = chosenIn<GrantForm>(m_form);
        terms.payment = m_payment->value();
    }
    void show(const DirectiveTerms &terms) override
    {
        choose(m_form, terms.form);
        m_payment->setValue(terms.payment);
    }

private:
    QuietBox *m_form;
    PaymentEdit *m_payment;
};

/// Where the directive can be read, and how well it is known.
class SourceFields final : public FieldGroup {
public:
    explicit SourceFields(QWidget *parent)
        : FieldGroup(parent)
        , m_citation(new QLineEdit(this))
        , m_address(new QLineEdit(this))
        , m_readOn(new DayEdit(this))
        , m_standing(enumBox<SourceStanding>(allSourceStandings(), [](SourceStanding each) { return label(each); }, this))
        , m_remark(new QPlainTextEdit(this))
    {
        m_citation->setPlaceholderText(SectionEdit::tr("title, date, where it was published"));
        m_readOn->setFixedWidth(160);
        m_remark->setTabChangesFocus(true);
        m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * 4 + 14);
        addField(QStringLiteral("citation"), SectionEdit::tr("Citation"), m_citation);
        addField(QStringLiteral("address"), SectionEdit::tr("Address"), m_address);
        addField(QStringLiteral("readOn"), SectionEdit::tr("Read on"), m_readOn);
        addField(QStringLiteral("standing"), SectionEdit::tr("How well it is known"), m_standing);
        addField(QStringLiteral("remark"), SectionEdit::tr("Unknown or assumed"), m_remark);
    }

    DirectiveSource value() const
    {
        return {m_citation->text().trimmed(), m_address->text().trimmed(), m_readOn->day(),
                chosenIn<SourceStanding>(m_standing), m_remark->toPlainText().trimmed()};
    }
    void setValue(const DirectiveSource &source)
    {
        m_citation->setText(source.citation);
        m_address->setText(source.address);
        m_readOn->setDay(source.readOn);
        choose(m_standing, source.standing);
        m_remark->setPlainText(source.remark);
    }

private:
    QLineEdit *m_citation;
    QLineEdit *m_address;
    DayEdit *m_readOn;
    QuietBox *m_standing;
    QPlainTextEdit *m_remark;
};

class SourceSection final : public SectionEdit {
public:
    SourceSection(EditContext &, QWidget *parent)
        : SectionEdit(SectionEdit::tr("Source"), {}, parent), m_title(new LocalTextEdit(this)), m_source(new SourceFields(this))
    {
        addLine(QStringLiteral("title"), SectionEdit::tr("Title of the directive"), m_title);
        addPart(QStringLiteral("source"), {}, m_source);
    }

    void read(DirectiveTerms &terms) const override
    {
        terms.title = m_title->value();
        terms.source = m_source->value();
    }
    void show(const DirectiveTerms &terms) override
    {
        m_title->setValue(terms.title);
        m_source->setValue(terms.source);
    }

private:
    LocalTextEdit *m_title;
    SourceFields *m_source;
};

}  // namespace

SectionEdit::SectionEdit(const QString &title, const QString &explanation, QWidget *parent)
    : FieldGroup(parent), m_title(title)
{
    setAccessibleName(title);
    if (!explanation.isEmpty())
        addNote(explanation);
}

QVector<SectionEdit *> makeSections(EditContext &context, QWidget *parent)
{
    return {new GranteeSection(context, parent), new ExpenditureSection(context, parent), new AmountSection(context, parent),
            new LimitSection(context, parent),   new CheckSection(context, parent),       new SelectionSection(context, parent),
            new PaymentSection(context, parent), new SourceSection(context, parent)};
}

}  // namespace mittelbuch
