// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journalaudit.h"

#include "storage/conveyor.h"
#include "storage/journalrows.h"
#include "storage/monthsums.h"
#include "storage/recordchain.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace mittelbuch {

namespace {

const QString selectLastPosting = QStringLiteral("SELECT coalesce(max(id), 0) FROM posting");
const QString selectEvents = QStringLiteral(
    "SELECT number, action, subject, day, detail, reason, recorded_at_ms, user_name, chain_hash FROM event ORDER BY number");
const QString selectLinks =
    QStringLiteral("SELECT number, record, record_id, part, chain_hash FROM record_link ORDER BY number");

qint16 shortYear(qint64 year)
{
    return static_cast<qint16>(std::clamp<qint64>(year, 0, 9999));
}

/// Examines the journal row by row, in its order: the chain, the instants, and what each posting adds to the sums.
class JournalExamination final {
public:
    JournalExamination(AuditWork &work, qint64 lastSummed) : m_work(work), m_sums(lastSummed) {}

    void take(const JournalRows &rows)
    {
        for (std::size_t index = 0; index < rows.size(); ++index)
            take(rows.at(index));
    }
    ChainHead head() const { return m_walk.head(); }
    JournalSums &sums() { return m_sums; }

private:
    void take(const JournalRows::Row &row)
    {
        const qint64 id = row.number(journalId);
        m_walk.take(id, row.text(journalHash), [&](QByteArrayView previous) { return row.digitsAfter(previous, m_text); });
        m_walk.checkInstant(id, row.number(journalRecordedAt));
        const QByteArrayView kind = row.text(journalKind);
        if (const std::optional<PostingKind> known = postingKindOf(kind))
            m_sums.add(id, counted(row, *known));
        else
            find(id, "kind", QString(), QString::fromUtf8(kind));
        checkForm(row);
    }

    /// What the second form adds is not protected by the first, and no posting of the first form had it.
    void checkForm(const JournalRows::Row &row)
    {
        const qint64 form = row.number(journalForm);
        const bool isFirst = form == 1 && row.number(journalConsent) == 0 && row.number(journalPayableIn) == 0;
        if (form != 2 && form != postingForm && !isFirst)
            find(row.number(journalId), "chain_version", QString::number(postingForm), QString::number(form));
    }

    static CountedPosting counted(const JournalRows::Row &row, PostingKind kind)
    {
        const MonthKey key{row.number(journalLine), row.number(journalProgramme), shortestPeriodOf(row.text(journalDay)),
                           shortYear(row.number(journalBudgetYear)), shortYear(row.number(journalDueYear))};
        return {key, kind, row.number(journalAmount), row.number(journalApplication), row.number(journalDecision),
                row.number(journalPayableIn)};
    }

    void find(qint64 id, const char *field, const QString &expected, const QString &found)
    {
        m_work.find({AuditFault::valueDiffers, AuditRecord::posting, QString::number(id), QString::fromLatin1(field), expected,
                     found});
    }

    AuditWork &m_work;
    JournalSums m_sums;
    ChainWalk m_walk{m_work, AuditRecord::posting};
    ChainText m_text;
};

struct RecordKey {
    qint64 record = 0;  ///< place among chainedRecords()
    qint64 id = 0;
    qint64 part = 0;

    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    quint64 mixed() const { return mixedHash(mixedHash(quint64(record), quint64(id)), quint64(part)); }
};

struct RecordContent {
    Sha256Digits digits{};
    bool isLinked = false;
};

using RecordContents = FlatTable<RecordKey, RecordContent>;

AuditRecord kindOfRecord(std::size_t index)
{
    return auditRecordFromString(chainedRecords()[index].word).value_or(AuditRecord::recordLink);
}

QString nameOfRecord(qint64 id, qint64 part)
{
    return part == 0 ? QString::number(id) : QStringLiteral("%1 %2").arg(id).arg(part);
}

Result<RecordContents> readContents(AuditWork &work)
{
    RecordContents contents;
    ChainText text;
    const std::span<const ChainedRecord> records = chainedRecords();
    for (std::size_t index = 0; index < records.size(); ++index) {
        const ChainedRecord &record = records[index];
        const auto read = [&](RowScan &row) {
            contents.at({static_cast<qint64>(index), row.number(0), row.number(1)}) = {contentOf(record, row, text), false};
        };
        const Result<void> done = work.eachRow(record.word.toLatin1().constData(), record.select, read, qint64{0},
                                               std::numeric_limits<qint64>::max());
        if (!done)
            return tl::unexpected(done.error());
    }
    return contents;
}

/// The records by their word, as the links name them.
std::optional<std::size_t> indexOf(QByteArrayView word)
{
    const std::span<const ChainedRecord> records = chainedRecords();
    const auto found = std::find_if(records.begin(), records.end(), [word](const ChainedRecord &one) {
        return word == one.word.toLatin1();
    });
    return found == records.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - records.begin()));
}

class LinkAudit final {
public:
    LinkAudit(AuditWork &work, RecordContents &contents) : m_work(work), m_contents(contents) {}

