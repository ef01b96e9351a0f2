// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QVector>

#include <functional>

namespace mittelbuch {

/// Something that can be chosen: the word that is kept and the text that is read.
struct Choice {
    QString word;
    QString text;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// Any number of a few things, as a button that names what is chosen and opens a list with marks. The list stays open while
/// one marks with Enter, the space bar or the mouse; Escape closes it. What is chosen and no longer offered stays and is
/// named by its word.
class ChoicesEdit final : public QPushButton {
    Q_OBJECT

public:
    using Offer = std::function<QVector<Choice>()>;

    /// `offer` is asked anew each time; `nothingChosen` is what an empty choice means.
    ChoicesEdit(Offer offer, const QString &nothingChosen, QWidget *parent = nullptr);

    const QStringList &chosen() const { return m_chosen; }
    /// Emits nothing.
    void setChosen(const QStringList &words);

public Q_SLOTS:
    /// What is offered may have other texts now.
    void showChosen();

Q_SIGNALS:
    void edited();

private:
    void fillMenu();
    void toggle(const QString &word, bool isChosen);

    Offer m_offer;
    QString m_nothingChosen;
    QStringList m_chosen;
};

}  // namespace mittelbuch
