// SPDX-License-Identifier: MIT
// What no rule may touch: addresses, names of files, codes, Latin lines; and whose language a line and a quotation are
// in.
#include "text/language_data.h"
#include "text/typography_text.h"

namespace decretum {

namespace {

struct Scripts {
    bool hasCyrillic = false;
    bool hasLatin = false;
    bool hasDigit = false;
    int ukrainian = 0;  ///< Letters that only this language has.
    int russian = 0;
};

Scripts scriptsOf(QStringView text)
{
    static constexpr QStringView kUkrainian = u"іїєґІЇЄҐ";
    static constexpr QStringView kRussian = u"ыэёъЫЭЁЪ";
    Scripts scripts;
    for (const QChar sign : text) {
        if (isCyrillic(sign)) {
            scripts.hasCyrillic = true;
            scripts.ukrainian += kUkrainian.contains(sign) ? 1 : 0;
            scripts.russian += kRussian.contains(sign) ? 1 : 0;
        } else if (isLatin(sign)) {
            scripts.hasLatin = true;
        } else if (sign.isDigit()) {
            scripts.hasDigit = true;
        }
    }
    return scripts;
}

bool hasAny(QStringView text, QStringView signs)
{
    return std::any_of(text.begin(), text.end(), [signs](QChar sign) { return signs.contains(sign); });
}

/// «звіт.docx»: the last part is a known ending. Latin letters alone: «рис.1» has none.
bool isFileName(QStringView token)
{
    static const WordList kEndings(u"typography", u"file endings");
    const qsizetype stop = token.lastIndexOf(u'.');
    if (stop < 0 || stop + 1 == token.size() || token.size() - stop > 6)
        return false;
    const QString ending = token.sliced(stop + 1).toString().toLower();
    return kEndings.contains(ending);
}

/// «osvita.gov.ua», «освіта.укр», also with a letter of the other script by mistake: no address is mended.
bool isAddress(QStringView token)
{
    static const WordList kEndings(u"typography", u"address endings");
    if (token.contains(u"://") || token.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    if (const qsizetype sign = token.indexOf(u'@'); sign > 0 && sign + 1 < token.size())
        return true;
    const QStringView host = token.first(token.indexOf(u'/') < 0 ? token.size() : token.indexOf(u'/'));
    const qsizetype stop = host.lastIndexOf(u'.');
    if (stop < 1 || !host.at(stop - 1).isLetterOrNumber())
        return false;
    // Before «рф» or «укр» the name begins with a small letter too; else it is a word and a full stop.
    return kEndings.contains(host.sliced(stop + 1)) && (scriptsOf(host).hasLatin || host.at(0).isLower());
}

/// Latin letters that stand for Cyrillic ones: «c педагогами», «O.В.», «2020 p.»; and «N» for «№».
bool maySlip(QStringView token)
{
    if (token.size() == 1 || token == u"pp" || token == u"No" || token == u"NN")
        return !isLatin(token.front()) || !cyrillicTwin(token.front()).isNull() || token.front() == u'N';
    if (token.front() == u'N' && token.at(1).isDigit())
        return true;
    bool expectsLetter = true;  // initials: letter, stop, letter, stop
    for (const QChar sign : token) {
        if (expectsLetter ? cyrillicTwin(sign).isNull() : sign != u'.')
            return false;
        expectsLetter = !expectsLetter;
    }
    return token.size() <= 4 && token.size() > 2;
}

bool isCode(QStringView token)
{
    static constexpr QStringView kSignsOfCode = u"\\{}=_<>^~|$";
    const Scripts scripts = scriptsOf(token);
    if (token.startsWith(u'#') || token.contains(u"{{") || token.contains(u"}}"))
        return true;
    if (!scripts.hasLatin)
        return false;
    if (hasAny(token, kSignsOfCode))
        return true;
    return !scripts.hasCyrillic && !maySlip(token);
}

bool isTrailing(QChar sign)
{
    static constexpr QStringView kTrailing = u".:!?…%*";
    return kTrailing.contains(sign);
}

}  // namespace

/// The next such sign of a line at or behind a place. Places ascend, so that the line is gone through once.
class NextSign {
public:
    NextSign(QStringView textToLineEnd, qsizetype lineStart, QChar sign) : m_text(textToLineEnd), m_sign(sign), m_at(m_text.indexOf(sign, lineStart))
    {}
    /// −1: there is none.
    qsizetype from(qsizetype place)
    {
        if (m_at >= 0 && m_at < place)
            m_at = m_text.indexOf(m_sign, place);
        return m_at;
    }

private:
    QStringView m_text;
    QChar m_sign;
    qsizetype m_at;
};

/// Sets the marks of one text, line by line.
class TypographyMarker {
public:
    explicit TypographyMarker(TypographyText& text) : m_text(text) {}

