// SPDX-License-Identifier: MIT
#include "formats/html_text.h"

#include "formats/lengths.h"

#include <QRegularExpression>

namespace decretum::html {

namespace {

using namespace Qt::Literals::StringLiterals;

const QSet<QString>& blocks()
{
    static const QSet<QString> kNames{u"p"_s, u"div"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"li"_s, u"pre"_s, u"blockquote"_s,
        u"ul"_s, u"ol"_s, u"dl"_s, u"dt"_s, u"dd"_s, u"table"_s, u"section"_s, u"article"_s, u"header"_s, u"footer"_s, u"main"_s, u"aside"_s,
        u"form"_s, u"fieldset"_s, u"legend"_s, u"address"_s, u"center"_s, u"figure"_s, u"figcaption"_s, u"caption"_s, u"body"_s, u"html"_s, u"hr"_s,
        u"menu"_s, u"dir"_s, u"details"_s, u"summary"_s, u"listing"_s, u"xmp"_s, u"td"_s, u"th"_s, u"tr"_s, u"title"_s};
    return kNames;
}

bool isWithoutWords(const QString& name)
{
    static const QSet<QString> kNames{u"script"_s, u"style"_s, u"head"_s, u"nav"_s, u"noscript"_s, u"template"_s, u"iframe"_s, u"object"_s, u"svg"_s,
        u"math"_s, u"button"_s, u"select"_s, u"textarea"_s, u"input"_s, u"audio"_s, u"video"_s, u"canvas"_s, u"map"_s, u"xml"_s, u"sdfield"_s,
        u"embed"_s, u"applet"_s};
    return kNames.contains(name);
}

bool isList(const QString& name)
{
    return name == u"ol" || name == u"ul" || name == u"menu" || name == u"dir";
}

/// Blanks that folding left at a line's end are not printed.
void dropTrailingBlank(QList<Run>& runs)
{
    if (runs.isEmpty() || runs.last().kind != Run::Kind::Text || !runs.last().text.endsWith(u' '))
        return;
    runs.last().text.chop(1);
    if (runs.last().text.isEmpty())
        runs.removeLast();
}

/// Blanks folded as browsers do, but a tab within a line stays: LibreOffice 7.4 and others write the tabs of a document so, and they
/// part what stands side by side; those that set in the source stand behind a line end.
QString foldWords(const QString& text, bool& afterBlank)
{
    static const QRegularExpression tabs(u"(?:^|(?<=\\S)) *\\t[ \\t]*(?:\\r?\\n\\s*)?(?=\\S)"_s);
    QString words;
    qsizetype at = 0;
    for (auto matches = tabs.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedStart() == 0 && afterBlank)
            continue;
        words += foldBlanks(QStringView(text).sliced(at, match.capturedStart() - at), afterBlank) + u'\t';
        afterBlank = true;
        at = match.capturedEnd();
    }
    return words + foldBlanks(QStringView(text).sliced(at), afterBlank);
}

/// Symbol and Wingdings have signs where other fonts have letters.
QString symbolText(QString text)
{
    for (QChar& sign : text) {
        if (QStringView(u"·§Øüqvnl¨").contains(sign))
            sign = u'•';
    }
    return text;
}

}  // namespace

Result<ReadDocument> TextReader::read(const Node& root)
{
    m_filler.document().metadata.language = root ? root.attribute("lang") : QString();
    if (root)
        readElement(root, {});
    endParagraph();
    return m_filler.result(m_flows.last().blocks, u"html"_s);
}

void TextReader::readChildren(const Node& element, const Setting& setting)
{
    for (Node child = element.firstChild(); child && !m_filler.isFull(); child = child.next()) {
        if (child.isText())
            addText(child.text(), setting);
        else if (child.isElement())
            readElement(child, setting);
    }
}

