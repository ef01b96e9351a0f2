// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace mittelbuch {

/// Hands batches to one other thread, which works on them in their order while the next are filled. A batch comes back as the
/// work left it: emptied, so that it can be filled again, but with its memory.
template <typename Batch>
class Conveyor final {
public:
    explicit Conveyor(std::function<void(Batch &)> work) : m_work(std::move(work)), m_thread([this] { workOn(); }) {}
    ~Conveyor() { finish(); }
    Conveyor(const Conveyor &) = delete;
    Conveyor &operator=(const Conveyor &) = delete;

    /// The batch to fill.
    Batch &filling() { return m_batches[m_sent % m_batches.size()]; }
    /// Hands it over; waits until another one is free.
    void send()
    {
        std::unique_lock lock(m_mutex);
        ++m_sent;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_sent - m_done < m_batches.size(); });
    }
    /// Returns once all that was sent is worked on; nothing may be sent any more.
    void finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
            m_changed.notify_all();
        }
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    void workOn()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_done < m_sent || m_isOver; });
            if (m_done == m_sent)
                return;
            Batch &batch = m_batches[m_done % m_batches.size()];
            lock.unlock();
            m_work(batch);
            lock.lock();
            ++m_done;
            m_changed.notify_all();
        }
    }

    std::function<void(Batch &)> m_work;
    std::array<Batch, 4> m_batches;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_sent = 0;  // written by the filling thread alone
    std::size_t m_done = 0;
    bool m_isOver = false;
    std::thread m_thread;  // last: it begins with everything else there
};

}  // namespace mittelbuch
