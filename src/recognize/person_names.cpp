// SPDX-License-Identifier: MIT
#include "recognize/person_names.h"

#include "grammar/person_words.h"
#include "recognize/learned.h"
#include "recognize/lexicon.h"
#include "recognize/name_tokens.h"
#include "recognize/posts.h"
#include "text/typography.h"

#include <QRegularExpression>

#include <algorithm>

namespace decretum::recognition {

namespace {

bool isPatronymic(const QString& key)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:вич|ич|ліч|льіч)(?:|а|у|ем|ем|еві|і|е)$|(?:івн|ївн|овн|евн|иничн|итичн|аввичн)(?:а|и|ы|і|е|у|ою|ой|о)$"));
    constexpr qsizetype kShortest = 5;
    return key.size() >= kShortest && pattern.match(key).hasMatch();
}

bool isGiven(const NameToken& token)
{
    static const QRegularExpression hyphen(QStringLiteral("[-‑–]"));
    constexpr qsizetype kLongestAbbreviation = 4;  // «РЕМ»
    const bool isAbbreviation = token.isCapitals && token.span.length <= kLongestAbbreviation;
    return !token.isInitials && !isAbbreviation && !isOneOf(token.key, WordList::NameLookalikes) && isGivenName(token.key.section(hyphen, 0, 0));
}

/// «Методисту», «Відділ», «України»: words with a capital that begin a sentence or name a body.
bool isNoSurname(const NameToken& token)
{
    return isOneOf(token.key, WordList::NoSurnames) || startsWithOneOf(token.key, WordList::NoGivenNames) || isOneOf(token.key, WordList::Offices)
        || isOneOf(token.key, WordList::DoneThings) || isInfinitive(token.key);
}

/// «ЖКХ», «ІІІ», «МОН»: capitals that are no surname.
bool isSurnameInCapitals(const NameToken& token, const QString& text)
{
    static constexpr QStringView kVowels = u"АЕЄИІЇОУЮЯЁЫЭ";
    const QStringView word = QStringView(text).sliced(token.span.start, token.span.length);
    const bool hasVowel = std::any_of(word.begin(), word.end(), [](QChar letter) { return kVowels.contains(letter); });
    const bool isRoman = std::all_of(word.begin(), word.end(), [](QChar letter) { return QStringView(u"ХІМС").contains(letter); });
    return token.isCapitals && word.size() >= 3 && hasVowel && !isRoman && !isNoSurname(token);
}

class NameScanner {
public:
    NameScanner(const QString& text, NameEvidence evidence) : m_text(text), m_evidence(evidence), m_tokens(tokensOf(text)) {}

    QList<NameSpan> scan() const
    {
        QList<NameSpan> names;
        for (qsizetype at = 0; at < m_tokens.size();) {
            const qsizetype count = countAt(at);
            if (count > 0) {
                const NameSpan& first = m_tokens.at(at).span;
                names.append({first.start, m_tokens.at(at + count - 1).span.end() - first.start});
            }
            at += std::max(count, qsizetype{1});
        }
        return names;
    }

private:
    /// How many tokens a name that begins here takes; 0: none begins.
    qsizetype countAt(qsizetype at) const
    {
        for (const auto rule : {&NameScanner::withInitials, &NameScanner::withPatronymic, &NameScanner::withCapitals, &NameScanner::withGivenName}) {
            if (rule == &NameScanner::withGivenName && m_evidence == NameEvidence::Shape)
                continue;
            if (const qsizetype count = (this->*rule)(at); count > 0)
                return count;
        }
        return 0;
    }

    /// Whether tokens `at` … `at + count` stand side by side, words all but perhaps initials.
    bool areAdjacent(qsizetype at, qsizetype count) const
    {
        if (at + count > m_tokens.size())
            return false;
        for (qsizetype next = at + 1; next < at + count; ++next) {
            const qsizetype gap = m_tokens.at(next).span.start - m_tokens.at(next - 1).span.end();
            const bool isGlued = gap == 0 && (m_tokens.at(next).isInitials || m_tokens.at(next - 1).isInitials);
            if (!isGlued && (gap != 1 || !m_text.at(m_tokens.at(next).span.start - 1).isSpace()))
                return false;
        }
        return true;
    }

