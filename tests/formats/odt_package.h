// SPDX-License-Identifier: MIT
#pragma once

#include "archive/zip.h"

#include <QDateTime>

namespace decretum::test {

inline QByteArray odtRoot(const QByteArray& root, const QByteArray& content)
{
    static const QByteArray kNames = [] {
        QByteArray names;
        for (const char* name : {"office", "text", "style", "table", "meta"})
            names += QByteArray(" xmlns:") + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
        names += " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";
        names += " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";
        names += " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"";
        names += " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
        names += " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";
        return names;
    }();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:" + root + kNames + ">" + content + "</office:" + root + ">";
}

/// A flat file of that text and those automatic styles.
inline QByteArray odtText(const QString& body, const QString& styles = {})
{
    return odtRoot("document",
        "<office:automatic-styles>" + styles.toUtf8() + "</office:automatic-styles><office:body><office:text>" + body.toUtf8()
            + "</office:text></office:body>");
}

inline QByteArray odtPackage(const QByteArray& content, const QList<ZipPart>& others = {})
{
    const QList<ZipPart> parts{{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"}, {QStringLiteral("content.xml"), content}};
    return *writeZip(parts + others, QDateTime(QDate(2022, 9, 1), QTime(12, 0), Qt::UTC));
}

}  // namespace decretum::test
