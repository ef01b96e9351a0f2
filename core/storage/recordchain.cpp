// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/recordchain.h"

#include "storage/columns.h"

#include <algorithm>
#include <array>
#include <limits>

namespace mittelbuch {

namespace {

/// The migrations that make records which are chained: from then on they are, and what was there before is linked by them.
constexpr int withRecordChain = 3;
constexpr int withDirectiveTerms = 5;

const std::array records{
    ChainedRecord{QStringLiteral("consent"),
                  QStringLiteral("SELECT id, 0, issuer, reference, day, amount, note FROM consent "
                                 "WHERE id BETWEEN ? AND ? ORDER BY id"),
                  "tttnt", withRecordChain},
    ChainedRecord{QStringLiteral("freeze"),
                  QStringLiteral("SELECT posting_id, 0, basis, rate_millionths, until FROM \"freeze\" "
                                 "WHERE posting_id BETWEEN ? AND ? ORDER BY posting_id"),
                  "tnt", withRecordChain},
    ChainedRecord{QStringLiteral("carryOver"),
                  QStringLiteral("SELECT id, 0, line_id, programme_id, from_year, step, amount, day, consent_id, note "
                                 "FROM carry_over_step WHERE id BETWEEN ? AND ? ORDER BY id"),
                  "nnntntnt", withRecordChain},
    ChainedRecord{QStringLiteral("yearStep"),
                  QStringLiteral("SELECT id, 0, year, step, day, reference FROM fiscal_year_step "
                                 "WHERE id BETWEEN ? AND ? ORDER BY id"),
                  "nttt", withRecordChain},
    ChainedRecord{QStringLiteral("decision"),
                  QStringLiteral("SELECT id, 0, application_id, version, approved, day, amount, line_id, reason, decided_by, "
                                 "decided_by_key, directive_id FROM decision WHERE id BETWEEN ? AND ? ORDER BY id"),
                  "nnntnntttn", withRecordChain},
    ChainedRecord{QStringLiteral("decisionShare"),
                  QStringLiteral("SELECT decision_id, year, amount FROM decision_share "
                                 "WHERE decision_id BETWEEN ? AND ? ORDER BY decision_id, year"),
                  "n", withRecordChain},
    ChainedRecord{QStringLiteral("transition"),
                  QStringLiteral("SELECT id, 0, application_id, step, from_state, to_state, day, recorded_at_ms, user_name, "
                                 "note FROM application_transition WHERE id BETWEEN ? AND ? ORDER BY id"),
                  "nttttntt", withRecordChain},
    ChainedRecord{QStringLiteral("directive"),
                  QStringLiteral("SELECT id, 0, programme_id, version, valid_from, valid_to, terms FROM directive "
                                 "WHERE id BETWEEN ? AND ? ORDER BY id"),
                  "nnttt", withDirectiveTerms},
};

const QString selectHead = QStringLiteral("SELECT number, chain_hash FROM record_link ORDER BY number DESC LIMIT 1");
const QString insertLink =
    QStringLiteral("INSERT INTO record_link (number, record, record_id, part, chain_hash) VALUES (?, ?, ?, ?, ?)");

struct Head {
    qint64 number = 0;
    QByteArray link = firstLink().toLatin1();
};

struct Part {
    qint64 id = 0;
    qint64 part = 0;
    Sha256Digits content;
};

QByteArrayView view(const Sha256Digits &digits)
{
    return QByteArrayView(digits.data(), digits.size());
}

Result<QVector<Part>> partsOf(Connection &connection, const ChainedRecord &record, qint64 first, qint64 last)
{
    const Result<std::unique_ptr<RowScan>> rows = connection.scan(record.select, first, last);
    if (!rows)
        return tl::unexpected(rows.error());
    QVector<Part> parts;
    ChainText text;
    while ((*rows)->next())
        parts.append({(*rows)->number(0), (*rows)->number(1), contentOf(record, **rows, text)});
    if ((*rows)->failure())
        return tl::unexpected(*(*rows)->failure());
    return parts;
}

Result<void> link(Connection &connection, const ChainedRecord &record, const QVector<Part> &parts)
{
    const auto found = connection.statement(selectHead)
                           .first([](Statement &row) { return Head{row.number(0), row.text(1).toLatin1()}; });
    if (!found)
        return tl::unexpected(found.error());
    Head head = found->value_or(Head());
    ChainText text;
    for (const Part &one : parts) {
        const Sha256Digits digits = recordLink(head.link, head.number + 1, record.word.toLatin1(), one.id, one.part,
                                               view(one.content), text);
        head = {head.number + 1, view(digits).toByteArray()};
        const Result<int> inserted = connection.statement(insertLink)
            .bind(head.number, record.word, one.id, one.part, QString::fromLatin1(head.link)).run();
        if (!inserted)
            return tl::unexpected(inserted.error());
    }
    return {};
}

}  // namespace

std::span<const ChainedRecord> chainedRecords()
{
    return records;
}

Sha256Digits contentOf(const ChainedRecord &record, RowScan &row, ChainText &text)
{
    const QByteArray form = record.word.toLatin1() + QByteArrayLiteral("/1");
    text.begin(form);
    for (qsizetype index = 0; index < record.columns.size(); ++index) {
        const int column = static_cast<int>(index) + 2;
        if (row.isNull(column))
            text.addAbsent();
        else if (record.columns[index] == 'n')
            text.add(row.number(column));
        else
            text.add(row.text(column));
    }
    return text.linkDigits();
}

Sha256Digits recordLink(QByteArrayView previous, qint64 number, QByteArrayView word, qint64 id, qint64 part,
                        QByteArrayView content, ChainText &text)
{
    text.begin("record/1").add(previous).add(number).add(word).add(id).add(part).add(content);
    return text.linkDigits();
}

Result<void> linkRecord(Connection &connection, QLatin1String word, qint64 id)
{
    const auto record = std::find_if(records.begin(), records.end(), [word](const ChainedRecord &one) { return one.word == word; });
    Q_ASSERT(record != records.end());
    const Result<QVector<Part>> parts = partsOf(connection, *record, id, id);
    return parts ? link(connection, *record, *parts) : tl::unexpected(parts.error());
}

Result<void> completeMigration(Connection &connection, int number)
{
    for (const ChainedRecord &record : records) {
        if (record.sinceMigration != number)
            continue;
        const Result<QVector<Part>> parts = partsOf(connection, record, 1, std::numeric_limits<qint64>::max());
        if (!parts)
            return tl::unexpected(parts.error());
        if (const Result<void> linked = link(connection, record, *parts); !linked)
            return linked;
    }
    return {};
}

}  // namespace mittelbuch
