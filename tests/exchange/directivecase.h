// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/grantassessment.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include <ostream>

namespace mittelbuch::test {

/// One case of a table under tests/scenarios/directives (its README says how it is written).
struct DirectiveCase {
    QString name;
    QString directive;             ///< key in the library
    QJsonObject application;       ///< as an application file; own funds only where the case says so
    bool isAllocated = false;      ///< without costs
    std::optional<Money> grant;    ///< expected; empty: refused
    std::optional<Money> eligible; ///< expected, where the case says so
    QString refused;               ///< stable code
    QVector<Money> pays;           ///< the payments in their order, where the case says so
    QStringList says;              ///< stable codes of errors and warnings when the financing is closed, sorted
};

/// All cases of a file; fails the running test at the first line that it cannot read.
QVector<DirectiveCase> directiveCasesOf(const QString &path);
void PrintTo(const DirectiveCase &one, std::ostream *out);

}  // namespace mittelbuch::test
