// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/phrase.h"
#include "report/wording.h"

#include <QCoreApplication>

#include <array>

namespace mittelbuch {

namespace {

struct FailureRow {
    FailureKind kind;
    const char *sentence;   ///< %1 the subject
    const char *brief;      ///< when there is no subject
};

constexpr std::array failureRows{
    FailureRow{FailureKind::notFound,
               QT_TRANSLATE_NOOP("wording",
                                 "“%1” was not found. Nothing was changed. Check the name and that the drive or "
                                 "folder is there."),
               QT_TRANSLATE_NOOP("wording", "What was asked for was not found. Nothing was changed.")},
    FailureRow{FailureKind::notADatabase,
               QT_TRANSLATE_NOOP("wording",
                                 "“%1” is not a Mittelbuch database. It was left as it is. Choose another one, "
                                 "or create a new database."),
               QT_TRANSLATE_NOOP("wording", "This is not a Mittelbuch database. It was left as it is.")},
    FailureRow{
        FailureKind::newerThanProgram,
        QT_TRANSLATE_NOOP("wording", "“%1” was written by a later version of this program. It was left as it is. "
                                     "Install the later version to open it."),
        QT_TRANSLATE_NOOP("wording", "The database was written by a later version of this program. It was left as it is.")},
    FailureRow{
        FailureKind::damaged,
        QT_TRANSLATE_NOOP("wording", "“%1” is damaged: its content contradicts itself. Nothing was changed. Keep it "
                                     "for examination and work with the latest backup."),
        QT_TRANSLATE_NOOP("wording", "The data is damaged: it contradicts itself. Nothing was changed. Work with the "
                                     "latest backup.")},
    FailureRow{FailureKind::readOnly,
               QT_TRANSLATE_NOOP("wording",
                                 "“%1” can be read but not changed. Nothing was changed. Ask for permission to "
                                 "write, or work with a copy."),
               QT_TRANSLATE_NOOP("wording", "The database can be read but not changed. Nothing was changed.")},
    FailureRow{
        FailureKind::locked,
        QT_TRANSLATE_NOOP("wording", "“%1” is in use by another program. Nothing was changed. Close the other program "
                                     "or try again in a moment."),
        QT_TRANSLATE_NOOP("wording", "The database is in use by another program. Nothing was changed. Try again in a "
                                     "moment.")},
    FailureRow{
        FailureKind::networkShare,
        QT_TRANSLATE_NOOP("wording", "“%1” lies on a network share, where two programs could damage it. It was not "
                                     "opened. Put the file on a local drive, or use the database server."),
        QT_TRANSLATE_NOOP("wording", "The file lies on a network share, where two programs could damage it. It was not "
                                     "opened.")},
    FailureRow{FailureKind::diskFull,
               QT_TRANSLATE_NOOP("wording",
                                 "There is no space left to write “%1”. Nothing was written in part. Free some "
                                 "space and try again."),
               QT_TRANSLATE_NOOP("wording",
                                 "There is no space left to write. Nothing was written in part. Free some space and "
                                 "try again.")},
    FailureRow{FailureKind::diskRefused,
               QT_TRANSLATE_NOOP("wording",
                                 "The disk refused to read or write “%1”: it is full, a size limit or a quota is "
                                 "reached, or it is faulty. What was saved before is safe, nothing was saved in part. "
                                 "Make room or have the disk checked, and try again."),
               QT_TRANSLATE_NOOP("wording",
                                 "The disk refused to read or write: it is full, a size limit or a quota is reached, or "
                                 "it is faulty. What was saved before is safe, nothing was saved in part. Make room or "
                                 "have the disk checked, and try again.")},
    FailureRow{FailureKind::notPermitted,
               QT_TRANSLATE_NOOP("wording",
                                 "Access to “%1” is not permitted. Nothing was changed. Choose another place, or ask "
                                 "for permission."),
               QT_TRANSLATE_NOOP("wording", "This is not permitted. Nothing was changed.")},
    FailureRow{FailureKind::alreadyExists,
               QT_TRANSLATE_NOOP("wording", "“%1” already exists and was not overwritten. Choose another name."),
               QT_TRANSLATE_NOOP("wording", "It already exists and was not overwritten.")},
    FailureRow{
        FailureKind::connection,
        QT_TRANSLATE_NOOP("wording", "The database server “%1” cannot be reached. What was saved before is safe, the last "
                                     "change was not saved, and what you see may be out of date. Check the connection and "
                                     "try again."),
        QT_TRANSLATE_NOOP("wording", "The database server cannot be reached. What was saved before is safe, the last change "
                                     "was not saved. Check the connection and try again.")},
    FailureRow{
        FailureKind::unconfirmed,
        QT_TRANSLATE_NOOP("wording", "Saving to “%1” failed in its last moment. What was saved before is safe; the last change "
                                     "was saved as a whole or not at all. Look whether it is there before you enter it again."),
        QT_TRANSLATE_NOOP("wording", "Saving failed in its last moment. The last change was saved as a whole or not at all. Look "
                                     "whether it is there before you enter it again.")},
    FailureRow{
        FailureKind::foreignContent,
        QT_TRANSLATE_NOOP("wording", "The database “%1” already holds tables that are not Mittelbuch’s. Nothing was changed. "
                                     "Have an empty database made for Mittelbuch, and name that one."),
        QT_TRANSLATE_NOOP("wording", "The database already holds tables that are not Mittelbuch’s. Nothing was changed. Have "
                                     "an empty database made for Mittelbuch.")},
    FailureRow{FailureKind::sameFile,
               QT_TRANSLATE_NOOP("wording",
                                 "“%1” is the very database that is to be copied. Nothing was changed. Choose another "
                                 "name, best on another drive."),
               QT_TRANSLATE_NOOP("wording", "A database cannot be copied onto itself. Nothing was changed.")},
    FailureRow{FailureKind::backupDamaged,
               QT_TRANSLATE_NOOP("wording",
                                 "The backup “%1” is damaged and was not restored. Nothing was changed. Take an older "
                                 "backup, or another copy of this one."),
               QT_TRANSLATE_NOOP("wording", "The backup is damaged and was not restored. Nothing was changed. Take an older "
                                            "backup, or another copy of this one.")},
    FailureRow{FailureKind::copyDiffers,
               QT_TRANSLATE_NOOP("wording",
                                 "What was written to “%1” is not what was read, so the copy was removed again. Nothing "
                                 "else was changed. Have the drive checked, and write to another one."),
               QT_TRANSLATE_NOOP("wording", "The copy is not what was read, so it was removed again. Nothing else was "
                                            "changed. Have the drive checked, and write to another one.")},
    FailureRow{FailureKind::cancelled,
               QT_TRANSLATE_NOOP("wording", "Stopped as you wished. “%1” was not written, and nothing was changed."),
               QT_TRANSLATE_NOOP("wording", "Stopped as you wished. Nothing was changed.")},
    FailureRow{FailureKind::constraint,
               QT_TRANSLATE_NOOP("wording",
                                 "The database refused to change “%1” because that would break one of its rules. "
                                 "Nothing was changed. Please report this: the program should have noticed it before."),
               QT_TRANSLATE_NOOP("wording",
                                 "The database refused the change because it would break one of its rules. Nothing "
                                 "was changed. Please report this.")},
    FailureRow{
        FailureKind::unsupported,
        QT_TRANSLATE_NOOP("wording", "“%1” cannot be done with this database or this version of the program. Nothing "
                                     "was changed."),
        QT_TRANSLATE_NOOP("wording", "This cannot be done with this database or this version of the program. Nothing "
                                     "was changed.")},
    FailureRow{
        FailureKind::other,
        QT_TRANSLATE_NOOP("wording", "Something unexpected went wrong with “%1”. Nothing was changed. Try again; if it "
                                     "happens again, report it with the details."),
        QT_TRANSLATE_NOOP("wording", "Something unexpected went wrong. Nothing was changed. Try again; if it happens "
                                     "again, report it with the details.")},
};

}  // namespace

QString sentence(const Failure &failure)
{
    const auto index = static_cast<std::size_t>(failure.kind);
    Q_ASSERT(index < failureRows.size() && failureRows[index].kind == failure.kind);
    const FailureRow &row = failureRows[index];
    const QString said = failure.subject.isEmpty() ? phrase(row.brief) : phrase(row.sentence, {failure.subject});
    if (failure.detail.isEmpty())
        return said;
    return phrase(QT_TRANSLATE_NOOP("wording", "%1 (Details: %2)"), {said, failure.detail});
}

}  // namespace mittelbuch
