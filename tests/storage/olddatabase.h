// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/posting.h"
#include "storage/connection.h"
#include "storage/storecase.h"

namespace mittelbuch::test {

/// A database as the program left it that knew only the migrations up to `version`, with a line (number 1), a programme (1) and,
/// from version 2 on, an application (1). Belongs to a folder as the stores of a factory do.
class OldDatabase final {
public:
    OldDatabase(const StoreFactory &factory, const QString &folder, int version);

    Connection &connection() { return *m_connection; }
    void run(const QString &statement);
    /// The next posting, linked as that version linked it (from version 3 on); the amount in cents.
    struct Entry {
        PostingKind kind;
        int budgetYear;
        int dueYear;
        qint64 cents;
        const char *day;
        qint64 programme = 0;
        qint64 application = 0;
        qint64 reversalOf = 0;
    };
    void post(const Entry &entry);

private:
    std::unique_ptr<Connection> m_connection;
    qint64 m_last = 0;
    QByteArray m_link;
};

}  // namespace mittelbuch::test
