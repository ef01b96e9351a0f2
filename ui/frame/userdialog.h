// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/username.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mittelbuch {

/// Asks under whose name the work goes on. Can be accepted only with a name that is one.
class UserDialog final : public QDialog {
    Q_OBJECT

public:
    explicit UserDialog(const UserName &present, QWidget *parent);

    std::optional<UserName> user() const;

private:
    void check();

    QLineEdit *m_name;
    QLabel *m_fault;
    QPushButton *m_accept;
};

}  // namespace mittelbuch
