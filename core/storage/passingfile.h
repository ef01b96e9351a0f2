// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace mittelbuch {

enum class ExistingFile { keep, replace };

/// A file that is written beside its target and takes the target's name when it is whole, or else goes:
/// "office.mittelbuch.part". It is locked while it lives, so that nobody else writes to the same target meanwhile;
/// one that a killed program left behind is taken over.
class PassingFile final {
public:
    /// Failures: alreadyExists (the target, unless it is to be replaced), notFound (its folder), notPermitted,
    /// diskFull, locked (somebody writes it, or the target is a database in use).
    static Result<PassingFile> make(const QString &target, ExistingFile existing);
    PassingFile(PassingFile &&other) noexcept;
    PassingFile &operator=(PassingFile &&) = delete;
    ~PassingFile();

    /// Where to write.
    const QString &path() const { return m_path; }
    /// Gives the file its name, with the permissions of `model` or, without writing, of a file that is only to be read.
    /// Content, name and folder are on the disk then. Failures: alreadyExists, diskFull, diskRefused, notPermitted.
    Result<void> takeName(const QString &model, bool readOnly);

private:
    PassingFile(QString target, ExistingFile existing, int descriptor);
    Result<void> rename() const;

    QString m_target;
    QString m_path;
    ExistingFile m_existing;
    int m_descriptor;  ///< -1: has taken its name, or was moved
};

/// Removes what a killed program left behind under the passing name of `target`, unless somebody is writing it.
void removeLeftover(const QString &target);

}  // namespace mittelbuch
