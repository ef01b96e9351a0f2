// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview/figurecards.h"

#include "report/wording.h"
#include "ui/pages/overview/overviewlook.h"
#include "ui/table/tablecolours.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace mittelbuch {

namespace {

constexpr int padding = 10;
constexpr int gap = 8;
constexpr qreal amountScale = 1.45;

QFont scaledFont(QFont font, qreal factor)
{
    // A font is sized in points or in pixels, never in both.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

}  // namespace

FigureCard::FigureCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setEnabled(false);
}

void FigureCard::setFigure(const KeyFigure &figure)
{
    m_figure = figure;
    m_filled = true;
    setEnabled(true);
    setAccessibleName(figure.sentence());
    setAccessibleDescription(figure.formula);
    setToolTip(figure.formula);
    update();
}

int FigureCard::textHeight() const
{
    return 2 * fontMetrics().height() + QFontMetrics(scaledFont(font(), amountScale)).height() + 4;
}

QSize FigureCard::sizeHint() const
{
    const QFontMetrics metrics(scaledFont(font(), amountScale));
    return {metrics.horizontalAdvance(QStringLiteral("000.000.000,00 €")) + 2 * padding,
            textHeight() + 2 * padding - 4};
}

QSize FigureCard::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("000.000.000,00 €")) + 2 * padding, sizeHint().height()};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter);
    if (!m_filled)
        return;
    paintTexts(painter);
    Q_EMIT figurePainted();
}

void FigureCard::paintFrame(QPainter &painter) const
{
    const bool marked = hasFocus() || underMouse();
    const int width = hasFocus() ? 2 : 1;
    // Straight edges: smoothed corners of eight cards would cost a tenth of the start of the window.
    painter.fillRect(rect(), marked ? palette().brush(QPalette::Highlight) : QBrush(outlineColour(palette())));
    painter.fillRect(rect().adjusted(width, width, -width, -width), isDown() ? palette().alternateBase() : palette().base());
}

void FigureCard::paintTexts(QPainter &painter) const
{
    const QRect inner = rect().adjusted(padding, padding - 2, -padding, -(padding - 2));
    const int line = fontMetrics().height();
    painter.setPen(quietColour(palette()));
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_figure.label, Qt::ElideRight, inner.width()));
    painter.drawText(QRect(inner.left(), inner.bottom() - line + 1, inner.width(), line),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_figure.share, Qt::ElideRight, inner.width()));
    painter.setPen(m_figure.amount.isNegative() ? negativeColour() : palette().color(QPalette::Text));
    painter.setFont(amountFont(inner.width()));
    painter.drawText(inner.adjusted(0, line, 0, -line), Qt::AlignLeft | Qt::AlignVCenter, moneyText(m_figure.amount));
}

/// An amount is never cut: where the card is narrow the type becomes smaller.
QFont FigureCard::amountFont(int width) const
{
    const QFont large = scaledFont(font(), amountScale);
    const int wanted = QFontMetrics(large).horizontalAdvance(moneyText(m_figure.amount));
    return wanted <= width ? large : scaledFont(large, 0.98 * width / wanted);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool asksWhy = event->key() == Qt::Key_F1 || event->key() == Qt::Key_Question;
    if (isEnter)
        click();
    else if (asksWhy)
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), toolTip(), this);
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

FigureCards::FigureCards(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int number = 0; number < keyFigureCount; ++number) {
        auto *card = new FigureCard(this);
        connect(card, &FigureCard::clicked, this, [this, card] { Q_EMIT opened(card->figure().rows); });
        m_cards.append(card);
    }
    measureCards();
}

void FigureCards::measureCards()
{
    m_wanted = m_cards.first()->sizeHint();
    m_least = m_cards.first()->minimumSizeHint();
}

void FigureCards::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measureCards();
        updateGeometry();
    }
}

void FigureCards::setFigures(const QVector<KeyFigure> &figures)
{
    Q_ASSERT(figures.size() == m_cards.size());
    for (qsizetype number = 0; number < figures.size(); ++number)
        m_cards.at(number)->setFigure(figures.at(number));
}

int FigureCards::columnsFor(int width) const
{
    const int wanted = m_wanted.width() + gap;
    const int least = m_least.width() + gap;
    if (width + gap >= keyFigureCount * wanted)
        return keyFigureCount;
    return width + gap >= keyFigureCount / 2 * least ? keyFigureCount / 2 : 2;
}

int FigureCards::heightForWidth(int width) const
{
    const int rows = keyFigureCount / columnsFor(width);
    return rows * m_wanted.height() + (rows - 1) * gap;
}

QSize FigureCards::sizeHint() const
{
    const int width = keyFigureCount / 2 * (m_wanted.width() + gap) - gap;
    return {width, heightForWidth(width)};
}

QSize FigureCards::minimumSizeHint() const
{
    return {2 * (m_least.width() + gap) - gap, m_wanted.height()};
}

void FigureCards::resizeEvent(QResizeEvent *)
{
    const int columns = columnsFor(width());
    const int height = m_wanted.height();
    for (int number = 0; number < keyFigureCount; ++number) {
        const int column = number % columns;
        // From both edges, so that the rounding of the width never leaves a ragged right side.
        const int left = column * (width() + gap) / columns;
        const int right = (column + 1) * (width() + gap) / columns - gap;
        m_cards.at(number)->setGeometry(left, number / columns * (height + gap), right - left, height);
    }
}

}  // namespace mittelbuch
