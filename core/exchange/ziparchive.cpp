// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ziparchive.h"

#include "base/libraryfinder.h"

#include <zip.h>

#include <algorithm>

namespace mittelbuch {

namespace {

/// What is used of libzip, looked up when the first workbook is read. Linked to the program, the cryptography behind it would
/// cost every start of it, also of a command, a sixth of the work of loading its libraries.
struct LibZip {
    decltype(&zip_fclose) fclose = nullptr;
    decltype(&zip_fread) fread = nullptr;
    decltype(&zip_error_init) errorInit = nullptr;
    decltype(&zip_error_fini) errorFini = nullptr;
    decltype(&zip_source_buffer_create) sourceOfBuffer = nullptr;
    decltype(&zip_source_free) sourceFree = nullptr;
    decltype(&zip_open_from_source) open = nullptr;
    decltype(&zip_discard) discard = nullptr;
    decltype(&zip_name_locate) locate = nullptr;
    decltype(&zip_fopen_index) fopenIndex = nullptr;
    decltype(&zip_get_error) error = nullptr;
    decltype(&zip_error_code_zip) errorCode = nullptr;
};

tl::expected<LibZip, QString> loadedLibZip()
{
    QLibrary library(QStringLiteral("zip"), MITTELBUCH_ZIP_VERSION);
    LibZip zip;
    LibraryFinder finder(library);
    finder.find("zip_fclose", zip.fclose).find("zip_fread", zip.fread);
    finder.find("zip_error_init", zip.errorInit).find("zip_error_fini", zip.errorFini);
    finder.find("zip_source_buffer_create", zip.sourceOfBuffer).find("zip_source_free", zip.sourceFree);
    finder.find("zip_open_from_source", zip.open).find("zip_discard", zip.discard);
    finder.find("zip_name_locate", zip.locate).find("zip_fopen_index", zip.fopenIndex);
    finder.find("zip_get_error", zip.error).find("zip_error_code_zip", zip.errorCode);
    if (!finder.isComplete())
        return tl::unexpected(library.errorString());
    return zip;
}

/// The same for the whole run of the program; whoever holds an archive has asked before.
const tl::expected<LibZip, QString> &libZip()
{
    static const tl::expected<LibZip, QString> loaded = loadedLibZip();
    return loaded;
}

ImportFault damaged(const QString &name)
{
    return {0, 0, {}, name, ImportFaultCode::damagedWorkbook};
}

}  // namespace

ZipPart::ZipPart(zip_file *file, QString name, UnpackAllowance &allowance)
    : m_file(file), m_name(std::move(name)), m_allowance(allowance)
{
    QIODevice::open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart()
{
    libZip()->fclose(m_file);
}

qint64 ZipPart::readData(char *data, qint64 sizeMax)
{
    if (m_fault)
        return -1;
    // One byte beyond the allowance is asked for, to tell a part that ends there from one that goes on.
    const qint64 wanted = std::min(sizeMax, m_allowance.bytes + 1);
    const qint64 size = libZip()->fread(m_file, data, static_cast<zip_uint64_t>(wanted));
    if (size < 0)
        m_fault = damaged(m_name);
    else if (size > m_allowance.bytes)
        m_fault = ImportFault{0, 0, {}, m_name, ImportFaultCode::tooLarge};
    if (m_fault)
        return -1;
    m_allowance.bytes -= size;
    return size;
}

tl::expected<std::unique_ptr<ZipArchive>, ImportFault> ZipArchive::open(const QByteArray &content)
{
    if (!libZip())
        return tl::unexpected(ImportFault{0, 0, {}, libZip().error(), ImportFaultCode::noUnpacker});
    zip_error_t error;
    libZip()->errorInit(&error);
    zip_source_t *source =
        libZip()->sourceOfBuffer(content.constData(), static_cast<zip_uint64_t>(content.size()), 0, &error);
    zip_t *archive = source ? libZip()->open(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive && source)
        libZip()->sourceFree(source);
    libZip()->errorFini(&error);
    if (!archive)
        return tl::unexpected(damaged({}));
    return std::unique_ptr<ZipArchive>(new ZipArchive(content, archive));
}

ZipArchive::~ZipArchive()
{
    libZip()->discard(m_archive);
}

bool ZipArchive::contains(const QString &name) const
{
    return libZip()->locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

tl::expected<std::unique_ptr<ZipPart>, ImportFault> ZipArchive::part(const QString &name, UnpackAllowance &allowance)
{
    const zip_int64_t index = libZip()->locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return tl::unexpected(damaged(name));
    zip_file_t *file = libZip()->fopenIndex(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (file)
        return std::make_unique<ZipPart>(file, name, allowance);
    if (libZip()->errorCode(libZip()->error(m_archive)) == ZIP_ER_NOPASSWD)
        return tl::unexpected(ImportFault{0, 0, {}, {}, ImportFaultCode::encryptedOrOld});
    return tl::unexpected(damaged(name));
}

}  // namespace mittelbuch
