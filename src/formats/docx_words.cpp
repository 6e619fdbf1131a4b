// SPDX-License-Identifier: MIT
#include "formats/docx_words.h"

#include "formats/docx_reader_numbering.h"
#include "formats/docx_reader_package.h"
#include "formats/format.h"
#include "formats/xml_events.h"

namespace decretum {

namespace {

using namespace docx;
using namespace Qt::Literals::StringLiterals;

constexpr int kDeepestStyle = 16;  // of styles that are based on one another

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// w:numPr, as far as it says anything.
struct Number {
    std::optional<int> list{};
    std::optional<int> level{};

    void read(std::string_view name, const XmlAttributes& attributes)
    {
        if (name == "numId")
            list = attributes.number("val");
        else if (name == "ilvl")
            level = attributes.number("val");
    }
};

/// What the styles say of lists, and the language of the words (ECMA-376 Part 1, 17.7).
class StyleNumbers final : public XmlEvents {
public:
    explicit StyleNumbers(const Lists& lists) : m_lists(lists) {}

    Number ofParagraph(const QString& id) const { return resolve(m_styles.contains(id) ? id : m_default, 0); }
    Language language() const { return languageFromTag(m_language.section(u'-', 0, 0)).value_or(Language::Ukrainian); }

    void begin(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "style") {
            m_id = textOf(attributes.value("styleId"));
            m_style = {};
            if (attributes.value("type") == "paragraph" && attributes.value("default") == "1")
                m_default = m_id;
        } else if (name == "basedOn") {
            m_style.base = textOf(attributes.value("val"));
        } else if (name == "lang" && (m_id.isEmpty() || m_id == m_default)) {
            m_language = textOf(attributes.value("val"));
        } else {
            m_style.number.read(name, attributes);
        }
    }

    void end(std::string_view name) override
    {
        if (name == "style")
            m_styles.insert(m_id, m_style);
    }

private:
    struct Style {
        QString base{};
        Number number{};
    };

    Number resolve(const QString& id, int depth) const
    {
        const auto style = m_styles.constFind(id);
        if (style == m_styles.constEnd() || depth > kDeepestStyle)
            return {};
        Number number = resolve(style->base, depth + 1);
        if (style->number.list)
            number = {.list = style->number.list, .level = 0};
        if (style->number.level)
            number.level = style->number.level;
        if (style->number.list || style->number.level)
            number.level = m_lists.levelOfStyle(number.list.value_or(0), id).value_or(number.level.value_or(0));
        return number;
    }

    const Lists& m_lists;
    QHash<QString, Style> m_styles;
    QString m_default;
    QString m_language;
    QString m_id;
    Style m_style;
};

/// The text itself (17.3).
class Words final : public XmlEvents {
public:
    Words(const Lists& lists, const StyleNumbers& styles) : m_lists(lists), m_styles(styles) {}
    const QString& words() const { return m_words; }

    void begin(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "p") {
            m_paragraph.clear();
            m_style.clear();
            m_number = {};
        } else if (name == "pStyle") {
            m_style = textOf(attributes.value("val"));
        } else if (name == "t") {
            m_isText = true;
        } else {
            m_number.read(name, attributes);
        }
    }

    void end(std::string_view name) override
    {
        if (name == "t")
            m_isText = false;
        else if (name == "p")
            endParagraph();
    }

    void text(std::string_view text) override
    {
        if (m_isText)
            m_paragraph += textOf(text);
    }

private:
    void endParagraph()
    {
        const Number number = m_styles.ofParagraph(m_style);
        const int list = m_number.list.value_or(number.list.value_or(0));
        const int level = m_number.level.value_or(number.level.value_or(0));
        if (const std::optional<ListMark> mark = m_counter.next(m_lists, list, level, m_styles.language()))
            m_words += mark->label + u' ';
        m_words += m_paragraph + u'\n';
    }

    const Lists& m_lists;
    const StyleNumbers& m_styles;
    ListCounter m_counter;
    QString m_words;
    QString m_paragraph;
    QString m_style;
    Number m_number;
    bool m_isText = false;
};

}  // namespace

Result<QString> wordsOfDocx(const QByteArray& bytes)
{
    const Result<TextPackage> opened = openText(bytes);
    if (!opened)
        return opened.error();
    const Package& package = opened->package;
    const Relations& relations = opened->relations;
    const QString numbering = relations.firstOf(u"numbering"_s);
    const Result<Lists> lists = Lists::read(package.bytes(numbering), numbering);
    if (!lists)
        return lists.error();
    StyleNumbers styles(*lists);
    const QString styleSheet = relations.firstOf(u"styles"_s);
    if (const QByteArray* sheet = package.find(styleSheet)) {
        if (const Status read = styles.parse(*sheet, styleSheet); !read)
            return read.error();
    }
    Words words(*lists, styles);
    if (const Status read = words.parse(opened->text(), opened->main); !read)
        return read.error();
    return words.words();
}

}  // namespace decretum
