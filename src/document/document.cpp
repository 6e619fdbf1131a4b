// SPDX-License-Identifier: MIT
#include "document/document.h"

#include <QCryptographicHash>

namespace decretum {

namespace {

/// Letters and digits only: dashes, quotes, blanks and joiners may be changed by a word processor that saves the file.
void addLetters(QCryptographicHash& hash, const QString& text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber())
            letters += sign;
    }
    const QByteArray bytes = letters.toUtf8();
    hash.addData(QByteArrayView(bytes));
}

/// As printed: readers give capitals where the style prints them.
void addParagraph(QCryptographicHash& hash, const Document& document, const Paragraph& paragraph)
{
    const ParagraphStyle* style = document.style(paragraph.style);
    for (const Run& run : paragraph.runs)
        addLetters(hash, style && style->font.allCaps ? run.text.toUpper() : run.text);
}

}  // namespace

const ParagraphStyle* Document::style(const QString& id) const
{
    for (const ParagraphStyle& candidate : styles) {
        if (candidate.id == id)
            return &candidate;
    }
    return nullptr;
}

ParagraphStyle effectiveStyle(const Document& document, const Paragraph& paragraph)
{
    const ParagraphStyle* base = document.style(paragraph.style);
    ParagraphStyle style = base ? *base : ParagraphStyle{};
    const ParagraphOverrides& overrides = paragraph.overrides;
    style.alignment = overrides.alignment.value_or(style.alignment);
    style.leftIndent = overrides.leftIndent.value_or(style.leftIndent);
    style.rightIndent = overrides.rightIndent.value_or(style.rightIndent);
    style.firstLineIndent = overrides.firstLineIndent.value_or(style.firstLineIndent);
    style.font.size = overrides.fontSize.value_or(style.font.size);
    style.spaceBefore = overrides.spaceBefore.value_or(style.spaceBefore);
    style.keepWithNext = overrides.keepWithNext.value_or(style.keepWithNext);
    style.tabStops = overrides.tabStops.value_or(style.tabStops);
    return style;
}

QString plainText(const Paragraph& paragraph)
{
    QString text;
    for (const Run& run : paragraph.runs) {
        switch (run.kind) {
        case Run::Kind::Text: text += run.text; break;
        case Run::Kind::Tab: text += u'\t'; break;
        case Run::Kind::LineBreak: text += u'\n'; break;
        case Run::Kind::Image: break;
        }
    }
    return text;
}

Paragraph makeParagraph(const QString& style, const QString& text)
{
    Paragraph paragraph{.style = style};
    if (!text.isEmpty())
        paragraph.runs.append(Run{.text = text});
    return paragraph;
}

QByteArray contentDigest(const Document& document)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                addParagraph(hash, document, *paragraph);
                continue;
            }
            for (const TableRow& row : std::get<Table>(block).rows) {
                for (const TableCell& cell : row.cells) {
                    for (const Paragraph& paragraph : cell.paragraphs)
                        addParagraph(hash, document, paragraph);
                }
            }
        }
    }
    return hash.result().toHex();
}

}  // namespace decretum
