// SPDX-License-Identifier: MIT
// A document on an office's own sheet.
#include "formats/docx_letterhead.h"

#include "formats/docx_letterhead_parts.h"
#include "formats/docx_reader.h"
#include "formats/docx_writer_text.h"

#include <libxml/tree.h>

namespace decretum {

namespace {

using namespace docx;
using namespace Qt::Literals::StringLiterals;

constexpr auto kWordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

bool isBodyBookmark(const QString& name)
{
    static const QStringList names{u"decretum_body"_s, u"decretum_text"_s, u"текст"_s, u"text"_s};
    return names.contains(name.toLower());
}

class LetterheadText {
public:
    LetterheadText(LetterheadPackage& package, XmlNode body) : m_package(package), m_body(body) {}

    bool put(TextWriter& writer, bool hasFurther)
    {
        XmlNode sheet = lastProperties();
        XmlNode reference = placeOfText(sheet);
        if (!m_package.text().insert(m_body, reference, writer.writeFirst()))
            return false;
        if (!sheet || !hasFurther)
            return true;
        endSection(sheet);
        return m_package.text().insert(m_body, nullptr, writer.writeFurther());
    }

    /// The section's properties, which are the body's last child; null: it has none.
    XmlNode lastProperties() const
    {
        const QList<XmlNode> blocks = childrenOf(m_body);
        return !blocks.isEmpty() && isNamed(blocks.last(), "sectPr") ? blocks.last() : nullptr;
    }

private:
    /// Where the text goes: before the node given back, which may be null: at the end. What only held its place is taken out.
    XmlNode placeOfText(XmlNode sheet)
    {
        const QList<XmlNode> blocks = childrenOf(m_body);
        for (qsizetype at = 0; at < blocks.size(); ++at) {
            if (!hasBodyBookmark(blocks.at(at)))
                continue;
            XmlNode next = blocks.value(at + 1);
            if (isNamed(blocks.at(at), "p") && !holds(blocks.at(at), {"drawing", "pict", "object", "sectPr"}))
                removeNode(blocks.at(at));
            return next ? next : sheet;
        }
        // The empty paragraph that ends every sheet is none of its block.
        const qsizetype last = blocks.size() - (sheet ? 2 : 1);
        if (last >= 0 && isNamed(blocks.at(last), "p") && !holds(blocks.at(last), {"r", "sectPr", "hyperlink", "fldSimple", "sdt"}))
            removeNode(blocks.at(last));
        return sheet;
    }

    static bool hasBodyBookmark(XmlNode block)
    {
        if (isNamed(block, "bookmarkStart"))
            return isBodyBookmark(attributeOf(block, "name"));
        const QList<XmlNode> children = childrenOf(block);
        return std::any_of(children.begin(), children.end(), hasBodyBookmark);
    }

    /// The sheet's section ends with its last paragraph; annexes come behind it.
    void endSection(XmlNode sheet)
    {
        const QList<XmlNode> blocks = childrenOf(m_body);
        XmlNode last = blocks.value(blocks.size() - 2);
        if (!isNamed(last, "p") || holds(last, {"sectPr"})) {
            m_package.text().insert(
                m_body, sheet, "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>");
            const QList<XmlNode> now = childrenOf(m_body);
            last = now.value(now.size() - 2);
        }
        if (!childOf(last, "pPr"))
            m_package.text().insert(last, last->children, "<w:pPr/>");
        moveNode(sheet, childOf(last, "pPr"));
    }

