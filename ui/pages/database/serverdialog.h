// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/parts/entrydialog.h"

#include <functional>
#include <memory>

class QLineEdit;
class QThread;

namespace mittelbuch {

/// Asks for the database of a server: its address and, apart from it and never readable, the password. The address is
/// remembered without the password, which is kept nowhere. The deed runs in a thread of its own; denied, the dialog stays and
/// says why.
class ServerDialog final : public EntryDialog {
    Q_OBJECT

public:
    /// What is to be done with an address, password included; runs in another thread.
    using Deed = std::function<Outcome<void>(const QString &address)>;

    ServerDialog(Desk &desk, const QString &title, const QString &button, const QString &note, Deed deed, QWidget *parent);
    ~ServerDialog() override;

    /// Not while the deed is running.
    void reject() override;

Q_SIGNALS:
    /// The deed is done.
    void done(const QString &address);

protected:
    QStringList ownFaults() const override;
    void act() override;

private:
    void takePasswordOutOfAddress();
    void ended(const Outcome<void> &outcome, const QString &address);

    Deed m_deed;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QLabel *m_waiting;
    std::unique_ptr<QThread> m_thread;
};

}  // namespace mittelbuch
