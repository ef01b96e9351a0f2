// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/budgetguess.h"

#include "base/textfold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace mittelbuch {

namespace {

constexpr int headerRowMax = 30;

using Words = QVector<QLatin1String>;

/// Folded names, the likelier first.
const Words lineWords{QLatin1String("haushaltsstelle"), QLatin1String("hhst"), QLatin1String("hh stelle"),
                      QLatin1String("buchungsstelle"), QLatin1String("kapitel titel"), QLatin1String("kap titel"),
                      QLatin1String("kap tit")};
const Words sectionWords{QLatin1String("einzelplan"), QLatin1String("epl"), QLatin1String("ep"),
                         QLatin1String("einzelplan nr")};
const Words chapterWords{QLatin1String("kapitel"), QLatin1String("kap"), QLatin1String("kapitel nr"),
                         QLatin1String("kapitelnummer")};
const Words titleWords{QLatin1String("titel"), QLatin1String("tit"), QLatin1String("titel nr"),
                       QLatin1String("titelnummer")};
const Words purposeWords{QLatin1String("zweckbestimmung"), QLatin1String("titel text"), QLatin1String("titeltext"),
                         QLatin1String("titelbezeichnung"), QLatin1String("bezeichnung des titels"),
                         QLatin1String("zweck"), QLatin1String("bezeichnung"), QLatin1String("text")};
const Words sectionNameWords{QLatin1String("einzelplan text"), QLatin1String("einzelplantext"),
                             QLatin1String("einzelplanbezeichnung"), QLatin1String("bezeichnung des einzelplans")};
const Words chapterNameWords{QLatin1String("kapitel text"), QLatin1String("kapiteltext"), QLatin1String("kapitelbezeichnung"),
                             QLatin1String("bezeichnung des kapitels")};
const Words sideWords{QLatin1String("einnahmen ausgaben"), QLatin1String("einnahme ausgabe"), QLatin1String("e a"),
                      QLatin1String("ea")};
/// Words of a header over amounts, the likelier first.
const Words amountWords{QLatin1String("ansatz"), QLatin1String("haushaltsansatz"), QLatin1String("soll"),
                        QLatin1String("entwurf"), QLatin1String("betrag"), QLatin1String("plan"), QLatin1String("hhpl")};
/// Words that make a header one over other amounts.
const Words otherAmountWords{QLatin1String("ist"), QLatin1String("ve"), QLatin1String("verpflichtungsermachtigung"),
                             QLatin1String("verpflichtungsermachtigungen"), QLatin1String("differenz"),
                             QLatin1String("veranderung"), QLatin1String("abweichung"), QLatin1String("vorjahr")};

QString columnByWords(const Words &words, const QStringList &names, int after = 0)
{
    for (const QLatin1String word : words) {
        QVector<int> columns = columnsNamed(word, names);
        std::stable_partition(columns.begin(), columns.end(), [after](int column) { return column > after; });
        if (!columns.isEmpty())
            return referenceTo(columns.first(), names);
    }
    return {};
}

std::optional<FiscalYear> onlyYearIn(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])"));
    QSet<int> years;
    for (auto found = digits.globalMatch(text); found.hasNext();)
        years.insert(found.next().captured().toInt());
    return years.size() == 1 ? FiscalYear::tryFromNumber(*years.cbegin()) : std::nullopt;
}

/// The place of the header's likeliest word; -1: it stands over no amounts of the plan.
qsizetype amountRank(const QString &name)
{
    const QStringList words = foldedForSearch(name).split(u' ', Qt::SkipEmptyParts);
    const auto isOther = [](const QString &word) { return otherAmountWords.contains(QLatin1String(word.toLatin1())); };
    if (std::any_of(words.cbegin(), words.cend(), isOther))
        return -1;
    for (qsizetype rank = 0; rank < amountWords.size(); ++rank) {
        if (words.contains(amountWords[rank]))
            return rank;
    }
    // A year alone is a header as well.
    return words.size() == 1 && onlyYearIn(words.first()) ? amountWords.size() : -1;
}

struct AmountHit {
    int column = 0;
    qsizetype rank = 0;
    std::optional<FiscalYear> year;
};

QVector<AmountHit> amountHits(const QStringList &names)
{
    QVector<AmountHit> hits;
    for (int column = 1; column <= names.size(); ++column) {
        const qsizetype rank = amountRank(names[column - 1]);
        if (rank >= 0)
            hits.append({column, rank, onlyYearIn(names[column - 1])});
    }
    return hits;
}

/// Of the columns that name a year the likeliest of each year; if none names one, the likeliest of all.
QVector<AmountColumn> amountColumns(const QStringList &names, std::optional<FiscalYear> otherwise)
{
    QVector<AmountHit> hits = amountHits(names);
    const bool anyYear = std::any_of(hits.cbegin(), hits.cend(), [](const AmountHit &hit) { return hit.year.has_value(); });
    hits.removeIf([anyYear](const AmountHit &hit) { return hit.year.has_value() != anyYear; });
    std::stable_sort(hits.begin(), hits.end(), [](const AmountHit &left, const AmountHit &right) { return left.rank < right.rank; });
    QVector<AmountHit> chosen;
    for (const AmountHit &hit : std::as_const(hits)) {
        const auto sameYear = [&hit](const AmountHit &other) { return other.year == hit.year; };
        if (std::none_of(chosen.cbegin(), chosen.cend(), sameYear))
            chosen.append(hit);
    }
    std::sort(chosen.begin(), chosen.end(), [](const AmountHit &left, const AmountHit &right) { return left.column < right.column; });
    QVector<AmountColumn> columns;
    for (const AmountHit &hit : std::as_const(chosen))
        columns.append({referenceTo(hit.column, names), anyYear ? hit.year : otherwise});
    return columns;
}

