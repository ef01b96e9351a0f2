// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/controlledgerjson.h"
#include "app/cli/outputfile.h"
#include "report/controlledgercsv.h"
#include "report/controlledgerreport.h"
#include "report/textdocument.h"
#include "service/settings.h"
#include "ui/print/pdfrenderer.h"
#include "ui/print/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace mittelbuch {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

enum class ReportFormat { pdf, csv, text };

std::optional<ReportFormat> formatFromWord(const QString &word)
{
    if (word == QLatin1String("pdf"))
        return ReportFormat::pdf;
    if (word == QLatin1String("csv"))
        return ReportFormat::csv;
    return word == QLatin1String("text") || word == QLatin1String("txt") ? std::optional(ReportFormat::text)
                                                                         : std::nullopt;
}

/// What --format says, else what the file is called; a file of another name is a PDF, and without a file it is text.
std::optional<ReportFormat> formatOf(const Arguments &arguments)
{
    if (arguments.has(option("--format")))
        return formatFromWord(arguments.value(option("--format")));
    if (!arguments.has(option("--output")))
        return ReportFormat::text;
    return formatFromWord(QFileInfo(arguments.value(option("--output"))).suffix().toLower())
        .value_or(ReportFormat::pdf);
}

/// A report in every form in which it can be given away.
struct Rendering {
    Document document;
    QByteArray csv;
    QJsonObject json;
};

Result<void> write(const Rendering &rendering, ReportFormat format, const QString &path)
{
    switch (format) {
    case ReportFormat::pdf: return writePdf(rendering.document, path);
    case ReportFormat::csv: return writeWhole(rendering.csv, path);
    case ReportFormat::text: return writeWhole(plainText(rendering.document).toUtf8(), path);
    }
    Q_UNREACHABLE();
}

QString proposedName(const Rendering &rendering, ReportFormat format)
{
    const QString ending = format == ReportFormat::csv ? QStringLiteral(".csv") : QStringLiteral(".pdf");
    return QFileInfo(rendering.document.fileName).completeBaseName() + ending;
}

ExitCode handOut(const CommandRun &run, ReportFormat format, Rendering rendering)
{
    const Arguments &arguments = run.arguments();
    if (format == ReportFormat::text && !arguments.has(option("--output"))) {
        run.terminal().say(plainText(rendering.document));
        run.terminal().answer(rendering.json);
        return ExitCode::done;
    }
    const QString path =
        arguments.has(option("--output")) ? arguments.value(option("--output")) : proposedName(rendering, format);
    if (const std::optional<Failure> obstacle = obstacleAt(path, arguments.has(option("--force"))))
        return run.terminal().failed(*obstacle);
    if (const Result<void> written = write(rendering, format, path); !written)
        return run.terminal().failed(written.error());
    run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Wrote %1.")).arg(path));
    rendering.json[option("output")] = path;
    rendering.json[option("fingerprint")] = rendering.document.fingerprint;
    run.terminal().answer(rendering.json);
    return ExitCode::done;
}

CsvStyle csvStyle(const CommandRun &run)
{
    return run.arguments().has(option("--spreadsheet")) ? CsvStyle::spreadsheet : CsvStyle::exchange;
}

ExitCode wrongFormat(const CommandRun &run)
{
    return run.terminal().misused(commandText(QT_TRANSLATE_NOOP("cli", "--format is pdf, csv or text.")));
}

ReportContext contextOf(const Session &session, const QString &authority)
{
    return {authority, QString(), session.clock.nowMs()};
}

