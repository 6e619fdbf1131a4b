// SPDX-License-Identifier: MIT
#include "office_form.h"

#include "app/describe.h"
#include "app/template_cache.h"
#include "file_choice.h"
#include "formats/docx_letterhead.h"
#include "preview_panel.h"
#include "render/picture_file.h"
#include "template_menu.h"
#include "theme.h"

#include <QComboBox>
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

/// A file that is too large would make each opening of the registry slow.
QString tooLarge(const QByteArray& bytes)
{
    return bytes.size() > kLargestOfficeFile ? OfficeForm::tr("the file is larger than 4 MB; make its pictures smaller") : QString();
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
      m_picture(new FileChoice),
      m_pictureText(new QLineEdit),
      m_sheet(new FileChoice),
      m_pdfProfile(new QComboBox),
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
    for (const PdfProfile profile : {PdfProfile::A2a, PdfProfile::A1a, PdfProfile::A3a, PdfProfile::Plain})
        m_pdfProfile->addItem(QString(), static_cast<int>(profile));
    m_language->setObjectName(u"language"_s);
    m_picture->setObjectName(u"picture"_s);
    m_sheet->setObjectName(u"sheet"_s);
    buildForm();
    buildFrame();
    setPurpose(purpose);
    colour();
    setOffice({});
    connectFields();
    setFocusProxy(m_letterhead);
}

void OfficeForm::setPurpose(Purpose purpose)
{
    m_purpose = purpose;
    for (QWidget* field : std::initializer_list<QWidget*>{m_picture, m_pictureText, m_sheet, m_pdfProfile})
        m_form->setRowVisible(field, purpose == Purpose::Change);
    retranslate();
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
    office.picture = m_picture->bytes();
    office.pictureText = m_pictureText->text().trimmed();
    office.sheet = m_sheet->bytes();
    office.sheetName = m_sheet->name();
    office.pdfProfile = static_cast<PdfProfile>(m_pdfProfile->currentData().toInt());
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
    m_picture->setFile(office.picture, office.pictureText);
    m_pictureText->setText(office.pictureText);
    m_sheet->setFile(office.sheet, office.sheetName);
    choose(*m_pdfProfile, static_cast<int>(office.pdfProfile));
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
    TemplateCache templates(lookOf(now));
    const Result<const Template*> form = templates.named(now.language == Language::Ukrainian ? u"uk/order"_s : u"ru/order"_s);
    if (form)
        m_sample->showDecision(draftFrom(**form, now, QDate::currentDate()), lookOf(now), declensionOf(now));
}

void OfficeForm::retranslate()
{
    const bool isFirst = m_purpose == Purpose::FirstStart;
    m_title->setText(isFirst ? tr("Your office") : tr("About the office"));
    m_words->setText(tr("This goes into every new document. It can be changed at any time."));
    const QString labels[] = {tr("&Letterhead, line by line"), tr("&Place"), tr("Head's p&ost"), tr("Head's &name"), tr("Language of &documents"),
        tr("S&tandard"), tr("Names in si&gnatures"), tr("&Apostrophe"), tr("Documents are &kept"), tr("Picture &over the letterhead"),
        tr("What the picture &shows"), tr("Word sheet («бланк»)"), tr("&PDF files")};
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
    retranslateFiles();
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

void OfficeForm::retranslateFiles()
{
    m_pictureText->setPlaceholderText(tr("for those who cannot see it: emblem of the department"));
    m_picture->setKind(
        {.title = tr("Picture over the letterhead"), .filter = tr("Pictures (*.png *.jpg *.jpeg)"), .wrong = [](const QByteArray& bytes) {
             return pictureSize(bytes) ? tooLarge(bytes) : tr("neither PNG nor JPEG; save the picture as one of them");
         }});
    m_sheet->setKind({.title = tr("Sheet for Word documents"), .filter = tr("Word documents (*.docx *.dotx)"), .wrong = [](const QByteArray& bytes) {
                          const Result<DocxLetterhead> sheet = DocxLetterhead::read(bytes);
                          return sheet ? tooLarge(bytes) : describe(sheet.error());
                      }});
    const QString kinds[] = {tr("PDF/A-2a, readable aloud"), tr("PDF/A-1a, for archives that ask for it"),
        tr("PDF/A-3a, with the document's data inside"), tr("plain, with the document's data inside")};
    for (int at = 0; at < m_pdfProfile->count(); ++at)
        m_pdfProfile->setItemText(at, kinds[at]);
}

void OfficeForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        colour();
}

}  // namespace decretum
