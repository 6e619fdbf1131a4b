// SPDX-License-Identifier: MIT
#include "recognize/lexicon.h"

#include "model/deadline.h"
#include "recognize/built_in_recognition.h"
#include "recognize/learned.h"
#include "text/letters.h"
#include "text/typography.h"

#include <toml++/toml.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace decretum::recognition {

namespace {

constexpr std::string_view kListNames[] = {"papers", "subject-openers", "preamble-openers", "posts", "no-posts", "acting", "places",
    "infinitive-lookalikes", "performers-captions", "term-captions", "service-openers", "annex-openers", "annex-of", "approvals", "offices",
    "handing-verbs", "together", "duty-words", "control-openers", "control-objects", "control-verbs", "control-keepers", "self", "dative-endings",
    "body-nouns", "done-things", "dedications", "no-surnames", "no-given-names", "name-lookalikes", "position-openers", "list-openers",
    "compound-heads", "measure-headers", "date-headers", "formula-subjects", "nominative-adjectives", "page-heads", "part-words", "formula-endings",
    "subject-captions", "numbered-bodies", "surname-endings", "web-debris", "obliging-verbs", "deeming-words", "votes", "visa-captions",
    "executor-captions", "visa-sheets", "distribution-captions", "acquaintance-words", "basis-captions", "signature-headers", "plan-types",
    "institutions", "stating-verbs", "plural-posts", "impersonal-verbs", "meetings", "registrations"};

struct ActWord {
    QString stem;
    QStringList endings;
    QString nominative;
};

struct Kinds {
    std::string_view name;
    DecisionKind kind;
};
constexpr Kinds kKinds[] = {
    {"decision", DecisionKind::Decision}, {"order", DecisionKind::Order}, {"resolution", DecisionKind::Resolution}, {"ruling", DecisionKind::Ruling}};

class Lexicon {
public:
    static const Lexicon& builtIn()
    {
        static const Lexicon lexicon;
        return lexicon;
    }

    QStringList lists[std::size(kListNames)];

    /// Those entries of a list that may begin as the text does: most questions are answered by the first letter.
    const std::vector<const QString*>& openers(WordList list, QStringView text) const
    {
        static const std::vector<const QString*> kNone;
        return text.isEmpty() ? kNone : m_openers[static_cast<size_t>(list)][bucketOf(text.front())];
    }

    QList<TypeWord> types;
    QHash<QString, DecisionKind> formulaVerbs;
    QList<ActWord> acts;

private:
    static constexpr size_t kBuckets = 32;  // as Cyrillic letters come
    static size_t bucketOf(QChar first) { return first.unicode() % kBuckets; }

    static QString text(const toml::node_view<const toml::node>& node) { return QString::fromStdString(node.value_or(std::string())); }

    Lexicon()
    {
        const toml::table file = toml::parse(builtInText(builtInRecognition(), "recognize/words"));
        for (size_t at = 0; at < std::size(kListNames); ++at)
            lists[at] = text(file["lists"][kListNames[at]]).split(u'|', Qt::SkipEmptyParts);
        for (size_t at = 0; at < std::size(kListNames); ++at) {
            for (const QString& entry : std::as_const(lists[at]))
                m_openers[at][bucketOf(entry.front())].push_back(&entry);
        }
        for (const Kinds& kinds : kKinds) {
            for (const QString& word : text(file["types"][kinds.name]).split(u'|', Qt::SkipEmptyParts))
                types.append({word, kinds.kind});
            for (const QString& word : text(file["formula-verbs"][kinds.name]).split(u'|', Qt::SkipEmptyParts))
                formulaVerbs.insert(word, kinds.kind);
        }
        std::stable_sort(types.begin(), types.end(), [](const TypeWord& one, const TypeWord& other) { return one.word.size() > other.word.size(); });
        if (const toml::array* rows = file["acts"].as_array()) {
            for (const toml::node& row : *rows) {
                const toml::node_view<const toml::node> act(row);
                acts.append({text(act["stem"]), text(act["endings"]).split(u' '), text(act["type"])});
            }
        }
    }

    std::array<std::vector<const QString*>, kBuckets> m_openers[std::size(kListNames)];
};

bool endsWord(QStringView text, qsizetype end)
{
    return end >= text.size() || !text.at(end).isLetterOrNumber();
}

/// Whether an entry begins with the text's first letter: for most lines that settles it.
bool mayOpen(QStringView text, WordList list)
{
    if (text.isEmpty())
        return false;
    const QChar twin = cyrillicTwin(text.front());
    const QChar first = (twin.isNull() ? text.front() : twin).toLower();
    const auto& known = Lexicon::builtIn().openers(list, QStringView(&first, 1));
    return std::any_of(known.begin(), known.end(), [first](const QString* caption) { return caption->startsWith(first); });
}

qsizetype captionLength(QStringView text, WordList list)
{
    if (!mayOpen(text, list))
        return 0;
    constexpr qsizetype kReach = 80;  // beyond the longest caption
    const QString key = foldApostrophes(foldLookalikes(text.left(kReach))).toLower();
    for (const QString& caption : words(list)) {
        if (!key.startsWith(caption))
            continue;
        qsizetype end = caption.size();
        while (end < text.size() && text.at(end).isSpace())
            ++end;
        const bool isMarked = end < text.size() && QStringView(u":-–—").contains(text.at(end));
        if (!isMarked && !caption.endsWith(u'.'))
            continue;
        end += isMarked ? 1 : 0;
        while (end < text.size() && text.at(end).isSpace())
            ++end;
        return end;
    }
    return 0;
}

/// Of a caption without a mark behind it, with the blank; 0: none opens the line.
qsizetype bareCaption(QStringView text, WordList list)
{
    constexpr qsizetype kLongest = 70;
    if (text.isEmpty() || text.size() > kLongest || !mayOpen(text, list))
        return 0;
    const qsizetype length = wordsAtStart(comparisonKey(text), list);
    return length > 0 && length + 1 < text.size() && text.at(length).isSpace() ? length + 1 : 0;
}

}  // namespace

