// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/criterionedit.h"

#include "ui/pages/directive/termfields.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

constexpr int either = 0;
constexpr int together = 1;
constexpr int alone = 2;

std::optional<int> perMille(const CountEdit *edit)
{
    const std::optional<qint64> count = edit->count();
    return count && *count <= 100'000 ? std::optional(static_cast<int>(*count)) : std::nullopt;
}

std::optional<qint64> countOf(const std::optional<int> &number)
{
    return number ? std::optional<qint64>(*number) : std::nullopt;
}

}  // namespace

class CriterionEdit::Fields final : public FieldGroup {
public:
    Fields(EditContext &context, QWidget *parent)
        : FieldGroup(parent)
        , m_groups(new ChoicesEdit([&context] { return context.groups(); }, CriterionEdit::tr("any group"), this))
        , m_cooperation(new QuietBox(this))
        , m_confirmed(new ChoicesEdit([&context] { return context.circumstances(); }, CriterionEdit::tr("nothing"), this))
        , m_from(new CountEdit(this))
        , m_to(new CountEdit(this))
        , m_funder(new KeyEdit(this))
    {
        m_cooperation->addItem(CriterionEdit::tr("alone or together"), either);
        m_cooperation->addItem(CriterionEdit::tr("several bodies together"), together);
        m_cooperation->addItem(CriterionEdit::tr("one body alone"), alone);
        m_from->setPlaceholderText(CriterionEdit::tr("no lower bound"));
        m_to->setPlaceholderText(CriterionEdit::tr("no upper bound"));
        m_funder->setPlaceholderText(CriterionEdit::tr("nobody else has to"));
        addField(QStringLiteral("groups"), CriterionEdit::tr("Grantee is of"), m_groups);
        addField(QStringLiteral("cooperation"), CriterionEdit::tr("Applied for by"), m_cooperation);
        addField(QStringLiteral("confirmed"), CriterionEdit::tr("Confirmed is"), m_confirmed);
        addField(QStringLiteral("financialStrength"), CriterionEdit::tr("Financial strength from (‰ of the average)"), m_from);
        addField(QStringLiteral("financialStrengthTo"), CriterionEdit::tr("Financial strength below (‰)"), m_to);
        addField(QStringLiteral("fundedBy"), CriterionEdit::tr("Also funded by (short name)"), m_funder);
        for (ChoicesEdit *choices : {m_groups, m_confirmed})
            connect(&context, &EditContext::changed, choices, &ChoicesEdit::showChosen);
    }

    Criterion value() const
    {
        Criterion criterion;
        criterion.groups = keysOf(m_groups->chosen());
        const int bodies = m_cooperation->currentData().toInt();
        if (bodies != either)
            criterion.cooperation = bodies == together;
        criterion.confirmed = keysOf(m_confirmed->chosen());
        const FinancialStrengthRange range{perMille(m_from), perMille(m_to)};
        if (range != FinancialStrengthRange())
            criterion.financialStrength = range;
        if (!m_funder->key().isEmpty())
            criterion.fundedBy = m_funder->key();
        return criterion;
    }

    void setValue(const Criterion &criterion)
    {
        m_groups->setChosen(wordsOf(criterion.groups));
        const int bodies = criterion.cooperation ? (*criterion.cooperation ? together : alone) : either;
        m_cooperation->setCurrentIndex(m_cooperation->findData(bodies));
        m_confirmed->setChosen(wordsOf(criterion.confirmed));
        const FinancialStrengthRange range = criterion.financialStrength.value_or(FinancialStrengthRange());
        m_from->setCount(countOf(range.fromPerMille));
        m_to->setCount(countOf(range.toPerMille));
        m_funder->setKey(criterion.fundedBy.value_or(TermKey()));
    }

private:
    ChoicesEdit *m_groups;
    QuietBox *m_cooperation;
    ChoicesEdit *m_confirmed;
    CountEdit *m_from;
    CountEdit *m_to;
    KeyEdit *m_funder;
};

CriterionEdit::CriterionEdit(EditContext &context, QWidget *parent)
    : TermEdit(parent), m_fold(new QToolButton(this)), m_fields(new Fields(context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    m_fold->setObjectName(QStringLiteral("condition"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_fold);
    connect(m_fold, &QToolButton::toggled, this, &CriterionEdit::unfold);
    connect(m_fields, &TermEdit::edited, this, &CriterionEdit::showState);
    connect(m_fields, &TermEdit::edited, this, &TermEdit::edited);
    unfold(false);
}

CriterionEdit::~CriterionEdit() = default;

Criterion CriterionEdit::value() const
{
    return m_fields->value();
}

void CriterionEdit::setValue(const Criterion &criterion)
{
    m_fields->setValue(criterion);
    m_fold->setChecked(!criterion.isEmpty());
    showState();
}

QWidget *CriterionEdit::fieldAt(const QString &path)
{
    m_fold->setChecked(true);
    return m_fields->fieldAt(path);
}

bool CriterionEdit::mark(const QString &path, Severity severity, const QString &sentence)
{
    m_fold->setChecked(true);
    return m_fields->mark(path, severity, sentence);
}

void CriterionEdit::clearMarks()
{
    m_fields->clearMarks();
}

void CriterionEdit::unfold(bool open)
{
    m_fields->setVisible(open);
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    showState();
}

void CriterionEdit::showState()
{
    const QString said = value().isEmpty() ? tr("applies always") : tr("applies only if");
    m_fold->setText(said);
    m_fold->setAccessibleName(said);
}

}  // namespace mittelbuch
