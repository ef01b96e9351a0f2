// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/application.h"

#include <QByteArray>

namespace mittelbuch {

/// A form that was not saved yet, as it is kept against a crash.
struct KeptDraft {
    ApplicationId id;       ///< zero: a new application
    qint64 revision = 0;    ///< that the changes were made on
    QString reference;
    ApplicationForm form;

    friend bool operator==(const KeptDraft &, const KeptDraft &) = default;
};

QByteArray toJson(const KeptDraft &draft);
/// Nullopt when the text is no draft of this version; a draft is never half restored.
std::optional<KeptDraft> draftFromJson(const QByteArray &json);

}  // namespace mittelbuch
