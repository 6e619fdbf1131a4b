// SPDX-License-Identifier: MIT
#include "formats/docx_reader_numbering.h"

#include "formats/docx_reader_xml.h"

namespace decretum::docx {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kLongestPattern = 128;

ListLevel readLevel(XmlPart& xml)
{
    ListLevel level;
    SymbolFont font = SymbolFont::None;
    xml.forEachChild([&] {
        if (!xml.isWord())
            return;
        const QStringView name = xml.name();
        if (name == u"start")
            level.start = std::clamp(xml.value().toInt(), 0, 32767);
        else if (name == u"numFmt")
            level.format = {.name = xml.value(), .custom = xml.attribute("format"_L1).left(kLongestPattern)};
        else if (name == u"lvlText")
            level.text = xml.value().left(kLongestPattern);
        else if (name == u"lvlRestart")
            level.restart = std::clamp(xml.value().toInt(), 0, kListLevels);
        else if (name == u"suff")
            level.gap = xml.value() == u"space" ? u" "_s : xml.value() == u"nothing" ? QString() : u"\t"_s;
        else if (name == u"pStyle")
            level.style = xml.value();
        else if (name == u"isLgl")
            level.isLegal = xml.isOn();
        else if (name == u"lvlPicBulletId")
            level.text = u"•"_s;
        else if (name == u"rPr")
            font = readRunLook(xml).symbolFont.value_or(SymbolFont::None);
        else if (name == u"pPr") {
            ParagraphProperties properties;
            xml.forEachChild([&] { readParagraphProperty(xml, properties); });
            level.look = properties.look;
        }
    });
    if (level.format.name == u"bullet")
        level.text = bulletOf(level.text, font);
    return level;
}

/// w:ilvl, where there is such a level.
std::optional<std::size_t> levelIndex(const XmlPart& xml)
{
    const int index = xml.number("ilvl"_L1);
    return index >= 0 && index < kListLevels ? std::optional(static_cast<std::size_t>(index)) : std::nullopt;
}

ListScheme readScheme(XmlPart& xml)
{
    ListScheme scheme;
    xml.forEachChild([&] {
        if (xml.isWord(u"styleLink"))
            scheme.styleLink = xml.value();
        else if (xml.isWord(u"numStyleLink"))
            scheme.numStyleLink = xml.value();
        else if (const auto index = levelIndex(xml); xml.isWord(u"lvl") && index)
            scheme.levels.at(*index) = readLevel(xml);
    });
    return scheme;
}

ListInstance readInstance(XmlPart& xml)
{
    ListInstance instance;
    xml.forEachChild([&] {
        if (xml.isWord(u"abstractNumId"))
            instance.scheme = xml.value().toInt();
        const auto index = levelIndex(xml);
        if (!xml.isWord(u"lvlOverride") || !index)
            return;
        xml.forEachChild([&] {
            if (xml.isWord(u"startOverride"))
                instance.starts.at(*index) = std::clamp(xml.value().toInt(), 0, 32767);
            else if (xml.isWord(u"lvl"))
                instance.levels.at(*index) = readLevel(xml);
        });
    });
    return instance;
}

NumberingLevel::Format formatOf(const NumberFormat& format)
{
    if (format.name == u"bullet")
        return NumberingLevel::Format::Bullet;
    if (format.name == u"none")
        return NumberingLevel::Format::None;
    if (format.name == u"upperRoman")
        return NumberingLevel::Format::UpperRoman;
    return format.name == u"russianLower" || format.name == u"lowerLetter" ? NumberingLevel::Format::LowerLetter : NumberingLevel::Format::Decimal;
}

}  // namespace

Result<Lists> Lists::read(const QByteArray& bytes, const QString& part)
{
    Lists lists;
    if (bytes.isEmpty())
        return lists;
    XmlPart xml(bytes, part);
    if (xml.open()) {
        xml.forEachChild([&] {
            if (xml.isWord(u"abstractNum")) {
                const int id = xml.number("abstractNumId"_L1);
                lists.m_schemes.insert(id, readScheme(xml));
            } else if (xml.isWord(u"num")) {
                const int id = xml.number("numId"_L1);
                lists.m_instances.insert(id, readInstance(xml));
            }
        });
    }
    if (const auto error = xml.error())
        return *error;
    lists.linkSchemes();
    return lists;
}

/// One step only: a list style that looks as another one does is none.
void Lists::linkSchemes()
{
    QHash<QString, ListLevels> styles;
    for (const ListScheme& scheme : std::as_const(m_schemes)) {
        if (!scheme.styleLink.isEmpty())
            styles.insert(scheme.styleLink, scheme.levels);
    }
    for (ListScheme& scheme : m_schemes) {
        if (!scheme.numStyleLink.isEmpty() && styles.contains(scheme.numStyleLink))
            scheme.levels = styles.value(scheme.numStyleLink);
    }
}

const ListInstance* Lists::instance(int list) const
{
    const auto found = m_instances.constFind(list);
    return found == m_instances.constEnd() ? nullptr : &*found;
}

const ListLevel* Lists::level(int list, int level) const
{
    const ListInstance* found = instance(list);
    if (!found || level < 0 || level >= kListLevels)
        return nullptr;
    const auto index = static_cast<std::size_t>(level);
    if (const auto& own = found->levels.at(index))
        return &*own;
    const auto scheme = m_schemes.constFind(found->scheme);
    return scheme != m_schemes.constEnd() && scheme->levels.at(index) ? &*scheme->levels.at(index) : nullptr;
}

std::optional<int> Lists::levelOfStyle(int list, const QString& style) const
{
    for (int at = 0; at < kListLevels; ++at) {
        const ListLevel* found = level(list, at);
        if (found && found->style == style)
            return at;
    }
    return std::nullopt;
}

Numbering Lists::numbering(int list) const
{
    Numbering numbering;
    if (const ListInstance* found = instance(list))
        numbering.id = QString::number(found->scheme);
    for (int at = 0; at < kListLevels; ++at) {
        const ListLevel* found = level(list, at);
        if (!found)
            break;
        numbering.levels.append({.format = formatOf(found->format),
            .pattern = found->text,
            .alphabet = found->format.name == u"russianLower" ? kRussianLetters.toString() : QString(),
            .gap = found->gap});
    }
    return numbering;
}

}  // namespace decretum::docx
