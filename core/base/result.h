// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace mittelbuch {

/// What kind of failure the world answered with; each has its own sentence for people (report/wording.h).
enum class FailureKind {
    notFound,          ///< the file, folder or record is not there
    notADatabase,      ///< the file is something else
    newerThanProgram,  ///< written by a later version of this program
    damaged,           ///< the content contradicts itself
    readOnly,          ///< reading goes, writing does not
    locked,            ///< another program holds it
    networkShare,      ///< lies on a network share, where file locks cannot be trusted
    diskFull,          ///< no space left, or the size limit is reached
    diskRefused,       ///< the disk did not read or write: full, over a size limit or a quota, or faulty
    notPermitted,      ///< the operating system says no
    alreadyExists,     ///< would overwrite something
    connection,        ///< the database server cannot be reached, or was lost; nothing of the transaction was saved
    unconfirmed,       ///< saving failed in its last moment: it was done as a whole or not at all, and which is not known
    foreignContent,    ///< the database that is to be filled holds something else
    sameFile,          ///< a file would be copied onto itself
    backupDamaged,     ///< a backup that was to be restored contradicts itself
    copyDiffers,       ///< a finished copy does not hold what was copied
    cancelled,         ///< stopped because somebody asked for it
    constraint,        ///< the database refused a statement that the program believed to be right
    unsupported,       ///< cannot be done with this engine or this build
    other,
};

/// A failing world: not a bug and not a rule's "no". `subject` names the thing (a path, a table), `detail` is the
/// engine's or the system's own sentence; both are data, neither is shown alone.
struct Failure {
    FailureKind kind = FailureKind::other;
    QString subject;
    QString detail;

    friend bool operator==(const Failure &, const Failure &) = default;
};

/// A value, or the failure that stood in its way. Never ignored: the compiler insists.
template <typename T>
class [[nodiscard]] Result final : public tl::expected<T, Failure> {
public:
    using tl::expected<T, Failure>::expected;
    Result() = default;
    // Both conversions are meant: a function returns its value or `fail(…)`, and chains of map/and_then come back.
    Result(tl::expected<T, Failure> outcome) : tl::expected<T, Failure>(std::move(outcome)) {}
};

}  // namespace mittelbuch

/// A Result is an expected: what and_then takes may return one.
template <typename T>
struct tl::detail::is_expected_impl<mittelbuch::Result<T>> : std::true_type {};

namespace mittelbuch {

inline tl::unexpected<Failure> fail(FailureKind kind, QString subject, QString detail = {})
{
    return tl::unexpected<Failure>(Failure{kind, std::move(subject), std::move(detail)});
}

}  // namespace mittelbuch
