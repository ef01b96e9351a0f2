// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/refusal.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QFormLayout;

namespace mittelbuch {

class CircumstancesEdit;
class CostTable;
class FieldHint;
class SplitTable;

/// Puts findings beside their fields. What is merely still missing is marked only once the person has been in the
/// field, so that a fresh form is not all red; the list of findings beside the form always names everything.
class FieldMarks final : public QObject {
    Q_OBJECT

public:
    FieldMarks(QWidget *form, CostTable *costs, SplitTable *split, CircumstancesEdit *circumstances);

    /// `hint` stands under `field`, to which findings with this path belong.
    void add(const QString &path, QWidget *field, FieldHint *hint);
    void show(const QVector<Finding> &findings);
    /// From now on everything is marked, or only what was visited.
    void setAllRevealed(bool revealed);
    /// True for what is empty in a field that the person has not been in yet: nobody did anything wrong so far.
    bool isStillToFillIn(const Finding &finding) const;
    /// The widget to go to for a finding; null for an unknown path.
    QWidget *fieldAt(const QString &path) const;

Q_SIGNALS:
    /// Another answer of isStillToFillIn() than before.
    void fieldsRevealed();

private:
    void visited(QWidget *left);
    bool isRevealed(const QString &path) const;
    void apply();
    void mark(const Finding &finding);

    QWidget *m_form;
    CostTable *m_costs;
    SplitTable *m_split;
    CircumstancesEdit *m_circumstances;
    QHash<QString, QWidget *> m_fields;
    QHash<QString, FieldHint *> m_hints;
    QSet<QString> m_visited;
    QSet<QString> m_marked;
    QVector<Finding> m_findings;
    bool m_allRevealed = false;
};

}  // namespace mittelbuch
