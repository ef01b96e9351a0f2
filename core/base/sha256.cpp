// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/sha256.h"

#include <QByteArray>

#include <nettle/sha2.h>

namespace mittelbuch {

QString sha256Of(QByteArrayView bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, static_cast<std::size_t>(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&context, SHA256_DIGEST_SIZE, reinterpret_cast<uint8_t *>(digest.data()));
    return QString::fromLatin1(digest.toHex());
}

}  // namespace mittelbuch
