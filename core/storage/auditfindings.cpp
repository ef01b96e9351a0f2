// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/auditfindings.h"

#include "domain/budgetline.h"

namespace mittelbuch {

namespace {

const QString selectLineKey = QStringLiteral("SELECT chapter, title FROM budget_line WHERE id = ?");
const QString selectProgrammeKey = QStringLiteral("SELECT key FROM programme WHERE id = ?");
const QString selectReference = QStringLiteral("SELECT reference FROM application WHERE id = ?");

QString named(const Result<std::optional<QString>> &name, qint64 id)
{
    const bool isNamed = name && *name && !(*name)->isEmpty();
    return isNamed ? **name : QStringLiteral("#%1").arg(id);
}

}  // namespace

void AuditWork::find(const AuditFinding &finding)
{
    const std::lock_guard lock(m_finding);
    ++m_report.findingCount;
    if (m_report.findings.size() < AuditReport::findingsMax)
        m_report.findings.append(finding);
}

void AuditWork::compare(AuditRecord record, const QString &name, const char *field, qint64 expected, qint64 found)
{
    if (expected != found)
        find({AuditFault::valueDiffers, record, name, QString::fromLatin1(field), QString::number(expected),
              QString::number(found)});
}

void AuditWork::begin(AuditStage stage, qint64 total)
{
    m_progress = {stage, 0, total};
    tell();
}

bool AuditWork::tell()
{
    m_isCancelled = m_isCancelled || !m_watch(m_progress);
    return !m_isCancelled;
}

QString AuditWork::line(qint64 id)
{
    const auto name = m_connection.statement(selectLineKey).bind(id).first([](Statement &row) {
        const auto key = BudgetLineKey::tryFromParts(row.text(0), row.text(1));
        return key ? key->toDisplay() : QString();
    });
    return named(name, id);
}

QString AuditWork::programme(qint64 id)
{
    return nameOf(selectProgrammeKey, id);
}

QString AuditWork::application(qint64 id)
{
    return nameOf(selectReference, id);
}

QString AuditWork::nameOf(const QString &text, qint64 id)
{
    return named(m_connection.statement(text).bind(id).first([](Statement &row) { return row.text(0); }), id);
}

}  // namespace mittelbuch
