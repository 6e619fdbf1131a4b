// SPDX-License-Identifier: MIT
#pragma once

#include "recognize/recognize.h"

namespace decretum::test {

/// A paragraph a line, as plain text is read.
inline Document linesOf(const QString& text)
{
    Document document;
    Section section;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        Paragraph paragraph = makeParagraph(QStringLiteral("text"), line);
        paragraph.sourceLine = ++number;
        section.blocks.append(paragraph);
    }
    document.sections.append(section);
    return document;
}

/// The first decision in those lines; an empty one where there is none.
inline Decision read(const QString& text)
{
    return recognize(linesOf(text)).decisions.value(0);
}

}  // namespace decretum::test
