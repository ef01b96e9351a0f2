// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/images.h"

#include "crash/disk.h"
#include "crash/recording.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <random>

namespace mittelbuch::crash {

namespace {

/// Dice of one image of one scenario.
std::mt19937_64 diceOf(const QString &scenario, quint64 seed, int number)
{
    quint64 mixed = seed;
    for (const QChar letter : scenario)
        mixed = mixed * 1'000'003 + letter.unicode();
    return std::mt19937_64(mixed * 1'000'003 + static_cast<quint64>(number));
}

/// Up to which record the image's disk has come; the records before it were done.
struct ImagePoint {
    int number = 0;
    qsizetype point = 0;
    std::mt19937_64 dice;
};

QVector<qsizetype> acknowledgementsIn(const QVector<Record> &records)
{
    QVector<qsizetype> points;
    for (qsizetype index = 0; index < records.size(); ++index) {
        if (records[index].action == Action::mark)
            points.append(index + 1);
    }
    return points;
}

ImagePoint pointOf(const Scenario &scenario, const QVector<Record> &records, const QVector<qsizetype> &told,
                   quint64 seed, int number)
{
    ImagePoint one{number, 0, diceOf(scenario.name, seed, number)};
    const bool isTold = !told.isEmpty() && one.dice() % 2 == 0;
    one.point = isTold ? told[static_cast<qsizetype>(one.dice() % static_cast<quint64>(told.size()))]
                       : static_cast<qsizetype>(one.dice() % static_cast<quint64>(records.size() + 1));
    return one;
}

/// Lines in the log are faults as well: the program is not meant to wonder.
QStringList &logged()
{
    static QStringList lines;
    return lines;
}

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logged().append(QStringLiteral("in the log: ") + line);
}

QVector<Record> recordsOf(const Scenario &scenario)
{
    const std::optional<QVector<Record>> records = readRecording(scenario.recording);
    if (!records || records->isEmpty())
        qFatal("no recording at %s", qPrintable(scenario.recording));
    if (const QVector<QByteArray> unseen = unseenIn(*records); !unseen.isEmpty())
        qFatal("the program wrote in a way that is not recorded: %s", unseen.first().constData());
    return *records;
}

/// Plays a recording forward, up to any point and never back.
class Player final {
public:
    explicit Player(const Scenario &scenario)
        : m_records(recordsOf(scenario)), m_disk(scenario.start), m_promises(scenario.promisedBefore)
    {
    }
    const QVector<Record> &records() const { return m_records; }
    const Disk &disk() const { return m_disk; }
    const Promises &promises() const { return m_promises; }

    void playTo(qsizetype point)
    {
        for (; m_played < point; ++m_played) {
            const Record &record = m_records[m_played];
            m_disk.play(record);
            if (record.action == Action::mark && !m_promises.take(record.name))
                qFatal("no such promise: %s", record.name.constData());
        }
    }

private:
    QVector<Record> m_records;
    Disk m_disk;
    Promises m_promises;
    qsizetype m_played = 0;
};

QString keptRoot()
{
    return QStringLiteral(MITTELBUCH_CRASH_KEPT);
}

}  // namespace

ImagesTried tryImages(const Scenario &scenario, int count, quint64 seed, const QString &folder)
{
    Player player(scenario);
    const QVector<qsizetype> told = acknowledgementsIn(player.records());
    QVector<ImagePoint> points;
    for (int number = 0; number < count; ++number)
        points.append(pointOf(scenario, player.records(), told, seed, number));
    std::stable_sort(points.begin(), points.end(),
                     [](const ImagePoint &left, const ImagePoint &right) { return left.point < right.point; });
    ImagesTried tried{count, static_cast<int>(told.size()), {}};
    for (ImagePoint &one : points) {
        player.playTo(one.point);
        fillFolder(folder, player.disk().afterPowerLoss(one.dice));
        logged().clear();
        const QtMessageHandler before = qInstallMessageHandler(keepLine);
        const QStringList faults = scenario.examine(folder, player.promises());
        qInstallMessageHandler(before);
        if (!faults.isEmpty() || !logged().isEmpty())
            tried.bad.append({one.number, faults + logged()});
    }
    return tried;
}

Promises makeImage(const Scenario &scenario, int number, quint64 seed, const QString &folder)
{
    Player player(scenario);
    ImagePoint one = pointOf(scenario, player.records(), acknowledgementsIn(player.records()), seed, number);
    player.playTo(one.point);
    fillFolder(folder, player.disk().afterPowerLoss(one.dice));
    return player.promises();
}

QString keep(const Scenario &scenario, const BadImage &bad, quint64 seed)
{
    const QString folder = QStringLiteral("%1/%2-%3").arg(keptRoot(), scenario.name).arg(seed);
    QDir().mkpath(folder);
    QFile::remove(folder + QStringLiteral("/recording"));
    QFile::copy(scenario.recording, folder + QStringLiteral("/recording"));
    fillFolder(folder + QStringLiteral("/start"), scenario.start);
    const QString image = folder + QStringLiteral("/image-%1").arg(bad.number);
    makeImage(scenario, bad.number, seed, image);
    return QStringLiteral(
               "image %1 of %2, seed %3: %4\n  kept in %5\n  again: MITTELBUCH_CRASH_KEPT=%6 MITTELBUCH_CRASH_SEED=%3 "
               "MITTELBUCH_CRASH_IMAGE=%1 %7 --gtest_filter=PowerLoss.KeptImage")
        .arg(bad.number)
        .arg(scenario.name)
        .arg(seed)
        .arg(bad.faults.join(QStringLiteral("; ")), image, folder, QStringLiteral(MITTELBUCH_CRASH_TEST));
}

Scenario keptScenario(const QString &folder)
{
    const QString name = QDir(folder).dirName();
    return {name.left(name.lastIndexOf(u'-')),
            filesIn(folder + QStringLiteral("/start")),
            {},
            folder + QStringLiteral("/recording"),
            {}};
}

}  // namespace mittelbuch::crash
