// SPDX-License-Identifier: MIT
#include "pdf/xmp.h"

#include "pdf/pdf_values.h"

namespace decretum::pdfout {

namespace {

constexpr char kUniversalAccessSchema[] = R"(<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
)";

/// Escaped, without what XML does not take (XML 1.0, 2.2).
QByteArray xmlText(const QString& text)
{
    QString clean;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text.at(at);
        const bool isPair = sign.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (isPair)
            clean += text.mid(at++, 2);
        else if (sign.unicode() >= 0x20 && !sign.isSurrogate() && sign.unicode() < 0xFFFE)
            clean += sign;
    }
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray alternative(const char* property, const QString& text)
{
    const QByteArray tag(property);
    return text.isEmpty() ? QByteArray()
                          : '<' + tag + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + xmlText(text) + "</rdf:li></rdf:Alt></" + tag + ">\n";
}

QByteArray description(const QByteArray& prefix, const QByteArray& uri, const QByteArray& properties)
{
    return "<rdf:Description rdf:about=\"\" xmlns:" + prefix + "=\"" + uri + "\">\n" + properties + "</rdf:Description>\n";
}

QByteArray archiveClaim(const char* part)
{
    return description("pdfaid", "http://www.aiim.org/pdfa/ns/id/",
        "<pdfaid:part>" + QByteArray(part) + "</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n");
}

QByteArray claims(PdfProfile profile)
{
    const QByteArray access = kUniversalAccessSchema + description("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", "<pdfuaid:part>1</pdfuaid:part>\n");
    switch (profile) {
    case PdfProfile::A2a: return archiveClaim("2") + access;
    case PdfProfile::A1a: return archiveClaim("1");
    case PdfProfile::A3a: return archiveClaim("3") + access;
    case PdfProfile::Plain: break;
    }
    return {};
}

void appendEntry(QByteArray& dictionary, const char* key, const QString& value)
{
    if (!value.isEmpty())
        dictionary += key + text(value);
}

}  // namespace

QByteArray informationDictionary(const Information& information)
{
    QByteArray dictionary = "<<";
    appendEntry(dictionary, "/Title", information.title);
    appendEntry(dictionary, "/Author", information.author);
    appendEntry(dictionary, "/Subject", information.subject);
    appendEntry(dictionary, "/Creator", information.creator);
    appendEntry(dictionary, "/Producer", information.producer);
    return dictionary + "/CreationDate" + date(information.time) + "/ModDate" + date(information.time) + ">>";
}

QByteArray xmpPacket(const Information& information, PdfProfile profile)
{
    const QByteArray time = information.time.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")).toLatin1();
    const QByteArray creator = information.author.isEmpty()
        ? QByteArray()
        : "<dc:creator><rdf:Seq><rdf:li>" + xmlText(information.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        + description("dc", "http://purl.org/dc/elements/1.1/",
            "<dc:format>application/pdf</dc:format>\n" + alternative("dc:title", information.title) + creator
                + alternative("dc:description", information.subject))
        + description("xmp", "http://ns.adobe.com/xap/1.0/",
            "<xmp:CreatorTool>" + xmlText(information.creator) + "</xmp:CreatorTool>\n<xmp:CreateDate>" + time + "</xmp:CreateDate>\n<xmp:ModifyDate>"
                + time + "</xmp:ModifyDate>\n<xmp:MetadataDate>" + time + "</xmp:MetadataDate>\n")
        + description("pdf", "http://ns.adobe.com/pdf/1.3/", "<pdf:Producer>" + xmlText(information.producer) + "</pdf:Producer>\n") + claims(profile)
        + "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

}  // namespace decretum::pdfout
