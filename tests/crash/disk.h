// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crash/files.h"
#include "crash/recording.h"

#include <map>
#include <memory>
#include <random>
#include <vector>

namespace mittelbuch::crash {

/// A disk that plays a recording and can be asked what it would hold after a power loss: all that was synced; of what
/// was written since, each write by itself whole, in part or not at all, in sectors of 512 bytes and in any order; and
/// names made, removed or renamed since the folder was synced, or not.
///
/// Nothing is damaged beyond the bytes that were written to (SQLite's "powersafe overwrite", which it relies on by
/// default).
class Disk final {
public:
    /// Files that are there, and safe, from the beginning.
    explicit Disk(const Files &files);
    void play(const Record &record);
    /// One way in which it may come back; the same dice, the same way.
    Files afterPowerLoss(std::mt19937_64 &dice) const;
    /// What the program itself saw: as after kill -9.
    Files asSeen() const;

private:
    struct Change {
        bool isResize = false;
        quint64 offset = 0;  ///< of a resize: the new size
        QByteArray data;
    };
    struct File {
        QByteArray safe;
        QVector<Change> since;
    };
    using FilePointer = std::shared_ptr<File>;
    struct NameChange {
        QByteArray gone;   ///< empty: none
        QByteArray made;   ///< empty: none
        FilePointer file;  ///< what `made` stands for
    };
    using Names = std::map<QByteArray, FilePointer>;

    void change(const NameChange &change);
    static void apply(Names &names, const NameChange &change);
    static void apply(QByteArray &content, const Change &change);
    static QByteArray survivor(const File &file, std::mt19937_64 &dice, unsigned keptPercent);
    static void applyInPart(QByteArray &content, const Change &change, std::mt19937_64 &dice);

    std::map<quint64, FilePointer> m_files;
    Names m_safeNames;
    Names m_names;
    std::vector<NameChange> m_nameChanges;
};

}  // namespace mittelbuch::crash
