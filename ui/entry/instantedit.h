// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entry/valueedit.h"

#include <optional>

namespace mittelbuch {

/// A line for an instant to the minute: a day in every form that DayEdit reads and, after a blank, a time, "1.2.27 14:30".
/// The minute counts whole, and a day alone means its end. Leaving the line writes "01.02.2027 14:30" (German) or
/// "2027-02-01 14:30" (English). An empty line is no instant.
class InstantEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit InstantEdit(QWidget *parent = nullptr);

    /// Milliseconds since 1970 UTC; nothing when the line is empty or no instant.
    std::optional<qint64> instantMs() const { return m_instantMs; }
    void setInstantMs(std::optional<qint64> ms);

protected:
    QString read(const QString &text) override;
    QString tidied() const override;

private:
    std::optional<qint64> m_instantMs;
};

/// The last millisecond of what was written, in the time of Saxony; nothing when it is neither a day nor a day and a time.
std::optional<qint64> instantFromWriting(const QString &text);

}  // namespace mittelbuch
