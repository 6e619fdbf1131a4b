// SPDX-License-Identifier: MIT
#include "interchange/akn_parts.h"

namespace decretum::interchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPixelsPerMillimetre = 96 / 25.4;

QString classOf(const FreeParagraph& paragraph)
{
    QStringList names;
    if (paragraph.headingLevel > 0)
        names.append(u"heading-"_s + QString::number(paragraph.headingLevel));
    if (paragraph.level > 0)
        names.append(u"level-"_s + QString::number(paragraph.level));
    if (paragraph.place != FreeParagraph::Place::Justified)
        names.append(wordOf(paragraph.place));
    return names.join(u' ');
}

struct BlockWriter {
    AknContext& context;
    AknElement& parent;
    const QString& parentId;

    void operator()(const FreeParagraph& paragraph) const
    {
        AknElement element = markedText(context, paragraph.text).paragraph();
        element.set("class"_L1, classOf(paragraph));
        if (!isBlank(paragraph.label)) {
            AknElement space;
            space.addText(u" ");
            element.children.prepend(space.children.first());
            element.children.prepend(AknElement("inline"_L1).put("name"_L1, u"label"_s).addText(paragraph.label));
        }
        parent.addFilled(std::move(element));
    }

    void operator()(const FreeTable& table) const
    {
        AknElement element("table"_L1);
        element.put("eId"_L1, context.ids.unique(parentId.isEmpty() ? u"table_1"_s : parentId + u"__table_1"_s));
        qsizetype widest = 1;
        for (const QList<RichText>& row : table.rows)
            widest = std::max(widest, row.size());
        for (qsizetype at = 0; at < table.rows.size(); ++at) {
            AknElement row("tr"_L1);
            for (qsizetype column = 0; column < widest; ++column) {
                AknElement cell(at < table.headerRows ? "th"_L1 : "td"_L1);
                cell.addFilled(markedText(context, table.rows.at(at).value(column)).paragraph());
                row.add(std::move(cell));
            }
            element.add(std::move(row));
        }
        parent.addFilled(std::move(element));
    }

    void operator()(const FreePicture& picture) const
    {
        AknElement image("img"_L1);
        image.put("src"_L1, u"data:"_s + picture.mediaType + u";base64,"_s + QString::fromLatin1(picture.bytes.toBase64()))
            .set("alt"_L1, picture.alternativeText);
        if (picture.width > 0 && picture.height > 0) {
            image.put("width"_L1, QString::number(qRound(picture.width * kPixelsPerMillimetre)))
                .put("height"_L1, QString::number(qRound(picture.height * kPixelsPerMillimetre)));
        }
        parent.add(AknElement("p"_L1).add(std::move(image)));
    }
};

}  // namespace

void addBlocks(AknContext& context, AknElement& parent, const QList<FreeBlock>& blocks, const QString& parentId)
{
    for (const FreeBlock& block : blocks)
        std::visit(BlockWriter{context, parent, parentId}, block);
}

}  // namespace decretum::interchange
