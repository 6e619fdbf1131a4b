// SPDX-License-Identifier: MIT
#include "formats/docx_reader_styles.h"

#include "formats/docx_reader_xml.h"

namespace decretum::docx {

using namespace Qt::Literals::StringLiterals;

Edges laidOver(Edges below, const Edges& above)
{
    lay(below.top, above.top);
    lay(below.left, above.left);
    lay(below.bottom, above.bottom);
    lay(below.right, above.right);
    lay(below.insideHorizontal, above.insideHorizontal);
    lay(below.insideVertical, above.insideVertical);
    return below;
}

Edges readEdges(XmlPart& xml)
{
    Edges edges;
    xml.forEachChild([&] {
        const QString line = xml.value();
        const bool isDrawn = !line.isEmpty() && line != u"nil" && line != u"none";
        const QStringView name = xml.name();
        if (name == u"top")
            edges.top = isDrawn;
        else if (name == u"left" || name == u"start")
            edges.left = isDrawn;
        else if (name == u"bottom")
            edges.bottom = isDrawn;
        else if (name == u"right" || name == u"end")
            edges.right = isDrawn;
        else if (name == u"insideH")
            edges.insideHorizontal = isDrawn;
        else if (name == u"insideV")
            edges.insideVertical = isDrawn;
    });
    return edges;
}

Result<Styles> Styles::read(const QByteArray& bytes, const QString& part, const Lists& lists)
{
    Styles styles(lists);
    if (bytes.isEmpty())
        return styles;
    XmlPart xml(bytes, part);
    if (xml.open()) {
        xml.forEachChild([&] {
            if (xml.isWord(u"docDefaults"))
                styles.readDefaults(xml);
            else if (xml.isWord(u"style"))
                styles.readStyle(xml);
        });
    }
    if (const auto error = xml.error())
        return *error;
    return styles;
}

void Styles::readDefaults(XmlPart& xml)
{
    xml.forEachChild([&] {
        const bool isRun = xml.isWord(u"rPrDefault");
        xml.forEachChild([&] {
            if (!isRun) {
                ParagraphProperties properties;
                xml.forEachChild([&] { readParagraphProperty(xml, properties); });
                m_defaults.paragraph = properties.look;
                return;
            }
            m_defaults.run = readRunLook(xml, &m_language);
        });
    });
}

void Styles::readStyle(XmlPart& xml)
{
    const QString id = xml.attribute("styleId"_L1);
    const QString isDefault = xml.attribute("default"_L1);
    Definition style{.isParagraph = xml.attribute("type"_L1) == u"paragraph"};
    if (style.isParagraph && (isDefault == u"1" || isDefault == u"true" || isDefault == u"on"))
        m_defaultParagraph = id;
    QString language;
    xml.forEachChild([&] {
        if (xml.isWord(u"name"))
            style.name = xml.value();
        else if (xml.isWord(u"basedOn"))
            style.basedOn = xml.value();
        else if (xml.isWord(u"pPr"))
            xml.forEachChild([&] { readParagraphProperty(xml, style.paragraph); });
        else if (xml.isWord(u"rPr"))
            style.run = readRunLook(xml, &language);
        else if (xml.isWord(u"tblPr"))
            xml.forEachChild([&] {
                if (xml.isWord(u"tblBorders"))
                    style.edges = readEdges(xml);
            });
    });
    if (id == m_defaultParagraph && !language.isEmpty())
        m_language = language;
    m_definitions.insert(id, style);
}

const ResolvedStyle& Styles::ofParagraph(const QString& id)
{
    if (const ResolvedStyle* style = find(id))
        return *style;
    const ResolvedStyle* style = find(m_defaultParagraph);
    return style ? *style : m_defaults;
}

const ResolvedStyle* Styles::find(const QString& id)
{
    if (const auto known = m_resolved.find(id); known != m_resolved.end())
        return &known->second;
    if (!m_definitions.contains(id))
        return nullptr;
    return &m_resolved.emplace(id, resolve(id, 0)).first->second;
}

ResolvedStyle Styles::resolve(const QString& id, int depth)
{
    if (const auto known = m_resolved.find(id); known != m_resolved.end())
        return known->second;
    const auto definition = m_definitions.constFind(id);
    const bool hasBase = m_definitions.contains(definition->basedOn) && depth < limits::kStyleDepth;
    // The document's defaults are of paragraphs: a style of characters must not bring them anew.
    ResolvedStyle style = hasBase ? resolve(definition->basedOn, depth + 1) : definition->isParagraph ? m_defaults : ResolvedStyle{};
    style.name = definition->name;
    const NumberChange& number = definition->paragraph.number;
    if (number.list) {
        style.list = *number.list;
        style.level = number.level.value_or(0);
    }
    style.level = number.level.value_or(style.level);
    if (number.list || number.level) {
        style.level = m_lists->levelOfStyle(style.list, id).value_or(style.level);
        if (const ListLevel* level = m_lists->level(style.list, style.level))
            layIndentsOver(style.paragraph, level->look);
    }
    style.paragraph = laidOver(style.paragraph, definition->paragraph.look);
    style.run = laidOver(style.run, definition->run);
    style.edges = laidOver(style.edges, definition->edges);
    return style;
}

}  // namespace decretum::docx
