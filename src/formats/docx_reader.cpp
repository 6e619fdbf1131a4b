// SPDX-License-Identifier: MIT
#include "formats/docx_reader.h"

#include "formats/compound_file.h"
#include "formats/docx_reader_story.h"
#include "formats/payload_part.h"
#include "formats/payload_properties.h"

namespace decretum {

namespace {

using namespace docx;
using namespace Qt::Literals::StringLiterals;

void readPayloads(const Package& package, Document& document)
{
    for (const ZipPart& part : package.parts()) {
        if (!part.name.startsWith(u"customXml/item") || part.name.startsWith(u"customXml/itemProps"))
            continue;
        if (const std::optional<Payload> payload = readPayloadPart(part.bytes, contentDigest(document)))
            document.payloads.append(*payload);
    }
    if (!document.payloads.isEmpty())
        return;
    const QByteArray properties = package.bytes(package.relationsOf(QString()).firstOf(u"custom-properties"_s));
    if (const std::optional<Payload> payload = readPayloadProperties(readCustomProperties(properties), contentDigest(document)))
        document.payloads.append(*payload);
}

/// Damage here is no loss of text.
void readMetadata(const Package& package, Metadata& metadata)
{
    const QByteArray bytes = package.bytes(package.relationsOf(QString()).firstOf(u"core-properties"_s));
    XmlPart xml(bytes, u"docProps/core.xml"_s);
    if (!xml.open())
        return;
    xml.forEachChild([&] {
        if (xml.name() == u"title")
            metadata.title = xml.text();
        else if (xml.name() == u"creator")
            metadata.author = xml.text();
        else if (xml.name() == u"subject")
            metadata.subject = xml.text();
    });
}

Status readNoteParts(Reading& reading, const Relations& relations)
{
    struct Source {
        QString relation;
        Note::Kind kind = Note::Kind::Footnote;
        QHash<QString, Note>& notes;
    };
    for (const Source& source : {Source{u"footnotes"_s, Note::Kind::Footnote, reading.footnotes},
             Source{u"endnotes"_s, Note::Kind::Endnote, reading.endnotes}, Source{u"comments"_s, Note::Kind::Comment, reading.comments}}) {
        if (const Status read = readNotes(reading, relations.firstOf(source.relation), source.kind, source.notes); !read)
            return read;
    }
    return {};
}

Status readText(Reading& reading, const QByteArray& bytes, const QString& part, const Relations& relations)
{
    XmlPart xml(bytes, part);
    if (xml.open()) {
        Story story(reading, xml, relations, Story::Kind::Text);
        xml.forEachChild([&] {
            if (xml.isWord(u"body") && reading.read.document.sections.isEmpty())
                story.readBody();
        });
    }
    if (const auto error = xml.error())
        return *error;
    if (reading.damage)
        return *reading.damage;
    if (reading.read.document.sections.isEmpty())
        return Error{.code = FormatsError::TextMissing, .place = part};
    if (xml.isCut() || reading.isFull())
        reading.read.findings.append({.kind = FindingKind::LimitReached, .line = reading.paragraphs});
    return {};
}

}  // namespace

Result<ReadDocument> readDocx(const QByteArray& bytes)
{
    if (isEncryptedPackage(bytes))
        return Error{.code = FormatsError::Encrypted};
    const Result<TextPackage> opened = openText(bytes);
    if (!opened)
        return opened.error();
    const Package& package = opened->package;
    const Relations& relations = opened->relations;
    Result<Lists> lists = Lists::read(package.bytes(relations.firstOf(u"numbering"_s)), u"numbering.xml"_s);
    if (!lists)
        return lists.error();
    Result<Styles> styles = Styles::read(package.bytes(relations.firstOf(u"styles"_s)), u"styles.xml"_s, *lists);
    if (!styles)
        return styles.error();
    Reading reading{.package = package, .lists = *lists, .styles = *std::move(styles)};
    reading.language = languageFromTag(reading.styles.language().section(u'-', 0, 0)).value_or(Language::Ukrainian);
    reading.read.document.metadata.language = reading.styles.language();
    if (const Status read = readNoteParts(reading, relations); !read)
        return read.error();
    reading.paragraphs = 0;
    if (const Status read = readText(reading, opened->text(), opened->main, relations); !read)
        return read.error();
    readMetadata(package, reading.read.document.metadata);
    readPayloads(package, reading.read.document);
    return std::move(reading.read);
}

bool isEncryptedPackage(const QByteArray& bytes)
{
    return compoundFileHas(bytes, u"EncryptedPackage");
}

}  // namespace decretum
