// SPDX-License-Identifier: MIT
#include "spell/word_tokens.h"

#include <array>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

enum class Sign : quint8 { Other, Letter, Digit, Blank, LineEnd, Apostrophe, Hyphen, Hidden, Quote, Opening, Closing, Address };

struct SignFacts {
    Sign sign = Sign::Other;
    bool isCyrillic = false;
    bool isLatin = false;
    bool isCapital = false;
    bool isUkrainian = false;
    bool isRussian = false;
};

constexpr char16_t kTableEnd = 0x0530;  // Latin, marks, Cyrillic: nearly all of a text
constexpr quint64 kHashStart = 0xCBF29CE484222325;
constexpr quint64 kHashFactor = 0x100000001B3;  // FNV-1a

Sign kindOf(char16_t unit)
{
    static constexpr QStringView kApostrophes = u"'`\u00B4\u2018\u2019\u02B9\u02BC\u2032";
    static constexpr QStringView kHidden = u"\u00AD\u200B\u200C\u200D\u2060\uFEFF";
    static constexpr QStringView kHyphens = u"-\u2010\u2011";
    const QChar sign(unit);
    if (kHyphens.contains(sign))
        return Sign::Hyphen;
    if (kApostrophes.contains(sign))
        return Sign::Apostrophe;
    if (kHidden.contains(sign) || sign.category() == QChar::Mark_NonSpacing)
        return Sign::Hidden;
    if (unit == u'\n' || unit == u'\r' || unit == 0x2028 || unit == 0x2029)
        return Sign::LineEnd;
    if (sign.isSpace())
        return Sign::Blank;
    if (sign.isLetter())
        return Sign::Letter;
    if (sign.isDigit())
        return Sign::Digit;
    if (unit == u'"' || unit == u'*' || unit == 0x201D)
        return Sign::Quote;
    if (unit == 0x00AB || unit == 0x201E || unit == 0x201C)
        return Sign::Opening;
    if (unit == 0x00BB)
        return Sign::Closing;
    if (unit == u'@' || unit == u'_' || unit == u'\\' || unit == u'#')
        return Sign::Address;
    return Sign::Other;
}

SignFacts factsOf(char16_t unit)
{
    static constexpr QStringView kUkrainian = u"іїєґІЇЄҐ";
    static constexpr QStringView kRussian = u"ыэёъЫЭЁЪ";
    const QChar sign(unit);
    SignFacts facts{.sign = kindOf(unit)};
    if (facts.sign != Sign::Letter)
        return facts;
    facts.isCyrillic = sign.script() == QChar::Script_Cyrillic;
    facts.isLatin = sign.script() == QChar::Script_Latin;
    facts.isCapital = sign.isUpper();
    facts.isUkrainian = kUkrainian.contains(sign);
    facts.isRussian = kRussian.contains(sign);
    return facts;
}

const SignFacts& facts(char16_t unit)
{
    static const auto kTable = [] {
        std::array<SignFacts, kTableEnd> table{};
        for (char16_t at = 0; at < kTableEnd; ++at)
            table.at(at) = factsOf(at);
        return table;
    }();
    if (unit < kTableEnd)
        return kTable[unit];
    thread_local SignFacts beyond;
    beyond = factsOf(unit);
    return beyond;
}

class Splitter {
public:
    Splitter(QStringView text, TextWords& found) : m_text(text), m_found(found)
    {
        m_found.words.clear();
        m_found.segments.clear();
        openSegment(false);
    }

    void run()
    {
        while (m_at < m_text.size()) {
            switch (facts(unit(m_at)).sign) {
            case Sign::Letter:
            case Sign::Digit: takeWord(); break;
            case Sign::LineEnd: endParagraph(); break;
            case Sign::Blank:
                ++m_at;
                m_chunk = m_at;
                m_chunkWord = m_found.words.size();
                break;
            case Sign::Address: skipChunk(); break;
            case Sign::Quote: takeQuote(); break;
            case Sign::Opening:
                openSegment(true);
                ++m_at;
                break;
            case Sign::Closing:
                closeQuotation();
                ++m_at;
                break;
            default: takeMark();
            }
        }
    }

private:
    char16_t unit(qsizetype at) const { return at < m_text.size() ? m_text[at].unicode() : u'\0'; }
    Sign signAt(qsizetype at) const { return at < m_text.size() ? facts(unit(at)).sign : Sign::Other; }

    void openSegment(bool isQuotation)
    {
        m_stack.push_back(m_segment);
        m_segment = static_cast<int>(m_found.segments.size());
        m_found.segments.push_back({.paragraph = m_paragraph, .isQuotation = isQuotation});
    }

