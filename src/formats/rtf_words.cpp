// SPDX-License-Identifier: MIT
#include "formats/rtf_text.h"

#include <QSet>

/// What the control words of an .rtf file do.
namespace decretum::rtf {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Destinations whose words are none of the text, with or without \*.
const QSet<QByteArray>& skippedDestinations()
{
    static const QSet<QByteArray> kWords{"colortbl", "nonshppict", "shprslt", "nesttableprops", "nonesttables", "background", "pn", "pnseclvl",
        "rsidtbl", "generator", "themedata", "colorschememapping", "latentstyles", "datastore", "xmlnstbl", "filetbl", "revtbl", "private", "xe",
        "tc", "tcn", "rxe", "bkmkstart", "bkmkend", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "objdata", "objclass", "objname",
        "objalias", "template", "picprop", "blipuid", "atnid", "atndate", "atnref", "atntime", "atrfstart", "atrfend", "keywords", "doccomm",
        "operator", "company", "category", "manager", "hlinkbase", "creatim", "revtim", "printim", "buptim", "userprops", "mmathPr", "datafield",
        "formfield", "listname", "listpicture", "levelnumbers", "comment", "pgdsctbl", "falt", "panose", "fontemb"};
    return kWords;
}

struct Sign {
    const char* word;
    const char16_t* text;
};
constexpr Sign kSigns[] = {{"emdash", u"—"}, {"endash", u"–"}, {"lquote", u"‘"}, {"rquote", u"’"}, {"ldblquote", u"“"}, {"rdblquote", u"”"},
    {"bullet", u"•"}, {"tab", u"\t"}, {"line", u"\n"}, {"emspace", u"\u2003"}, {"enspace", u"\u2002"}, {"qmspace", u"\u2005"}, {"zwj", u"\u200D"},
    {"zwnj", u"\u200C"}, {"column", u"\n"}, {"lbr", u"\n"}, {"softline", u""}, {"zwbo", u""}, {"zwnbo", u"\u2060"}};

const Sign* signOf(const Token& token)
{
    const auto* sign = std::find_if(std::begin(kSigns), std::end(kSigns), [&](const Sign& known) { return token.text == known.word; });
    return sign == std::end(kSigns) ? nullptr : sign;
}

}  // namespace

/// A word that says what its group is for; false: it is a property.
bool TextReader::openDestination(const Token& token)
{
    const QByteArray& word = token.text;
    const Destination outer = m_state.destination;
    if (word == "ud" && outer == Destination::Alternatives) {
        m_state.destination = Destination::Text;
        return true;
    }
    if (outer == Destination::Skipped || outer == Destination::Alternatives)
        return true;
    if (skippedDestinations().contains(word) && outer != Destination::Lists) {
        m_state.destination = Destination::Skipped;
        return true;
    }
    if (openNamed(word))
        return true;
    static const QSet<QByteArray> kTransparent{"shppict", "shpinst", "cs", "ts", "listlevel", "listtext", "hyperlink", "ltrch", "rtlch", "result"};
    if (m_state.isStarred && outer != Destination::Lists && outer != Destination::Styles && !kTransparent.contains(word)) {
        m_state.destination = Destination::Skipped;
        return true;
    }
    return false;
}

bool TextReader::openNamed(const QByteArray& word)
{
    static const QHash<QByteArray, Destination> kDestinations{{"fonttbl", Destination::Fonts}, {"stylesheet", Destination::Styles},
        {"listtable", Destination::Lists}, {"listoverridetable", Destination::Lists}, {"listtext", Destination::ListLabel},
        {"pntext", Destination::ListLabel}, {"upr", Destination::Alternatives}, {"shp", Destination::Shape}, {"do", Destination::Shape},
        {"title", Destination::Title}, {"author", Destination::Author}, {"subject", Destination::Subject}, {"info", Destination::Shape},
        {"atnauthor", Destination::NoteAuthor}, {"shpgrp", Destination::Shape}};
    static const QHash<QByteArray, Note::Kind> kNotes{{"footnote", Note::Kind::Footnote}, {"annotation", Note::Kind::Comment},
        {"header", Note::Kind::Header}, {"headerl", Note::Kind::Header}, {"headerr", Note::Kind::Header}, {"headerf", Note::Kind::Header},
        {"footer", Note::Kind::Footer}, {"footerl", Note::Kind::Footer}, {"footerr", Note::Kind::Footer}, {"footerf", Note::Kind::Footer}};
    if (const auto note = kNotes.constFind(word); note != kNotes.constEnd()) {
        openFlow(Note{.kind = *note,
                     .author = *note == Note::Kind::Comment ? std::exchange(m_noteAuthor, {}).trimmed() : QString(),
                     .isOnFirstPage = isHeaderOfFirstPage(word)},
            false);
        return true;
    }
    if (word == "ftnalt" && m_flows.last().note) {
        m_flows.last().note->kind = Note::Kind::Endnote;
        return true;
    }
    if (const auto destination = kDestinations.constFind(word); destination != kDestinations.constEnd()) {
        m_state.destination = *destination;
        if (*destination == Destination::ListLabel)
            m_flows.last().label.clear();
        return true;
    }
    if (word == "shptxt" || word == "dptxbxtext") {
        openFlow(std::nullopt, true);
    } else if (word == "pict") {
        m_state.destination = Destination::Picture;
        m_state.isPictureOpen = true;
        m_picture = {};
        m_pictureDigits.clear();
    } else if (word == "fldinst") {
        m_state.destination = Destination::FieldCode;
        m_fieldCode.clear();
    } else if (word == "fldrslt") {
        const QByteArray code = m_fieldCode.trimmed().toUpper();
        const bool isPageNumber = code.startsWith("PAGE") || code.startsWith("NUMPAGES") || code.startsWith("SECTIONPAGES");
        m_state.destination = isPageNumber && isAtPageEdge() ? Destination::Skipped : Destination::Text;
    } else {
        return false;
    }
    return true;
}

