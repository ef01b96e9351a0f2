// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/effecttable.h"

#include "app/cli/commandtable.h"
#include "report/wording.h"

namespace mittelbuch {

namespace {

QString changeText(Money before, Money after)
{
    return before == after ? amountText(after) : QString(amountText(before) + QStringLiteral(" → ") + amountText(after));
}

}  // namespace

void sayEffects(const Terminal &terminal, const QVector<EntryEffect> &effects, const BookNames &names)
{
    QVector<QStringList> cells;
    for (const EntryEffect &effect : effects)
        cells.append({effect.line.key.toDisplay(), names.programme(effect.programme), effect.pot.budgetYear.toString(),
                      effect.pot.dueYear.toString(), changeText(effect.before.authority, effect.after.authority),
                      changeText(effect.before.committed, effect.after.committed),
                      changeText(effect.before.available(), effect.after.available())});
    terminal.say(alignedTable({commandText(QT_TRANSLATE_NOOP("cli", "Line")), commandText(QT_TRANSLATE_NOOP("cli", "Programme")),
                               commandText(QT_TRANSLATE_NOOP("cli", "Budget")), commandText(QT_TRANSLATE_NOOP("cli", "Due")),
                               commandText(QT_TRANSLATE_NOOP("cli", "Authority")), commandText(QT_TRANSLATE_NOOP("cli", "Committed")),
                               commandText(QT_TRANSLATE_NOOP("cli", "Available"))},
                              cells, {4, 5, 6}));
}

ExitCode answerPreview(const Terminal &terminal, Store &store, const QVector<EntryEffect> &effects, const Refusals &refusals)
{
    const Result<BookNames> names = bookNames(store);
    if (!names)
        return terminal.failed(names.error());
    terminal.say(commandText(QT_TRANSLATE_NOOP("cli", "Only tried; nothing was changed.")));
    sayEffects(terminal, effects, *names);
    const QJsonObject document{{QStringLiteral("preview"), true}, {QStringLiteral("effects"), toJson(effects, *names)}};
    if (!refusals.isEmpty())
        return terminal.refused(refusals, document);
    terminal.answer(document);
    return ExitCode::done;
}

}  // namespace mittelbuch
