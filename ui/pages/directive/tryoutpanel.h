// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantassessment.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace mittelbuch {

class TraceView;
class TryOutFields;

/// An application made up to see what the directive makes of it: who applies, what it costs, what else the directive asks, and
/// at once the grant, each step of its calculation and the findings. Own funds are the rest unless given.
class TryOutPanel final : public QWidget {
    Q_OBJECT

public:
    /// `day` is the one on which it is judged.
    TryOutPanel(QDate day, QWidget *parent = nullptr);
    ~TryOutPanel() override;

    /// The terms have no faults.
    void setTerms(const DirectiveTerms &terms);
    /// There is nothing to calculate with yet, and why.
    void setUnusable(const QString &sentence);
    /// Of the last calculation; null while there is none.
    const GrantAssessment *assessment() const { return m_assessment ? &*m_assessment : nullptr; }

private:
    void build();
    void calculate();
    void sayNothingEntered();
    void showFindings(const QVector<Finding> &findings);

    QDate m_day;
    std::optional<DirectiveTerms> m_terms;
    std::optional<GrantAssessment> m_assessment;
    TryOutFields *m_fields;
    QLabel *m_grant;
    QLabel *m_notice;
    TraceView *m_trace;
    QListWidget *m_findings;
};

}  // namespace mittelbuch
