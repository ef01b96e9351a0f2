// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/scope.h"

#include <QFrame>

class QLabel;
class QSpinBox;
class QToolButton;

namespace mittelbuch {

class DayEdit;
class InstantEdit;

/// The strip at the top: back and forward, where one is, and the fiscal year, as-at day and instant of what was known,
/// which every page obeys. The line for the instant is shown when somebody wants it.
class ScopeBar final : public QFrame {
    Q_OBJECT

public:
    ScopeBar(const Scope &scope, QDate today, QWidget *parent);

    const Scope &scope() const { return m_scope; }
    QDate today() const { return m_today; }
    /// Another today, as when the demonstration's clock is known; an as-at day that was today follows.
    void setToday(QDate today);
    void setScope(const Scope &scope);
    /// As at today, with all that is recorded.
    void resetDay() { setScope({m_scope.year, m_today}); }
    bool isToday() const { return m_scope.asAt == m_today && !m_scope.knownAtMs; }
    /// Shows the line for the instant and puts the cursor into it.
    void askForInstant();
    /// `thing` empty: the page itself. The page's name leads back to it.
    void setBreadcrumb(const QString &page, const QString &thing);
    void setWalkable(bool back, bool forward);

Q_SIGNALS:
    void scopeChanged(const mittelbuch::Scope &scope);
    void walked(int steps);
    void pageHomeWanted();
    void gotoWanted();

private:
    void buildPath();
    void buildScope();
    void buildYear();
    void buildDay();
    void buildInstant();
    void showInstant(bool isShown);
    void takeInstant();
    void showScope();
    QToolButton *tool(const QString &icon, const QString &name);

    Scope m_scope;
    QDate m_today;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QToolButton *m_page = nullptr;
    QLabel *m_thing = nullptr;
    QToolButton *m_goto = nullptr;
    QSpinBox *m_year = nullptr;
    DayEdit *m_day = nullptr;
    QToolButton *m_known = nullptr;
    InstantEdit *m_instant = nullptr;
    QToolButton *m_reset = nullptr;
};

}  // namespace mittelbuch
