// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/audit.h"
#include "ui/desk/desk.h"

#include <QDialog>

#include <atomic>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace mittelbuch {

/// Verifies the database in the thread of the store, shows how far it is, can be stopped, and then says what was found. Closing
/// the dialog stops the verification.
class AuditDialog final : public QDialog {
    Q_OBJECT

public:
    AuditDialog(Desk &desk, QWidget *parent);
    ~AuditDialog() override;
    void start();

Q_SIGNALS:
    void finishedAudit();

private:
    /// What both threads touch.
    struct Shared {
        std::atomic<AuditStage> stage{AuditStage::postings};
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};
        std::atomic<bool> isCancelled{false};
    };
    void showProgress();
    void showOutcome(const Result<AuditReport> &outcome);
    void cancel();

    Desk &m_desk;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QLabel *m_verdict;
    QProgressBar *m_bar;
    QPlainTextEdit *m_details;
    QDialogButtonBox *m_buttons;
    QPushButton *m_cancel;
    QTimer *m_timer;
};

}  // namespace mittelbuch
