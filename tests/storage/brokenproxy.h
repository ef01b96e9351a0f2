// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <thread>
#include <vector>

namespace mittelbuch::test {

/// Stands between a program and a server of this machine, hands everything through, and breaks the connection at a COMMIT when
/// it is told to.
class BrokenProxy final {
public:
    enum class Manner {
        whole,         ///< breaks nothing
        beforeCommit,  ///< the server never hears of the COMMIT
        afterCommit,   ///< the server carries it out, its answer is lost
        lateCommit,    ///< the client is cut off first; the COMMIT still reaches the server a while later
        vanished,      ///< as afterCommit, and from then on nobody gets through
    };

    explicit BrokenProxy(int serverPort);
    ~BrokenProxy();
    BrokenProxy(const BrokenProxy &) = delete;
    BrokenProxy &operator=(const BrokenProxy &) = delete;

    int port() const { return m_port; }
    /// For the next COMMIT alone; what comes after it is whole again, or vanished.
    void breakNext(Manner manner) { m_manner = manner; }
    bool hasBroken() const { return m_manner == Manner::whole || m_gone; }

private:
    void accept();
    void serve(int client);
    /// True when the connection is to end.
    bool breakAtCommit(int client, int server, const char *bytes, std::size_t size);

    int m_serverPort;
    int m_port = 0;
    int m_listener = -1;
    std::atomic<bool> m_ended = false;
    std::atomic<bool> m_gone = false;
    std::atomic<Manner> m_manner = Manner::whole;
    std::thread m_acceptor;
    std::vector<std::thread> m_servers;  ///< the acceptor's alone, until it has ended
};

}  // namespace mittelbuch::test
