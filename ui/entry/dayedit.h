// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entry/valueedit.h"

#include <QDate>

namespace mittelbuch {

/// A line for a day, in every form that parseDay reads: "1.2.27", "010227". Leaving it writes "01.02.2027" (German) or
/// "2027-02-01" (English), both of which it reads again. Arrow up and down go a day on and back; Alt+Down and the
/// button open a calendar.
class DayEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    /// Null when the line is empty or no day.
    QDate day() const { return m_day; }
    /// Does not emit dayChanged.
    void setDay(QDate day);

public Q_SLOTS:
    void openCalendar();

Q_SIGNALS:
    /// The person's text means another day; null where it means none.
    void dayChanged(QDate day);

protected:
    QString read(const QString &text) override;
    QString tidied() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void stepBy(int days);

    QAction *m_calendar = nullptr;
    QDate m_day;
    bool m_silent = false;
};

/// The day as DayEdit writes it: short, in digits, and readable by parseDay in either language.
QString dayForEditing(QDate day);

}  // namespace mittelbuch
