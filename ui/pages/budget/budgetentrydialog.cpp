// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/budgetentrydialog.h"

#include "ui/entry/budgetlineedit.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/moneyedit.h"
#include "ui/entry/rateedit.h"
#include "ui/entry/yearedit.h"
#include "ui/pages/application/quietbox.h"
#include "ui/pages/budget/budgetfigures.h"
#include "ui/pages/budget/consentfields.h"
#include "ui/pages/budget/entryeffects.h"
#include "ui/pages/parts/reading.h"

#include <algorithm>
#include <utility>

namespace mittelbuch {

BudgetEntryDialog::BudgetEntryDialog(Desk &desk, const EntryStart &start, QWidget *parent)
    : EntryDialog(desk, tr("Enter in the budget"), tr("Post"), parent)
    , m_line(new BudgetLineEdit(this))
    , m_kind(new QuietBox(this))
    , m_year(new YearEdit(this))
    , m_dueYear(new YearEdit(this))
    , m_counterYear(new YearEdit(this))
    , m_freeze(new QuietBox(this))
    , m_amount(new MoneyEdit(this))
    , m_rate(new RateEdit(this))
    , m_counterLine(new BudgetLineEdit(this))
    , m_basis(new QuietBox(this))
    , m_until(new DayEdit(this))
    , m_programme(new QuietBox(this))
    , m_day(new DayEdit(this))
    , m_reason(new QLineEdit(this))
    , m_consent(new ConsentFields(this))
    , m_effects(new EntryEffects(desk, this))
{
    build(start);
    connectFields();
    followKind();
    askForBooks(start);
}

BudgetEntryDialog::~BudgetEntryDialog()
{
    stopListening();
}

void BudgetEntryDialog::build(const EntryStart &start)
{
    for (const BudgetEntryKind one : allBudgetEntryKinds())
        m_kind->addItem(label(one), toString(one));
    m_kind->setCurrentIndex(m_kind->findData(toString(start.kind)));
    m_kind->setMaxVisibleItems(m_kind->count());
    for (const FreezeBasis basis : {FreezeBasis::budgetNote, FreezeBasis::economicSituation})
        m_basis->addItem(label(basis), toString(basis));
    m_programme->addItem(tr("the line's own money"), QString());
    m_line->setRequired(true);
    m_line->setKey(start.line);
    m_year->setYear(start.year);
    m_dueYear->setYear(start.year);
    m_lastYear = start.year;
    for (YearEdit *year : {m_year, m_dueYear, m_counterYear})
        year->setRequired(true);
    m_counterLine->setRequired(true);
    m_amount->setAmount(start.amount);
    m_day->setDay(desk().clock().today());
    m_day->setRequired(true);
    buildFields();
}

void BudgetEntryDialog::buildFields()
{
    m_reason->setPlaceholderText(tr("decree, note or file that it rests on"));
    m_rate->setPlaceholderText(tr("instead of an amount"));
    m_dueYear->setToolTip(tr("Later than the budget year: a commitment authorisation that falls due then"));
    m_until->setToolTip(tr("The last day of the freeze; what is left is released by the next booking after it. Empty: until it is released"));
    addField(tr("&Kind"), m_kind, QStringLiteral("kind"));
    addField(tr("Budget &line"), m_line, QStringLiteral("line"));
    addField(tr("&Freeze"), m_freeze, QStringLiteral("freeze"));
    addPair(tr("Budget &year"), m_year, QStringLiteral("budgetYear"), tr("year &due"), m_dueYear,
        QStringLiteral("dueYear"));
    addField(tr("Taken from the year d&ue"), m_counterYear, QStringLiteral("counterYear"));
    addPair(tr("&Amount"), m_amount, QStringLiteral("amount"), tr("or s&hare"), m_rate, QStringLiteral("rate"));
    addField(tr("From the l&ine"), m_counterLine, QStringLiteral("counterLine"));
    addField(tr("&Basis"), m_basis, QStringLiteral("basis"));
    addField(tr("Holdin&g until"), m_until, QStringLiteral("until"));
    addField(tr("&Programme"), m_programme, QStringLiteral("programme"));
    addField(tr("&Effective on"), m_day, QStringLiteral("day"));
    addField(tr("&Reason"), m_reason, QStringLiteral("reason"));
    m_consent->setObjectName(QStringLiteral("consent"));
    addBlock(m_consent);
    addBeside(m_effects);
    m_freeze->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_programme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    resize(fontMetrics().averageCharWidth() * 125, height());
}

void BudgetEntryDialog::connectFields()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BudgetEntryDialog::followKind);
    connect(m_year, &YearEdit::yearChanged, this, &BudgetEntryDialog::followYear);
    connect(m_freeze, &QComboBox::currentIndexChanged, this, &BudgetEntryDialog::followFreeze);
    connect(m_line, &BudgetLineEdit::keyChanged, this, [this] {
        offerFreezes({});
        preview();
    });
    connect(m_rate, &RateEdit::rateChanged, this, [this] {
        m_amount->setRequired(!m_rate->rate() || !needsOf(kind()).rate);
        preview();
    });
    connect(m_amount, &MoneyEdit::amountChanged, this, &BudgetEntryDialog::preview);
    connect(m_dueYear, &YearEdit::yearChanged, this, &BudgetEntryDialog::preview);
    connect(m_counterYear, &YearEdit::yearChanged, this, &BudgetEntryDialog::preview);
    connect(m_counterLine, &BudgetLineEdit::keyChanged, this, &BudgetEntryDialog::preview);
    connect(m_programme, &QComboBox::currentIndexChanged, this, &BudgetEntryDialog::preview);
    connect(m_day, &DayEdit::dayChanged, this, &BudgetEntryDialog::preview);
    connect(m_consent, &ConsentFields::edited, this, &BudgetEntryDialog::preview);
}

