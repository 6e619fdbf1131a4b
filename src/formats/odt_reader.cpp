// SPDX-License-Identifier: MIT
#include "formats/odt_reader.h"

#include "archive/zip.h"
#include "formats/odt_text.h"
#include "formats/payload_part.h"
#include "formats/payload_properties.h"

#include <QXmlStreamReader>

namespace decretum {

namespace {

using namespace odt;
using namespace Qt::Literals::StringLiterals;

class PackageReader {
public:
    explicit PackageReader(const Parts& parts) : m_parts(parts) {}

    /// One XML part of the package, or the whole of a flat file.
    Status readPart(const QByteArray& bytes, const QString& name)
    {
        QXmlStreamReader xml(bytes);
        if (const Status started = start(xml, name); !started)
            return started;
        Styles styles = m_styles;  // automatic styles are those of one part: both parts may have a "P1"
        ListStyles lists = m_lists;
        while (!m_filler.isFull() && xml.readNextStartElement()) {
            if (xml.name() == u"styles") {
                readStyles(xml, m_styles, m_lists);
                styles = m_styles;
                lists = m_lists;
            } else if (xml.name() == u"automatic-styles") {
                readStyles(xml, styles, lists);
            } else if (xml.name() == u"master-styles") {
                readPages(xml, styles, lists);
            } else if (xml.name() == u"body") {
                readBody(xml, styles, lists);
            } else if (xml.name() == u"meta") {
                readMetadata(xml);
            } else {
                xml.skipCurrentElement();
            }
        }
        if (xml.hasError() && !m_filler.isFull())
            return Error{.code = FormatsError::PartDamaged, .detail = xml.errorString(), .place = name + u':' + QString::number(xml.lineNumber())};
        return {};
    }

    Result<ReadDocument> result(const QString& name)
    {
        if (!m_hasText)
            return Error{.code = FormatsError::TextMissing, .place = name};
        return m_filler.result(m_blocks, name);
    }

private:
    /// To the root element. Entities that a file declares itself serve only to swell it: no program writes any.
    static Status start(QXmlStreamReader& xml, const QString& name)
    {
        while (!xml.atEnd() && !xml.isStartElement()) {
            xml.readNext();
            if (xml.isDTD() && !xml.entityDeclarations().isEmpty())
                return Error{.code = FormatsError::LimitReached, .detail = u"entities"_s, .place = name};
        }
        return {};
    }

    static void readStyles(QXmlStreamReader& xml, Styles& styles, ListStyles& lists)
    {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"style" || xml.name() == u"default-style")
                styles.read(xml);
            else if (xml.name() == u"list-style" || xml.name() == u"outline-style")
                lists.read(xml);
            else
                xml.skipCurrentElement();
        }
    }

    void readPages(QXmlStreamReader& xml, Styles& styles, const ListStyles& lists)
    {
        while (!m_filler.isFull() && xml.readNextStartElement()) {
            if (xml.name() == u"master-page")
                readPage(xml, styles, lists);
            else
                xml.skipCurrentElement();
        }
    }

    void readPage(QXmlStreamReader& xml, Styles& styles, const ListStyles& lists)
    {
        MasterPage page{.name = attributeOf(xml, "name"_L1)};
        while (!m_filler.isFull() && xml.readNextStartElement()) {
            const bool isHeader = xml.name().startsWith(u"header");
            if ((!isHeader && !xml.name().startsWith(u"footer")) || attributeOf(xml, "display"_L1) == u"false") {
                xml.skipCurrentElement();
                continue;
            }
            const bool isOfFirstSheet = xml.name() == u"header-first";
            const bool isUsual = xml.name() == u"header";
            TextReader reader(m_filler, styles, lists, m_parts, TextReader::Place::PageEdge);
            const QString text = textOf(reader.read(xml)).trimmed();
            if (isOfFirstSheet || (isUsual && !page.header))
                page.header = text;
            m_filler.addNote({.kind = isHeader ? Note::Kind::Header : Note::Kind::Footer, .text = text});
        }
        m_pages.append(page);
    }

