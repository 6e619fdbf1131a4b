// SPDX-License-Identifier: MIT
#include "import_list.h"

#include "app/describe.h"
#include "icons.h"
#include "theme.h"

#include <QPainter>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;
using State = ImportSummary::State;

constexpr int kMargin = 8;
constexpr int kSign = 14;

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

struct Sign {
    QString icon;
    QColor colour;
};

Sign signOf(State state, const ThemeColours& colours)
{
    switch (state) {
    case State::Waiting: return {u"draft"_s, colours.muted};
    case State::Ready: return {u"done"_s, colours.done};
    case State::Look: return {u"warning"_s, colours.warning};
    case State::Failed: return {u"error"_s, colours.overdue};
    case State::Known:
    case State::Imported: return {u"registry"_s, colours.muted};
    }
    Q_UNREACHABLE();
}

}  // namespace

QString importStateWord(const ImportItem& item)
{
    switch (item.summary.state) {
    case State::Waiting: return ImportList::tr("Waits to be read");
    case State::Ready: return ImportList::tr("Nothing doubtful");
    case State::Look: return ImportList::tr("%n place(s) to look at", nullptr, item.summary.doubts);
    case State::Failed: return item.summary.error ? describe(*item.summary.error) : QString();
    case State::Known: return ImportList::tr("Already in the registry");
    case State::Imported: return ImportList::tr("Imported");
    }
    Q_UNREACHABLE();
}

void ImportList::add(const QList<ImportItem>& items)
{
    if (items.isEmpty())
        return;
    const auto first = static_cast<int>(m_items.size());
    beginInsertRows({}, first, first + static_cast<int>(items.size()) - 1);
    m_items += items;
    endInsertRows();
}

void ImportList::change(int row, const std::function<void(ImportItem&)>& change)
{
    change(m_items[row]);
    Q_EMIT dataChanged(index(row), index(row));
}

int ImportList::count(State state) const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(), [state](const ImportItem& item) { return item.summary.state == state; }));
}

int ImportList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ImportList::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= m_items.size())
        return {};
    const ImportItem& item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return item.file.name;
    case Qt::ToolTipRole: return (item.file.path.isEmpty() ? item.file.name : item.file.path) + u'\n' + importStateWord(item);
    case Qt::AccessibleTextRole: return item.file.name + u", "_s + importStateWord(item);
    case StateRole: return static_cast<int>(item.summary.state);
    case StateWordRole: return importStateWord(item);
    default: return {};
    }
}

void ImportListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColours colours = themeColours(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        QColor selected = colours.accent;
        selected.setAlpha(48);
        painter->setBrush(isSelected ? selected : colours.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
    }
    const QRect inner = option.rect.adjusted(kMargin, kMargin - 2, -kMargin, -kMargin + 2);
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect name(inner.left(), inner.top(), inner.width(), option.fontMetrics.height());
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    const QFont small = smallFont(option.font);
    const QFontMetrics metrics(small);
    const QRect state(inner.left() + kSign + kSpaceTiny, name.bottom() + 3, inner.width() - kSign - kSpaceTiny, metrics.height());
    const Sign sign = signOf(static_cast<State>(index.data(ImportList::StateRole).toInt()), colours);
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    painter->drawPixmap(inner.left(), state.top() + (state.height() - kSign) / 2, iconPixmap(sign.icon, sign.colour, kSign, ratio));
    painter->setFont(small);
    painter->setPen(colours.muted);
    painter->drawText(
        state, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(index.data(ImportList::StateWordRole).toString(), Qt::ElideRight, state.width()));
    painter->restore();
}

QSize ImportListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height() + 3 + 2 * kMargin - 4};
}

}  // namespace decretum