    void markAll()
    {
        m_text.m_marks = QList<quint8>(m_text.size(), 0);
        for (qsizetype start = 0; start < m_text.size();) {
            const qsizetype end = m_text.lineEnd(start);
            markLine(start, end);
            start = end + 1;
        }
    }

private:
    void add(qsizetype start, qsizetype end, quint8 mark)
    {
        for (qsizetype place = start; place < end; ++place)
            m_text.m_marks[place] |= mark;
    }

    struct Quotation {
        qsizetype start = 0;
        qsizetype end = 0;
    };

    void markLine(qsizetype start, qsizetype end)
    {
        const QStringView line = m_text.view().sliced(start, end - start);
        const Scripts scripts = scriptsOf(line);
        if (scripts.hasLatin && !scripts.hasCyrillic) {
            add(start, end, TypographyText::kKept);
            return;
        }
        const QList<Quotation> quotations = quotationsOf(start, end);
        const Language language = languageOf(start, end, quotations);
        if (language == Language::Russian)
            add(start, end, TypographyText::kRussian);
        if (scripts.hasLatin || line.contains(u'#') || line.contains(u'{') || line.contains(u".рф") || line.contains(u".укр"))
            markTokens(start, end);
        for (const Quotation& quotation : quotations)
            markQuotation(quotation, language);
    }

    /// Of the line's own words: a quotation in another language does not count, where there is anything else.
    Language languageOf(qsizetype start, qsizetype end, const QList<Quotation>& quotations) const
    {
        QString own;
        qsizetype from = start;
        for (const Quotation& quotation : quotations) {
            if (quotation.start > from)
                own += m_text.view().sliced(from, quotation.start - from);
            from = std::max(from, quotation.end);
        }
        own += m_text.view().sliced(from, end - from);
        Scripts scripts = scriptsOf(own);
        if (!scripts.hasCyrillic)
            scripts = scriptsOf(m_text.view().sliced(start, end - start));
        if (isOther(scripts, m_text.m_language))
            return m_text.m_language == Language::Russian ? Language::Ukrainian : Language::Russian;
        return m_text.m_language;
    }

    /// Has letters that only the other language has, and none of its own.
    static bool isOther(const Scripts& scripts, Language language)
    {
        return language == Language::Russian ? scripts.ukrainian > 0 && scripts.russian == 0 : scripts.russian > 0 && scripts.ukrainian == 0;
    }

    void markTokens(qsizetype start, qsizetype end)
    {
        const QStringView view = m_text.view();
        NextSign tagEnds(view.first(end), start, u'>');
        NextSign fieldEnds(view.first(end), start, u'}');
        for (qsizetype from = start; from < end;) {
            if (view.at(from).isSpace() || m_text.isBlankAt(from)) {
                ++from;
                continue;
            }
            qsizetype to = from;
            while (to < end && !view.at(to).isSpace() && !m_text.isBlankAt(to))
                ++to;
            markTags(from, to, tagEnds);
            markField(from, to, fieldEnds);
            markToken(from, to);
            from = to;
        }
    }

    /// «<b>», «<a href="…">»: to the closing sign, blanks within as well.
    void markTags(qsizetype from, qsizetype to, NextSign& ends)
    {
        const QStringView view = m_text.view();
        for (qsizetype place = from; place + 1 < to; ++place) {
            const QChar next = view.at(place + 1);
            if (view.at(place) != u'<' || (!isLatin(next) && next != u'/'))
                continue;
            if (const qsizetype close = ends.from(place); close >= 0 && !m_text.isKept(place))
                add(place, close + 1, TypographyText::kKept);
        }
    }

