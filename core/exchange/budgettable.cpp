// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/budgettable.h"

#include "base/digits.h"
#include "base/sha256.h"
#include "exchange/tableamount.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <map>

namespace mittelbuch {

namespace {

/// A column that the mapping names, found in the header. `number` 0: the mapping names none.
struct FoundColumn {
    int number = 0;
    QString name;
};

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar sign) { return sign.isSpace(); });
    return text;
}

/// The digits of a key; of a cell that is a number with the zeros in front that it lost.
QString keyDigits(const SourceCell &cell, qsizetype digits)
{
    const QString text = withoutBlanks(cell.text);
    return cell.kind == CellKind::number ? text.rightJustified(digits, u'0') : text;
}

class BudgetTableReader final {
public:
    BudgetTableReader(const BudgetMapping &mapping, const GoOn &goOn) : m_mapping(mapping), m_goOn(goOn) {}

    BudgetImport read(TableSource &source)
    {
        if (m_mapping.headerRow == 0)
            findColumns();
        const TableRead done = source.read(m_mapping.sheet, [this](const SourceRow &row) { return take(row); });
        if (!done)
            m_import.faults.append(done.error());
        else if (!m_columnsFound && m_wanted)
            findColumns();
        if (m_import.titles == 0 && m_import.faults.isEmpty() && m_wanted)
            m_import.faults.append({0, 0, {}, {}, ImportFaultCode::emptyFile});
        addUp();
        return std::move(m_import);
    }

private:
    bool take(const SourceRow &row)
    {
        m_wanted = !m_goOn || m_goOn(row.line);
        if (row.line <= m_mapping.headerRow) {
            m_header.append(row);
        } else {
            if (!m_columnsFound)
                findColumns();
            m_rowLine = row.line;
            if (m_areColumnsSound)
                takeTitle(row);
        }
        return m_wanted && (!m_columnsFound || m_areColumnsSound);
    }

    void findColumns()
    {
        m_columnsFound = true;
        m_rowLine = m_mapping.headerRow;
        const QStringList names = columnNames(m_header, m_mapping.headerRow, m_mapping.headerRows);
        const bool hasLine = !m_mapping.line.isEmpty();
        m_lineColumn = find(QStringLiteral("line"), m_mapping.line, names, false);
        m_chapter = find(QStringLiteral("chapter"), m_mapping.chapter, names, !hasLine);
        m_title = find(QStringLiteral("title"), m_mapping.title, names, !hasLine);
        m_section = find(QStringLiteral("section"), m_mapping.section, names, false);
        m_purpose = find(QStringLiteral("purpose"), m_mapping.purpose, names, true);
        m_sectionName = find(QStringLiteral("sectionName"), m_mapping.sectionName, names, false);
        m_chapterName = find(QStringLiteral("chapterName"), m_mapping.chapterName, names, false);
        m_side = find(QStringLiteral("side"), m_mapping.side, names, false);
        if (m_mapping.amounts.isEmpty())
            report({}, QStringLiteral("amounts"), {}, ImportFaultCode::columnMissing);
        QVector<FiscalYear> years;
        for (const AmountColumn &amount : m_mapping.amounts) {
            m_amounts.append(find(QStringLiteral("amounts"), amount.column, names, true));
            if (!amount.year)
                report(m_amounts.last(), amount.column, {}, ImportFaultCode::yearMissing);
            else if (years.contains(*amount.year))
                report(m_amounts.last(), amount.column, amount.year->toString(), ImportFaultCode::yearTwice);
            else
                years.append(*amount.year);
        }
        m_areColumnsSound = m_import.faults.isEmpty();
    }

    FoundColumn find(const QString &role, const QString &reference, const QStringList &names, bool isNeeded)
    {
        if (reference.isEmpty() && !isNeeded)
            return {};
        const QVector<int> columns = columnsNamed(reference, names);
        if (columns.size() == 1)
            return {columns.first(), names.value(columns.first() - 1)};
        report({}, role, reference,
               columns.isEmpty() ? ImportFaultCode::columnMissing : ImportFaultCode::columnAmbiguous);
        return {};
    }

    void report(const FoundColumn &column, const QString &field, const QString &value, ImportFaultCode code)
    {
        m_import.faults.append({m_rowLine, column.number, field, value, code});
    }

    void report(const FoundColumn &column, const QString &value, ImportFaultCode code)
    {
        report(column, column.name.isEmpty() ? columnLetters(column.number) : column.name, value, code);
    }

