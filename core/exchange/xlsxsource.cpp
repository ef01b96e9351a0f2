// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/xlsxsource.h"

#include "exchange/xlsxparts.h"

#include <QDate>

#include <algorithm>

namespace mittelbuch {

namespace {

/// The number of the column in "AB12"; 0 when there are no letters, limitMax + 1 at most.
int columnOf(QStringView reference, int limitMax)
{
    int column = 0;
    for (const QChar sign : reference) {
        if (sign < u'A' || sign > u'Z')
            break;
        column = std::min(column * 26 + (sign.unicode() - u'A' + 1), limitMax + 1);
    }
    return column;
}

/// One sheet being read.
class SheetReader final {
public:
    SheetReader(XmlPart &part, const QStringList &texts, const QSet<int> &dayFormats, bool daysFrom1904, const TableLimits &limits)
        : m_part(part), m_xml(part.xml()), m_texts(texts), m_dayFormats(dayFormats), m_daysFrom1904(daysFrom1904), m_limits(limits)
    {
    }

    TableRead read(const RowSink &sink)
    {
        while (!m_xml.atEnd() && !m_fault && m_wanted) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement || m_xml.name() != u"row")
                continue;
            readRow();
            if (!m_fault && !m_xml.hasError() && !m_row.cells.isEmpty())
                handOver(sink);
        }
        if (!m_fault && m_wanted)
            m_fault = m_part.fault();
        return m_fault ? TableRead(tl::unexpect, *m_fault) : TableRead();
    }

private:
    void readRow()
    {
        const auto number = m_xml.attributes().value(QLatin1String("r"));
        const int line = number.isEmpty() ? m_row.line + 1 : number.toInt();
        if (line <= m_row.line)
            return report(0, {}, ImportFaultCode::damagedWorkbook);
        m_row = {line, {}};
        while (!m_fault && m_xml.readNextStartElement()) {
            if (m_xml.name() == u"c")
                readCell();
            else
                m_xml.skipCurrentElement();
        }
        while (!m_row.cells.isEmpty() && m_row.cells.last().kind == CellKind::empty)
            m_row.cells.removeLast();
    }

    void handOver(const RowSink &sink)
    {
        if (++m_rows > m_limits.rows)
            report(0, QString::number(m_limits.rows), ImportFaultCode::tooLarge);
        else
            m_wanted = sink(m_row);
    }

    void readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const int named = columnOf(attributes.value(QLatin1String("r")), m_limits.columns);
        const int column = named > 0 ? named : static_cast<int>(m_row.cells.size()) + 1;
        const QString type = attributes.value(QLatin1String("t")).toString();
        const int format = attributes.value(QLatin1String("s")).toInt();
        const SourceCell cell = type == u"inlineStr" ? inlineCell() : valueCell(type, format);
        if (column > m_limits.columns || cell.text.size() > m_limits.cellCharacters)
            return report(column, cell.text.left(40), ImportFaultCode::tooLarge);
        if (column <= m_row.cells.size())
            return report(column, {}, ImportFaultCode::damagedWorkbook);
        m_row.cells.resize(column);
        m_row.cells.last() = cell;
    }

    SourceCell inlineCell()
    {
        const QString text = textBelow(m_xml, m_limits.cellCharacters).trimmed();
        return {text.isEmpty() ? CellKind::empty : CellKind::text, text};
    }

    SourceCell valueCell(const QString &type, int format)
    {
        QString value;
        bool isFormula = false;
        while (m_xml.readNextStartElement()) {
            isFormula = isFormula || m_xml.name() == u"f";
            if (m_xml.name() == u"v")
                value = m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            else
                m_xml.skipCurrentElement();
        }
        if (value.isEmpty())
            return {isFormula && type != u"str" ? CellKind::notCalculated : CellKind::empty, {}};
        if (type == u"s")
            return sharedCell(value);
        if (type == u"e")
            return {CellKind::error, value};
        if (type == u"b")
            return {CellKind::text, value == u"1" ? QStringLiteral("WAHR") : QStringLiteral("FALSCH")};
        if (type.isEmpty() || type == u"n")
            return m_dayFormats.contains(format) ? dayCell(value) : SourceCell{CellKind::number, value};
        return {CellKind::text, value};
    }

    SourceCell sharedCell(const QString &value)
    {
        bool isNumber = false;
        const int index = value.toInt(&isNumber);
        if (!isNumber || index < 0 || index >= m_texts.size()) {
            report(0, value, ImportFaultCode::damagedWorkbook);
            return {};
        }
        const QString text = m_texts[index].trimmed();
        return {text.isEmpty() ? CellKind::empty : CellKind::text, text};
    }

    SourceCell dayCell(const QString &value) const
    {
        bool isNumber = false;
        const double days = value.toDouble(&isNumber);
        if (!isNumber || days < 0 || days > 2'958'466)  // the last day of the year 9999
            return {CellKind::number, value};
        const QDate first = m_daysFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
        return {CellKind::text, first.addDays(static_cast<qint64>(days)).toString(Qt::ISODate)};
    }

    void report(int column, const QString &value, ImportFaultCode code)
    {
        if (!m_fault)
            m_fault = ImportFault{m_row.line, column, {}, value, code};
    }

    XmlPart &m_part;
    QXmlStreamReader &m_xml;
    const QStringList &m_texts;
    const QSet<int> &m_dayFormats;
    bool m_daysFrom1904;
    const TableLimits &m_limits;
    SourceRow m_row;
    std::optional<ImportFault> m_fault;
    int m_rows = 0;
    bool m_wanted = true;
};

