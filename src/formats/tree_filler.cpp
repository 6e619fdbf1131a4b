// SPDX-License-Identifier: MIT
#include "formats/tree_filler.h"

#include "archive/xml_text.h"
#include "formats/reader_limits.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QChar kSoftHyphen(0x00AD);
constexpr qsizetype kLongestExcerpt = 80;
constexpr int kMostFindings = 1000;  // of one file; the user reads them

Run runOf(const Look& look)
{
    return {
        .bold = look.bold, .italic = look.italic, .underline = look.underline, .superscript = look.superscript, .letterSpacing = look.letterSpacing};
}

bool looksLike(const Run& run, const Look& look)
{
    return run.kind == Run::Kind::Text && run.bold == look.bold && run.italic == look.italic && run.underline == look.underline
        && run.superscript == look.superscript && run.letterSpacing == look.letterSpacing;
}

void appendWords(Paragraph& paragraph, const Look& look, const QString& words)
{
    if (words.isEmpty())
        return;
    if (!paragraph.runs.isEmpty() && looksLike(paragraph.runs.last(), look)) {
        paragraph.runs.last().text += words;
        return;
    }
    Run run = runOf(look);
    run.text = words;
    paragraph.runs.append(run);
}

}  // namespace

QString textOf(const QList<Block>& blocks)
{
    QStringList lines;
    for (const Paragraph& paragraph : paragraphsOf(blocks)) {
        const QString label = paragraph.mark && !paragraph.mark->label.isEmpty() ? paragraph.mark->label + u' ' : QString();
        const QString words = (label + plainText(paragraph)).trimmed();
        if (!words.isEmpty())
            lines.append(words);
    }
    return lines.join(u'\n');
}

QString pictureType(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return u"image/png"_s;
    return bytes.startsWith("\xFF\xD8\xFF") ? u"image/jpeg"_s : QString();
}

void tidy(Table& table)
{
    if (std::all_of(table.columnWidths.begin(), table.columnWidths.end(), [](Millimetres width) { return width.value <= 0; }))
        table.columnWidths.clear();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (TableCell& cell : table.rows[row].cells)
            cell.rowSpan = std::clamp(cell.rowSpan, 1, static_cast<int>(table.rows.size() - row));
    }
}

QString foldBlanks(QStringView text, bool& afterBlank)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar sign : text) {
        const bool isBlank = sign == u' ' || sign == u'\t' || sign == u'\n' || sign == u'\r' || sign == u'\f';
        if (!isBlank)
            folded += sign;
        else if (!afterBlank)
            folded += u' ';
        afterBlank = isBlank;
    }
    return folded;
}

QList<Paragraph> paragraphsOf(const QList<Block>& blocks)
{
    QList<Paragraph> paragraphs;
    for (const Block& block : blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            paragraphs.append(*paragraph);
            continue;
        }
        for (const TableRow& row : std::get<Table>(block).rows) {
            for (const TableCell& cell : row.cells)
                paragraphs += cell.paragraphs;
        }
    }
    return paragraphs;
}

TreeFiller::TreeFiller()
{
    m_read.document.styles = {ParagraphStyle{.id = u"text"_s, .name = u"Text"_s, .alignment = Alignment::Left}};
}

DraftParagraph TreeFiller::begin()
{
    if (++m_paragraphs + m_copied > limits::kMostParagraphs)
        m_exceeded = u"paragraphs"_s;
    return {.paragraph = {.style = u"text"_s, .sourceLine = m_paragraphs}};
}

void TreeFiller::append(DraftParagraph& draft, const Look& look, QStringView text)
{
    if (look.hidden || text.isEmpty())
        return;
    addText(text.size());
    if (isFull())
        return;
    QString words;
    for (const QChar sign : xmlSafe(text)) {
        if (sign == u'\t' || sign == u'\n') {
            appendWords(draft.paragraph, look, words);
            words.clear();
            draft.paragraph.runs.append(Run{.kind = sign == u'\t' ? Run::Kind::Tab : Run::Kind::LineBreak});
        } else if (sign != kSoftHyphen && sign != u'\r') {
            words += sign;
            if (sign.isLetter())
                (look.capitals ? draft.hasCapitals : draft.hasOthers) = true;
        }
    }
    appendWords(draft.paragraph, look, words);
}

