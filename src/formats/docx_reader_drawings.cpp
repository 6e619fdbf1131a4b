// SPDX-License-Identifier: MIT
// Pictures and text boxes: DrawingML (ECMA-376 Part 1, 20), and VML of older files (Part 4).
#include "formats/docx_reader_story.h"

namespace decretum::docx {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double kEmuOfMillimetre = 36000;
constexpr double kMostMillimetres = 600;

Millimetres fromEmu(const QString& emu)
{
    return {std::clamp(emu.toDouble() / kEmuOfMillimetre, 0.0, kMostMillimetres)};
}

/// Of a VML style, "position:absolute;width:120pt;height:2.5in".
Millimetres styledLength(const QString& style, const QString& property)
{
    for (const QString& part : style.split(u';')) {
        if (part.section(u':', 0, 0).trimmed() != property)
            continue;
        const QString length = part.section(u':', 1).trimmed();
        double points = length.toDouble() * 0.75;  // pixels
        if (length.endsWith(u"in"))
            points = length.chopped(2).toDouble() * 72;
        else if (length.endsWith(u"pt"))
            points = length.chopped(2).toDouble();
        return {std::clamp(toMillimetres(Points{points}).value, 0.0, kMostMillimetres)};
    }
    return {};
}

/// Empty for pictures that no writer of ours can write: EMF, WMF, TIFF and the like.
QString mediaTypeOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    return bytes.startsWith("\xFF\xD8\xFF") ? u"image/jpeg"_s : QString();
}

}  // namespace

/// What has been met in one drawing.
struct Story::Shape {
    Image image{};      ///< Its size and description, so far.
    QString dropped{};  ///< Words of what is no picture and no text box, or what kind of object it is.
    bool isKept = false;
};

void Story::readDrawing(ParagraphDraft& draft)
{
    Shape shape;
    readShape(draft, shape);
    if (!shape.isKept && m_kind == Kind::Text)
        m_reading.note(FindingKind::ObjectDropped, m_line, shape.dropped.isEmpty() ? shape.image.alternativeText : shape.dropped.trimmed());
}

void Story::readShape(ParagraphDraft& draft, Shape& shape)
{
    m_xml.forEachChild([&] {
        const QStringView name = m_xml.name();
        if (name == u"txbxContent") {
            readTextBox(draft);
            shape.isKept = true;
            return;
        }
        if (name == u"extent" || name == u"ext") {
            if (const QString width = m_xml.attribute("cx"_L1); !width.isEmpty()) {
                shape.image.width = fromEmu(width);
                shape.image.height = fromEmu(m_xml.attribute("cy"_L1));
            }
        } else if (name == u"docPr") {
            shape.image.alternativeText = m_xml.attribute("descr"_L1);
        } else if (name == u"shape" || name == u"rect") {
            const QString style = m_xml.attribute("style"_L1);
            shape.image.width = styledLength(style, u"width"_s);
            shape.image.height = styledLength(style, u"height"_s);
            shape.image.alternativeText = m_xml.attribute("alt"_L1);
        } else if (name == u"blip") {
            const QString embedded = m_xml.attribute("embed"_L1);
            addPicture(draft, shape, embedded.isEmpty() ? m_xml.attribute("link"_L1) : embedded);
        } else if (name == u"imagedata") {
            const QString id = m_xml.attribute("id"_L1);
            addPicture(draft, shape, id.isEmpty() ? m_xml.attribute("relid"_L1) : id);
        } else if (name == u"textpath") {
            shape.dropped += m_xml.attribute("string"_L1) + u' ';
        } else if (name == u"OLEObject") {
            shape.dropped += m_xml.attribute("ProgID"_L1) + u' ';
        } else if (name == u"chart" || name == u"relIds" || name == u"control") {
            shape.dropped += name.toString() + u' ';
        } else if (name == u"t") {
            shape.dropped += m_xml.text() + u' ';
            return;
        }
        readShape(draft, shape);
    });
}

/// Its paragraphs hang on the one that is being read; fields and changes around it do not reach into it.
void Story::readTextBox(ParagraphDraft& draft)
{
    const Fields outer = std::exchange(m_fields, Fields(m_kind == Kind::Header));
    QString* const inserted = std::exchange(m_inserted, nullptr);
    const bool breaksPage = std::exchange(m_breaksPage, false);
    BlockList list;
    forEachContent([&] { readBlock(list); });
    flush(list);
    draft.boxes += list.blocks;
    const bool hasPageNumber = m_fields.hasPageNumber();
    m_fields = outer;
    if (hasPageNumber)
        m_fields.notePageNumber();
    m_inserted = inserted;
    m_breaksPage = breaksPage;
}

void Story::addPicture(ParagraphDraft& draft, Shape& shape, const QString& relation)
{
    const Relation found = m_relations.byId(relation);
    const QByteArray* bytes = found.isExternal ? nullptr : m_reading.package.find(found.target);
    const QString mediaType = bytes ? mediaTypeOf(*bytes) : QString();
    if (mediaType.isEmpty()) {
        shape.dropped += found.target.section(u'/', -1) + u' ';
        return;
    }
    shape.isKept = true;
    if (m_kind != Kind::Text || !m_fields.isText())
        return;
    Image image = shape.image;
    image.bytes = *bytes;
    image.mediaType = mediaType;
    QList<Image>& images = m_reading.read.document.images;
    images.append(image);
    append(draft, {}, Run{.kind = Run::Kind::Image, .image = static_cast<int>(images.size()) - 1});
}

}  // namespace decretum::docx
