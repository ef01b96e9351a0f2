// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/application/fieldmarks.h"

#include "report/wording.h"
#include "ui/entry/fieldhint.h"
#include "ui/pages/application/circumstancesedit.h"
#include "ui/pages/application/costtable.h"
#include "ui/pages/application/splittable.h"

#include <QApplication>

namespace mittelbuch {

namespace {

const QString circumstancesGroup = QStringLiteral("circumstances");

/// "costItems[2].amount" belongs to "costItems", and everything that a directive asks for to "circumstances".
QString groupOf(const QString &path)
{
    const QString group = path.section(u'[', 0, 0);
    return group.startsWith(circumstancesGroup) ? circumstancesGroup : group;
}

/// The path within the circumstances. A figure that is missing is told by its name alone.
QString circumstanceOf(const Refusal &refusal)
{
    const QString path = refusal.field.section(u'.', 1);
    return refusal.code == RefusalCode::factMissing ? path + u'[' + refusal.value + u']' : path;
}

}  // namespace

FieldMarks::FieldMarks(QWidget *form, CostTable *costs, SplitTable *split, CircumstancesEdit *circumstances)
    : QObject(form), m_form(form), m_costs(costs), m_split(split), m_circumstances(circumstances)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *left, QWidget *) { visited(left); });
}

void FieldMarks::add(const QString &path, QWidget *field, FieldHint *hint)
{
    m_fields.insert(path, field);
    m_hints.insert(path, hint);
}

void FieldMarks::show(const QVector<Finding> &findings)
{
    m_findings = findings;
    apply();
}

void FieldMarks::setAllRevealed(bool revealed)
{
    m_allRevealed = revealed;
    if (!revealed)
        m_visited.clear();
    apply();
    Q_EMIT fieldsRevealed();
}

QWidget *FieldMarks::fieldAt(const QString &path) const
{
    const QString group = groupOf(path);
    if (group == QLatin1String("costItems"))
        return m_costs->fieldAt(path);
    if (group == QLatin1String("split"))
        return m_split->fieldAt(path);
    if (group == circumstancesGroup) {
        QWidget *field = m_circumstances->fieldAt(path.section(u'.', 1));
        return field ? field : m_circumstances;
    }
    return m_fields.value(path);
}

bool FieldMarks::isStillToFillIn(const Finding &finding) const
{
    switch (finding.refusal.code) {
    case RefusalCode::fieldEmpty:
    case RefusalCode::dayMissing:
    case RefusalCode::factMissing:
    case RefusalCode::noCosts: return !isRevealed(finding.refusal.field);
    // Amounts begin at zero, which is no entry of the person's.
    case RefusalCode::amountNotPositive:
        return finding.refusal.field == groupOf(finding.refusal.field) && !isRevealed(finding.refusal.field);
    default: return false;
    }
}

bool FieldMarks::isRevealed(const QString &path) const
{
    return m_allRevealed || m_visited.contains(groupOf(path));
}

void FieldMarks::visited(QWidget *left)
{
    if (!left || !m_form->isAncestorOf(left))
        return;
    const QWidget *now = QApplication::focusWidget();
    const qsizetype before = m_visited.size();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const bool wasIn = field.value() == left || field.value()->isAncestorOf(left);
        if (wasIn && !field.value()->isAncestorOf(now) && field.value() != now)
            m_visited.insert(field.key());
    }
    apply();
    if (m_visited.size() != before)
        Q_EMIT fieldsRevealed();
}

void FieldMarks::apply()
{
    m_marked.clear();
    m_costs->clearFindings();
    m_split->clearFindings();
    m_circumstances->clearMarks();
    // The gravest comes first and stays.
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
        for (const Finding &finding : std::as_const(m_findings)) {
            if (finding.severity == severity)
                mark(finding);
        }
    }
    for (auto hint = m_hints.cbegin(); hint != m_hints.cend(); ++hint) {
        if (!m_marked.contains(hint.key()))
            hint.value()->setFinding(Severity::note, {});
    }
}

void FieldMarks::mark(const Finding &finding)
{
    const QString &path = finding.refusal.field;
    const QString group = groupOf(path);
    const QString place = group == circumstancesGroup ? circumstanceOf(finding.refusal) : path;
    if (m_marked.contains(place) || !isRevealed(path))
        return;
    m_marked.insert(place);
    const QString said = sentence(finding.refusal);
    if (group == circumstancesGroup && m_circumstances->mark(place, finding.severity, said))
        return;
    if (group != path && group == QLatin1String("costItems"))
        m_costs->setFinding(path, finding.severity, said);
    else if (group != path && group == QLatin1String("split"))
        m_split->setFinding(path, finding.severity, said);
    else if (FieldHint *hint = m_hints.value(path))
        hint->setFinding(finding.severity, said);
}

}  // namespace mittelbuch
