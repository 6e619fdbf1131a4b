// SPDX-License-Identifier: MIT
#include "formats/docx_reader_xml.h"

#include "formats/format.h"

#include <algorithm>
#include <array>

namespace decretum::docx {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What this reader understands of what an alternative requires: shapes and text boxes, groups of them, later editions of Word.
constexpr std::array kUnderstood{QStringView(u"http://schemas.microsoft.com/office/word/"),
    QStringView(u"http://schemas.microsoft.com/office/drawing/2010/main"), QStringView(u"http://schemas.openxmlformats.org/")};
/// Its element w14:contentPart is ink, which has no words; the alternative is a picture of it.
constexpr QStringView kInk = u"http://schemas.microsoft.com/office/word/2010/wordprocessingInk";

constexpr double kMostTwips = 31680;  // 22 inches, the widest sheet of Word

struct Unit {
    QLatin1StringView name;
    double points = 0;
};
constexpr std::array kUnits{
    Unit{"pt"_L1, 1}, Unit{"cm"_L1, 72 / 2.54}, Unit{"mm"_L1, 72 / 25.4}, Unit{"in"_L1, 72}, Unit{"pc"_L1, 12}, Unit{"pi"_L1, 12}};

}  // namespace

XmlPart::XmlPart(const QByteArray& bytes, const QString& name) : m_xml(bytes), m_part(name) {}

bool XmlPart::open()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD: m_xml.raiseError(u"document type declaration"_s); break;
        case QXmlStreamReader::StartElement: rememberPrefixes(); return true;
        default: break;
        }
    }
    return false;
}

bool XmlPart::isWord() const
{
    return space() == u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        || space() == u"http://purl.oclc.org/ooxml/wordprocessingml/main";
}

bool XmlPart::isMath() const
{
    return space() == u"http://schemas.openxmlformats.org/officeDocument/2006/math" || space() == u"http://purl.oclc.org/ooxml/officeDocument/math";
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto found = std::find_if(attributes.begin(), attributes.end(), [name](const auto& attribute) { return attribute.name() == name; });
    return found == attributes.end() ? QString() : found->value().toString();
}

bool XmlPart::isOn() const
{
    const QString text = value();
    return text != u"0" && text != u"false" && text != u"off";
}

std::optional<Points> XmlPart::length(QLatin1StringView name) const
{
    const QString text = attribute(name);
    bool isNumber = false;
    const double twips = text.toDouble(&isNumber);
    if (isNumber)
        return Points{std::clamp(twips, -kMostTwips, kMostTwips) / 20};
    for (const Unit& unit : kUnits) {
        const double number = text.endsWith(unit.name) ? text.chopped(2).toDouble(&isNumber) : 0;
        if (isNumber)
            return Points{std::clamp(number * unit.points, -kMostTwips / 20, kMostTwips / 20)};
    }
    return std::nullopt;
}

bool XmlPart::isAlternative() const
{
    return m_xml.name() == u"AlternateContent" && space() == u"http://schemas.openxmlformats.org/markup-compatibility/2006";
}

bool XmlPart::isUnderstood() const
{
    if (m_xml.name() == u"Fallback")
        return true;
    const QStringList required = attribute("Requires"_L1).split(u' ', Qt::SkipEmptyParts);
    return m_xml.name() == u"Choice" && !required.isEmpty() && std::all_of(required.begin(), required.end(), [this](const QString& prefix) {
        const QString space = m_prefixes.value(prefix);
        return space != kInk && std::any_of(kUnderstood.begin(), kUnderstood.end(), [&space](QStringView known) { return space.startsWith(known); });
    });
}

void XmlPart::rememberPrefixes()
{
    for (const QXmlStreamNamespaceDeclaration& declared : m_xml.namespaceDeclarations())
        m_prefixes.insert(declared.prefix().toString(), declared.namespaceUri().toString());
}

std::optional<Error> XmlPart::error() const
{
    if (!m_xml.hasError())
        return std::nullopt;
    return Error{.code = FormatsError::PartDamaged, .detail = m_xml.errorString(), .place = m_part + u':' + QString::number(m_xml.lineNumber())};
}

}  // namespace decretum::docx
