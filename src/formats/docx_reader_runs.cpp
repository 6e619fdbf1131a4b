// SPDX-License-Identifier: MIT
// Runs and what stands among them (ECMA-376 Part 1, 17.3.2 and 17.3.3); tracked changes as accepted (17.13.5).
#include "formats/docx_reader_story.h"

namespace decretum::docx {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kLongestExcerpt = 200;
constexpr qint64 kSignsOfRun = 32;  // a run counts as so many signs of text: it takes their room

constexpr QChar kSoftHyphen(0x00AD);
constexpr QChar kNoBreakHyphen(0x2011);

Run runOf(const RunLook& look)
{
    Run run{.bold = look.bold.value_or(false),
        .italic = look.italic.value_or(false),
        .underline = look.underline.value_or(false),
        .superscript = look.superscript.value_or(false)};
    if (look.letterSpacing && look.letterSpacing->value != 0)
        run.letterSpacing = look.letterSpacing;
    return run;
}

bool looksAs(const Run& one, const Run& other)
{
    return one.kind == other.kind && one.bold == other.bold && one.italic == other.italic && one.underline == other.underline
        && one.superscript == other.superscript && one.letterSpacing == other.letterSpacing;
}

/// What it says on the page: a line's end in XML is a blank, a soft hyphen shows only where Word breaks the word.
QString printed(QString text)
{
    text.remove(kSoftHyphen);
    return text.replace(u'\n', u' ').replace(u'\r', u' ');
}

/// XML knows four (XML 1.0, 2.3): a no-break space is a sign like any other.
bool isXmlBlank(QChar sign)
{
    return sign == u' ' || sign == u'\t' || sign == u'\n' || sign == u'\r';
}

QString withoutXmlBlanks(const QString& text)
{
    const auto start = std::find_if_not(text.begin(), text.end(), isXmlBlank);
    const auto end = std::find_if_not(text.rbegin(), std::make_reverse_iterator(start), isXmlBlank).base();
    return QString(start, end - start);
}

/// Word drops the blanks at the ends of w:t that does not keep them.
QString textOf(XmlPart& xml)
{
    const bool keepsBlanks = xml.attribute("space"_L1) == u"preserve";
    const QString text = xml.text();
    return keepsBlanks ? text : withoutXmlBlanks(text);
}

}  // namespace

void Story::readContent(ParagraphDraft& draft)
{
    forEachContent([&] { readContentPart(draft); });
}

void Story::readContentPart(ParagraphDraft& draft)
{
    if (m_reading.isFull())
        return;
    if (!m_xml.isWord()) {
        if (m_xml.isMath())
            append(draft, draft.style->run, readMath());
        return;
    }
    const QStringView name = m_xml.name();
    if (name == u"r")
        readRun(draft);
    else if (name == u"ins" || name == u"moveTo")
        readInserted(draft);
    else if (name == u"del" || name == u"moveFrom")
        noteChange(readWords());
    else if (name == u"hyperlink" || name == u"bdo" || name == u"dir" || name == u"rubyBase")
        readContent(draft);
    else if (name == u"fldSimple" && m_fields.isTextOf(m_xml.attribute("instr"_L1)))
        readContent(draft);
    else if (name == u"subDoc")
        m_reading.note(FindingKind::ObjectDropped, m_line, m_relations.byId(m_xml.attribute("id"_L1)).target);
}

void Story::readInserted(ParagraphDraft& draft)
{
    QString words;
    QString* const outer = m_inserted;
    if (!outer)
        m_inserted = &words;
    readContent(draft);
    m_inserted = outer;
    if (!outer)
        noteChange(words);
}

void Story::noteChange(const QString& words)
{
    if (!words.trimmed().isEmpty())
        m_reading.note(FindingKind::TrackedChange, m_line, words.trimmed());
}

void Story::readRun(ParagraphDraft& draft)
{
    RunLook look = draft.style->run;
    m_xml.forEachChild([&] {
        if (m_xml.isWord(u"rPr"))
            look = lookOf(*draft.style, readRunLook(m_xml));
        else if (m_xml.isWord())
            readRunPart(draft, look);
        else if (m_xml.isMath())
            append(draft, look, readMath());
    });
}

RunLook Story::lookOf(const ResolvedStyle& style, const RunLook& direct)
{
    const ResolvedStyle* character = direct.style.isEmpty() ? nullptr : m_reading.styles.find(direct.style);
    return laidOver(character ? toggledOver(style.run, character->run) : style.run, direct);
}

void Story::readRunPart(ParagraphDraft& draft, const RunLook& look)
{
    const QStringView name = m_xml.name();
    if (name == u"t")
        append(draft, look, textOf(m_xml));
    else if (name == u"tab" || name == u"ptab")
        append(draft, look, Run{.kind = Run::Kind::Tab});
    else if (name == u"br" || name == u"cr")
        readBreak(draft, look);
    else if (name == u"fldChar")
        append(draft, look, m_fields.readMark(m_xml));
    else if (name == u"instrText")
        m_fields.addInstruction(m_xml.text());
    else if (name == u"noBreakHyphen")
        append(draft, look, QString(kNoBreakHyphen));
    else if (name == u"sym")
        readSymbol(draft, look);
    else if (name == u"drawing" || name == u"pict" || name == u"object")
        readDrawing(draft);
    else if (name == u"ruby")
        readContent(draft);
    else if (name == u"footnoteReference" || name == u"endnoteReference" || name == u"commentReference")
        readReference(name);
}

