// SPDX-License-Identifier: MIT
#include "flat_style.h"

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

void drawToolButton(QPainter& painter, const QStyleOption& option)
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
    drawRounded(painter, option.rect, option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Base), QPen(option.palette.color(QPalette::Mid), 1));
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocus(painter, option.rect, option);
}

}  // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawPushButton(*painter, *option); return;
    case PE_PanelButtonTool: drawToolButton(*painter, *option); return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0) {
            drawField(*painter, *option);
            return;
        }
        break;
    case PE_Frame:
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        if (option->state.testFlag(State_HasFocus) && (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)))
            drawFocus(*painter, option->rect, *option);
        return;
    case PE_FrameFocusRect:
        // Buttons and fields draw their own.
        if (!qobject_cast<const QWidget*>(widget) || !widget->inherits("QAbstractButton") || widget->inherits("QCheckBox") || widget->inherits("QRadioButton"))
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

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return usual.adjusted(kSpaceTiny, 0, -kSpaceTiny, 0);
    return usual;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SplitterWidth: return kSplitter;
    case PM_ToolBarItemSpacing: return 2;
    case PM_ToolBarItemMargin: return kSpaceTiny;
    case PM_ToolBarFrameWidth: return 0;
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
    case CT_ToolButton: return usual.expandedTo(QSize(28, 28));
    case CT_LineEdit:
    case CT_ComboBox: return usual.expandedTo(QSize(0, 28));
    default: return usual;
    }
}

}  // namespace decretum