BudgetMapping mappingByNames(const QStringList &names, std::optional<FiscalYear> year)
{
    BudgetMapping mapping;
    mapping.chapter = columnByWords(chapterWords, names);
    mapping.title = columnByWords(titleWords, names);
    if (mapping.chapter.isEmpty() || mapping.title.isEmpty())
        mapping.line = columnByWords(lineWords, names);
    if (!mapping.line.isEmpty()) {
        mapping.chapter.clear();
        mapping.title.clear();
    }
    mapping.section = mapping.line.isEmpty() ? columnByWords(sectionWords, names) : QString();
    const QVector<int> key = columnsNamed(mapping.line.isEmpty() ? mapping.title : mapping.line, names);
    mapping.purpose = columnByWords(purposeWords, names, key.value(0));
    mapping.sectionName = columnByWords(sectionNameWords, names);
    mapping.chapterName = columnByWords(chapterNameWords, names);
    mapping.side = columnByWords(sideWords, names);
    mapping.amounts = amountColumns(names, year);
    return mapping;
}

bool isComplete(const BudgetMapping &mapping)
{
    const bool hasKey = !mapping.line.isEmpty() || (!mapping.chapter.isEmpty() && !mapping.title.isEmpty());
    return hasKey && !mapping.amounts.isEmpty();
}

/// The first place in which a header makes sense; better one that says the years of its amounts.
BudgetMapping mappingByHeader(const QVector<SourceRow> &rows, std::optional<FiscalYear> year)
{
    std::optional<BudgetMapping> withoutYear;
    std::optional<BudgetMapping> incomplete;
    for (const SourceRow &row : rows) {
        for (const int height : {1, 2}) {
            if (row.line > headerRowMax || height > row.line)
                continue;
            BudgetMapping mapping = mappingByNames(columnNames(rows, row.line, height), std::nullopt);
            mapping.headerRow = row.line;
            mapping.headerRows = height;
            if (!isComplete(mapping)) {
                if (!incomplete && (!mapping.title.isEmpty() || !mapping.line.isEmpty()))
                    incomplete = mapping;
                continue;
            }
            if (mapping.amounts.first().year)
                return mapping;
            if (!withoutYear)
                withoutYear = mapping;
        }
    }
    BudgetMapping mapping = withoutYear ? *withoutYear : incomplete.value_or(BudgetMapping());
    for (AmountColumn &amount : mapping.amounts)
        amount.year = year;
    return mapping;
}

QStringList textsBelow(const QVector<SourceRow> &rows, const BudgetMapping &mapping, const QString &reference)
{
    QStringList texts;
    const QVector<int> columns = columnsNamed(reference, columnNames(rows, mapping.headerRow, mapping.headerRows));
    for (const SourceRow &row : rows) {
        const SourceCell cell = columns.size() == 1 ? row.at(columns.first()) : SourceCell();
        if (row.line > mapping.headerRow && cell.kind == CellKind::text)
            texts.append(cell.text);
    }
    return texts;
}

void guessSideWords(BudgetMapping &mapping, const QVector<SourceRow> &rows)
{
    for (const QString &text : textsBelow(rows, mapping, mapping.side)) {
        if (text.startsWith(u'E', Qt::CaseInsensitive))
            mapping.revenueWord = text;
        else if (text.startsWith(u'A', Qt::CaseInsensitive))
            mapping.expenditureWord = text;
    }
}

void guessNumbers(BudgetMapping &mapping, const QVector<SourceRow> &rows)
{
    static const QRegularExpression german(QStringLiteral(",[0-9]{1,2}$|\\.[0-9]{3}(,|$)"));
    static const QRegularExpression english(QStringLiteral("\\.[0-9]{1,2}$|,[0-9]{3}(\\.|$)"));
    qsizetype lead = 0;
    for (const AmountColumn &amount : std::as_const(mapping.amounts)) {
        for (const QString &text : textsBelow(rows, mapping, amount.column))
            lead += (german.match(text).hasMatch() ? 1 : 0) - (english.match(text).hasMatch() ? 1 : 0);
    }
    mapping.numbers = lead < 0 ? NumberStyle::english : NumberStyle::german;
}

/// Thousands are said over the amounts or above the table.
void guessUnit(BudgetMapping &mapping, const QVector<SourceRow> &rows)
{
    static const QRegularExpression thousands(
        QStringLiteral("T€|\\bTEUR|\\bTsd|\\bTausend|\\b1\\.?000 ?(€|EUR)|\\bin 1\\.?000\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const SourceRow &row : rows) {
        for (const SourceCell &cell : row.cells) {
            if (row.line <= mapping.headerRow && thousands.match(cell.text).hasMatch())
                mapping.unitEuro = 1000;
        }
    }
}

}  // namespace

tl::expected<QVector<SourceRow>, ImportFault> firstRows(TableSource &source, const QString &sheet, int count)
{
    QVector<SourceRow> rows;
    const TableRead read = source.read(sheet, [&rows, count](const SourceRow &row) {
        rows.append(row);
        return rows.size() < count;
    });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

BudgetMapping guessBudgetMapping(const QVector<SourceRow> &rows, std::optional<FiscalYear> year)
{
    BudgetMapping mapping = mappingByHeader(rows, year);
    guessSideWords(mapping, rows);
    guessNumbers(mapping, rows);
    guessUnit(mapping, rows);
    return mapping;
}

std::optional<FiscalYear> yearInFileName(const QString &fileName)
{
    return onlyYearIn(fileName);
}

}  // namespace mittelbuch
