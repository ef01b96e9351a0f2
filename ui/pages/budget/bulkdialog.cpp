// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/bulkdialog.h"

#include "report/wording.h"
#include "ui/desk/desk.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/severitylook.h"
#include "ui/pages/parts/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

namespace mittelbuch {

BulkDialog::BulkDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(new BulkModel(desk.clock().today(), this))
    , m_grid(new QTableView(this))
    , m_day(new DayEdit(this))
    , m_sums(plainText(this))
    , m_state(plainText(this))
{
    setWindowTitle(tr("Enter several in the budget"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_model, &BulkModel::edited, this, &BulkDialog::showState);
    connect(m_day, &DayEdit::dayChanged, m_model, &BulkModel::setDay);
    askForLines();
    showState();
}

BulkDialog::~BulkDialog()
{
    disconnect(m_day, nullptr, m_model, nullptr);
    disconnect(m_model, nullptr, this, nullptr);
}

void BulkDialog::askForLines()
{
    m_desk.ask(this, [](Session &session) { return session.store.budget().lines(); },
               [this](const Result<QVector<BudgetLine>> &lines) {
        if (!lines)
            return m_state->setText(sentence(lines.error()));
        QSet<QString> keys;
        for (const BudgetLine &line : *lines)
            keys.insert(line.key.toString());
        m_model->setLines(keys);
    });
}

void BulkDialog::showState()
{
    QStringList sums;
    for (const auto &[kind, sum] : m_model->sums())
        sums.append(tr("%1 %2", "kind of entry, sum").arg(label(kind), moneyText(sum)));
    m_sums->setText(sums.isEmpty() ? tr("No row is complete yet.")
                                   : tr("Sums: %1", "list of sums").arg(sums.join(QStringLiteral("  ·  "))));
    const int faults = m_model->faultCount();
    m_nextFault->setEnabled(faults > 0);
    m_state->setText(faults == 0 ? QString() : tr("%n row(s) cannot be booked yet; what is wrong stands at the cell.",
        nullptr, faults));
}

void BulkDialog::submit()
{
    m_grid->setFocus();  // what is being written is taken when its editor loses the keyboard
    m_day->tidy();
    if (!m_day->fault().isEmpty())
        return m_state->setText(m_day->fault());
    if (m_model->faultCount() > 0)
        return goToFault();
    const QVector<BudgetEntry> entries = m_model->entries();
    if (entries.isEmpty())
        return m_state->setText(tr("There is nothing to book yet. Write or paste rows first."));
    setBusy(true);
    m_state->setText(tr("%n entry(ies) are being booked…", nullptr, static_cast<int>(entries.size())));
    m_desk.act(this, [entries](Session &session) { return enterAll(session, entries); },
        [this](const Outcome<void> &done) {
        setBusy(false);
        if (done)
            accept();
        else
            showDenial(done.error());
    });
}

void BulkDialog::showDenial(const Denial &denial)
{
    if (const auto *refusals = std::get_if<Refusals>(&denial)) {
        m_model->showRefusals(*refusals);
        goToFault();
    }
    m_state->setText(tr("Nothing was booked. %1", "sentences").arg(sentence(denial)));
}

void BulkDialog::goToFault()
{
    const QModelIndex fault = m_model->nextFault(m_grid->currentIndex());
    if (!fault.isValid())
        return;
    m_grid->setFocus();
    m_grid->setCurrentIndex(fault);
    m_grid->scrollTo(fault);
    m_state->setText(tr("Row %1, %2: %3", "number, name of the column, what is wrong")
                         .arg(fault.row() + 1)
                         .arg(title(static_cast<BulkField>(fault.column())), fault.data(Qt::ToolTipRole).toString()));
}

void BulkDialog::paste()
{
    if (!m_model->paste(m_grid->currentIndex(), QGuiApplication::clipboard()->text()))
        m_state->setText(tr("These are more than %n rows. Nothing was pasted; paste them in parts.", nullptr,
            BulkModel::rowsMax));
}

void BulkDialog::removeRows()
{
    QVector<int> rows;
    for (const QModelIndex &cell : m_grid->selectionModel()->selectedIndexes())
        rows.append(cell.row());
    m_model->removeRowsAt(rows);
}

bool BulkDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_grid || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        m_model->clearCells(m_grid->selectionModel()->selectedIndexes());
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers() == Qt::NoModifier && m_grid->currentIndex().isValid()) {
        m_grid->edit(m_grid->currentIndex());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void BulkDialog::setBusy(bool busy)
{
    m_do->setEnabled(!busy);
    m_grid->setEnabled(!busy);
}

void BulkDialog::reject()
{
    const bool isBlank = m_model->rowCount() == 1 && m_model->rows().first().isBlank();
    if (isBlank)
        return QDialog::reject();
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Discard the rows that were written?"),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->addButton(tr("&Keep writing"), QMessageBox::RejectRole);
    QPushButton *discard = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    connect(discard, &QPushButton::clicked, this, &QDialog::reject);
    question->open();
}

}  // namespace mittelbuch
