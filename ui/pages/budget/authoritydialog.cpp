// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/authoritydialog.h"

#include "service/budgetdesk.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/moneyedit.h"
#include "ui/entry/yearedit.h"
#include "ui/pages/application/quietbox.h"

#include <QLabel>

#include <array>

namespace mittelbuch {

namespace {

/// Kinds that are entered with nothing but an amount.
constexpr std::array plainKinds{
    BudgetEntryKind::appropriation,    BudgetEntryKind::supplement,       BudgetEntryKind::commitmentAuthorization,
    BudgetEntryKind::freeze,           BudgetEntryKind::globalCut,        BudgetEntryKind::earmarkedRevenue,
    BudgetEntryKind::distributedAway,
};

bool lowersAuthority(BudgetEntryKind kind)
{
    return kind == BudgetEntryKind::globalCut || kind == BudgetEntryKind::freeze || kind == BudgetEntryKind::distributedAway;
}

}  // namespace

AuthorityDialog::AuthorityDialog(Desk &desk, const QVector<BudgetRow> &rows, FiscalYear year, QWidget *parent)
    : EntryDialog(desk, tr("Post authority"), tr("Post"), parent)
    , m_rows(rows)
    , m_kind(new QuietBox(this))
    , m_year(new YearEdit(this))
    , m_dueYear(new YearEdit(this))
    , m_amount(new MoneyEdit(this))
    , m_day(new DayEdit(this))
    , m_reason(new QLineEdit(this))
{
    Q_ASSERT(!rows.isEmpty());
    build(year);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AuthorityDialog::followKind);
    connect(m_year, &YearEdit::yearChanged, this, &AuthorityDialog::showAfterwards);
    connect(m_amount, &MoneyEdit::amountChanged, this, &AuthorityDialog::showAfterwards);
    followKind();
}

AuthorityDialog::~AuthorityDialog()
{
    stopListening();
}

void AuthorityDialog::build(FiscalYear year)
{
    const BudgetLine &line = m_rows.first().line;
    addNote(tr("Budget line"), tr("%1 %2", "budget line and purpose").arg(line.key.toDisplay(), line.purpose));
    for (const BudgetEntryKind one : plainKinds)
        m_kind->addItem(label(one), toString(one));
    m_year->setYear(year);
    m_year->setRequired(true);
    m_dueYear->setYear(year.plus(1));
    m_dueYear->setRequired(true);
    m_amount->setNegativeAllowed(true);
    m_amount->setRequired(true);
    m_day->setDay(desk().clock().today());
    m_day->setRequired(true);
    m_reason->setPlaceholderText(tr("decree, note or file that it rests on"));
    addField(tr("&Kind"), m_kind, QStringLiteral("kind"));
    addField(tr("Budget &year"), m_year, QStringLiteral("budgetYear"));
    addField(tr("Year &due"), m_dueYear, QStringLiteral("dueYear"));
    addField(tr("&Amount"), m_amount, QStringLiteral("amount"));
    m_afterwards = addNote(tr("Afterwards"), {});
    m_afterwards->setObjectName(QStringLiteral("afterwards"));
    addField(tr("&Effective on"), m_day, QStringLiteral("day"));
    addField(tr("&Reason"), m_reason, QStringLiteral("reason"));
    addNote(tr("Recorded by"), desk().user().toString());
}

BudgetEntryKind AuthorityDialog::kind() const
{
    return *budgetEntryKindFromString(m_kind->currentData().toString());
}

void AuthorityDialog::followKind()
{
    setFieldShown(m_dueYear, kind() == BudgetEntryKind::commitmentAuthorization);
    showAfterwards();
}

void AuthorityDialog::showAfterwards()
{
    const std::optional<FiscalYear> year = m_year->year();
    const bool isAuthorization = kind() == BudgetEntryKind::commitmentAuthorization;
    Money before;
    for (const BudgetRow &row : m_rows) {
        if (row.year == year)
            before = isAuthorization ? row.authorization : row.balance.authority;
    }
    const Money entered = m_amount->amount().value_or(Money());
    const std::optional<Money> after = before.checkedPlus(lowersAuthority(kind()) ? -entered : entered);
    if (!year || !after)
        return m_afterwards->clear();
    const QString text = isAuthorization ? tr("Authorisations of the budget year %1: %2 instead of %3")
                                         : tr("Authority of the year %1: %2 instead of %3");
    m_afterwards->setText(text.arg(year->toString(), moneyText(*after), moneyText(before)));
}

void AuthorityDialog::act()
{
    const FiscalYear year = *m_year->year();
    const bool isAuthorization = kind() == BudgetEntryKind::commitmentAuthorization;
    const BudgetEntry entry{m_rows.first().line.key, kind(), year, isAuthorization ? *m_dueYear->year() : year,
                               *m_amount->amount(), m_day->day(), m_reason->text().trimmed()};
    take([entry](Session &session) { return enter(session, entry); });
}

}  // namespace mittelbuch
