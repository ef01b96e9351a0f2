// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commandrun.h"
#include "app/language.h"
#include "app/windowrun.h"
#include "domain/calendar.h"

#include <QApplication>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <exception>

namespace mittelbuch {

namespace {

/// What the common options say, or why they cannot be understood.
tl::expected<Composition, QString> compositionOf(const Arguments &arguments)
{
    const std::optional<UserName> user = userFrom(arguments.value(QStringLiteral("--user")));
    if (!user)
        return tl::unexpected(commandText(QT_TRANSLATE_NOOP("cli", "--user: a name of 1 to 60 characters is needed.")));
    std::optional<QDate> today;
    if (arguments.has(QStringLiteral("--today"))) {
        today = parseDay(arguments.value(QStringLiteral("--today")));
        if (!today)
            return tl::unexpected(commandText(QT_TRANSLATE_NOOP("cli", "--today: a day such as 2027-06-30 is needed.")));
    }
    return Composition{databaseFrom(arguments.value(QStringLiteral("--database"))), *user, today};
}

/// Qt ends the program when it finds no screen; so it is not asked for one then.
bool hasScreen()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

ExitCode sayNoScreen()
{
    const QString text = commandText(QT_TRANSLATE_NOOP("cli", "There is no display, so the window cannot open. Nothing was changed. "
                                                              "Commands work without one; see: mittelbuch help"));
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    return ExitCode::failed;
}

ExitCode carryOut(const Arguments &arguments, Terminal &terminal)
{
    const tl::expected<Composition, QString> composition = compositionOf(arguments);
    if (!composition)
        return terminal.misused(composition.error());
    if (!arguments.command && !hasScreen())
        return sayNoScreen();
    if (!arguments.command)
        return runWindow(*composition, arguments);
    CommandRun run(arguments, *composition, terminal);
    return arguments.command->body(run);
}

QtMessageHandler handlerBefore = nullptr;

/// The platform offscreen says for each window that it cannot do what nobody needs there: it speaks of itself, not of us.
void passOnButForOffscreen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message != QLatin1String("This plugin does not support propagateSizeHints()"))
        handlerBefore(type, context, message);
}

/// A command that paints needs fonts, and without a display only the offscreen platform has them.
std::unique_ptr<QCoreApplication> applicationFor(const Arguments &arguments, int &argc, char **argv)
{
    const bool window = !arguments.command;
    if (arguments.command && arguments.command->paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        handlerBefore = qInstallMessageHandler(passOnButForOffscreen);
    }
    if (window ? hasScreen() : arguments.command->paints)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int index = 1; index < argc; ++index)
        words.append(QString::fromLocal8Bit(argv[index]));
    return words;
}

int run(int argc, char **argv)
{
    // A file size limit is answered as a full disk instead of ending the program.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("mittelbuch"));
    QCoreApplication::setOrganizationName(QStringLiteral("mittelbuch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MITTELBUCH_VERSION));
    const QStringList words = wordsOf(argc, argv);
    const LanguageChoice choice = languageChoice(words);
    const ParsedArguments parsed = parseArguments(words);
    const Arguments arguments = parsed.arguments.value_or(Arguments{&commandTable().last(), {}, {}});
    const std::unique_ptr<QCoreApplication> application = applicationFor(arguments, argc, argv);
    installLanguage(choice, *application);
    Terminal terminal(words.contains(QLatin1String("--json")));
    if (!parsed.arguments)
        return int(terminal.misused(parseArguments(words).fault));
    return int(carryOut(arguments, terminal));
}

}  // namespace

}  // namespace mittelbuch

int main(int argc, char **argv)
{
    try {
        return mittelbuch::run(argc, argv);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "mittelbuch: a library gave up: %s. What was saved before is safe.\n", error.what());
        return int(mittelbuch::ExitCode::failed);
    }
}