const QStringList& words(WordList list)
{
    return Lexicon::builtIn().lists[static_cast<size_t>(list)];
}

bool isOneOf(QStringView word, WordList list)
{
    const auto& known = Lexicon::builtIn().openers(list, word);
    return std::any_of(known.begin(), known.end(), [word](const QString* entry) { return word == *entry; });
}

bool startsWithOneOf(QStringView text, WordList list)
{
    const auto& known = Lexicon::builtIn().openers(list, text);
    return std::any_of(known.begin(), known.end(), [text](const QString* opener) { return text.startsWith(*opener); });
}

bool endsWithOneOf(QStringView text, WordList list)
{
    const QStringList& known = words(list);
    return std::any_of(known.begin(), known.end(), [text](const QString& ending) { return text.endsWith(ending); });
}

bool containsOneOf(QStringView text, WordList list)
{
    const QStringList& known = words(list);
    return std::any_of(known.begin(), known.end(), [text](const QString& part) { return text.contains(part); });
}

qsizetype wordsAtStart(QStringView key, WordList list)
{
    qsizetype longest = 0;
    for (const QString* entry : Lexicon::builtIn().openers(list, key)) {
        if (entry->size() > longest && key.startsWith(*entry) && endsWord(key, entry->size()))
            longest = entry->size();
    }
    return longest;
}

const TypeWord* typeWordAt(QStringView key)
{
    for (const TypeWord& type : Lexicon::builtIn().types) {
        if (key.startsWith(type.word) && endsWord(key, type.word.size()))
            return &type;
    }
    return nullptr;
}

std::optional<DecisionKind> formulaVerb(QStringView word)
{
    const auto& verbs = Lexicon::builtIn().formulaVerbs;
    const auto found = verbs.constFind(word.toString());
    if (found != verbs.constEnd())
        return found.value();
    const auto& taught = learned().formulas;
    const auto known = taught.constFind(word.toString());
    return known == taught.constEnd() ? std::nullopt : std::optional(known.value());
}

bool isFirstPerson(QStringView word)
{
    return word.endsWith(u"ую") || word.endsWith(u"аю") || word.endsWith(u"яю") || word.endsWith(u"уємо") || word.endsWith(u"аем")
        || word.endsWith(u"юсь") || word.endsWith(u"юся");
}

QString actType(QStringView word)
{
    for (const ActWord& act : Lexicon::builtIn().acts) {
        if (!word.startsWith(act.stem))
            continue;
        const QStringView ending = word.sliced(act.stem.size());
        if (act.endings.contains(ending.isEmpty() ? QStringLiteral("-") : ending.toString()))
            return act.nominative;
    }
    return {};
}

bool isPost(QStringView word)
{
    const QStringList& taught = learned().posts;
    if (std::any_of(taught.begin(), taught.end(), [word](const QString& post) { return word.startsWith(post); }))
        return true;
    return startsWithOneOf(word, WordList::Posts) && !startsWithOneOf(word, WordList::NoPosts);
}

bool isPlace(QStringView key)
{
    constexpr qsizetype kLongest = 60;
    if (!startsWithOneOf(key, WordList::Places) || key.size() > kLongest)
        return false;
    return std::none_of(key.begin(), key.end(), [](QChar sign) { return sign.isDigit(); });
}

bool isInfinitive(QStringView word)
{
    if (word.size() < 5 || word.endsWith(u"ості") || word.endsWith(u"ости") || word.endsWith(u"ність") || word.endsWith(u"ность"))
        return false;
    const bool isThirdPerson = word.endsWith(u"ються") || word.endsWith(u"ється") || word.endsWith(u"їться");  // «що атестуються»
    if (isThirdPerson || isOneOf(word, WordList::InfinitiveLookalikes))
        return false;
    return word.endsWith(u"ти") || word.endsWith(u"тись") || word.endsWith(u"тися") || word.endsWith(u"ать") || word.endsWith(u"ить")
        || word.endsWith(u"еть") || word.endsWith(u"ять") || word.endsWith(u"сти") || word.endsWith(u"уть") || word.endsWith(u"ться");
}

qsizetype performersCaption(QStringView text)
{
    if (const qsizetype marked = captionLength(text, WordList::PerformersCaptions); marked > 0)
        return marked;
    // «відповідальний завгосп Гай Л.М.» on a line of its own, which begins small: with a capital it is a post
    const qsizetype bare = !text.isEmpty() && text.front().isLower() ? bareCaption(text, WordList::PerformersCaptions) : 0;
    if (bare == 0)
        return 0;
    const QString next = comparisonKey(text.sliced(bare)).section(u' ', 0, 0);
    return isPost(next) || startsWithOneOf(next, WordList::PositionOpeners) ? bare : 0;
}

qsizetype deadlineCaption(QStringView text)
{
    if (const qsizetype marked = captionLength(text, WordList::TermCaptions); marked > 0)
        return marked;
    // «термін до 25 вересня»
    const qsizetype bare = bareCaption(text, WordList::TermCaptions);
    return bare > 0 && parseDeadline(text.sliced(bare).toString(), Language::Ukrainian, QDate()).isValue() ? bare : 0;
}

qsizetype basisCaption(QStringView text)
{
    return captionLength(text, WordList::BasisCaptions);
}

}  // namespace decretum::recognition
