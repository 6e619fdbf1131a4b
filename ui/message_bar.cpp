// SPDX-License-Identifier: MIT
#include "message_bar.h"

#include "icons.h"
#include "theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kMostActions = 2;
constexpr int kSign = 20;

struct Look {
    QString icon;
    QColor sign;
    QColor background;
};

Look lookOf(Message::Kind kind, const QPalette& palette)
{
    const ThemeColours colours = themeColours(palette);
    switch (kind) {
    case Message::Kind::Warning: return {u"warning"_s, colours.warning, colours.warningBar};
    case Message::Kind::Error: return {u"error"_s, colours.overdue, colours.errorBar};
    case Message::Kind::Info: break;
    }
    return {u"info"_s, colours.accent, colours.infoBar};
}

}  // namespace

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), m_sign(new QLabel), m_text(new QLabel), m_waiting(new QLabel), m_close(new QToolButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSpaceMedium, kSpaceTiny, kSpaceSmall, kSpaceTiny + 1);
    row->setSpacing(kSpaceSmall);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(30);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_waiting);
    for (int at = 0; at < kMostActions; ++at) {
        auto* button = new QPushButton;
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, at] { press(at); });
        m_buttons.append(button);
        row->addWidget(button);
    }
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s));
    m_close->setIconSize(QSize(16, 16));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    row->addWidget(m_close);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
    showCurrent();
}

void MessageBar::post(const Message& message)
{
    for (qsizetype at = 0; at < m_messages.size(); ++at) {
        if (message.key.isEmpty() || m_messages.at(at).key != message.key)
            continue;
        m_messages[at] = message;
        showCurrent();
        return;
    }
    m_messages.enqueue(message);
    showCurrent();
}

void MessageBar::withdraw(const QString& key)
{
    m_messages.removeIf([&key](const Message& message) { return message.key == key; });
    showCurrent();
}

int MessageBar::count() const
{
    return static_cast<int>(m_messages.size());
}

void MessageBar::dismiss()
{
    if (!m_messages.isEmpty())
        m_messages.removeFirst();
    showCurrent();
}

void MessageBar::press(int action)
{
    if (m_messages.isEmpty() || action >= m_messages.first().actions.size())
        return;
    const std::function<void()> act = m_messages.first().actions.at(action).act;
    dismiss();
    if (act)
        act();
}

void MessageBar::showCurrent()
{
    setVisible(!m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message& message = m_messages.first();
    const Look look = lookOf(message.kind, palette());
    m_sign->setPixmap(iconPixmap(look.icon, look.sign, kSign, devicePixelRatioF()));
    m_text->setText(message.text);
    for (int at = 0; at < kMostActions; ++at) {
        m_buttons.at(at)->setVisible(at < message.actions.size());
        if (at < message.actions.size())
            m_buttons.at(at)->setText(message.actions.at(at).text);
    }
    m_waiting->setVisible(m_messages.size() > 1);
    m_waiting->setText(tr("%1 more").arg(m_messages.size() - 1));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColours(palette()).muted);
    m_waiting->setPalette(muted);
    setAccessibleName(message.text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
    showCurrent();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    if (m_messages.isEmpty())
        return;
    QPainter painter(this);
    const Look look = lookOf(m_messages.first().kind, palette());
    painter.fillRect(rect(), look.background);
    painter.fillRect(QRect(0, 0, kSpaceTiny, height()), look.sign);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColours(palette()).border);
}

void MessageBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showCurrent();
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace decretum
