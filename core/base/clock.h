// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>

#include <atomic>

namespace mittelbuch {

/// Today and now, handed in from outside so that a run can be repeated.
class Clock {
public:
    virtual ~Clock() = default;
    /// The day in Berlin, which is the day that German deadlines and postings know.
    virtual QDate today() const = 0;
    /// Milliseconds since 1970-01-01 UTC; strictly increasing is not promised.
    virtual qint64 nowMs() const = 0;
};

class SystemClock final : public Clock {
public:
    QDate today() const override;
    qint64 nowMs() const override;
};

/// A clock that stands still on a day, at noon UTC. `nowMs` advances by one millisecond each time it is asked, so that two
/// records made on that day still have an order.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate day);
    QDate today() const override { return m_day; }
    qint64 nowMs() const override { return m_nowMs++; }
    void moveTo(QDate day);

private:
    QDate m_day;
    mutable std::atomic<qint64> m_nowMs;  // asked from the window and from the store thread
};

/// The clock of an office: the system's, until the office's settings are read and say that it stands still on a day. Then it
/// is as FixedClock. The store thread may tell it while the window asks it.
class OfficeClock final : public Clock {
public:
    QDate today() const override;
    qint64 nowMs() const override;
    void standAt(QDate day);

private:
    SystemClock m_running;
    std::atomic<qint64> m_standingDay = 0;   // Julian day; 0: it runs
    mutable std::atomic<qint64> m_standingMs = 0;
};

}  // namespace mittelbuch
