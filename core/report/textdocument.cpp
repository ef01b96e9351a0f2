// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/textdocument.h"

#include "report/phrase.h"
#include "report/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace mittelbuch {

namespace {

using Widths = QVector<qsizetype>;

Widths widthsOf(const Table &table)
{
    Widths widths;
    for (const TableColumn &column : table.columns)
        widths.append(column.title.size());
    for (const TableRow &row : table.rows) {
        for (qsizetype index = 0; index < widths.size(); ++index)
            widths[index] = std::max(widths[index], row.cells[index].size());
    }
    return widths;
}

QString aligned(const QString &text, qsizetype width, CellAlignment alignment)
{
    const qsizetype blanks = width - text.size();
    if (alignment == CellAlignment::right)
        return text.rightJustified(width);
    if (alignment == CellAlignment::centre)
        return text.rightJustified(text.size() + blanks / 2).leftJustified(width);
    return text.leftJustified(width);
}

QString lineOf(const Table &table, const Widths &widths, const QVector<QString> &cells)
{
    QStringList parts;
    for (qsizetype index = 0; index < widths.size(); ++index)
        parts.append(aligned(cells[index], widths[index], table.columns[index].alignment));
    QString line = parts.join(QStringLiteral("  "));
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QString ruleOf(const Widths &widths)
{
    QStringList parts;
    for (const qsizetype width : widths)
        parts.append(QString(width, u'-'));
    return parts.join(QStringLiteral("  "));
}

class PlainText final {
public:
    void operator()(const Heading &heading)
    {
        const QChar rule = heading.level == 1 ? u'=' : u'-';
        add({QString(), heading.text, QString(heading.text.size(), rule)});
    }
    void operator()(const Paragraph &paragraph)
    {
        add({QString(), paragraph.notice ? QStringLiteral("! ") + paragraph.text : paragraph.text});
    }
    void operator()(const KeyFigures &figures)
    {
        Table table{
            {}, {{{}, CellAlignment::left, 1}, {{}, CellAlignment::right, 1}, {{}, CellAlignment::left, 1}}, {}, {}};
        for (const KeyFigures::Item &item : figures.items)
            table.rows.append({{item.label, item.value, item.note}, RowKind::plain});
        const Widths widths = widthsOf(table);
        add({QString()});
        for (const TableRow &row : table.rows)
            add({lineOf(table, widths, row.cells)});
    }
    void operator()(const Table &table)
    {
        add({QString(), table.caption});
        if (table.rows.isEmpty()) {
            add({table.emptyText});
            return;
        }
        const Widths widths = widthsOf(table);
        QVector<QString> titles;
        for (const TableColumn &column : table.columns)
            titles.append(column.title);
        add({lineOf(table, widths, titles), ruleOf(widths)});
        for (const TableRow &row : table.rows) {
            if (row.kind != RowKind::plain)
                add({ruleOf(widths)});
            add({lineOf(table, widths, row.cells)});
        }
    }
    void operator()(const FundsFigure &figure) { (*this)(chartTable(figure.chart)); }
    void operator()(const DistrictFigure &figure) { (*this)(chartTable(figure.chart)); }

    void add(const QStringList &lines) { m_lines.append(lines); }
    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    QStringList m_lines;
};

QString headOf(const Document &document)
{
    QStringList lines{document.authority, document.fileReference, document.title, document.subtitle, document.filter,
                      document.asAt, document.producedAt};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

TableColumn column(const QString &title, CellAlignment alignment)
{
    return {title, alignment, alignment == CellAlignment::left ? 22 : 13};
}

}  // namespace

QString plainText(const Document &document)
{
    PlainText text;
    text.add({headOf(document)});
    for (const Block &block : document.blocks)
        std::visit(text, block);
    text.add({QString(), phrase(QT_TRANSLATE_NOOP("wording", "Fingerprint of the data: %1"), {document.fingerprint})});
    return text.text();
}

Table chartTable(const FundsChart &chart)
{
    Table table{chart.title, {column(QString(), CellAlignment::left)}, {},
                phrase(QT_TRANSLATE_NOOP("wording", "There is nothing to draw yet."))};
    for (std::size_t part = 0; part < fundsPartCount; ++part)
        table.columns.append(column(label(static_cast<FundsPart>(part)), CellAlignment::right));
    table.columns.append(column(phrase(QT_TRANSLATE_NOOP("wording", "Authority")), CellAlignment::right));
    table.columns.append(column(phrase(QT_TRANSLATE_NOOP("wording", "over by")), CellAlignment::right));
    for (const FundsBar &bar : chart.bars) {
        TableRow row{{bar.label}, RowKind::plain};
        for (const Money part : bar.parts)
            row.cells.append(amountText(part));
        row.cells.append({amountText(bar.authority), amountText(bar.shortfall)});
        table.rows.append(row);
    }
    return table;
}

Table chartTable(const DistrictChart &chart)
{
    Table table{chart.title,
                {column(phrase(QT_TRANSLATE_NOOP("wording", "District")), CellAlignment::left),
                 column(phrase(QT_TRANSLATE_NOOP("wording", "Committed")), CellAlignment::right),
                 column(phrase(QT_TRANSLATE_NOOP("wording", "Requested")), CellAlignment::right),
                 column(phrase(QT_TRANSLATE_NOOP("wording", "Committed per head")), CellAlignment::right)},
                {},
                phrase(QT_TRANSLATE_NOOP("wording", "There is nothing to draw yet."))};
    for (const DistrictBar &bar : chart.bars)
        table.rows.append({{bar.label, amountText(bar.committed), amountText(bar.requested),
                            bar.committedPerHead ? amountText(*bar.committedPerHead) : QStringLiteral("–")},
                           RowKind::plain});
    return table;
}

}  // namespace mittelbuch