    /// «{{name, form}}»: a place of a template, to its closing sign.
    void markField(qsizetype from, qsizetype to, NextSign& ends)
    {
        const qsizetype open = m_text.view().sliced(from, to - from).indexOf(u'{');
        if (open < 0 || m_text.isKept(from + open))
            return;
        qsizetype close = ends.from(from + open);
        if (close < 0)
            return;
        while (m_text.at(close + 1) == u'}')
            ++close;
        add(from + open, close + 1, TypographyText::kKept);
    }

    /// A stretch without blanks: an address is kept to its end, else its parts are looked at one by one.
    void markToken(qsizetype from, qsizetype to)
    {
        static constexpr QStringView kBorders = u"«»„“”\"()[],;";
        const QStringView view = m_text.view();
        const QStringView token = view.sliced(from, to - from);
        if (const qsizetype scheme = token.indexOf(u"://"); scheme > 0) {
            qsizetype first = from + scheme;
            while (first > from && isLatin(view.at(first - 1)))
                --first;
            keepTrimmed(first, to);
            return;
        }
        for (qsizetype start = from; start < to;) {
            if (kBorders.contains(view.at(start))) {
                ++start;
                continue;
            }
            qsizetype stop = start;
            while (stop < to && !kBorders.contains(view.at(stop)))
                ++stop;
            markPart(start, stop);
            start = stop;
        }
    }

    void keepTrimmed(qsizetype from, qsizetype to)
    {
        static constexpr QStringView kClosing = u"»“”\"),;";
        while (to > from && (isTrailing(m_text.at(to - 1)) || kClosing.contains(m_text.at(to - 1))))
            --to;
        add(from, to, TypographyText::kKept);
    }

    void markPart(qsizetype start, qsizetype stop)
    {
        const QStringView view = m_text.view();
        while (stop > start && isTrailing(view.at(stop - 1)))
            --stop;
        if (stop == start)
            return;
        QStringView part = view.sliced(start, stop - start);
        // «пошта:office@school.ua»
        if (const qsizetype colon = part.indexOf(u':');
            colon > 0 && colon + 1 < part.size() && isCyrillic(part.front()) && isLatin(part.at(colon + 1))) {
            start += colon + 1;
            part = part.sliced(colon + 1);
        }
        if (isAddress(part) || isFileName(part) || isCode(part) || hasAny(part, u"\\{}"))
            add(start, stop, TypographyText::kKept);
    }

    /// What stands between quotation marks, inner ones too, by their places. Deeper ones than any text has are left, for
    /// each is looked at as a whole.
    QList<Quotation> quotationsOf(qsizetype start, qsizetype end) const
    {
        constexpr qsizetype kDeepest = 8;
        QList<Quotation> quotations;
        QList<qsizetype> open;
        qsizetype straight = -1;
        for (qsizetype place = start; place < end; ++place) {
            const QChar sign = m_text.at(place);
            if (sign == u'«' || sign == u'„' || (sign == u'“' && !m_text.isLetterAt(place - 1) && m_text.isLetterAt(place + 1))) {
                open.append(place);
            } else if ((sign == u'»' || sign == u'”' || sign == u'“') && !open.isEmpty()) {
                const Quotation quotation{open.takeLast() + 1, place};
                if (open.size() < kDeepest)
                    quotations.append(quotation);
            } else if (sign == u'"' && straight < 0) {
                straight = place;
            } else if (sign == u'"') {
                quotations.append({straight + 1, place});
                straight = -1;
            }
        }
        std::sort(quotations.begin(), quotations.end(), [](const Quotation& first, const Quotation& second) { return first.start < second.start; });
        return quotations;
    }

    /// In the other language, or a name of a file with blanks in it.
    void markQuotation(const Quotation& quotation, Language language)
    {
        const QStringView words = m_text.view().sliced(quotation.start, quotation.end - quotation.start);
        if (isOther(scriptsOf(words), language))
            add(quotation.start, quotation.end, TypographyText::kForeign);
        if (isFileName(words.trimmed()))
            add(quotation.start, quotation.end, TypographyText::kKept);
    }

    TypographyText& m_text;
};

void TypographyText::mark()
{
    TypographyMarker(*this).markAll();
}

}  // namespace decretum
