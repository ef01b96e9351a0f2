// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/inputfaults.h"
#include "exchange/directivelibrary.h"
#include "report/wordingdirective.h"
#include "service/directivedifferences.h"

#include <QJsonDocument>

namespace mittelbuch {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonValue dayValue(QDate day)
{
    return day.isNull() ? QJsonValue() : QJsonValue(day.toString(Qt::ISODate));
}

QJsonObject entryToJson(const DirectiveFile &file)
{
    const DirectiveSource &source = file.terms.source;
    return {{key("key"), file.key},
            {key("title"), localText(file.terms.title)},
            {key("validFrom"), dayValue(file.validFrom)},
            {key("validTo"), dayValue(file.validTo)},
            {key("source"), source.citation},
            {key("address"), source.address},
            {key("readOn"), dayValue(source.readOn)},
            {key("standing"), toString(source.standing)},
            {key("remark"), source.remark}};
}

ExitCode listLibrary(CommandRun &run)
{
    QVector<QStringList> rows;
    QJsonArray array;
    for (const DirectiveFile &file : directiveLibrary()) {
        rows.append({file.key, label(file.terms.source.standing), localText(file.terms.title)});
        array.append(entryToJson(file));
    }
    run.terminal().say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "Key")), commandText(QT_TRANSLATE_NOOP("cli", "Source")),
                                     commandText(QT_TRANSLATE_NOOP("cli", "Directive"))},
                                    rows, {}));
    run.terminal().answer({{key("directives"), array}});
    return ExitCode::done;
}

/// All that it says, field by field, which is what sets it apart from a directive that says nothing.
void saySays(const Terminal &terminal, const DirectiveFile &file)
{
    QVector<QStringList> rows;
    for (const TermDifference &one : differences(DirectiveTerms(), file.terms))
        rows.append({directivePathLabel(one.path), directiveValueText(one.path, one.after)});
    terminal.say(localText(file.terms.title));
    terminal.say(shortDescription(file.terms));
    terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "In force from %1")).arg(dayText(file.validFrom)));
    if (!file.validTo.isNull())
        terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "In force to %1")).arg(dayText(file.validTo)));
    terminal.say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "Field")), commandText(QT_TRANSLATE_NOOP("cli", "Says"))}, rows, {}));
}

ExitCode show(CommandRun &run)
{
    const auto file = directiveNamed(run.terminal(), run.arguments().operands.first());
    if (!file)
        return file.error();
    saySays(run.terminal(), *file);
    run.terminal().answer(toJson(*file));
    return ExitCode::done;
}

ExitCode check(CommandRun &run)
{
    const QString path = run.arguments().operands.first();
    const auto content = fileContent(run.terminal(), path);
    if (!content)
        return content.error();
    const auto file = readDirectiveFile(*content);
    if (!file)
        return sayFaults(run.terminal(), path, file.error());
    run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "%1 is in order: %2, %3.")).arg(path, file->key, shortDescription(file->terms)));
    run.terminal().answer({{key("file"), path}, {key("key"), file->key}, {key("faults"), QJsonArray()}});
    return ExitCode::done;
}

ExitCode printSchema(CommandRun &run)
{
    const QByteArray schema = directiveSchema();
    run.terminal().say(QString::fromUtf8(schema).trimmed());
    run.terminal().answer(QJsonDocument::fromJson(schema).object());
    return ExitCode::done;
}

}  // namespace

QVector<CommandSpec> directiveFileCommands()
{
    return {
        {key("directive library"), QT_TRANSLATE_NOOP("cli", "list the directives that the program brings along"), {}, {}, listLibrary},
        {key("directive show"), QT_TRANSLATE_NOOP("cli", "show a directive of the library or of a file; with --json as a file to begin with"),
         {{key("FILE|KEY")}}, {}, show},
        {key("directive check"), QT_TRANSLATE_NOOP("cli", "say what is wrong with a directive file, each fault with its path"),
         {{key("FILE")}}, {}, check},
        {key("directive schema"), QT_TRANSLATE_NOOP("cli", "print the JSON Schema of directive files"), {}, {}, printSchema},
    };
}

}  // namespace mittelbuch
