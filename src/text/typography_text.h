// SPDX-License-Identifier: MIT
#pragma once

#include "text/correct_typography.h"
#include "text/letters.h"

namespace decretum {

/// A text on which rules work one after another: each looks at all of it and notes what to write anew; then the notes
/// are carried out. It remembers what became of each stretch of the text as given, and what no rule may touch.
class TypographyText {
public:
    TypographyText(const QString& text, Language language, const TypographyOptions& options);

    QStringView view() const { return m_text; }
    const TypographyOptions& options() const { return m_options; }
    qsizetype size() const { return m_text.size(); }
    /// Null beyond the ends.
    QChar at(qsizetype place) const { return place >= 0 && place < m_text.size() ? m_text.at(place) : QChar(); }
    bool isBlankAt(qsizetype place) const { return isLineBlank(at(place)); }
    bool isDigitAt(qsizetype place) const { return at(place) >= u'0' && at(place) <= u'9'; }
    bool isCyrillicAt(qsizetype place) const { return isCyrillic(at(place)) && at(place).isLetter(); }
    bool isLetterAt(qsizetype place) const { return at(place).isLetter(); }
    /// The place is before the text, behind it, or a line's end.
    bool isEdgeAt(qsizetype place) const { return at(place).isNull() || at(place) == u'\n'; }
    qsizetype skipBlanks(qsizetype place) const;
    qsizetype skipBlanksBack(qsizetype place) const;
    qsizetype skipDigits(qsizetype place) const;
    /// First place of the word (letters alone) that ends before `end`.
    qsizetype wordStart(qsizetype end) const;
    /// Behind the last letter of the word at `start`.
    qsizetype wordEnd(qsizetype start) const;
    qsizetype lineEnd(qsizetype place) const;

    /// Part of an address, a name of a file, a code, a Latin line.
    bool isKept(qsizetype place) const { return hasMark(place, kKept); }
    /// In a quotation in another language, whose words stay as they are.
    bool isForeign(qsizetype place) const { return hasMark(place, kForeign); }
    Language languageAt(qsizetype place) const { return hasMark(place, kRussian) ? Language::Russian : Language::Ukrainian; }

    /// Notes that a stretch is to be written anew; stretches come from left to right. Nothing is noted where it would
    /// touch what is kept, or change nothing.
    void write(qsizetype start, qsizetype length, QStringView after, QLatin1StringView rule);
    /// A blank that a line may not end at.
    QChar tiedBlank() const { return QChar(m_options.noBreakSigns == NoBreakSigns::None ? 0x0020 : 0x00A0); }
    /// Carries out what was noted; whether that was anything.
    bool apply();

    /// Looks anew for what is kept.
    void mark();
    QList<TypographyChange> changes() const;

private:
    static constexpr quint8 kKept = 1;
    static constexpr quint8 kForeign = 2;
    static constexpr quint8 kRussian = 4;
    friend class TypographyMarker;

    /// A stretch that differs from the text as given.
    struct Stretch {
        qsizetype givenStart = 0;
        qsizetype givenLength = 0;
        qsizetype start = 0;
        qsizetype length = 0;
        QString rules;
    };
    struct Note {
        qsizetype start = 0;
        qsizetype length = 0;
        QString after;
        QLatin1StringView rule;
    };

    bool hasMark(qsizetype place, quint8 mark) const { return place >= 0 && place < m_marks.size() && (m_marks.at(place) & mark) != 0; }
    void rewrite();
    void remember();

    const QString m_given;
    const Language m_language;
    const TypographyOptions& m_options;
    QString m_text;
    QList<quint8> m_marks;
    QList<Stretch> m_stretches;
    QList<Note> m_notes;
};

// The families of rules; each notes what it finds and carries it out.
void mendInvisible(TypographyText& text);
void mendSpacedWords(TypographyText& text);
void mendMixedWords(TypographyText& text);
void mendLoneLetters(TypographyText& text);
void mendLettersInNumbers(TypographyText& text);
void mendApostrophes(TypographyText& text);
void mendQuotes(TypographyText& text);
void mendBlankRuns(TypographyText& text);
void mendBlanksInPairs(TypographyText& text);
void mendBlanksBeforeMarks(TypographyText& text);
void mendDoubledMarks(TypographyText& text);
void mendBlanksBehindMarks(TypographyText& text);
void mendEllipses(TypographyText& text);
void mendClauseNumbers(TypographyText& text);
void mendSpans(TypographyText& text);
void mendCompounds(TypographyText& text);
void mendDashes(TypographyText& text);
void mendNumberSigns(TypographyText& text);
void mendYearWords(TypographyText& text);
void mendUnits(TypographyText& text);
void mendOrdinals(TypographyText& text);
void mendInitials(TypographyText& text);
void mendGluedShortForms(TypographyText& text);
void mendPartedShortForms(TypographyText& text);

}  // namespace decretum
