// SPDX-License-Identifier: MIT
#include "formats/xml_events.h"

#include "formats/format.h"

#include <libxml/parser.h>

#include <charconv>
#include <mutex>

namespace decretum {

namespace {

constexpr int kStepOfAttributes = 5;  // name, prefix, namespace, begin and end of the value (libxml2, startElementNsSAX2Func)

std::string_view viewOf(const xmlChar* text)
{
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

XmlEvents& eventsOf(void* context)
{
    return *static_cast<XmlEvents*>(context);
}

void begin(void* context, const xmlChar* name, const xmlChar*, const xmlChar*, int, const xmlChar**, int count, int, const xmlChar** attributes)
{
    eventsOf(context).begin(viewOf(name), XmlAttributes(attributes, count));
}

void end(void* context, const xmlChar* name, const xmlChar*, const xmlChar*)
{
    eventsOf(context).end(viewOf(name));
}

void characters(void* context, const xmlChar* text, int length)
{
    eventsOf(context).text({reinterpret_cast<const char*>(text), static_cast<size_t>(length)});
}

void keepQuiet(void*, const char*, ...) {}

xmlSAXHandler handlerOfAll()
{
    xmlSAXHandler handler = {};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = &begin;
    handler.endElementNs = &end;
    handler.characters = &characters;
    handler.cdataBlock = &characters;
    handler.ignorableWhitespace = &characters;
    handler.error = &keepQuiet;
    handler.warning = &keepQuiet;
    handler.fatalError = &keepQuiet;
    return handler;
}

}  // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (int at = 0; at < m_count * kStepOfAttributes; at += kStepOfAttributes) {
        if (viewOf(m_values[at]) == name)
            return {reinterpret_cast<const char*>(m_values[at + 3]), static_cast<size_t>(m_values[at + 4] - m_values[at + 3])};
    }
    return {};
}

int XmlAttributes::number(std::string_view name) const
{
    const std::string_view digits = value(name);
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

Status XmlEvents::parse(const QByteArray& bytes, const QString& part)
{
    static std::once_flag once;  // two threads that come to the first use at once can wait for ever
    std::call_once(once, [] { xmlInitParser(); });
    static xmlSAXHandler handler = handlerOfAll();
    const int code = xmlSAXUserParseMemory(&handler, this, bytes.constData(), static_cast<int>(bytes.size()));
    return code == 0 ? Status() : Error{.code = FormatsError::PartDamaged, .detail = QString::number(code), .place = part};
}

}  // namespace decretum
