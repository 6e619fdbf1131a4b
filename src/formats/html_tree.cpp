// SPDX-License-Identifier: MIT
#include "formats/html_tree.h"

#include "formats/format.h"

#include <QRegularExpression>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <mutex>

namespace decretum::html {

namespace {

using namespace Qt::Literals::StringLiterals;

QString fromXml(const xmlChar* text)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(text));
}

/// Without what Word adds to HTML and no HTML reader knows: "<![if !supportLists]>" and tags of other namespaces, "<o:p>".
QString plainHtml(QString page)
{
    static const QRegularExpression foreign(u"<!\\[[^<>]*(?<!--)>|</?[A-Za-z][A-Za-z0-9]{0,15}:[A-Za-z][^<>]*>"_s);
    page.remove(QChar(u'\0'));  // libxml2 takes it for the end
    page.remove(foreign);
    return page;
}

/// Before the first page: libxml2 sets up its global tables at the first use, and two threads that come to it at once can wait for ever.
void startLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { xmlInitParser(); });
}

}  // namespace

bool Node::isElement() const
{
    return m_node && m_node->type == XML_ELEMENT_NODE;
}

bool Node::isText() const
{
    return m_node && (m_node->type == XML_TEXT_NODE || m_node->type == XML_CDATA_SECTION_NODE);
}

QString Node::name() const
{
    return fromXml(m_node->name).toLower();
}

QString Node::text() const
{
    return fromXml(m_node->content);
}

QString Node::words() const
{
    xmlChar* content = xmlNodeGetContent(m_node);
    const QString words = fromXml(content);
    xmlFree(content);
    return words;
}

QString Node::attribute(const char* name) const
{
    xmlChar* value = xmlGetProp(m_node, reinterpret_cast<const xmlChar*>(name));
    const QString text = fromXml(value);
    xmlFree(value);
    return text;
}

Node Node::firstChild() const
{
    return Node(m_node->children);
}

Node Node::next() const
{
    return Node(m_node->next);
}

Result<Tree> Tree::parse(const QString& page)
{
    startLibrary();
    const QByteArray bytes = plainHtml(page).toUtf8();
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(htmlNewParserCtxt(), &htmlFreeParserCtxt);
    const int options =
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT;
    const std::shared_ptr<xmlDoc> document(
        htmlCtxtReadMemory(context.get(), bytes.constData(), static_cast<int>(bytes.size()), nullptr, "UTF-8", options), &xmlFreeDoc);
    if (context->disableSAX != 0)  // it stopped: at its depth, or at ten million signs of one stretch
        return Error{.code = FormatsError::LimitReached, .detail = QString::fromUtf8(context->lastError.message).trimmed(), .place = u"html"_s};
    return Tree(document);
}

Node Tree::root() const
{
    return Node(m_document ? xmlDocGetRootElement(m_document.get()) : nullptr);
}

}  // namespace decretum::html
