// SPDX-License-Identifier: MIT
#include "recognize/people.h"

#include "recognize/lexicon.h"
#include "recognize/person_names.h"
#include "recognize/posts.h"
#include "text/typography.h"

#include <QRegularExpression>

#include <algorithm>

namespace decretum::recognition {

namespace {

class PositionFinder {
public:
    explicit PositionFinder(const QString& text) : m_text(text), m_names(namesOfPersons(text)) {}

    QList<FoundPerson> persons()
    {
        for (qsizetype at = 0; at < m_names.size(); ++at) {
            const NameSpan& name = m_names.at(at);
            FoundPerson person{.start = name.start, .length = name.length, .isBracketed = openBracket(name.start) >= 0};
            person.mention.name = foldSpaces(QStringView(m_text).sliced(name.start, name.length));
            givePosition(person, at);
            m_persons.append(person);
        }
        return m_persons;
    }

private:
    /// Of the bracket that is open there; −1: none is.
    qsizetype openBracket(qsizetype at) const
    {
        const qsizetype open = m_text.lastIndexOf(u'(', at);
        return open >= 0 && m_text.lastIndexOf(u')', at) < open ? open : -1;
    }

    qsizetype endBefore(qsizetype index) const { return index > 0 ? m_names.at(index - 1).end() : 0; }

    void givePosition(FoundPerson& person, qsizetype index) const
    {
        Piece position = after(index);
        if (position.isEmpty())
            position = person.isBracketed ? insideBracket(index) : before(index);
        if (!position.isEmpty()) {
            person.positionStart = position.start;
            person.positionLength = position.end - position.start;
            person.mention.position = foldSpaces(QStringView(m_text).sliced(position.start, person.positionLength));
        } else if (!sharesPosition(index) && person.isBracketed && isFirstInBracket(index)) {
            person.mention.position = beforeBracket(index);
        } else if (sharesPosition(index) || goesOnInBracket(person, index)) {
            person.mention.position = m_persons.last().mention.position;
        }
    }

    /// «(Гай О.Л., Рябко С.С.)»: the second of a bracket whose first has no position of its own in it.
    bool goesOnInBracket(const FoundPerson& person, qsizetype index) const
    {
        return person.isBracketed && index > 0 && isListed(index) && openBracket(endBefore(index)) == openBracket(person.start)
            && m_persons.last().positionStart < 0;
    }

    /// Nothing but a comma or «та» stands between this name and the one before it.
    bool isListed(qsizetype index) const
    {
        const Piece between = trimmed(m_text, {endBefore(index), m_names.at(index).start});
        return index > 0 && !QStringView(m_text).sliced(endBefore(index), m_names.at(index).start - endBefore(index)).contains(u';')
            && (between.isEmpty() || isConjunction(keyOf(m_text, between)));
    }

    /// «методисти Гай Л.М., Репях О.В.»
    bool sharesPosition(qsizetype index) const
    {
        if (!isListed(index))
            return false;
        const QString& position = m_persons.last().mention.position;
        const QList<Piece> words = wordsOf(position, {0, position.size()});
        const qsizetype opening = openingPost(position, words);
        const bool isBefore = m_persons.last().positionStart < m_persons.last().start;
        return opening > 0 && isBefore && isPlural(keyOf(position, words.at(opening - 1)));
    }

    bool isFirstInBracket(qsizetype index) const
    {
        return trimmed(m_text, {openBracket(m_names.at(index).start) + 1, m_names.at(index).start}).isEmpty();
    }

    Piece before(qsizetype index) const
    {
        const qsizetype start = m_names.at(index).start;
        if (m_text.left(start).trimmed().endsWith(u','))
            return {};
        qsizetype first = std::max(endBefore(index), sentenceStart(m_text, start));
        if (const qsizetype closed = m_text.indexOf(u')', first); index > 0 && m_persons.last().isBracketed && closed >= 0 && closed < start)
            first = closed + 1;
        return postIn(m_text, {first, start});
    }

    Piece insideBracket(qsizetype index) const
    {
        const qsizetype start = m_names.at(index).start;
        Piece window{std::max(endBefore(index), openBracket(start) + 1), start};
        if (const qsizetype parted = m_text.lastIndexOf(u';', start); parted >= window.start)
            window.start = parted + 1;
        window = trimmed(m_text, window);
        if (!window.isEmpty() && m_text.at(window.end - 1) == u':')
            --window.end;
        if (const Piece post = postIn(m_text, window); !post.isEmpty())
            return post;
        // «(зав. Гай Л.М.)», «(відповідальна Гай Л.М.)»
        const qsizetype comma = m_text.lastIndexOf(u',', start);
        if (comma >= window.start && comma < window.end)
            window = trimmed(m_text, {comma + 1, window.end});
        return isConjunction(keyOf(m_text, window)) ? Piece() : window;
    }

