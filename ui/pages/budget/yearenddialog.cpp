// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/yearenddialog.h"

#include "report/wording.h"
#include "ui/desk/desk.h"
#include "ui/entry/severitylook.h"
#include "ui/entry/yearedit.h"
#include "ui/pages/parts/factlist.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/pages/parts/reading.h"

#include <QLineEdit>
#include <QPushButton>

namespace mittelbuch {

namespace {

constexpr int firstChapter = 1;

}  // namespace

YearEndDialog::YearEndDialog(Desk &desk, FiscalYear year, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_head(headline(this, QStringLiteral("yearEndStep")))
    , m_steps(new QStackedWidget(this))
    , m_fault(plainText(this))
    , m_year(new YearEdit(this))
    , m_reference(new QLineEdit(this))
{
    setWindowTitle(tr("End of the year"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_year->setYear(year);
    m_year->setRequired(true);
    describeChapters();
    build();
    showStep(0);
}

void YearEndDialog::describeChapters()
{
    m_chapters = {
        {tr("What lapses"),
         tr("Unused authorisations of the budget year lapse with its last day (VwV-SäHO § 34 Nr. 8.4), unless the "
            "next budget is late (SäHO § 45 Abs. 1 S. 2)."),
         tr("No unused authorisation is left."), &YearEnd::lapses},
        {tr("What falls due on 1 January"),
         tr("Commitments under authorisations that are to be paid next year burden its money from the first day on "
            "(VwV-SäHO § 34 Nr. 8.2). Nothing needs to be done."),
         tr("No commitment falls due next year."), &YearEnd::maturities},
        {tr("What can be carried over"),
         tr("Not spent and of lines that may carry over. It is requested with the closing; approval and release need "
            "a consent (SäHO § 45)."),
         tr("Nothing is left to carry over."), &YearEnd::carryOvers},
        {tr("What is forfeited"),
         tr("Not committed and of lines that end with the year (SäHO § 45 Abs. 1). Nothing more can be committed once "
            "the year is closed."),
         tr("Nothing is forfeited."), &YearEnd::forfeits},
    };
}

void YearEndDialog::goBack()
{
    showStep(m_steps->currentIndex() - 1);
}

void YearEndDialog::goOn()
{
    const int step = m_steps->currentIndex();
    if (step == 0)
        return ask();
    if (step == m_steps->count() - 2)
        return close();
    showStep(step + 1);
}

void YearEndDialog::ask()
{
    m_year->tidy();
    if (!m_year->year())
        return showFault(m_year->fault());
    const auto work = [year = *m_year->year(), today = m_desk.clock().today()](Session &session) -> Result<Reading> {
        QVector<Programme> programmes;
        return keep(session.store.programmes().programmes(), programmes)
            .and_then([&] { return yearEnd(session.store, year, today); })
            .map([&](const YearEnd &end) {
                Reading reading{end, {}};
                for (const Programme &one : std::as_const(programmes))
                    reading.programmes.insert(one.id.number(), one.name);
                return reading;
            });
    };
    m_next->setEnabled(false);
    m_desk.ask(this, work, [this](const Result<Reading> &reading) {
        m_next->setEnabled(true);
        if (!reading)
            return showFault(sentence(reading.error()));
        showReading(*reading);
        showStep(firstChapter);
    });
}

void YearEndDialog::showReading(const Reading &reading)
{
    m_reading.emplace(reading);
    for (const Chapter &chapter : std::as_const(m_chapters)) {
        QVector<NamedRow> rows;
        for (const YearEndRow &row : reading.end.*chapter.rows)
            rows.append({row, reading.programmes.value(row.programme.number())});
        chapter.model->setRows(rows);
    }
    showSums();
}

/// Of a line the amount holds what its programmes have of it, so that they would count twice; carry-overs are apart.
void YearEndDialog::showSums()
{
    QVector<Fact> facts;
    for (const Chapter &chapter : std::as_const(m_chapters)) {
        const QVector<YearEndRow> &rows = m_reading->end.*chapter.rows;
        const bool partsAreApart = chapter.rows == &YearEnd::carryOvers;
        Money sum;
        for (const YearEndRow &row : rows) {
            if (partsAreApart || !row.programme.isStored())
                sum += row.amount;
        }
        facts.append({chapter.title, moneyText(sum)});
    }
    m_sums->setFacts(facts);
    m_decision->setText(decisionText());
}

QString YearEndDialog::decisionText() const
{
    const YearEnd &end = m_reading->end;
    const bool nothingLapses = end.lapses.isEmpty() || end.nextYearIsLate;
    const QString year = end.year.toString();
    if (end.closed && nothingLapses && end.carryOvers.isEmpty())
        return tr("The year %1 is closed and nothing is left to do.").arg(year);
    if (end.closed)
        return tr("The year %1 is closed. Something has come up since then; closing it again does only "
            "that.").arg(year);
    if (end.nextYearIsLate)
        return tr("Closing the year %1 requests the carry-overs and admits no more commitments. The authorisations "
                  "stay, because the next budget is late.").arg(year);
    return tr("Closing the year %1 lets the unused authorisations lapse, requests the carry-overs and admits no more "
              "commitments. It cannot be undone.").arg(year);
}

void YearEndDialog::close()
{
    m_next->setEnabled(false);
    m_desk.act(this,
               [year = m_reading->end.year, reference = m_reference->text()](Session &session) {
                   return closeYear(session, year, reference);
               },
               [this](const Outcome<YearEnd> &done) {
                   m_next->setEnabled(true);
                   if (!done)
                       return showFault(sentence(done.error()));
                   showDone(*done);
                   showStep(m_steps->count() - 1);
               });
}

void YearEndDialog::showDone(const YearEnd &done)
{
    const int lapsed = done.nextYearIsLate ? 0 : static_cast<int>(done.lapses.size());
    const int requested = static_cast<int>(done.carryOvers.size());
    QStringList sentences{tr("The year %1 is closed.").arg(done.year.toString())};
    if (lapsed == 0 && requested == 0) {
        sentences.append(tr("Nothing was left to do."));
    } else {
        sentences.append(tr("%n authorisation(s) lapsed.", nullptr, lapsed));
        sentences.append(tr("%n carry-over(s) requested. They wait on the tab Carry-overs for approval.", nullptr,
            requested));
    }
    m_result->setText(sentences.join(u'\n'));
}

void YearEndDialog::showFault(const QString &sentences)
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, severityColor(Severity::error, palette()));
    m_fault->setPalette(colours);
    m_fault->setText(sentences);
    m_fault->setVisible(!sentences.isEmpty());
}

}  // namespace mittelbuch
