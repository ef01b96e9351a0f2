// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ziparchive.h"

#include <zip.h>

#include <algorithm>

namespace mittelbuch {

namespace {

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
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char *data, qint64 sizeMax)
{
    if (m_fault)
        return -1;
    // One byte beyond the allowance is asked for, to tell a part that ends there from one that goes on.
    const qint64 wanted = std::min(sizeMax, m_allowance.bytes + 1);
    const qint64 size = zip_fread(m_file, data, static_cast<zip_uint64_t>(wanted));
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
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(content.constData(), static_cast<zip_uint64_t>(content.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive && source)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive)
        return tl::unexpected(damaged({}));
    return std::unique_ptr<ZipArchive>(new ZipArchive(content, archive));
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

tl::expected<std::unique_ptr<ZipPart>, ImportFault> ZipArchive::part(const QString &name, UnpackAllowance &allowance)
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return tl::unexpected(damaged(name));
    zip_file_t *file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (file)
        return std::make_unique<ZipPart>(file, name, allowance);
    if (zip_error_code_zip(zip_get_error(m_archive)) == ZIP_ER_NOPASSWD)
        return tl::unexpected(ImportFault{0, 0, {}, {}, ImportFaultCode::encryptedOrOld});
    return tl::unexpected(damaged(name));
}

}  // namespace mittelbuch