    /// Which header stands over the text's beginning. A text that names no master page begins on the first (ODF 1.3 Part 3, 16.9).
    void markFirstHeader(const QString& pageName)
    {
        const auto named = std::find_if(m_pages.cbegin(), m_pages.cend(), [&pageName](const MasterPage& page) { return page.name == pageName; });
        const auto page = named == m_pages.cend() ? m_pages.cbegin() : named;
        if (page == m_pages.cend() || !page->header)
            return;
        for (Note& note : m_filler.document().notes)
            note.isOnFirstPage = note.kind == Note::Kind::Header && note.text == *page->header;
    }

    void readBody(QXmlStreamReader& xml, Styles& styles, const ListStyles& lists)
    {
        while (!m_filler.isFull() && xml.readNextStartElement()) {
            if (xml.name() != u"text" || m_hasText) {
                xml.skipCurrentElement();
                continue;
            }
            m_hasText = true;
            TextReader reader(m_filler, styles, lists, m_parts, TextReader::Place::Text);
            m_blocks = reader.read(xml);
            markFirstHeader(reader.firstPage());
        }
    }

    void readMetadata(QXmlStreamReader& xml)
    {
        Metadata& metadata = m_filler.document().metadata;
        while (xml.readNextStartElement()) {
            const QStringView name = xml.name();
            QString* field = name == u"title" ? &metadata.title
                : name == u"creator"          ? &metadata.author
                : name == u"subject"          ? &metadata.subject
                : name == u"language"         ? &metadata.language
                                            : nullptr;
            if (field)
                *field = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            else
                xml.skipCurrentElement();
        }
    }

    struct MasterPage {
        QString name;
        std::optional<QString> header{};  ///< Over its first sheet: one of that sheet alone goes before the usual one.
    };

    const Parts& m_parts;
    QList<MasterPage> m_pages;
    Styles m_styles;
    ListStyles m_lists;
    TreeFiller m_filler;
    QList<Block> m_blocks;
    bool m_hasText = false;
};

/// ODF 1.3 Part 2, 3.4: each encrypted part is named with how it is; a file encrypted as a whole is one such part.
bool isEncrypted(const Parts& parts)
{
    QXmlStreamReader xml(parts.value(u"META-INF/manifest.xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"encryption-data")
            return true;
    }
    return false;
}

void readPayloads(const QList<ZipPart>& parts, Document& document)
{
    for (const ZipPart& part : parts) {
        if (!part.name.startsWith(kPayloadPath))
            continue;
        if (const std::optional<Payload> payload = readPayloadPart(part.bytes, contentDigest(document)))
            document.payloads.append(*payload);
    }
    for (const ZipPart& part : parts) {
        if (part.name != u"meta.xml" || !document.payloads.isEmpty())
            continue;
        if (const std::optional<Payload> payload = readPayloadProperties(readUserDefined(part.bytes), contentDigest(document)))
            document.payloads.append(*payload);
    }
}

Result<ReadDocument> readPackage(const QByteArray& bytes)
{
    const Result<QList<ZipPart>> package = readZip(bytes);
    if (!package)
        return package.error();
    Parts parts;
    for (const ZipPart& part : *package)
        parts.insert(part.name, part.bytes);
    if (isEncrypted(parts))
        return Error{.code = FormatsError::Encrypted};
    const QString text = u"content.xml"_s;
    if (!parts.contains(text))
        return Error{.code = FormatsError::TextMissing, .place = text};
    PackageReader reader(parts);
    for (const QString& name : {u"meta.xml"_s, u"styles.xml"_s, text}) {
        if (!parts.contains(name))
            continue;
        if (const Status read = reader.readPart(parts.value(name), name); !read)
            return read.error();
    }
    Result<ReadDocument> read = reader.result(text);
    if (read)
        readPayloads(*package, read->document);
    return read;
}

Result<ReadDocument> readFlat(const QByteArray& bytes)
{
    const Parts none;
    PackageReader reader(none);
    const QString root = u"office:document"_s;
    if (const Status read = reader.readPart(bytes, root); !read)
        return read.error();
    return reader.result(root);
}

}  // namespace

Result<ReadDocument> readOdt(const QByteArray& bytes)
{
    if (!bytes.startsWith("PK"))
        return readFlat(bytes);
    return readPackage(bytes);
}

}  // namespace decretum
