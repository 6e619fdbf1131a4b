// SPDX-License-Identifier: MIT
#include "formats/odt_writer.h"

#include "formats/odt_writer_parts.h"
#include "formats/odt_writer_text.h"
#include "formats/payload_part.h"

namespace decretum {

using namespace odt;
using namespace Qt::Literals::StringLiterals;

QByteArray odt::imagePath(const Document& document, qsizetype index)
{
    const bool isJpeg = document.images.at(index).mediaType == u"image/jpeg";
    return "Pictures/image" + QByteArray::number(index + 1) + (isJpeg ? ".jpeg" : ".png");
}

Result<QByteArray> writeOdt(const Document& document, const QDateTime& time)
{
    QList<ZipPart> parts{{u"content.xml"_s, ContentWriter(document).write()}, {u"styles.xml"_s, stylesPart(document)},
        {u"meta.xml"_s, metaPart(document, time)}, {u"settings.xml"_s, settingsPart()}};
    for (qsizetype at = 0; at < document.images.size(); ++at)
        parts.append({QString::fromLatin1(imagePath(document, at)), document.images.at(at).bytes});
    for (qsizetype at = 0; at < document.payloads.size(); ++at)
        parts.append({kPayloadPath.toString() + QString::number(at + 1) + u".xml"_s, payloadPart(document.payloads.at(at), contentDigest(document))});
    const ZipPart manifest{u"META-INF/manifest.xml"_s, manifestPart(parts)};
    const ZipPart type{.name = u"mimetype"_s, .bytes = "application/vnd.oasis.opendocument.text", .isStored = true};
    return writeZip(QList<ZipPart>{type, manifest} + parts, time);
}

}  // namespace decretum
