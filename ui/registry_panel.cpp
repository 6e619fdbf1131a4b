// SPDX-License-Identifier: MIT
#include "registry_panel.h"

#include "app/decision_text.h"
#include "icons.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace decretum {

namespace {

constexpr int kTypingMs = 120;
constexpr int kRowMargin = 10;

/// What the choice of states offers, after «all».
constexpr DecisionLife kLives[] = {
    DecisionLife::Draft, DecisionLife::Agreed, DecisionLife::Adopted, DecisionLife::Registered, DecisionLife::OnControl, DecisionLife::Closed};

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

}  // namespace

void RegistryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto summary = index.data(RegistryModel::SummaryRole).value<DecisionSummary>();
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
    const QRect inner = option.rect.adjusted(kRowMargin + 4, kRowMargin - 2, -kRowMargin - 4, -kRowMargin + 2);
    const QFont small = smallFont(option.font);
    const QFontMetrics smallMetrics(small);
    const QString state = lifeWord(summary.life);
    const int stateWidth = smallMetrics.horizontalAdvance(state);
    painter->setFont(small);
    painter->setPen(colours.muted);
    const QRect line(inner.left(), inner.top(), inner.width(), smallMetrics.height());
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, state);
    painter->drawText(line.adjusted(0, 0, -stateWidth - 8, 0), Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width() - stateWidth - 8));
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    const QString subject = summary.subject.isEmpty() ? tr("Without a subject") : summary.subject;
    const QRect words(inner.left(), line.bottom() + 3, inner.width(), option.fontMetrics.height());
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(subject, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize RegistryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {160, option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height() + 3 + 2 * kRowMargin - 4};
}

RegistryPanel::RegistryPanel(QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit),
      m_state(new QComboBox),
      m_list(new QListView),
      m_nothing(new QLabel),
      m_count(new QLabel),
      m_typing(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceSmall, kSpaceSmall, kSpaceSmall, kSpaceSmall);
    column->setSpacing(kSpaceSmall);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    for (int item = 0; item <= static_cast<int>(std::size(kLives)) + 1; ++item)
        m_state->addItem(QString());
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RegistryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);  // for what is done to several
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto* inside = new QVBoxLayout(m_list->viewport());
    inside->setContentsMargins(kSpaceMedium, kSpaceLarge, kSpaceMedium, kSpaceMedium);
    inside->addWidget(m_nothing);
    inside->addStretch();
    m_count->setContentsMargins(kSpaceSmall, 0, kSpaceSmall, 0);
    column->addWidget(m_search);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingMs);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &RegistryPanel::search);
    connect(m_state, &QComboBox::currentIndexChanged, this, &RegistryPanel::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        const auto summary = m_model.summaryAt(current.row());
        if (m_isSelecting || !current.isValid() || !summary || summary->id == m_selected)
            return;
        m_selected = summary->id;
        Q_EMIT opened(m_selected);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        select(m_selected);
        showCount();
    });
    retranslate();
}

void RegistryPanel::setRegistry(const Registry* registry)
{
    m_model.setRegistry(registry);
}

void RegistryPanel::refresh()
{
    m_model.refresh();
}

void RegistryPanel::select(DecisionId id)
{
    m_selected = id;
    m_isSelecting = true;
    const int row = id.isNull() ? -1 : m_model.rowOf(id);
    const QModelIndex index = m_model.index(row);
    if (row >= 0 && m_list->currentIndex() == index) {  // others may be marked beside it
        m_list->scrollTo(index);
    } else if (row >= 0) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->setCurrentIndex({});
    }
    m_isSelecting = false;
}

DecisionId RegistryPanel::selected() const
{
    return m_selected;
}

QList<DecisionId> RegistryPanel::selection() const
{
    QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<DecisionId> ids;
    for (const QModelIndex& index : indexes) {
        if (const auto summary = m_model.summaryAt(index.row()))
            ids.append(summary->id);
    }
    return ids;
}

void RegistryPanel::search()
{
    DecisionFilter filter{.words = m_search->text()};
    const int state = m_state->currentIndex();
    const auto lives = static_cast<int>(std::size(kLives));
    if (state > 0 && state <= lives)
        filter.life = kLives[state - 1];
    filter.deleted = state == lives + 1;
    m_model.setFilter(filter);
}

void RegistryPanel::showCount()
{
    m_count->setText(tr("%n document(s)", nullptr, m_model.rowCount()));
    const DecisionFilter& filter = m_model.filter();
    const bool isBin = filter.deleted && filter.words.trimmed().isEmpty();
    m_nothing->setText(isBin ? tr("The bin is empty") : tr("Nothing found"));
    m_nothing->setVisible(m_model.rowCount() == 0 && (filter.deleted || filter.life || !filter.words.trimmed().isEmpty()));
}

bool RegistryPanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (object == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        m_typing->stop();
        search();
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model.index(0));
        return true;
    }
    if (object == m_list && key->key() == Qt::Key_Delete && !m_selected.isNull()) {
        Q_EMIT deleteRequested(m_selected);
        return true;
    }
    return false;
}

void RegistryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RegistryPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search everything"));
    m_search->setAccessibleName(tr("Search everything"));
    m_state->setAccessibleName(tr("State"));
    m_list->setAccessibleName(tr("Registry"));
    m_state->setItemText(0, tr("All documents"));
    for (size_t at = 0; at < std::size(kLives); ++at)
        m_state->setItemText(static_cast<int>(at) + 1, capitalised(lifeWord(kLives[at])));
    m_state->setItemText(static_cast<int>(std::size(kLives)) + 1, tr("Bin"));
    m_list->viewport()->update();
    showCount();
}

}  // namespace decretum
