// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/session.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

class QThread;

namespace mittelbuch {

using StoreOpener = std::function<Result<std::unique_ptr<Store>>()>;

/// The window's way to the database. The store lives in a thread of its own, so that nothing blocks the window: work is
/// handed over as a function of a Session and its answer comes back in the window's thread, in the order asked, unless the
/// receiver is gone by then.
class Desk final : public QObject {
    Q_OBJECT

public:
    /// `clock` must outlive the desk and be safe to read from both threads.
    Desk(StoreOpener opener, const Clock &clock, UserName user, QObject *parent = nullptr);
    ~Desk() override;

    /// Opens the store in its thread; `then` gets the description of the database or the failure.
    void open(QObject *receiver, std::function<void(Result<QString>)> then);

    /// Asks without changing anything: `work(Session &)` in the store's thread, `then(answer)` here.
    template <typename Work, typename Then>
    void ask(QObject *receiver, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work, Session &>;
        const UserName user = m_user;
        post([this, user, work = std::move(work), then = std::move(then), guard = QPointer<QObject>(receiver)](Store &store) mutable {
            Session session{store, m_clock, user};
            auto answer = std::make_shared<Answer>(work(session));
            return std::function<void()>([answer, then = std::move(then), guard]() mutable {
                if (guard)
                    then(std::move(*answer));
            });
        });
    }

    /// The same for work that changes the database and answers an Outcome or Result; changed() follows when it succeeded.
    template <typename Work, typename Then>
    void act(QObject *receiver, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work, Session &>;
        ask(this, std::move(work), [this, then = std::move(then), guard = QPointer<QObject>(receiver)](Answer answer) mutable {
            const bool succeeded = answer.has_value();
            if (guard)
                then(std::move(answer));
            if (succeeded)
                Q_EMIT changed();
        });
    }

    const Clock &clock() const { return m_clock; }
    const UserName &user() const { return m_user; }
    void setUser(const UserName &user);
    bool isBusy() const { return m_pending > 0; }
    /// Handles events until nothing is pending; for tests and for leaving. False after `timeoutMs`.
    bool waitUntilIdle(int timeoutMs = 30000);

Q_SIGNALS:
    /// The database has changed through this desk: pages ask again.
    void changed();
    void busyChanged(bool busy);
    void userChanged();

private:
    using StoreWork = std::function<std::function<void()>(Store &)>;
    void post(StoreWork work);
    void finished(const std::function<void()> &then);

    StoreOpener m_opener;
    const Clock &m_clock;
    UserName m_user;
    std::unique_ptr<QThread> m_thread;
    QObject *m_worker = nullptr;            // lives in m_thread
    std::shared_ptr<std::unique_ptr<Store>> m_store;  // touched in m_thread only
    int m_pending = 0;
};

}  // namespace mittelbuch
