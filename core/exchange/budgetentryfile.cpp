// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/budgetentryfile.h"

#include "exchange/textsource.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mittelbuch {

namespace {

using enum EntryFaultCode;

/// The texts of a line's entry, and for each field the place where it stands.
struct FieldsInFile {
    int line = 0;
    EntryFields fields = {};
    QMap<QString, int> columns = {};
};

struct FieldsOfFile {
    QVector<FieldsInFile> rows = {};
    EntryFaults faults = {};
};

/// "dueYear" is "due-year".
QString fieldName(const QString &word)
{
    QString name;
    for (const QChar sign : word.trimmed())
        name += sign.isUpper() ? QString(u'-') + sign.toLower() : QString(sign);
    return name;
}

QStringList headOf(const SourceRow &row, EntryFaults &faults)
{
    QStringList names;
    for (const SourceCell &cell : row.cells) {
        const QString name = fieldName(cell.text);
        const bool isKnown = entryFieldNames().contains(name);
        if (!isKnown || names.contains(name)) {
            const EntryFault fault{.code = isKnown ? fieldTwice : unknownField, .field = name, .value = cell.text,
                                   .line = row.line, .column = int(names.size()) + 1};
            faults.append(fault);
        }
        names.append(name);
    }
    return names;
}

void takeRow(const SourceRow &row, const QStringList &names, FieldsOfFile &read)
{
    if (row.cells.size() > names.size()) {
        read.faults.append({.code = cellCount, .value = QString::number(row.cells.size()), .line = row.line,
                            .column = int(names.size()) + 1});
        return;
    }
    FieldsInFile fields{row.line};
    for (int column = 0; column < row.cells.size(); ++column) {
        fields.fields.insert(names[column], row.cells[column].text);
        fields.columns.insert(names[column], column + 1);
    }
    read.rows.append(fields);
}

EntryFault faultOf(const ImportFault &fault)
{
    return {.code = brokenTable, .value = fault.value, .line = fault.line, .column = fault.column, .table = fault};
}

/// A wrong head makes every line wrong and is told alone.
FieldsOfFile fieldsOfCsv(const QByteArray &content)
{
    FieldsOfFile read;
    const TableOpened table = openText(content, {});
    if (!table) {
        read.faults.append(faultOf(table.error()));
        return read;
    }
    QStringList names;
    const TableRead rows = (*table)->read({}, [&](const SourceRow &row) {
        if (!names.isEmpty()) {
            takeRow(row, names, read);
            return true;
        }
        names = headOf(row, read.faults);
        return read.faults.isEmpty();
    });
    if (!rows)
        read.faults.append(faultOf(rows.error()));
    return read;
}

void takeMember(const QString &word, const QJsonValue &value, FieldsInFile &row, EntryFaults &faults)
{
    const QString name = fieldName(word);
    const bool isWhole = value.isDouble() && value.toDouble() == double(value.toInteger());
    if (!entryFieldNames().contains(name))
        faults.append({.code = unknownField, .field = name, .value = word, .line = row.line, .column = 1});
    else if (value.isString() || isWhole)
        row.fields.insert(name, value.toVariant().toString());
    else if (!value.isNull())
        faults.append({.code = badText, .field = name, .value = value.toVariant().toString(), .line = row.line, .column = 1});
}

FieldsOfFile fieldsOfJsonLines(const QByteArray &content)
{
    FieldsOfFile read;
    const QByteArrayList lines = content.split('\n');
    for (int index = 0; index < lines.size(); ++index) {
        if (lines[index].trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(lines[index], &error);
        if (!document.isObject()) {
            read.faults.append({.code = notJson, .value = QString::fromUtf8(lines[index].trimmed()).left(60), .line = index + 1,
                                .column = error.offset + 1});
            continue;
        }
        FieldsInFile row{index + 1};
        const QJsonObject object = document.object();
        for (auto member = object.begin(); member != object.end(); ++member)
            takeMember(member.key(), member.value(), row, read.faults);
        read.rows.append(row);
    }
    return read;
}

}  // namespace

EntryFileResult readEntryFile(const QByteArray &content, QDate today, NumberStyle style)
{
    FieldsOfFile read = content.trimmed().startsWith('{') ? fieldsOfJsonLines(content) : fieldsOfCsv(content);
    QVector<EntryInFile> entries;
    for (const FieldsInFile &row : std::as_const(read.rows)) {
        const auto entry = readEntry(row.fields, today, style);
        if (entry) {
            entries.append({row.line, *entry});
            continue;
        }
        for (EntryFault fault : entry.error()) {
            fault.line = row.line;
            fault.column = row.columns.value(fault.field, 1);
            read.faults.append(fault);
        }
    }
    if (read.faults.isEmpty() && entries.isEmpty())
        read.faults.append({.code = emptyFile, .line = 1, .column = 1});
    std::stable_sort(read.faults.begin(), read.faults.end(),
                     [](const EntryFault &left, const EntryFault &right) { return left.line < right.line; });
    return read.faults.isEmpty() ? EntryFileResult(entries) : tl::unexpected(read.faults);
}

}  // namespace mittelbuch
