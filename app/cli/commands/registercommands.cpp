// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json.h"
#include "exchange/gv100ad.h"
#include "report/wording.h"
#include "service/registerdesk.h"

#include <QFileInfo>

namespace mittelbuch {

namespace {

QString sentenceOf(const RegisterFault &fault, const QString &file)
{
    return commandText(QT_TRANSLATE_NOOP("cli", "%1, line %2, column %3: %4"))
        .arg(file, QString::number(fault.line), QString::number(fault.column), sentence(fault));
}

ExitCode reportFaults(const Terminal &terminal, const QString &file, const QVector<RegisterFault> &faults)
{
    QStringList sentences;
    QJsonArray array;
    for (const RegisterFault &fault : faults) {
        sentences.append(sentenceOf(fault, file));
        array.append(QJsonObject{{QStringLiteral("line"), fault.line},
                                 {QStringLiteral("column"), fault.column},
                                 {QStringLiteral("field"), fault.field},
                                 {QStringLiteral("value"), fault.value},
                                 {QStringLiteral("reason"), sentence(fault)}});
    }
    sentences.append(commandText(QT_TRANSLATE_NOOP("cli", "Nothing was imported.")));
    return terminal.faulty(file, sentences, array);
}

QString summaryOf(const RegisterChange &change)
{
    return commandText(QT_TRANSLATE_NOOP("cli",
               "New: %1 · renamed: %2 · changed: %3 · population figures: %4 · dissolved: %5 · unchanged: %6"))
        .arg(change.inserted)
        .arg(change.renamed)
        .arg(change.changed)
        .arg(change.populations)
        .arg(change.dissolved)
        .arg(change.unchanged);
}

ExitCode takeEdition(CommandRun &run, Session &session, const RegisterEdition &edition, const QString &file)
{
    const bool dryRun = run.arguments().has(QStringLiteral("--dry-run"));
    const Outcome<RegisterChange> change = importRegister(session, edition, QFileInfo(file).fileName(), dryRun);
    if (!change)
        return run.terminal().denied(change.error());
    if (dryRun)
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Only tried; nothing was changed.")));
    run.terminal().say(summaryOf(*change));
    for (const QString &note : change->notes)
        run.terminal().say(note);
    QJsonObject document = toJson(*change);
    document[QStringLiteral("dryRun")] = dryRun;
    document[QStringLiteral("regions")] = edition.regions.size();
    document[QStringLiteral("territoryDay")] = edition.territoryDay.toString(Qt::ISODate);
    run.terminal().answer(document);
    return ExitCode::done;
}

ExitCode importMunicipalities(CommandRun &run)
{
    const std::optional<QDate> populationDay = run.day(QStringLiteral("--population-day"), QDate());
    if (!populationDay)
        return ExitCode::usage;
    const QString file = run.arguments().operands.first();
    const Result<Gv100adResult> content = readGv100adFile(file, *populationDay);
    if (!content)
        return run.terminal().failed(content.error());
    if (!*content)
        return reportFaults(run.terminal(), file, content->error());
    return run.withSession([&](Session &session) { return takeEdition(run, session, **content, file); });
}

void sayRegions(const Terminal &terminal, const QVector<Region> &regions)
{
    QVector<QStringList> rows;
    for (const Region &region : regions) {
        const QString inhabitants = region.population ? QLocale().toString(region.population->inhabitants) : QString();
        rows.append({region.key.toString(), region.name, label(region.kind), region.postcode, inhabitants});
    }
    terminal.say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "Key")), commandText(QT_TRANSLATE_NOOP("cli", "Name")),
                               commandText(QT_TRANSLATE_NOOP("cli", "Kind")), commandText(QT_TRANSLATE_NOOP("cli", "Postcode")),
                               commandText(QT_TRANSLATE_NOOP("cli", "Inhabitants"))},
                              rows, {4}));
}

ExitCode findMunicipalities(CommandRun &run)
{
    const int limit = run.arguments().has(QStringLiteral("--limit")) ? run.arguments().value(QStringLiteral("--limit")).toInt() : 50;
    if (limit < 1)
        return run.terminal().misused(commandText(QT_TRANSLATE_NOOP("cli", "--limit needs a whole number from 1 on.")));
    return run.withSession([&](Session &session) {
        const Result<QVector<Region>> found =
            session.store.regions().find(run.arguments().operands.value(0), {RegionLevel::municipality, RegionLevel::district},
                                         QString(), run.clock().today(), limit);
        if (!found)
            return run.terminal().failed(found.error());
        QJsonArray array;
        for (const Region &region : *found)
            array.append(toJson(region));
        sayRegions(run.terminal(), *found);
        run.terminal().answer({{QStringLiteral("regions"), array}});
        return ExitCode::done;
    });
}

ExitCode summariseRegister(CommandRun &run)
{
    return run.withSession([&](Session &session) {
        RegisterStore &regions = session.store.regions();
        const QDate today = run.clock().today();
        const Result<int> municipalities = regions.count(RegionLevel::municipality, today);
        const Result<int> districts = regions.count(RegionLevel::district, today);
        const Result<qint64> inhabitants = regions.inhabitants(QString(), today);
        const Result<qint64> saxony = regions.inhabitants(QStringLiteral("14"), today);
        for (const Failure *failure : {municipalities ? nullptr : &municipalities.error(), districts ? nullptr : &districts.error(),
                                       inhabitants ? nullptr : &inhabitants.error(), saxony ? nullptr : &saxony.error()}) {
            if (failure)
                return run.terminal().failed(*failure);
        }
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "%1 municipalities, %2 districts, %3 inhabitants (Saxony: %4)."))
                               .arg(QLocale().toString(*municipalities), QLocale().toString(*districts),
                                    QLocale().toString(*inhabitants), QLocale().toString(*saxony)));
        run.terminal().answer({{QStringLiteral("municipalities"), *municipalities},
                               {QStringLiteral("districts"), *districts},
                               {QStringLiteral("inhabitants"), *inhabitants},
                               {QStringLiteral("inhabitantsSaxony"), *saxony}});
        return ExitCode::done;
    });
}

}  // namespace

QVector<CommandSpec> registerCommands()
{
    return {
        {QStringLiteral("import municipalities"),
         QT_TRANSLATE_NOOP("cli", "take an edition of the official register (GV100AD), whole or not at all"),
         {{QStringLiteral("FILE")}},
         {{QStringLiteral("--population-day"), QStringLiteral("DAY"),
           QT_TRANSLATE_NOOP("cli", "day of the population figures; without it 31 December of the year before the territory day")},
          {QStringLiteral("--dry-run"), QString(), QT_TRANSLATE_NOOP("cli", "only say what would change")}},
         importMunicipalities},
        {QStringLiteral("municipalities find"),
         QT_TRANSLATE_NOOP("cli", "find municipalities and districts by any part of name, key or postcode"),
         {{QStringLiteral("WORDS"), false}},
         {{QStringLiteral("--limit"), QStringLiteral("N"), QT_TRANSLATE_NOOP("cli", "at most so many (50)")}},
         findMunicipalities},
        {QStringLiteral("municipalities summary"), QT_TRANSLATE_NOOP("cli", "count what the register holds"), {}, {}, summariseRegister},
    };
}

}  // namespace mittelbuch