bool TextReader::setDocument(const Token& token)
{
    if (token.is("ansicpg"))
        m_fonts.setCodePage(token.value);
    else if (token.is("mac"))
        m_fonts.setCodePage(10000);
    else if (token.is("pc"))
        m_fonts.setCodePage(437);
    else if (token.is("pca"))
        m_fonts.setCodePage(850);
    else if (token.is("deff"))
        m_fonts.setDefault(token.value);
    else
        return false;
    return true;
}

/// Words that stand for signs, \u among them.
bool TextReader::takeSign(const Token& token)
{
    if (token.is("u")) {
        addText(QString(QChar(static_cast<char16_t>(token.value))));
        m_toSkip = m_state.fallback;
        return true;
    }
    if (token.is("uc")) {
        m_state.fallback = std::clamp(token.value, 0, 255);
        return true;
    }
    const Sign* sign = signOf(token);
    if (sign)
        addText(QString::fromUtf16(sign->text));
    return sign;
}

bool TextReader::standsForSign(const Token& token)
{
    return signOf(token);
}

bool TextReader::setParagraph(const Token& token)
{
    ParagraphLook& look = m_state.paragraph;
    const QByteArray& word = token.text;
    if (word == "pard")
        look = {};
    else if (word == "ql")
        look.alignment = Alignment::Left;
    else if (word == "qc")
        look.alignment = Alignment::Centre;
    else if (word == "qr")
        look.alignment = Alignment::Right;
    else if (word == "qj" || word == "qd")
        look.alignment = Alignment::Justified;
    else if (word == "li" || word == "lin")
        look.leftIndent = token.value;
    else if (word == "fi")
        look.firstLineIndent = token.value;
    else if (word == "pagebb")
        look.breaksBefore = token.isOn();
    else if (word == "intbl")
        look.isInTable = token.isOn();
    else if (word == "itap")
        look.isInTable = token.value > 0;
    else if (word == "ls")
        look.list = token.value;
    else if (word == "ilvl")
        look.listLevel = token.value;
    else if (word == "outlinelevel")
        look.outlineLevel = token.value >= 0 && token.value < 9 ? token.value + 1 : 0;
    else if (word == "s" && m_styles.contains(token.value)) {
        const bool isInTable = look.isInTable;
        look = m_styles.value(token.value);
        look.isInTable = isInTable;
    } else
        return false;
    return true;
}

bool TextReader::setLook(const Token& token)
{
    Look& look = m_state.look;
    const QByteArray& word = token.text;
    if (word == "plain") {
        look = {};
        m_state.font = -1;
        m_state.isDeleted = false;
    } else if (word == "f") {
        m_state.font = token.value;
    } else if (word == "b") {
        look.bold = token.isOn();
    } else if (word == "i") {
        look.italic = token.isOn();
    } else if (word == "ulnone") {
        look.underline = false;
    } else if (word.startsWith("ul") && word != "ulc") {
        look.underline = token.isOn();
    } else if (word == "caps" || word == "scaps") {
        look.capitals = token.isOn();
    } else if (word == "v") {
        look.hidden = token.isOn();
    } else if (word == "super") {
        look.superscript = token.isOn();
    } else if (word == "nosupersub" || word == "sub") {
        look.superscript = false;
    } else if (word == "expndtw") {
        look.letterSpacing = token.value == 0 ? std::nullopt : std::optional(Points{token.value / 20.0});
    } else if (word == "deleted" || word == "revised") {
        if (token.isOn())
            m_filler.addFinding(FindingKind::TrackedChange);
        m_state.isDeleted = word == "deleted" ? token.isOn() : m_state.isDeleted;
    } else {
        return false;
    }
    return true;
}

/// {\s15\qc\ls2 heading 1;}: what paragraphs of the style have unless they say otherwise.
void TextReader::takeStyle(const Token& token)
{
    if (token.is("s"))
        m_style = token.value;
    if (token.is("s") || token.is("cs") || token.is("ts") || token.is("ds"))
        m_state.paragraph = {};
    else if (setParagraph(token))
        m_styles.insert(m_style, m_state.paragraph);
}

bool TextReader::takeBreak(const Token& token)
{
    if (token.is("par") || token.is("sect")) {
        if (!token.is("sect") || m_flows.last().draft)
            endParagraph();
        m_breaksNext = m_breaksNext || token.is("sect");
    } else if (token.is("cell")) {
        endCell();
    } else if (token.is("nestcell")) {  // a table in a cell: its words, in order
        endParagraph();
    } else if (token.is("row")) {
        m_flows.last().table.endRow();
    } else if (token.is("page")) {
        const bool isEmpty = !m_flows.last().draft || m_flows.last().draft->paragraph.runs.isEmpty();
        m_breaksNext = true;
        if (isEmpty)
            m_flows.last().draft.reset();
    } else if (token.is("sbknone")) {
        m_breaksNext = false;
    } else if (token.is("titlepg")) {
        beginTitlePage();
    } else {
        return false;
    }
    return true;
}

void TextReader::takePicture(const Token& token)
{
    if (token.is("picwgoal"))
        m_picture.width = fromTwips(std::max(token.value, 0));
    else if (token.is("pichgoal"))
        m_picture.height = fromTwips(std::max(token.value, 0));
}

void TextReader::closePicture()
{
    if (m_picture.bytes.isEmpty())
        m_picture.bytes = QByteArray::fromHex(m_pictureDigits);
    m_pictureDigits.clear();
    m_filler.appendPicture(draft(), std::exchange(m_picture, {}));
}

}  // namespace decretum::rtf
