// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/disk.h"

#include <gtest/gtest.h>

#include <set>

namespace mittelbuch::crash {

namespace {

Record write(quint64 file, quint64 offset, const QByteArray &data)
{
    return {Action::write, file, offset, {}, data};
}

Record named(Action action, const char *name, const char *other = "")
{
    return {action, 7, 0, name, other};
}

/// Every image that so many dice make.
std::set<Files> imagesOf(const Disk &disk)
{
    std::set<Files> images;
    for (quint64 seed = 0; seed < 400; ++seed) {
        std::mt19937_64 dice(seed);
        images.insert(disk.afterPowerLoss(dice));
    }
    return images;
}

}  // namespace

TEST(Disk, KeepsWhatWasSyncedAndPerhapsTheRest)
{
    Disk disk(Files{{"a", "old!"}});
    disk.play(named(Action::open, "a"));
    disk.play(write(7, 0, "new"));
    EXPECT_EQ(imagesOf(disk), (std::set<Files>{{{"a", "old!"}}, {{"a", "new!"}}}));
    disk.play(named(Action::sync, ""));
    EXPECT_EQ(imagesOf(disk), (std::set<Files>{{{"a", "new!"}}}));
    disk.play({Action::resize, 7, 2, {}, {}});
    EXPECT_EQ(imagesOf(disk), (std::set<Files>{{{"a", "new!"}}, {{"a", "ne"}}}));
    EXPECT_EQ(disk.asSeen(), (Files{{"a", "ne"}}));
}

TEST(Disk, KeepsALaterWriteWithoutAnEarlierOne)
{
    Disk disk(Files{{"a", ""}});
    disk.play(named(Action::open, "a"));
    disk.play(write(7, 0, "1"));
    disk.play(write(7, 1, "2"));
    EXPECT_TRUE(imagesOf(disk).contains({{"a", QByteArray("\0"
                                                          "2",
                                                          2)}}));
    EXPECT_TRUE(imagesOf(disk).contains({{"a", "1"}}));
}

TEST(Disk, CutsAndTearsAtSectors)
{
    Disk disk(Files{{"a", QByteArray(1536, 'o')}});
    disk.play(named(Action::open, "a"));
    disk.play(write(7, 0, QByteArray(1536, 'n')));
    bool isCut = false;
    bool isTorn = false;
    for (const Files &image : imagesOf(disk)) {
        const QByteArray content = image.at("a");
        isCut = isCut || content == QByteArray(512, 'n') + QByteArray(1024, 'o');
        isTorn = isTorn || content == QByteArray(512, 'o') + QByteArray(512, 'n') + QByteArray(512, 'o');
        EXPECT_EQ(content.count('n') % 512, 0);
    }
    EXPECT_TRUE(isCut);
    EXPECT_TRUE(isTorn);
}

TEST(Disk, ForgetsNamesUntilTheFolderIsSynced)
{
    Disk disk(Files{{"a", "A"}});
    disk.play(named(Action::create, "b"));
    disk.play(write(7, 0, "B"));
    disk.play(named(Action::sync, ""));
    EXPECT_EQ(imagesOf(disk), (std::set<Files>{{{"a", "A"}}, {{"a", "A"}, {"b", "B"}}}));
    disk.play(named(Action::syncNames, ""));
    disk.play(named(Action::rename, "b", "c"));
    EXPECT_EQ(imagesOf(disk), (std::set<Files>{{{"a", "A"}, {"b", "B"}}, {{"a", "A"}, {"c", "B"}}}));
    disk.play(named(Action::syncNames, ""));
    disk.play(named(Action::remove, "a"));
    EXPECT_EQ(imagesOf(disk), (std::set<Files>{{{"a", "A"}, {"c", "B"}}, {{"c", "B"}}}));
}

}  // namespace mittelbuch::crash
