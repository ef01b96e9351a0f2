// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartaxis.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <array>
#include <cmath>

namespace mittelbuch {

namespace {

struct Unit {
    const char *name;
    qint64 cents;
    qint64 fromCents;   ///< the smallest maximum for which this unit reads well
};

constexpr std::array units{
    Unit{QT_TRANSLATE_NOOP("charts", "€ million"), 100'000'000, 200'000'000},
    Unit{QT_TRANSLATE_NOOP("charts", "€ thousand"), 100'000, 200'000},
    Unit{QT_TRANSLATE_NOOP("charts", "€"), 100, 0},
};

const Unit &unitFor(Money most)
{
    for (const Unit &unit : units) {
        if (most.cents() >= unit.fromCents)
            return unit;
    }
    return units.back();
}

/// The step of 1, 2 or 5 times a power of ten that parts `most` into at most six.
double stepFor(double most)
{
    const double power = std::pow(10.0, std::floor(std::log10(most / 6.0)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power * 6.0 >= most)
            return factor * power;
    }
    return 10.0 * power;
}

QString elided(const QString &text, qsizetype length)
{
    return text.size() <= length ? text : text.left(length - 1) + u'…';
}

/// At most two lines, broken at a blank where there is one; a remark takes the second.
QString inTwoLines(const QString &text, const QString &remark, qsizetype length)
{
    const QString separator = QStringLiteral("<br/>");
    if (!remark.isEmpty())
        return elided(text, length).toHtmlEscaped() + separator + remark.toHtmlEscaped();
    if (text.size() <= length)
        return text.toHtmlEscaped();
    const qsizetype blank = text.lastIndexOf(u' ', length);
    const qsizetype at = blank > 0 ? blank : length;
    return text.left(at).toHtmlEscaped() + separator + elided(text.mid(at).trimmed(), length).toHtmlEscaped();
}

}  // namespace

MoneyAxis moneyAxisFor(Money most)
{
    const Unit &unit = unitFor(most);
    MoneyAxis axis{QCoreApplication::translate("charts", unit.name), unit.cents, 1, 2, 0};
    const double top = static_cast<double>(most.cents()) / static_cast<double>(unit.cents);
    if (top <= 0)
        return axis;
    const double step = stepFor(top);
    const double steps = std::ceil(top / step - 1e-9);
    axis.maximum = steps * step;
    axis.ticks = static_cast<int>(steps) + 1;
    axis.decimals = step < 0.1 ? 2 : step < 1 ? 1 : 0;
    return axis;
}

double onAxis(Money amount, const MoneyAxis &axis)
{
    return static_cast<double>(amount.cents()) / static_cast<double>(axis.centsPerUnit);
}

QStringList axisLabels(const QVector<BarName> &names, int lineLength)
{
    QHash<QString, int> count;
    for (const BarName &name : names)
        ++count[name.label];
    QStringList labels;
    QSet<QString> taken;
    for (const BarName &name : names) {
        const bool alone = count.value(name.label) == 1;
        QString label = inTwoLines(alone ? name.label : QStringLiteral("%1 (%2)").arg(name.label, name.key),
                                   name.remark, lineLength);
        while (taken.contains(label))
            label += QChar(QChar::Nbsp);
        taken.insert(label);
        labels.append(label);
    }
    return labels;
}

}  // namespace mittelbuch
