// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/directive/editcontext.h"
#include "ui/pages/directive/fieldgroup.h"

class QComboBox;
class QToolButton;

namespace mittelbuch {

class CountEdit;
class KeyEdit;

/// When a term applies. Folded to one line while it always does.
class CriterionEdit final : public TermEdit {
    Q_OBJECT

public:
    CriterionEdit(EditContext &context, QWidget *parent);
    ~CriterionEdit() override;

    Criterion value() const;
    void setValue(const Criterion &criterion);
    QWidget *fieldAt(const QString &path) override;
    bool mark(const QString &path, Severity severity, const QString &sentence) override;
    void clearMarks() override;

private:
    class Fields;
    void unfold(bool open);
    void showState();

    QToolButton *m_fold;
    Fields *m_fields;
};

}  // namespace mittelbuch
