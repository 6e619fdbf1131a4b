// SPDX-License-Identifier: MIT
#include "formats/docx_reader_parts.h"

#include "formats/format.h"
#include "text/roman.h"

#include <QXmlStreamReader>

namespace decretum::docx {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kLevels = 9;

Error damaged(const QXmlStreamReader& xml, const QString& part)
{
    return {.code = FormatsError::PartDamaged, .detail = xml.errorString(), .place = part + u':' + QString::number(xml.lineNumber())};
}

QString letter(QStringView alphabet, int value)
{
    if (value < 1)
        return {};
    return QString((value - 1) / static_cast<int>(alphabet.size()) + 1, alphabet.at((value - 1) % static_cast<int>(alphabet.size())));
}

QString formatted(const QString& format, int value)
{
    value = std::clamp(value, 0, 3000);
    if (format == u"upperRoman")
        return toRoman(value);
    if (format == u"lowerRoman")
        return toRoman(value).toLower();
    if (format == u"russianLower")
        return letter(u"абвгдежзиклмнопрстуфхцчшщэюя", value);
    if (format == u"russianUpper")
        return letter(u"АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ", value);
    if (format == u"lowerLetter")
        return letter(u"abcdefghijklmnopqrstuvwxyz", value);
    if (format == u"upperLetter")
        return letter(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ", value);
    if (format == u"decimalZero")
        return QString::number(value).rightJustified(2, u'0');
    return format == u"none" ? QString() : QString::number(value);
}

ReadLevel readLevel(QXmlStreamReader& xml)
{
    ReadLevel level;
    while (xml.readNextStartElement()) {
        const QString value = attributeOf(xml, "val");
        if (xml.name() == u"start")
            level.start = value.toInt();
        else if (xml.name() == u"numFmt")
            level.format = value;
        else if (xml.name() == u"lvlText")
            level.text = value;
        xml.skipCurrentElement();
    }
    return level;
}

/// Symbols of the fonts Symbol and Wingdings stand for dashes and dots.
QString bulletOf(const QString& text)
{
    if (text.isEmpty() || (text.front().unicode() >= 0xE000 && text.front().unicode() <= 0xF8FF))
        return u"•"_s;
    return text == u"o" ? u"◦"_s : text;
}

}  // namespace

QString attributeOf(const QXmlStreamReader& xml, const char* name)
{
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (attribute.name() == QLatin1StringView(name))
            return attribute.value().toString();
    }
    return {};
}

bool isOn(const QXmlStreamReader& xml)
{
    const QString value = attributeOf(xml, "val");
    return value != u"0" && value != u"false" && value != u"off";
}

std::optional<Alignment> alignmentOf(QStringView value)
{
    if (value == u"center")
        return Alignment::Centre;
    if (value == u"right" || value == u"end")
        return Alignment::Right;
    if (value == u"both" || value == u"distribute")
        return Alignment::Justified;
    if (value == u"left" || value == u"start")
        return Alignment::Left;
    return std::nullopt;
}

Result<ListCounter> ListCounter::read(const QByteArray& part)
{
    ListCounter counter;
    if (part.isEmpty())
        return counter;
    QXmlStreamReader xml(part);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"abstractNum") {
            const int id = attributeOf(xml, "abstractNumId").toInt();
            while (xml.readNextStartElement()) {
                if (xml.name() != u"lvl") {
                    xml.skipCurrentElement();
                    continue;
                }
                const int level = attributeOf(xml, "ilvl").toInt();
                counter.m_abstracts[id].insert(level, readLevel(xml));
            }
        } else if (xml.name() == u"num") {
            Instance& instance = counter.m_instances[attributeOf(xml, "numId").toInt()];
            while (xml.readNextStartElement()) {
                if (xml.name() == u"abstractNumId")
                    instance.abstract = attributeOf(xml, "val").toInt();
                const int level = attributeOf(xml, "ilvl").toInt();
                if (xml.name() != u"lvlOverride") {
                    xml.skipCurrentElement();
                    continue;
                }
                while (xml.readNextStartElement()) {
                    if (xml.name() == u"startOverride")
                        instance.starts.insert(level, attributeOf(xml, "val").toInt());
                    xml.skipCurrentElement();
                }
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        return damaged(xml, u"word/numbering.xml"_s);
    return counter;
}

std::optional<ListMark> ListCounter::next(int number, int level)
{
    const auto found = m_instances.find(number);
    if (found == m_instances.end() || level < 0 || level >= kLevels)
        return std::nullopt;
    Instance& instance = found.value();
    const QHash<int, ReadLevel> levels = m_abstracts.value(instance.abstract);
    const auto definition = levels.constFind(level);
    if (definition == levels.constEnd())
        return std::nullopt;
    ListMark mark{.list = QString::number(instance.abstract), .level = level};
    if (definition->format == u"bullet") {
        mark.label = bulletOf(definition->text);
        return mark;
    }
    QHash<int, int>& counters = m_counters[instance.abstract];
    if (!instance.isStarted) {  // an instance that overrides a start begins anew where it is first used
        for (auto start = instance.starts.cbegin(); start != instance.starts.cend(); ++start) {
            if (start.key() < level)
                counters.insert(start.key(), start.value());
            else
                counters.remove(start.key());
        }
        instance.isStarted = true;
    }
    const int start = instance.starts.value(level, definition->start);
    counters.insert(level, counters.contains(level) ? counters.value(level) + 1 : start);
    for (int deeper = level + 1; deeper < kLevels; ++deeper)
        counters.remove(deeper);
    mark.value = counters.value(level);
    mark.label = definition->text;
    for (int at = level; at >= 0; --at)
        mark.label.replace(u'%' + QString::number(at + 1), formatted(levels.value(at).format, counters.value(at, levels.value(at).start)));
    return mark;
}

Result<QHash<QString, ReadStyle>> readStyles(const QByteArray& part)
{
    QHash<QString, ReadStyle> styles;
    if (part.isEmpty())
        return styles;
    QXmlStreamReader xml(part);
    QString current;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"style")
            current = attributeOf(xml, "styleId");
        if (current.isEmpty())
            continue;
        ReadStyle& style = styles[current];
        if (xml.name() == u"name")
            style.name = attributeOf(xml, "val");
        else if (xml.name() == u"basedOn")
            style.basedOn = attributeOf(xml, "val");
        else if (xml.name() == u"jc")
            style.alignment = alignmentOf(attributeOf(xml, "val"));
        else if (xml.name() == u"b")
            style.bold = isOn(xml);
        else if (xml.name() == u"numId")
            style.list = attributeOf(xml, "val").toInt();
        else if (xml.name() == u"ilvl")
            style.level = attributeOf(xml, "val").toInt();
    }
    if (xml.hasError())
        return damaged(xml, u"word/styles.xml"_s);
    return styles;
}

}  // namespace decretum::docx
