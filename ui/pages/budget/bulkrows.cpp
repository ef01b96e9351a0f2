// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/bulkrows.h"

#include "report/wording.h"
#include "ui/entry/moneyedit.h"
#include "ui/entry/yearedit.h"
#include "ui/pages/budget/bulkdialog.h"
#include "ui/pages/budget/entryneeds.h"

#include <QRegularExpression>

#include <algorithm>

namespace mittelbuch {

namespace {

std::optional<BudgetLineKey> readLine(BulkRow &row, const QSet<QString> &lines)
{
    const QString text = row.cell(BulkField::line).trimmed();
    std::optional<BudgetLineKey> key = BudgetLineKey::tryFromString(text);
    if (!key) {
        row.fault(BulkField::line) = BulkDialog::tr("Write chapter and title, such as 02 05/883 01.");
    } else if (!lines.isEmpty() && !lines.contains(key->toString())) {
        row.fault(BulkField::line) = BulkDialog::tr("The budget has no line %1.").arg(key->toDisplay());
        key.reset();
    }
    return key;
}

std::optional<BudgetEntryKind> readKind(BulkRow &row)
{
    const std::optional<BudgetEntryKind> kind = bulkKindFromText(row.cell(BulkField::kind));
    if (!kind)
        row.fault(BulkField::kind) = BulkDialog::tr("Choose a kind from the list.");
    return kind;
}

std::optional<FiscalYear> readYear(BulkRow &row, BulkField field)
{
    const QString text = row.cell(field).trimmed();
    const std::optional<FiscalYear> year = text.isEmpty() ? std::nullopt : parseFiscalYear(text);
    if (!year)
        row.fault(field) = BulkDialog::tr("Write a fiscal year like 2027.");
    return year;
}

/// Blank: the year itself. Whether it fits the kind is for the desk to say, but for the plain case that it is earlier.
std::optional<FiscalYear> readDueYear(BulkRow &row, std::optional<FiscalYear> year, std::optional<BudgetEntryKind> kind)
{
    const bool isBlank = row.cell(BulkField::dueYear).trimmed().isEmpty();
    const std::optional<FiscalYear> due = isBlank ? year : readYear(row, BulkField::dueYear);
    if (!due || !year || !kind)
        return due;
    const EntryNeeds needs = needsOf(*kind);
    if (needs.onlyAuthorization && *due <= *year)
        row.fault(BulkField::dueYear) = BulkDialog::tr("An authorisation falls due later than its budget year.");
    else if ((!needs.dueYear && *due != *year) || *due < *year)
        row.fault(BulkField::dueYear) = BulkDialog::tr("This kind is of the budget year itself.");
    return due;
}

std::optional<Money> readAmount(BulkRow &row)
{
    const ParsedMoney parsed = parseMoney(row.cell(BulkField::amount), numberStyle());
    if (!parsed.amount)
        row.fault(BulkField::amount) = sentence(parsed.fault);
    else if (parsed.amount->isZero())
        row.fault(BulkField::amount) = BulkDialog::tr("Enter an amount other than zero.");
    return parsed.amount;
}

}  // namespace

bool BulkRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

bool BulkRow::isFaulty() const
{
    return std::any_of(faults.begin(), faults.end(), [](const QString &fault) { return !fault.isEmpty(); });
}

const QVector<BudgetEntryKind> &bulkKinds()
{
    using enum BudgetEntryKind;
    static const QVector<BudgetEntryKind> kinds{appropriation,    supplement,      commitmentAuthorization,
                                                freeze,           globalCut,       earmarkedRevenue,
                                                distributedAway,  draftAppropriation};
    return kinds;
}

std::optional<BudgetEntryKind> bulkKindFromText(const QString &text)
{
    const QString word = text.trimmed();
    for (const BudgetEntryKind kind : bulkKinds()) {
        if (word.compare(label(kind), Qt::CaseInsensitive) == 0 || word == toString(kind))
            return kind;
    }
    return std::nullopt;
}

QString title(BulkField field)
{
    switch (field) {
    case BulkField::line: return BulkDialog::tr("Line");
    case BulkField::kind: return BulkDialog::tr("Kind");
    case BulkField::year: return BulkDialog::tr("Budget year");
    case BulkField::dueYear: return BulkDialog::tr("Year due");
    case BulkField::amount: return BulkDialog::tr("Amount");
    case BulkField::reason: return BulkDialog::tr("Reason");
    }
    Q_UNREACHABLE();
}

void readRow(BulkRow &row, const QSet<QString> &lines, QDate day)
{
    row.faults = {};
    row.entry.reset();
    if (row.isBlank())
        return;
    const std::optional<BudgetLineKey> line = readLine(row, lines);
    const std::optional<BudgetEntryKind> kind = readKind(row);
    const std::optional<FiscalYear> year = readYear(row, BulkField::year);
    const std::optional<FiscalYear> due = readDueYear(row, year, kind);
    const std::optional<Money> amount = readAmount(row);
    if (!row.isFaulty())
        row.entry = BudgetEntry{*line, *kind, *year, *due, *amount, day, row.cell(BulkField::reason).trimmed()};
}

BulkField bulkFieldOf(const QString &path)
{
    const QString field = path.section(u'.', 1, 1);
    if (field == QLatin1String("kind"))
        return BulkField::kind;
    if (field == QLatin1String("budgetYear"))
        return BulkField::year;
    if (field == QLatin1String("dueYear"))
        return BulkField::dueYear;
    if (field == QLatin1String("line"))
        return BulkField::line;
    return field == QLatin1String("reason") ? BulkField::reason : BulkField::amount;
}

int bulkIndexOf(const QString &path)
{
    static const QRegularExpression index(QStringLiteral("^entries\\[(\\d+)\\]"));
    const QRegularExpressionMatch match = index.match(path);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

QVector<QStringList> cellsOfTsv(const QString &text)
{
    QVector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endRow = [&] {
        row.append(std::exchange(cell, {}));
        rows.append(std::exchange(row, {}));
    };
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar sign = text[place];
        const bool isDoubled = quoted && sign == u'"' && place + 1 < text.size() && text[place + 1] == u'"';
        if (isDoubled)
            cell += text[++place];
        else if (sign == u'"' && (quoted || cell.isEmpty()))
            quoted = !quoted;
        else if (sign == u'\t' && !quoted)
            row.append(std::exchange(cell, {}));
        else if (sign == u'\n' && !quoted)
            endRow();
        else if (sign != u'\r')
            cell += sign == u'\n' || sign == u'\t' ? QChar(u' ') : sign;
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

}  // namespace mittelbuch
