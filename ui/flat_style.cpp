// SPDX-License-Identifier: MIT
#include "flat_style.h"

#include "icons.h"
#include "theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double kRadius = 4;
constexpr int kSplitter = 5;
constexpr int kArrow = 12;
constexpr int kScrollBar = 12;
constexpr int kLeastThumb = 32;

void drawRounded(QPainter& painter, const QRect& rect, const QBrush& fill, const QPen& pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(pen);
    const double inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter.restore();
}

void drawBox(QPainter& painter, const QStyleOption& option, const QBrush& fill)
{
    painter.save();  // Fusion goes on with whatever pen and brush it finds
    painter.setPen(option.palette.color(QPalette::Mid));
    painter.setBrush(fill);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

/// The frame of what the keyboard is in.
void drawFocus(QPainter& painter, const QRect& rect, const QStyleOption& option)
{
    drawRounded(painter, rect, Qt::NoBrush, QPen(themeColours(option.palette).accent, 2));
}

bool isDefaultButton(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

void drawPushButton(QPainter& painter, const QStyleOption& option)
{
    const ThemeColours colours = themeColours(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isUnder = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option); button && button->features.testFlag(QStyleOptionButton::Flat)) {
        if (isDown || isUnder)
            drawRounded(painter, option.rect, isDown ? colours.border : colours.hover, Qt::NoPen);
    } else if (isDefaultButton(&option) && isEnabled) {
        const QColor accent = option.palette.color(QPalette::Highlight);
        drawRounded(painter, option.rect, isDown ? accent.darker(120) : isUnder ? accent.lighter(112) : accent, Qt::NoPen);
    } else {
        const QColor fill = option.palette.color(QPalette::Button);
        drawRounded(painter, option.rect, isDown ? colours.border : isUnder ? colours.hover : fill, QPen(option.palette.color(QPalette::Mid), 1));
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocus(painter, option.rect, option);
}

void drawToolPanel(QPainter& painter, const QStyleOption& option)
{
    const ThemeColours colours = themeColours(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (isEnabled && option.state & (QStyle::State_Sunken | QStyle::State_On))
        drawRounded(painter, option.rect, colours.border, Qt::NoPen);
    else if (isEnabled && option.state.testFlag(QStyle::State_MouseOver))
        drawRounded(painter, option.rect, colours.hover, Qt::NoPen);
    else if (!option.state.testFlag(QStyle::State_AutoRaise))
        drawRounded(painter, option.rect, option.palette.color(QPalette::Button), QPen(option.palette.color(QPalette::Mid), 1));
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocus(painter, option.rect, option);
}

void drawField(QPainter& painter, const QStyleOption& option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    drawRounded(painter, option.rect, option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Base),
        QPen(option.palette.color(QPalette::Mid), 1));
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocus(painter, option.rect, option);
}

/// Where the thumb stands in a bar without arrows.
QRect thumbOf(const QStyleOptionSlider& bar)
{
    const bool isUpright = bar.orientation == Qt::Vertical;
    const int length = isUpright ? bar.rect.height() : bar.rect.width();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0)
        thumb =
            std::clamp(static_cast<int>(length * static_cast<qint64>(bar.pageStep) / (range + bar.pageStep)), std::min(kLeastThumb, length), length);
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    return isUpright ? QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), thumb)
                     : QRect(bar.rect.left() + at, bar.rect.top(), thumb, bar.rect.height());
}

}  // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawPushButton(*painter, *option); return;
    case PE_PanelButtonTool: drawToolPanel(*painter, *option); return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
            drawField(*painter, *option);
            return;
        }
        break;
    case PE_Frame:
        drawBox(*painter, *option, Qt::NoBrush);
        if (option->state.testFlag(State_HasFocus) && (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)))
            drawFocus(*painter, option->rect, *option);
        return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, option->palette.color(QPalette::Window)); return;
    case PE_PanelMenu:
    case PE_FrameMenu: drawBox(*painter, *option, element == PE_PanelMenu ? option->palette.brush(QPalette::Base) : QBrush(Qt::NoBrush)); return;
    case PE_FrameFocusRect:
        // Buttons and fields draw their own.
        if (!qobject_cast<const QWidget*>(widget) || !widget->inherits("QAbstractButton") || widget->inherits("QCheckBox")
            || widget->inherits("QRadioButton"))
            drawFocus(*painter, option->rect, *option);
        return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_Splitter) {
        const QRect& rect = option->rect;
        const bool isUpright = option->state.testFlag(State_Horizontal);
        const bool isUnder = option->state & (State_MouseOver | State_Sunken);
        const ThemeColours colours = themeColours(option->palette);
        const QPoint centre = rect.center();
        painter->fillRect(isUpright ? QRect(centre.x(), rect.top(), 1, rect.height()) : QRect(rect.left(), centre.y(), rect.width(), 1),
            isUnder ? colours.accent : colours.border);
        return;
    }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, option->palette.window());
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), themeColours(option->palette).border);
        return;
    }
    if (element == CE_MenuBarEmptyArea || element == CE_MenuBarItem) {
        // Menus and tools are one head of the window: Fusion would draw a line between them, a bright one where the palette is dark.
        QProxyStyle::drawControl(element, option, painter, widget);
        if (!(option->state.testFlag(State_Selected) && option->state.testFlag(State_Sunken)))
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), option->palette.window());
        return;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); element == CE_MenuItem && item) {
        drawMenuItem(*item, painter, widget);
        return;
    }
    if (element == CE_PushButtonLabel && isDefaultButton(option) && option->state.testFlag(State_Enabled)) {
        QStyleOptionButton label = *qstyleoption_cast<const QStyleOptionButton*>(option);
        label.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
        if (!label.icon.isNull())
            label.icon = QIcon(label.icon.pixmap(label.iconSize, widget ? widget->devicePixelRatioF() : 1.0, QIcon::Selected));
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// A heading is no line with words on it; the icon of the chosen item has the colour of its words.
void FlatStyle::drawMenuItem(const QStyleOptionMenuItem& option, QPainter* painter, const QWidget* widget) const
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && !option.text.isEmpty()) {
        painter->setPen(themeColours(option.palette).muted);
        painter->drawText(option.rect.adjusted(kSpaceMedium, kSpaceTiny, -kSpaceMedium, 0), Qt::AlignLeft | Qt::AlignVCenter, option.text);
        return;
    }
    QStyleOptionMenuItem item = option;
    if (option.state.testFlag(State_Selected) && option.state.testFlag(State_Enabled) && !option.icon.isNull()) {
        const int size = proxy()->pixelMetric(PM_SmallIconSize, &option, widget);
        item.icon = QIcon(option.icon.pixmap(QSize(size, size), painter->device()->devicePixelRatioF(), QIcon::Selected));
    }
    QProxyStyle::drawControl(CE_MenuItem, &item, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        control == CC_ToolButton && button && button->features.testFlag(QStyleOptionToolButton::HasMenu))
        drawToolButton(*button, painter, widget);
    else if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); control == CC_ScrollBar && bar)
        drawScrollBar(*bar, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// One with a menu: the arrow stands beside the words, not in the corner under them.
void FlatStyle::drawToolButton(const QStyleOptionToolButton& option, QPainter* painter, const QWidget* widget) const
{
    const bool isSplit = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    proxy()->drawPrimitive(PE_PanelButtonTool, &option, painter, widget);
    const QRect arrow(option.rect.right() - kArrow - kSpaceTiny + 1, option.rect.top(), kArrow, option.rect.height());
    if (isSplit && option.state.testFlag(State_MouseOver))
        painter->fillRect(QRect(arrow.left() - kSpaceTiny, option.rect.top() + 6, 1, option.rect.height() - 12), option.palette.color(QPalette::Mid));
    QStyleOptionToolButton label = option;
    label.rect.setRight(arrow.left() - 1);
    label.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
    const QColor colour = option.palette.color(option.state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    const int top = arrow.top() + (arrow.height() - kArrow) / 2;
    painter->drawPixmap(arrow.left(), top, iconPixmap(u"expand"_s, colour, kArrow, painter->device()->devicePixelRatioF()));
}

void FlatStyle::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const
{
    const ThemeColours colours = themeColours(option.palette);
    const bool isHeld = option.state.testFlag(State_Sunken) && option.activeSubControls.testFlag(SC_ScrollBarSlider);
    const bool isUnder = option.state.testFlag(State_MouseOver);
    if (isUnder && (!widget || !widget->testAttribute(Qt::WA_OpaquePaintEvent)))
        painter.fillRect(option.rect, colours.hover);
    else
        painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.maximum <= option.minimum)
        return;
    QRectF thumb = QRectF(thumbOf(option)).adjusted(3, 3, -3, -3);
    QColor colour = option.palette.color(isDark(option.palette) ? QPalette::Midlight : QPalette::Mid);
    if (isHeld || isUnder)
        colour = isDark(option.palette) ? colour.lighter(isHeld ? 190 : 150) : colour.darker(isHeld ? 140 : 120);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(thumb, 3, 3);
    painter.restore();
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        control == CC_ToolButton && button && button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
        const int split = option->rect.right() - kArrow - 2 * kSpaceTiny + 1;
        return part == SC_ToolButtonMenu ? QRect(QPoint(split, option->rect.top()), option->rect.bottomRight())
                                         : QRect(option->rect.topLeft(), QPoint(split - 1, option->rect.bottom()));
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect thumb = thumbOf(*bar);
    const bool isUpright = bar->orientation == Qt::Vertical;
    switch (part) {
    case SC_ScrollBarSlider: return thumb;
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSubPage:
        return isUpright ? QRect(bar->rect.topLeft(), QPoint(thumb.right(), thumb.top() - 1))
                         : QRect(bar->rect.topLeft(), QPoint(thumb.left() - 1, thumb.bottom()));
    case SC_ScrollBarAddPage:
        return isUpright ? QRect(QPoint(thumb.left(), thumb.bottom() + 1), bar->rect.bottomRight())
                         : QRect(QPoint(thumb.right() + 1, thumb.top()), bar->rect.bottomRight());
    default: return {};
    }
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return usual.adjusted(2, 0, -2, 0);
    return usual;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SplitterWidth: return kSplitter;
    case PM_ScrollBarExtent: return kScrollBar;
    case PM_ScrollBarSliderMin: return kLeastThumb;
    case PM_MenuButtonIndicator: return kArrow + kSpaceTiny;
    case PM_ToolBarItemSpacing: return 2;
    case PM_ToolBarItemMargin: return kSpaceTiny;
    case PM_DefaultFrameWidth:
        // Room for the focus frame.
        return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)
            ? 2
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ToolBarFrameWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_UnderlineShortcut: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return usual.expandedTo(QSize(0, 30)) + QSize(kSpaceSmall, 0);
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool isLine = item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty();
        return isLine ? usual : usual.expandedTo(QSize(0, option->fontMetrics.height() + kSpaceMedium));
    }
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool hasArrow = button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
            && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
        return (usual + QSize(hasArrow ? kArrow : 0, 0)).expandedTo(QSize(28, 28));
    }
    case CT_LineEdit:
    case CT_ComboBox: return usual.expandedTo(QSize(0, 28));
    default: return usual;
    }
}

}  // namespace decretum
