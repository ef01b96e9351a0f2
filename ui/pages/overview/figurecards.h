// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/overview/overviewcontent.h"

#include <QAbstractButton>

namespace mittelbuch {

/// A key figure as a button: its label, the amount in large type, a small line below. Space, Enter and a click open the
/// rows behind it; F1 or ? shows how the amount comes about, as the pointer does.
class FigureCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent);

    void setFigure(const KeyFigure &figure);
    const KeyFigure &figure() const { return m_figure; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// An amount, not only the empty card, is on the screen.
    void figurePainted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintFrame(QPainter &painter) const;
    void paintTexts(QPainter &painter) const;
    QFont amountFont(int width) const;
    int textHeight() const;

    KeyFigure m_figure;
    bool m_filled = false;
};

/// All cards of the page, in as few rows as keep every amount readable.
class FigureCards final : public QWidget {
    Q_OBJECT

public:
    explicit FigureCards(QWidget *parent);

    void setFigures(const QVector<KeyFigure> &figures);
    const QVector<FigureCard *> &cards() const { return m_cards; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const mittelbuch::Place &rows);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measureCards();
    int columnsFor(int width) const;

    QVector<FigureCard *> m_cards;
    // Of one card. Layouts ask for them again and again, and each answer measures texts.
    QSize m_wanted;
    QSize m_least;
};

}  // namespace mittelbuch
