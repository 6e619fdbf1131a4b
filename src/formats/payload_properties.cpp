// SPDX-License-Identifier: MIT
#include "formats/payload_properties.h"

#include "archive/xml_text.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

namespace decretum {

namespace {

constexpr int kFast = 1;  // three times as fast as the default and hardly larger

using namespace Qt::Literals::StringLiterals;

constexpr QLatin1StringView kName{"Decretum "};  // and the piece's number, from 1
constexpr qsizetype kPiece = 255;
constexpr qsizetype kMostPieces = 256;
constexpr quint32 kLongest = 2 << 20;  // bytes of a payload unpacked
constexpr auto kCustomNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
constexpr auto kVariantNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
constexpr auto kFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";  // of properties that users define

/// Which piece a property of that name is; 0: none.
int pieceNumber(const QString& name)
{
    bool isNumber = false;
    const int number = name.startsWith(kName) ? QStringView(name).sliced(kName.size()).toInt(&isNumber) : 0;
    return isNumber && number >= 1 && number <= kMostPieces ? number : 0;
}

/// The pieces put together; empty: one is missing or there are too many.
QString joinedPieces(const QList<DocumentProperty>& properties)
{
    QStringList pieces(kMostPieces);
    qsizetype last = 0;
    for (const auto& [name, text] : properties) {
        const int number = pieceNumber(name);
        if (number == 0 || text.size() > kPiece)
            continue;
        pieces[number - 1] = text;
        last = std::max<qsizetype>(last, number);
    }
    const bool isWhole = std::none_of(pieces.begin(), pieces.begin() + last, [](const QString& piece) { return piece.isEmpty(); });
    return isWhole ? pieces.first(last).join(QString()) : QString();
}

/// qUncompress() trusts the length that stands first: it is looked at before.
QByteArray unpacked(const QByteArray& packed)
{
    if (packed.size() <= qsizetype(sizeof(quint32)) || qFromBigEndian<quint32>(packed.constData()) > kLongest)
        return {};
    const QByteArray bytes = qUncompress(packed);
    return bytes.size() <= qsizetype(kLongest) ? bytes : QByteArray();
}

/// Reads elements of that name: `name` is their attribute, their text the value.
QList<DocumentProperty> readElements(const QByteArray& part, QStringView element, QStringView attribute)
{
    constexpr qsizetype kMost = 2048;
    QList<DocumentProperty> properties;
    QXmlStreamReader xml(part);
    while (!xml.atEnd() && properties.size() < kMost) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)  // none is ever written
            return {};
        if (token != QXmlStreamReader::StartElement || xml.name() != element)
            continue;
        QString name;
        for (const QXmlStreamAttribute& each : xml.attributes())
            name = each.name() == attribute ? each.value().toString() : name;
        properties.append({name, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed()});
    }
    return properties;
}

}  // namespace

QList<DocumentProperty> payloadProperties(const Payload& payload, const QByteArray& digest)
{
    const QByteArray head = digest + ' ' + payload.name.toUtf8().toBase64() + ' ' + payload.mediaType.toUtf8().toBase64() + ' ';
    const QString text = QString::fromLatin1(head + qCompress(payload.bytes, kFast).toBase64());
    QList<DocumentProperty> properties;
    if (text.size() > kPiece * kMostPieces || payload.bytes.size() > qsizetype(kLongest))
        return properties;
    for (qsizetype at = 0; at < text.size(); at += kPiece)
        properties.append({kName + QString::number(properties.size() + 1), text.mid(at, kPiece)});
    return properties;
}

std::optional<Payload> readPayloadProperties(const QList<DocumentProperty>& properties, const QByteArray& digest)
{
    const QList<QByteArray> parts = joinedPieces(properties).toLatin1().split(' ');
    constexpr qsizetype kParts = 4;
    if (parts.size() != kParts)
        return std::nullopt;
    Payload payload{.name = QString::fromUtf8(QByteArray::fromBase64(parts.at(1))),
        .mediaType = QString::fromUtf8(QByteArray::fromBase64(parts.at(2))),
        .bytes = unpacked(QByteArray::fromBase64(parts.at(3)))};
    if (payload.bytes.isEmpty())
        return std::nullopt;
    payload.agreesWithText = parts.first() == digest;
    return payload;
}

bool isPayloadProperty(const QString& name)
{
    return pieceNumber(name) > 0;
}

QByteArray customPropertiesPart(const QList<DocumentProperty>& properties)
{
    if (properties.isEmpty())
        return {};
    QByteArray xml = QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties xmlns=\"") + kCustomNamespace
        + "\" xmlns:vt=\"" + kVariantNamespace + "\">";
    int id = 2;  // the first that is free
    for (const auto& [name, text] : properties)
        xml += QByteArray("<property fmtid=\"") + kFormat + "\" pid=\"" + QByteArray::number(id++) + "\" name=\"" + xmlEscaped(name)
            + "\"><vt:lpwstr>" + xmlEscaped(text) + "</vt:lpwstr></property>";
    return xml + "</Properties>";
}

QList<DocumentProperty> readCustomProperties(const QByteArray& part)
{
    return readElements(part, u"property", u"name");
}

QByteArray userDefinedElements(const QList<DocumentProperty>& properties)
{
    QByteArray xml;
    for (const auto& [name, text] : properties)
        xml += "<meta:user-defined meta:name=\"" + xmlEscaped(name) + "\">" + xmlEscaped(text) + "</meta:user-defined>";
    return xml;
}

QList<DocumentProperty> readUserDefined(const QByteArray& meta)
{
    return readElements(meta, u"user-defined", u"name");
}

}  // namespace decretum
