// SPDX-License-Identifier: MIT
#include "text/typography_text.h"

namespace decretum {

TypographyText::TypographyText(const QString& text, Language language, const TypographyOptions& options)
    : m_given(text), m_language(language), m_options(options), m_text(text)
{
    mark();
}

qsizetype TypographyText::skipBlanks(qsizetype place) const
{
    while (isBlankAt(place))
        ++place;
    return place;
}

qsizetype TypographyText::skipBlanksBack(qsizetype place) const
{
    while (isBlankAt(place))
        --place;
    return place;
}

qsizetype TypographyText::skipDigits(qsizetype place) const
{
    while (isDigitAt(place))
        ++place;
    return place;
}

qsizetype TypographyText::wordStart(qsizetype end) const
{
    while (end > 0 && isLetterAt(end - 1))
        --end;
    return end;
}

qsizetype TypographyText::wordEnd(qsizetype start) const
{
    while (isLetterAt(start))
        ++start;
    return start;
}

qsizetype TypographyText::lineEnd(qsizetype place) const
{
    const qsizetype end = m_text.indexOf(u'\n', place);
    return end < 0 ? m_text.size() : end;
}

void TypographyText::write(qsizetype start, qsizetype length, QStringView after, QLatin1StringView rule)
{
    for (qsizetype place = start; place < start + length; ++place) {
        if (isKept(place))
            return;
    }
    // Between two signs that are kept nothing is put in either.
    if (length == 0 && isKept(start) && isKept(start - 1))
        return;
    if (m_text.mid(start, length) == after)
        return;
    m_notes.append({start, length, after.toString(), rule});
}

bool TypographyText::apply()
{
    if (m_notes.isEmpty())
        return false;
    if (!m_options.withoutRules.isEmpty())
        m_notes.removeIf([this](const Note& note) { return m_options.withoutRules.contains(note.rule); });
    if (m_notes.isEmpty())
        return false;
    remember();
    rewrite();
    m_notes.clear();
    return true;
}

void TypographyText::rewrite()
{
    QString text;
    QList<quint8> marks;
    text.reserve(m_text.size() + m_notes.size());
    marks.reserve(m_marks.size() + m_notes.size());
    qsizetype copied = 0;
    const auto copyTo = [&](qsizetype place) {
        text += QStringView(m_text).sliced(copied, place - copied);
        marks.append(m_marks.sliced(copied, place - copied));
        copied = place;
    };
    for (const Note& note : m_notes) {
        copyTo(note.start);
        const qsizetype near = std::clamp(note.start, qsizetype{0}, std::max(m_marks.size() - 1, qsizetype{0}));
        const quint8 mark = m_marks.isEmpty() ? quint8{0} : static_cast<quint8>(m_marks.at(near) & ~kKept);
        text += note.after;
        marks.append(QList<quint8>(note.after.size(), mark));
        copied = note.start + note.length;
    }
    copyTo(m_text.size());
    m_text = text;
    m_marks = marks;
}

/// Joins the notes to the stretches that are known already: a note that touches one becomes part of it.
void TypographyText::remember()
{
    QList<Stretch> joined;
    qsizetype shift = 0;   // from the text as given to the text before these notes
    qsizetype growth = 0;  // from there to the text after them
    qsizetype known = 0;
    Stretch open;  // in places of the text before the notes
    qsizetype openGrowth = 0;
    bool isOpen = false;
    const auto close = [&] {
        if (!isOpen)
            return;
        joined.append({open.givenStart, open.givenLength, open.start + growth - openGrowth, open.length + openGrowth, open.rules});
        isOpen = false;
        openGrowth = 0;
    };
    const auto add = [&](qsizetype start, qsizetype length, qsizetype givenLength, const QString& rules) {
        if (isOpen && start > open.start + open.length)
            close();
        if (!isOpen) {
            open = {start - shift, 0, start, 0, {}};
            isOpen = true;
        }
        const qsizetype end = std::max(open.start + open.length, start + length);
        // What lies between the old end and the new one is text as given, but for the stretch itself.
        const qsizetype added = end - open.start - open.length;
        open.length += added;
        open.givenLength += added + (givenLength - length);
        for (const QString& rule : rules.split(u'+')) {
            if (!open.rules.split(u'+').contains(rule))
                open.rules += open.rules.isEmpty() ? rule : u'+' + rule;
        }
        shift += length - givenLength;
    };
    for (const Note& note : m_notes) {
        while (known < m_stretches.size() && m_stretches.at(known).start <= note.start) {
            const Stretch& stretch = m_stretches.at(known++);
            add(stretch.start, stretch.length, stretch.givenLength, stretch.rules);
        }
        add(note.start, note.length, note.length, note.rule);
        // Stretches that begin within the note belong to it.
        while (known < m_stretches.size() && m_stretches.at(known).start <= note.start + note.length) {
            const Stretch& stretch = m_stretches.at(known++);
            add(stretch.start, stretch.length, stretch.givenLength, stretch.rules);
        }
        openGrowth += note.after.size() - note.length;
        growth += note.after.size() - note.length;
    }
    while (known < m_stretches.size()) {
        const Stretch& stretch = m_stretches.at(known++);
        add(stretch.start, stretch.length, stretch.givenLength, stretch.rules);
    }
    close();
    m_stretches = joined;
}

QList<TypographyChange> TypographyText::changes() const
{
    QList<TypographyChange> changes;
    for (const Stretch& stretch : m_stretches) {
        TypographyChange change{.start = stretch.givenStart,
            .length = stretch.givenLength,
            .before = m_given.mid(stretch.givenStart, stretch.givenLength),
            .after = m_text.mid(stretch.start, stretch.length),
            .rule = stretch.rules};
        if (change.before != change.after)  // one rule's work undone by another's
            changes.append(change);
    }
    return changes;
}

}  // namespace decretum
