// SPDX-License-Identifier: MIT
#include "file_choice.h"
#include "office_form.h"
#include "preview_panel.h"
#include "theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace decretum {

namespace {

constexpr int kFormWidth = 520;
constexpr int kSampleWidth = 320;
constexpr int kSampleMost = 480;
constexpr int kFieldHeight = 28;
constexpr int kRoomForSample = 820;
constexpr int kLetterheadLines = 4;

}  // namespace

QWidget* OfficeForm::labelled(QWidget* field)
{
    auto* label = new QLabel;
    label->setBuddy(field);
    label->setFixedHeight(kFieldHeight);  // its words stand level with those of the field
    m_labels.append(label);
    m_form->addRow(label, field);
    return field;
}

void OfficeForm::buildForm()
{
    m_form->setContentsMargins(0, 0, kSpaceSmall, 0);
    m_form->setHorizontalSpacing(kSpaceMedium);
    m_form->setVerticalSpacing(kSpaceSmall);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QWidget* field :
        std::initializer_list<QWidget*>{m_letterhead, m_place, m_headPost, m_headName, m_language, m_profile, m_nameForm, m_apostrophe, m_keeping})
        labelled(field);
    for (QWidget* field : std::initializer_list<QWidget*>{m_picture, m_pictureText, m_sheet, m_pdfProfile})
        labelled(field);
    for (QComboBox* box : {m_language, m_profile, m_nameForm, m_apostrophe, m_keeping, m_pdfProfile}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    m_letterhead->setTabChangesFocus(true);
    m_letterhead->setFixedHeight(m_letterhead->fontMetrics().lineSpacing() * kLetterheadLines + 2 * kSpaceSmall);
}

void OfficeForm::buildFrame()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(2, 0, 0, 0);  // room for the focus frame
    column->setSpacing(kSpaceSmall);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(kSpaceSmall);
    column->addLayout(m_form);
    column->addStretch(1);
    m_scroll->setWidget(fields);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sample->setBarVisible(false);
    m_sample->setMinimumWidth(kSampleWidth);
    m_sample->setMaximumWidth(kSampleMost);
    m_sample->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, kSpaceSmall, 0);
    buttons->setSpacing(kSpaceSmall);
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_accept);
    auto* side = new QWidget;
    side->setMaximumWidth(kFormWidth);
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(kSpaceLarge);
    left->addWidget(m_scroll, 1);
    left->addLayout(buttons);
    left->addStretch(0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSpaceHuge, kSpaceHuge, kSpaceHuge, kSpaceLarge);
    row->setSpacing(kSpaceHuge);
    row->addStretch(1);
    row->addWidget(side, 100);
    row->addWidget(m_sample, 90);
    row->addStretch(1);
    m_accept->setDefault(true);
    m_skip->setAutoDefault(true);
}

void OfficeForm::connectFields()
{
    connect(m_letterhead, &QPlainTextEdit::textChanged, this, &OfficeForm::changed);
    for (const QLineEdit* field : {m_place, m_headPost, m_headName, m_pictureText})
        connect(field, &QLineEdit::textChanged, this, &OfficeForm::changed);
    for (const FileChoice* file : {m_picture, m_sheet})
        connect(file, &FileChoice::changed, this, &OfficeForm::changed);
    for (const QComboBox* box : {m_language, m_profile, m_nameForm, m_apostrophe, m_keeping, m_pdfProfile})
        connect(box, &QComboBox::currentIndexChanged, this, &OfficeForm::changed);
    connect(m_language, &QComboBox::activated, this, &OfficeForm::takeLanguage);
    connect(m_language, &QComboBox::currentIndexChanged, this, &OfficeForm::showNameForms);
    connect(this, &OfficeForm::changed, this, &OfficeForm::showSample);
    connect(m_accept, &QPushButton::clicked, this, &OfficeForm::accepted);
    connect(m_skip, &QPushButton::clicked, this, &OfficeForm::skipped);
}

/// The buttons stand right below the fields where there is room, and stay in sight where there is not.
void OfficeForm::limitHeight()
{
    m_scroll->setMaximumHeight(std::max(m_scroll->widget()->sizeHint().height(), m_scroll->minimumSizeHint().height()));
}

void OfficeForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sample->setVisible(width() >= kRoomForSample);
    limitHeight();
}

void OfficeForm::colour()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColours(palette()).muted);
    m_words->setPalette(muted);
}

}  // namespace decretum
