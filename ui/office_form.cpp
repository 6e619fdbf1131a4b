// SPDX-License-Identifier: MIT
#include "office_form.h"

#include "app/template_cache.h"
#include "preview_panel.h"
#include "template_menu.h"
#include "theme.h"

#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kFormWidth = 520;
constexpr int kSampleWidth = 320;
constexpr int kSampleMost = 480;
constexpr int kFieldHeight = 28;
constexpr int kRoomForSample = 820;
constexpr int kLetterheadLines = 4;

/// Standards are called by their own names in every language.
constexpr std::pair<QLatin1StringView, QStringView> kProfiles[] = {{QLatin1StringView("dstu-4163-2020"), u"ДСТУ 4163:2020"},
    {QLatin1StringView("dstu-4163-2020-kmu-55"), u"ДСТУ 4163:2020 + КМУ № 55"}, {QLatin1StringView("gost-7.0.97-2016"), u"ГОСТ Р 7.0.97-2016"},
    {QLatin1StringView("gost-7.0.97-2025"), u"ГОСТ Р 7.0.97-2025"}};

/// How a name is printed, shown by one, in the language of the documents.
struct NameExample {
    NameForm form = NameForm::GivenNameSurname;
    QStringView ukrainian;
    QStringView russian;
};
constexpr NameExample kNameExamples[] = {{NameForm::GivenNameSurname, u"Олена КОВАЛЬ", u"Елена КОВАЛЬ"},
    {NameForm::InitialsSurname, u"О. П. Коваль", u"Е. П. Коваль"}, {NameForm::SurnameInitials, u"Коваль О. П.", u"Коваль Е. П."},
    {NameForm::FullName, u"Коваль Олена Петрівна", u"Коваль Елена Петровна"}};

constexpr char16_t kApostrophes[] = {0x2019, 0x02BC, 0x0027};

QString usualProfile(Language language)
{
    return language == Language::Ukrainian ? QStringLiteral("dstu-4163-2020") : QStringLiteral("gost-7.0.97-2025");
}

void choose(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

}  // namespace

OfficeForm::OfficeForm(Purpose purpose, QWidget* parent)
    : QWidget(parent),
      m_purpose(purpose),
      m_title(new QLabel),
      m_words(new QLabel),
      m_letterhead(new QPlainTextEdit),
      m_place(new QLineEdit),
      m_headPost(new QLineEdit),
      m_headName(new QLineEdit),
      m_language(new QComboBox),
      m_profile(new QComboBox),
      m_nameForm(new QComboBox),
      m_apostrophe(new QComboBox),
      m_keeping(new QComboBox),
      m_scroll(new QScrollArea),
      m_form(new QFormLayout),
      m_sample(new PreviewPanel),
      m_accept(new QPushButton),
      m_skip(new QPushButton)
{
    for (const Language language : {Language::Ukrainian, Language::Russian})
        m_language->addItem(QString(), static_cast<int>(language));
    for (const auto& [name, title] : kProfiles)
        m_profile->addItem(title.toString(), QString(name));
    for (const NameExample& example : kNameExamples)
        m_nameForm->addItem(QString(), static_cast<int>(example.form));
    for (const char16_t sign : kApostrophes)
        m_apostrophe->addItem(QString(), QChar(sign));
    for (const bool isKeptLong : {true, false})
        m_keeping->addItem(QString(), isKeptLong);
    buildForm();
    buildFrame();
    retranslate();
    colour();
    setOffice({});
    connectFields();
    setFocusProxy(m_letterhead);
}

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
    for (QComboBox* box : {m_language, m_profile, m_nameForm, m_apostrophe, m_keeping}) {
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
    for (const QLineEdit* field : {m_place, m_headPost, m_headName})
        connect(field, &QLineEdit::textChanged, this, &OfficeForm::changed);
    for (const QComboBox* box : {m_language, m_profile, m_nameForm, m_apostrophe, m_keeping})
        connect(box, &QComboBox::currentIndexChanged, this, &OfficeForm::changed);
    connect(m_language, &QComboBox::activated, this, &OfficeForm::takeLanguage);
    connect(m_language, &QComboBox::currentIndexChanged, this, &OfficeForm::showNameForms);
    connect(this, &OfficeForm::changed, this, &OfficeForm::showSample);
    connect(m_accept, &QPushButton::clicked, this, &OfficeForm::accepted);
    connect(m_skip, &QPushButton::clicked, this, &OfficeForm::skipped);
}

