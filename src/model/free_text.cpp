// SPDX-License-Identifier: MIT
#include "model/free_text.h"

namespace decretum {

namespace {

QList<RichText> linesOf(const RichText& text)
{
    QList<RichText> lines;
    const QString plain = text.plain();
    qsizetype start = 0;
    while (true) {
        const qsizetype end = plain.indexOf(u'\n', start);
        lines.append(text.mid(start, (end < 0 ? plain.size() : end) - start));
        if (end < 0)
            return lines;
        start = end + 1;
    }
}

const FreeParagraph& paragraphAt(const QList<FreeBlock>& content, qsizetype at)
{
    return *std::get_if<FreeParagraph>(&content.at(at));
}

FreeParagraph after(const QList<FreeBlock>& content)
{
    if (content.isEmpty())
        return {};
    const FreeParagraph& before = paragraphAt(content, content.size() - 1);
    return {.place = before.place, .label = before.label, .level = before.level};
}

}  // namespace

std::optional<RichText> freeText(const QList<FreeBlock>& content)
{
    RichText text;
    for (qsizetype at = 0; at < content.size(); ++at) {
        const auto* paragraph = std::get_if<FreeParagraph>(&content.at(at));
        if (!paragraph)
            return std::nullopt;
        text = at == 0 ? paragraph->text : text + RichText(QStringLiteral("\n")) + paragraph->text;
    }
    return text;
}

QList<FreeBlock> withFreeText(const QList<FreeBlock>& content, const RichText& text)
{
    const QList<RichText> lines = linesOf(text);
    const qsizetype shorter = std::min(content.size(), lines.size());
    qsizetype head = 0;
    while (head < shorter && paragraphAt(content, head).text == lines.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && paragraphAt(content, content.size() - 1 - tail).text == lines.at(lines.size() - 1 - tail))
        ++tail;
    QList<FreeBlock> written = content.first(head);
    const qsizetype changed = content.size() - head - tail;
    for (qsizetype at = head; at < lines.size() - tail; ++at) {
        FreeParagraph paragraph = at - head < changed ? paragraphAt(content, at) : after(written);
        paragraph.text = lines.at(at);
        written.append(paragraph);
    }
    return written + content.last(tail);
}

}  // namespace decretum