ExitCode reportControlLedger(CommandRun &run)
{
    const std::optional<BudgetLineKey> line = run.line(option("--line"));
    const std::optional<ReportFormat> format = formatOf(run.arguments());
    if (!line)
        return ExitCode::usage;
    if (!format)
        return wrongFormat(run);
    return run.withSession([&](Session &session) {
        const std::optional<FiscalYear> year = run.year(option("--year"), FiscalYear::of(run.clock().today()));
        const std::optional<AsAt> asAt = run.asAt();
        if (!year || !asAt)
            return ExitCode::usage;
        if (run.arguments().has(option("--authorizations"))) {
            const Outcome<AuthorizationLedger> ledger = authorizationLedger(session.store, *line, *year, *asAt);
            return ledger ? handOut(run, *format,
                                    {authorizationLedgerDocument(*ledger, contextOf(session, ledger->head.authority)),
                                     authorizationLedgerCsv(*ledger, csvStyle(run)), toJson(*ledger)})
                          : run.terminal().denied(ledger.error());
        }
        const Outcome<ControlLedger> ledger = controlLedger(session.store, *line, *year, *asAt);
        return ledger ? handOut(run, *format,
                                {controlLedgerDocument(*ledger, contextOf(session, ledger->head.authority)),
                                 controlLedgerCsv(*ledger, csvStyle(run)), toJson(*ledger)})
                      : run.terminal().denied(ledger.error());
    });
}

/// The last day of the year, or today while the year goes on.
AsAt endOf(const CommandRun &run, FiscalYear year, AsAt asked)
{
    if (run.arguments().has(option("--as-at")))
        return asked;
    return AsAt(std::min(year.lastDay(), run.clock().today()), asked.knownAtMs);
}

ExitCode reportAuthorizations(CommandRun &run)
{
    const std::optional<ReportFormat> format = formatOf(run.arguments());
    if (!format)
        return wrongFormat(run);
    return run.withSession([&](Session &session) {
        const std::optional<FiscalYear> year = run.year(option("--year"));
        const std::optional<AsAt> asAt = run.asAt();
        if (!year || !asAt)
            return ExitCode::usage;
        const Result<AuthorizationStatus> status = authorizationStatus(session.store, *year, endOf(run, *year, *asAt));
        return status ? handOut(run, *format,
                                {authorizationStatusDocument(*status, contextOf(session, status->authority)),
                                 authorizationStatusCsv(*status, csvStyle(run)), toJson(*status)})
                      : run.terminal().failed(status.error());
    });
}

QVector<OptionSpec> handingOut()
{
    return {{option("--format"), option("pdf|csv|text"),
             QT_TRANSLATE_NOOP("cli", "the form; without it by the name of the file, and text without a file")},
            {option("--spreadsheet"), QString(),
             QT_TRANSLATE_NOOP("cli",
                               "CSV as a German spreadsheet opens it: semicolons, decimal commas, byte order mark")},
            {option("--output"), option("FILE"),
             QT_TRANSLATE_NOOP("cli", "where to; without it a proposed name in this folder")},
            {option("--force"), QString(), QT_TRANSLATE_NOOP("cli", "replace the file if it exists")}};
}

}  // namespace

QVector<CommandSpec> controlLedgerCommands()
{
    const OptionSpec line{option("--line"), option("CHAPTER/TITLE"),
                          QT_TRANSLATE_NOOP("cli", "the budget line, such as 0205/88301"), true};
    const OptionSpec year{option("--year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "the fiscal year (this year)")};
    const OptionSpec authorizations{
        option("--authorizations"), QString(),
        QT_TRANSLATE_NOOP("cli", "that of the commitment authorisations (HÜL-VE) of the year")};
    const OptionSpec reported{option("--year"), option("YEAR"),
                              QT_TRANSLATE_NOOP("cli", "the year at whose end they stand"), true};
    return {
        {option("report control-ledger"),
         QT_TRANSLATE_NOOP("cli", "the control ledger (HÜL-A or HÜL-VE) of a budget line as PDF/A-1b, CSV or text"),
         {},
         QVector<OptionSpec>{line, year, authorizations} + asAtOptions() + handingOut(),
         reportControlLedger,
         true},
        {option("report authorizations"),
         QT_TRANSLATE_NOOP("cli",
                           "the state of all commitment authorisations at the end of a year, due by 15 January"),
         {},
         QVector<OptionSpec>{reported} + asAtOptions() + handingOut(),
         reportAuthorizations,
         true},
    };
}

}  // namespace mittelbuch
