// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/yearstepdialog.h"

#include "service/budgetyear.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/yearedit.h"

#include <QLabel>
#include <QLineEdit>

namespace mittelbuch {

namespace {

QString titleOf(FiscalYearStep step)
{
    return step == FiscalYearStep::provisional ? YearStepDialog::tr("Begin the provisional year")
                                               : YearStepDialog::tr("Enact the budget");
}

QString effectOf(FiscalYearStep step)
{
    return step == FiscalYearStep::provisional
        ? YearStepDialog::tr("From this day on only the permitted share of the draft can be used (SächsVerf Art. 98). "
                             "The draft itself is entered line by line.")
        : YearStepDialog::tr("Every provisional share gives way to the amount of the draft, and authorisations of the "
                             "year before that the delay kept alive lapse (SäHO § 45 Abs. 1 S. 2).");
}

}  // namespace

YearStepDialog::YearStepDialog(Desk &desk, FiscalYearStep step, FiscalYear year, QWidget *parent)
    : EntryDialog(desk, titleOf(step), step == FiscalYearStep::provisional ? tr("Begin") : tr("Enact"), parent)
    , m_step(step)
    , m_year(new YearEdit(this))
    , m_day(new DayEdit(this))
    , m_reference(new QLineEdit(this))
{
    Q_ASSERT(step != FiscalYearStep::closed);
    m_year->setYear(year);
    m_year->setRequired(true);
    m_day->setDay(desk.clock().today());
    m_day->setRequired(true);
    m_reference->setPlaceholderText(tr("decree or page of the law gazette"));
    addNote(tr("Effect"), effectOf(step));
    addField(tr("Fiscal &year"), m_year, QStringLiteral("year"));
    addField(tr("&Day"), m_day, QStringLiteral("day"));
    addField(tr("&Reference"), m_reference, QStringLiteral("reference"));
}

YearStepDialog::~YearStepDialog()
{
    stopListening();
}

void YearStepDialog::act()
{
    take([step = m_step, year = *m_year->year(), day = m_day->day(),
        reference = m_reference->text()](Session &session) {
        return step == FiscalYearStep::provisional ? beginProvisionalYear(session, year, day, reference)
                                                   : enactBudget(session, year, day, reference);
    });
}

}  // namespace mittelbuch
