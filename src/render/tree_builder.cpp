// SPDX-License-Identifier: MIT
#include "render/tree_builder.h"

#include "model/clause_labels.h"
#include "render/declined_arguments.h"
#include "text/typography.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

QUuid targetOf(const LiveReference& reference)
{
    if (const auto* clause = std::get_if<ClauseReference>(&reference))
        return clause->clause.value;
    if (const auto* attachment = std::get_if<AttachmentReference>(&reference))
        return attachment->attachment.value;
    return {};
}

}  // namespace

TreeBuilder::TreeBuilder(const Decision& decision, const Template& form, const DeclensionOptions& declension)
    : m_decision(decision), m_form(form), m_declension(declension)
{
    m_document.styles = form.styles;
    collectTargets(decision.preamble);
    collectTargets(decision.clauses);
    for (const Attachment& attachment : decision.attachments) {
        if (const auto* tree = std::get_if<ClauseTree>(&attachment.content))
            collectTargets(tree->clauses);
        if (const auto* plan = std::get_if<PlanOfMeasures>(&attachment.content))
            collectTargets(plan->clauses);
    }
    beginSection(form.page, false);
}

void TreeBuilder::collectTargets(const RichText& text)
{
    for (const RichRun& run : text.runs()) {
        if (!run.reference)
            continue;
        if (const QUuid target = targetOf(*run.reference); !target.isNull() && !m_bookmarks.contains(target))
            m_bookmarks.insert(target, u"ref_"_s + QString::number(m_bookmarks.size() + 1));
    }
}

void TreeBuilder::collectTargets(const QList<Clause>& clauses)
{
    forEachClause(clauses, [this](const Clause& clause, int) { collectTargets(clause.text); });
}

Millimetres TreeBuilder::textWidth() const
{
    const PageSetup& page = m_document.sections.last().page;
    return page.width - page.left - page.right;
}

QString TreeBuilder::typeset(const QString& text) const
{
    return setTypography(text, m_decision.language);
}

Paragraph TreeBuilder::paragraph(const QString& style, const QString& words) const
{
    return makeParagraph(style, typeset(words));
}

void TreeBuilder::addText(const QString& style, const QString& words)
{
    for (const QString& line : words.split(u'\n', Qt::SkipEmptyParts))
        add(paragraph(style, line));
}

QList<Run> TreeBuilder::runsOf(const RichText& text) const
{
    if (text.isPlain())
        return text.isEmpty() ? QList<Run>{} : QList<Run>{Run{.text = typeset(text.plain())}};
    // Typography looks at neighbours across runs: the whole text is set, then cut where the runs end.
    const QString plain = text.plain();
    const QString set = typeset(plain);
    QList<Run> runs;
    qsizetype at = 0;
    for (const RichRun& rich : text.runs()) {
        qsizetype signs = 0;
        const qsizetype start = at;
        while (at < set.size() && (signs < rich.text.size() || set.at(at) == kWordJoiner)) {
            if (set.at(at) != kWordJoiner || rich.text.at(std::min(signs, rich.text.size() - 1)) == kWordJoiner)
                ++signs;
            ++at;
        }
        Run run{.text = set.mid(start, at - start), .bold = rich.bold, .italic = rich.italic, .underline = rich.underline};
        if (rich.reference)
            run.target = bookmarkOf(targetOf(*rich.reference));
        runs.append(run);
    }
    return runs;
}

QString TreeBuilder::say(const char* key, const MessageArguments& arguments)
{
    const auto wording = m_form.wording.constFind(QString::fromLatin1(key));
    if (wording == m_form.wording.constEnd())
        return {};
    const MessagePattern* pattern = wording->choose([&](const QString& name) {
        const auto own = arguments.constFind(name);
        const auto* words = own == arguments.cend() ? nullptr : std::get_if<QString>(&*own);
        return words ? !words->isEmpty() : own != arguments.cend() || hasFact(m_decision, name);
    });
    return pattern ? say(*pattern, arguments) : QString();
}

QString TreeBuilder::say(const MessagePattern& pattern, const MessageArguments& arguments)
{
    MessageArguments all = arguments;
    const QStringList& names = pattern.argumentNames();
    const bool asksForFacts = std::any_of(names.begin(), names.end(), [&arguments](const QString& name) {
        const std::optional<DeclinedArgument> declined = declinedArgument(name);
        return !arguments.contains(declined ? declined->base : name);
    });
    if (asksForFacts) {
        const MessageArguments facts = factsOf(*this);
        for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact) {
            if (!all.contains(fact.key()))
                all.insert(fact.key(), fact.value());
        }
    }
    const Result<QString> words = pattern.format(withDeclined(pattern, all, m_form.language, m_declension));
    if (!words) {
        if (!m_error)
            m_error = words.error();
        return {};
    }
    QStringList lines;
    for (const QString& line : words->split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines.join(u'\n');
}

ParagraphStyle TreeBuilder::style(const QString& id) const
{
    const auto found = std::find_if(m_form.styles.begin(), m_form.styles.end(), [&id](const ParagraphStyle& known) { return known.id == id; });
    return found == m_form.styles.end() ? ParagraphStyle{} : *found;
}

void TreeBuilder::addAtRight(const QString& styleId, const QString& words)
{
    const PageSetup& page = m_form.page;
    const Millimetres shift = textWidth() - (page.width - page.left - page.right);
    for (const QString& line : words.split(u'\n', Qt::SkipEmptyParts)) {
        Paragraph one = paragraph(styleId, line);
        if (shift.value > 0)
            one.overrides.leftIndent = style(styleId).leftIndent + shift;
        add(one);
    }
}

void TreeBuilder::beginSection(const PageSetup& page, bool restartsNumbers)
{
    m_document.sections.append(Section{.page = page, .restartsNumbers = restartsNumbers});
}

void TreeBuilder::setOrigin(qsizetype first, const QUuid& id)
{
    QList<Block>& blocks = m_document.sections.last().blocks;
    for (qsizetype at = first; at < blocks.size(); ++at) {
        if (auto* paragraph = std::get_if<Paragraph>(&blocks[at]))
            paragraph->origin = id;
    }
}

void TreeBuilder::keepLastWithNext()
{
    QList<Block>& blocks = m_document.sections.last().blocks;
    if (blocks.isEmpty())
        return;
    if (auto* paragraph = std::get_if<Paragraph>(&blocks.last()))
        paragraph->overrides.keepWithNext = true;
    else
        std::get<Table>(blocks.last()).keepWithNext = true;
}

void TreeBuilder::keepTwoLinesWithNext()
{
    keepLastWithNext();
    constexpr qsizetype kSurelyTwoLines = 120;  // signs of 14 pt on the narrowest text area in use
    QList<Block>& blocks = m_document.sections.last().blocks;
    const auto* last = blocks.isEmpty() ? nullptr : std::get_if<Paragraph>(&blocks.last());
    if (!last || blocks.size() < 2 || plainText(*last).size() >= kSurelyTwoLines)
        return;
    Block& before = blocks[blocks.size() - 2];
    if (auto* paragraph = std::get_if<Paragraph>(&before))
        paragraph->overrides.keepWithNext = true;
    else
        std::get<Table>(before).keepWithNext = true;
}

Result<Document> TreeBuilder::take()
{
    if (m_error)
        return *m_error;
    return std::move(m_document);
}

}  // namespace decretum
