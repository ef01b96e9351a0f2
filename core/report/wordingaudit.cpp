// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wordingaudit.h"

#include "report/phrase.h"

#include <QCoreApplication>

#include <array>

namespace mittelbuch {

namespace {

struct RecordRow {
    AuditRecord record;
    const char *place;  ///< %1 its name
};

constexpr std::array recordRows{
    RecordRow{AuditRecord::file, QT_TRANSLATE_NOOP("wording", "Database (%1)")},
    RecordRow{AuditRecord::posting, QT_TRANSLATE_NOOP("wording", "Posting %1")},
    RecordRow{AuditRecord::event, QT_TRANSLATE_NOOP("wording", "Event %1")},
    RecordRow{AuditRecord::recordLink, QT_TRANSLATE_NOOP("wording", "Link %1 of the records")},
    RecordRow{AuditRecord::consent, QT_TRANSLATE_NOOP("wording", "Consent %1")},
    RecordRow{AuditRecord::freeze, QT_TRANSLATE_NOOP("wording", "Freeze by posting %1")},
    RecordRow{AuditRecord::carryOver, QT_TRANSLATE_NOOP("wording", "Carry-over step %1")},
    RecordRow{AuditRecord::yearStep, QT_TRANSLATE_NOOP("wording", "Fiscal year step %1")},
    RecordRow{AuditRecord::decision, QT_TRANSLATE_NOOP("wording", "Decision %1")},
    RecordRow{AuditRecord::decisionShare, QT_TRANSLATE_NOOP("wording", "Share of decision %1")},
    RecordRow{AuditRecord::transition, QT_TRANSLATE_NOOP("wording", "Application step %1")},
    RecordRow{AuditRecord::directive, QT_TRANSLATE_NOOP("wording", "Version %1 of a directive")},
    RecordRow{AuditRecord::application, QT_TRANSLATE_NOOP("wording", "Application %1")},
    RecordRow{AuditRecord::pot, QT_TRANSLATE_NOOP("wording", "Balance %1")},
    RecordRow{AuditRecord::casePot, QT_TRANSLATE_NOOP("wording", "Balance of application %1")},
    RecordRow{AuditRecord::month, QT_TRANSLATE_NOOP("wording", "Month sum %1")},
    RecordRow{AuditRecord::decisionCommitment, QT_TRANSLATE_NOOP("wording", "Commitment of decision %1")},
    RecordRow{AuditRecord::table, QT_TRANSLATE_NOOP("wording", "Table %1")},
};

/// Placeholders: %1 the place, %2 the column, %3 what was expected, %4 what was found.
const char *phraseOf(const AuditFinding &finding)
{
    switch (finding.fault) {
    case AuditFault::fileDamaged:
        return QT_TRANSLATE_NOOP("wording", "%1: the database engine finds its storage damaged.");
    case AuditFault::unreadable:
        return QT_TRANSLATE_NOOP("wording", "%1: holds something that cannot be read (%4).");
    case AuditFault::numberMissing:
        return QT_TRANSLATE_NOOP("wording", "%1: number %3 was expected here; records are missing or were renumbered.");
    case AuditFault::instantBackwards:
        return QT_TRANSLATE_NOOP("wording", "%1: is recorded before the record in front of it.");
    case AuditFault::linkBroken:
        return QT_TRANSLATE_NOOP("wording", "%1: was changed after it was recorded. Its content gives the link %3, "
                                            "recorded is %4.");
    case AuditFault::recordMissing:
        return finding.field.isEmpty() ? QT_TRANSLATE_NOOP("wording", "%1: is missing.")
                                       : QT_TRANSLATE_NOOP("wording", "%1: the %2 it must have is missing.");
    case AuditFault::recordUnexplained:
        return QT_TRANSLATE_NOOP("wording", "%1: nothing recorded explains it; it was added past the program.");
    case AuditFault::valueDiffers: return QT_TRANSLATE_NOOP("wording", "%1: %2 must be “%3” and is “%4”.");
    }
    Q_UNREACHABLE();
}

QString countOf(qint64 number)
{
    return QString::number(number);
}

}  // namespace

QString label(AuditStage stage)
{
    switch (stage) {
    case AuditStage::postings: return phrase(QT_TRANSLATE_NOOP("wording", "Postings"));
    case AuditStage::events: return phrase(QT_TRANSLATE_NOOP("wording", "Events"));
    case AuditStage::records: return phrase(QT_TRANSLATE_NOOP("wording", "Records"));
    case AuditStage::balances: return phrase(QT_TRANSLATE_NOOP("wording", "Balances"));
    case AuditStage::references: return phrase(QT_TRANSLATE_NOOP("wording", "References"));
    case AuditStage::file: return phrase(QT_TRANSLATE_NOOP("wording", "Storage"));
    }
    Q_UNREACHABLE();
}

QString placeOf(const AuditFinding &finding)
{
    const auto index = static_cast<std::size_t>(finding.record);
    Q_ASSERT(index < recordRows.size() && recordRows[index].record == finding.record);
    return phrase(recordRows[index].place, {finding.name});
}

QString sentence(const AuditFinding &finding)
{
    return phrase(phraseOf(finding), {placeOf(finding), finding.field, finding.expected, finding.found});
}

QString verdict(const AuditReport &report)
{
    if (report.findingCount > 0)
        return phrase(QT_TRANSLATE_NOOP("wording", "The database was changed past the program or is damaged; faults "
                                                   "found: %1. The first: %2"),
                      {countOf(report.findingCount), sentence(report.findings.first())});
    if (!report.isComplete)
        return phrase(QT_TRANSLATE_NOOP("wording", "The verification was cancelled. Up to then no fault was found."));
    return phrase(QT_TRANSLATE_NOOP("wording", "Everything agrees: no record was changed, and every balance follows "
                                               "from the postings."));
}

QStringList auditLines(const AuditReport &report)
{
    const auto chain = [](const char *text, const ChainHead &head) {
        return phrase(text, {countOf(head.last), head.link});
    };
    return {chain(QT_TRANSLATE_NOOP("wording", "Postings: %1, head of the chain %2"), report.postings),
            chain(QT_TRANSLATE_NOOP("wording", "Events: %1, head of the chain %2"), report.events),
            chain(QT_TRANSLATE_NOOP("wording", "Records beside the ledger: %1, head of the chain %2"), report.records),
            phrase(QT_TRANSLATE_NOOP("wording", "Balances and sums compared: %1, references followed: %2"),
                   {countOf(report.balances), countOf(report.references)})};
}

QString auditText(const AuditReport &report)
{
    QStringList lines{verdict(report), QString()};
    lines += auditLines(report);
    if (!report.findings.isEmpty())
        lines += {QString(), phrase(QT_TRANSLATE_NOOP("wording", "What was found:"))};
    for (const AuditFinding &finding : report.findings)
        lines.append(sentence(finding));
    if (report.findingCount > report.findings.size())
        lines.append(phrase(QT_TRANSLATE_NOOP("wording", "And %1 more."),
                            {countOf(report.findingCount - report.findings.size())}));
    return lines.join(u'\n');
}

}  // namespace mittelbuch
