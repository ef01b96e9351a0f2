// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/granttrace.h"

#include <QTableWidget>

namespace mittelbuch {

/// The calculation of a grant step by step, a line each: what is done, with which numbers, what comes out and by which passage.
/// It stands beside a form, so a line takes the whole width and breaks. Read-only; one walks through it with the arrow keys.
class TraceView final : public QTableWidget {
    Q_OBJECT

public:
    explicit TraceView(QWidget *parent = nullptr);

    void showTrace(const Trace &trace);
    /// Everything that is shown, a line for each step.
    QString toText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static QString lineOf(const TraceStep &step);
};

}  // namespace mittelbuch
