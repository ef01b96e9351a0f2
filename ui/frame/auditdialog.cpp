// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/auditdialog.h"

#include "report/wording.h"
#include "report/wordingaudit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

constexpr int progressEveryMs = 100;
constexpr int barSteps = 1000;

}  // namespace

AuditDialog::AuditDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_verdict(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_details(new QPlainTextEdit(this)), m_buttons(new QDialogButtonBox(this)), m_timer(new QTimer(this))
{
    setWindowTitle(tr("Verify database"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setAccessibleName(tr("Outcome of the verification"));
    m_bar->setAccessibleName(tr("Progress of the verification"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details of the verification"));
    m_details->setMinimumSize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 10);
    m_details->hide();
    m_cancel = m_buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_bar),
                          static_cast<QWidget *>(m_details), static_cast<QWidget *>(m_buttons)})
        layout->addWidget(part);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AuditDialog::cancel);
    connect(m_timer, &QTimer::timeout, this, &AuditDialog::showProgress);
    m_timer->setInterval(progressEveryMs);
}

AuditDialog::~AuditDialog()
{
    m_shared->isCancelled = true;
}

void AuditDialog::start()
{
    m_timer->start();
    showProgress();
    m_desk.ask(
        this,
        [shared = m_shared](Session &session) {
            return session.store.auditor().audit([shared](const AuditProgress &progress) {
                shared->stage = progress.stage;
                shared->done = progress.done;
                shared->total = progress.total;
                return !shared->isCancelled;
            });
        },
        [this](const Result<AuditReport> &outcome) { showOutcome(outcome); });
}

void AuditDialog::showProgress()
{
    const qint64 total = m_shared->total;
    m_verdict->setText(tr("Deriving everything anew from the postings: %1").arg(label(m_shared->stage)));
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::min<qint64>(m_shared->done, total) * barSteps / total));
}

void AuditDialog::showOutcome(const Result<AuditReport> &outcome)
{
    m_timer->stop();
    m_bar->hide();
    m_verdict->setText(outcome ? verdict(*outcome) : sentence(outcome.error()));
    m_details->setPlainText(outcome ? auditText(*outcome) : QString());
    m_details->setVisible(outcome.has_value());
    m_cancel->setText(tr("&Close"));
    m_cancel->setDefault(true);
    adjustSize();
    Q_EMIT finishedAudit();
}

void AuditDialog::cancel()
{
    if (!m_timer->isActive()) {
        reject();
        return;
    }
    m_shared->isCancelled = true;
}

}  // namespace mittelbuch
