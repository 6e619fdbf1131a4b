// SPDX-License-Identifier: MIT
#pragma once

#include "formats/odt_text.h"
#include "formats/reader_limits.h"

#include <QXmlStreamReader>

namespace decretum::odt {

template <typename Inner>
void TextReader::deeper(QXmlStreamReader& xml, Inner inner)
{
    if (m_depth >= limits::kDeepest) {
        m_filler.cutAt(u"depth");
        xml.skipCurrentElement();
        return;
    }
    ++m_depth;
    inner();
    --m_depth;
}

}  // namespace decretum::odt