    void take(RowScan &row)
    {
        const qint64 number = row.number(0);
        const std::optional<std::size_t> index = indexOf(row.text(1));
        const qint64 id = row.number(2);
        const qint64 part = row.number(3);
        RecordContent *content = index ? m_contents.find({static_cast<qint64>(*index), id, part}) : nullptr;
        if (!content) {
            const AuditRecord record = index ? kindOfRecord(*index) : AuditRecord::recordLink;
            m_work.find({AuditFault::recordMissing, record, index ? nameOfRecord(id, part) : QString::number(number), {},
                         QString::number(number), {}});
        }
        const QByteArrayView digits =
            content ? QByteArrayView(content->digits.data(), content->digits.size()) : QByteArrayView();
        if (content)
            content->isLinked = true;
        // The finding is at the record and not at its link, for the record is what somebody wanted to change.
        ChainWalk &walk = m_walk;
        walk.name(content ? kindOfRecord(*index) : AuditRecord::recordLink,
                  content ? nameOfRecord(id, part) : QString::number(number), content != nullptr);
        walk.take(number, row.text(4), [&](QByteArrayView previous) {
            return recordLink(previous, number, row.text(1), id, part, digits, m_text);
        });
    }

    void findUnlinked()
    {
        m_contents.forEach([this](const RecordKey &key, RecordContent &content) {
            if (!content.isLinked)
                m_work.find({AuditFault::recordUnexplained, kindOfRecord(static_cast<std::size_t>(key.record)),
                             nameOfRecord(key.id, key.part), {}, {}, {}});
        });
    }

    ChainHead head() const { return m_walk.head(); }

private:
    AuditWork &m_work;
    RecordContents &m_contents;
    ChainWalk m_walk{m_work, AuditRecord::recordLink};
    ChainText m_text;
};

}  // namespace

void ChainWalk::keep(qint64 number, QByteArrayView stored, const Sha256Digits &computed)
{
    const bool isSame = view(computed) == stored;
    if (!isSame && m_isReported)
        m_work.find({AuditFault::linkBroken, m_named, m_name.isEmpty() ? QString::number(number) : m_name, {},
                     QString::fromLatin1(view(computed)), QString::fromUtf8(stored)});
    m_instead = isSame ? std::nullopt : std::optional(computed);
    m_last = number;
    m_stored.resize(stored.size());
    std::copy(stored.begin(), stored.end(), m_stored.data());
}

void ChainWalk::checkInstant(qint64 number, qint64 recordedAtMs)
{
    if (recordedAtMs < m_recordedAtMs)
        m_work.find({AuditFault::instantBackwards, m_record, QString::number(number), QStringLiteral("recorded_at_ms"),
                     QString::number(m_recordedAtMs), QString::number(recordedAtMs)});
    m_recordedAtMs = recordedAtMs;
}

ChainHead ChainWalk::head() const
{
    return {m_last, QString::fromUtf8(m_stored)};
}

Result<JournalSums> auditJournal(AuditWork &work)
{
    const Result<qint64> last =
        work.connection().statement(selectLastPosting).one([](Statement &row) { return row.number(0); });
    if (!last)
        return tl::unexpected(last.error());
    const Result<qint64> summed = lastSummed(work.connection());
    if (!summed)
        return tl::unexpected(summed.error());
    work.begin(AuditStage::postings, *last);
    if (*summed > *last)
        work.find({AuditFault::valueDiffers, AuditRecord::table, QStringLiteral("posting_summed"), QStringLiteral("posting_id"),
                   QString::number(*last), QString::number(*summed)});
    JournalExamination examination(work, *summed);
    Conveyor<JournalRows> conveyor([&examination](JournalRows &rows) {
        examination.take(rows);
        rows.clear();
    });
    const Result<void> read = work.eachRow("posting", selectJournal, [&conveyor](RowScan &row) {
        conveyor.filling().take(row);
        if (conveyor.filling().isFull())
            conveyor.send();
    });
    conveyor.send();
    conveyor.finish();
    if (!read)
        return tl::unexpected(read.error());
    work.report().postings = examination.head();
    examination.sums().sumPeriods();
    return std::move(examination.sums());
}

Result<void> auditEvents(AuditWork &work)
{
    work.begin(AuditStage::events);
    ChainWalk walk(work, AuditRecord::event);
    ChainText text;
    const Result<void> read = work.eachRow("event", selectEvents, [&](RowScan &row) {
        const qint64 number = row.number(0);
        walk.take(number, row.text(8), [&](QByteArrayView previous) {
            text.begin("event/1").add(previous).add(number).add(row.text(1)).add(row.text(2));
            text.add(row.isNull(3) ? QByteArrayView() : row.text(3)).add(row.text(4)).add(row.text(5));
            return text.add(row.number(6)).add(row.text(7)).linkDigits();
        });
        walk.checkInstant(number, row.number(6));
    });
    work.report().events = walk.head();
    return read;
}

Result<void> auditRecords(AuditWork &work)
{
    work.begin(AuditStage::records);
    Result<RecordContents> contents = readContents(work);
    if (!contents)
        return tl::unexpected(contents.error());
    LinkAudit links(work, *contents);
    const Result<void> read = work.eachRow("record_link", selectLinks, [&links](RowScan &row) { links.take(row); });
    if (read && !work.isCancelled())
        links.findUnlinked();
    work.report().records = links.head();
    return read;
}

}  // namespace mittelbuch
