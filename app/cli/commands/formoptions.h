// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commandrun.h"
#include "domain/application.h"
#include "service/session.h"

namespace mittelbuch {

/// The options by which `application record` and `application change` fill the form.
QVector<OptionSpec> formOptions();

/// Puts what the options and the file of --from say into the form; options win. The exit code is set when something is wrong,
/// which has then been said.
std::optional<ExitCode> fillForm(CommandRun &run, Session &session, ApplicationForm &form);

}  // namespace mittelbuch