    void closeQuotation()
    {
        if (!m_found.segments[static_cast<size_t>(m_segment)].isQuotation)
            return;
        m_segment = m_stack.back();
        m_stack.pop_back();
    }

    /// Another sentence of the same level.
    void nextSentence()
    {
        const bool isQuotation = m_found.segments[static_cast<size_t>(m_segment)].isQuotation;
        m_segment = static_cast<int>(m_found.segments.size());
        m_found.segments.push_back({.paragraph = m_paragraph, .isQuotation = isQuotation});
    }

    void endParagraph()
    {
        ++m_at;
        ++m_paragraph;
        m_chunk = m_at;
        m_chunkWord = m_found.words.size();
        m_stack.clear();
        openSegment(false);
    }

    /// The signs between two blanks are an address: no word of it counts.
    void skipChunk()
    {
        while (m_found.words.size() > m_chunkWord)
            dropWord();
        while (m_at < m_text.size() && signAt(m_at) != Sign::Blank && signAt(m_at) != Sign::LineEnd)
            ++m_at;
    }

    void takeQuote()
    {
        const bool isAfterBlank = m_at == m_chunk || signAt(m_at - 1) == Sign::Other || signAt(m_at - 1) == Sign::Opening;
        if (isAfterBlank && signAt(m_at + 1) == Sign::Letter)
            openSegment(true);
        else
            closeQuotation();
        ++m_at;
    }

    void takeMark()
    {
        const char16_t sign = unit(m_at);
        if (sign == u':' && unit(m_at + 1) == u'/' && unit(m_at + 2) == u'/') {
            skipChunk();
            return;
        }
        ++m_at;
        if (sign != u'.' && sign != u'!' && sign != u'?' && sign != u';' && sign != u'…')
            return;
        qsizetype next = m_at;
        while (signAt(next) == Sign::Blank)
            ++next;
        if (next > m_at && (facts(unit(next)).isCapital || sign == u';'))
            nextSentence();
    }

    /// Where the word goes on behind the sign at `at`; −1 where it ends before it.
    qsizetype behind(qsizetype at, WordToken& word) const
    {
        const Sign sign = signAt(at);
        qsizetype next = at + 1;
        if (sign == Sign::Hidden) {
            while (signAt(next) == Sign::Hidden)
                ++next;
            return next;
        }
        if (sign == Sign::Apostrophe)
            return signAt(next) == Sign::Letter ? next : -1;
        if (sign == Sign::Quote) {
            const bool stands = QStringView(u"яюєїЯЮЄЇ").contains(QChar(unit(next))) && signAt(at - 1) == Sign::Letter;
            word.hasQuote = word.hasQuote || stands;
            return stands ? next : -1;
        }
        if (sign != Sign::Hyphen)
            return -1;
        if (signAt(next) == Sign::Letter || signAt(next) == Sign::Digit) {
            word.hasHyphen = true;
            return next;
        }
        return behindLineEnd(next, word);
    }

    /// «про-⏎ведення»
    qsizetype behindLineEnd(qsizetype next, WordToken& word) const
    {
        bool hasLineEnd = false;
        while (signAt(next) == Sign::Blank || (signAt(next) == Sign::LineEnd && !hasLineEnd)) {
            hasLineEnd = hasLineEnd || signAt(next) == Sign::LineEnd;
            ++next;
        }
        const SignFacts& first = facts(unit(next));
        if (!hasLineEnd || first.sign != Sign::Letter || first.isCapital)
            return -1;
        word.isBroken = true;
        word.hasHyphen = true;
        return next;
    }

    void takeWord()
    {
        WordToken word{.start = m_at, .segment = m_segment};
        quint64 key = kHashStart;
        bool partHasCyrillic = false;
        bool partHasLatin = false;
        while (m_at < m_text.size()) {
            const char16_t sign = unit(m_at);
            const SignFacts& fact = facts(sign);
            if (fact.sign == Sign::Letter) {
                ++word.letters;
                word.capitals = static_cast<quint16>(word.capitals + (fact.isCapital ? 1 : 0));
                partHasCyrillic |= fact.isCyrillic;
                partHasLatin |= fact.isLatin;
                word.hasCyrillic |= fact.isCyrillic;
                word.hasLatin |= fact.isLatin;
                word.hasOther |= !fact.isCyrillic && !fact.isLatin;
                word.mixesScripts |= partHasCyrillic && partHasLatin;
                word.ukrainianLetters = static_cast<quint16>(word.ukrainianLetters + (fact.isUkrainian ? 1 : 0));
                word.russianLetters = static_cast<quint16>(word.russianLetters + (fact.isRussian ? 1 : 0));
            } else if (fact.sign == Sign::Digit) {
                word.hasDigit = true;
            } else {
                const qsizetype next = behind(m_at, word);
                if (next < 0)
                    break;
                if (fact.sign == Sign::Hyphen)
                    partHasCyrillic = partHasLatin = false;
                if (fact.sign != Sign::Hidden)
                    key = (key ^ (fact.sign == Sign::Hyphen ? u'-' : u'\'')) * kHashFactor;
                m_at = next;
                continue;
            }
            key = (key ^ sign) * kHashFactor;
            ++m_at;
        }
        word.length = m_at - word.start;
        word.key = key;
        endWord(word);
    }

