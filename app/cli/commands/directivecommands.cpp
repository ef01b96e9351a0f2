// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "app/cli/inputfaults.h"
#include "app/cli/json.h"
#include "app/cli/outputfile.h"
#include "exchange/directivefile.h"
#include "report/grantcalculationreport.h"
#include "report/textdocument.h"
#include "report/wordingdirective.h"
#include "service/budgetdesk.h"
#include "service/directivedifferences.h"
#include "service/settings.h"
#include "ui/print/pdfrenderer.h"

#include <algorithm>

namespace mittelbuch {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

/// The versions of the programme that --key names.
ExitCode withVersions(CommandRun &run, const std::function<ExitCode(Session &, const QVector<Directive> &)> &work)
{
    return run.withSession([&](Session &session) {
        const QString key = run.arguments().value(option("--key"));
        const Result<std::optional<Programme>> programme = session.store.programmes().programme(key);
        if (!programme)
            return run.terminal().failed(programme.error());
        if (!*programme) {
            Refusal unknown;
            unknown.code = RefusalCode::notFound;
            unknown.field = option("programme");
            unknown.value = key;
            return run.terminal().refused({unknown});
        }
        const Result<QVector<Directive>> versions = session.store.programmes().directives((*programme)->id);
        return versions ? work(session, *versions) : run.terminal().failed(versions.error());
    });
}

QJsonValue dayValue(QDate day)
{
    return day.isNull() ? QJsonValue() : QJsonValue(day.toString(Qt::ISODate));
}

ExitCode listVersions(CommandRun &run)
{
    return withVersions(run, [&](Session &, const QVector<Directive> &versions) {
        QVector<QStringList> rows;
        QJsonArray array;
        for (const Directive &one : versions) {
            rows.append({QString::number(one.version), dayText(one.validFrom), dayText(one.validTo), shortDescription(one.terms)});
            array.append(QJsonObject{{option("version"), one.version},
                                     {option("validFrom"), dayValue(one.validFrom)},
                                     {option("validTo"), dayValue(one.validTo)},
                                     {option("terms"), toJson(one.terms)}});
        }
        run.terminal().say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "Version")), commandText(QT_TRANSLATE_NOOP("cli", "Valid from")),
                                         commandText(QT_TRANSLATE_NOOP("cli", "Valid to")), commandText(QT_TRANSLATE_NOOP("cli", "Says"))},
                                        rows, {0}));
        run.terminal().answer({{option("versions"), array}});
        return ExitCode::done;
    });
}

const Directive *versionIn(const QVector<Directive> &versions, const QString &number)
{
    const auto found = std::find_if(versions.cbegin(), versions.cend(),
                                    [&number](const Directive &one) { return QString::number(one.version) == number; });
    return found == versions.cend() ? nullptr : &*found;
}

ExitCode sayDifferences(CommandRun &run, const Directive &before, const Directive &after)
{
    QVector<QStringList> rows;
    QJsonArray array;
    for (const TermDifference &one : differences(before.terms, after.terms)) {
        rows.append({directivePathLabel(one.path), directiveValueText(one.path, one.before), directiveValueText(one.path, one.after)});
        array.append(QJsonObject{{option("path"), one.path}, {option("before"), one.before}, {option("after"), one.after}});
    }
    if (rows.isEmpty())
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "The two versions say the same.")));
    else
        run.terminal().say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "Field")),
                                         commandText(QT_TRANSLATE_NOOP("cli", "Version %1")).arg(before.version),
                                         commandText(QT_TRANSLATE_NOOP("cli", "Version %1")).arg(after.version)},
                                        rows, {}));
    run.terminal().answer({{option("before"), before.version}, {option("after"), after.version}, {option("differences"), array}});
    return ExitCode::done;
}

ExitCode compareVersions(CommandRun &run)
{
    return withVersions(run, [&](Session &, const QVector<Directive> &versions) {
        const QString last = QString::number(versions.size());
        const QString to = run.arguments().has(option("--after")) ? run.arguments().value(option("--after")) : last;
        const QString from = run.arguments().has(option("--before")) ? run.arguments().value(option("--before"))
                                                                     : QString::number(to.toInt() - 1);
        const Directive *before = versionIn(versions, from);
        const Directive *after = versionIn(versions, to);
        if (!before || !after)
            return run.terminal().misused(
                commandText(QT_TRANSLATE_NOOP("cli", "--before and --after are numbers of versions, 1 to %1.")).arg(versions.size()));
        return sayDifferences(run, *before, *after);
    });
}

