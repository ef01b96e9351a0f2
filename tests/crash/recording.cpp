// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/recording.h"

#include <QFile>

#include <cstring>

namespace mittelbuch::crash {

std::optional<QVector<Record>> readRecording(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    QVector<Record> records;
    qsizetype at = 0;
    while (at < bytes.size()) {
        RecordHead head;
        constexpr auto headSize = static_cast<qsizetype>(sizeof head);
        if (bytes.size() - at < headSize)
            return std::nullopt;
        std::memcpy(&head, bytes.constData() + at, sizeof head);
        at += headSize;
        const auto nameSize = static_cast<qsizetype>(head.nameSize);
        const auto dataSize = static_cast<qsizetype>(head.dataSize);
        if (bytes.size() - at < nameSize + dataSize)
            return std::nullopt;
        records.append(
            {head.action, head.file, head.offset, bytes.mid(at, nameSize), bytes.mid(at + nameSize, dataSize)});
        at += nameSize + dataSize;
    }
    return records;
}

bool appendMark(const QString &path, const QByteArray &text)
{
    RecordHead head;
    head.nameSize = static_cast<std::uint32_t>(text.size());
    QFile file(path);
    const QByteArray bytes = QByteArray(reinterpret_cast<const char *>(&head), sizeof head) + text;
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(bytes) == bytes.size();
}

QVector<QByteArray> unseenIn(const QVector<Record> &records)
{
    QVector<QByteArray> unseen;
    for (const Record &record : records) {
        if (record.action == Action::unseen)
            unseen.append(record.name);
    }
    return unseen;
}

}  // namespace mittelbuch::crash
