// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/parts/entrydialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace mittelbuch {

/// Adds a funding programme.
class ProgrammeDialog final : public EntryDialog {
    Q_OBJECT

public:
    ProgrammeDialog(Desk &desk, QWidget *parent);

Q_SIGNALS:
    void added(const QString &key);

protected:
    void act() override;

private:
    QString programmeKey() const;

    QLineEdit *m_key;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QCheckBox *m_open;
};

}  // namespace mittelbuch
