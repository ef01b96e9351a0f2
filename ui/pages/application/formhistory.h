// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"

namespace mittelbuch {

/// The states a form went through, for undo and redo. What is typed into one field without a pause is one state.
class FormHistory final {
public:
    /// A pause longer than this ends a state.
    static constexpr qint64 pauseMs = 1500;

    void reset(const ApplicationForm &form);
    void record(const ApplicationForm &form, const QString &field, qint64 nowMs);
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_states.size(); }
    /// Only when canUndo().
    const ApplicationForm &undo();
    /// Only when canRedo().
    const ApplicationForm &redo();

private:
    QVector<ApplicationForm> m_states{ApplicationForm()};
    qsizetype m_at = 0;
    QString m_field;
    qint64 m_lastMs = 0;
};

}  // namespace mittelbuch