    LetterheadPackage& m_package;
    XmlNode m_body;
};

/// What a section of the sheet has in that place: "header" or "footer".
bool hasReference(XmlNode sheet, const char* kind, const QString& type)
{
    for (XmlNode child : childrenOf(sheet)) {
        if (isNamed(child, kind) && (type.isEmpty() || attributeOf(child, "type") == type))
            return true;
    }
    return false;
}

/// Whether numbers of pages can be put on the sheet without changing what it shows: where a second page has no header of its own, and
/// the first page would not lose one by being told apart.
bool canBeNumbered(XmlNode sheet)
{
    if (hasReference(sheet, "headerReference", u"default"_s))
        return false;
    return childOf(sheet, "titlePg") || (!hasReference(sheet, "headerReference", {}) && !hasReference(sheet, "footerReference", {}));
}

void numberPages(LetterheadPackage& package, XmlNode sheet)
{
    const QByteArray& relation = package.place().relation;
    QByteArray references = "<w:headerReference w:type=\"default\" r:id=\"" + relation + "Header\"/>";
    if (!hasReference(sheet, "headerReference", u"first"_s))
        references += "<w:headerReference w:type=\"first\" r:id=\"" + relation + "FirstHeader\"/>";
    package.text().insert(sheet, sheet->children, references);
    if (childOf(sheet, "titlePg"))
        return;
    // ECMA-376 Part 1, 17.6.17: what may follow titlePg
    XmlNode following = nullptr;
    for (const char* name : {"textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange"}) {
        if (!following)
            following = childOf(sheet, name);
    }
    package.text().insert(sheet, following, "<w:titlePg/>");
}

/// Headers with the page's number, and footers that keep those of the sheet off the annexes.
void addHeaders(LetterheadPackage& package, const Document& document)
{
    const PackagePlace& place = package.place();
    const PageSetup page = document.sections.isEmpty() ? PageSetup{} : document.sections.first().page;
    const QString family = document.styles.isEmpty() ? u"Times New Roman"_s : document.styles.first().font.family;
    const QString folder = QString::fromUtf8(place.textFolder);
    const QString name = QString::fromUtf8(place.file);
    const auto add = [&](const char* relation, const char* type, const QString& part, const QByteArray& bytes) {
        package.addPart({folder + part + name + u".xml"_s, bytes}, QByteArray(kWordType) + type + "+xml");
        package.addRelation(place.relation + relation, type, folder + part + name + u".xml"_s);
    };
    add("Header", "header", u"header"_s, headerPart(page, family));
    add("FirstHeader", "header", u"header-first"_s, emptyHeaderPart());
    add("Footer", "footer", u"footer"_s, emptyFooterPart());
}

void addImages(LetterheadPackage& package, const Document& document)
{
    for (qsizetype at = 0; at < document.images.size(); ++at) {
        const QByteArray name = package.place().textFolder + imageName(document, at, package.place());
        package.addPart({QString::fromUtf8(name), document.images.at(at).bytes}, document.images.at(at).mediaType.toUtf8());
        package.addRelation(package.place().relation + "Image" + QByteArray::number(at + 1), "image", QString::fromUtf8(name));
    }
}

/// Everything but the payloads.
Result<LetterheadPackage> merge(const Document& document, const QDateTime& time, const DocxLetterhead& letterhead)
{
    Result<LetterheadPackage> package = LetterheadPackage::open(letterhead.package());
    if (!package)
        return package;
    XmlNode body = childOf(package->text().root(), "body");
    if (!body)
        return Error{.code = LetterheadError::Unsuitable, .detail = u"w:body"_s};
    LetterheadText text(*package, body);
    if (!text.lastProperties())
        package->text().insert(body, nullptr, "<w:sectPr/>");
    if (canBeNumbered(text.lastProperties()))
        numberPages(*package, text.lastProperties());
    TextWriter writer(document, package->place());
    if (!text.put(writer, document.sections.size() > 1))
        return Error{.code = LetterheadError::Unsuitable, .detail = u"xmlns"_s};
    addHeaders(*package, document);
    addImages(*package, document);
    for (const Status& done :
        {package->addStyles(document, writer.numbering()), package->addNumbering(writer.numbering()), package->setProperties(document, time)}) {
        if (!done)
            return done.error();
    }
    return package;
}

}  // namespace

Result<QByteArray> writeDocx(const Document& document, const QDateTime& time, const DocxLetterhead& letterhead)
{
    Result<LetterheadPackage> package = merge(document, time, letterhead);
    if (!package)
        return package.error();
    Result<QByteArray> bytes = writeZip(package->parts(), time);
    if (!bytes || document.payloads.isEmpty())
        return bytes;
    // The sheet's own words are read with ours: what a reader will find is what the digest is of.
    const Result<ReadDocument> read = readDocx(*bytes);
    if (!read)
        return read.error();
    QByteArray types;
    QByteArray relations;
    QList<ZipPart> payloads = payloadParts(document, contentDigest(read->document), package->place(), types, relations);
    if (!package->addElements(types, relations))
        return Error{.code = LetterheadError::Unsuitable, .detail = u"[Content_Types].xml"_s};
    return writeZip(package->parts() + payloads, time);
}

}  // namespace decretum
