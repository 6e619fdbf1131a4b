// SPDX-License-Identifier: MIT
#include "render/tree_builder.h"

#include "model/clause_labels.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kListLevels = 9;  // that DOCX and ODT lists have

NumberingLevel::Format formatOf(LevelFormat::Kind kind)
{
    switch (kind) {
    case LevelFormat::Kind::Decimal: return NumberingLevel::Format::Decimal;
    case LevelFormat::Kind::Letter: return NumberingLevel::Format::LowerLetter;
    case LevelFormat::Kind::UpperRoman: return NumberingLevel::Format::UpperRoman;
    case LevelFormat::Kind::Dash: return NumberingLevel::Format::Bullet;
    case LevelFormat::Kind::None: break;
    }
    return NumberingLevel::Format::None;
}

NumberingLevel levelOf(const LevelFormat& format, int depth, Language language)
{
    NumberingLevel level{.format = formatOf(format.kind)};
    if (format.kind == LevelFormat::Kind::Dash) {
        level.pattern = format.suffix;
        return level;
    }
    if (format.kind == LevelFormat::Kind::None)
        return level;
    level.pattern = format.prefix;
    if (format.withParents) {
        for (int parent = 1; parent <= depth; ++parent)
            level.pattern += u'%' + QString::number(parent) + u'.';
    }
    level.pattern += u'%' + QString::number(depth + 1) + format.suffix;
    if (format.kind == LevelFormat::Kind::Letter)
        level.alphabet = listAlphabet(language);
    return level;
}

/// Whether a clause's words end so that a colon would be one mark too many.
bool isClosed(const QString& words)
{
    const bool endsInInitials = words.size() > 1 && words.back() == u'.' && words.at(words.size() - 2).isUpper();  // «Методисту Гаю Л.М.»
    return words.isEmpty() || (!endsInInitials && QStringView(u".:;!?,").contains(words.back()));
}

class ClauseRenderer {
public:
    ClauseRenderer(TreeBuilder& tree, const NumberingScheme& scheme, const QString& listId) : m_tree(tree), m_scheme(scheme), m_listId(listId) {}

    void render(const QList<Clause>& clauses)
    {
        addNumbering(m_listId, scheme());
        for (const LabelledClause& labelled : labelClauses(clauses, m_scheme, m_tree.decision().language))
            addClause(labelled);
    }

private:
    QList<NumberingLevel> scheme() const
    {
        QList<NumberingLevel> levels;
        for (int depth = 0; depth < kListLevels; ++depth)
            levels.append(levelOf(m_scheme.level(depth), depth, m_tree.decision().language));
        return levels;
    }

    void addNumbering(const QString& id, const QList<NumberingLevel>& levels)
    {
        m_tree.document().numberings.append(Numbering{.id = id, .levels = levels});
    }

    void addClause(const LabelledClause& labelled)
    {
        const Clause& clause = *labelled.clause;
        const QString deadlines = ownDeadlines(clause);
        const QString performers = ownPerformers(clause);
        const bool isOwnLine = m_tree.form().deadlinePlacement == DeadlinePlacement::OwnLine;
        Paragraph paragraph{.style = labelled.depth == 0 ? u"clause"_s : u"clause-part"_s, .runs = m_tree.runsOf(clause.text)};
        if (!clause.addressee.isEmpty() && !clause.children.isEmpty() && !isClosed(clause.text.plain()))
            paragraph.runs.append(Run{.text = u":"_s});
        if (!isOwnLine && !deadlines.isEmpty())
            paragraph.runs.append(Run{.text = u' ' + m_tree.typeset(deadlines)});
        if (!labelled.label.isEmpty())
            paragraph.mark =
                ListMark{.list = m_listId, .level = std::min(labelled.depth, kListLevels - 1), .label = labelled.label, .value = valueOf(labelled)};
        paragraph.bookmark = m_tree.bookmarkOf(clause.id.value);
        paragraph.overrides.pageBreakBefore = clause.beginsPage;
        const bool hasLines = (isOwnLine && !deadlines.isEmpty()) || !performers.isEmpty();
        if (hasLines || !clause.children.isEmpty())
            paragraph.overrides.keepWithNext = true;
        const qsizetype first = m_tree.blockCount();
        m_tree.add(paragraph);
        if (!performers.isEmpty()) {
            m_tree.addText(u"performers"_s, m_tree.say("performers", {{u"performers"_s, performers}}));
            if (isOwnLine && !deadlines.isEmpty())
                m_tree.keepLastWithNext();
        }
        if (isOwnLine && !deadlines.isEmpty())
            m_tree.addText(u"deadline"_s, m_tree.say("deadline", {{u"deadline"_s, deadlines}}));
        m_tree.setOrigin(first, originOf(clause, first));
    }

    /// A clause of a file has no id yet: its paragraphs still tell that they belong together.
    static QUuid originOf(const Clause& clause, qsizetype first)
    {
        return clause.id.value.isNull() ? QUuid(static_cast<uint>(first) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) : clause.id.value;
    }

    int valueOf(const LabelledClause& labelled) const
    {
        const auto parsed = parseLabel(labelled.label, m_tree.decision().language);
        return parsed && !parsed->numbers.isEmpty() ? parsed->numbers.last() : 0;
    }

    TreeBuilder& m_tree;
    const NumberingScheme& m_scheme;
    QString m_listId;
};

}  // namespace

QString ownDeadlines(const Clause& clause)
{
    QStringList words;
    bool recurs = false;
    for (const Deadline& deadline : clause.deadlines) {
        if (deadline.isInline)
            continue;
        words.append(deadline.text);
        recurs = recurs || deadline.kind == Deadline::Kind::Recurring;
    }
    // «до 10 березня, щокварталу до 5 числа» would be one that ends in March
    return words.join(recurs ? u"; "_s : u", "_s);
}

QString ownPerformers(const Clause& clause)
{
    const QString text = clause.text.plain();
    QStringList words;
    for (const PersonMention& person : clause.persons) {
        if (text.contains(person.name))
            continue;
        const bool hasOwnPosition = !person.position.isEmpty() && !text.contains(person.position) && person.position != clause.addressee;
        words.append(hasOwnPosition ? person.position + u' ' + person.name : person.name);
    }
    if (clause.children.isEmpty() && !clause.addressee.isEmpty() && !text.contains(clause.addressee))
        words.append(clause.addressee);
    return words.join(u", "_s);
}

void renderClauses(TreeBuilder& tree, const QList<Clause>& clauses, const NumberingScheme& scheme, const QString& listId)
{
    ClauseRenderer(tree, scheme, listId).render(clauses);
}

}  // namespace decretum