class XlsxSource final : public TableSource {
public:
    XlsxSource(std::unique_ptr<ZipArchive> archive, Workbook workbook, UnpackAllowance left, const TableLimits &limits)
        : m_archive(std::move(archive)), m_workbook(std::move(workbook)), m_left(left), m_limits(limits)
    {
    }

    QStringList sheets() const override
    {
        QStringList names;
        for (const WorkbookSheet &sheet : m_workbook.sheets)
            names.append(sheet.name);
        return names;
    }
    QString encoding() const override { return {}; }

    TableRead read(const QString &sheet, const RowSink &sink) override
    {
        const qsizetype index = sheet.isEmpty() ? 0 : sheets().indexOf(sheet);
        if (index < 0)
            return tl::unexpected(ImportFault{0, 0, {}, sheet, ImportFaultCode::sheetMissing});
        // What a sheet may unfold to does not shrink because another sheet was looked at before.
        UnpackAllowance allowance = m_left;
        const PartRead<QStringList> texts = readSharedTexts(*m_archive, m_workbook.sharedTextsPart, allowance, m_limits);
        if (!texts)
            return tl::unexpected(texts.error());
        const PartRead<QSet<int>> days = readDayFormats(*m_archive, m_workbook.stylesPart, allowance);
        if (!days)
            return tl::unexpected(days.error());
        PartRead<std::unique_ptr<XmlPart>> part = XmlPart::open(*m_archive, m_workbook.sheets[index].part, allowance);
        if (!part)
            return tl::unexpected(part.error());
        return SheetReader(**part, *texts, *days, m_workbook.daysFrom1904, m_limits).read(sink);
    }

private:
    std::unique_ptr<ZipArchive> m_archive;
    Workbook m_workbook;
    UnpackAllowance m_left;
    TableLimits m_limits;
};

}  // namespace

TableOpened openXlsx(const QByteArray &content, const TableLimits &limits)
{
    tl::expected<std::unique_ptr<ZipArchive>, ImportFault> archive = ZipArchive::open(content);
    if (!archive)
        return tl::unexpected(archive.error());
    if (!(*archive)->contains(QStringLiteral("[Content_Types].xml")))
        return tl::unexpected(ImportFault{0, 0, {}, {}, ImportFaultCode::notATable});
    UnpackAllowance allowance{limits.unpackedBytes};
    const PartRead<Workbook> workbook = readWorkbook(**archive, allowance);
    if (!workbook)
        return tl::unexpected(workbook.error());
    return std::make_unique<XlsxSource>(std::move(*archive), *workbook, allowance, limits);
}

}  // namespace mittelbuch
