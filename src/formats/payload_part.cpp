// SPDX-License-Identifier: MIT
#include "formats/payload_part.h"

#include "archive/xml_text.h"

#include <QXmlStreamReader>

namespace decretum {

QByteArray payloadPart(const Payload& payload, const QByteArray& digest)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<payload xmlns=\"" + QByteArray(kPayloadNamespace.data()) + "\" name=\""
        + xmlEscaped(payload.name) + "\" mediaType=\"" + xmlEscaped(payload.mediaType) + "\" digest=\"" + digest + "\">" + payload.bytes.toBase64()
        + "</payload>";
}

std::optional<Payload> readPayloadPart(const QByteArray& bytes, const QByteArray& digest)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd() && !xml.isStartElement()) {
        if (xml.readNext() == QXmlStreamReader::DTD)  // none is ever written
            return std::nullopt;
    }
    if (!xml.isStartElement() || xml.namespaceUri() != kPayloadNamespace)
        return std::nullopt;
    const QXmlStreamAttributes attributes = xml.attributes();
    Payload payload{
        .name = attributes.value(QLatin1StringView("name")).toString(), .mediaType = attributes.value(QLatin1StringView("mediaType")).toString()};
    payload.bytes = QByteArray::fromBase64(xml.readElementText(QXmlStreamReader::SkipChildElements).toLatin1());
    payload.agreesWithText = !xml.hasError() && attributes.value(QLatin1StringView("digest")).toLatin1() == digest;
    return payload;
}

}  // namespace decretum
