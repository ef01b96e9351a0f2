// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "exchange/budgetguess.h"
#include "exchange/budgettable.h"
#include "report/wording.h"
#include "service/budgetimport.h"

#include <QFile>
#include <QFileInfo>

namespace mittelbuch {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

/// What stopped a command: it was said, and this is the code to end with.
template <typename T>
using OrExit = tl::expected<T, ExitCode>;

ExitCode reportFaults(const Terminal &terminal, const QString &file, const QVector<ImportFault> &faults)
{
    QStringList sentences;
    QJsonArray array;
    for (const ImportFault &fault : faults) {
        const QString place = placeText(fault);
        sentences.append(file + (place.isEmpty() ? QString() : QStringLiteral(", ") + place) + QStringLiteral(": ") + sentence(fault));
        array.append(QJsonObject{{option("line"), fault.line},
                                 {option("column"), fault.column},
                                 {option("field"), fault.field},
                                 {option("value"), fault.value},
                                 {option("reason"), sentence(fault)}});
    }
    sentences.append(commandText(QT_TRANSLATE_NOOP("cli", "Nothing was imported.")));
    return terminal.faulty(file, sentences, array);
}

/// The command "import budget", step by step; each step that fails has said why.
class BudgetImportRun final {
public:
    BudgetImportRun(CommandRun &run, Session &session)
        : m_run(run), m_session(session), m_terminal(run.terminal()), m_path(run.arguments().operands.first())
    {
    }

    ExitCode carryOut()
    {
        const OrExit<BudgetFile> file = openFile();
        if (!file)
            return file.error();
        OrExit<BudgetMapping> mapping = mappingFor(*file);
        if (!mapping)
            return mapping.error();
        if (const std::optional<ExitCode> stopped = adjust(*mapping))
            return *stopped;
        sayMapping(*mapping);
        const BudgetImport import = readBudget(*file, *mapping);
        if (!import.faults.isEmpty())
            return reportFaults(m_terminal, m_path, import.faults);
        return take(import, *mapping);
    }

private:
    OrExit<BudgetFile> openFile()
    {
        Result<tl::expected<BudgetFile, ImportFault>> file = openBudgetFile(m_path);
        if (!file)
            return tl::unexpected(m_terminal.failed(file.error()));
        if (!*file)
            return tl::unexpected(reportFaults(m_terminal, m_path, {file->error()}));
        return std::move(**file);
    }

    OrExit<BudgetMapping> mappingFor(const BudgetFile &file)
    {
        const QString wanted = m_run.arguments().value(option("--mapping"));
        if (!wanted.isEmpty())
            return keptMapping(wanted);
        const QString sheet = m_run.arguments().value(option("--sheet"));
        const auto rows = firstRows(*file.source, sheet);
        if (!rows)
            return tl::unexpected(reportFaults(m_terminal, m_path, {rows.error()}));
        m_isGuess = true;
        BudgetMapping mapping = guessBudgetMapping(*rows, yearInFileName(file.name));
        mapping.sheet = sheet;
        return mapping;
    }

    /// By the name under which it was kept, else from a file.
    OrExit<BudgetMapping> keptMapping(const QString &wanted)
    {
        const Result<QString> kept = keptBudgetMapping(m_session.store, wanted);
        if (!kept)
            return tl::unexpected(m_terminal.failed(kept.error()));
        QByteArray text = kept->toUtf8();
        if (text.isEmpty()) {
            const Result<QByteArray> content = readTableFile(wanted);
            if (!content)
                return tl::unexpected(m_terminal.failed(content.error()));
            text = *content;
        }
        const auto mapping = budgetMappingFromJson(text);
        if (!mapping)
            return tl::unexpected(reportFaults(m_terminal, wanted, {mapping.error()}));
        return *mapping;
    }

    /// What the command line says beside the mapping.
    std::optional<ExitCode> adjust(BudgetMapping &mapping)
    {
        if (m_run.arguments().has(option("--sheet")))
            mapping.sheet = m_run.arguments().value(option("--sheet"));
        const QString unit = m_run.arguments().value(option("--unit"));
        if (!unit.isEmpty() && unit != u"1" && unit != u"1000")
            return m_terminal.misused(commandText(QT_TRANSLATE_NOOP("cli", "--unit is 1 or 1000.")));
        mapping.unitEuro = unit.isEmpty() ? mapping.unitEuro : unit.toInt();
        QVector<FiscalYear> years;
        for (const QString &text : m_run.arguments().values(option("--year"))) {
            const std::optional<FiscalYear> year = FiscalYear::tryFromNumber(text.toInt());
            if (!year)
                return m_terminal.misused(commandText(QT_TRANSLATE_NOOP("cli", "--year needs a year such as 2027.")));
            years.append(*year);
        }
        mapping = mappingOfYears(mapping, years);
        return std::nullopt;
    }