void BudgetEntryDialog::askForBooks(const EntryStart &start)
{
    const auto work = [today = desk().clock().today()](Session &session) -> Result<Books> {
        Books books;
        return keep(session.store.budget().lines(), books.lines)
            .and_then([&] { return keep(session.store.programmes().programmes(), books.programmes); })
            .and_then([&] { return keep(session.store.budgetControl().freezes(today), books.freezes); })
            .map([&] { return books; });
    };
    desk().ask(this, work, [this, start](const Result<Books> &books) {
        if (!books)
            return showRefusal(sentence(books.error()));
        m_books = *books;
        offerBooks(start);
    });
}

void BudgetEntryDialog::offerBooks(const EntryStart &start)
{
    m_line->setLines(m_books.lines);
    m_counterLine->setLines(m_books.lines);
    for (const Programme &one : std::as_const(m_books.programmes))
        m_programme->addItem(one.name, one.key);
    m_programme->setCurrentIndex(std::max(0, m_programme->findData(start.programmeKey)));
    offerFreezes(start.freeze);
    preview();
}

void BudgetEntryDialog::offerFreezes(PostingId wanted)
{
    const auto line = std::find_if(m_books.lines.cbegin(), m_books.lines.cend(),
                                   [this](const BudgetLine &one) { return one.key == m_line->key(); });
    const QSignalBlocker silence(m_freeze);
    m_freeze->clear();
    for (const Freeze &one : std::as_const(m_books.freezes)) {
        if (line == m_books.lines.cend() || one.pot.line != line->id || !one.open().isPositive())
            continue;
        m_freeze->addItem(tr("%1 of %2, %3: %4", "amount still frozen, day, pot, reason")
                              .arg(moneyText(one.open()), dayText(one.from), describe(one.pot), one.reason),
                          one.posting.number());
    }
    m_freeze->setCurrentIndex(wanted.isStored() ? m_freeze->findData(wanted.number()) : m_freeze->count() - 1);
    followFreeze();
}

BudgetEntryKind BudgetEntryDialog::kind() const
{
    return *budgetEntryKindFromString(m_kind->currentData().toString());
}

