// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/directivejson.h"

#include <QByteArray>

namespace mittelbuch {

/// A directive as a file of its own: the format "mittelbuch directive", version 1. What may stand in it says the published
/// schema (directiveSchema); the terms are written as in service/directivejson.h.
struct DirectiveFile {
    QString key;      ///< names the directive among files: letters, digits and single hyphens, at most 40
    QDate validFrom;
    QDate validTo;    ///< null: open
    DirectiveTerms terms;

    friend bool operator==(const DirectiveFile &, const DirectiveFile &) = default;
};

/// Takes the file whole or says everything that is wrong with it, each at its path.
[[nodiscard]] tl::expected<DirectiveFile, DirectiveFileFaults> readDirectiveFile(const QByteArray &content);
/// Indented UTF-8 that readDirectiveFile takes. `file` has no faults.
QByteArray writeDirectiveFile(const DirectiveFile &file);
QJsonObject toJson(const DirectiveFile &file);

bool isDirectiveKey(const QString &text);

/// The published JSON Schema (draft 2020-12) of the format.
QByteArray directiveSchema();

}  // namespace mittelbuch