Office OfficeForm::office() const
{
    Office office = m_given;
    office.letterhead.clear();
    const QStringList lines = m_letterhead->toPlainText().split(u'\n');
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            office.letterhead.append(line.trimmed());
    }
    office.place = m_place->text().trimmed();
    office.headPost = m_headPost->text().trimmed();
    office.headName = m_headName->text().trimmed();
    office.language = static_cast<Language>(m_language->currentData().toInt());
    office.profile = m_profile->currentData().toString();
    office.nameForm = static_cast<NameForm>(m_nameForm->currentData().toInt());
    office.apostrophe = m_apostrophe->currentData().toChar();
    office.isKeptLong = m_keeping->currentData().toBool();
    return office;
}

void OfficeForm::setOffice(const Office& office)
{
    m_given = office;
    m_letterhead->setPlainText(office.letterhead.join(u'\n'));
    m_place->setText(office.place);
    m_headPost->setText(office.headPost);
    m_headName->setText(office.headName);
    choose(*m_language, static_cast<int>(office.language));
    choose(*m_profile, office.profile.isEmpty() ? usualProfile(office.language) : office.profile);
    choose(*m_nameForm, static_cast<int>(office.nameForm));
    choose(*m_apostrophe, office.apostrophe);
    choose(*m_keeping, office.isKeptLong);
    showNameForms();
    showSample();
}

/// The user chose another language: its usual standard goes with it.
void OfficeForm::takeLanguage()
{
    choose(*m_profile, usualProfile(office().language));
}

void OfficeForm::showNameForms()
{
    const bool isUkrainian = office().language == Language::Ukrainian;
    for (int at = 0; at < m_nameForm->count(); ++at)
        m_nameForm->setItemText(at, (isUkrainian ? kNameExamples[at].ukrainian : kNameExamples[at].russian).toString());
}

/// A new order of this office.
void OfficeForm::showSample()
{
    const Office now = office();
    TemplateCache templates(now.profile);
    const Result<const Template*> form = templates.named(now.language == Language::Ukrainian ? u"uk/order"_s : u"ru/order"_s);
    if (form)
        m_sample->showDecision(draftFrom(**form, now, QDate::currentDate()), now.profile, declensionOf(now));
}

void OfficeForm::retranslate()
{
    const bool isFirst = m_purpose == Purpose::FirstStart;
    m_title->setText(isFirst ? tr("Your office") : tr("About the office"));
    m_words->setText(tr("This goes into every new document. It can be changed at any time."));
    const QString labels[] = {tr("&Letterhead, line by line"), tr("&Place"), tr("Head's p&ost"), tr("Head's &name"), tr("Language of &documents"),
        tr("S&tandard"), tr("Names in si&gnatures"), tr("&Apostrophe"), tr("Documents are &kept")};
    for (qsizetype at = 0; at < m_labels.size(); ++at) {
        m_labels.at(at)->setText(labels[at]);
        m_labels.at(at)->buddy()->setAccessibleName(QString(labels[at]).remove(u'&'));
    }
    m_letterhead->setPlaceholderText(tr("EDUCATION DEPARTMENT\nOF THE TOWN COUNCIL"));
    m_place->setPlaceholderText(tr("as under the date of a document"));
    m_headPost->setPlaceholderText(tr("Head of the education department"));
    m_headName->setPlaceholderText(tr("as it is printed in the signature"));
    m_sample->setAccessibleName(tr("A new order as it would be printed"));
    m_accept->setText(isFirst ? tr("Begin") : tr("Save"));
    m_skip->setText(isFirst ? tr("Skip for now") : tr("Cancel"));
    retranslateChoices();
    limitHeight();
}

void OfficeForm::retranslateChoices()
{
    for (int at = 0; at < m_language->count(); ++at)
        m_language->setItemText(at, nameForUser(static_cast<Language>(m_language->itemData(at).toInt())));
    const QString signs[] = {tr("%1  as in print"), tr("%1  as a letter"), tr("%1  as on a typewriter")};
    for (int at = 0; at < static_cast<int>(std::size(signs)); ++at)
        m_apostrophe->setItemText(at, signs[at].arg(QChar(kApostrophes[at])));
    m_keeping->setItemText(0, tr("over 10 years: printed on one side"));
    m_keeping->setItemText(1, tr("10 years at most: on both sides"));
}

void OfficeForm::colour()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColours(palette()).muted);
    m_words->setPalette(muted);
}

void OfficeForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        colour();
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

std::optional<Office> askOffice(const Office& office, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(OfficeForm::tr("About the office"));
    auto* form = new OfficeForm(OfficeForm::Purpose::Change);
    form->setOffice(office);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    QObject::connect(form, &OfficeForm::accepted, &dialog, &QDialog::accept);
    QObject::connect(form, &OfficeForm::skipped, &dialog, &QDialog::reject);
    dialog.resize(kFormWidth + kSampleWidth + 3 * kSpaceHuge, 560);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return form->office();
}

}  // namespace decretum
