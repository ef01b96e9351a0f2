// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/smallworkbook.h"

#include "support/testsupport.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <zip.h>

namespace mittelbuch::test {

QByteArray archiveOf(const QMap<QString, QByteArray> &parts, const char *password)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("archive.zip"));
    int error = 0;
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, &error);
    EXPECT_NE(archive, nullptr);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        zip_source_t *source =
            zip_source_buffer(archive, part->constData(), static_cast<zip_uint64_t>(part->size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        EXPECT_GE(index, 0);
        if (password) {
            EXPECT_EQ(zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password), 0);
        }
    }
    EXPECT_EQ(zip_close(archive), 0);
    return contentOf(path);
}

QMap<QString, QByteArray> workbookParts(const QByteArray &rows, const QByteArray &sharedTexts, const QByteArray &styles)
{
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const auto relation = [&office](const QByteArray &id, const QByteArray &kind, const QByteArray &target) {
        return QByteArray("<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + kind + "\" Target=\"" + target + "\"/>");
    };
    QMap<QString, QByteArray> parts;
    parts[QStringLiteral("[Content_Types].xml")] = "<Types/>";
    parts[QStringLiteral("_rels/.rels")] = "<Relationships xmlns=\"" + package + "\">"
        + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>";
    parts[QStringLiteral("xl/workbook.xml")] = "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
        + "\"><sheets><sheet name=\"Plan\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] = "<Relationships xmlns=\"" + package + "\">"
        + relation("r1", "worksheet", "worksheets/sheet1.xml")
        + (sharedTexts.isEmpty() ? QByteArray() : relation("r2", "sharedStrings", "sharedStrings.xml"))
        + (styles.isEmpty() ? QByteArray() : relation("r3", "styles", "/xl/styles.xml")) + "</Relationships>";
    parts[QStringLiteral("xl/worksheets/sheet1.xml")] =
        "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    if (!sharedTexts.isEmpty())
        parts[QStringLiteral("xl/sharedStrings.xml")] = "<sst xmlns=\"" + main + "\">" + sharedTexts + "</sst>";
    if (!styles.isEmpty())
        parts[QStringLiteral("xl/styles.xml")] = "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>";
    return parts;
}

QByteArray workbookOf(const QByteArray &rows, const QByteArray &sharedTexts, const QByteArray &styles)
{
    return archiveOf(workbookParts(rows, sharedTexts, styles));
}

namespace {

QString shown(const SourceCell &cell)
{
    switch (cell.kind) {
    case CellKind::empty:
        return QString();
    case CellKind::text:
        return cell.text;
    case CellKind::number:
        return u'<' + cell.text + u'>';
    case CellKind::error:
        return u'!' + cell.text + u'!';
    case CellKind::notCalculated:
        return QStringLiteral("?");
    }
    Q_UNREACHABLE();
}

}  // namespace

ReadTable readTable(const QByteArray &content, const TableLimits &limits, const QString &sheet)
{
    ReadTable table;
    const TableOpened opened = openTable(content, limits);
    if (!opened) {
        table.fault = opened.error();
        return table;
    }
    const TableRead read = (*opened)->read(sheet, [&table](const SourceRow &row) {
        QStringList cells;
        for (const SourceCell &cell : row.cells)
            cells.append(shown(cell));
        table.rows.append(QString::number(row.line) + QStringLiteral(": ") + cells.join(u'|'));
        return true;
    });
    if (!read)
        table.fault = read.error();
    return table;
}

}  // namespace mittelbuch::test
