// SPDX-License-Identifier: MIT
// Quotation marks: « » outside, „ “ inside (Український правопис 2019, § 164; Мильчин, Справочник издателя и
// автора, 3.6).
#include "text/typography_text.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A mark as typed: where, how long («,,», «<<»), what it does there.
struct Mark {
    enum class Role : quint8 { Opening, Closing, Unclear };
    qsizetype place = 0;
    qsizetype length = 1;
    QChar sign{};  ///< «<<» and «>>» as « and »; «,,» as „; «''» as ".
    Role role = Role::Unclear;
    qsizetype partner = -1;  ///< Number of the mark that it makes a pair with.
    int depth = 0;           ///< 1: outermost.
};

bool opensAfter(const TypographyText& text, qsizetype place)
{
    static constexpr QStringView kBefore = u"([{«„“\"/-–—";
    const QChar sign = text.at(place - 1);
    return text.isEdgeAt(place - 1) || sign.isSpace() || text.isBlankAt(place - 1) || kBefore.contains(sign);
}

bool closesBefore(const TypographyText& text, qsizetype end)
{
    static constexpr QStringView kBehind = u")]}»“”\".,;:!?…/-–—";
    const QChar sign = text.at(end);
    return text.isEdgeAt(end) || sign.isSpace() || text.isBlankAt(end) || kBehind.contains(sign);
}

/// The marks of one line, told apart and paired.
class QuotedLine {
public:
    QuotedLine(TypographyText& text, qsizetype start, qsizetype end) : m_text(text)
    {
        for (qsizetype place = start; place < end; ++place) {
            if (const auto mark = markAt(place)) {
                m_marks.append(*mark);
                m_hasOpening = m_hasOpening || mark->role == Mark::Role::Opening;
                m_hasLow = m_hasLow || mark->sign == u'„';
                place += mark->length - 1;
            }
        }
        pair();
    }

    void mend()
    {
        for (qsizetype number = 0; number < m_marks.size(); ++number)
            mendMark(m_marks.at(number));
    }

private:
    std::optional<Mark> markAt(qsizetype place) const
    {
        if (m_text.isKept(place))
            return std::nullopt;
        const QChar sign = m_text.at(place);
        const QChar next = m_text.at(place + 1);
        switch (sign.unicode()) {
        case u'«':
        case u'„': return Mark{.place = place, .sign = sign, .role = Mark::Role::Opening};
        case u'»': return Mark{.place = place, .sign = sign, .role = Mark::Role::Closing};
        case u'“':
        case u'”':
        case u'"': return unless(isApostrophe(place), Mark{.place = place, .sign = sign, .role = roleAt(place, 1)});
        case u'<': return unless(next != u'<' || !m_text.isCyrillicAt(m_text.skipBlanks(place + 2)), {place, 2, u'«', Mark::Role::Opening});
        case u'>': return unless(next != u'>' || !m_hasOpening, {place, 2, u'»', Mark::Role::Closing});
        case u',': return unless(next != u',' || !opensAfter(m_text, place) || !m_text.isLetterAt(place + 2), {place, 2, u'"', Mark::Role::Opening});
        case u'\'': return unless(next != u'\'', {place, 2, u'"', roleAt(place, 2)});
        default: return std::nullopt;
        }
    }

    static std::optional<Mark> unless(bool isNone, const Mark& mark) { return isNone ? std::nullopt : std::optional(mark); }

    /// Typed for an apostrophe: another rule's business.
    bool isApostrophe(qsizetype place) const
    {
        static constexpr QStringView kIotated = u"яюєїЯЮЄЇ";
        return m_text.languageAt(place) == Language::Ukrainian && m_text.isCyrillicAt(place - 1) && !isVowel(m_text.at(place - 1))
            && kIotated.contains(m_text.at(place + 1));
    }

    Mark::Role roleAt(qsizetype place, qsizetype length) const
    {
        const bool opens = opensAfter(m_text, place);
        const bool closes = closesBefore(m_text, place + length);
        if (opens == closes)
            return Mark::Role::Unclear;
        return opens ? Mark::Role::Opening : Mark::Role::Closing;
    }

