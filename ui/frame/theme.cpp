// SPDX-FileCopyrightText: 2026 The Mittelbuch developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/theme.h"

#include "ui/frame/icons.h"
#include "ui/table/celldelegate.h"
#include "ui/table/filterheader.h"
#include "ui/table/tablecolours.h"

#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

namespace mittelbuch {

namespace {

struct Colours {
    QRgb window, windowText, base, alternate, text, button, highlight, highlightedText, link, placeholder, disabled, mid, tip;
};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.windowText);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::Text, colours.text);
    set(QPalette::Button, colours.button);
    set(QPalette::ButtonText, colours.windowText);
    set(QPalette::Highlight, colours.highlight);
    set(QPalette::HighlightedText, colours.highlightedText);
    set(QPalette::Link, colours.link);
    set(QPalette::PlaceholderText, colours.placeholder);
    set(QPalette::Mid, colours.mid);
    set(QPalette::ToolTipBase, colours.tip);
    set(QPalette::ToolTipText, colours.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    return palette;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The titles of columns stand exactly above what the cells hold: those of our own lists have the room of their delegate,
/// those of plain tables that of the style's. Headers of rows stay as they are, or every row would become higher.
///
/// Fusion outlines a field by darkening the window, which on dark ground cannot be seen: fields and boxes get a light outline
/// there, 3 to 1 against the window.
class HouseStyle final : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;
    using QProxyStyle::polish;

    /// A window in the background looks as it does in front. Where the two differ, Qt paints every widget anew when the window is
    /// turned to, the first time right after it was painted; and a selection keeps its colour while another window is read.
    void polish(QPalette &palette) override
    {
        QProxyStyle::polish(palette);
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            const auto named = static_cast<QPalette::ColorRole>(role);
            palette.setBrush(QPalette::Inactive, named, palette.brush(QPalette::Active, named));
        }
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const auto *header = qobject_cast<const QHeaderView *>(widget);
        if (metric != PM_HeaderMargin || !header || header->orientation() == Qt::Vertical)
            return QProxyStyle::pixelMetric(metric, option, widget);
        return qobject_cast<const FilterHeader *>(header) ? CellDelegate::padding
                                                          : pixelMetric(PM_FocusFrameHMargin, option, widget) + 1;
    }

    /// Every bar of menus asks for the sign of what does not fit: ours is drawn when it is seen, the style's at once, from
    /// pictures in all sizes.
    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const override
    {
        if (picture == SP_ToolBarHorizontalExtensionButton)
            return ownIcon(QStringLiteral("forward"));
        return QProxyStyle::standardIcon(picture, option, widget);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isText = element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget);
        if (!isText && element != PE_FrameLineEdit && element != PE_IndicatorCheckBox)
            return;
        if (!isDarkPalette() || (option->state & State_HasFocus))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QColor(0xff6c757e));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
    }
};

/// Fusion, or the style the desktop has given the program.
void setStyleNamed(const QString &name)
{
    QApplication::setStyle(new HouseStyle(QStyleFactory::create(name)));
}

}  // namespace

std::optional<Theme> themeFromString(const QString &word)
{
    for (const Theme theme : {Theme::system, Theme::light, Theme::dark}) {
        if (toString(theme) == word)
            return theme;
    }
    return std::nullopt;
}

QString toString(Theme theme)
{
    switch (theme) {
    case Theme::system:
        return QStringLiteral("system");
    case Theme::light:
        return QStringLiteral("light");
    case Theme::dark:
        break;
    }
    return QStringLiteral("dark");
}

QPalette lightPalette()
{
    return paletteOf({0xfff1f3f5, 0xff1d2329, 0xffffffff, 0xfff6f8fa, 0xff1d2329, 0xffe6e9ec, 0xff1f5f99, 0xffffffff, 0xff1a5488,
                      0xff666d75, 0xff7b838b, 0xffb9c0c7, 0xffffffff});
}

QPalette darkPalette()
{
    return paletteOf({0xff24282d, 0xffe4e7ea, 0xff1b1e22, 0xff21252a, 0xffe4e7ea, 0xff33393f, 0xff2d6da8, 0xffffffff, 0xff7ab8f0,
                      0xff9aa3ac, 0xff7d868f, 0xff4a525a, 0xff2e3338});
}

void applyTheme(Theme theme)
{
    if (theme == Theme::system) {
        if (!dynamic_cast<HouseStyle *>(QApplication::style()))
            setStyleNamed(QApplication::style()->name());
        QApplication::setPalette(QPalette());
        return;
    }
    setStyleNamed(QStringLiteral("Fusion"));
    QApplication::setPalette(theme == Theme::dark ? darkPalette() : lightPalette());
}

QPalette noticePalette(NoticeKind kind)
{
    struct Pair {
        QRgb ground, writing;
    };
    constexpr Pair light[] = {{0xffe3edf7, 0xff17364f}, {0xffffe9b0, 0xff4a3600}, {0xfffbdcd8, 0xff6d1410}};
    constexpr Pair dark[] = {{0xff20344a, 0xffd3e5f7}, {0xff4d3b00, 0xffffe9b0}, {0xff551d1a, 0xffffd9d4}};
    const Pair pair = (isDarkPalette() ? dark : light)[static_cast<int>(kind)];
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Window, QColor(pair.ground));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        palette.setColor(role, QColor(pair.writing));
    return palette;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace mittelbuch
