// SPDX-License-Identifier: MIT
#include "source_delegate.h"

#include "document_font.h"
#include "icons.h"
#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTreeView>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kAbove = 2;   // of a line's words
constexpr int kBlank = 10;  // height of an empty line
constexpr int kPaper = 20;  // between the sheet's edge and the words
constexpr int kSign = 14;
constexpr int kCellPadding = 5;
constexpr double kScale = 1.05;  // of the screen's own text: a page beside its tree

Qt::Alignment qtAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Centre: return Qt::AlignHCenter;
    case Alignment::Right: return Qt::AlignRight;
    case Alignment::Left:
    case Alignment::Justified: break;
    }
    return Qt::AlignLeft;
}

/// Where the cells of a row begin as side by side they stand: left, in the middle, right.
Qt::Alignment columnAlignment(qsizetype column, qsizetype count)
{
    if (column == 0)
        return Qt::AlignLeft;
    return column + 1 == count ? Qt::AlignRight : Qt::AlignHCenter;
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

}  // namespace

SourceDelegate::SourceDelegate(QObject* parent) : QStyledItemDelegate(parent), m_font(documentFont(kScale)) {}

int SourceDelegate::marginWidth() const
{
    return QFontMetrics(smallFont(QApplication::font())).averageCharWidth() * 16 + kSign + 3 * kSpaceSmall;
}

std::shared_ptr<QTextDocument> SourceDelegate::textDocument(const SourceLine& line, int row, int width) const
{
    const std::shared_ptr<QTextDocument>* known = m_set.object(row);
    std::shared_ptr<QTextDocument> set = known ? *known : nullptr;
    if (!set) {
        set = std::make_shared<QTextDocument>();
        set->setDefaultFont(m_font);
        set->setDocumentMargin(0);
        QTextCursor cursor(set.get());
        QTextBlockFormat block;
        block.setAlignment(qtAlignment(line.alignment));
        cursor.setBlockFormat(block);
        QTextCharFormat plain;
        plain.setFontWeight(line.isBold ? QFont::Bold : QFont::Normal);
        plain.setFontItalic(line.isItalic);
        if (!line.label.isEmpty())
            cursor.insertText(line.label + u' ', plain);
        for (const Run& run : line.runs) {
            QTextCharFormat format = plain;
            format.setFontWeight(run.bold || line.isBold ? QFont::Bold : QFont::Normal);
            format.setFontItalic(run.italic || line.isItalic);
            format.setFontUnderline(run.underline);
            cursor.insertText(run.kind == Run::Kind::Tab ? u" "_s : run.text, format);
        }
        m_set.insert(row, new std::shared_ptr<QTextDocument>(set));
    }
    const bool isPlaced = line.alignment == Alignment::Left;
    QTextCursor cursor(set.get());
    QTextBlockFormat block = cursor.blockFormat();
    block.setTextIndent(isPlaced && !line.isPart ? line.indent * width : 0);
    cursor.setBlockFormat(block);
    set->setTextWidth(width);
    return set;
}

QList<QRect> SourceDelegate::columnRects(const SourceLine& line, const QRect& words) const
{
    QList<QRect> rects;
    const auto count = static_cast<int>(line.columns.size());
    int left = words.left();
    double share = 0;
    for (int column = 0; column < count; ++column) {
        share += line.shares.size() == count ? line.shares.at(column) : 1.0 / count;
        const int right = words.left() + qRound(words.width() * share);
        rects.append(QRect(left, words.top(), right - left, words.height()));
        left = right;
    }
    return rects;
}

int SourceDelegate::heightOf(const SourceLine& line, int row, int width) const
{
    if (line.isBlank())
        return kBlank;
    if (line.columns.isEmpty())
        return static_cast<int>(std::ceil(textDocument(line, row, width)->size().height())) + 2 * kAbove;
    int height = 0;
    const QFontMetrics metrics(m_font);
    const QList<QRect> rects = columnRects(line, QRect(0, 0, width, 10'000));
    for (qsizetype column = 0; column < rects.size(); ++column) {
        const QRect cell = rects.at(column).adjusted(kCellPadding, 0, -kCellPadding, 0);
        height = std::max(height, metrics.boundingRect(cell, Qt::TextWordWrap, line.columns.at(column)).height());
    }
    return height + 2 * kAbove + (line.hasBorders ? kAbove : 0);
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = *static_cast<const SourceModel*>(index.model());
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const int column = view ? view->columnWidth(SourceModel::TextColumn) : option.rect.width();
    const SourceLine* line = model.lineAt(index);
    if (index.column() == SourceModel::RoleColumn)
        return {marginWidth(), line && line->isBlank() ? kBlank : QFontMetrics(m_font).height() + 2 * kAbove};
    return {100, line ? heightOf(*line, index.row(), std::max(80, column - 2 * kPaper)) : kBlank};
}

void SourceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.column() == SourceModel::RoleColumn)
        paintMargin(painter, option, index);
    else
        paintText(painter, option, index);
    painter->restore();
}

