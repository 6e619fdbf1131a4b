// SPDX-License-Identifier: MIT
#include "formats/markdown_text.h"

#include "formats/txt_columns.h"

#include <QRegularExpression>

namespace decretum::markdown {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Markup about the words. An asterisk opens or closes only beside a word's edge (CommonMark 0.30, 6.2): where it would not, elements of
/// HTML stand.
QString emphasized(const QString& words, const Run& run, QChar before, QChar behind)
{
    const auto isWord = [](QChar sign) { return sign.isLetterOrNumber(); };
    const auto isMark = [](QChar sign) { return sign.isPunct() || sign.isSymbol(); };
    const bool opens = !(isMark(words.front()) && isWord(before));
    const bool closes = !(isMark(words.back()) && isWord(behind));
    QString open;
    QString close;
    const auto put = [&](bool wanted, const QString& asterisks, const QString& element) {
        if (!wanted)
            return;
        const bool usesAsterisks = opens && closes;
        open += usesAsterisks ? asterisks : u'<' + element + u'>';
        close.prepend(usesAsterisks ? asterisks : u"</"_s + element + u'>');
    };
    put(run.bold, u"**"_s, u"strong"_s);
    put(run.italic, u"*"_s, u"em"_s);
    if (run.underline) {
        open += u"<u>"_s;
        close.prepend(u"</u>"_s);
    }
    if (run.superscript) {
        open += u"<sup>"_s;
        close.prepend(u"</sup>"_s);
    }
    return open + escaped(words) + close;
}

QChar edgeOf(const QList<Run>& runs, qsizetype at, bool isLast)
{
    if (at < 0 || at >= runs.size() || runs.at(at).kind != Run::Kind::Text || runs.at(at).text.isEmpty())
        return u' ';
    return isLast ? runs.at(at).text.back() : runs.at(at).text.front();
}

QString wordsOf(const Document& document, const Paragraph& paragraph, qsizetype at)
{
    const Run& run = paragraph.runs.at(at);
    const ParagraphStyle* style = document.style(paragraph.style);
    QString text = txt::plainSigns(run.text);
    if (style && style->font.allCaps)
        text = text.toUpper();
    const QString words = text.trimmed();
    const bool isLook = run.bold || run.italic || run.underline || run.superscript;
    if (words.isEmpty() || (!isLook && run.target.isEmpty()))
        return escaped(text);
    const qsizetype start = text.indexOf(words);  // blanks at the edges stand outside of the marks
    const qsizetype end = start + words.size();
    const QChar before = start > 0 ? u' ' : edgeOf(paragraph.runs, at - 1, true);
    const QChar behind = end < text.size() ? u' ' : edgeOf(paragraph.runs, at + 1, false);
    const QString marked = isLook ? emphasized(words, run, before, behind) : escaped(words);
    const QString linked = run.target.isEmpty() ? marked : u'[' + marked + u"](#"_s + run.target + u')';
    return text.left(start) + linked + text.mid(end);
}

QString imageText(const Document& document, int index)
{
    if (index < 0 || index >= document.images.size())
        return {};
    const Image& image = document.images.at(index);
    return u"!["_s + escaped(image.alternativeText) + u"](data:"_s + image.mediaType + u";base64,"_s + QString::fromLatin1(image.bytes.toBase64())
        + u')';
}

}  // namespace

QString escaped(const QString& text)
{
    static constexpr QStringView kSpecial = u"\\`*_[]<>|~";
    static const QRegularExpression entity(u"\\G&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]+|#[xX][0-9A-Fa-f]+);"_s);
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text.at(at);
        if (kSpecial.contains(sign) || (sign == u'&' && entity.match(text, at).hasMatch()))
            out += u'\\';
        out += sign;
    }
    return out;
}

QString escapedStart(const QString& line)
{
    static const QRegularExpression counted(u"^([0-9]{1,9})([.)])(?=\\s|$)"_s);
    static const QRegularExpression marked(u"^(?:[-+](?=\\s|$)|#{1,6}(?=\\s|$)|=+\\s*$|-+\\s*$|(?:-\\s*){3,}$)"_s);
    QString out = line;
    if (const auto match = counted.match(out); match.hasMatch())
        return out.insert(match.capturedEnd(1), u'\\');
    return marked.match(out).hasMatch() ? u'\\' + out : out;
}

QString inlineText(const Document& document, const Paragraph& paragraph, bool isCell)
{
    QString text;
    if (paragraph.mark && !paragraph.mark->label.isEmpty())
        text = escaped(paragraph.mark->label) + u' ';
    QStringList lines{text};
    for (qsizetype at = 0; at < paragraph.runs.size(); ++at) {
        switch (paragraph.runs.at(at).kind) {
        case Run::Kind::Tab: lines.last() += QStringLiteral(" \u2003 "); break;
        case Run::Kind::LineBreak: lines.append(QString()); break;
        case Run::Kind::Image: lines.last() += imageText(document, paragraph.runs.at(at).image); break;
        case Run::Kind::Text: lines.last() += wordsOf(document, paragraph, at); break;
        }
    }
    for (QString& line : lines) {
        while (line.startsWith(u' ') || line.startsWith(u'\t'))  // four blanks would make it code
            line.remove(0, 1);
        while (line.endsWith(u' '))
            line.chop(1);
        line = escapedStart(line);
    }
    lines.removeAll(QString());
    return lines.join(isCell ? u" "_s : u"\\\n"_s);
}

}  // namespace decretum::markdown
