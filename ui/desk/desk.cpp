// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/desk.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace mittelbuch {

Desk::Desk(StoreOpener opener, const Clock &clock, UserName user, QObject *parent)
    : QObject(parent)
    , m_opener(std::move(opener))
    , m_clock(clock)
    , m_user(std::move(user))
    , m_thread(std::make_unique<QThread>())
    , m_worker(new QObject)
    , m_store(std::make_shared<std::unique_ptr<Store>>())
{
    m_thread->setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

Desk::~Desk()
{
    // A database connection is closed in the thread that opened it.
    QMetaObject::invokeMethod(m_worker, [store = m_store] { store->reset(); }, Qt::BlockingQueuedConnection);
    m_thread->quit();
    m_thread->wait();
}

void Desk::open(QObject *receiver, std::function<void(Result<QString>)> then)
{
    if (++m_pending == 1)
        Q_EMIT busyChanged(true);
    const QPointer<QObject> guard(receiver);
    QMetaObject::invokeMethod(m_worker, [this, guard, then = std::move(then)] {
        Result<std::unique_ptr<Store>> opened = m_opener();
        Result<QString> answer = opened ? Result<QString>((*opened)->description())
                                        : Result<QString>(tl::unexpected<Failure>(opened.error()));
        if (opened)
            *m_store = std::move(*opened);
        QMetaObject::invokeMethod(this, [this, guard, then, answer] {
            finished([guard, then, answer] {
                if (guard)
                    then(answer);
            });
        });
    });
}

void Desk::setUser(const UserName &user)
{
    m_user = user;
    Q_EMIT userChanged();
}

bool Desk::waitUntilIdle(int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (isBusy() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    return !isBusy();
}

void Desk::post(StoreWork work)
{
    if (++m_pending == 1)
        Q_EMIT busyChanged(true);
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work)]() mutable {
        Q_ASSERT_X(*m_store, "Desk", "asked before the store was opened");
        auto then = work(**m_store);
        QMetaObject::invokeMethod(this, [this, then = std::move(then)] { finished(then); });
    });
}

void Desk::finished(const std::function<void()> &then)
{
    // An answer that asks on keeps the desk busy: it falls silent once, when the last of the chain is in.
    then();
    if (--m_pending == 0)
        Q_EMIT busyChanged(false);
}

}  // namespace mittelbuch
