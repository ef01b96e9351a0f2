// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/directive/choicesedit.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace mittelbuch {

namespace {

/// Stays open while its entries are marked.
class MarkMenu final : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool marks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (marks && activeAction() && activeAction()->isCheckable())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *under = actionAt(event->pos());
        if (under && under->isCheckable() && under->isEnabled())
            under->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

/// A text from elsewhere in which "&" is no mnemonic.
QString literally(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

}  // namespace

ChoicesEdit::ChoicesEdit(Offer offer, const QString &nothingChosen, QWidget *parent)
    : QPushButton(parent), m_offer(std::move(offer)), m_nothingChosen(nothingChosen)
{
    auto *menu = new MarkMenu(this);
    setMenu(menu);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    connect(menu, &QMenu::aboutToShow, this, &ChoicesEdit::fillMenu);
    showChosen();
}

void ChoicesEdit::setChosen(const QStringList &words)
{
    m_chosen = words;
    showChosen();
}

void ChoicesEdit::showChosen()
{
    const QVector<Choice> offered = m_offer();
    QStringList texts;
    for (const QString &word : std::as_const(m_chosen)) {
        const auto known = std::find_if(offered.cbegin(), offered.cend(), [&word](const Choice &one) { return one.word == word; });
        texts.append(known == offered.cend() ? word : known->text);
    }
    const QString said = texts.isEmpty() ? m_nothingChosen : texts.join(tr(", ", "between things that are chosen"));
    setText(literally(said));
    setToolTip(said);
    setAccessibleDescription(said);
}

void ChoicesEdit::fillMenu()
{
    menu()->clear();
    QVector<Choice> entries = m_offer();
    for (const QString &word : std::as_const(m_chosen)) {
        if (std::none_of(entries.cbegin(), entries.cend(), [&word](const Choice &one) { return one.word == word; }))
            entries.append({word, word});
    }
    if (entries.isEmpty())
        menu()->addAction(tr("(nothing to choose from yet)"))->setEnabled(false);
    for (const Choice &entry : std::as_const(entries)) {
        QAction *action = menu()->addAction(literally(entry.text));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(entry.word));
        connect(action, &QAction::toggled, this, [this, word = entry.word](bool on) { toggle(word, on); });
    }
}

void ChoicesEdit::toggle(const QString &word, bool isChosen)
{
    if (!isChosen)
        m_chosen.removeAll(word);
    else if (!m_chosen.contains(word))
        m_chosen.append(word);
    showChosen();
    Q_EMIT edited();
}

}  // namespace mittelbuch