void TextReader::readElement(const Node& element, Setting setting)
{
    const QString name = element.name();
    if (name == u"head")
        readHead(element);
    if (name == u"style")
        m_styles.add(element.words());
    if (isWithoutWords(name))
        return;
    const Declarations declarations = m_styles.declarations(element, name);
    if (isHidden(declarations))
        return;
    const bool isBlock = blocks().contains(name);
    if (isBlock) {
        endParagraph();
        m_wordList = declarations.value(u"mso-list"_s);
    }
    if (name != u"br" && (declarations.value(u"page-break-before"_s) == u"always" || declarations.value(u"break-before"_s) == u"page"))
        m_breaksNext = true;
    applyTag(name, setting);
    apply(declarations, setting);
    const QString align = element.attribute("align");
    if (isBlock && !align.isEmpty() && !declarations.contains(u"text-align"_s))
        apply({{u"text-align"_s, align.toLower()}}, setting);
    if (!readSpecial(element, name, setting, declarations)) {
        if (headingLevelOf(name) > 0)
            setting.headingLevel = headingLevelOf(name);
        readChildren(element, setting);
    }
    if (isBlock)
        endParagraph();
    if (declarations.value(u"page-break-after"_s) == u"always")
        m_breaksNext = true;
}

/// Elements that are more than words in some look; false: it is no such.
bool TextReader::readSpecial(const Node& element, const QString& name, const Setting& setting, const Declarations& declarations)
{
    if (name == u"br") {
        readBreak(declarations, setting);
    } else if (name == u"img") {
        readPicture(element, setting);
    } else if (name == u"table") {
        readTable(element, setting, declarations);
    } else if (isList(name)) {
        readList(element, name, setting, declarations);
    } else if (name == u"li" && !noteBodyOf(element, name, declarations)) {
        readItem(element, setting, declarations);
    } else if (name == u"del") {
        m_filler.addFinding(FindingKind::TrackedChange);
    } else if (name == u"ins") {
        m_filler.addFinding(FindingKind::TrackedChange);
        readChildren(element, setting);
    } else if (name == u"a" && isReference(element)) {
        return true;
    } else if (declarations.value(u"mso-list"_s) == u"ignore") {
        readWordLabel(element, setting);
    } else if (declarations.contains(u"mso-tab-count"_s)) {  // Word draws a tab with blanks
        m_filler.append(draft(setting), setting.look, QString(std::clamp(declarations.value(u"mso-tab-count"_s).toInt(), 1, 9), u'\t'));
        m_flows.last().afterBlank = true;
    } else if (const auto body = noteBodyOf(element, name, declarations)) {
        readNoteBody(element, *body, setting);
    } else {
        return false;
    }
    return true;
}

void TextReader::readHead(const Node& head)
{
    Metadata& metadata = m_filler.document().metadata;
    for (Node child = head.firstChild(); child; child = child.next()) {
        if (!child.isElement())
            continue;
        if (child.name() == u"title")
            metadata.title = child.words().simplified();
        else if (child.name() == u"style")
            m_styles.add(child.words());
        else if (child.name() == u"meta" && child.attribute("name").toLower() == u"author")
            metadata.author = child.attribute("content").simplified();
    }
}

void TextReader::addText(const QString& text, const Setting& setting)
{
    Flow& flow = m_flows.last();
    QString words = setting.keepsBlanks ? text : foldWords(text, flow.afterBlank);
    if (setting.keepsBlanks && !flow.draft && words.startsWith(u'\n'))
        words.remove(0, 1);  // HTML, 13.1.2.5: the first line end of pre
    if (words.isEmpty() || setting.look.hidden)
        return;
    if (setting.keepsBlanks)
        flow.afterBlank = false;
    m_filler.append(draft(setting), setting.look, setting.isSymbolFont ? symbolText(words) : words);
}

void TextReader::readBreak(const Declarations& declarations, const Setting& setting)
{
    if (declarations.value(u"page-break-before"_s) == u"always") {
        endParagraph();
        m_breaksNext = true;
        return;
    }
    DraftParagraph& open = draft(setting);
    dropTrailingBlank(open.paragraph.runs);
    m_filler.append(open, {}, u"\n");
    m_flows.last().afterBlank = true;
}

