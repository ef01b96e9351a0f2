// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/tabletext.h"

#include <QSaveFile>

namespace mittelbuch {

namespace {

/// Programs read the ASCII minus only.
QString plainNumber(QString text)
{
    return text.replace(QChar(0x2212), u'-');
}

bool looksLikeFormula(const QString &text)
{
    const qsizetype start = text.startsWith(u'\'') ? 1 : 0;
    return text.size() > start && QStringLiteral("=+-@\t\r").contains(text.at(start));
}

QString tsvCell(QString text, ColumnKind kind)
{
    text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
    return kind == ColumnKind::text ? text : plainNumber(text);
}

template <typename CellText>
QString joined(const TableModel &model, const QVector<int> &rows, const QVector<int> &columns, QChar separator,
               QLatin1String lineEnd, CellText cellText)
{
    QString out;
    const auto addLine = [&](auto textOf) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                out += separator;
            out += textOf(columns.at(i));
        }
        out += lineEnd;
    };
    addLine([&](int column) { return cellText(model.columns().at(column).title, ColumnKind::text); });
    for (const int row : rows)
        addLine([&](int column) { return cellText(model.textOfSource(row, column), model.columns().at(column).kind); });
    return out;
}

}  // namespace

QString toTsv(const TableModel &model, const QVector<int> &rows, const QVector<int> &columns)
{
    return joined(model, rows, columns, u'\t', QLatin1String("\n"), tsvCell);
}

QByteArray toCsv(const TableModel &model, const QVector<int> &rows, const QVector<int> &columns)
{
    return QByteArray("\xEF\xBB\xBF") + joined(model, rows, columns, u';', QLatin1String("\r\n"), csvCell).toUtf8();
}

QString csvCell(const QString &text, ColumnKind kind)
{
    QString cell = text;
    if (kind != ColumnKind::text)
        cell = plainNumber(cell);
    else if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    return needsQuotes ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(FailureKind::notPermitted, path, file.errorString());
    return {};
}

}  // namespace mittelbuch