    bool areWords(qsizetype at, qsizetype count) const
    {
        return areAdjacent(at, count)
            && std::none_of(m_tokens.begin() + at, m_tokens.begin() + at + count, [](const NameToken& token) { return token.isInitials; });
    }

    bool endsText(qsizetype at) const
    {
        const QString rest = m_text.mid(m_tokens.at(at).span.end()).trimmed();
        return rest.isEmpty() || rest.startsWith(u')');
    }

    qsizetype withInitials(qsizetype at) const
    {
        if (!areAdjacent(at, 2))
            return 0;
        const NameToken& first = m_tokens.at(at);
        const NameToken& second = m_tokens.at(at + 1);
        if (first.isInitials)
            return second.isInitials || isOneOf(second.key, WordList::NoSurnames) ? 0 : 2;
        if (!second.isInitials || isOneOf(first.key, WordList::NoSurnames))
            return 0;
        // «… Вересковска А.М. Ольхов», «Методисту Л.М. Гай»: the initials belong to what follows them
        const bool areOfNext = areAdjacent(at, 3) && !m_tokens.at(at + 2).isInitials && (endsText(at + 2) || isTitleWord(first.key));
        return areOfNext ? 0 : 2;
    }

    /// «Гай Марія Петрівна», «Марія Петрівна Гай», «Марія Петрівна».
    qsizetype withPatronymic(qsizetype at) const
    {
        const auto isPatronymicAt = [this](qsizetype index) { return index < m_tokens.size() && isPatronymic(m_tokens.at(index).key); };
        const auto isSurnameAt = [this](qsizetype index) {
            const bool isLikeVerb = isInfinitive(m_tokens.at(index).key) && !opensSentence(m_tokens.at(index));  // «громадянці Кметь Олені Петрівні»
            return !isTitleWord(m_tokens.at(index).key) && (isLikeVerb || !isNoSurname(m_tokens.at(index)));
        };
        if (areWords(at, 3) && isPatronymicAt(at + 2) && isSurnameAt(at))
            return 3;
        if (!areWords(at, 2) || !isPatronymicAt(at + 1) || !isGiven(m_tokens.at(at)))
            return 0;
        return areWords(at, 3) && !isNoSurname(m_tokens.at(at + 2)) && !isTitleWord(m_tokens.at(at + 2).key) ? 3 : 2;
    }

    /// «Алла ВЕРЕС», «Анна Марія ГАЙ».
    qsizetype withCapitals(qsizetype at) const
    {
        if (!areWords(at, 2) || m_tokens.at(at).isCapitals || isTitleWord(m_tokens.at(at).key) || isNoSurname(m_tokens.at(at)))
            return 0;
        constexpr qsizetype kLongestShort = 4;  // «Тальниківська ЗОШ»: what may be short for a body needs a known name before it
        const bool isShort = m_tokens.at(at + 1).span.length <= kLongestShort;
        static const QRegularExpression adjective(QStringLiteral("(?:ськ|цьк|зьк|ск|цк)(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|ая|ой|ую)$"));
        const bool isOfPlace = !isGiven(m_tokens.at(at)) && adjective.match(m_tokens.at(at).key).hasMatch();  // «Вересківський ОІППО»
        if (isSurnameInCapitals(m_tokens.at(at + 1), m_text) && !isOfPlace && (!isShort || isGiven(m_tokens.at(at))))
            return 2;
        const bool hasTwo = areWords(at, 3) && isGiven(m_tokens.at(at)) && isGiven(m_tokens.at(at + 1));
        return hasTwo && isSurnameInCapitals(m_tokens.at(at + 2), m_text) ? 3 : 0;
    }

