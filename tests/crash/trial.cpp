// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/trial.h"

#include "crash/record.h"
#include "crash/recording.h"

#include <QDir>
#include <QStorageInfo>

namespace mittelbuch::crash {

namespace {

/// A template for QTemporaryDir.
QString scratchTemplate()
{
    constexpr qint64 needed = 400'000'000;
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    const bool hasRoom = memory.isValid() && memory.isReady() && !memory.isReadOnly()
                         && memory.bytesAvailable() > needed && memory.fileSystemType() == "tmpfs";
    return (hasRoom ? memory.rootPath() : QDir::tempPath()) + QStringLiteral("/mittelbuch-crash-XXXXXX");
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u'|');
}

PromisedCommand officer(const char *line, const char *promise)
{
    return {QStringLiteral("S. Wagner"), words(line), promise};
}

}  // namespace

quint64 chosen(const char *variable, quint64 otherwise)
{
    bool isNumber = false;
    const quint64 number = qEnvironmentVariable(variable).toULongLong(&isNumber);
    return isNumber ? number : otherwise;
}

QVector<PromisedCommand> officeCommands()
{
    return {
        officer("init", "made"),
        officer("budget|add-line|--line|0205/88301|--purpose|Digitalisierung", "line 0205/88301"),
        officer("budget|post|--line|0205/88301|--year|2027|--amount|900000000|--day|2027-01-04|--reason|plan",
                "post plan"),
        officer("programme|add|--key|KOMM|--name|Digitale Dienste", "programme KOMM"),
        officer("programme|directive|--key|KOMM|--rate|80|--max|400000|--from|2027-01-01", "programme KOMM"),
        officer("programme|allot|--key|KOMM|--line|0205/"
                "88301|--year|2027|--amount|500000000|--day|2027-01-04|--reason|allot",
                "post allot"),
    };
}

QVector<PromisedCommand> caseCommands(const QString &reference)
{
    const QByteArray key = reference.toUtf8();
    const auto command = [&](const char *user, const QByteArray &line, const QByteArray &promise) {
        return PromisedCommand{QString::fromUtf8(user), words(QByteArray(line).replace('#', key).constData()),
                               promise + key};
    };
    const auto step = [&](const char *user, const char *line, const QByteArray &state) {
        PromisedCommand one = command(user, line, "case ");
        one.promise += ' ' + state;
        return one;
    };
    QVector<PromisedCommand> commands{
        step("A. Lehmann",
             "application|record|--reference|#|--programme|KOMM|--applicant|14626110|--title|Portal "
             "#|--description|Dienste|"
             "--field|citizenServices|--cost|software:15000:Lizenzen|--own-funds|3000|--requested|12000|--share|2027="
             "12000|"
             "--start|2027-05-03|--end|2027-11-30",
             "draft"),
        step("A. Lehmann", "application|receive|#", "received"),
        step("A. Lehmann", "application|complete|#", "complete"),
        step("B. Krause", "application|examine|#|--note|gut", "examined"),
        step("M. Vogel", "application|approve|#", "approved"),
        command("S. Wagner", "application|order|#|--year|2027|--amount|12000", "settled "),
        command("S. Wagner", "application|pay|#|--year|2027|--amount|12000", "settled "),
    };
    commands[5].promise += " 1";
    commands[6].promise += " 2";
    return commands;
}

Trial::Trial() : m_folder(scratchTemplate()), m_environment(QProcessEnvironment::systemEnvironment())
{
    if (!m_folder.isValid() || !QDir().mkpath(folder()))
        qFatal("no folder to try in");
    setVariable("HOME", m_folder.path());
    setVariable("XDG_RUNTIME_DIR", m_folder.path());
    setVariable("LD_PRELOAD", QStringLiteral(MITTELBUCH_CRASH_INTERPOSER));
    setVariable(folderVariable, folder());
}

void Trial::setVariable(const char *name, const QString &value)
{
    if (value.isEmpty())
        m_environment.remove(QLatin1String(name));
    else
        m_environment.insert(QLatin1String(name), value);
}

void Trial::recordTo(const QString &path)
{
    m_recording = path;
    setVariable(recordVariable, path);
}

void Trial::start(QProcess &process, const QString &program, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    if (m_fileSizeLimit != RLIM_INFINITY) {
        process.setChildProcessModifier([limit = m_fileSizeLimit] {
            const rlimit both{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &both);
        });
    }
    process.start(program, arguments);
}

Ended Trial::ended(QProcess &process, int patienceMs) const
{
    const bool hasEnded = process.waitForFinished(patienceMs);
    if (!hasEnded) {
        process.kill();
        process.waitForFinished();
    }
    Ended answer;
    answer.exitCode = hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.output = process.readAllStandardOutput();
    answer.complaint = process.readAllStandardError();
    return answer;
}

void Trial::startDriver(QProcess &process, const QStringList &arguments) const
{
    start(process, QStringLiteral(MITTELBUCH_CRASH_DRIVER), arguments);
}

void Trial::startProgram(QProcess &process, const QString &user, const QStringList &arguments) const
{
    const QStringList common{QStringLiteral("--database"), database(),
                             QStringLiteral("--user"),     user,
                             QStringLiteral("--today"),    QStringLiteral("2027-03-01"),
                             QStringLiteral("--lang"),     QStringLiteral("en")};
    start(process, QStringLiteral(MITTELBUCH_PROGRAM), common + arguments);
}

Ended Trial::program(const QString &user, const QStringList &arguments) const
{
    QProcess process;
    startProgram(process, user, arguments);
    return ended(process, 60'000);
}

Ended Trial::driver(const QStringList &arguments) const
{
    QProcess process;
    startDriver(process, arguments);
    return ended(process, 1'800'000);
}

std::string Trial::perform(const QVector<PromisedCommand> &commands, Promises &promises)
{
    for (const PromisedCommand &command : commands) {
        const Ended answer = program(command.user, command.words);
        if (answer.exitCode != 0)
            return command.words.join(u' ').toStdString() + ": " + answer.complaint.toStdString();
        if (!m_recording.isEmpty() && !appendMark(m_recording, command.promise))
            return "the recording cannot be added to";
        if (!promises.take(command.promise))
            return "no such promise: " + command.promise.toStdString();
    }
    return {};
}

}  // namespace mittelbuch::crash
