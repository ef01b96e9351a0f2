// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/formhistory.h"

namespace mittelbuch {

void FormHistory::reset(const ApplicationForm &form)
{
    m_states = {form};
    m_at = 0;
    m_field.clear();
}

void FormHistory::record(const ApplicationForm &form, const QString &field, qint64 nowMs)
{
    if (form == m_states[m_at])
        return;
    const bool goesOn = m_at > 0 && field == m_field && nowMs - m_lastMs < pauseMs;
    m_states.resize(m_at + 1);
    if (goesOn)
        m_states[m_at] = form;
    else
        m_states.append(form);
    m_at = m_states.size() - 1;
    m_field = field;
    m_lastMs = nowMs;
}

const ApplicationForm &FormHistory::undo()
{
    Q_ASSERT(canUndo());
    m_field.clear();
    return m_states[--m_at];
}

const ApplicationForm &FormHistory::redo()
{
    Q_ASSERT(canRedo());
    m_field.clear();
    return m_states[++m_at];
}

}  // namespace mittelbuch
