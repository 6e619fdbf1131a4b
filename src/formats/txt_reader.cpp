// SPDX-License-Identifier: MIT
#include "formats/txt_reader.h"

#include "formats/txt_columns.h"
#include "formats/txt_table.h"
#include "text/encoding.h"

#include <optional>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kWidestFlowed = 78;  // RFC 3676, 4.2

/// A single blank ends it; «-- » stands over what mail programs put under a letter (RFC 3676, 4.3).
bool goesOn(const QString& line)
{
    return line.endsWith(u' ') && !line.trimmed().isEmpty() && line != u"-- " && !line.endsWith(u"  ");
}

qsizetype firstWord(const QString& line)
{
    return txt::columnsOf(line.trimmed().section(u' ', 0, 0));
}

/// The width to which the lines from `first` to `last` are wrapped as full as words allow: none is wider, and the first word of the next would
/// not have fitted. None: they are not. `isTrimmed`: of lines that stand in the middle or at the right the words alone are measured.
std::optional<qsizetype> wrappedWidth(const QStringList& lines, qsizetype first, qsizetype last, bool isTrimmed)
{
    qsizetype widest = 0;
    qsizetype fewest = kWidestFlowed * 2;
    for (qsizetype at = first; at <= last; ++at) {
        const QString words = lines.at(at).trimmed();
        const qsizetype indent = isTrimmed ? 0 : lines.at(at).indexOf(words.front());
        const qsizetype width = indent + txt::columnsOf(words);
        const bool isRow = at == last && words.contains(u"    "_s);  // the name of a signature stands beside its position
        widest = isRow ? widest : std::max(widest, width);
        if (at < last)
            fewest = std::min(fewest, width + 1 + firstWord(lines.at(at + 1)));
    }
    return widest < fewest ? std::optional(widest) : std::nullopt;
}

/// Whether blanks at ends of lines mean that the next line goes on: no line is too wide, most paragraphs that would come of it are wrapped as
/// full as words allow, and some have the width of a page. So a text in which somebody left blanks behind is not taken for one.
bool isFlowed(const QStringList& lines)
{
    constexpr qsizetype kFull = 60;
    qsizetype paragraphs = 0;
    qsizetype wrapped = 0;
    bool hasFull = false;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString& line = lines.at(at);
        const QString words = line.trimmed();
        if (txt::columnsOf(line) > kWidestFlowed && words.contains(u' ') && !words.startsWith(u'|') && !words.startsWith(u'+'))
            return false;
        if (line.endsWith(u"  ") || line.endsWith(u'\t') || line == u" ")
            return false;
        if (!goesOn(line) || (at > 0 && goesOn(lines.at(at - 1))))
            continue;
        qsizetype last = at;
        while (last + 1 < lines.size() && goesOn(lines.at(last)))
            ++last;
        if (goesOn(lines.at(last)) || lines.at(last).trimmed().isEmpty())
            return false;
        ++paragraphs;
        const auto width = wrappedWidth(lines, at, last, false);
        wrapped += width || wrappedWidth(lines, at, last, true) ? 1 : 0;
        hasFull = hasFull || width.value_or(0) >= kFull;
    }
    return hasFull && wrapped * 2 > paragraphs;
}

class TxtReader {
public:
    explicit TxtReader(const QString& text) : m_lines(text.split(u'\n')), m_isFlowed(isFlowed(m_lines)) {}

    Section read()
    {
        for (qsizetype at = 0; at < m_lines.size();) {
            if (!takeTable(at))
                takeParagraph(at);
        }
        return m_section;
    }

private:
    bool takeTable(qsizetype& at)
    {
        const int line = static_cast<int>(at) + 1;
        std::optional<Table> table = txt::readTable(m_lines, at, u"text"_s);
        if (!table)
            return false;
        for (TableRow& row : table->rows) {
            for (TableCell& cell : row.cells) {
                for (Paragraph& paragraph : cell.paragraphs)
                    paragraph.sourceLine = line;
            }
        }
        m_section.blocks.append(*table);
        return true;
    }

    void takeParagraph(qsizetype& at)
    {
        const int line = static_cast<int>(at) + 1;
        QString text = m_lines.at(at++);
        while (m_isFlowed && at < m_lines.size() && goesOn(m_lines.at(at - 1)))
            text = text.trimmed().isEmpty() ? m_lines.at(at++) : joined(text, m_lines.at(at++));
        Paragraph paragraph = makeParagraph(u"text"_s, text);
        paragraph.sourceLine = line;
        m_section.blocks.append(paragraph);
    }

    /// The blanks before the first line stay: they tell where it stands.
    static QString joined(QString text, const QString& next)
    {
        while (text.endsWith(u' '))
            text.chop(1);
        QString rest = next;
        while (rest.startsWith(u' '))
            rest.remove(0, 1);
        return text + u' ' + rest;
    }

    QStringList m_lines;
    bool m_isFlowed;
    Section m_section;
};

}  // namespace

Result<ReadDocument> readTxt(const QByteArray& bytes)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    ReadDocument read;
    if (decoded->isGuessed)
        read.findings.append({.kind = FindingKind::EncodingGuessed, .excerpt = decoded->encoding});
    read.document.styles.append(ParagraphStyle{.id = u"text"_s, .name = QStringLiteral("Text")});
    read.document.sections.append(TxtReader(decoded->text).read());
    return read;
}

}  // namespace decretum
