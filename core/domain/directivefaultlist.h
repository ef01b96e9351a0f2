// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directiveterms.h"

namespace mittelbuch {

/// Collects what is wrong with a directive, each fault at its path. Part of faultsOf() only.
class DirectiveFaultList final {
public:
    explicit DirectiveFaultList(const DirectiveTerms &terms);

    const DirectiveTerms &terms() const { return m_terms; }
    void add(RefusalCode code, const QString &path, const QString &value = {});

    void needPositive(Money amount, const QString &path);
    void needPositive(qint64 number, const QString &path);
    void needNotNegative(Money amount, const QString &path);
    /// Each key is there and stands once.
    void needOwnKeys(const QVector<TermKey> &keys, const QString &list);
    void needGroups(const QVector<TermKey> &keys, const QString &path) { needKnown(keys, m_groups, path); }
    void needCategories(const QVector<TermKey> &keys, const QString &path) { needKnown(keys, m_categories, path); }
    void needCircumstances(const QVector<TermKey> &keys, const QString &path) { needKnown(keys, m_circumstances, path); }
    void needFigure(const TermKey &key, const QString &path);

    /// By precedence.
    Refusals take() { return inPrecedence(std::move(m_faults)); }

private:
    void needKnown(const QVector<TermKey> &keys, const QVector<TermKey> &known, const QString &path);

    const DirectiveTerms &m_terms;
    QVector<TermKey> m_groups;
    QVector<TermKey> m_categories;
    QVector<TermKey> m_circumstances;
    QVector<TermKey> m_figures;
    Refusals m_faults;
};

/// "list[3]"
QString entryPath(const QString &list, qsizetype index);

/// What is wrong with summands, and with the criteria of rates.
void checkAmountTerms(const QVector<AmountTerm> &terms, const QString &list, DirectiveFaultList &faults);
void checkRates(const QVector<RateRule> &rules, const QString &list, DirectiveFaultList &faults);

}  // namespace mittelbuch