void TextReader::readPicture(const Node& element, const Setting& setting)
{
    const QString source = element.attribute("src");
    const qsizetype comma = source.indexOf(u',');
    Image image{.alternativeText = element.attribute("alt")};
    constexpr double kPixel = 25.4 / 96;
    image.width = {element.attribute("width").toDouble() * kPixel};
    image.height = {element.attribute("height").toDouble() * kPixel};
    if (source.startsWith(u"data:image/") && source.left(comma).endsWith(u";base64"))
        image.bytes = QByteArray::fromBase64(source.mid(comma + 1).toLatin1());
    if (pictureType(image.bytes).isEmpty())
        m_filler.addFinding(FindingKind::ObjectDropped, image.alternativeText);
    else
        m_filler.appendPicture(draft(setting), image);
}

void TextReader::readList(const Node& element, const QString& name, const Setting& setting, const Declarations& declarations)
{
    m_lists.open(element, name, declarations);
    Setting inner = setting;
    inner.leftIndent = {};
    readChildren(element, inner);
    m_lists.close();
}

void TextReader::readItem(const Node& element, const Setting& setting, const Declarations& declarations)
{
    m_flows.last().mark = m_lists.next(element, declarations);
    readChildren(element, setting);
    endParagraph();
    m_flows.last().mark.reset();
}

/// The label of a Word list, typed beside its description: "mso-list:l0 level2 lfo1" of the paragraph, "mso-list:Ignore" of the label.
void TextReader::readWordLabel(const Node& element, const Setting& setting)
{
    static const QRegularExpression place(u"^(l\\d+)\\s+level(\\d)"_s);
    QString label = element.words().simplified().replace(QChar(0x00A0), u' ').trimmed().left(labels::kLongestText);
    Setting inner = setting;
    for (Node child = element.firstChild(); child; child = child.next()) {
        if (child.isElement())
            apply(m_styles.declarations(child, child.name()), inner);
    }
    label = label == u"·" || label == u"§" || (inner.isSymbolFont && label.size() == 1) ? u"•"_s : labels::bulletSign(label);
    if (label.isEmpty())
        return;
    const auto match = place.match(m_wordList);
    m_flows.last().mark = ListMark{.list = match.hasMatch() ? u"list-"_s + match.captured(1) : u"list"_s,
        .level = std::max(match.captured(2).toInt() - 1, 0),
        .label = label,
        .value = labels::numberOfLabel(label)};
    if (m_flows.last().draft)
        m_flows.last().draft->paragraph.mark = std::exchange(m_flows.last().mark, std::nullopt);
    m_flows.last().afterBlank = true;
}

DraftParagraph& TextReader::draft(const Setting& setting)
{
    Flow& flow = m_flows.last();
    if (flow.draft)
        return *flow.draft;
    flow.draft = m_filler.begin();
    ParagraphOverrides& overrides = flow.draft->paragraph.overrides;
    overrides.alignment = setting.alignment;
    if (setting.leftIndent.value != 0)
        overrides.leftIndent = setting.leftIndent;
    if (setting.firstLineIndent && setting.firstLineIndent->value != 0)
        overrides.firstLineIndent = setting.firstLineIndent;
    overrides.pageBreakBefore = std::exchange(m_breaksNext, false) && m_isBegun;
    m_isBegun = true;
    if (setting.headingLevel > 0)
        m_filler.setHeading(*flow.draft, setting.headingLevel);
    flow.draft->paragraph.mark = std::exchange(flow.mark, std::nullopt);
    return *flow.draft;
}

void TextReader::endParagraph()
{
    Flow& flow = m_flows.last();
    flow.afterBlank = true;
    if (!flow.draft)
        return;
    QList<Run>& runs = flow.draft->paragraph.runs;
    dropTrailingBlank(runs);
    if (!runs.isEmpty() && runs.last().kind == Run::Kind::LineBreak)  // a break at a block's end breaks nothing
        runs.removeLast();
    flow.blocks.append(m_filler.finish(std::move(*flow.draft)));
    flow.draft.reset();
}

QList<Block> TextReader::readFlow(const Node& element, const Setting& setting)
{
    m_flows.append(Flow{});
    readChildren(element, setting);
    endParagraph();
    return m_flows.takeLast().blocks;
}

}  // namespace decretum::html
