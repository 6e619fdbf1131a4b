// SPDX-License-Identifier: MIT
#include "formats/html_reader.h"

#include "formats/html_text.h"
#include "text/encoding.h"

#include <QRegularExpression>
#include <QStringConverter>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kProbe = 4096;  // HTML, 4.2.5.4: the encoding is told within the first 1024 bytes; Word takes more

bool hasMark(const QByteArray& bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

/// By <meta charset>, <meta content="text/html; charset=…"> or <?xml encoding="…"?>; none where it says nothing, or nothing true.
std::optional<QString> decodeAsTold(const QByteArray& bytes)
{
    static const QRegularExpression told(u"(?:charset|<\\?xml[^<>]{0,80}encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]{2,32})"_s);
    const auto match = told.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), kProbe))));
    if (!match.hasMatch() || match.captured(1).startsWith(u"utf-16", Qt::CaseInsensitive))  // what can be read as ASCII is no UTF-16
        return std::nullopt;
    QStringDecoder decoder(match.captured(1).toLatin1().constData());
    if (!decoder.isValid())
        return std::nullopt;
    const QString page = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(page);
}

/// Without the head of the Windows clipboard: "Version:0.9", "StartHTML:0000000105" …
QString withoutClipboardHead(const QString& page)
{
    const bool hasHead = page.startsWith(u"Version:") && page.left(200).contains(u"StartHTML:");
    return hasHead ? page.mid(std::max<qsizetype>(page.indexOf(u'<'), 0)) : page;
}

}  // namespace

Result<ReadDocument> readHtml(const QByteArray& bytes)
{
    std::optional<QString> page = hasMark(bytes) ? std::nullopt : decodeAsTold(bytes);
    Findings findings;
    if (!page) {
        const Result<DecodedText> decoded = decodeText(bytes);
        if (!decoded)
            return decoded.error();
        if (decoded->isGuessed)
            findings.append({.kind = FindingKind::EncodingGuessed, .excerpt = decoded->encoding});
        page = decoded->text;
    }
    const Result<html::Tree> tree = html::Tree::parse(withoutClipboardHead(*page));
    if (!tree)
        return tree.error();
    Result<ReadDocument> read = html::TextReader().read(tree->root());
    if (read)
        read->findings = findings + read->findings;
    return read;
}

}  // namespace decretum
