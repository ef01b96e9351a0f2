// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "ui/pages/directive/fieldgroup.h"

namespace mittelbuch {

class EditContext;

/// A chapter of the editor: some members of the terms, under a title.
class SectionEdit : public FieldGroup {
    Q_OBJECT

public:
    SectionEdit(const QString &title, const QString &explanation, QWidget *parent);

    const QString &title() const { return m_title; }
    /// Writes its members into `terms` and leaves the others.
    virtual void read(DirectiveTerms &terms) const = 0;
    virtual void show(const DirectiveTerms &terms) = 0;

private:
    QString m_title;
};

/// All chapters in their order: who is funded, what is eligible, how much, limits, checks, selection, payment, source.
QVector<SectionEdit *> makeSections(EditContext &context, QWidget *parent);

}  // namespace mittelbuch
