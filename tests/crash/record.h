// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace mittelbuch::crash {

/// What a program did to the files of one folder, in the order in which the kernel answered: the recorder writes it,
/// the simulated disk plays it again. A record is this head, then `nameSize` bytes of a name (of a file within the
/// folder, or the text of a mark), then `dataSize` bytes of data (of a write; of a rename the new name).
enum class Action : std::uint32_t {
    open,       ///< `name` now stands for `file`
    create,     ///< likewise, and the name is new in the folder
    write,      ///< `data` at `offset`
    resize,     ///< to `offset` bytes
    sync,       ///< the content of `file`
    syncNames,  ///< the folder
    rename,     ///< `name` to `data`
    remove,     ///< `name`
    mark,       ///< somebody was told `name`
    unseen,     ///< the program wrote in a way that is not followed; a recording with one proves nothing
};

struct RecordHead {
    Action action = Action::mark;
    std::uint32_t nameSize = 0;
    std::uint64_t file = 0;  ///< inode number; a number may come again for another file after a `create`
    std::uint64_t offset = 0;
    std::uint64_t dataSize = 0;
};

// The interposer is told by the environment what to do.
inline constexpr char folderVariable[] = "MITTELBUCH_CRASH_FOLDER";  ///< absolute; only files right in it are watched
inline constexpr char recordVariable[] = "MITTELBUCH_CRASH_RECORD";  ///< append the records to this file
inline constexpr char countVariable[] = "MITTELBUCH_CRASH_COUNT";    ///< write the number of calls there at the end
inline constexpr char faultVariable[] = "MITTELBUCH_CRASH_FAULT";    ///< "number errno lasting reading", see faults.h

}  // namespace mittelbuch::crash
