// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/terminal.h"
#include "exchange/applicationjson.h"
#include "exchange/directivefile.h"

namespace mittelbuch {

/// Says every fault of a file, each with its path.
ExitCode sayFaults(const Terminal &terminal, const QString &file, const DirectiveFileFaults &faults);
ExitCode sayFaults(const Terminal &terminal, const QString &file, const QVector<ApplicationFileFault> &faults);

/// The whole file, or the exit code after having said why it cannot be read.
tl::expected<QByteArray, ExitCode> fileContent(const Terminal &terminal, const QString &path);

/// The directive of a file, or of the library when the word is one of its keys.
tl::expected<DirectiveFile, ExitCode> directiveNamed(const Terminal &terminal, const QString &fileOrKey);

}  // namespace mittelbuch