    qsizetype withGivenName(qsizetype at) const
    {
        if (!areWords(at, 2) || (m_tokens.at(at).isCapitals && m_tokens.at(at + 1).isCapitals))
            return 0;
        const NameToken& first = m_tokens.at(at);
        const NameToken& second = m_tokens.at(at + 1);
        if (isNoSurname(first) || isNoSurname(second) || isTitleWord(second.key))
            return 0;
        if (isGiven(first))
            return 2;
        // «директора ЦПРПП Віталія ПРИТУЛУ»: the name begins behind the abbreviation
        if (first.isCapitals && areWords(at, 3) && isSurnameInCapitals(m_tokens.at(at + 2), m_text))
            return 0;
        if (!isGiven(second) || isTitleWord(first.key))
            return 0;
        // «Подяку Олені»: a word that has its capital from the sentence stands in another case than the name
        return !opensSentence(first) || isSurnameOf(wordOf(first), wordOf(second)) ? 2 : 0;
    }

    bool opensSentence(const NameToken& token) const
    {
        const QString before = m_text.left(token.span.start).trimmed();
        return before.isEmpty() || before.endsWith(u'.') || before.endsWith(u':') || before.endsWith(u';');
    }

    QStringView wordOf(const NameToken& token) const { return QStringView(m_text).sliced(token.span.start, token.span.length); }

    const QString& m_text;
    NameEvidence m_evidence;
    QList<NameToken> m_tokens;
};

#define DECRETUM_TWO_NAMES "(" DECRETUM_NAME_PART "(?:[-‑–]" DECRETUM_NAME_PART ")*\\s" DECRETUM_NAME_PART "(?:[-‑–]" DECRETUM_NAME_PART ")*)"

/// Whether the two words, which no list of names has, may be one where nothing else would stand.
bool mayBeName(const QString& words)
{
    const QList<NameToken> tokens = tokensOf(words);
    return tokens.size() == 2 && std::none_of(tokens.begin(), tokens.end(), [](const NameToken& token) {
        return token.isInitials || token.isCapitals || isNoSurname(token) || isTitleWord(token.key);
    });
}

/// Whether a bracket is open at `start` that holds nothing or a post up to there: «(ректор …».
bool opensBracket(const QString& text, qsizetype start)
{
    const qsizetype open = text.lastIndexOf(u'(', start);
    if (open < 0 || text.lastIndexOf(u')', start) > open)
        return false;
    const QString opening = comparisonKey(text.mid(open + 1, start - open - 1)).trimmed();
    return opening.isEmpty() || isTitleWord(opening);
}

/// «Директору школи (Заславський)»: a surname alone where it fills a bracket behind a post.
QList<NameSpan> bracketedSurnames(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\(\\s*([А-ЯІЇЄҐЁ][а-яіїєґё’'ʼ]{3,}(?:-[А-ЯІЇЄҐЁ][а-яіїєґё’'ʼ]{2,})?)\\s*\\)"));
    QList<NameSpan> names;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString key = comparisonKey(match.captured(1));
        const qsizetype sentence = text.lastIndexOf(QStringLiteral(". "), match.capturedStart());
        const QString before = comparisonKey(text.mid(sentence < 0 ? 0 : sentence + 2, match.capturedStart() - std::max(sentence + 2, qsizetype{0})));
        const bool isBehindPost = isPost(before.section(u' ', 0, 0)) || isTitleWord(before.section(u' ', 0, 0));
        if (isBehindPost && endsWithOneOf(key, WordList::SurnameEndings) && !isOneOf(key, WordList::NoSurnames))
            names.append({match.capturedStart(1), match.capturedLength(1)});
    }
    return names;
}

