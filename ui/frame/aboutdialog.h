// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace mittelbuch {

/// Version, licence, and the source lines that the publishers of the built-in data ask for.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

    static QString text();
};

}  // namespace mittelbuch
