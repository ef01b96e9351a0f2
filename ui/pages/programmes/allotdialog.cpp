// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/programmes/allotdialog.h"

#include "service/budgetdesk.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/moneyedit.h"
#include "ui/entry/yearedit.h"
#include "ui/pages/application/quietbox.h"
#include "ui/pages/parts/reading.h"

#include <QLabel>

#include <algorithm>

namespace mittelbuch {

AllotDialog::AllotDialog(Desk &desk, const Programme &programme, FiscalYear year, QWidget *parent)
    : EntryDialog(desk, tr("Allot to a programme"), tr("Allot"), parent)
    , m_programme(programme)
    , m_line(new QuietBox(this))
    , m_year(new YearEdit(this))
    , m_dueYear(new YearEdit(this))
    , m_amount(new MoneyEdit(this))
    , m_day(new DayEdit(this))
    , m_reason(new QLineEdit(this))
{
    build(year);
    connect(m_line, &QComboBox::currentIndexChanged, this, &AllotDialog::showLeft);
    connect(m_year, &YearEdit::yearChanged, this, &AllotDialog::showLeft);
    connect(m_dueYear, &YearEdit::yearChanged, this, &AllotDialog::showLeft);
    askForLines();
}

AllotDialog::~AllotDialog()
{
    stopListening();
}

void AllotDialog::build(FiscalYear year)
{
    addNote(tr("Programme"), tr("%1, %2", "name and key of a programme").arg(m_programme.name, m_programme.key));
    m_year->setYear(year);
    m_year->setRequired(true);
    m_dueYear->setYear(year);
    m_dueYear->setRequired(true);
    m_dueYear->setToolTip(tr("Later than the budget year: a commitment authorisation that falls due then"));
    m_amount->setNegativeAllowed(true);
    m_amount->setRequired(true);
    m_amount->setPlaceholderText(tr("taking back with a minus sign"));
    m_day->setDay(desk().clock().today());
    m_day->setRequired(true);
    addField(tr("Budget &line"), m_line, QStringLiteral("line"));
    addField(tr("Budget &year"), m_year, QStringLiteral("budgetYear"));
    addField(tr("Year &due"), m_dueYear, QStringLiteral("dueYear"));
    m_left = addNote(tr("Not allotted yet"), {});
    m_left->setObjectName(QStringLiteral("left"));
    addField(tr("&Amount"), m_amount, QStringLiteral("amount"));
    addField(tr("&Effective on"), m_day, QStringLiteral("day"));
    addField(tr("&Reason"), m_reason, QStringLiteral("reason"));
    addNote(tr("Recorded by"), desk().user().toString());
    m_line->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void AllotDialog::askForLines()
{
    const auto work = [today = desk().clock().today()](Session &session) -> Result<Books> {
        Books books;
        return keep(session.store.budget().lines(), books.lines)
            .and_then([&] { return keep(session.store.ledger().balances(today), books.pots); })
            .map([&] { return books; });
    };
    desk().ask(this, work, [this](const Result<Books> &books) {
        if (!books)
            return showRefusal(sentence(books.error()));
        m_books = *books;
        for (const BudgetLine &one : std::as_const(m_books.lines))
            m_line->addItem(tr("%1 %2", "budget line and purpose").arg(one.key.toDisplay(), one.purpose),
                one.key.toString());
        showLeft();
    });
}

std::optional<BudgetLine> AllotDialog::line() const
{
    const int index = m_line->currentIndex();
    return index >= 0 ? std::optional(m_books.lines.at(index)) : std::nullopt;
}

void AllotDialog::showLeft()
{
    if (!line() || !m_year->year() || !m_dueYear->year())
        return m_left->clear();
    const Pot pot{line()->id, *m_year->year(), *m_dueYear->year()};
    const auto found = std::find_if(m_books.pots.cbegin(), m_books.pots.cend(),
                                    [&](const PotBalance &one) { return one.pot == pot && !one.programme.isStored(); });
    const Money left = found == m_books.pots.cend() ? Money() : found->balance.unallotted();
    m_left->setText(moneyText(left));
}

QStringList AllotDialog::ownFaults() const
{
    return line() ? QStringList()
        : QStringList{tr("The budget has no line to allot from. Add one on the page Budget.")};
}

void AllotDialog::act()
{
    const AllotmentEntry entry{m_programme.key, line()->key, *m_year->year(), *m_dueYear->year(), *m_amount->amount(),
                               m_day->day(), m_reason->text().trimmed()};
    take([entry](Session &session) { return allot(session, entry); });
}

}  // namespace mittelbuch
