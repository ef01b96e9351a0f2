// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crash/files.h"
#include "crash/promises.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <string>

#include <sys/resource.h>

namespace mittelbuch::crash {

/// A number from the environment (tests/crash/long.sh sets them), else `otherwise`.
quint64 chosen(const char *variable, quint64 otherwise);

/// What a program answered; exit code −1: it did not end by itself.
struct Ended {
    int exitCode = -1;
    QByteArray output;
    QByteArray complaint;
};

/// A command of the real program, and what its user is promised when it is done.
struct PromisedCommand {
    QString user;
    QStringList words;
    QByteArray promise;
};

/// Makes an office with one line, one programme and money for 2027.
QVector<PromisedCommand> officeCommands();
/// Brings a new case from its record to its payment.
QVector<PromisedCommand> caseCommands(const QString &reference);

/// An office in a folder of its own, in memory where the machine has room there: what is tried is what the programs ask
/// of the kernel, not this machine's disk.
class Trial final {
public:
    Trial();

    QString folder() const { return m_folder.filePath(QStringLiteral("office")); }
    QString database() const { return folder() + QStringLiteral("/office.mittelbuch"); }
    /// A path beside the office.
    QString beside(const QString &name) const { return m_folder.filePath(name); }

    /// Sets a variable for every program started from now on; empty takes it away.
    void setVariable(const char *name, const QString &value);
    /// Records from now on what programs do to the office's folder.
    void recordTo(const QString &path);
    /// No program started from now on may write a file beyond so many bytes.
    void limitFileSize(rlim_t bytes) { m_fileSizeLimit = bytes; }
    /// The real binary, in English, on 1 March 2027; ends it after a minute.
    Ended program(const QString &user, const QStringList &words) const;
    /// Ends the driver after half an hour.
    Ended driver(const QStringList &words) const;
    /// Starts the driver or the program and lets it run.
    void startDriver(QProcess &process, const QStringList &words) const;
    void startProgram(QProcess &process, const QString &user, const QStringList &words) const;

    /// Runs the commands one after the other; after each that is done the recording, and `promises`, are told what it
    /// promises. Answers what the first one that is not done says, or nothing.
    std::string perform(const QVector<PromisedCommand> &commands, Promises &promises);

private:
    void start(QProcess &process, const QString &program, const QStringList &words) const;
    Ended ended(QProcess &process, int patienceMs) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QString m_recording;
    rlim_t m_fileSizeLimit = RLIM_INFINITY;
};

}  // namespace mittelbuch::crash
