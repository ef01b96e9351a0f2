// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/dayedit.h"

#include "domain/calendar.h"
#include "report/wording.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

namespace mittelbuch {

namespace {

/// A small sheet in the colour of the text, so that it is seen in every theme.
QIcon calendarIcon(const QWidget &widget)
{
    QPixmap sheet(32, 32);
    sheet.fill(Qt::transparent);
    QPainter painter(&sheet);
    painter.setPen(QPen(widget.palette().color(QPalette::Text), 2));
    painter.drawRect(5, 7, 22, 20);
    painter.drawLine(5, 13, 27, 13);
    painter.drawLine(11, 3, 11, 9);
    painter.drawLine(21, 3, 21, 9);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            painter.drawPoint(10 + column * 6, 18 + row * 5);
    }
    return QIcon(sheet);
}

}  // namespace

QString dayForEditing(QDate day)
{
    return day.toString(language() == Language::german ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("yyyy-MM-dd"));
}

DayEdit::DayEdit(QWidget *parent) : ValueEdit(parent)
{
    m_calendar = addAction(calendarIcon(*this), QLineEdit::TrailingPosition);
    m_calendar->setText(tr("Calendar"));
    m_calendar->setToolTip(tr("Open the calendar (Alt+Down)"));
    connect(m_calendar, &QAction::triggered, this, &DayEdit::openCalendar);
}

void DayEdit::setDay(QDate day)
{
    const QScopedValueRollback<bool> silence(m_silent, true);
    if (day != m_day || (day.isNull() && !text().isEmpty()))
        replaceText(dayForEditing(day));
}

void DayEdit::openCalendar()
{
    if (isReadOnly())
        return;
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(tr("Calendar"));
    if (m_day.isValid())
        calendar->setSelectedDate(m_day);
    connect(calendar, &QCalendarWidget::activated, this, [this, calendar](QDate chosen) {
        calendar->close();
        setText(dayForEditing(chosen));
        setFocus();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
    calendar->setFocus();
}

QString DayEdit::read(const QString &text)
{
    const bool empty = text.trimmed().isEmpty();
    const QDate day = empty ? QDate() : parseDay(text).value_or(QDate());
    const bool changed = day != m_day;
    m_day = day;
    if (changed && !m_silent)
        Q_EMIT dayChanged(day);
    if (day.isValid() || (empty && !isRequired()))
        return {};
    return empty ? tr("Enter a day.") : tr("There is no such day. Write it like 1.2.27 or 010227.");
}

QString DayEdit::tidied() const
{
    return dayForEditing(m_day);
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isArrow && event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        openCalendar();
    else if (isArrow && event->modifiers() == Qt::NoModifier)
        stepBy(event->key() == Qt::Key_Up ? 1 : -1);
    else
        ValueEdit::keyPressEvent(event);
}

void DayEdit::changeEvent(QEvent *event)
{
    ValueEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_calendar)
        m_calendar->setIcon(calendarIcon(*this));
}

void DayEdit::stepBy(int days)
{
    if (m_day.isValid() && !isReadOnly())
        setText(dayForEditing(m_day.addDays(days)));
}

}  // namespace mittelbuch
