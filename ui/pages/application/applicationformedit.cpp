// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/applicationformedit.h"

#include "report/wording.h"
#include "ui/desk/desk.h"
#include "ui/entry/dayedit.h"
#include "ui/entry/moneyedit.h"
#include "ui/entry/regionedit.h"
#include "ui/entry/severitylook.h"
#include "ui/pages/application/circumstancesedit.h"
#include "ui/pages/application/costtable.h"
#include "ui/pages/application/fieldmarks.h"
#include "ui/pages/application/quietbox.h"
#include "ui/pages/application/splittable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace mittelbuch {

namespace {

/// An empty line means zero; what means the same already stays as it was typed.
void showAmount(MoneyEdit *edit, Money amount)
{
    if (edit->fault().isEmpty() && edit->amount().value_or(Money()) == amount)
        return;
    edit->setAmount(amount.isZero() ? std::nullopt : std::optional(amount));
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(box->findData(value));
}

void showDifference(QLabel *line, const QString &text, bool isWrong)
{
    line->setText(text);
    QPalette colours;
    if (isWrong)
        colours.setColor(QPalette::WindowText, severityColor(Severity::error, line->palette()));
    line->setPalette(colours);
}

}  // namespace

void ApplicationFormEdit::setProgrammes(const QVector<Programme> &programmes)
{
    const QVariant chosen = m_programme->currentData();
    m_showing = true;
    m_programme->clear();
    m_programme->addItem(tr("(choose a programme)"), qint64{0});
    for (const Programme &programme : programmes)
        m_programme->addItem(programme.name, programme.id.number());
    choose(m_programme, chosen.isValid() ? chosen : QVariant(qint64{0}));
    m_showing = false;
}

void ApplicationFormEdit::open(const ApplicationForm &form, const QString &reference, bool isNew, bool editable)
{
    setReference(reference);
    fill(form);
    m_history.reset(this->form());
    m_marks->show({});
    m_marks->setAllRevealed(!isNew);
    setEditable(editable, isNew);
}

void ApplicationFormEdit::settle(const QString &reference, bool editable)
{
    setReference(reference);
    setEditable(editable, false);
}

void ApplicationFormEdit::replace(const ApplicationForm &form)
{
    fill(form);
    touched(QString());
}

ApplicationForm ApplicationFormEdit::form() const
{
    ApplicationForm form;
    form.programme = ProgrammeId(std::max<qint64>(0, m_programme->currentData().toLongLong()));
    form.applicant = m_applicant->key();
    form.title = m_title->text();
    form.description = m_description->toPlainText();
    form.field = static_cast<FieldOfAction>(m_field->currentData().toInt());
    form.costs = m_costs->items();
    form.financing.ownFunds = m_ownFunds->amount().value_or(Money());
    form.financing.otherGrants = m_otherGrants->amount().value_or(Money());
    form.financing.requestedGrant = m_requested->amount().value_or(Money());
    form.split = m_split->shares();
    form.projectStart = m_start->day();
    form.projectEnd = m_end->day();
    form.circumstances = m_circumstances->value();
    return form;
}

QString ApplicationFormEdit::reference() const
{
    return m_reference->text().trimmed();
}

void ApplicationFormEdit::setReference(const QString &reference)
{
    m_reference->setText(reference);
}

QStringList ApplicationFormEdit::faults() const
{
    QStringList faults;
    for (const ValueEdit *edit : std::initializer_list<const ValueEdit *>{m_applicant, m_start, m_end, m_ownFunds,
            m_otherGrants, m_requested}) {
        if (!edit->fault().isEmpty())
            faults.append(tr("%1: %2", "field and fault").arg(edit->accessibleName(), edit->fault()));
    }
    const QList<ValueEdit *> asked = m_circumstances->findChildren<ValueEdit *>();
    for (const ValueEdit *edit : asked) {
        if (edit->isVisibleTo(m_circumstances) && !edit->fault().isEmpty())
            faults.append(tr("%1: %2", "field and fault").arg(edit->accessibleName(), edit->fault()));
    }
    return faults + m_costs->faults() + m_split->faults();
}

void ApplicationFormEdit::showFindings(const QVector<Finding> &findings)
{
    m_marks->show(findings);
}

void ApplicationFormEdit::revealAll()
{
    m_marks->setAllRevealed(true);
}

bool ApplicationFormEdit::isStillToFillIn(const Finding &finding) const
{
    return m_marks->isStillToFillIn(finding);
}

