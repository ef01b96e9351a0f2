// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "app/cli/outputfile.h"
#include "app/previewpictures.h"
#include "report/overviewreport.h"
#include "report/textdocument.h"
#include "ui/print/pdfrenderer.h"

namespace mittelbuch {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

using OverviewWork = std::function<ExitCode(Session &, const Overview &)>;

ExitCode withOverview(CommandRun &run, const OverviewWork &work)
{
    return run.withSession([&](Session &session) {
        const std::optional<FiscalYear> year = run.year(option("--year"), FiscalYear::of(run.clock().today()));
        const std::optional<AsAt> asAt = run.asAt();
        if (!year || !asAt)
            return ExitCode::usage;
        const Result<Overview> read = overview(session.store, *year, *asAt);
        return read ? work(session, *read) : run.terminal().failed(read.error());
    });
}

Result<Document> documentOf(Session &session, const Overview &read)
{
    return officeSettings(session.store).map([&](const OfficeSettings &settings) {
        return overviewReport(read, {settings.authority, QString(), session.clock.nowMs()});
    });
}

ExitCode showOverview(CommandRun &run)
{
    return withOverview(run, [&](Session &session, const Overview &read) {
        const Result<Document> document = documentOf(session, read);
        if (!document)
            return run.terminal().failed(document.error());
        run.terminal().say(plainText(*document));
        run.terminal().answer(toJson(read));
        return ExitCode::done;
    });
}

ExitCode writeOverviewReport(CommandRun &run)
{
    return withOverview(run, [&](Session &session, const Overview &read) {
        const Result<Document> document = documentOf(session, read);
        if (!document)
            return run.terminal().failed(document.error());
        const QString path = run.arguments().has(option("--output")) ? run.arguments().value(option("--output")) : document->fileName;
        if (const std::optional<Failure> obstacle = obstacleAt(path, run.arguments().has(option("--force"))))
            return run.terminal().failed(*obstacle);
        const Result<void> written = writePdf(*document, path);
        if (!written)
            return run.terminal().failed(written.error());
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Wrote %1.")).arg(path));
        run.terminal().answer({{option("output"), path}, {option("fingerprint"), document->fingerprint}});
        return ExitCode::done;
    });
}

ExitCode takePictures(CommandRun &run)
{
    PictureRequest request;
    request.folder = run.arguments().value(option("--output"));
    request.dark = run.arguments().has(option("--dark"));
    if (run.arguments().has(option("--size"))) {
        const QStringList parts = run.arguments().value(option("--size")).split(u'x');
        request.size = QSize(parts.value(0).toInt(), parts.value(1).toInt());
        if (parts.size() != 2 || request.size.width() < 640 || request.size.height() < 480)
            return run.terminal().misused(commandText(QT_TRANSLATE_NOOP("cli", "--size is WIDTHxHEIGHT, at least 640x480.")));
    }
    const Result<QStringList> pictures = takePreviewPictures(run.composition(), request);
    if (!pictures)
        return run.terminal().failed(pictures.error());
    for (const QString &picture : *pictures)
        run.terminal().say(picture);
    run.terminal().answer({{option("pictures"), QJsonArray::fromStringList(*pictures)}});
    return ExitCode::done;
}

}  // namespace

QVector<CommandSpec> reportCommands()
{
    const OptionSpec year{option("--year"), option("YEAR"), QT_TRANSLATE_NOOP("cli", "the fiscal year (this year)")};
    return {
        {option("overview"), QT_TRANSLATE_NOOP("cli", "committed and available funds of a year"), {},
         QVector<OptionSpec>{year} + asAtOptions(), showOverview},
        {option("report overview"), QT_TRANSLATE_NOOP("cli", "write the summary of a year as PDF/A-1b"), {},
         QVector<OptionSpec>{year} + asAtOptions()
             + QVector<OptionSpec>{{option("--output"), option("FILE"), QT_TRANSLATE_NOOP("cli", "where to; without it a proposed name in this folder")},
          {option("--force"), QString(), QT_TRANSLATE_NOOP("cli", "replace the file if it exists")}},
         writeOverviewReport, true},
        {option("screenshot"), QT_TRANSLATE_NOOP("cli", "write a picture of every page, without a display"), {},
         {{option("--output"), option("FOLDER"), QT_TRANSLATE_NOOP("cli", "where to"), true},
          {option("--size"), option("WIDTHxHEIGHT"), QT_TRANSLATE_NOOP("cli", "size of the window (1366x768)")},
          {option("--dark"), QString(), QT_TRANSLATE_NOOP("cli", "in the dark theme")}},
         takePictures, true},
    };
}

}  // namespace mittelbuch