void TreeFiller::appendPicture(DraftParagraph& draft, const Image& image)
{
    Image picture = image;
    picture.mediaType = pictureType(image.bytes);
    if (picture.mediaType.isEmpty()) {
        addFinding(FindingKind::ObjectDropped, image.alternativeText);
        return;
    }
    m_read.document.images.append(picture);
    draft.paragraph.runs.append(Run{.kind = Run::Kind::Image, .image = static_cast<int>(m_read.document.images.size()) - 1});
}

void TreeFiller::setHeading(DraftParagraph& draft, int level)
{
    constexpr int kDeepestHeading = 10;  // ODF 1.3 Part 3, 19.850
    level = std::clamp(level, 1, kDeepestHeading);
    const QString id = u"heading-"_s + QString::number(level);
    draft.paragraph.style = id;
    if (!m_read.document.style(id)) {
        m_read.document.styles.append(ParagraphStyle{.id = id,
            .name = u"Heading "_s + QString::number(level),
            .role = ParagraphRole::Heading,
            .outlineLevel = level,
            .alignment = Alignment::Left});
    }
}

Paragraph TreeFiller::finish(DraftParagraph&& draft)
{
    if (draft.hasCapitals && !draft.hasOthers) {
        const QString base = draft.paragraph.style;
        const QString id = base == u"text" ? u"capitals"_s : base + u"-capitals"_s;
        draft.paragraph.style = id;
        if (!m_read.document.style(id)) {
            ParagraphStyle style = *m_read.document.style(base);
            style.id = id;
            style.name = base == u"text" ? u"Capitals"_s : style.name + u" in capitals"_s;
            style.font.allCaps = true;
            m_read.document.styles.append(style);
        }
    }
    return std::move(draft.paragraph);
}

bool TreeFiller::addCells(qint64 count)
{
    m_cells += std::min<qint64>(count, limits::kMostCells + 1);
    if (m_cells > limits::kMostCells)
        m_exceeded = u"table cells"_s;
    return !isFull();
}

bool TreeFiller::addCopies(const QList<Paragraph>& paragraphs, qint64 copies)
{
    copies = std::min<qint64>(copies, limits::kMostCells);
    m_copied += copies * paragraphs.size();
    if (m_paragraphs + m_copied > limits::kMostParagraphs)
        m_exceeded = u"paragraphs"_s;
    for (const Paragraph& paragraph : paragraphs)
        addText(plainText(paragraph).size() * copies);
    return !isFull();
}

void TreeFiller::addText(qint64 signs)
{
    m_text += signs;
    if (m_text > limits::kMostText)
        m_exceeded = u"text"_s;
}

void TreeFiller::addNote(Note note)
{
    QList<Note>& notes = m_read.document.notes;
    note.text = note.text.trimmed();
    if (note.text.isEmpty())
        return;
    const bool isPageNote = note.kind == Note::Kind::Header || note.kind == Note::Kind::Footer;
    if (isPageNote && std::any_of(notes.begin(), notes.end(), [&](const Note& said) { return said.kind == note.kind && said.text == note.text; }))
        return;
    if (notes.size() >= limits::kMostNotes) {
        cutAt(u"notes");
        return;
    }
    if (note.kind == Note::Kind::Comment)
        m_read.findings.append({.kind = FindingKind::CommentKept, .line = note.sourceLine, .excerpt = note.text});
    notes.append(note);
}

void TreeFiller::addFinding(FindingKind kind, const QString& excerpt, int line)
{
    if (m_read.findings.size() < kMostFindings)
        m_read.findings.append({.kind = kind, .line = line > 0 ? line : m_paragraphs, .excerpt = excerpt.left(kLongestExcerpt)});
}

void TreeFiller::cutAt(QStringView limit)
{
    const QString name = limit.toString();
    if (m_cuts.contains(name))
        return;
    m_cuts.insert(name);
    addFinding(FindingKind::LimitReached, name);
}

Result<ReadDocument> TreeFiller::result(const QList<Block>& blocks, const QString& part)
{
    if (isFull())
        return Error{.code = FormatsError::LimitReached, .detail = m_exceeded, .place = part};
    m_read.document.sections = {Section{.blocks = blocks}};
    return m_read;
}

}  // namespace decretum
