// SPDX-License-Identifier: MIT
#include "formats/rtf_text.h"

#include "formats/reader_limits.h"
#include "text/encoding.h"

namespace decretum::rtf {

using namespace Qt::Literals::StringLiterals;

TextReader::TextReader(const QByteArray& bytes) : m_bytes(bytes), m_tokens(bytes)
{
    m_flows = {Flow{}};
}

Result<ReadDocument> TextReader::read()
{
    // A stray brace may end the file's own group early; what stands behind the last paragraph is none.
    const qsizetype lastParagraph = m_bytes.lastIndexOf("\\par");
    bool isClosed = false;
    while (!m_filler.isFull()) {
        const Token token = m_tokens.next();
        if (token.kind == Token::Kind::End)
            break;
        take(token);
        isClosed = m_states.isEmpty() && m_tooDeep == 0;
        if (isClosed && m_tokens.offset() > lastParagraph)
            break;
        m_isUnbalanced = m_isUnbalanced || isClosed;
    }
    m_isUnbalanced = m_isUnbalanced || !isClosed;
    while (!m_states.isEmpty())
        closeGroup();
    flush();
    while (m_flows.size() > 1)
        closeFlow();
    if (m_flows.last().draft)
        endParagraph();
    endTable();
    const QString place = u"rtf:"_s + QString::number(m_tokens.offset());
    if (m_isUnbalanced && !m_filler.isFull() && textOf(m_flows.last().blocks).isEmpty())
        return Error{.code = FormatsError::PartDamaged, .detail = u"}"_s, .place = place};
    if (m_isUnbalanced)
        m_filler.addFinding(FindingKind::Doubtful, textOf(m_flows.last().blocks).section(u'\n', -1));
    return m_filler.result(m_flows.last().blocks, place);
}

void TextReader::take(const Token& token)
{
    if (token.kind == Token::Kind::GroupStart)
        return openGroup();
    if (token.kind == Token::Kind::GroupEnd)
        return closeGroup();
    if (m_tooDeep > 0)
        return;
    if (m_toSkip > 0 && token.kind != Token::Kind::Text) {
        const bool isSkipped = token.kind != Token::Kind::Word || standsForSign(token);
        m_toSkip = isSkipped ? m_toSkip - 1 : 0;  // some leave out what is to be skipped: other words do their work
        if (isSkipped)
            return;
    }
    switch (token.kind) {
    case Token::Kind::Word: takeWord(token); break;
    case Token::Kind::Symbol: takeSymbol(token.text.front()); break;
    case Token::Kind::Byte: addBytes(QByteArray(1, static_cast<char>(token.value))); break;
    case Token::Kind::Binary: takeBinary(token.text); break;
    case Token::Kind::Text: {
        const int skipped = std::min<int>(m_toSkip, static_cast<int>(token.text.size()));
        m_toSkip -= skipped;
        addBytes(token.text.mid(skipped));
        break;
    }
    default: break;
    }
    if (token.kind != Token::Kind::Symbol)
        m_state.isStarred = false;
}

void TextReader::openGroup()
{
    m_toSkip = 0;
    if (m_tooDeep > 0 || m_states.size() >= limits::kDeepest) {
        ++m_tooDeep;
        m_filler.cutAt(u"depth");
        return;
    }
    flush();
    if (m_state.destination == Destination::Lists)
        m_lists.take({.kind = Token::Kind::GroupStart});
    m_states.append(m_state);
    m_style = 0;
    m_state.opensFlow = false;
    m_state.isPictureOpen = false;
    m_state.isStarred = false;
}

void TextReader::closeGroup()
{
    m_toSkip = 0;
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return;
    }
    if (m_states.isEmpty())
        return;
    flush();
    if (m_state.destination == Destination::Lists)
        m_lists.take({.kind = Token::Kind::GroupEnd});
    if (m_state.isPictureOpen)
        closePicture();
    if (m_state.opensFlow)
        closeFlow();
    else if (m_states.size() == 1 && m_flows.last().draft)  // the file's own group: its last paragraph may lack its \par
        endParagraph();
    m_state = m_states.takeLast();
}

void TextReader::takeSymbol(char symbol)
{
    switch (symbol) {
    case '*': m_state.isStarred = true; return;
    case '~': addText(QString(QChar(0x00A0))); break;
    case '_': addText(QString(QChar(0x2011))); break;
    case '\r':
    case '\n': endParagraph(); break;
    case '\t': addText(u"\t"_s); break;
    case '{':
    case '}':
    case '\\': addBytes(QByteArray(1, symbol)); break;
    default: break;  // "\-": a hyphen that may be printed at a line's end; "\|", "\:" of indexes
    }
    m_state.isStarred = false;
}

void TextReader::takeWord(const Token& token)
{
    if (openDestination(token))
        return;
    switch (m_state.destination) {
    case Destination::Fonts: m_fonts.take(token); return;
    case Destination::Styles: takeStyle(token); return;
    case Destination::Picture: takePicture(token); return;
    case Destination::Lists:
        flush();
        m_lists.take(token);
        break;
    case Destination::Skipped:
    case Destination::Alternatives:
    case Destination::Shape: return;
    default: break;
    }
    if (takeSign(token))
        return;
    flush();
    if (m_state.destination != Destination::Text && m_state.destination != Destination::ListLabel)
        return;
    if (setLook(token) || m_state.destination == Destination::ListLabel || setParagraph(token))
        return;
    if (!takeBreak(token) && !m_flows.last().table.setProperty(token))
        setDocument(token);
}

void TextReader::takeBinary(const QByteArray& bytes)
{
    if (m_state.destination == Destination::Picture)
        m_picture.bytes += bytes;
}

void TextReader::addBytes(const QByteArray& bytes)
{
    switch (m_state.destination) {
    case Destination::Skipped:
    case Destination::Alternatives:
    case Destination::Shape:
    case Destination::Fonts:
    case Destination::Styles: return;
    case Destination::Picture: m_pictureDigits += bytes; return;
    case Destination::FieldCode: m_fieldCode += bytes; return;
    default: m_pendingBytes += bytes;
    }
}

void TextReader::addText(const QString& text)
{
    decodePending();
    m_pending += text;
}

void TextReader::decodePending()
{
    if (!m_pendingBytes.isEmpty())
        m_pending += m_fonts.decode(m_pendingBytes, m_state.font >= 0 ? m_state.font : m_fonts.defaultFont());
    m_pendingBytes.clear();
}

void TextReader::flush()
{
    decodePending();
    if (m_pending.isEmpty())
        return;
    const QString text = wellFormed(std::exchange(m_pending, {}));
    Metadata& metadata = m_filler.document().metadata;
    switch (m_state.destination) {
    case Destination::Text: {
        if (m_state.isDeleted)
            break;
        QString signs = text;
        for (QChar& sign : signs) {  // a sign of a symbol font
            if (sign.unicode() >= 0xF000 && sign.unicode() <= 0xF0FF)
                sign = labels::bulletSign(QString(sign)).front();
        }
        m_filler.append(draft(), m_state.look, signs);
        break;
    }
    case Destination::ListLabel: m_flows.last().label += text; break;
    case Destination::Lists:
        for (const QChar sign : text)
            m_lists.takeSign(sign);
        break;
    case Destination::Title: metadata.title += text; break;
    case Destination::Author: metadata.author += text; break;
    case Destination::Subject: metadata.subject += text; break;
    case Destination::NoteAuthor: m_noteAuthor += text; break;
    default: break;
    }
}

}  // namespace decretum::rtf
