// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/draftkeeper.h"

#include "report/wording.h"
#include "ui/desk/desk.h"

#include <QTimer>

namespace mittelbuch {

namespace {

constexpr int pauseMs = 2000;
const QString formName = QStringLiteral("application");

}  // namespace

DraftKeeper::DraftKeeper(Desk &desk, std::function<KeptDraft()> current, QObject *parent)
    : QObject(parent), m_desk(desk), m_current(std::move(current)), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::changed()
{
    if (!m_pause->isActive())
        m_pause->start();
}

void DraftKeeper::keep()
{
    const auto work = [content = toJson(m_current())](Session &session) {
        return session.store.drafts().keep(session.user, formName, content, session.clock.nowMs());
    };
    m_desk.ask(this, work, [this](Result<void> answer) {
        if (!answer)
            Q_EMIT failed(sentence(answer.error()));
    });
}

void DraftKeeper::drop()
{
    m_pause->stop();
    const auto work = [](Session &session) { return session.store.drafts().drop(session.user, formName); };
    m_desk.ask(this, work, [this](Result<void> answer) {
        if (!answer)
            Q_EMIT failed(sentence(answer.error()));
    });
}

void DraftKeeper::restore(std::function<void(std::optional<KeptDraft>)> then)
{
    const auto work = [](Session &session) { return session.store.drafts().kept(session.user, formName); };
    m_desk.ask(this, work, [this, then = std::move(then)](Result<QByteArray> answer) {
        if (!answer)
            Q_EMIT failed(sentence(answer.error()));
        else if (!answer->isEmpty())
            then(draftFromJson(*answer));
    });
}

}  // namespace mittelbuch
