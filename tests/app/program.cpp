// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include "support/testserver.h"
#include "support/testsupport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

namespace mittelbuch::test {

Program::Program(Engine engine) : m_engine(engine)
{
    EXPECT_TRUE(m_folder.isValid());
    if (m_engine == Engine::server)
        createDatabase(serverDatabase());
}

Program::~Program()
{
    if (m_engine == Engine::server)
        dropDatabase(serverDatabase());
}

QString Program::serverDatabase() const
{
    return QDir(m_folder.path()).dirName();
}

QString Program::database() const
{
    return m_engine == Engine::server ? serverAddress(serverDatabase()) : path(QStringLiteral("office.mittelbuch"));
}

Answer Program::start(const QStringList &words) const
{
    return execute(QStringLiteral(MITTELBUCH_PROGRAM), words);
}

Answer Program::limited(int blocks, const QStringList &words)
{
    const QString script = QStringLiteral("ulimit -f %1; exec \"$@\"").arg(blocks);
    return execute(QStringLiteral("bash"), QStringList{QStringLiteral("-c"), script, QStringLiteral("bash"), QStringLiteral(MITTELBUCH_PROGRAM),
                                                       QStringLiteral("--database"), database()} + words);
}

QStringList Program::otherFiles() const
{
    return QDir(m_folder.path()).entryList({QStringLiteral("office.mittelbuch?*")}, QDir::Files);
}

Answer Program::execute(const QString &program, const QStringList &words) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    process.setProcessEnvironment(environment);
    process.start(program, words);
    if (!process.waitForFinished(120'000)) {
        ADD_FAILURE() << "The program did not end: " << words.join(u' ').toStdString();
        process.kill();
        process.waitForFinished();
    }
    Answer answer;
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.output = QString::fromUtf8(process.readAllStandardOutput());
    answer.complaint = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

Answer Program::runOn(QDate today, const QString &user, const QStringList &words, const QString &language)
{
    const QStringList common{QStringLiteral("--database"), database(), QStringLiteral("--user"), user, QStringLiteral("--today"),
                             today.toString(Qt::ISODate), QStringLiteral("--lang"), language, QStringLiteral("--json")};
    Answer answer = start(common + words);
    QJsonParseError error;
    answer.json = QJsonDocument::fromJson(answer.output.toUtf8(), &error).object();
    EXPECT_EQ(error.error, QJsonParseError::NoError)
        << words.join(u' ').toStdString() << "\n" << answer.output.toStdString() << answer.complaint.toStdString();
    EXPECT_TRUE(answer.complaint.isEmpty()) << answer.complaint.toStdString();
    return answer;
}

Answer Program::plain(const QStringList &words, const QString &other)
{
    return start(QStringList{QStringLiteral("--database"), other.isEmpty() ? database() : other} + words);
}

QJsonValue at(const QJsonObject &document, const QString &path)
{
    QJsonValue value(document);
    for (const QString &part : path.split(u'.')) {
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        value = isIndex ? value.toArray().at(index) : value.toObject().value(part);
    }
    return value;
}

}  // namespace mittelbuch::test
