// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csvtext.h"

#include <QStringView>

namespace mittelbuch {

namespace {

constexpr QStringView dangerousBeginnings = u"=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

QString quoted(const QString &text, QChar separator)
{
    const bool isPlain = !text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n')
                         && !text.contains(u'\r') && text.trimmed() == text;
    return isPlain ? text : u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

class CellText final {
public:
    explicit CellText(CsvStyle style) : m_style(style) {}

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return withoutFormula(text); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(Money amount) const
    {
        const QString text = toDecimalString(amount);
        return m_style == CsvStyle::spreadsheet ? QString(text).replace(u'.', u',') : text;
    }

private:
    CsvStyle m_style;
};

}  // namespace

QString withoutFormula(const QString &text)
{
    const auto beginsBadly = [](const QString &part) {
        return !part.isEmpty() && dangerousBeginnings.contains(part.front());
    };
    // Blanks in front do not keep every spreadsheet from it.
    return beginsBadly(text) || beginsBadly(text.trimmed()) ? u'\'' + text : text;
}

CsvWriter::CsvWriter(CsvStyle style)
    : m_style(style), m_bytes(style == CsvStyle::spreadsheet ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray())
{
}

QString CsvWriter::textOf(const CsvCell &cell) const
{
    return std::visit(CellText(m_style), cell);
}

void CsvWriter::addRow(const QVector<CsvCell> &cells)
{
    const QChar separator = m_style == CsvStyle::spreadsheet ? u';' : u',';
    QStringList texts;
    for (const CsvCell &cell : cells)
        texts.append(quoted(textOf(cell), separator));
    m_bytes += texts.join(separator).toUtf8() + QByteArrayLiteral("\r\n");
}

}  // namespace mittelbuch