    static bool fits(const Mark& opening, const Mark& closing)
    {
        const bool isStraight = opening.sign == u'"' || closing.sign == u'"';
        const bool isGuillemet = (opening.sign == u'«') == (closing.sign == u'»');
        return isStraight ? opening.sign != u'«' && closing.sign != u'»' : isGuillemet;
    }

    /// An unclear mark closes what is open of its kind, else it opens; a mark that follows an opening bracket of a pair
    /// is settled by it.
    void settle(Mark& mark, const QList<qsizetype>& open) const
    {
        if (mark.role != Mark::Role::Unclear)
            return;
        const bool closes = !open.isEmpty() && fits(m_marks.at(open.last()), mark);
        mark.role = closes ? Mark::Role::Closing : Mark::Role::Opening;
        // «“» behind a mark at the line's very end opens nothing.
        if (!closes && m_text.isEdgeAt(mark.place + mark.length))
            mark.role = Mark::Role::Unclear;
    }

    bool isInch(const Mark& mark, const QList<qsizetype>& open) const
    {
        return mark.sign == u'"' && open.isEmpty() && m_text.isDigitAt(mark.place - 1);
    }

    void pair()
    {
        QList<qsizetype> open;
        for (qsizetype number = 0; number < m_marks.size(); ++number) {
            Mark& mark = m_marks[number];
            settle(mark, open);
            if (isInch(mark, open)) {
                mark.role = Mark::Role::Unclear;
                continue;
            }
            if (mark.role == Mark::Role::Opening) {
                open.append(number);
                mark.depth = static_cast<int>(open.size());
            } else if (mark.role == Mark::Role::Closing && !open.isEmpty() && fits(m_marks.at(open.last()), mark)) {
                mark.partner = open.takeLast();
                mark.depth = m_marks.at(mark.partner).depth;
                m_marks[mark.partner].partner = number;
            } else {
                m_isBalanced = false;
            }
        }
        m_isBalanced = m_isBalanced && open.isEmpty();
    }

    /// A mark of the outer or inner shape; deeper levels stay as they are, but for marks that have no shape.
    void mendMark(const Mark& mark)
    {
        const bool isOpening = mark.role == Mark::Role::Opening;
        if (mark.role == Mark::Role::Unclear || (!m_isBalanced && !isClear(mark)))
            return;
        const bool hasShape = mark.sign == u'«' || mark.sign == u'»' || mark.sign == u'„' || (mark.sign == u'“' && !isOpening);
        const int depth = m_isBalanced ? mark.depth : 1;
        if (depth > 2 && hasShape && mark.length == 1)
            return;
        const bool isInner = depth % 2 == 0;
        const QStringView outer = isOpening ? u"«" : u"»";
        const QStringView inner = isOpening ? u"„" : u"“";
        const bool isStraight = mark.sign == u'"';
        const bool isNested = isInner && !isStraight && mark.length == 1;
        m_text.write(mark.place, mark.length, isInner ? inner : outer,
            isStraight     ? "quotes-straight"_L1
                : isNested ? "quotes-nested"_L1
                           : "quotes-outer"_L1);
    }

    /// In a line whose marks do not come out even, only straight marks and “ ” are written anew, each by what stands
    /// round it; where „ stands beside them the typist knew two levels, and which one is missing is a guess.
    bool isClear(const Mark& mark) const
    {
        if (mark.length == 2)
            return mark.partner >= 0;
        if (mark.sign == u'"')
            return roleAt(mark.place, mark.length) == mark.role && !(mark.partner < 0 && m_text.isDigitAt(mark.place - 1));
        return (mark.sign == u'“' || mark.sign == u'”') && mark.partner >= 0 && !m_hasLow;
    }

    TypographyText& m_text;
    QList<Mark> m_marks;
    bool m_hasOpening = false;
    bool m_hasLow = false;
    bool m_isBalanced = true;
};

}  // namespace

void mendQuotes(TypographyText& text)
{
    static constexpr QStringView kMarks = u"\"„“”«»<>'";
    const QStringView view = text.view();
    for (qsizetype start = 0; start < view.size();) {
        const qsizetype end = text.lineEnd(start);
        const QStringView line = view.sliced(start, end - start);
        if (std::any_of(line.begin(), line.end(), [](QChar sign) { return kMarks.contains(sign); }))
            QuotedLine(text, start, end).mend();
        start = end + 1;
    }
    text.apply();
}

}  // namespace decretum
