// SPDX-License-Identifier: MIT
#include "start_page.h"

#include "icons.h"
#include "template_menu.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kColumnWidth = 400;
constexpr int kButtonHeight = 44;
constexpr int kSign = 48;
constexpr int kRoomForSign = 440;

QPushButton* bigButton(const QString& iconName)
{
    auto* button = new QPushButton;
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(20, 20));
    button->setMinimumHeight(kButtonHeight);
    button->setAutoDefault(true);
    return button;
}

QLabel* centred()
{
    auto* label = new QLabel;
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

}  // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent),
      m_sign(new QLabel),
      m_title(centred()),
      m_words(centred()),
      m_import(bigButton(u"import"_s)),
      m_new(bigButton(u"new"_s)),
      m_samples(bigButton(u"samples"_s)),
      m_hint(centred()),
      m_menu(new TemplateMenu(this))
{
    auto* inner = new QWidget;
    inner->setMaximumWidth(kColumnWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    row->addStretch(1);
    row->addWidget(inner, 100);  // first up to its greatest width, then the room on both sides
    row->addStretch(1);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_sign->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceSmall);
    column->addStretch(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sign, m_title, m_words})
        column->addWidget(widget);
    column->addSpacing(kSpaceMedium);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_import, m_new, m_samples})
        column->addWidget(widget);
    column->addSpacing(kSpaceSmall);
    column->addWidget(m_hint);
    column->addStretch(3);
    m_import->setDefault(true);
    m_new->setMenu(m_menu);
    connect(m_import, &QPushButton::clicked, this, &StartPage::importRequested);
    connect(m_samples, &QPushButton::clicked, this, &StartPage::samplesRequested);
    connect(m_menu, &TemplateMenu::chosen, this, &StartPage::newRequested);
    setFocusProxy(m_import);
    retranslate();
    colour();
}

void StartPage::setLanguage(Language language)
{
    m_menu->setLanguage(language);
}

void StartPage::retranslate()
{
    m_title->setText(tr("No decisions yet"));
    m_words->setText(tr("Import your Word files, or begin from a template."));
    m_import->setText(tr("Import files…"));
    m_new->setText(tr("New from template"));
    m_samples->setText(tr("Try the samples"));
    m_hint->setText(tr("You can also drop files here.\nNothing leaves this computer."));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_words->text());
}

void StartPage::colour()
{
    const ThemeColours colours = themeColours(palette());
    m_sign->setPixmap(iconPixmap(u"registry"_s, colours.muted, kSign, devicePixelRatioF()));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colours.muted);
    m_words->setPalette(muted);
    m_hint->setPalette(muted);
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sign->setVisible(height() >= kRoomForSign);
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        colour();
}

}  // namespace decretum
