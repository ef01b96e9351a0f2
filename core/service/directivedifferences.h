// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"

namespace mittelbuch {

/// One field in which two versions of a directive differ. Values as in directivejson.h; empty: the field is not there.
struct TermDifference {
    QString path;    ///< "limits[0].terms[0].amount", with the rows of the later version, of the earlier one for what is gone
    QString before;
    QString after;

    friend bool operator==(const TermDifference &, const TermDifference &) = default;
};

/// Field by field, in the order of the text; none for equal terms. Rows with a short name are compared with those of the same
/// name, other rows from both ends of their lists inward, so that one row more does not make all others differ. Where only the
/// order of named rows differs, the list itself does, by its names.
QVector<TermDifference> differences(const DirectiveTerms &before, const DirectiveTerms &after);

}  // namespace mittelbuch
