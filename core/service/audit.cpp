// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/audit.h"

#include "domain/wordtable.h"

namespace mittelbuch {

namespace {

constexpr WordTable recordWords(std::array{
    word(AuditRecord::file, "file"),
    word(AuditRecord::posting, "posting"),
    word(AuditRecord::event, "event"),
    word(AuditRecord::recordLink, "recordLink"),
    word(AuditRecord::consent, "consent"),
    word(AuditRecord::freeze, "freeze"),
    word(AuditRecord::carryOver, "carryOver"),
    word(AuditRecord::yearStep, "yearStep"),
    word(AuditRecord::decision, "decision"),
    word(AuditRecord::decisionShare, "decisionShare"),
    word(AuditRecord::transition, "transition"),
    word(AuditRecord::directive, "directive"),
    word(AuditRecord::application, "application"),
    word(AuditRecord::pot, "pot"),
    word(AuditRecord::casePot, "casePot"),
    word(AuditRecord::month, "month"),
    word(AuditRecord::decisionCommitment, "decisionCommitment"),
    word(AuditRecord::table, "table"),
});

constexpr WordTable faultWords(std::array{
    word(AuditFault::fileDamaged, "file-damaged"),
    word(AuditFault::unreadable, "unreadable"),
    word(AuditFault::numberMissing, "number-missing"),
    word(AuditFault::instantBackwards, "instant-backwards"),
    word(AuditFault::linkBroken, "link-broken"),
    word(AuditFault::recordMissing, "record-missing"),
    word(AuditFault::recordUnexplained, "record-unexplained"),
    word(AuditFault::valueDiffers, "value-differs"),
});

}  // namespace

QString toString(AuditRecord record)
{
    return recordWords.wordOf(record);
}

std::optional<AuditRecord> auditRecordFromString(const QString &text)
{
    return recordWords.valueOf(text);
}

QString toString(AuditFault fault)
{
    return faultWords.wordOf(fault);
}

}  // namespace mittelbuch