void SourceDelegate::paintMargin(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = *static_cast<const SourceModel*>(index.model());
    const SourceLine* line = model.lineAt(index);
    if (!line || line->isBlank())
        return;
    const ThemeColours colours = themeColours(option.palette);
    const SourceModel::Mark mark = model.markAt(index);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect chip = option.rect.adjusted(kSpaceTiny, 1, -kSpaceTiny, -1);
    const bool isFilled = mark != SourceModel::Mark::None || isSelected || m_hovered.row() == index.row();
    if (isFilled && model.readingAt(index)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark == SourceModel::Mark::Doubtful ? colours.warningBar
                : mark == SourceModel::Mark::Told             ? colours.infoBar
                                            : colours.hover);
        painter->drawRoundedRect(chip, 4, 4);
    }
    const QFont font = smallFont(option.font);
    const int middle = chip.top() + (std::min(chip.height(), QFontMetrics(m_font).height() + 2 * kAbove) - kSign) / 2;
    if (mark != SourceModel::Mark::None) {
        const bool isTold = mark == SourceModel::Mark::Told;
        const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
        painter->drawPixmap(
            chip.left() + kSpaceTiny, middle, iconPixmap(isTold ? u"done"_s : u"warning"_s, isTold ? colours.done : colours.warning, kSign, ratio));
    }
    painter->setFont(font);
    const bool isLoud = mark != SourceModel::Mark::None || isSelected;
    painter->setPen(isLoud ? option.palette.color(QPalette::Text) : colours.muted);
    const QRect words(chip.left() + kSign + 2 * kSpaceTiny, chip.top(), chip.width() - kSign - 3 * kSpaceTiny,
        std::min(chip.height(), QFontMetrics(m_font).height() + 2 * kAbove));
    const bool isShownWhole = !model.readingAt(index) && line->columns.size() > 1;
    const QString text = model.readingAt(index) ? index.data().toString() : isShownWhole ? QString() : tr("left out");
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
}

void SourceDelegate::paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = *static_cast<const SourceModel*>(index.model());
    const SourceLine* line = model.lineAt(index);
    const ThemeColours colours = themeColours(option.palette);
    painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Base));  // lines that nobody can select too
    if (!line || line->isBlank())
        return;
    const SourceModel::Mark mark = model.markAt(index);
    if (mark == SourceModel::Mark::Doubtful && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, colours.warningBar);
    if (option.state & QStyle::State_Selected) {
        QColor selected = colours.accent;
        selected.setAlpha(40);
        painter->fillRect(option.rect, selected);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), option.palette.color(QPalette::Highlight));
    }
    const QRect words = option.rect.adjusted(kPaper, kAbove, -kPaper, -kAbove);
    const bool isLeftOut = !model.readingAt(index) && line->columns.size() < 2;
    QPalette palette = option.palette;
    palette.setColor(QPalette::Text, isLeftOut || line->isPart ? colours.muted : option.palette.color(QPalette::Active, QPalette::Text));
    if (!line->columns.isEmpty()) {
        paintColumns(painter, *line, words, palette);
        return;
    }
    painter->translate(words.topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette;
    textDocument(*line, index.row(), words.width())->documentLayout()->draw(painter, context);
}

void SourceDelegate::paintColumns(QPainter* painter, const SourceLine& line, const QRect& words, const QPalette& palette) const
{
    QFont font = m_font;
    font.setBold(line.isBold);
    painter->setFont(font);
    const QList<QRect> rects = columnRects(line, words.adjusted(0, 0, 0, 0));
    for (qsizetype column = 0; column < rects.size(); ++column) {
        const QRect cell = rects.at(column);
        if (line.hasBorders) {
            painter->setPen(themeColours(palette).border);
            painter->drawRect(cell.adjusted(0, -kAbove, 0, kAbove - 1));
        }
        painter->setPen(palette.color(QPalette::Text));
        const Qt::Alignment alignment = line.hasBorders ? Qt::AlignLeft : columnAlignment(column, rects.size());
        const int padding = line.hasBorders ? kCellPadding : 0;
        painter->drawText(
            cell.adjusted(padding, 0, -padding, 0), static_cast<int>(alignment | Qt::AlignTop) | Qt::TextWordWrap, line.columns.at(column));
    }
}

}  // namespace decretum
