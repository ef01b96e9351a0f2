// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/budget/entryeffects.h"

#include "report/wording.h"
#include "ui/desk/desk.h"
#include "ui/pages/budget/budgetfigures.h"
#include "ui/pages/parts/plaintext.h"
#include "ui/pages/parts/reading.h"
#include "ui/table/tableview.h"

#include <QTimer>
#include <QVBoxLayout>

namespace mittelbuch {

namespace {

constexpr int pauseMs = 120;

QString potText(const EntryEffect &effect)
{
    const QString of = EntryEffects::tr("%1, %2", "budget line, pot").arg(effect.line.key.toDisplay(),
        describe(effect.pot));
    return effect.programme.isStored() ? EntryEffects::tr("%1, of a programme", "pot").arg(of) : of;
}

QVector<Column<EntryEffect>> effectColumns()
{
    using Row = EntryEffect;
    return {
        {QStringLiteral("pot"), EntryEffects::tr("Where"), ColumnKind::text, potText, {}, false, 14},
        moneyColumn<Row>(QStringLiteral("before"), EntryEffects::tr("Authority before"),
                         [](const Row &row) { return row.before.authority; }, false, 16),
        moneyColumn<Row>(QStringLiteral("after"), EntryEffects::tr("after"),
                         [](const Row &row) { return row.after.authority; }, false, 15),
        moneyColumn<Row>(QStringLiteral("availableBefore"), EntryEffects::tr("Available before"),
                         [](const Row &row) { return row.before.available(); }, false, 16),
        moneyColumn<Row>(QStringLiteral("availableAfter"), EntryEffects::tr("after"),
                         [](const Row &row) { return row.after.available(); }, false, 15),
    };
}

QString effectKey(const EntryEffect &effect)
{
    return potText(effect) + u'|' + QString::number(effect.programme.number());
}

}  // namespace

EntryEffects::EntryEffects(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_pause(new QTimer(this))
    , m_state(plainText(this))
    , m_effects(new SnapshotModel<EntryEffect>(effectColumns(), effectKey, this))
    , m_list(new TableView(QStringLiteral("entryeffects"), *m_effects, tr("What the entry changes"), this,
                           TableView::Style::bare))
{
    m_state->setObjectName(QStringLiteral("afterwards"));
    m_list->setObjectName(QStringLiteral("effects"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionTitle(this, tr("Afterwards")));
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &EntryEffects::ask);
    setEntry(std::nullopt);
}

void EntryEffects::setEntry(const std::optional<BudgetEntry> &entry)
{
    m_entry = entry;
    ++m_question;
    if (entry)
        return m_pause->start();
    m_pause->stop();
    m_effects->setRows({});
    m_state->setText(tr("As soon as line, year and amount are there, the change is shown here."));
}

void EntryEffects::ask()
{
    const int question = ++m_question;
    m_desk.ask(this, [entry = *m_entry](Session &session) { return previewEntry(session, entry); },
               [this, question](const Result<EntryPreview> &preview) {
        if (question != m_question)
            return;
        if (preview)
            showPreview(*preview);
        else
            m_state->setText(sentence(preview.error()));
    });
}

void EntryEffects::showPreview(const EntryPreview &preview)
{
    m_effects->setRows(preview.effects);
    QStringList sentences;
    for (const Refusal &refusal : preview.refusals)
        sentences.append(sentence(refusal));
    if (sentences.isEmpty() && preview.effects.isEmpty())
        sentences.append(tr("No amount of the budget changes; the step is recorded."));
    m_state->setText(sentences.join(u'\n'));
}

}  // namespace mittelbuch