    bool hasAmount(const SourceRow &row) const
    {
        return std::any_of(m_amounts.cbegin(), m_amounts.cend(),
                           [&row](const FoundColumn &amount) { return row.at(amount.number).kind != CellKind::empty; });
    }

    bool isNoTitle(const SourceRow &row) const
    {
        const SourceCell key = row.at(m_lineColumn.number > 0 ? m_lineColumn.number : m_title.number);
        const bool hasDigit = std::any_of(key.text.cbegin(), key.text.cend(), isAsciiDigit);
        if (hasDigit && m_lineColumn.number == 0)
            return false;
        const auto first = std::find_if(row.cells.cbegin(), row.cells.cend(),
                                        [](const SourceCell &cell) { return cell.kind != CellKind::empty; });
        const auto beginsSo = [&first](const QString &word) { return first->text.startsWith(word, Qt::CaseInsensitive); };
        if (std::any_of(m_mapping.skippedBeginnings.cbegin(), m_mapping.skippedBeginnings.cend(), beginsSo))
            return true;
        return key.kind == CellKind::empty && !hasAmount(row);
    }

    void takeTitle(const SourceRow &row)
    {
        if (isNoTitle(row)) {
            m_import.skippedRows.append(row.line);
            return;
        }
        const std::optional<BudgetLineKey> key = keyOf(row);
        const SourceCell purpose = row.at(m_purpose.number);
        if (purpose.kind == CellKind::empty)
            report(m_purpose, {}, ImportFaultCode::purposeMissing);
        if (key && !isSideRight(row, *key))
            return;
        const QVector<std::optional<Money>> amounts = amountsOf(row);
        if (!key || isTwice(*key))
            return;
        takeName(key->section(), row.at(m_sectionName.number));
        takeName(key->chapter(), row.at(m_chapterName.number));
        ++m_import.titles;
        m_import.revenueTitles += budgetSideOf(*key) == BudgetSide::revenue ? 1 : 0;
        for (qsizetype index = 0; index < amounts.size(); ++index) {
            if (amounts[index])
                m_import.rows.append({*key, purpose.text.simplified(), budgetSideOf(*key),
                                      *m_mapping.amounts[index].year, *amounts[index], row.line});
        }
    }

    /// The first that the table gives; titles repeat it.
    void takeName(const QString &number, const SourceCell &name)
    {
        if (name.kind == CellKind::text && !m_import.names.contains(number))
            m_import.names.insert(number, name.text.simplified());
    }

    QVector<std::optional<Money>> amountsOf(const SourceRow &row)
    {
        QVector<std::optional<Money>> amounts;
        for (const FoundColumn &column : std::as_const(m_amounts)) {
            const SourceCell cell = row.at(column.number);
            const auto amount = amountOf(cell, m_mapping.unitEuro, m_mapping.numbers);
            amounts.append(amount.value_or(std::nullopt));
            if (!amount)
                report(column, cell.text, amount.error());
        }
        return amounts;
    }

    std::optional<BudgetLineKey> keyOf(const SourceRow &row)
    {
        return m_lineColumn.number > 0 ? combinedKey(row) : partedKey(row);
    }

    std::optional<BudgetLineKey> combinedKey(const SourceRow &row)
    {
        const SourceCell cell = row.at(m_lineColumn.number);
        const QString text = cell.kind == CellKind::number ? keyDigits(cell, 9) : cell.text.simplified();
        const std::optional<BudgetLineKey> key = BudgetLineKey::tryFromString(text);
        if (!key)
            report(m_lineColumn, cell.text, cell.text.isEmpty() ? ImportFaultCode::titleMissing : ImportFaultCode::lineBroken);
        return key;
    }

    std::optional<BudgetLineKey> partedKey(const SourceRow &row)
    {
        const QString chapter = chapterOf(row);
        const SourceCell cell = row.at(m_title.number);
        const QString title = keyDigits(cell, 5);
        const bool isTitle = title.size() == 5 && isAsciiDigits(title);
        if (!isTitle)
            report(m_title, cell.text, title.isEmpty() ? ImportFaultCode::titleMissing : ImportFaultCode::titleBroken);
        return isTitle ? BudgetLineKey::tryFromParts(chapter, title) : std::nullopt;
    }

