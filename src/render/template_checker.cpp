// SPDX-License-Identifier: MIT
#include "render/template_reader.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Looks at the whole template, as it is when it and all its bases were read.
class TemplateChecker {
public:
    TemplateChecker(const Template& form, const QString& file, const QHash<QString, KeyPlace>& places, QList<Error>& problems)
        : m_form(form), m_file(file), m_places(places), m_problems(problems)
    {}

    void check()
    {
        checkKeys();
        checkStyles();
        checkWordings();
        checkPage();
        checkIndents();
        checkPictures();
    }

private:
    /// At the place of `key`, or of the file where nothing says it.
    void add(RenderError code, const QString& key, const QString& detail)
    {
        const KeyPlace place = m_places.value(key, KeyPlace{.file = m_file});
        m_problems.append(
            Error{.code = code, .subject = place.file, .detail = detail, .place = place.line > 0 ? QString::number(place.line) : QString()});
    }

    void checkKeys()
    {
        for (const QString& key : {u"title"_s, u"language"_s, u"blocks"_s}) {
            if (!m_places.contains(key))
                add(RenderError::KeyMissing, key, key);
        }
    }

    void checkStyles()
    {
        for (const QString& name : styleNames()) {
            if (!m_places.contains(u"styles."_s + name))
                add(RenderError::KeyMissing, u"styles"_s, u"styles."_s + name);
        }
    }

    void checkWordings()
    {
        for (const WordingKey& key : wordingKeys()) {
            const QString path = u"wording."_s + key.name;
            if (m_places.contains(path))
                continue;
            const bool isForeign = m_form.wording.contains(key.name);
            add(isForeign ? RenderError::NotTranslated : RenderError::KeyMissing, isForeign ? u"language"_s : u"wording"_s, path);
        }
    }

    double textWidth() const { return (m_form.page.width - m_form.page.left - m_form.page.right).value; }

    void checkPage()
    {
        constexpr double kNarrowest = 50;  // millimetres of text
        if (textWidth() < kNarrowest)
            add(RenderError::MeasureWrong, u"page.left"_s, u"page.left + page.right"_s);
        if ((m_form.page.height - m_form.page.top - m_form.page.bottom).value < kNarrowest)
            add(RenderError::MeasureWrong, u"page.top"_s, u"page.top + page.bottom"_s);
        if (m_form.page.hasPageNumbers && m_form.page.pageNumberTop >= m_form.page.top)
            add(RenderError::MeasureWrong, u"page.number-top"_s, u"page.number-top"_s);
        if (m_form.nameOffset.value > textWidth() - 20)
            add(RenderError::MeasureWrong, u"settings.name-offset"_s, u"settings.name-offset"_s);
        if (m_form.positionWidth >= m_form.nameOffset)
            add(RenderError::MeasureWrong, u"settings.position-width"_s, u"settings.position-width"_s);
        if (m_form.subjectWidth.value > textWidth())
            add(RenderError::MeasureWrong, u"settings.subject-width"_s, u"settings.subject-width"_s);
    }

    /// Every style leaves room for words.
    void checkIndents()
    {
        constexpr double kNarrowest = 20;
        for (const ParagraphStyle& style : m_form.styles) {
            const double taken = style.leftIndent.value + style.rightIndent.value;
            const bool hangsOut = style.leftIndent.value + style.firstLineIndent.value < 0;
            const double first = taken + std::max(0.0, style.firstLineIndent.value);
            if (hangsOut || textWidth() - first < kNarrowest)
                add(RenderError::MeasureWrong, u"styles."_s + style.id, u"styles."_s + style.id);
        }
    }

    /// A picture says what it shows to those who cannot see it (PDF/UA-1, 7.3).
    void checkPictures()
    {
        const LetterheadForm& form = m_form.letterhead;
        if ((form.arms || form.emblem) && form.pictureText.isEmpty())
            add(RenderError::KeyMissing, form.arms ? u"letterhead.arms"_s : u"letterhead.emblem"_s, u"letterhead.picture-text"_s);
        if (form.qr && form.qrText.isEmpty())
            add(RenderError::KeyMissing, u"letterhead.qr"_s, u"letterhead.qr-text"_s);
    }

    const Template& m_form;
    const QString& m_file;
    const QHash<QString, KeyPlace>& m_places;
    QList<Error>& m_problems;
};

}  // namespace

void checkTemplate(const Template& form, const QString& file, const QHash<QString, KeyPlace>& places, QList<Error>& problems)
{
    TemplateChecker(form, file, places, problems).check();
}

}  // namespace decretum
