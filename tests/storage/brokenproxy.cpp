// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/brokenproxy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mittelbuch::test {

namespace {

constexpr int glanceMs = 50;

sockaddr_in onThisMachine(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<in_port_t>(port));
    return address;
}

int connectTo(int port)
{
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = onThisMachine(port);
    if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return server;
    close(server);
    return -1;
}

bool sendAll(int to, const char *bytes, std::size_t size)
{
    for (std::size_t sent = 0; sent < size;) {
        const ssize_t step = send(to, bytes + sent, size - sent, MSG_NOSIGNAL);
        if (step <= 0)
            return false;
        sent += static_cast<std::size_t>(step);
    }
    return true;
}

/// A simple query of the protocol is a Q, its length, and the text with a zero behind it.
bool isCommit(const char *bytes, std::size_t size)
{
    return std::string_view(bytes, size).find(std::string_view("COMMIT\0", 7)) != std::string_view::npos;
}

bool waitFor(int socket, int timeoutMs)
{
    pollfd wanted{socket, POLLIN, 0};
    return poll(&wanted, 1, timeoutMs) > 0;
}

}  // namespace

BrokenProxy::BrokenProxy(int serverPort) : m_serverPort(serverPort)
{
    m_listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = onThisMachine(0);
    socklen_t size = sizeof address;
    EXPECT_EQ(bind(m_listener, reinterpret_cast<sockaddr *>(&address), size), 0);
    EXPECT_EQ(listen(m_listener, 16), 0);
    EXPECT_EQ(getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size), 0);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

BrokenProxy::~BrokenProxy()
{
    m_ended = true;
    m_acceptor.join();
    for (std::thread &server : m_servers)
        server.join();
    close(m_listener);
}

void BrokenProxy::accept()
{
    while (!m_ended) {
        if (!waitFor(m_listener, glanceMs))
            continue;
        const int client = ::accept(m_listener, nullptr, nullptr);
        if (m_gone)
            close(client);
        else
            m_servers.emplace_back([this, client] { serve(client); });
    }
}

void BrokenProxy::serve(int client)
{
    const int server = connectTo(m_serverPort);
    std::array<char, 65'536> bytes;
    for (bool open = server >= 0; open && !m_ended;) {
        std::array<pollfd, 2> both{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (poll(both.data(), both.size(), glanceMs) <= 0)
            continue;
        for (std::size_t side = 0; open && side < both.size(); ++side) {
            if (both[side].revents == 0)
                continue;
            const ssize_t size = recv(both[side].fd, bytes.data(), bytes.size(), 0);
            const auto count = static_cast<std::size_t>(std::max<ssize_t>(size, 0));
            const bool broken = side == 0 && breakAtCommit(client, server, bytes.data(), count);
            open = size > 0 && !broken && sendAll(both[1 - side].fd, bytes.data(), count);
        }
    }
    close(client);
    if (server >= 0)
        close(server);
}

bool BrokenProxy::breakAtCommit(int client, int server, const char *bytes, std::size_t size)
{
    const Manner manner = m_manner;
    if (manner == Manner::whole || !isCommit(bytes, size))
        return false;
    if (manner == Manner::vanished)
        m_gone = true;
    m_manner = Manner::whole;
    if (manner == Manner::beforeCommit)
        return true;
    if (manner == Manner::lateCommit) {
        shutdown(client, SHUT_RDWR);
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
    }
    sendAll(server, bytes, size);
    waitFor(server, 5000);  // until it has answered
    return true;
}

}  // namespace mittelbuch::test