void ApplicationFormEdit::goTo(const QString &path)
{
    if (QWidget *field = m_marks->fieldAt(path))
        field->setFocus(Qt::OtherFocusReason);
}

void ApplicationFormEdit::goToFirstField()
{
    m_programme->setFocus(Qt::OtherFocusReason);
}

void ApplicationFormEdit::setPossibleGrant(std::optional<Money> grant)
{
    m_possible = grant;
    const bool something = m_editable && grant && grant->isPositive();
    m_takeCalculated->setEnabled(something);
    m_takeCalculated->setText(something ? tr("Take over %1").arg(moneyText(*grant)) : tr("Take over calculated"));
}

void ApplicationFormEdit::setDirective(const std::optional<DirectiveTerms> &terms)
{
    m_showing = true;
    m_circumstances->setTerms(terms);
    m_circumstances->setReadOnly(!m_editable);
    m_showing = false;
}

void ApplicationFormEdit::setAddedExpenditure(Money added)
{
    m_addedExpenditure = added;
    updateSums();
}

std::optional<Money> ApplicationFormEdit::totalExpenditure(const ApplicationForm &form) const
{
    const std::optional<Money> costs = form.totalCosts();
    return costs ? costs->checkedPlus(m_addedExpenditure) : std::nullopt;
}

/// Where other funders are named, the other grants are their sum and nothing else.
void ApplicationFormEdit::sumOtherGrants()
{
    const std::optional<Money> total = m_circumstances->othersTotal();
    m_otherGrants->setReadOnly(!m_editable || total.has_value());
    m_otherGrants->setToolTip(total ? tr("The sum of what the other funders give") : QString());
    if (total && !m_showing)
        showAmount(m_otherGrants, *total);
}

void ApplicationFormEdit::undo()
{
    if (!m_editable || !m_history.canUndo())
        return;
    fill(m_history.undo());
    Q_EMIT edited();
}

void ApplicationFormEdit::redo()
{
    if (!m_editable || !m_history.canRedo())
        return;
    fill(m_history.redo());
    Q_EMIT edited();
}

void ApplicationFormEdit::takeCalculatedGrant()
{
    if (!m_possible)
        return;
    ApplicationForm filled = form();
    filled.financing.requestedGrant = *m_possible;
    const std::optional<Money> costs = totalExpenditure(filled);
    // The usual case needs no second thought: the rest is the applicant's own.
    if (m_ownFunds->text().isEmpty() && costs)
        filled.financing.ownFunds = std::max(Money(), *costs - *m_possible - filled.financing.otherGrants);
    fill(filled);
    m_split->fillBlank();
    touched(QString());
}

void ApplicationFormEdit::fillOwnFunds()
{
    ApplicationForm filled = form();
    const std::optional<Money> costs = totalExpenditure(filled);
    const std::array others{filled.financing.otherGrants, filled.financing.requestedGrant};
    const std::optional<Money> given = Money::checkedSum(others);
    if (!costs || !given)
        return;
    filled.financing.ownFunds = std::max(Money(), *costs - *given);
    replace(filled);
}

void ApplicationFormEdit::setEditable(bool editable, bool isNew)
{
    m_editable = editable;
    m_reference->setReadOnly(!isNew);
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_applicant, m_title, m_start, m_end, m_ownFunds,
            m_otherGrants, m_requested})
        line->setReadOnly(!editable);
    m_description->setReadOnly(!editable);
    m_programme->setReadOnly(!editable);
    m_field->setReadOnly(!editable);
    m_ownFundsRest->setVisible(editable);
    m_takeCalculated->setVisible(editable);
    m_costs->setReadOnly(!editable);
    m_split->setReadOnly(!editable);
    m_circumstances->setReadOnly(!editable);
    sumOtherGrants();
    setPossibleGrant(m_possible);
}

