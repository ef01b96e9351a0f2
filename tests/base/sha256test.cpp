// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/sha256.h"

#include "support/testsupport.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>

namespace mittelbuch::test {

namespace {

struct Sample {
    const char *title;
    QByteArray bytes;
    const char *digest;
};

class Sha256OfSamples : public testing::TestWithParam<Sample> {};

// The first three are the examples that NIST publishes for FIPS 180-4.
INSTANTIATE_TEST_SUITE_P(Sha256, Sha256OfSamples, testing::Values(
    Sample{"empty", {}, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    Sample{"one block", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    Sample{"two blocks", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
           "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    Sample{"a million letters", QByteArray(1000000, 'a'),
           "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"}),
    [](const auto &sample) { return QByteArray(sample.param.title).replace(' ', '_').toStdString(); });

TEST_P(Sha256OfSamples, IsThePublishedDigest)
{
    EXPECT_EQ(sha256Of(GetParam().bytes), QLatin1String(GetParam().digest));
}

TEST(Sha256, AgreesWithQtAtEveryLengthAroundABlock)
{
    for (qsizetype length = 0; length <= 200; ++length) {
        const QByteArray bytes(length, static_cast<char>(length));
        const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        EXPECT_EQ(sha256Of(bytes), QString::fromLatin1(expected)) << length;
    }
}

}  // namespace

}  // namespace mittelbuch::test
