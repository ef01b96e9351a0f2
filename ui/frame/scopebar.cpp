// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/scopebar.h"

#include "ui/entry/dayedit.h"
#include "ui/entry/instantedit.h"
#include "ui/frame/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace mittelbuch {

ScopeBar::ScopeBar(const Scope &scope, QDate today, QWidget *parent) : QFrame(parent), m_scope(scope), m_today(today)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 10, 4);
    buildPath();
    layout->addStretch(1);
    buildScope();
    showScope();
    setWalkable(false, false);
}

QToolButton *ScopeBar::tool(const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    if (!icon.isEmpty())
        button->setIcon(ownIcon(icon));
    button->setAccessibleName(name);
    layout()->addWidget(button);
    return button;
}

void ScopeBar::buildPath()
{
    m_back = tool(QStringLiteral("back"), tr("Back"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT walked(-1); });
    m_forward = tool(QStringLiteral("forward"), tr("Forward"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    connect(m_forward, &QToolButton::clicked, this, [this] { Q_EMIT walked(1); });
    m_page = tool({}, tr("Page"));
    QFont bold = m_page->font();
    bold.setBold(true);
    m_page->setFont(bold);
    connect(m_page, &QToolButton::clicked, this, &ScopeBar::pageHomeWanted);
    m_thing = new QLabel(this);
    m_thing->setTextFormat(Qt::PlainText);
    m_thing->setMinimumWidth(1);  // a long name gives way to the year and the day
    layout()->addWidget(m_thing);
}

void ScopeBar::buildScope()
{
    m_goto = tool(QStringLiteral("search"), tr("Go to anything"));
    m_goto->setText(tr("Go to… (Ctrl+K)"));
    m_goto->setToolTip(tr("Go to anything (Ctrl+K)"));
    m_goto->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_goto, &QToolButton::clicked, this, &ScopeBar::gotoWanted);
    layout()->addItem(new QSpacerItem(12, 0));
    buildYear();
    layout()->addItem(new QSpacerItem(8, 0));
    buildDay();
    buildInstant();
    m_reset = tool(QStringLiteral("today"), tr("As at today"));
    m_reset->setText(tr("Today"));
    m_reset->setToolTip(tr("As at today, with all that is recorded"));
    m_reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_reset, &QToolButton::clicked, this, &ScopeBar::resetDay);
}

void ScopeBar::buildYear()
{
    auto *yearLabel = new QLabel(tr("Fiscal &year"), this);
    m_year = new QSpinBox(this);
    m_year->setRange(1990, 2199);
    m_year->setKeyboardTracking(false);
    m_year->setAccessibleName(tr("Fiscal year"));
    yearLabel->setBuddy(m_year);
    connect(m_year, &QSpinBox::valueChanged, this,
            [this](int year) { setScope({FiscalYear::fromNumber(year), m_scope.asAt, m_scope.knownAtMs}); });
    layout()->addWidget(yearLabel);
    layout()->addWidget(m_year);
}

void ScopeBar::buildDay()
{
    auto *dayLabel = new QLabel(tr("A&s at"), this);
    m_day = new DayEdit(this);
    m_day->setAccessibleName(tr("As-at day"));
    m_day->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00.00.0000")) + 64);
    dayLabel->setBuddy(m_day);
    const auto takeDay = [this] {
        if (m_day->day().isValid())
            setScope({m_scope.year, m_day->day(), m_scope.knownAtMs});
        else
            m_day->setDay(m_scope.asAt);
    };
    connect(m_day, &QLineEdit::editingFinished, this, takeDay);
    layout()->addWidget(dayLabel);
    layout()->addWidget(m_day);
}

void ScopeBar::buildInstant()
{
    m_known = tool(QStringLiteral("known"), tr("As known at"));
    m_known->setToolTip(tr("Show what had been recorded at an earlier instant"));
    connect(m_known, &QToolButton::clicked, this, &ScopeBar::askForInstant);
    m_instant = new InstantEdit(this);
    m_instant->setAccessibleName(tr("As known at"));
    m_instant->setPlaceholderText(tr("as known at"));
    m_instant->setToolTip(tr("Only what had been recorded at this instant counts; empty: all that is recorded"));
    m_instant->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00.00.0000 00:00")) + 28);
    connect(m_instant, &QLineEdit::editingFinished, this, &ScopeBar::takeInstant);
    layout()->addWidget(m_instant);
}

void ScopeBar::askForInstant()
{
    showInstant(true);
    m_instant->setFocus(Qt::ShortcutFocusReason);
}

/// On a small screen there is room for the line only where the search goes without its words, and the button for today
/// altogether: the notice below has one that does the same.
void ScopeBar::showInstant(bool isShown)
{
    m_goto->setToolButtonStyle(isShown ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_instant->setVisible(isShown);
    m_reset->setVisible(!isShown);
}

void ScopeBar::takeInstant()
{
    if (!m_instant->fault().isEmpty())
        m_instant->setInstantMs(m_scope.knownAtMs);
    setScope({m_scope.year, m_scope.asAt, m_instant->instantMs()});
    showScope();
}

void ScopeBar::setToday(QDate today)
{
    const bool follows = m_scope.asAt == m_today;
    m_today = today;
    if (follows)
        setScope({m_scope.year, m_today, m_scope.knownAtMs});
    showScope();
}

void ScopeBar::setScope(const Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    showScope();
    Q_EMIT scopeChanged(m_scope);
}

void ScopeBar::showScope()
{
    const QSignalBlocker quiet(m_year);
    m_year->setValue(m_scope.year.number());
    m_day->setDay(m_scope.asAt);
    m_instant->setInstantMs(m_scope.knownAtMs);
    showInstant(m_scope.knownAtMs.has_value() || m_instant->hasFocus());
    m_reset->setEnabled(!isToday());
}

void ScopeBar::setBreadcrumb(const QString &page, const QString &thing)
{
    QString title = page;
    m_page->setText(title.replace(u'&', QStringLiteral("&&")));
    m_page->setAccessibleName(page);
    m_thing->setText(thing.isEmpty() ? QString() : QStringLiteral("›  ") + thing);
}

void ScopeBar::setWalkable(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

}  // namespace mittelbuch
