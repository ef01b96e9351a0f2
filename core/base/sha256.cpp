// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/sha256.h"

#include <nettle/sha2.h>

namespace mittelbuch {

Sha256Digits sha256DigitsOf(QByteArrayView bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, static_cast<std::size_t>(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
    std::array<uint8_t, SHA256_DIGEST_SIZE> digest;
    sha256_digest(&context, digest.size(), digest.data());
    constexpr char digits[] = "0123456789abcdef";
    Sha256Digits text;
    for (std::size_t index = 0; index < digest.size(); ++index) {
        text[2 * index] = digits[digest[index] >> 4];
        text[2 * index + 1] = digits[digest[index] & 15];
    }
    return text;
}

QString sha256Of(QByteArrayView bytes)
{
    const Sha256Digits digits = sha256DigitsOf(bytes);
    return QString::fromLatin1(digits.data(), static_cast<qsizetype>(digits.size()));
}

}  // namespace mittelbuch
