// SPDX-License-Identifier: MIT
#include "interchange/akn_element.h"

#include "archive/xml_text.h"

#include <QXmlStreamWriter>

namespace decretum::interchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kAkomaNtoso{"http://docs.oasis-open.org/legaldocml/ns/akn/3.0"};

bool holdsText(const AknElement& element)
{
    const auto isText = [](const AknElement& child) { return child.name.isEmpty(); };
    return element.name == "p"_L1 || element.name == "num"_L1 || element.name == "heading"_L1
        || std::any_of(element.children.cbegin(), element.children.cend(), isText);
}

/// Writes `element`; `depth` tells its indent, and is −1 within text.
void write(QXmlStreamWriter& xml, const AknElement& element, int depth)
{
    if (element.name.isEmpty()) {
        xml.writeCharacters(element.text);
        return;
    }
    const auto newLine = [&xml](int level) { xml.writeCharacters(u'\n' + QString(level * 2, u' ')); };
    xml.writeStartElement(element.name);
    for (const auto& [attribute, value] : element.attributes)
        xml.writeAttribute(attribute, value);
    const bool isIndented = depth >= 0 && !holdsText(element) && !element.children.isEmpty();
    for (const AknElement& child : element.children) {
        if (isIndented)
            newLine(depth + 1);
        write(xml, child, isIndented ? depth + 1 : -1);
    }
    if (isIndented)
        newLine(depth);
    xml.writeEndElement();
}

}  // namespace

AknElement& AknElement::put(QLatin1StringView attribute, const QString& value)
{
    attributes.append({attribute, xmlSafe(value).simplified()});
    return *this;
}

AknElement& AknElement::set(QLatin1StringView attribute, const QString& value)
{
    return isBlank(value) ? *this : put(attribute, value);
}

AknElement& AknElement::add(AknElement child)
{
    children.append(std::move(child));
    return *this;
}

AknElement& AknElement::addText(QStringView words)
{
    const QString safe = xmlSafe(words);
    qsizetype from = 0;
    for (qsizetype at = 0; at <= safe.size(); ++at) {
        if (at < safe.size() && safe.at(at) != u'\n' && safe.at(at) != QChar::LineSeparator)
            continue;
        if (at > from) {
            AknElement part;
            part.text = safe.mid(from, at - from);
            add(std::move(part));
        }
        if (at < safe.size())
            add(AknElement("eol"_L1));
        from = at + 1;
    }
    return *this;
}

AknElement& AknElement::addFilled(AknElement child)
{
    return child.children.isEmpty() ? *this : add(std::move(child));
}

bool isBlank(QStringView words)
{
    return xmlSafe(words).trimmed().isEmpty();
}

AknElement paragraph(const QString& words, const QString& className)
{
    AknElement element("p"_L1);
    element.set("class"_L1, className).addText(words);
    return element;
}

AknElement container(QLatin1StringView name, const QStringList& lines)
{
    AknElement element("container"_L1);
    element.put("name"_L1, name);
    for (const QString& line : lines) {
        if (!isBlank(line))
            element.add(paragraph(line));
    }
    return element;
}

QByteArray toXml(const AknElement& root)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeCharacters(u"\n"_s);
    xml.writeDefaultNamespace(kAkomaNtoso);
    xml.writeNamespace(kDecretumNamespace, u"decretum"_s);
    write(xml, root, 0);
    xml.writeEndDocument();
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    return bytes;
}

}  // namespace decretum::interchange
