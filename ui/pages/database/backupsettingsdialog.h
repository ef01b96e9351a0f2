// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/backupsettings.h"
#include "ui/pages/parts/entrydialog.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace mittelbuch {

/// What the dialog tells beside the settings.
struct BackupFacts {
    QString usualFolder;  ///< where backups lie when no folder is named
    QString newest;       ///< the newest automatic backup; empty: there is none
    int count = 0;
};

/// Whether, where to and how many automatic backups are kept.
class BackupSettingsDialog final : public EntryDialog {
    Q_OBJECT

public:
    BackupSettingsDialog(Desk &desk, const BackupSettings &settings, const BackupFacts &facts, QWidget *parent);

protected:
    void act() override;

private:
    QWidget *buildFolder(const QString &folder, const QString &usual);
    QSpinBox *addCount(const QString &caption, int number, const QString &objectName);
    void chooseFolder();

    QCheckBox *m_automatic;
    QLineEdit *m_folder = nullptr;
    QSpinBox *m_daily;
    QSpinBox *m_weekly;
    QSpinBox *m_monthly;
};

}  // namespace mittelbuch