/// A break of lines or columns is a line's end. One of pages is one only amid the words; before or after them it is the paragraph's.
void Story::readBreak(ParagraphDraft& draft, const RunLook& look)
{
    if (!m_fields.isText() || look.hidden.value_or(false))
        return;
    const QString kind = m_xml.attribute("type"_L1);
    if (kind == u"page")
        draft.hasPageBreak = true;
    else if (kind != u"column" || !draft.paragraph.runs.isEmpty())
        append(draft, look, Run{.kind = Run::Kind::LineBreak});
}

void Story::readSymbol(ParagraphDraft& draft, const RunLook& look)
{
    const QString font = m_xml.attribute("font"_L1);
    const QString code = m_xml.attribute("char"_L1);
    const QChar symbol = symbolOf(symbolFontOf(font), static_cast<char16_t>(code.toUInt(nullptr, 16)));
    if (symbol.isNull())
        m_reading.note(FindingKind::ObjectDropped, m_line, font + u' ' + code);
    else
        append(draft, look, QString(symbol));
}

/// The reference's own sign is no word; what it refers to is kept beside the text.
void Story::readReference(QStringView name)
{
    if (m_kind != Kind::Text || m_reading.read.document.notes.size() >= limits::kMostNotes)
        return;
    const bool isEndnote = name == u"endnoteReference";
    const QHash<QString, Note>& others = isEndnote ? m_reading.endnotes : m_reading.comments;
    const QHash<QString, Note>& notes = name == u"footnoteReference" ? m_reading.footnotes : others;
    const auto found = notes.constFind(m_xml.attribute("id"_L1));
    if (found == notes.constEnd())
        return;
    Note note = *found;
    note.sourceLine = m_line;
    if (note.kind == Note::Kind::Comment)
        m_reading.note(FindingKind::CommentKept, m_line, note.text);
    m_reading.read.document.notes.append(note);
}

void Story::append(ParagraphDraft& draft, const RunLook& look, QString text)
{
    if (text.isEmpty() || !m_fields.isText())
        return;
    int unknown = 0;
    text = withoutPrivateUse(printed(std::move(text)), look.symbolFont.value_or(SymbolFont::None), unknown);
    if (unknown > 0)
        m_reading.note(FindingKind::ObjectDropped, m_line, QString(unknown, QChar::ReplacementCharacter));
    if (look.capitals.value_or(false))
        text = text.toUpper();
    Run run = runOf(look);
    run.text = text;
    if (!text.isEmpty() && !draft.size && !look.hidden.value_or(false))
        draft.size = look.size;
    append(draft, look, run);
}

void Story::append(ParagraphDraft& draft, const RunLook& look, const Run& run)
{
    if (!m_fields.isText() || m_reading.isFull() || (run.kind == Run::Kind::Text && run.text.isEmpty()))
        return;
    const QString words = run.kind == Run::Kind::Text ? run.text : u" "_s;
    if (look.hidden.value_or(false)) {
        draft.hidden += words;
        return;
    }
    QList<Run>& runs = draft.paragraph.runs;
    m_reading.signs += kSignsOfRun + run.text.size();
    m_fields.addWords();
    if (m_inserted && m_inserted->size() < kLongestExcerpt)
        *m_inserted += words;
    if (draft.hasPageBreak && run.kind != Run::Kind::LineBreak) {
        draft.hasPageBreak = false;
        if (runs.isEmpty())
            draft.paragraph.overrides.pageBreakBefore = true;
        else
            runs.append(Run{.kind = Run::Kind::LineBreak});
    }
    if (run.kind == Run::Kind::Text && !runs.isEmpty() && looksAs(runs.last(), run))
        runs.last().text += run.text;
    else
        runs.append(run);
}

/// Words of a formula in their order; a fraction with a slash, properties left out.
QString Story::readMath()
{
    if (m_xml.name() == u"t")
        return m_xml.text();
    const bool isFraction = m_xml.name() == u"f";
    QString text;
    m_xml.forEachChild([&] {
        if (m_xml.name().endsWith(u"Pr"))
            return;
        const bool isDenominator = isFraction && m_xml.name() == u"den";
        const bool isWords = m_xml.isMath() || m_xml.isWord(u"r") || m_xml.isWord(u"t") || m_xml.isWord(u"ins");
        const QString part = isWords ? readMath() : QString();
        text += (isDenominator ? u"/"_s : QString()) + part;
    });
    return text;
}

QString Story::readWords()
{
    QString words;
    addWords(words);
    return words.left(kLongestExcerpt).simplified();
}

void Story::addWords(QString& words)
{
    m_xml.forEachChild([&] {
        const QStringView name = m_xml.name();
        if (words.size() > kLongestExcerpt)
            return;
        if (name == u"t" || name == u"delText")
            words += m_xml.text();
        else if (name == u"tab" || name == u"br")
            words += u' ';
        else {
            if (name == u"p" || name == u"tc")
                words += u' ';
            addWords(words);
        }
    });
}

}  // namespace decretum::docx
