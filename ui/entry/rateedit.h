// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rate.h"
#include "ui/entry/valueedit.h"

namespace mittelbuch {

/// A line for a share in per cent: "80", "66,67". Leaving it writes "66,67 %".
class RateEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit RateEdit(QWidget *parent = nullptr);

    std::optional<Rate> rate() const { return m_rate; }
    /// Does not emit rateChanged.
    void setRate(std::optional<Rate> rate);

Q_SIGNALS:
    /// The person's text means another rate, or none.
    void rateChanged();

protected:
    QString read(const QString &text) override;
    QString tidied() const override;

private:
    std::optional<Rate> m_rate;
    bool m_silent = false;
};

}  // namespace mittelbuch
