// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/budgetmapping.h"

#include "base/digits.h"
#include "base/textfold.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace mittelbuch {

namespace {

const QString formatWord = QStringLiteral("mittelbuch-budget-mapping");

using TextMember = std::pair<QString, QString BudgetMapping::*>;

const std::array<TextMember, 8> &columnMembers()
{
    static const std::array<TextMember, 8> members{{{QStringLiteral("line"), &BudgetMapping::line},
                                                    {QStringLiteral("section"), &BudgetMapping::section},
                                                    {QStringLiteral("chapter"), &BudgetMapping::chapter},
                                                    {QStringLiteral("title"), &BudgetMapping::title},
                                                    {QStringLiteral("purpose"), &BudgetMapping::purpose},
                                                    {QStringLiteral("sectionName"), &BudgetMapping::sectionName},
                                                    {QStringLiteral("chapterName"), &BudgetMapping::chapterName},
                                                    {QStringLiteral("side"), &BudgetMapping::side}}};
    return members;
}

const std::array<TextMember, 3> &textMembers()
{
    static const std::array<TextMember, 3> members{{{QStringLiteral("sheet"), &BudgetMapping::sheet},
                                                    {QStringLiteral("revenueWord"), &BudgetMapping::revenueWord},
                                                    {QStringLiteral("expenditureWord"), &BudgetMapping::expenditureWord}}};
    return members;
}

/// Takes the values out of the object one by one; what is left at the end is not known.
class MappingReader final {
public:
    explicit MappingReader(QJsonObject object) : m_object(std::move(object)) {}

    tl::expected<BudgetMapping, ImportFault> read()
    {
        if (m_object.take(QStringLiteral("format")).toString() != formatWord)
            report(QStringLiteral("format"), {});
        if (const QJsonValue version = m_object.take(QStringLiteral("version")); version.toInt() != 1)
            report(QStringLiteral("version"), version);
        for (const auto &[key, member] : textMembers())
            takeText(m_object, key, m_mapping.*member);
        takeColumns();
        takeAmounts();
        takeNumber(QStringLiteral("headerRow"), 0, 1000, m_mapping.headerRow);
        takeNumber(QStringLiteral("headerRows"), 1, 10, m_mapping.headerRows);
        takeNumber(QStringLiteral("unitEuro"), 1, 1000, m_mapping.unitEuro);
        if (m_mapping.unitEuro != 1 && m_mapping.unitEuro != 1000)
            report(QStringLiteral("unitEuro"), m_mapping.unitEuro);
        takeNumberStyle();
        takeBeginnings();
        for (const QString &unknown : m_object.keys())
            report(unknown, m_object.value(unknown));
        return m_fault ? tl::expected<BudgetMapping, ImportFault>(tl::unexpect, *m_fault) : m_mapping;
    }

private:
    void takeText(QJsonObject &object, const QString &key, QString &text)
    {
        const QJsonValue value = object.take(key);
        if (value.isString())
            text = value.toString();
        else if (!value.isUndefined())
            report(key, value);
    }

    void takeColumns()
    {
        const QJsonValue value = m_object.take(QStringLiteral("columns"));
        QJsonObject columns = value.toObject();
        for (const auto &[key, member] : columnMembers())
            takeText(columns, key, m_mapping.*member);
        for (const QString &unknown : columns.keys())
            report(QStringLiteral("columns.") + unknown, columns.value(unknown));
    }

    void takeAmounts()
    {
        const QJsonArray amounts = m_object.take(QStringLiteral("amounts")).toArray();
        for (const QJsonValue &amount : amounts) {
            const QString column = amount[QStringLiteral("column")].toString();
            const QJsonValue year = amount[QStringLiteral("year")];
            const std::optional<FiscalYear> read = FiscalYear::tryFromNumber(year.toInt());
            if (column.isEmpty())
                report(QStringLiteral("amounts.column"), amount[QStringLiteral("column")]);
            if (!year.isUndefined() && !read)
                report(QStringLiteral("amounts.year"), year);
            m_mapping.amounts.append({column, read});
        }
    }

    void takeNumber(const QString &key, int min, int max, int &number)
    {
        const QJsonValue value = m_object.take(key);
        if (value.isUndefined())
            return;
        const int read = value.toInt(min - 1);
        if (read < min || read > max)
            report(key, value);
        else
            number = read;
    }

    void takeNumberStyle()
    {
        const QJsonValue value = m_object.take(QStringLiteral("numbers"));
        if (value.toString() == u"english")
            m_mapping.numbers = NumberStyle::english;
        else if (!value.isUndefined() && value.toString() != u"german")
            report(QStringLiteral("numbers"), value);
    }

