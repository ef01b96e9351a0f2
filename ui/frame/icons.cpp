// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace mittelbuch {

namespace {

class OwnIconEngine final : public QIconEngine {
public:
    explicit OwnIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const QColor colour = colourOf(mode);
        const QString key = QStringLiteral("own-%1-%2-%3-%4").arg(m_name, colour.name()).arg(size.width()).arg(ratio);
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = render(size, colour);
        picture.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QIconEngine *clone() const override { return new OwnIconEngine(m_name); }
    bool isNull() override { return false; }

private:
    static QColor colourOf(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QPixmap render(const QSize &size, const QColor &colour) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "ownIcon", "no such icon");
        QByteArray drawing = opened ? file.readAll() : QByteArray();
        drawing.replace("#000000", colour.name().toLatin1());
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QSvgRenderer renderer(drawing);
        QPainter painter(&picture);
        renderer.render(&painter);
        return picture;
    }

    QString m_name;
};

}  // namespace

QIcon ownIcon(const QString &name)
{
    return QIcon(new OwnIconEngine(name));
}

}  // namespace mittelbuch
