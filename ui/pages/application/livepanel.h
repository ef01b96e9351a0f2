// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/applicationdesk.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QTableWidget;
class QVBoxLayout;

namespace mittelbuch {

class TraceView;

/// What stands live beside the form: the grant step by step, the findings, and what each year of the split would draw
/// on.
class LivePanel final : public QWidget {
    Q_OBJECT

public:
    /// Whether a finding is about something that is merely not filled in yet.
    using IsStillToFillIn = std::function<bool(const Finding &)>;

    explicit LivePanel(IsStillToFillIn isStillToFillIn, QWidget *parent = nullptr);

    void showAssessment(const FormAssessment &assessment);
    /// Nothing is known, and why.
    void showFailure(const QString &sentence);

public Q_SLOTS:
    /// Asks again which findings are merely not filled in yet.
    void sortFindings();

Q_SIGNALS:
    /// Enter or a click on a finding: its field.
    void findingChosen(const QString &path);

private:
    static QString whyNoCalculation(const FormAssessment &assessment);
    void showCalculation(const FormAssessment &assessment);
    void showFindings(const QVector<Finding> &findings);
    void addFinding(const Finding &finding);
    void addStillToFillIn(const Finding &finding);
    void showYears(const QVector<FormAssessment::YearAvailability> &years);

    IsStillToFillIn m_isStillToFillIn;
    QVector<Finding> m_shown;
    QLabel *m_grant;
    TraceView *m_trace;
    QLabel *m_noTrace;
    QLabel *m_findingCount;
    QListWidget *m_findings;
    QTableWidget *m_years;
    QLabel *m_noYears;
    QWidget *m_rest;
};

/// "Errors: 2  Warnings: 1  Still to fill in: 3", or that there is nothing to say.
QString countText(const QVector<Finding> &findings, int stillToFillIn);

}  // namespace mittelbuch