    QString beforeBracket(qsizetype index) const
    {
        const qsizetype open = openBracket(m_names.at(index).start);
        qsizetype start = sentenceStart(m_text, open);
        for (const NameSpan& name : m_names) {
            if (name.end() <= open)
                start = std::max(start, name.end());
        }
        const Piece post = postIn(m_text, {start, open}, PostPlace::Opening);
        return post.isEmpty() ? QString() : foldSpaces(QStringView(m_text).sliced(post.start, post.end - post.start));
    }

    /// «Гай Л.М., консультант відділу», «Гай Л.М. – голова комісії», «Гай Людмила (директор школи)».
    Piece after(qsizetype index) const
    {
        static const QRegularExpression opening(QStringLiteral("\\G(?:\\s*,\\s*|\\s+[–—-]\\s+|\\s*\\(\\s*)"));
        const qsizetype limit = index + 1 < m_names.size() ? m_names.at(index + 1).start : m_text.size();
        const auto match = opening.match(m_text, m_names.at(index).end());
        if (!match.hasMatch() || match.capturedEnd() >= limit)
            return {};
        const bool isBracket = match.captured().contains(u'(');
        qsizetype end = endOfApposition(match.capturedEnd(), limit);
        const bool runsIntoName = limit < m_text.size() && end == limit;
        Piece found{match.capturedEnd(), match.capturedEnd()};
        for (qsizetype start = found.start; start < end;) {
            const qsizetype comma = commaAfter(start, end);
            const Piece part = trimmed(m_text, withoutInfinitive({start, comma}));
            const QList<Piece> words = wordsOf(m_text, part);
            const qsizetype opens = openingPost(m_text, words);
            const bool isPost = opens > 0 && !isPlural(keyOf(m_text, words.at(opens - 1)));
            if (part.isEmpty() || !(isPost || continuesList(found, words)) || (comma == end && runsIntoName))
                break;
            found.end = part.end;
            if (isBracket || part.end < trimmed(m_text, {start, comma}).end)
                break;
            start = comma + 1;
        }
        return found;
    }

    /// «начальник відділу освіти, молоді та спорту»: the second part of what the body is for.
    bool continuesList(Piece found, const QList<Piece>& words) const
    {
        static const QRegularExpression field(QStringLiteral("(?:освіти|культури|науки|молоді|образования|культуры)$"));
        constexpr qsizetype kMostWords = 4;
        return !found.isEmpty() && !words.isEmpty() && words.size() <= kMostWords && m_text.at(words.first().start).isLower()
            && field.match(keyOf(m_text, found)).hasMatch() && !isInfinitive(keyOf(m_text, words.first()));
    }

    qsizetype endOfApposition(qsizetype from, qsizetype limit) const
    {
        for (qsizetype at = from; at < limit; ++at) {
            const QChar sign = m_text.at(at);
            if (QStringView(u";:()").contains(sign) || (sign == u'.' && (at + 1 == m_text.size() || sentenceStart(m_text, at + 2) == at + 1)))
                return at;
        }
        return limit;
    }

    /// Of the first comma outside quotation marks; `end` where there is none.
    qsizetype commaAfter(qsizetype from, qsizetype end) const
    {
        int depth = 0;
        for (qsizetype at = from; at < end; ++at) {
            depth += m_text.at(at) == u'«' ? 1 : m_text.at(at) == u'»' ? -1 : 0;
            if (m_text.at(at) == u',' && depth <= 0)
                return at;
        }
        return end;
    }

    Piece withoutInfinitive(Piece piece) const
    {
        for (const Piece& word : wordsOf(m_text, piece)) {
            if (isInfinitive(keyOf(m_text, word)))
                return {piece.start, word.start};
        }
        return piece;
    }

    const QString& m_text;
    QList<NameSpan> m_names;
    QList<FoundPerson> m_persons;
};

}  // namespace

QList<FoundPerson> findPersons(const QString& text)
{
    return PositionFinder(text).persons();
}

qsizetype nameAtEnd(const QString& text)
{
    const QString trimmedText = text.trimmed();
    const QList<NameSpan> names = namesIn(trimmedText, NameEvidence::Shape);
    return !names.isEmpty() && names.last().end() == trimmedText.size() ? names.last().start : -1;
}

}  // namespace decretum::recognition