    void endWord(WordToken& word)
    {
        word.isBeforeDot = unit(m_at) == u'.';
        // «освіта.com», «сайт.укр», «наказ.docx», «www.…»: a dot that no blank follows, and Latin letters on one side.
        const bool isAttached = word.start > m_chunk && unit(word.start - 1) == u'.' && !m_found.words.empty() && m_found.words.size() > m_chunkWord;
        const QStringView text = m_text.sliced(word.start, word.length);
        if (word.start > 0 && word.start == m_hostEnd + 1 && unit(m_hostEnd) == u'.') {
            m_hostEnd = m_at;
            return;
        }
        if (text == u"www" && word.isBeforeDot) {
            m_hostEnd = m_at;
            return;
        }
        if (isAttached && !word.mixesScripts && word.letters > 1) {
            const WordToken& before = m_found.words.back();
            const bool isHost = (word.hasLatin && !word.hasCyrillic) || text == u"укр" || text == u"рф"
                || (before.hasLatin && !before.hasCyrillic && before.letters > 1);
            if (isHost && before.start + before.length + 1 == word.start) {
                dropWord();
                m_hostEnd = m_at;
                return;
            }
        }
        if (word.letters == 0)
            return;
        TextSegment& segment = m_found.segments[static_cast<size_t>(word.segment)];
        segment.ukrainianLetters += word.ukrainianLetters;
        segment.russianLetters += word.russianLetters;
        m_found.words.push_back(word);
    }

    void dropWord()
    {
        const WordToken& word = m_found.words.back();
        TextSegment& segment = m_found.segments[static_cast<size_t>(word.segment)];
        segment.ukrainianLetters -= word.ukrainianLetters;
        segment.russianLetters -= word.russianLetters;
        m_found.words.pop_back();
    }

    const QStringView m_text;
    TextWords& m_found;
    qsizetype m_at = 0;
    qsizetype m_chunk = 0;     ///< Where the signs since the last blank begin.
    size_t m_chunkWord = 0;    ///< How many words stood before them.
    qsizetype m_hostEnd = -1;  ///< Where the last name of a host or a file ends.
    int m_paragraph = 0;
    int m_segment = 0;
    std::vector<int> m_stack;  ///< Segments around the present one.
};

}  // namespace

void splitWords(QStringView text, TextWords& found)
{
    Splitter(text, found).run();
}

QString foldWord(QStringView word)
{
    QString folded;
    folded.reserve(word.size());
    bool hasMarks = false;
    for (const QChar sign : word) {
        const SignFacts& fact = facts(sign.unicode());
        if (fact.sign == Sign::Hyphen) {
            folded += u'-';
        } else if (fact.sign == Sign::Apostrophe || fact.sign == Sign::Quote) {
            folded += u'\'';
        } else if (fact.sign == Sign::Hidden) {
            // Accents show the stress and go; a breve or dots make another letter (й, ї, ё) and stay.
            if (sign.unicode() == 0x0306 || sign.unicode() == 0x0308) {
                folded += sign;
                hasMarks = true;
            }
        } else if (fact.sign != Sign::LineEnd && fact.sign != Sign::Blank) {
            folded += sign;
        }
    }
    return hasMarks ? folded.normalized(QString::NormalizationForm_C) : folded;
}

quint64 wordKey(QStringView word)
{
    quint64 key = kHashStart;
    for (const QChar sign : word)
        key = (key ^ sign.unicode()) * kHashFactor;
    return key;
}

QChar apostropheIn(QStringView word)
{
    for (const QChar sign : word) {
        if (facts(sign.unicode()).sign == Sign::Apostrophe)
            return sign;
    }
    return {};
}

}  // namespace decretum
