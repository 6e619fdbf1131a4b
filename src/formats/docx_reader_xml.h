// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "document/measure.h"
#include "formats/reader_limits.h"

#include <QHash>
#include <QXmlStreamReader>

#include <optional>

/// Reading the parts of a .docx. Used inside this layer alone.
namespace decretum::docx {

/// The XML of one part, read forwards. Elements are known by namespace and local name, whatever the prefix, transitional and
/// strict (ECMA-376 Part 1) alike. A part with a document type declaration, which no word processor writes, counts as damaged.
class XmlPart {
public:
    /// `name`: for errors. The bytes must outlive it.
    XmlPart(const QByteArray& bytes, const QString& name);

    /// Steps to the root element; false where there is none.
    bool open();
    /// Of the present element.
    QStringView name() const { return m_xml.name(); }
    QStringView space() const { return m_xml.namespaceUri(); }
    bool isWord() const;
    bool isWord(QStringView name) const { return m_xml.name() == name && isWord(); }
    bool isMath() const;
    /// By its local name; empty where it is not there.
    QString attribute(QLatin1StringView name) const;
    int number(QLatin1StringView name) const { return attribute(name).toInt(); }
    /// w:val
    QString value() const { return attribute(QLatin1StringView("val")); }
    /// w:val of an on/off property: on where it is left out.
    bool isOn() const;
    /// A length: twentieths of a point, or with a unit («1.5pt», «2cm»).
    std::optional<Points> length(QLatin1StringView name) const;
    /// The words of the element, which is left behind.
    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    /// Calls it for each child; what it does not read is skipped. Of alternatives (mc:AlternateContent, Part 3, 7.6) the first
    /// that is understood counts, in its place.
    template <typename Handle>
    void forEachChild(const Handle& handle);

    /// Elements were left out, since they stood too deep in one another.
    bool isCut() const { return m_isCut; }
    std::optional<Error> error() const;

private:
    /// Elements in one another; a table takes three of them.
    static constexpr int kDeepestElement = limits::kDeepest * 2;

    bool isAlternative() const;
    bool isUnderstood() const;
    void rememberPrefixes();
    template <typename Handle>
    void forEachOfAlternative(const Handle& handle);

    QXmlStreamReader m_xml;
    QString m_part;
    QHash<QString, QString> m_prefixes;  ///< Of the root and of alternatives: mc:Requires lists prefixes.
    int m_depth = 0;
    bool m_isCut = false;
};

template <typename Handle>
void XmlPart::forEachChild(const Handle& handle)
{
    if (m_depth >= kDeepestElement) {
        m_isCut = true;
        m_xml.skipCurrentElement();
        return;
    }
    ++m_depth;
    while (m_xml.readNextStartElement()) {
        if (isAlternative())
            forEachOfAlternative(handle);
        else
            handle();
        if (m_xml.isStartElement())
            m_xml.skipCurrentElement();
    }
    --m_depth;
}

template <typename Handle>
void XmlPart::forEachOfAlternative(const Handle& handle)
{
    rememberPrefixes();
    bool isTaken = false;
    while (m_xml.readNextStartElement()) {
        rememberPrefixes();
        if (!isTaken && isUnderstood()) {
            isTaken = true;
            forEachChild(handle);
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

}  // namespace decretum::docx
