// SPDX-License-Identifier: MIT
#include "pdf/pdf_attachments.h"

#include "pdf/pdf_values.h"
#include "pdf/qpdf_read.h"

#include <QCryptographicHash>

namespace decretum::pdfout {

QByteArray writeAttachments(PdfFile& file, const QList<Payload>& payloads, const QByteArray& pagesDigest, const QDateTime& time)
{
    if (payloads.isEmpty())
        return {};
    QList<Payload> sorted = payloads;  // keys of a name tree stand in their order (ISO 32000-1, 7.9.6)
    std::sort(sorted.begin(), sorted.end(), [](const Payload& one, const Payload& other) { return one.name < other.name; });
    QByteArray names;
    QByteArray associated;
    for (const Payload& payload : sorted) {
        const int stream = file.reserve();
        const QByteArray sum = QCryptographicHash::hash(payload.bytes, QCryptographicHash::Md5).toHex().toUpper();
        file.setStream(stream,
            "/Type/EmbeddedFile/Subtype" + name(payload.mediaType.toUtf8()) + "/Params<</ModDate" + date(time) + "/Size "
                + QByteArray::number(payload.bytes.size()) + "/CheckSum<" + sum + ">>>",
            payload.bytes);
        const QByteArray label = text(payload.name);
        const int specification = file.add("<</Type/Filespec/F" + label + "/UF" + label + "/AFRelationship/Source/EF<</F " + reference(stream)
            + "/UF " + reference(stream) + ">>" + kPagesDigestKey + '(' + pagesDigest + ")>>");
        names += label + reference(specification) + ' ';
        associated += reference(specification) + ' ';
    }
    return "/Names<</EmbeddedFiles<</Names[" + names + "]>>>>/AF[" + associated + ']';
}

}  // namespace decretum::pdfout
