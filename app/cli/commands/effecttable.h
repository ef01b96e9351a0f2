// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/controljson.h"
#include "app/cli/terminal.h"

namespace mittelbuch {

/// What a step would do to each pot, before and after.
void sayEffects(const Terminal &terminal, const QVector<EntryEffect> &effects, const BookNames &names);

/// Answers a preview, which has changed nothing: refused when the step would be.
ExitCode answerPreview(const Terminal &terminal, Store &store, const QVector<EntryEffect> &effects, const Refusals &refusals);

}  // namespace mittelbuch
