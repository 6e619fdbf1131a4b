// SPDX-License-Identifier: MIT
#include "interchange/ics_lines.h"

#include "archive/xml_text.h"

namespace decretum::interchange {

namespace {

constexpr qsizetype kLongestLine = 75;  // octets, the line's end aside

bool isInsideCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

}  // namespace

QString calendarWords(const QString& words)
{
    QString plain = xmlSafe(words);
    plain.remove(QChar(0x2060)).replace(QChar(0x00A0), u' ').replace(QChar(0x2011), u'-');
    return plain.simplified();
}

void IcsLines::add(const char* name, const QByteArray& value)
{
    const QByteArray line = name + (':' + value);
    qsizetype at = 0;
    while (at < line.size()) {
        const qsizetype room = kLongestLine - (at > 0 ? 1 : 0);
        qsizetype end = std::min(at + room, line.size());
        while (end < line.size() && isInsideCharacter(line.at(end)))
            --end;
        m_bytes += (at > 0 ? " " : "") + line.mid(at, end - at) + "\r\n";
        at = end;
    }
}

void IcsLines::addText(const char* name, const QString& words)
{
    if (words.isEmpty())
        return;
    QString escaped = words;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u';', QStringLiteral("\\;")).replace(u',', QStringLiteral("\\,"));
    add(name, escaped.replace(u'\n', QStringLiteral("\\n")).toUtf8());
}

void IcsLines::addDay(const char* name, QDate day)
{
    add((QByteArray(name) + ";VALUE=DATE").constData(), day.toString(u"yyyyMMdd").toLatin1());
}

}  // namespace decretum::interchange