/// Names that no list has, where nothing else would stand: «призначити Лозовика Данила», «(ректор Велимир Дубравин)».
QList<NameSpan> namesByPlace(const QString& text)
{
    static const QRegularExpression laid(
        QStringLiteral("(?:[Пп]ризначити|[Нн]азначить|[Пп]окласти на|[Вв]озложить на|[Дд]оручити|[Пп]оручить)\\s" DECRETUM_TWO_NAMES "(?=\\s*[(,])"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression bracketed(
        QStringLiteral("(?<=[(\\s])" DECRETUM_TWO_NAMES "(?=\\s*[),;])"), QRegularExpression::UseUnicodePropertiesOption);
    QList<NameSpan> names = bracketedSurnames(text);
    for (const QRegularExpression* pattern : {&laid, &bracketed}) {
        auto matches = pattern->globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype start = match.capturedStart(1);
            if (mayBeName(match.captured(1)) && (pattern == &laid || opensBracket(text, start)))
                names.append({start, match.capturedLength(1)});
        }
    }
    return names;
}

/// For each sign: how many quotation marks are open there.
QList<int> quoteDepths(const QString& text)
{
    QList<int> depths;
    depths.reserve(text.size());
    int depth = 0;
    bool isStraight = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text.at(at);
        const bool isInner = at > 0 && at + 1 < text.size() && text.at(at - 1).isLetter() && text.at(at + 1).isLetter();
        if (sign == u'«' || sign == u'„')
            ++depth;
        else if ((sign == u'»' || ((sign == u'“' || sign == u'”') && !isStraight)) && depth > 0)
            --depth;
        else if ((sign == u'"' || sign == u'“' || (sign == u'”' && isStraight)) && !isInner)
            isStraight = !isStraight;
        depths.append(depth + (isStraight ? 1 : 0));
    }
    return depths;
}

/// «ім. Гая», «імені академіка Івана Гая», «вул. Олени Гай»: something is named after the person.
bool followsDedication(const QString& text, qsizetype start)
{
    constexpr int kMostTitles = 3;
    QStringList words = comparisonKey(text.left(start)).split(u' ', Qt::SkipEmptyParts);
    for (int titles = 0; titles <= kMostTitles && !words.isEmpty(); ++titles) {
        const QString word = words.takeLast();
        if (endsWithOneOf(word, WordList::Dedications) && !word.back().isSpace())
            return true;
        if (!word.back().isLetter() || isPost(word) || isInfinitive(word))
            return false;
    }
    return false;
}

/// A name that somebody has taught, wherever it stands as whole words, instead of what was taken for a name there.
void addLearned(QList<NameSpan>& names, const QString& text, const QString& person)
{
    const auto isLetter = [&text](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isLetter(); };
    for (qsizetype at = text.indexOf(person); at >= 0 && !person.isEmpty(); at = text.indexOf(person, at + 1)) {
        const NameSpan span{.start = at, .length = person.size()};
        if (isLetter(at - 1) || isLetter(span.end()))
            continue;
        names.removeIf([&span](const NameSpan& name) { return name.start < span.end() && span.start < name.end(); });
        const auto behind = std::find_if(names.begin(), names.end(), [&span](const NameSpan& name) { return name.start > span.start; });
        names.insert(behind, span);
    }
}

}  // namespace

QList<NameSpan> namesIn(const QString& text, NameEvidence evidence)
{
    QList<NameSpan> names = NameScanner(text, evidence).scan();
    for (const QString& person : learned().persons)
        addLearned(names, text, person);
    return names;
}

QList<NameSpan> namesOfPersons(const QString& text)
{
    QList<NameSpan> names = namesIn(text, NameEvidence::Word);
    for (const NameSpan& name : namesByPlace(text)) {
        const bool isKnown =
            std::any_of(names.begin(), names.end(), [&name](const NameSpan& known) { return known.start < name.end() && name.start < known.end(); });
        if (!isKnown)
            names.append(name);
    }
    std::sort(names.begin(), names.end(), [](const NameSpan& one, const NameSpan& other) { return one.start < other.start; });
    const QList<int> depths = quoteDepths(text);
    names.removeIf([&](const NameSpan& name) { return depths.at(name.start) > 0 || followsDedication(text, name.start); });
    return names;
}

}  // namespace decretum::recognition
