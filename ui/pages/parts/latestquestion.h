// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/wording.h"
#include "ui/frame/page.h"

#include <utility>

namespace mittelbuch {

/// One thing a page asks for again and again, such as its list or what is open: only the answer to the latest question is
/// shown, and why there is none is told above the page.
class LatestQuestion final {
public:
    /// A member of `page`, which it therefore does not outlive.
    LatestQuestion(Page &page, Desk &desk) : m_page(page), m_desk(desk) {}

    /// `work(Session &)` answers a Result; `then` gets its value, unless another question was asked meanwhile.
    template <typename Work, typename Then>
    void ask(Work work, Then then)
    {
        const int question = ++m_question;
        m_desk.ask(&m_page, std::move(work), [this, question, then = std::move(then)](const auto &answer) {
            if (question != m_question)
                return;
            if (answer)
                then(*answer);
            else
                Q_EMIT m_page.messageWanted(sentence(answer.error()));
        });
    }

private:
    Page &m_page;
    Desk &m_desk;
    int m_question = 0;
};

}  // namespace mittelbuch
