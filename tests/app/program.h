// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace mittelbuch::test {

/// What the real program answered.
struct Answer {
    int exitCode = -1;
    QString output;
    QString complaint;
    QJsonObject json;  ///< of a run with --json; the test has failed when the output was no single document
};

/// Where the database of a Program lies.
enum class Engine {
    file,
    server,
};

/// The real binary, run from outside against a database of its own.
class Program final {
public:
    explicit Program(Engine engine = Engine::file);
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString database() const;

    /// As "A. Lehmann" on 2027-03-01, in English, with --json.
    Answer run(const QStringList &words) { return runAs(QStringLiteral("A. Lehmann"), words); }
    Answer runAs(const QString &user, const QStringList &words) { return runOn(QDate(2027, 3, 1), user, words); }
    Answer runOn(QDate today, const QString &user, const QStringList &words, const QString &language = QStringLiteral("en"));
    /// Without any common option but the database; without one given, the office's.
    Answer plain(const QStringList &words, const QString &database = {});

    /// With nothing but these words.
    Answer bare(const QStringList &words) { return start(words); }
    /// The same with no file allowed to grow beyond `blocks` KiB, which the program meets as a full disk.
    Answer limited(int blocks, const QStringList &words);
    /// Files of the office's folder beside the database itself.
    QStringList otherFiles() const;

private:
    Answer start(const QStringList &words) const;
    Answer execute(const QString &program, const QStringList &words) const;

    QString serverDatabase() const;

    QTemporaryDir m_folder;
    Engine m_engine;
};

/// `path` such as "total.available" or "programmes.0.name" in a document.
QJsonValue at(const QJsonObject &document, const QString &path);

}  // namespace mittelbuch::test