    /// Empty after a fault was reported.
    QString chapterOf(const SourceRow &row)
    {
        const SourceCell cell = row.at(m_chapter.number);
        const QString section = m_section.number > 0 ? keyDigits(row.at(m_section.number), 2) : QString();
        QString chapter = withoutBlanks(cell.text);
        // A chapter without its section is shorter than four digits.
        if (section.size() == 2 && chapter.size() < 4 && !chapter.isEmpty() && cell.kind != CellKind::number)
            chapter = section + chapter.rightJustified(2, u'0');
        else
            chapter = keyDigits(cell, 4);
        if (cell.kind == CellKind::empty)
            report(m_chapter, {}, ImportFaultCode::chapterMissing);
        else if ((chapter.size() != 4 && chapter.size() != 5) || !isAsciiDigits(chapter))
            report(m_chapter, cell.text, ImportFaultCode::chapterBroken);
        else if (!section.isEmpty() && !chapter.startsWith(section))
            report(m_section, section, ImportFaultCode::sectionContradicts);
        else
            return chapter;
        return {};
    }

    bool isSideRight(const SourceRow &row, const BudgetLineKey &key)
    {
        if (m_side.number == 0)
            return true;
        const QString word = row.at(m_side.number).text;
        const bool isRevenue = word.compare(m_mapping.revenueWord, Qt::CaseInsensitive) == 0;
        const bool isExpenditure = word.compare(m_mapping.expenditureWord, Qt::CaseInsensitive) == 0;
        if (!isRevenue && !isExpenditure)
            report(m_side, word, ImportFaultCode::sideBroken);
        else if (isRevenue != (budgetSideOf(key) == BudgetSide::revenue))
            report(m_side, word, ImportFaultCode::sideContradicts);
        else
            return true;
        return false;
    }

    bool isTwice(const BudgetLineKey &key)
    {
        const qsizetype before = m_keys.size();
        m_keys.insert(key.toString());
        const bool isNew = m_keys.size() > before;
        if (!isNew)
            report(m_lineColumn.number > 0 ? m_lineColumn : m_title, key.toDisplay(), ImportFaultCode::titleTwice);
        return !isNew;
    }

    void addUp()
    {
        std::map<FiscalYear, BudgetYearTotal> totals;
        for (const BudgetImportRow &row : std::as_const(m_import.rows)) {
            BudgetYearTotal &total = totals.try_emplace(row.year, BudgetYearTotal{row.year, {}, {}, 0}).first->second;
            Money &side = row.side == BudgetSide::revenue ? total.revenue : total.expenditure;
            const std::optional<Money> sum = side.checkedPlus(row.amount);
            ++total.titles;
            if (sum)
                side = *sum;
            else if (!std::any_of(m_import.faults.cbegin(), m_import.faults.cend(),
                                  [](const ImportFault &fault) { return fault.code == ImportFaultCode::sumOutOfRange; }))
                m_import.faults.append({row.sourceRow, 0, {}, row.year.toString(), ImportFaultCode::sumOutOfRange});
        }
        for (const auto &[year, total] : totals)
            m_import.totals.append(total);
    }

    const BudgetMapping &m_mapping;
    const GoOn &m_goOn;
    QVector<SourceRow> m_header;
    FoundColumn m_lineColumn;
    FoundColumn m_section;
    FoundColumn m_chapter;
    FoundColumn m_title;
    FoundColumn m_purpose;
    FoundColumn m_sectionName;
    FoundColumn m_chapterName;
    FoundColumn m_side;
    QVector<FoundColumn> m_amounts;
    QSet<QString> m_keys;
    BudgetImport m_import;
    int m_rowLine = 0;
    bool m_wanted = true;
    bool m_columnsFound = false;
    bool m_areColumnsSound = false;
};

}  // namespace

BudgetImport readBudget(TableSource &source, const BudgetMapping &mapping, const GoOn &goOn)
{
    return BudgetTableReader(mapping, goOn).read(source);
}

Result<tl::expected<BudgetFile, ImportFault>> openBudgetFile(const QString &path)
{
    const Result<QByteArray> content = readTableFile(path);
    if (!content)
        return tl::unexpected(content.error());
    TableOpened opened = openTable(*content);
    if (!opened)
        return tl::expected<BudgetFile, ImportFault>(tl::unexpect, opened.error());
    return tl::expected<BudgetFile, ImportFault>(
        BudgetFile{QFileInfo(path).fileName(), sha256Of(*content), std::move(*opened)});
}

BudgetImport readBudget(const BudgetFile &file, const BudgetMapping &mapping, const GoOn &goOn)
{
    BudgetImport import = readBudget(*file.source, mapping, goOn);
    import.fileName = file.name;
    import.checksum = file.checksum;
    return import;
}

}  // namespace mittelbuch
