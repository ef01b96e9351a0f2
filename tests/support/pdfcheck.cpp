// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pdfcheck.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace mittelbuch::test {

namespace {

struct Outcome {
    bool finished = false;
    int exitCode = -1;
    QString output;
    QString complaint;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    constexpr int patienceMs = 120'000;
    QProcess process;
    process.start(program, arguments);
    const bool finished = process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit;
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    return {finished, finished ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            program + QStringLiteral(": ") + process.errorString() + u'\n' + errors};
}

QString classPath()
{
    QStringList jars;
    for (const char *name :
         {"preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "javax.activation", "jaxb-api"})
        jars << QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(name));
    return jars.join(u':');
}

}  // namespace

QStringList preflightFindings(const QString &pdfPath)
{
    const Outcome outcome = run(QStringLiteral("java"),
                                {QStringLiteral("-Xshare:auto"), QStringLiteral("-cp"), classPath(),
                                 QStringLiteral(MITTELBUCH_SOURCE "/tests/support/Preflight.java"), pdfPath});
    QStringList findings = outcome.output.split(u'\n', Qt::SkipEmptyParts);
    if (findings.isEmpty() && (!outcome.finished || outcome.exitCode != 0))
        findings << outcome.complaint;
    return findings;
}

QString textOfPdf(const QString &pdfPath)
{
    const Outcome outcome = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"),
                                                             QStringLiteral("UTF-8"), pdfPath, QStringLiteral("-")});
    if (outcome.exitCode != 0)
        ADD_FAILURE() << "No text could be read from " << pdfPath.toStdString() << ": " << outcome.complaint.toStdString();
    return outcome.exitCode == 0 ? outcome.output : QString();
}

}  // namespace mittelbuch::test
