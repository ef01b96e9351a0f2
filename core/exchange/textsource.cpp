// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/textsource.h"

#include "exchange/plaintextbytes.h"

#include <QHash>

#include <csv.h>

#include <algorithm>
#include <array>

namespace mittelbuch {

namespace {

constexpr std::array delimiters{';', '\t', ',', '|'};
constexpr int rowsLookedAt = 50;

/// The end of the line that begins at `from`, its LF, CR or CRLF included.
qsizetype lineEnd(QByteArrayView bytes, qsizetype from)
{
    const auto isBreak = [](char byte) { return byte == '\n' || byte == '\r'; };
    const auto found = std::find_if(bytes.begin() + from, bytes.end(), isBreak);
    if (found == bytes.end())
        return bytes.size();
    const qsizetype at = found - bytes.begin();
    const bool isPair = bytes[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n';
    return at + (isPair ? 2 : 1);
}

/// libcsv takes the fields apart; fed line by line, so that each row knows the line where it began.
class TextReader final {
public:
    TextReader(char delimiter, const TableLimits &limits, const RowSink &sink) : m_limits(limits), m_sink(sink)
    {
        const int failed = csv_init(&m_parser, 0);
        Q_ASSERT_X(failed == 0, "TextReader", "csv_init fails without a parser only");
        Q_UNUSED(failed)
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    }
    ~TextReader() { csv_free(&m_parser); }
    TextReader(const TextReader &) = delete;
    TextReader &operator=(const TextReader &) = delete;

    TableRead read(QByteArrayView bytes, int firstLine)
    {
        m_row.line = firstLine;
        int line = firstLine;
        for (qsizetype from = 0; from < bytes.size() && m_wanted && !m_fault; ++line) {
            const qsizetype end = lineEnd(bytes, from);
            takeLine(bytes.sliced(from, end - from), line);
            from = end;
        }
        if (m_wanted && !m_fault && m_isOpen)
            m_fault = ImportFault{m_row.line, 0, {}, {}, ImportFaultCode::quoteNotClosed};
        return m_fault ? TableRead(tl::unexpect, *m_fault) : TableRead();
    }

private:
    void takeLine(QByteArrayView text, int line)
    {
        if (!m_isOpen)
            m_row.line = line;
        m_rowEnded = false;
        feed(text);
        // Without a break at its end the last line would wait for more.
        if (!text.endsWith('\n') && !text.endsWith('\r'))
            feed("\n");
        m_isOpen = !m_rowEnded && (m_isOpen || !text.trimmed().isEmpty());
    }

    void feed(QByteArrayView bytes)
    {
        const std::size_t length = static_cast<std::size_t>(bytes.size());
        const std::size_t taken = csv_parse(&m_parser, bytes.data(), length, takeField, endRow, this);
        if (taken != length && !m_fault)
            m_fault = ImportFault{m_row.line, 0, {}, {}, ImportFaultCode::tooLarge};
    }

    static void takeField(void *bytes, std::size_t length, void *reader)
    {
        static_cast<TextReader *>(reader)->append(
            QString::fromUtf8(static_cast<const char *>(bytes), static_cast<qsizetype>(length)));
    }

    static void endRow(int, void *reader) { static_cast<TextReader *>(reader)->handOver(); }

    void append(const QString &field)
    {
        const QString text = field.trimmed();
        m_row.cells.append({text.isEmpty() ? CellKind::empty : CellKind::text, text});
        if (text.size() > m_limits.cellCharacters)
            reportTooMuch(static_cast<int>(m_row.cells.size()), text.left(40));
        else if (m_row.cells.size() > m_limits.columns)
            reportTooMuch(static_cast<int>(m_row.cells.size()), {});
    }

    void handOver()
    {
        m_rowEnded = true;
        while (!m_row.cells.isEmpty() && m_row.cells.last().kind == CellKind::empty)
            m_row.cells.removeLast();
        if (!m_row.cells.isEmpty() && !m_fault && m_wanted) {
            if (++m_rows > m_limits.rows)
                reportTooMuch(0, QString::number(m_limits.rows));
            else
                m_wanted = m_sink(m_row);
        }
        m_row.cells.clear();
    }

    void reportTooMuch(int column, const QString &value)
    {
        if (!m_fault)
            m_fault = ImportFault{m_row.line, column, {}, value, ImportFaultCode::tooLarge};
    }

    csv_parser m_parser{};
    const TableLimits &m_limits;
    const RowSink &m_sink;
    SourceRow m_row;
    std::optional<ImportFault> m_fault;
    int m_rows = 0;
    bool m_wanted = true;
    bool m_rowEnded = false;
    bool m_isOpen = false;  ///< a quoted field goes on in the next line
};

/// How many of the first rows have the same number of fields, and that number; rows of a single field do not count.
struct Likeness {
    qsizetype rows = 0;
    qsizetype fields = 0;

    friend auto operator<=>(const Likeness &, const Likeness &) = default;
};

Likeness likenessBy(char delimiter, QByteArrayView bytes, const TableLimits &limits)
{
    QHash<qsizetype, qsizetype> rowsByFields;
    int rows = 0;
    const RowSink count = [&](const SourceRow &row) {
        if (row.cells.size() > 1)
            ++rowsByFields[row.cells.size()];
        return ++rows < rowsLookedAt;
    };
    // What is wrong is said when the table itself is read.
    (void)TextReader(delimiter, limits, count).read(bytes, 1);
    Likeness best;
    for (auto entry = rowsByFields.cbegin(); entry != rowsByFields.cend(); ++entry)
        best = std::max(best, Likeness{entry.value(), entry.key()});
    return best;
}

char likeliestDelimiter(QByteArrayView bytes, const TableLimits &limits)
{
    char likeliest = delimiters.front();
    Likeness best;
    for (const char delimiter : delimiters) {
        const Likeness likeness = likenessBy(delimiter, bytes, limits);
        if (best < likeness) {
            best = likeness;
            likeliest = delimiter;
        }
    }
    return likeliest;
}

class TextSource final : public TableSource {
public:
    TextSource(PlainTextBytes text, const TableLimits &limits) : m_text(std::move(text)), m_limits(limits)
    {
        const QByteArrayView bytes = m_text.utf8;
        const qsizetype firstEnd = lineEnd(bytes, 0);
        const QByteArrayView firstLine = bytes.first(firstEnd).trimmed();
        if (firstLine.size() == 5 && firstLine.startsWith("sep=")) {
            m_delimiter = firstLine.back();
            m_begin = firstEnd;
            m_firstLine = 2;
        } else {
            m_delimiter = likeliestDelimiter(bytes, m_limits);
        }
    }

    QStringList sheets() const override { return {QString()}; }
    QString encoding() const override { return m_text.encoding; }
    TableRead read(const QString &, const RowSink &sink) override
    {
        return TextReader(m_delimiter, m_limits, sink).read(QByteArrayView(m_text.utf8).sliced(m_begin), m_firstLine);
    }

private:
    PlainTextBytes m_text;
    TableLimits m_limits;
    char m_delimiter = ';';
    qsizetype m_begin = 0;
    int m_firstLine = 1;
};

}  // namespace

TableOpened openText(const QByteArray &content, const TableLimits &limits)
{
    tl::expected<PlainTextBytes, ImportFault> text = plainTextBytes(content);
    if (!text)
        return tl::unexpected(text.error());
    return std::make_unique<TextSource>(std::move(*text), limits);
}

}  // namespace mittelbuch