    void sayMapping(const BudgetMapping &mapping) const
    {
        QStringList amounts;
        for (const AmountColumn &amount : mapping.amounts)
            amounts.append(amount.column + (amount.year ? QStringLiteral(" → ") + amount.year->toString() : QString()));
        const QString key = mapping.line.isEmpty() ? mapping.chapter + QStringLiteral(" + ") + mapping.title : mapping.line;
        if (m_isGuess) {
            m_terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "Columns guessed from the header in row %1:")).arg(mapping.headerRow));
        }
        m_terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "  line: %1 · purpose: %2 · amounts: %3")).arg(key, mapping.purpose, amounts.join(QStringLiteral(", "))));
        m_terminal.say(mapping.unitEuro == 1000
                           ? commandText(QT_TRANSLATE_NOOP("cli", "  amounts in thousands of euro"))
                           : commandText(QT_TRANSLATE_NOOP("cli", "  amounts in euro (--unit 1000 for thousands)")));
    }

    ExitCode take(const BudgetImport &import, const BudgetMapping &mapping)
    {
        BudgetImportOptions options;
        options.withRevenue = m_run.arguments().has(option("--with-revenue"));
        options.postDifferences = m_run.arguments().has(option("--supplement"));
        options.dryRun = m_run.arguments().has(option("--dry-run"));
        sayTotals(import);
        const Outcome<BudgetImportChange> change = importBudget(m_session, import, options);
        if (!change)
            return m_terminal.denied(change.error());
        if (const std::optional<ExitCode> stopped = keepMapping(mapping))
            return *stopped;
        if (options.dryRun)
            m_terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "Only tried; nothing was changed.")));
        sayChange(*change);
        QJsonObject document = toJson(*change);
        document[option("dryRun")] = options.dryRun;
        document[option("file")] = import.fileName;
        document[option("checksum")] = import.checksum;
        document[option("titles")] = import.titles;
        document[option("skippedRows")] = import.skippedRows.size();
        document[option("totals")] = totalsToJson(import);
        document[option("mapping")] = mittelbuch::toJson(mapping);
        m_terminal.answer(document);
        return ExitCode::done;
    }

    std::optional<ExitCode> keepMapping(const BudgetMapping &mapping)
    {
        const QString name = m_run.arguments().value(option("--save-mapping"));
        const QByteArray text = toJsonText(mapping);
        if (!name.isEmpty()) {
            const Outcome<void> kept = keepBudgetMapping(m_session, name, QString::fromUtf8(text));
            if (!kept)
                return m_terminal.denied(kept.error());
        }
        const QString path = m_run.arguments().value(option("--write-mapping"));
        if (path.isEmpty())
            return std::nullopt;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
            return m_terminal.failed({FailureKind::diskRefused, path, file.errorString()});
        return std::nullopt;
    }

    void sayTotals(const BudgetImport &import) const
    {
        QVector<QStringList> rows;
        for (const BudgetYearTotal &total : import.totals)
            rows.append({total.year.toString(), QLocale().toString(total.titles), amountText(total.revenue), amountText(total.expenditure)});
        m_terminal.say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "Year")), commandText(QT_TRANSLATE_NOOP("cli", "Titles")),
                                     commandText(QT_TRANSLATE_NOOP("cli", "Revenue")), commandText(QT_TRANSLATE_NOOP("cli", "Expenditure"))},
                                    rows, {1, 2, 3}));
        m_terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "%1 titles, %2 of them of revenue; %3 rows without a title."))
                           .arg(QLocale().toString(import.titles), QLocale().toString(import.revenueTitles),
                                QLocale().toString(import.skippedRows.size())));
    }

    void sayChange(const BudgetImportChange &change) const
    {
        const auto count = [](int number) { return QLocale().toString(number); };
        m_terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "New lines: %1 · appropriations: %2 (%3) · supplements: %4 (%5) · unchanged: %6"))
                           .arg(count(change.linesAdded), count(change.appropriations), moneyText(change.appropriated),
                                count(change.supplements), moneyText(change.supplemented), count(change.unchanged)));
        if (change.revenueTitles > 0)
            m_terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "Titles of revenue not imported: %1")).arg(count(change.revenueTitles)));
        if (change.cuts > 0)
            m_terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "Cuts that remain to be distributed: %1 (%2)"))
                               .arg(count(change.cuts), moneyText(change.cutTotal)));
    }

    static QJsonArray totalsToJson(const BudgetImport &import)
    {
        QJsonArray totals;
        for (const BudgetYearTotal &total : import.totals)
            totals.append(mittelbuch::toJson(total));
        return totals;
    }

    CommandRun &m_run;
    Session &m_session;
    const Terminal &m_terminal;
    QString m_path;
    bool m_isGuess = false;
};

ExitCode importBudgetFile(CommandRun &run)
{
    return run.withSession([&run](Session &session) { return BudgetImportRun(run, session).carryOut(); });
}

}  // namespace

QVector<CommandSpec> budgetImportCommands()
{
    return {
        {option("import budget"), QT_TRANSLATE_NOOP("cli", "take a budget from a table (XLSX, CSV), whole or not at all"),
         {{option("FILE")}},
         {{option("--mapping"), option("FILE|NAME"),
           QT_TRANSLATE_NOOP("cli", "which column is what: a name kept before, or a JSON file; without it the header is guessed")},
          {option("--save-mapping"), option("NAME"), QT_TRANSLATE_NOOP("cli", "keep the mapping under this name")},
          {option("--write-mapping"), option("FILE"), QT_TRANSLATE_NOOP("cli", "write the mapping into a JSON file")},
          {option("--year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "only this year (more than once allowed); or the year of a column that names none"), false, true},
          {option("--sheet"), option("SHEET"), QT_TRANSLATE_NOOP("cli", "the sheet of the workbook (the first)")},
          {option("--unit"), option("1|1000"), QT_TRANSLATE_NOOP("cli", "amounts in euro or in thousands of euro")},
          {option("--with-revenue"), QString(), QT_TRANSLATE_NOOP("cli", "add the titles of revenue as lines too, without authority")},
          {option("--supplement"), QString(), QT_TRANSLATE_NOOP("cli", "post changed amounts as supplements instead of refusing them")},
          {option("--dry-run"), QString(), QT_TRANSLATE_NOOP("cli", "only say what would change")}},
         importBudgetFile},
    };
}

}  // namespace mittelbuch
