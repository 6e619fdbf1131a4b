// SPDX-License-Identifier: MIT
#include "formats/odt_words.h"

#include "archive/zip.h"
#include "formats/format.h"
#include "formats/odt_lists.h"
#include "formats/xml_events.h"

#include <vector>

namespace decretum {

namespace {

using namespace odt;
using namespace Qt::Literals::StringLiterals;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Of elements whose text is none of the document's words.
bool isNoWords(std::string_view name)
{
    return name == "tracked-changes" || name == "annotation" || name == "note" || name == "title" || name == "desc";
}

/// The text itself, and the lists that it is counted by (ODF 1.3 Part 3, 5.1, 5.3 and 16.30).
class Words final : public XmlEvents {
public:
    Words() : m_lists(m_styles) {}
    const QString& words() const { return m_words; }

    void begin(std::string_view name, const XmlAttributes& attributes) override
    {
        if (m_skipped > 0 || isNoWords(name)) {
            ++m_skipped;
        } else if (name == "list-style" || name == "outline-style") {
            m_style = name == "outline-style" ? QString(kOutline) : textOf(attributes.value("name"));
        } else if (!m_style.isEmpty()) {
            readLevel(name, attributes);
        } else if (name == "body") {
            m_isBody = true;
        } else if (!m_isBody) {
            return;  // a header, a style
        } else if (name == "list") {
            openList(attributes);
        } else if (name == "list-item" || name == "list-header") {
            openItem(attributes, name == "list-header");
        } else if (name == "p" || name == "h") {
            beginParagraph(name == "h", attributes);
        }
    }

    void end(std::string_view name) override
    {
        if (m_skipped > 0) {
            --m_skipped;
        } else if (name == "list-style" || name == "outline-style") {
            m_style.clear();
        } else if (name == "list" && !m_open.empty()) {
            m_open.pop_back();
        } else if ((name == "p" || name == "h") && !m_paragraphs.empty()) {
            m_words += m_paragraphs.back() + u'\n';
            m_paragraphs.pop_back();
        }
    }

    void text(std::string_view text) override
    {
        if (m_skipped == 0 && !m_paragraphs.empty())
            m_paragraphs.back() += textOf(text);
    }

private:
    struct OpenList {
        Lists::Item item{};
        std::optional<int> start{};  ///< Of the open item.
        bool isLabelled = true;      ///< Its first paragraph has been, or it has no label.
    };

    void readLevel(std::string_view name, const XmlAttributes& attributes)
    {
        if (const int level = attributes.number("level"); level > 0)
            m_styles.add(m_style, level, listLevelOf(textOf(name), [&](QLatin1StringView key) { return textOf(attributes.value(key.data())); }));
    }

    void openList(const XmlAttributes& attributes)
    {
        const ListOpening opening{.id = textOf(attributes.value("id")),
            .continued = textOf(attributes.value("continue-list")),
            .goesOn = attributes.value("continue-numbering") == "true"};
        OpenList list{.item = {.style = textOf(attributes.value("style-name")), .level = 1}};
        if (m_open.empty()) {
            list.item.count = m_lists.open(opening, list.item.style);
        } else {
            const Lists::Item& above = m_open.back().item;
            list.item.count = above.count;
            list.item.level = above.level + 1;
            if (list.item.style.isEmpty())
                list.item.style = above.style;
            Lists::openInner(opening, *list.item.count, list.item.level);
        }
        m_open.push_back(list);
    }

    void openItem(const XmlAttributes& attributes, bool isHeader)
    {
        if (m_open.empty())
            return;
        m_open.back().isLabelled = isHeader;
        const int start = attributes.number("start-value");
        m_open.back().start = start > 0 ? std::optional(start) : std::nullopt;
    }

    void beginParagraph(bool isHeading, const XmlAttributes& attributes)
    {
        QString label;
        if (!m_open.empty()) {
            OpenList& list = m_open.back();
            Lists::Item item = list.item;
            item.start = list.start;
            if (!std::exchange(list.isLabelled, true))
                label = labelOf(item);
        } else if (const int level = isHeading ? attributes.number("outline-level") : 0; level > 0) {
            label = labelOf({.count = m_lists.named(kOutline), .style = kOutline, .level = level});
        }
        m_paragraphs.push_back(label);
    }

    QString labelOf(const Lists::Item& item)
    {
        const std::optional<ListMark> mark = m_lists.next(item);
        return mark ? mark->label + u' ' : QString();
    }

    ListStyles m_styles;
    Lists m_lists;
    QString m_style;  ///< Of the lists, that is open.
    bool m_isBody = false;
    std::vector<OpenList> m_open;
    std::vector<QString> m_paragraphs;  ///< Open ones: a box within a paragraph has its own.
    int m_skipped = 0;                  ///< Elements that are open within one that has no words, with it.
    QString m_words;
};

/// Styles that number nothing are passed over.
bool numbers(const QByteArray& styles)
{
    return styles.contains("list-style") || styles.count("num-format=\"") != styles.count("num-format=\"\"");
}

}  // namespace

Result<QString> wordsOfOdt(const QByteArray& bytes)
{
    const Result<QList<ZipPart>> package = readZip(bytes);
    if (!package)
        return package.error();
    Words words;
    bool hasText = false;
    for (const QString& name : {u"styles.xml"_s, u"content.xml"_s}) {
        const auto part = std::find_if(package->cbegin(), package->cend(), [&name](const ZipPart& each) { return each.name == name; });
        const bool isText = name == u"content.xml";
        if (part == package->cend() || (!isText && !numbers(part->bytes)))
            continue;
        if (const Status read = words.parse(part->bytes, name); !read)
            return read.error();
        hasText = hasText || isText;
    }
    if (!hasText)
        return Error{.code = FormatsError::TextMissing, .place = u"content.xml"_s};
    return words.words();
}

}  // namespace decretum