ExitCode issueFile(CommandRun &run)
{
    const auto read = directiveNamed(run.terminal(), run.arguments().value(option("--file")));
    if (!read)
        return read.error();
    const std::optional<QDate> from = run.day(option("--from"), read->validFrom);
    if (!from)
        return ExitCode::usage;
    Directive directive;
    directive.validFrom = *from;
    directive.validTo = read->validTo.isNull() || read->validTo < *from ? QDate() : read->validTo;
    directive.terms = read->terms;
    const QString key = run.arguments().value(option("--key"));
    return run.withSession([&](Session &session) {
        const Outcome<DirectiveId> issued = issueDirective(session, key, directive);
        if (!issued)
            return run.terminal().denied(issued.error());
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Issued a directive of %1, in force from %2.")).arg(key, dayText(*from)));
        run.terminal().answer({{option("programme"), key}, {option("validFrom"), from->toString(Qt::ISODate)}});
        return ExitCode::done;
    });
}

ExitCode writeCalculation(CommandRun &run)
{
    return run.withSession([&](Session &session) {
        const auto id = applicationByReference(session, run.arguments().operands.first());
        if (!id)
            return run.terminal().denied(id.error());
        const Outcome<ApplicationCase> file = applicationCase(session, *id);
        if (!file)
            return run.terminal().denied(file.error());
        const Result<OfficeSettings> settings = officeSettings(session.store);
        if (!settings)
            return run.terminal().failed(settings.error());
        const Document document = grantCalculationReport(*file, {settings->authority, QString(), session.clock.nowMs()});
        const QString path = run.arguments().has(option("--output")) ? run.arguments().value(option("--output")) : document.fileName;
        if (const std::optional<Failure> obstacle = obstacleAt(path, run.arguments().has(option("--force"))))
            return run.terminal().failed(*obstacle);
        const Result<void> written = writePdf(document, path);
        if (!written)
            return run.terminal().failed(written.error());
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "Wrote %1.")).arg(path));
        run.terminal().answer({{option("output"), path}, {option("fingerprint"), document.fingerprint}});
        return ExitCode::done;
    });
}

}  // namespace

QVector<CommandSpec> directiveCommands()
{
    const OptionSpec key{option("--key"), option("KEY"), QT_TRANSLATE_NOOP("cli", "the programme's short key"), true};
    return {
        {option("directive versions"), QT_TRANSLATE_NOOP("cli", "the versions of a programme's directive"), {}, {key}, listVersions},
        {option("directive diff"), QT_TRANSLATE_NOOP("cli", "compare two versions field by field; without numbers the last two"), {},
         {key,
          {option("--before"), option("NUMBER"), QT_TRANSLATE_NOOP("cli", "the earlier version")},
          {option("--after"), option("NUMBER"), QT_TRANSLATE_NOOP("cli", "the later version")}},
         compareVersions},
        {option("directive issue"), QT_TRANSLATE_NOOP("cli", "issue a version of the programme's directive from a file"), {},
         {key,
          {option("--file"), option("FILE|KEY"), QT_TRANSLATE_NOOP("cli", "the directive: a file, or the key of one of the library"), true},
          {option("--from"), option("DAY"), QT_TRANSLATE_NOOP("cli", "first day in force; without it the file's")}},
         issueFile},
        {option("report calculation"), QT_TRANSLATE_NOOP("cli", "write the calculation of a grant as PDF/A-1b, the annex of the decision"),
         {{option("REFERENCE")}},
         {{option("--output"), option("FILE"), QT_TRANSLATE_NOOP("cli", "where to; without it a proposed name in this folder")},
          {option("--force"), QString(), QT_TRANSLATE_NOOP("cli", "replace the file if it exists")}},
         writeCalculation, true},
    };
}

}  // namespace mittelbuch
