// SPDX-License-Identifier: MIT
#include "fact_delegate.h"

#include "fact_model.h"
#include "icons.h"
#include "theme.h"

#include <QPainter>
#include <QTreeView>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kAbove = 4;
constexpr int kSign = 16;
constexpr int kChipSign = 14;
constexpr int kChipGap = 4;
constexpr int kCaptionSigns = 15;  // that a caption beside its words has room for
constexpr int kLeast = 60;

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

QFont captionFont(const ImportFact& fact, const QFont& font)
{
    QFont caption = fact.kind == ImportFact::Kind::Fact ? smallFont(font) : font;
    if (fact.kind == ImportFact::Kind::Decision || fact.kind == ImportFact::Kind::Group)
        caption.setWeight(QFont::DemiBold);
    return caption;
}

QString iconOf(ImportChip::Kind kind)
{
    switch (kind) {
    case ImportChip::Kind::Addressee:
    case ImportChip::Kind::Performer: return u"performer"_s;
    case ImportChip::Kind::Person: return u"person"_s;
    case ImportChip::Kind::Deadline: return u"deadline"_s;
    case ImportChip::Kind::Control: return u"control"_s;
    }
    Q_UNREACHABLE();
}

/// Whether the caption stands over the words instead of beside them.
bool isCaptionAbove(const ImportFact& fact)
{
    return fact.kind == ImportFact::Kind::Decision || fact.text.isEmpty();
}

int captionWidth(const ImportFact& fact, const QFont& font)
{
    const QFontMetrics metrics(captionFont(fact, font));
    if (fact.caption.isEmpty())
        return 0;
    if (fact.kind == ImportFact::Kind::Fact)
        return metrics.averageCharWidth() * kCaptionSigns + kSpaceSmall;
    return metrics.horizontalAdvance(fact.caption) + kSpaceSmall;
}

int wordsHeight(const QFont& font, const QString& words, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, words).height();
}

}  // namespace

FactDelegate::Layout FactDelegate::layoutOf(const ImportFact& fact, const QFont& font, const QRect& rect)
{
    Layout layout;
    const bool isSigned = fact.ground.isDoubtful() || fact.ground.isTold;
    const QRect inner = rect.adjusted(kSpaceSmall, kAbove, -kSpaceSmall, 0);
    layout.sign = isSigned ? QRect(inner.right() - kSign, inner.top() + 1, kSign, kSign) : QRect();
    const int right = isSigned ? layout.sign.left() - kSpaceTiny : inner.right();
    int left = inner.left();
    int top = inner.top();
    const QFont caption = captionFont(fact, font);
    if (isCaptionAbove(fact)) {
        const int width = std::max(kLeast, right - left);
        layout.caption = QRect(left, top, width, wordsHeight(caption, fact.caption, width));
        top = layout.caption.bottom() + 1 + (fact.text.isEmpty() ? 0 : 2);
    } else if (!fact.caption.isEmpty()) {
        const int width = std::min(captionWidth(fact, font), (right - left) / 2);
        layout.caption = QRect(left, top, width - kSpaceTiny, wordsHeight(caption, fact.caption, width - kSpaceTiny));
        left += width;
    }
    if (!fact.text.isEmpty()) {
        const int width = std::max(kLeast, right - left);
        layout.text = QRect(left, top, width, wordsHeight(font, fact.text, width));
    }
    int bottom = std::max(layout.caption.bottom(), layout.text.bottom());
    const QFontMetrics metrics(smallFont(font));
    const int chipHeight = metrics.height() + kChipGap;
    int x = left;
    int y = bottom + 1 + kChipGap;
    for (const ImportChip& chip : fact.chips) {
        const int most = std::max(kLeast, inner.right() - left);
        const int width = std::min(metrics.horizontalAdvance(chip.text) + kChipSign + 2 * kSpaceSmall + kSpaceTiny, most);
        if (x > left && x + width > inner.right()) {
            x = left;
            y += chipHeight + kChipGap;
        }
        layout.chips.append({.chip = chip, .rect = QRect(x, y, width, chipHeight)});
        x += width + kChipGap;
        bottom = y + chipHeight;
    }
    layout.height = bottom + kAbove + 1 - rect.top();
    return layout;
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // Asked for a row's height the view gives no width: the column and the depth tell it.
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    int depth = view && view->rootIsDecorated() ? 1 : 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    const int width = view ? view->viewport()->width() - depth * view->indentation() : option.rect.width();
    return {100, layoutOf(FactModel::factAt(index), option.font, QRect(0, 0, std::max(width, 2 * kLeast), 100)).height};
}

void FactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ImportFact fact = FactModel::factAt(index);
    const Layout layout = layoutOf(fact, option.font, option.rect);
    const ThemeColours colours = themeColours(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!isSelected && (fact.ground.isDoubtful() || fact.ground.isTold)) {
        painter->setBrush(fact.ground.isDoubtful() ? colours.warningBar : colours.infoBar);
        painter->drawRoundedRect(box, 4, 4);
    }
    if (isSelected || option.state & QStyle::State_MouseOver) {
        QColor over = isSelected ? colours.accent : colours.hover;
        over.setAlpha(isSelected ? 48 : 140);
        painter->setBrush(over);
        painter->drawRoundedRect(box, 4, 4);
    }
    if (!layout.sign.isEmpty()) {
        const bool isDoubtful = fact.ground.isDoubtful();
        const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
        painter->drawPixmap(
            layout.sign.topLeft(), iconPixmap(isDoubtful ? u"warning"_s : u"done"_s, isDoubtful ? colours.warning : colours.done, kSign, ratio));
    }
    const bool isHeading = isCaptionAbove(fact);
    painter->setFont(captionFont(fact, option.font));
    painter->setPen(isHeading ? option.palette.color(QPalette::Text) : colours.muted);
    painter->drawText(layout.caption, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, fact.caption);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(layout.text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, fact.text);
    paintChips(painter, option, layout.chips);
    painter->restore();
}

void FactDelegate::paintChips(QPainter* painter, const QStyleOptionViewItem& option, const QList<PlacedChip>& chips) const
{
    const ThemeColours colours = themeColours(option.palette);
    const QFont font = smallFont(option.font);
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    painter->setFont(font);
    for (const auto& [chip, rect] : chips) {
        const FactGround& ground = chip.ground;
        const bool isSelected = ground.places.contains(m_place);
        painter->setPen(isSelected ? QPen(colours.accent, 1.5) : Qt::NoPen);
        painter->setBrush(ground.isDoubtful() ? colours.warningBar : ground.isTold ? colours.infoBar : colours.chip);
        painter->drawRoundedRect(rect, 4, 4);
        const QString sign = ground.isDoubtful() ? u"warning"_s : iconOf(chip.kind);
        const QColor ink = ground.isDoubtful() ? colours.warning : colours.muted;
        painter->drawPixmap(rect.left() + kSpaceTiny, rect.top() + (rect.height() - kChipSign) / 2, iconPixmap(sign, ink, kChipSign, ratio));
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect words = rect.adjusted(kChipSign + 2 * kSpaceTiny, 0, -kSpaceTiny, 0);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(chip.text, Qt::ElideRight, words.width()));
    }
}

QList<SourcePlace> FactDelegate::placesAt(const QStyleOptionViewItem& option, const QModelIndex& index, const QPoint& point) const
{
    for (const PlacedChip& placed : layoutOf(FactModel::factAt(index), option.font, option.rect).chips) {
        if (placed.rect.contains(point))
            return placed.chip.ground.places;
    }
    return {};
}

}  // namespace decretum
