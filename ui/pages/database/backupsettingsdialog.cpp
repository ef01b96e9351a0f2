// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/database/backupsettingsdialog.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace mittelbuch {

BackupSettingsDialog::BackupSettingsDialog(Desk &desk, const BackupSettings &settings, const BackupFacts &facts,
    QWidget *parent)
    : EntryDialog(desk, tr("Automatic backups"), tr("&Save"), parent)
    , m_automatic(new QCheckBox(tr("&Back up once a day while the window is open"), this))
{
    setObjectName(QStringLiteral("backupSettings"));
    m_automatic->setChecked(settings.automatic);
    addField(QString(), m_automatic, QStringLiteral("automatic"));
    m_automatic->setAccessibleName(m_automatic->text().remove(u'&'));
    addField(tr("&Folder"), buildFolder(settings.folder, facts.usualFolder), QStringLiteral("folderRow"));
    m_daily = addCount(tr("&Days of which the newest stays"), settings.keep.daily, QStringLiteral("daily"));
    m_weekly = addCount(tr("&Weeks of which the newest stays"), settings.keep.weekly, QStringLiteral("weekly"));
    m_monthly = addCount(tr("&Months of which the newest stays"), settings.keep.monthly, QStringLiteral("monthly"));
    addNote(tr("Newest"), facts.newest.isEmpty() ? tr("There is no automatic backup yet.")
                                                 : tr("%1 (%n file(s))", "name of a file, how many there are",
                                                     facts.count)
                                                       .arg(facts.newest));
    addNote(QString(), tr("A folder on another drive also protects from the loss of this one. Every backup is verified "
                          "before it counts, and the newest verified one is never removed."));
}

QWidget *BackupSettingsDialog::buildFolder(const QString &folder, const QString &usual)
{
    auto *row = new QWidget(this);
    m_folder = new QLineEdit(folder, row);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setPlaceholderText(usual);
    m_folder->setAccessibleName(tr("Folder of the automatic backups"));
    auto *choose = new QPushButton(tr("&Choose…"), row);
    connect(choose, &QPushButton::clicked, this, &BackupSettingsDialog::chooseFolder);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    row->setFocusProxy(m_folder);
    return row;
}

QSpinBox *BackupSettingsDialog::addCount(const QString &caption, int number, const QString &objectName)
{
    auto *count = new QSpinBox(this);
    count->setRange(0, 999);
    count->setValue(number);
    addField(caption, count, objectName);
    return count;
}

void BackupSettingsDialog::chooseFolder()
{
    const QString begin = m_folder->text().isEmpty() ? m_folder->placeholderText() : m_folder->text();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the automatic backups"), begin);
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void BackupSettingsDialog::act()
{
    const BackupSettings settings{m_automatic->isChecked(), m_folder->text().trimmed(),
                                  {m_daily->value(), m_weekly->value(), m_monthly->value()}};
    take([settings](Session &session) { return keepBackupSettings(session, settings); });
}

}  // namespace mittelbuch