    void takeBeginnings()
    {
        const QJsonValue value = m_object.take(QStringLiteral("skippedBeginnings"));
        if (value.isUndefined())
            return;
        m_mapping.skippedBeginnings.clear();
        for (const QJsonValue &beginning : value.toArray())
            m_mapping.skippedBeginnings.append(beginning.toString());
        if (!value.isArray() || m_mapping.skippedBeginnings.contains(QString()))
            report(QStringLiteral("skippedBeginnings"), value);
    }

    void report(const QString &key, const QJsonValue &value)
    {
        if (!m_fault)
            m_fault = ImportFault{0, 0, key, value.toVariant().toString(), ImportFaultCode::mappingBroken};
    }

    QJsonObject m_object;
    BudgetMapping m_mapping;
    std::optional<ImportFault> m_fault;
};

/// The cells of a row of the header; in an upper one a text holds for the empty cells right of it.
QStringList headerTexts(const SourceRow &row, qsizetype width, bool isUpper)
{
    QStringList texts;
    for (int column = 1; column <= width; ++column) {
        const QString text = row.at(column).text.simplified();
        texts.append(text.isEmpty() && isUpper && !texts.isEmpty() ? texts.last() : text);
    }
    return texts;
}

}  // namespace

QJsonObject toJson(const BudgetMapping &mapping)
{
    QJsonObject columns;
    for (const auto &[key, member] : columnMembers())
        columns[key] = mapping.*member;
    QJsonArray amounts;
    for (const AmountColumn &amount : mapping.amounts) {
        QJsonObject entry{{QStringLiteral("column"), amount.column}};
        if (amount.year)
            entry[QStringLiteral("year")] = amount.year->number();
        amounts.append(entry);
    }
    QJsonObject object{{QStringLiteral("format"), formatWord},
                       {QStringLiteral("version"), 1},
                       {QStringLiteral("headerRow"), mapping.headerRow},
                       {QStringLiteral("headerRows"), mapping.headerRows},
                       {QStringLiteral("columns"), columns},
                       {QStringLiteral("amounts"), amounts},
                       {QStringLiteral("unitEuro"), mapping.unitEuro},
                       {QStringLiteral("numbers"), mapping.numbers == NumberStyle::german ? QStringLiteral("german")
                                                                                          : QStringLiteral("english")},
                       {QStringLiteral("skippedBeginnings"), QJsonArray::fromStringList(mapping.skippedBeginnings)}};
    for (const auto &[key, member] : textMembers())
        object[key] = mapping.*member;
    return object;
}

QByteArray toJsonText(const BudgetMapping &mapping)
{
    return QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Indented);
}

tl::expected<BudgetMapping, ImportFault> budgetMappingFromJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return tl::unexpected(ImportFault{0, 0, QStringLiteral("JSON"), error.errorString(), ImportFaultCode::mappingBroken});
    return MappingReader(document.object()).read();
}

BudgetMapping mappingOfYears(BudgetMapping mapping, const QVector<FiscalYear> &years)
{
    if (years.isEmpty())
        return mapping;
    if (years.size() == 1 && mapping.amounts.size() == 1 && !mapping.amounts.first().year)
        mapping.amounts.first().year = years.first();
    mapping.amounts.removeIf([&years](const AmountColumn &amount) { return amount.year && !years.contains(*amount.year); });
    return mapping;
}

QStringList columnNames(const QVector<SourceRow> &rows, int headerRow, int headerRows)
{
    QVector<SourceRow> header;
    qsizetype width = 0;
    for (const SourceRow &row : rows) {
        if (row.line > headerRow || row.line <= headerRow - headerRows)
            continue;
        header.append(row);
        width = std::max(width, row.cells.size());
    }
    QStringList names(width);
    for (const SourceRow &row : std::as_const(header)) {
        const QStringList texts = headerTexts(row, width, row.line < headerRow);
        for (qsizetype index = 0; index < width; ++index)
            names[index] = QString(names[index] + u' ' + texts[index]).trimmed();
    }
    return names;
}

QVector<int> columnsNamed(const QString &reference, const QStringList &names)
{
    if (reference.startsWith(u'#') && reference.size() > 1 && isAsciiDigits(reference.mid(1)))
        return {reference.mid(1).toInt()};
    const QString wanted = foldedForSearch(reference);
    QVector<int> columns;
    for (qsizetype index = 0; index < names.size() && !wanted.isEmpty(); ++index) {
        if (foldedForSearch(names[index]) == wanted)
            columns.append(static_cast<int>(index) + 1);
    }
    return columns;
}

QString referenceTo(int column, const QStringList &names)
{
    const QString name = names.value(column - 1);
    return columnsNamed(name, names).size() == 1 && !name.startsWith(u'#') ? name : u'#' + QString::number(column);
}

}  // namespace mittelbuch
