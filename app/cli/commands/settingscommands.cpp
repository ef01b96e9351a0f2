// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandrun.h"
#include "app/cli/commands/commands.h"
#include "service/settings.h"

namespace mittelbuch {

namespace {

const QString nameOption = QStringLiteral("--name");
const QString valueOption = QStringLiteral("--value");

struct Meaning {
    const char *name;
    const char *text;
};

constexpr Meaning meanings[] = {
    {"authority", QT_TRANSLATE_NOOP("cli", "the authority in the letterhead")},
    {"earmark.examined", QT_TRANSLATE_NOOP("cli", "whether an examined application is earmarked until it is decided (yes or no)")},
    {"provisional.other", QT_TRANSLATE_NOOP("cli", "per cent of the draft for other expenditure while the budget is late")},
    {"provisional.federalOrEuropean", QT_TRANSLATE_NOOP("cli", "the same for programmes of the federation and the EU")},
    {"provisional.statutory", QT_TRANSLATE_NOOP("cli", "the same for what a law demands")},
    {"provisional.authorization", QT_TRANSLATE_NOOP("cli", "the same for commitment authorisations")},
    {"provisional.obligations", QT_TRANSLATE_NOOP("cli", "per cent of a year's draft for its old and new obligations together")},
    {"authorization.generalConsent",
     QT_TRANSLATE_NOOP("cli", "whether the rules of budget execution consent to all uses of authorisations (yes or no)")},
    {"authorization.waivedUpTo",
     QT_TRANSLATE_NOOP("cli", "euro per title of groups 88 and 89 that may be used without consent (VwV § 38 No. 2.1.2)")},
    {"authorization.considerableAbove",
     QT_TRANSLATE_NOOP("cli", "euro per title above which an authorisation may be considerable (VwV § 38 No. 3.2)")},
    {"authorization.considerableShare", QT_TRANSLATE_NOOP("cli", "per cent of the chapter that make it so")},
};

QString meaningOf(const QString &name)
{
    for (const Meaning &one : meanings) {
        if (name == QLatin1String(one.name))
            return commandText(one.text);
    }
    return {};
}

ExitCode list(CommandRun &run)
{
    return run.withSession([&](Session &session) {
        const Result<OfficeSettings> settings = officeSettings(session.store);
        if (!settings)
            return run.terminal().failed(settings.error());
        QVector<QStringList> rows;
        QJsonObject values;
        for (const QString &name : settingNames()) {
            rows.append({name, settingText(*settings, name), meaningOf(name)});
            values.insert(name, settingText(*settings, name));
        }
        run.terminal().say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "Name")), commandText(QT_TRANSLATE_NOOP("cli", "Value")),
                                         commandText(QT_TRANSLATE_NOOP("cli", "Meaning"))},
                                        rows, {}));
        run.terminal().answer({{QStringLiteral("settings"), values}});
        return ExitCode::done;
    });
}

ExitCode set(CommandRun &run)
{
    return run.withSession([&](Session &session) {
        const QString name = run.arguments().value(nameOption);
        const Outcome<void> changed = changeSetting(session, name, run.arguments().value(valueOption));
        if (!changed)
            return run.terminal().denied(changed.error());
        const Result<OfficeSettings> settings = officeSettings(session.store);
        if (!settings)
            return run.terminal().failed(settings.error());
        const QString value = settingText(*settings, name);
        run.terminal().say(commandText(QT_TRANSLATE_NOOP("cli", "%1 is now %2.")).arg(name, value));
        run.terminal().answer({{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
        return ExitCode::done;
    });
}

}  // namespace

QVector<CommandSpec> settingsCommands()
{
    return {
        {QStringLiteral("settings list"), QT_TRANSLATE_NOOP("cli", "what the office has set where law or policy leave it open"), {},
         {}, list},
        {QStringLiteral("settings set"), QT_TRANSLATE_NOOP("cli", "change one of them"), {},
         {{nameOption, QStringLiteral("NAME"), QT_TRANSLATE_NOOP("cli", "which; see: mittelbuch settings list"), true},
          {valueOption, QStringLiteral("VALUE"), QT_TRANSLATE_NOOP("cli", "a percentage such as 90, an amount such as 750000.00, "
                                                                          "or yes or no"), true}},
         set},
    };
}

}  // namespace mittelbuch
