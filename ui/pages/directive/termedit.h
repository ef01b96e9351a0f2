// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/refusal.h"

#include <QWidget>

namespace mittelbuch {

/// A part of a directive on the screen: a group of fields or a list of groups. It knows what is within it by the paths that
/// faults name, relative to itself: "limits[1].terms[0].figure" for the whole, "[0].figure" for the terms of a limit.
class TermEdit : public QWidget {
    Q_OBJECT

public:
    explicit TermEdit(QWidget *parent = nullptr) : QWidget(parent) {}

    /// Where to go for a path; the nearest that there is, and null only when nothing here has to do with it.
    virtual QWidget *fieldAt(const QString &path) = 0;
    /// Says something beside the field; false when nothing here has to do with the path.
    virtual bool mark(const QString &path, Severity severity, const QString &sentence) = 0;
    virtual void clearMarks() = 0;

Q_SIGNALS:
    void edited();
};

/// For a destructor: a line that has the focus speaks when it loses it, which must be while its listeners are whole.
void letGoOfFocus(QWidget &widget);

/// What stands in front in a path, and what follows: "limits" and "[1].terms", "[1]" and "terms".
struct PathStep {
    QString head;
    QString rest;
};
PathStep firstStep(const QString &path);
/// The number in "[1]"; -1 when there is none.
qsizetype indexOfStep(const QString &head);

}  // namespace mittelbuch
