// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importfault.h"
#include "exchange/tablesource.h"

#include <QIODevice>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace mittelbuch {

/// How many more bytes may be unpacked, all parts together.
struct UnpackAllowance {
    qint64 bytes = 0;
};

/// A part of an archive, unpacked while it is read and never further than the allowance goes.
class ZipPart final : public QIODevice {
public:
    ZipPart(zip_file *file, QString name, UnpackAllowance &allowance);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    const QString &name() const { return m_name; }
    /// What stood in the way of reading on, if anything did.
    const std::optional<ImportFault> &fault() const { return m_fault; }

protected:
    qint64 readData(char *data, qint64 sizeMax) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    QString m_name;
    UnpackAllowance &m_allowance;
    std::optional<ImportFault> m_fault;
};

/// A ZIP archive in memory, for reading.
class ZipArchive final {
public:
    static tl::expected<std::unique_ptr<ZipArchive>, ImportFault> open(const QByteArray &content);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    bool contains(const QString &name) const;
    tl::expected<std::unique_ptr<ZipPart>, ImportFault> part(const QString &name, UnpackAllowance &allowance);

private:
    ZipArchive(QByteArray content, zip *archive) : m_content(std::move(content)), m_archive(archive) {}
    QByteArray m_content;  ///< read by the archive as long as it is open
    zip *m_archive;
};

}  // namespace mittelbuch
