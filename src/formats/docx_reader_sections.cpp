// SPDX-License-Identifier: MIT
// Sections, and the stories beside the text: headers, notes, comments (ECMA-376 Part 1, 17.6, 17.10, 17.11, 17.13.4).
#include "formats/docx_reader_story.h"

#include <array>

namespace decretum::docx {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Words that stand beside the number of a page.
constexpr std::array kPageWords{u"сторінка", u"стор", u"страница", u"стр", u"с", u"аркуш", u"арк", u"лист", u"page", u"p", u"з", u"із", u"из", u"of"};

/// Numbers of pages and what stands beside them; nothing else.
bool isPageNumber(const QString& words, bool hasField)
{
    QString word;
    const auto isKnown = [&word, hasField] {
        const bool isPlain = word.isEmpty() || (hasField && std::find(kPageWords.begin(), kPageWords.end(), word.toLower()) != kPageWords.end());
        word.clear();
        return isPlain;
    };
    for (const QChar sign : words) {
        if (sign.isLetter())
            word += sign;
        else if (!isKnown())
            return false;
    }
    return isKnown();
}

void readMargins(const XmlPart& xml, PageSetup& page)
{
    const auto margin = [&xml](QLatin1StringView name) { return toMillimetres(Points{qAbs(xml.length(name).value_or(Points{}).value)}); };
    page.left = margin("left"_L1);
    page.right = margin("right"_L1);
    page.top = margin("top"_L1);
    page.bottom = margin("bottom"_L1);
    page.pageNumberTop = margin("header"_L1);
}

}  // namespace

void Story::readBody()
{
    m_reading.read.document.sections.append(Section{});
    BlockList list{.isBody = true};
    forEachContent([&] { readBlock(list); });
    flush(list);
    QList<Section>& sections = m_reading.read.document.sections;
    sections.last().blocks += list.blocks;
    if (sections.size() > 1 && sections.last().blocks.isEmpty())
        sections.removeLast();
}

SectionProperties Story::readSection()
{
    SectionProperties section{.page = {.hasPageNumbers = false}};
    QHash<QString, QString> headers;
    bool hasTitlePage = false;
    m_xml.forEachChild([&] {
        if (m_xml.isWord(u"pgSz")) {
            section.page.width = toMillimetres(m_xml.length("w"_L1).value_or(toPoints(section.page.width)));
            section.page.height = toMillimetres(m_xml.length("h"_L1).value_or(toPoints(section.page.height)));
        } else if (m_xml.isWord(u"pgMar")) {
            readMargins(m_xml, section.page);
        } else if (m_xml.isWord(u"type")) {
            section.isContinuous = m_xml.value() == u"continuous";
        } else if (m_xml.isWord(u"pgNumType")) {
            section.restartsNumbers = !m_xml.attribute("start"_L1).isEmpty();
        } else if (m_xml.isWord(u"headerReference") || m_xml.isWord(u"footerReference")) {
            QStringList& parts = m_xml.name() == u"headerReference" ? section.headers : section.footers;
            parts.append(m_relations.byId(m_xml.attribute("id"_L1)).target);
            if (m_xml.name() == u"headerReference")
                headers.insert(m_xml.attribute("type"_L1), parts.last());
        } else if (m_xml.isWord(u"titlePg")) {
            hasTitlePage = m_xml.isOn();
        }
    });
    section.firstHeader = headers.value(hasTitlePage ? u"first"_s : u"default"_s);
    return section;
}

/// The blocks read so far are a section of the document, unless it goes on upon the page of the one before.
void Story::endSection(BlockList& list, const SectionProperties& properties)
{
    QList<Section>& sections = m_reading.read.document.sections;
    sections.last().blocks += std::exchange(list.blocks, {});
    sections.last().page = properties.page;
    sections.last().restartsNumbers = properties.restartsNumbers;
    PageSetup& page = sections.last().page;
    if (properties.headers.isEmpty() && properties.footers.isEmpty() && sections.size() > 1)  // those of the section before
        page.hasPageNumbers = sections.at(sections.size() - 2).page.hasPageNumbers;
    readHeaders(properties.headers, Note::Kind::Header, page, sections.size() == 1 ? properties.firstHeader : QString());
    readHeaders(properties.footers, Note::Kind::Footer, page);
    if (properties.isContinuous && sections.size() > 1) {
        const Section further = sections.takeLast();
        sections.last().blocks += further.blocks;
    }
    sections.append(Section{});
}

void Story::readHeaders(const QStringList& parts, Note::Kind kind, PageSetup& page, const QString& onFirstPage)
{
    for (const QString& part : parts) {
        const QByteArray* bytes = m_reading.package.find(part);
        if (!bytes || m_reading.headersRead.size() >= limits::kMostNotes)
            continue;
        if (const auto known = m_reading.headersRead.constFind(part); known != m_reading.headersRead.constEnd()) {
            page.hasPageNumbers = page.hasPageNumbers || *known;
            continue;
        }
        XmlPart xml(*bytes, part);
        Story story(m_reading, xml, m_reading.package.relationsOf(part), Kind::Header);
        const QString words = xml.open() ? story.readNote() : QString();
        if (const auto error = xml.error())
            m_reading.damage = error;
        m_reading.headersRead.insert(part, story.hasPageNumber());
        page.hasPageNumbers = page.hasPageNumbers || story.hasPageNumber();
        if (!isPageNumber(words, story.hasPageNumber()))
            m_reading.read.document.notes.append({.kind = kind, .text = words, .isOnFirstPage = part == onFirstPage});
    }
}

Status readNotes(Reading& reading, const QString& part, Note::Kind kind, QHash<QString, Note>& notes)
{
    const QByteArray* bytes = reading.package.find(part);
    if (!bytes)
        return {};
    XmlPart xml(*bytes, part);
    const Relations relations = reading.package.relationsOf(part);
    if (xml.open()) {
        xml.forEachChild([&] {
            const QString id = xml.attribute("id"_L1);
            Note note{.kind = kind, .author = kind == Note::Kind::Comment ? xml.attribute("author"_L1) : QString()};
            if (notes.size() >= limits::kMostNotes)
                return;
            note.text = Story(reading, xml, relations, Story::Kind::Note).readNote();
            if (!note.text.isEmpty())
                notes.insert(id, note);
        });
    }
    if (const auto error = xml.error())
        return *error;
    return {};
}

}  // namespace decretum::docx
