// SPDX-License-Identifier: MIT
#include "app/document_notes.h"

#include "text/typography.h"

#include <QRegularExpression>

namespace decretum {

namespace {

bool hasWords(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
}

/// «1. Провести …»: no line of a head.
bool opensWithLabel(const QString& text)
{
    static const QRegularExpression label(QStringLiteral("^\\s*\\d{1,3}(?:\\.\\d{1,3})*[.)]\\s"), QRegularExpression::MultilineOption);
    return label.match(text).hasMatch();
}

QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar sign : comparisonKey(text)) {
        if (sign.isLetterOrNumber())
            letters += sign;
    }
    return letters;
}

/// The letters of the text's first paragraphs and cells, as far as a head reaches.
QString lettersOfHead(const QList<Block>& blocks)
{
    constexpr qsizetype kHead = 2000;
    QString letters;
    for (const Block& block : blocks) {
        if (letters.size() > kHead)
            break;
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            letters += lettersOf(plainText(*paragraph));
            continue;
        }
        for (const TableRow& row : std::get<Table>(block).rows) {
            for (const TableCell& cell : row.cells) {
                for (const Paragraph& paragraph : cell.paragraphs)
                    letters += lettersOf(plainText(paragraph));
            }
        }
    }
    return letters;
}

std::optional<FindingKind> kindOf(const Note& note)
{
    switch (note.kind) {
    case Note::Kind::Footnote:
    case Note::Kind::Endnote: return FindingKind::NoteApart;
    case Note::Kind::Header: return FindingKind::HeaderApart;
    case Note::Kind::Footer: return FindingKind::FooterApart;
    case Note::Kind::Comment: break;
    }
    return std::nullopt;
}

}  // namespace

Findings findingsOf(const QList<Note>& notes)
{
    Findings findings;
    for (const Note& note : notes) {
        const auto kind = kindOf(note);
        const bool isPageNumber = (note.kind == Note::Kind::Header || note.kind == Note::Kind::Footer) && !hasWords(note.text);
        if (kind && !isPageNumber)
            findings.append({.kind = *kind, .line = note.sourceLine, .excerpt = note.text});
    }
    return findings;
}

std::optional<Document> withHeaderRead(const Document& document)
{
    if (document.sections.isEmpty())
        return std::nullopt;
    const QString head = lettersOfHead(document.sections.first().blocks);
    QList<Block> lines;
    Document whole = document;
    for (qsizetype at = whole.notes.size() - 1; at >= 0; --at) {
        const Note note = whole.notes.at(at);
        if (!note.isOnFirstPage || !hasWords(note.text) || opensWithLabel(note.text) || head.contains(lettersOf(note.text)))
            continue;
        whole.notes.removeAt(at);
        QList<Block> above;
        for (const QString& line : note.text.split(u'\n', Qt::SkipEmptyParts))
            above.append(makeParagraph(QString(), line));
        lines = above + lines;
    }
    if (lines.isEmpty())
        return std::nullopt;
    whole.sections.first().blocks = lines + whole.sections.first().blocks;
    return whole;
}

}  // namespace decretum
