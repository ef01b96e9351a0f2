// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/disk.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace mittelbuch::crash {

namespace {

constexpr qsizetype sector = 512;

unsigned below(std::mt19937_64 &dice, unsigned count)
{
    return static_cast<unsigned>(dice() % count);
}

void put(QByteArray &content, qsizetype offset, const QByteArray &data)
{
    if (content.size() < offset + data.size())
        content.append(QByteArray(offset + data.size() - content.size(), '\0'));
    std::copy(data.cbegin(), data.cend(), content.begin() + offset);
}

}  // namespace

Disk::Disk(const Files &files)
{
    for (const auto &[name, content] : files)
        m_names[name] = std::make_shared<File>(File{content, {}});
    m_safeNames = m_names;
}

void Disk::play(const Record &record)
{
    switch (record.action) {
    case Action::open: m_files[record.file] = m_names.at(record.name); break;
    case Action::create:
        m_files[record.file] = std::make_shared<File>();
        change({{}, record.name, m_files[record.file]});
        break;
    case Action::write: m_files.at(record.file)->since.append({false, record.offset, record.data}); break;
    case Action::resize: m_files.at(record.file)->since.append({true, record.offset, {}}); break;
    case Action::sync: {
        File &file = *m_files.at(record.file);
        for (const Change &one : file.since)
            apply(file.safe, one);
        file.since.clear();
        break;
    }
    case Action::syncNames:
        for (const NameChange &one : m_nameChanges)
            apply(m_safeNames, one);
        m_nameChanges.clear();
        break;
    case Action::rename: change({record.name, record.data, m_names.at(record.name)}); break;
    case Action::remove: change({record.name, {}, {}}); break;
    case Action::mark:
    case Action::unseen: break;
    }
}

void Disk::change(const NameChange &change)
{
    apply(m_names, change);
    m_nameChanges.push_back(change);
}

void Disk::apply(Names &names, const NameChange &change)
{
    if (!change.gone.isEmpty())
        names.erase(change.gone);
    if (!change.made.isEmpty())
        names[change.made] = change.file;
}

void Disk::apply(QByteArray &content, const Change &change)
{
    const auto offset = static_cast<qsizetype>(change.offset);
    if (change.isResize)
        content.resize(std::min(content.size(), offset));
    put(content, offset, change.data);
}

/// Cut off after some sectors, or some sectors of it here and there. A size is never half a size.
void Disk::applyInPart(QByteArray &content, const Change &change, std::mt19937_64 &dice)
{
    if (change.isResize)
        return apply(content, change);
    const auto offset = static_cast<qsizetype>(change.offset);
    const auto sectors = static_cast<unsigned>((change.data.size() + sector - 1) / sector);
    const bool isCut = below(dice, 2) == 0;
    const unsigned kept = below(dice, sectors);
    for (unsigned index = 0; index < sectors; ++index) {
        if (isCut ? index < kept : below(dice, 2) == 0)
            put(content, offset + index * sector, change.data.mid(index * sector, sector));
    }
}

QByteArray Disk::survivor(const File &file, std::mt19937_64 &dice, unsigned keptPercent)
{
    QByteArray content = file.safe;
    for (const Change &one : file.since) {
        const unsigned fate = below(dice, 100);
        if (fate < keptPercent)
            apply(content, one);
        else if (fate % 3 == 0)
            applyInPart(content, one, dice);
    }
    return content;
}

Files Disk::afterPowerLoss(std::mt19937_64 &dice) const
{
    // Nearly everything, nearly nothing and all between: each brings out other faults.
    constexpr std::array<unsigned, 5> keptPercents{0, 10, 50, 90, 100};
    const unsigned keptPercent = keptPercents[below(dice, keptPercents.size())];
    const unsigned keptNames = keptPercents[below(dice, keptPercents.size())];
    Names names = m_safeNames;
    for (const NameChange &one : m_nameChanges) {
        if (below(dice, 100) < keptNames)
            apply(names, one);
    }
    Files files;
    for (const auto &[name, file] : names)
        files[name] = survivor(*file, dice, keptPercent);
    return files;
}

Files Disk::asSeen() const
{
    Files files;
    for (const auto &[name, file] : m_names) {
        files[name] = file->safe;
        for (const Change &one : file->since)
            apply(files[name], one);
    }
    return files;
}

}  // namespace mittelbuch::crash