void BudgetEntryDialog::followKind()
{
    const EntryNeeds needs = needsOf(kind());
    const bool isCarryOver = needs.programme;
    setFieldShown(m_freeze, needs.freeze);
    setFieldShown(m_dueYear, needs.dueYear);
    setFieldShown(m_counterYear, needs.counterYear);
    setFieldShown(m_rate, needs.rate);
    setFieldShown(m_counterLine, needs.counterLine);
    setFieldShown(m_basis, needs.rate);
    setFieldShown(m_until, needs.rate);
    setFieldShown(m_programme, isCarryOver);
    m_year->setReadOnly(needs.freeze);
    m_amount->setNegativeAllowed(needs.mayBeNegative);
    m_amount->setRequired(!needs.rate || !m_rate->rate());
    m_consent->setNeed(needs.consent);
    if (needs.onlyAuthorization && m_dueYear->year() == m_year->year() && m_year->year())
        m_dueYear->setYear(m_year->year()->plus(1));
    followFreeze();
    preview();
}

/// The year due goes with the budget year until they differ.
void BudgetEntryDialog::followYear()
{
    const std::optional<FiscalYear> year = m_year->year();
    if (year && m_dueYear->year() && m_lastYear) {
        const int distance = m_dueYear->year()->number() - m_lastYear->number();
        m_dueYear->setYear(FiscalYear::tryFromNumber(year->number() + distance));
    }
    if (year)
        m_lastYear = year;
    preview();
}

void BudgetEntryDialog::followFreeze()
{
    if (!needsOf(kind()).freeze)
        return;
    if (const Freeze *chosen = freeze()) {
        m_year->setYear(chosen->pot.budgetYear);
        m_dueYear->setYear(chosen->pot.dueYear);
        m_lastYear = chosen->pot.budgetYear;
        if (!m_amount->amount() || *m_amount->amount() > chosen->open())
            m_amount->setAmount(chosen->open());
    }
    preview();
}

const Freeze *BudgetEntryDialog::freeze() const
{
    const PostingId posting(m_freeze->currentData().toLongLong());
    const auto found = std::find_if(m_books.freezes.cbegin(), m_books.freezes.cend(),
                                    [posting](const Freeze &one) { return one.posting == posting; });
    return found == m_books.freezes.cend() ? nullptr : &*found;
}

std::optional<BudgetEntry> BudgetEntryDialog::entry() const
{
    const EntryNeeds needs = needsOf(kind());
    const std::optional<FiscalYear> year = m_year->year();
    const bool byRate = needs.rate && m_rate->rate();
    if (!m_line->key() || !year || (!byRate && !m_amount->amount()) || (needs.dueYear && !m_dueYear->year()))
        return std::nullopt;
    BudgetEntry entry{.line = *m_line->key(), .kind = kind(), .budgetYear = *year, .dueYear = *year};
    entry.amount = byRate ? Money() : *m_amount->amount();
    entry.day = m_day->day();
    entry.reason = m_reason->text().trimmed();
    entry.consent = m_consent->consent();
    takeYears(entry, needs);
    if (byRate)
        entry.rate = m_rate->rate();
    if (needs.counterLine)
        entry.counterLine = m_counterLine->key();
    if (needs.rate) {
        entry.basis = *freezeBasisFromString(m_basis->currentData().toString());
        entry.until = m_until->day();
    }
    if (needs.programme)
        entry.programmeKey = m_programme->currentData().toString();
    return entry;
}

void BudgetEntryDialog::takeYears(BudgetEntry &entry, const EntryNeeds &needs) const
{
    if (needs.dueYear)
        entry.dueYear = *m_dueYear->year();
    if (needs.counterYear)
        entry.counterYear = m_counterYear->year();
    const Freeze *chosen = needs.freeze ? freeze() : nullptr;
    if (!chosen)
        return;
    entry.freeze = chosen->posting;
    entry.budgetYear = chosen->pot.budgetYear;
    entry.dueYear = chosen->pot.dueYear;
}

void BudgetEntryDialog::preview()
{
    m_effects->setEntry(entry());
}

QStringList BudgetEntryDialog::ownFaults() const
{
    QStringList faults;
    const EntryNeeds needs = needsOf(kind());
    if (needs.freeze && !freeze())
        faults.append(tr("This line has no open freeze to release."));
    if (needs.rate && m_rate->rate() && m_amount->amount())
        faults.append(tr("Enter either an amount or a share, not both."));
    return faults;
}

void BudgetEntryDialog::act()
{
    take([entry = *entry()](Session &session) { return enter(session, entry); });
}

}  // namespace mittelbuch
