// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"
#include "ui/pages/directive/editcontext.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace mittelbuch {

class SectionEdit;

/// The terms of a directive by chapters: their names left, the fields of one right. Ctrl+Page Up and Ctrl+Page Down walk
/// through the chapters.
class TermsEditor final : public QWidget {
    Q_OBJECT

public:
    explicit TermsEditor(QWidget *parent = nullptr);
    ~TermsEditor() override;

    DirectiveTerms terms() const;
    /// Emits nothing.
    void setTerms(const DirectiveTerms &terms);
    /// Puts each beside its field and the number of them behind the names of the chapters.
    void showFaults(const Refusals &faults);
    /// What the editors themselves say about their texts, with the fields' names.
    QStringList textFaults() const;
    /// Turns to the chapter and goes to the field.
    void goTo(const QString &path);
    /// The field of a path, its chapter shown; null for an unknown path.
    QWidget *fieldAt(const QString &path);

Q_SIGNALS:
    void edited();

private:
    void build();
    void takeEdit();
    int sectionOf(const QString &path) const;
    void step(int sections);
    void nameSections(const QVector<int> &faults);

    EditContext m_context;
    QListWidget *m_names;
    QStackedWidget *m_stack;
    QVector<SectionEdit *> m_sections;
    bool m_showing = false;
};

}  // namespace mittelbuch
