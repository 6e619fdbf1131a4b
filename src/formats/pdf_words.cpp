// SPDX-License-Identifier: MIT
#include "formats/pdf_words.h"

#include "archive/xml_text.h"
#include "formats/format.h"
#include "formats/reader_limits.h"

#include <QXmlStreamReader>

#include <cmath>

namespace decretum::pdf {

namespace {

using namespace Qt::Literals::StringLiterals;

double lengthOf(const QXmlStreamReader& xml, QLatin1StringView name)
{
    const double value = xml.attributes().value(name).toDouble();
    return std::isfinite(value) ? value : 0;
}

bool isOn(const Page& page, const Box& box)
{
    return box.left < box.right && box.top < box.bottom && box.right > 0 && box.bottom > 0 && box.left < page.width && box.top < page.height;
}

}  // namespace

Box around(const Box& one, const Box& other)
{
    return {.left = std::min(one.left, other.left),
        .top = std::min(one.top, other.top),
        .right = std::max(one.right, other.right),
        .bottom = std::max(one.bottom, other.bottom)};
}

Result<PageWords> readPageWords(const QByteArray& bytes)
{
    PageWords read;
    QXmlStreamReader xml(xmlSafe(QString::fromUtf8(bytes)));  // a font without names for its signs gives signs that no XML may hold
    int words = 0;
    while (!xml.atEnd() && !read.isCut) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"page") {
            read.isCut = read.pages.size() >= limits::kMostPages;
            if (!read.isCut)
                read.pages.append({.width = lengthOf(xml, "width"_L1), .height = lengthOf(xml, "height"_L1)});
        } else if (xml.name() == u"word" && !read.pages.isEmpty()) {
            Page& page = read.pages.last();
            const Box box{.left = lengthOf(xml, "xMin"_L1),
                .top = lengthOf(xml, "yMin"_L1),
                .right = lengthOf(xml, "xMax"_L1),
                .bottom = lengthOf(xml, "yMax"_L1)};
            const QString text = xml.readElementText().trimmed();
            read.isCut = ++words > limits::kMostWords;
            if (!text.isEmpty() && isOn(page, box) && !read.isCut)
                page.words.append({.text = text, .box = box});
        }
    }
    if (xml.hasError())
        return Error{.code = FormatsError::PdfNotRead, .detail = xml.errorString(), .place = QString::number(xml.lineNumber())};
    return read;
}

}  // namespace decretum::pdf