void ApplicationFormEdit::fill(const ApplicationForm &form)
{
    m_showing = true;
    // The list of programmes may come after the application; its name then replaces the number.
    if (m_programme->findData(form.programme.number()) < 0)
        m_programme->addItem(form.programme.isStored() ? QString::number(form.programme.number()) : QString(),
                form.programme.number());
    choose(m_programme, form.programme.number());
    if (m_applicant->key() != form.applicant || !form.applicant)
        m_applicant->setKey(form.applicant);
    if (m_title->text() != form.title)
        m_title->setText(form.title);
    if (m_description->toPlainText() != form.description)
        m_description->setPlainText(form.description);
    choose(m_field, static_cast<int>(form.field));
    m_costs->setItems(form.costs);
    if (m_circumstances->value() != form.circumstances)
        m_circumstances->setValue(form.circumstances);
    sumOtherGrants();
    showAmount(m_ownFunds, form.financing.ownFunds);
    showAmount(m_otherGrants, form.financing.otherGrants);
    showAmount(m_requested, form.financing.requestedGrant);
    m_split->setShares(form.split);
    m_start->setDay(form.projectStart);
    m_end->setDay(form.projectEnd);
    m_showing = false;
    updateSums();
}

void ApplicationFormEdit::touched(const QString &field)
{
    if (m_showing)
        return;
    updateSums();
    m_history.record(form(), field, m_sinceStart.elapsed());
    Q_EMIT edited();
}

void ApplicationFormEdit::updateSums()
{
    const ApplicationForm now = form();
    const std::optional<Money> costs = totalExpenditure(now);
    const std::optional<Money> items = now.totalCosts();
    if (!costs || !items)
        m_costSum->setText(tr("beyond the range"));
    else if (m_addedExpenditure.isZero())
        m_costSum->setText(moneyText(*costs));
    else
        m_costSum->setText(tr("%1, with %2 of flat rates and unpaid work %3", "sum of costs, what is added, both")
                               .arg(moneyText(*items), moneyText(m_addedExpenditure), moneyText(*costs)));
    const std::array parts{now.financing.ownFunds, now.financing.otherGrants, now.financing.requestedGrant};
    const std::optional<Money> financing = Money::checkedSum(parts);
    if (!costs || !financing)
        m_financingSum->clear();
    else if (costs->isZero() && financing->isZero())
        showDifference(m_financingSum, moneyText(*financing), false);
    else if (*costs == *financing)
        showDifference(m_financingSum, tr("%1, which covers the costs").arg(moneyText(*financing)), false);
    else if (*costs > *financing)
        showDifference(m_financingSum, tr("%1, of the costs %2 are not covered").arg(moneyText(*financing),
                moneyText(*costs - *financing)), true);
    else
        showDifference(m_financingSum, tr("%1, which is %2 more than the costs").arg(moneyText(*financing),
                moneyText(*financing - *costs)), true);
    m_split->setTotal(now.financing.requestedGrant, firstYear());
    const std::optional<Money> rest = m_split->remainder();
    if (!rest || (rest->isZero() && now.split.isEmpty()))
        m_splitRest->clear();
    else if (rest->isZero())
        showDifference(m_splitRest, tr("The whole grant is divided."), false);
    else if (rest->isPositive())
        showDifference(m_splitRest, tr("Not yet divided: %1").arg(moneyText(*rest)), true);
    else
        showDifference(m_splitRest, tr("Divided beyond the grant: %1").arg(moneyText(-*rest)), true);
}

FiscalYear ApplicationFormEdit::firstYear() const
{
    const QDate start = m_start->day();
    const QDate today = m_desk.clock().today();
    return FiscalYear::of(start.isValid() && start > today ? start : today);
}

bool ApplicationFormEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    auto *widget = isKey ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget && isAncestorOf(widget))
        return handleUndoKeys(static_cast<QKeyEvent *>(event), event->type() == QEvent::ShortcutOverride);
    return false;
}

bool ApplicationFormEdit::handleUndoKeys(QKeyEvent *event, bool onlyAsk)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    const bool isUndo = event->key() == Qt::Key_Z && modifiers == Qt::ControlModifier;
    const bool isRedo = (event->key() == Qt::Key_Z && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        || (event->key() == Qt::Key_Y && modifiers == Qt::ControlModifier);
    if (!isUndo && !isRedo)
        return false;
    event->accept();
    if (!onlyAsk)
        isUndo ? undo() : redo();
    return true;
}

void ApplicationFormEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    QWidget *from = focusWidget();
    if (auto *button = qobject_cast<QAbstractButton *>(from))
        return button->click();
    // Enter walks through the fields; buttons are reached with Tab.
    do {
        focusNextPrevChild(true);
    } while (isAncestorOf(window()->focusWidget()) && qobject_cast<QAbstractButton *>(window()->focusWidget()));
    if (!isAncestorOf(window()->focusWidget()))
        Q_EMIT finished();
}

}  // namespace mittelbuch
