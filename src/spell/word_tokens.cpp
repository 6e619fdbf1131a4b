// SPDX-License-Identifier: MIT
#include "spell/word_tokens.h"

#include "text/language_data.h"
#include "text/letters.h"

namespace decretum {

namespace {

/// Of what stands between two hyphens.
struct PartScripts {
    bool hasCyrillic = false;
    bool hasLatin = false;
};

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
            switch (signFacts(unit(m_at)).sign) {
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
    Sign signAt(qsizetype at) const { return at < m_text.size() ? signFacts(unit(at)).sign : Sign::Other; }

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
        if (next > m_at && (signFacts(unit(next)).isCapital || sign == u';'))
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
            const bool stands = kIotatedLetters.contains(QChar(unit(next))) && signAt(at - 1) == Sign::Letter;
            word.hasQuote = word.hasQuote || stands;
            return stands ? next : -1;
        }
        if (sign != Sign::Hyphen)
            return -1;
        if (signAt(next) == Sign::Letter || signAt(next) == Sign::Digit)
            return next;
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
        const SignFacts first = signFacts(unit(next));
        if (!hasLineEnd || first.sign != Sign::Letter || first.isCapital)
            return -1;
        word.isBroken = true;
        return next;
    }

    void takeWord()
    {
        WordToken word{.start = m_at, .key = kEmptyWordKey, .segment = m_segment};
        PartScripts part;
        bool isComposed = false;  // folding makes one letter of two signs
        while (m_at < m_text.size()) {
            const char16_t sign = unit(m_at);
            const SignFacts fact = signFacts(sign);
            if (fact.sign == Sign::Letter) {
                countLetter(fact, word, part);
            } else if (fact.sign == Sign::Digit) {
                word.hasDigit = true;
            } else {
                const qsizetype next = behind(m_at, word);
                if (next < 0)
                    break;
                if (fact.sign == Sign::Hyphen)
                    part = {};
                if (fact.sign == Sign::Hidden)
                    isComposed = isComposed || hasLetterMark(m_at, next);
                else
                    word.key = withSign(word.key, fact.sign == Sign::Hyphen ? u'-' : u'\'');
                m_at = next;
                continue;
            }
            word.key = withSign(word.key, sign);
            ++m_at;
        }
        word.length = m_at - word.start;
        if (isComposed)
            word.key = wordKey(foldWord(m_text.sliced(word.start, word.length)));
        endWord(word);
    }

    bool hasLetterMark(qsizetype from, qsizetype to) const
    {
        const QStringView signs = m_text.sliced(from, to - from);
        return std::any_of(signs.begin(), signs.end(), isLetterMark);
    }

    static void countLetter(SignFacts fact, WordToken& word, PartScripts& part)
    {
        ++word.letters;
        word.capitals += fact.isCapital ? 1 : 0;
        word.ukrainianLetters += fact.isUkrainian ? 1 : 0;
        word.russianLetters += fact.isRussian ? 1 : 0;
        word.hasCyrillic |= fact.isCyrillic;
        word.hasLatin |= fact.isLatin;
        word.hasOther |= !fact.isCyrillic && !fact.isLatin;
        part.hasCyrillic |= fact.isCyrillic;
        part.hasLatin |= fact.isLatin;
        word.mixesScripts |= part.hasCyrillic && part.hasLatin;
    }

    void endWord(WordToken& word)
    {
        word.isBeforeDot = unit(m_at) == u'.';
        if (isPartOfAddress(word)) {
            m_hostEnd = m_at;
            return;
        }
        if (word.letters == 0)
            return;
        TextSegment& segment = m_found.segments[static_cast<size_t>(word.segment)];
        segment.ukrainianLetters += word.ukrainianLetters;
        segment.russianLetters += word.russianLetters;
        m_found.words.push_back(word);
    }

    /// «освіта.com», «сайт.укр», «наказ.docx», «www.…»: a dot that no blank follows, and Latin letters on one side, or
    /// an ending of addresses behind it. The name before the dot is dropped with it.
    bool isPartOfAddress(const WordToken& word)
    {
        static const WordList kEndings(u"typography", u"address endings");
        const QStringView text = m_text.sliced(word.start, word.length);
        if (word.start > 0 && word.start == m_hostEnd + 1 && unit(m_hostEnd) == u'.')
            return true;
        if (text == u"www" && word.isBeforeDot)
            return true;
        const bool isAttached = word.start > m_chunk && unit(word.start - 1) == u'.' && !m_found.words.empty() && m_found.words.size() > m_chunkWord;
        if (!isAttached || word.mixesScripts || word.letters < 2)
            return false;
        const WordToken& before = m_found.words.back();
        if (before.start + before.length + 1 != word.start)
            return false;
        const bool isHost = isLatinWord(word) || kEndings.contains(text) || (isLatinWord(before) && before.letters > 1);
        if (isHost)
            dropWord();
        return isHost;
    }

    static bool isLatinWord(const WordToken& word) { return word.hasLatin && !word.hasCyrillic; }

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

}  // namespace decretum
