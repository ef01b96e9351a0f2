// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands between a program and the kernel (LD_PRELOAD): counts, fails and records what it does to the files of one
// folder. SQLite's -shm is left out of the recording: it is made anew whenever it is missing.

#include "crash/faults.h"
#include "crash/record.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>
#include <vector>

#define SEAM extern "C" __attribute__((visibility("default")))

namespace {

using namespace mittelbuch::crash;

template <typename Function>
Function *kernel(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

#define KERNEL(name) kernel<decltype(::name)>(#name)

struct Descriptor {
    bool isWatched = false;  ///< its calls may fail
    bool isRecorded = false;
    bool isFolder = false;
    ino_t file = 0;
};

class Seam final {
public:
    Seam()
    {
        if (const char *folder = std::getenv(folderVariable))
            m_folder = folder;
        if (const char *count = std::getenv(countVariable))
            m_countPath = count;
        if (const char *plan = std::getenv(faultVariable))
            std::sscanf(plan, "%d %d %d %d", &faults.plan.number, &faults.plan.error, &faults.plan.lasting,
                        &faults.plan.reading);
        if (const char *path = std::getenv(recordVariable))
            m_log = KERNEL(open)(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
    ~Seam()
    {
        if (m_countPath.empty())
            return;
        const int out = KERNEL(open)(m_countPath.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        const std::string text = std::to_string(faults.calls) + " " + std::to_string(faults.failed);
        const ssize_t written = KERNEL(write)(out, text.data(), text.size());
        KERNEL(close)(written < 0 ? -1 : out);
    }
    Seam(const Seam &) = delete;
    Seam &operator=(const Seam &) = delete;

    std::mutex mutex;
    FaultState faults;

    /// True when this call is the one to fail; errno is set then.
    bool fails(bool isWatched, bool isReading = false)
    {
        if (!isWatched || (isReading && faults.plan.reading == 0))
            return false;
        ++faults.calls;
        const bool due =
            faults.plan.number > 0
            && (faults.calls == faults.plan.number || (faults.plan.lasting != 0 && faults.calls > faults.plan.number));
        if (!due)
            return false;
        ++faults.failed;
        errno = faults.plan.error;
        return true;
    }

    bool isFolder(const char *path) const { return !m_folder.empty() && m_folder == path; }
    /// The name within the folder, or null.
    const char *nameIn(const char *path) const
    {
        if (m_folder.empty() || std::strncmp(path, m_folder.c_str(), m_folder.size()) != 0
            || path[m_folder.size()] != '/')
            return nullptr;
        return path + m_folder.size() + 1;
    }
    /// The name within the folder of what is to be recorded, or null.
    const char *recordedName(const char *path) const
    {
        const char *name = nameIn(path);
        const std::size_t size = name ? std::strlen(name) : 0;
        const bool isShared = size > 4 && std::strcmp(name + size - 4, "-shm") == 0;
        return isShared ? nullptr : name;
    }

    Descriptor at(int descriptor) const
    {
        const auto index = static_cast<std::size_t>(descriptor);
        return descriptor >= 0 && index < m_descriptors.size() ? m_descriptors[index] : Descriptor();
    }
    void set(int descriptor, const Descriptor &now)
    {
        const auto index = static_cast<std::size_t>(descriptor);
        if (descriptor >= 0 && index < m_descriptors.size())
            m_descriptors[index] = now;
    }

    void record(RecordHead head, const char *name, const void *data = nullptr) const
    {
        if (m_log < 0)
            return;
        head.nameSize = static_cast<std::uint32_t>(std::strlen(name));
        std::vector<char> bytes(sizeof head + head.nameSize + head.dataSize);
        std::memcpy(bytes.data(), &head, sizeof head);
        std::memcpy(bytes.data() + sizeof head, name, head.nameSize);
        if (head.dataSize > 0)
            std::memcpy(bytes.data() + sizeof head + head.nameSize, data, head.dataSize);
        if (KERNEL(write)(m_log, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
            std::abort();
    }
    void recordWrite(int descriptor, const void *data, ssize_t size, off64_t offset) const
    {
        if (at(descriptor).isRecorded && size > 0)
            record({Action::write, 0, at(descriptor).file, static_cast<std::uint64_t>(offset),
                    static_cast<std::uint64_t>(size)},
                   "", data);
    }

private:
    std::string m_folder;
    std::string m_countPath;
    int m_log = -1;
    std::array<Descriptor, 4096> m_descriptors{};
};

Seam &seam()
{
    static Seam one;
    return one;
}

using Lock = std::lock_guard<std::mutex>;

template <typename Open>
int opened(const char *path, int flags, mode_t mode, Open open)
{
    Seam &disk = seam();
    const Lock lock(disk.mutex);
    const bool isWatched = disk.nameIn(path) != nullptr || disk.isFolder(path);
    if (disk.fails(isWatched))
        return -1;
    struct stat before {};
    const bool existed = !isWatched || ::stat(path, &before) == 0;
    const int descriptor = open(path, flags, mode);
    if (descriptor < 0 || !isWatched)
        return descriptor;
    struct stat facts {};
    ::fstat(descriptor, &facts);
    const char *name = disk.recordedName(path);
    disk.set(descriptor, {true, name != nullptr, disk.isFolder(path), facts.st_ino});
    if (name) {
        disk.record({existed ? Action::open : Action::create, 0, facts.st_ino, 0, 0}, name);
        if (existed && (flags & O_TRUNC) != 0)
            disk.record({Action::resize, 0, facts.st_ino, 0, 0}, "");
    }
    return descriptor;
}

template <typename Sync>
int synced(int descriptor, Sync sync)
{
    Seam &disk = seam();
    const Lock lock(disk.mutex);
    const Descriptor file = disk.at(descriptor);
    if (disk.fails(file.isWatched))
        return -1;
    const int outcome = sync(descriptor);
    if (outcome == 0 && file.isFolder)
        disk.record({Action::syncNames, 0, 0, 0, 0}, "");
    else if (outcome == 0 && file.isRecorded)
        disk.record({Action::sync, 0, file.file, 0, 0}, "");
    return outcome;
}

template <typename Resize>
int resized(int descriptor, off64_t size, Resize resize)
{
    Seam &disk = seam();
    const Lock lock(disk.mutex);
    const Descriptor file = disk.at(descriptor);
    if (disk.fails(file.isWatched))
        return -1;
    const int outcome = resize(descriptor, size);
    if (outcome == 0 && file.isRecorded)
        disk.record({Action::resize, 0, file.file, static_cast<std::uint64_t>(size), 0}, "");
    return outcome;
}

template <typename Write>
ssize_t writtenAt(int descriptor, const void *data, std::size_t size, off64_t offset, Write write)
{
    Seam &disk = seam();
    const Lock lock(disk.mutex);
    if (disk.fails(disk.at(descriptor).isWatched))
        return -1;
    const ssize_t outcome = write(descriptor, data, size, offset);
    disk.recordWrite(descriptor, data, outcome, offset);
    return outcome;
}

template <typename Rename>
int renamed(const char *from, const char *to, Rename rename)
{
    Seam &disk = seam();
    const Lock lock(disk.mutex);
    if (disk.fails(disk.nameIn(from) || disk.nameIn(to)))
        return -1;
    const int outcome = rename();
    const char *name = disk.recordedName(from);
    const char *newName = disk.recordedName(to);
    if (outcome == 0 && name && newName)
        disk.record({Action::rename, 0, 0, 0, std::strlen(newName)}, name, newName);
    else if (outcome == 0 && (name || newName))
        disk.record({Action::unseen, 0, 0, 0, 0}, "rename out of or into the folder");
    return outcome;
}

template <typename Map>
void *mapped(int protection, int flags, int descriptor, Map map)
{
    Seam &disk = seam();
    const Lock lock(disk.mutex);
    const Descriptor file = disk.at(descriptor);
    if (disk.fails(file.isWatched))
        return MAP_FAILED;
    if (file.isRecorded && (protection & PROT_WRITE) != 0 && (flags & MAP_SHARED) != 0)
        disk.record({Action::unseen, 0, file.file, 0, 0}, "mmap");
    return map();
}

mode_t modeFrom(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}

}  // namespace

SEAM void crashArm(const FaultPlan *plan)
{
    const Lock lock(seam().mutex);
    seam().faults = {*plan, 0, 0};
}

SEAM const FaultState *crashState()
{
    return &seam().faults;
}

SEAM int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return opened(path, flags, mode, KERNEL(open));
}

SEAM int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeFrom(flags, arguments);
    va_end(arguments);
    return opened(path, flags, mode, KERNEL(open64));
}

SEAM int close(int descriptor)
{
    const Lock lock(seam().mutex);
    seam().set(descriptor, {});
    return KERNEL(close)(descriptor);
}

SEAM ssize_t read(int descriptor, void *data, std::size_t size)
{
    const Lock lock(seam().mutex);
    return seam().fails(seam().at(descriptor).isWatched, true) ? -1 : KERNEL(read)(descriptor, data, size);
}

SEAM ssize_t pread64(int descriptor, void *data, std::size_t size, off64_t offset)
{
    const Lock lock(seam().mutex);
    return seam().fails(seam().at(descriptor).isWatched, true) ? -1 : KERNEL(pread64)(descriptor, data, size, offset);
}

SEAM ssize_t write(int descriptor, const void *data, std::size_t size)
{
    const off64_t offset = seam().at(descriptor).isRecorded ? ::lseek64(descriptor, 0, SEEK_CUR) : 0;
    const ssize_t outcome =
        writtenAt(descriptor, data, size, offset, [](int where, const void *what, std::size_t count, off64_t) {
            return KERNEL(write)(where, what, count);
        });
    if (descriptor == STDOUT_FILENO && outcome > 0) {
        const Lock lock(seam().mutex);
        seam().record({Action::mark, 0, 0, 0, 0},
                      std::string(static_cast<const char *>(data), static_cast<std::size_t>(outcome)).c_str());
    }
    return outcome;
}

SEAM ssize_t pwrite(int descriptor, const void *data, std::size_t size, off_t offset)
{
    return writtenAt(descriptor, data, size, offset, KERNEL(pwrite));
}

SEAM ssize_t pwrite64(int descriptor, const void *data, std::size_t size, off64_t offset)
{
    return writtenAt(descriptor, data, size, offset, KERNEL(pwrite64));
}

SEAM ssize_t writev(int descriptor, const iovec *parts, int count)
{
    const Lock lock(seam().mutex);
    const Descriptor file = seam().at(descriptor);
    if (seam().fails(file.isWatched))
        return -1;
    if (file.isRecorded)
        seam().record({Action::unseen, 0, file.file, 0, 0}, "writev");
    return KERNEL(writev)(descriptor, parts, count);
}

SEAM int fallocate64(int descriptor, int mode, off64_t offset, off64_t size)
{
    const Lock lock(seam().mutex);
    if (seam().at(descriptor).isRecorded)
        seam().record({Action::unseen, 0, seam().at(descriptor).file, 0, 0}, "fallocate");
    return KERNEL(fallocate64)(descriptor, mode, offset, size);
}

SEAM int ftruncate(int descriptor, off_t size) noexcept
{
    return resized(descriptor, size, KERNEL(ftruncate));
}

SEAM int ftruncate64(int descriptor, off64_t size) noexcept
{
    return resized(descriptor, size, KERNEL(ftruncate64));
}

SEAM int fsync(int descriptor)
{
    return synced(descriptor, KERNEL(fsync));
}

SEAM int fdatasync(int descriptor)
{
    return synced(descriptor, KERNEL(fdatasync));
}

SEAM int rename(const char *from, const char *to) noexcept
{
    return renamed(from, to, [from, to] { return KERNEL(rename)(from, to); });
}

SEAM int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    return renamed(from, to, [=] { return KERNEL(renameat2)(fromFolder, from, toFolder, to, flags); });
}

SEAM int link(const char *from, const char *to) noexcept
{
    const Lock lock(seam().mutex);
    if (seam().nameIn(to))
        seam().record({Action::unseen, 0, 0, 0, 0}, "link");
    return seam().fails(seam().nameIn(to) != nullptr) ? -1 : KERNEL(link)(from, to);
}

SEAM int unlink(const char *path) noexcept
{
    const Lock lock(seam().mutex);
    if (seam().fails(seam().nameIn(path) != nullptr))
        return -1;
    const int outcome = KERNEL(unlink)(path);
    if (outcome == 0 && seam().recordedName(path))
        seam().record({Action::remove, 0, 0, 0, 0}, seam().recordedName(path));
    return outcome;
}

SEAM void *mmap(void *address, std::size_t size, int protection, int flags, int descriptor, off_t offset) noexcept
{
    return mapped(protection, flags, descriptor,
                  [=] { return KERNEL(mmap)(address, size, protection, flags, descriptor, offset); });
}

SEAM void *mmap64(void *address, std::size_t size, int protection, int flags, int descriptor, off64_t offset) noexcept
{
    return mapped(protection, flags, descriptor,
                  [=] { return KERNEL(mmap64)(address, size, protection, flags, descriptor, offset); });
}
