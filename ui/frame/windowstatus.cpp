// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/windowstatus.h"

#include "ui/frame/icons.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace mittelbuch {

namespace {

/// Work shorter than this shows no sign of itself, so that nothing flickers.
constexpr int patienceMs = 300;

}  // namespace

WindowStatus::WindowStatus(QWidget *parent)
    : QStatusBar(parent)
    , m_selection(new QLabel(this))
    , m_work(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancelButton(new QPushButton(tr("Cancel"), this))
    , m_database(new QLabel(this))
    , m_user(new QToolButton(this))
    , m_patience(new QTimer(this))
{
    for (QLabel *label : {m_selection, m_work, m_database})
        label->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(90, 10);
    m_progress->setAccessibleName(tr("Work in progress"));
    m_cancelButton->setFlat(true);
    m_user->setAutoRaise(true);
    m_user->setFocusPolicy(Qt::TabFocus);
    m_user->setIcon(ownIcon(QStringLiteral("user")));
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_selection->setIndent(6);
    addWidget(m_selection, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_progress, m_cancelButton, m_database, m_user})
        addPermanentWidget(widget);
    showProgress(false);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] { showProgress(true); });
    connect(m_user, &QToolButton::clicked, this, &WindowStatus::userSwitchWanted);
    connect(m_cancelButton, &QPushButton::clicked, this, [this] {
        if (m_cancel)
            m_cancel();
    });
}

void WindowStatus::showProgress(bool shown)
{
    m_progress->setVisible(shown);
    m_work->setVisible(shown && m_working);
    m_cancelButton->setVisible(shown && m_working && m_cancel);
}

void WindowStatus::setSelection(const QString &text)
{
    m_selection->setText(text);
}

void WindowStatus::setDatabase(const QString &description)
{
    m_databaseText = description;
    m_database->setToolTip(description.toHtmlEscaped());
    m_database->setAccessibleName(tr("Database: %1").arg(description));
    elideDatabase();
}

void WindowStatus::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    elideDatabase();
}

void WindowStatus::elideDatabase()
{
    m_database->setText(fontMetrics().elidedText(m_databaseText, Qt::ElideMiddle, width() / 3));
}

void WindowStatus::setUser(const QString &name)
{
    QString text = name;
    m_user->setText(text.replace(u'&', QStringLiteral("&&")));
    m_user->setToolTip(tr("Switch the user"));
    m_user->setAccessibleName(tr("User %1, switch").arg(name));
}

void WindowStatus::setBusy(bool busy)
{
    if (m_working)
        return;
    if (busy) {
        m_patience->start();
        return;
    }
    m_patience->stop();
    showProgress(false);
}

void WindowStatus::beginWork(const QString &sentence, std::function<void()> cancel)
{
    m_working = true;
    m_cancel = std::move(cancel);
    m_work->setText(sentence);
    showProgress(true);
}

void WindowStatus::setWorkProgress(int percent)
{
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(percent);
}

void WindowStatus::endWork()
{
    m_working = false;
    setWorkProgress(-1);
    m_cancel = {};
    showProgress(false);
}

}  // namespace mittelbuch
