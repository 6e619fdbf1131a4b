// SPDX-License-Identifier: MIT
#include "recognize/agreements.h"

#include "recognize/facts.h"
#include "recognize/left_words.h"
#include "recognize/lexicon.h"
#include "recognize/people.h"
#include "recognize/signatures.h"
#include "text/dates.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Agreed {
    Visa visa{};
    bool isNamedApart = false;  ///< Nothing but the name, or no name, stands on the line below the post.
    Line named{};               ///< Where it is told who agreed.
    Line dated{};               ///< Where the day is.
    QString day{};              ///< As printed.
};

QString trimmedMarks(QString text)
{
    static const QRegularExpression edges(u"^[\\s:–—,;-]+|[\\s,;]+$"_s);
    return text.remove(edges);
}

/// «від 12.03.2020»: what stands before the day and says no more.
bool isNoWord(const QString& before)
{
    const QString key = comparisonKey(before);
    return key.isEmpty() || key == u"від" || key == u"от";
}

/// Who agreed, one below the other.
class ColumnReader {
public:
    explicit ColumnReader(Notes& notes) : m_notes(notes) {}

    void read(const Line& line)
    {
        const QString blank = blankDay(line.text);
        if (!blank.isEmpty())
            m_notes.findings.append({.kind = FindingKind::DebrisDropped, .line = line.number, .excerpt = blank});
        const Line open = blank.isEmpty() ? line : withText(line, line.segments.join(u"   "_s).remove(blankDay(line.segments.join(u"   "_s))));
        const auto date = findDate(open.text);
        const Line signing = withoutSigningPlace(date ? withText(open, open.text.left(date->start)) : open);
        const qsizetype name = isNoWord(signing.text) ? -1 : nameAtEnd(signing.text);
        if (name >= 0)
            addName(line, signing, name);
        else if (date && isNoWord(signing.text))
            addDay(line);
        else if (!signing.text.isEmpty())
            m_above.append(open);
        if (date && (name >= 0 || isNoWord(signing.text)) && !m_found.isEmpty())
            giveDay(line, open.text, *date);
    }

    QList<Agreed> finish()
    {
        const QString left = aboveText();
        if (left.isEmpty())
            return m_found;
        const bool isRemark = !m_found.isEmpty() && m_found.last().visa.remark.isEmpty() && (left.front().isLower() || left.startsWith(u'('));
        if (isRemark)
            m_found.last().visa.remark = left;
        else  // what agrees is told, but never by whom: nothing of it is lost
            m_found.append({.visa = {.position = left}, .named = m_above.last()});
        return m_found;
    }

private:
    QString aboveText() const
    {
        QStringList texts;
        for (const Line& line : m_above)
            texts.append(line.text);
        return foldSpaces(texts.join(u' '));
    }

    void addName(const Line& line, const Line& signing, qsizetype name)
    {
        const QString beside = trimmedMarks(signing.text.left(name));
        const QString above = aboveText();
        m_found.append({.visa = {.position = foldSpaces(above + u' ' + beside), .name = foldSpaces(signing.text.mid(name))},
            .isNamedApart = !above.isEmpty() && beside.isEmpty(),
            .named = line});
        m_above.clear();
    }

    /// A day on a line of its own: of whoever stands above, be it a paper («Протокол засідання профкому»).
    void addDay(const Line& line)
    {
        if (m_above.isEmpty() || (!m_found.isEmpty() && !m_found.last().visa.date.isValid()))
            return;
        m_found.append({.visa = {.position = aboveText()}, .isNamedApart = true, .named = line});
        m_above.clear();
    }

    void giveDay(const Line& line, const QString& text, const PrintedDate& date)
    {
        Agreed& agreed = m_found.last();
        if (agreed.visa.date.isValid()) {
            tellLeftWords(m_notes.findings, FindingKind::NotUnderstood, line.number, text, agreed.visa.position + u' ' + agreed.visa.name);
            return;
        }
        agreed.visa.date = date.date;
        agreed.visa.remark = trimmedMarks(text.mid(date.start + date.length));
        agreed.day = text.mid(date.start, date.length);
        agreed.dated = line;
    }

    Notes& m_notes;
    QList<Agreed> m_found;
    QList<Line> m_above;  ///< Of whoever agrees, his name being on a line below.
};

/// «ПОГОДЖЕНО        ПОГОДЖЕНО»: stamps beside one another, a column each.
QList<QList<Line>> columnsOf(const QList<Line>& lines)
{
    const QStringList captions = lines.first().segments;
    const bool areBeside = captions.size() > 1 && std::all_of(captions.begin(), captions.end(), [](const QString& text) {
        return wordsAtStart(comparisonKey(text), WordList::VisaCaptions) > 0;
    });
    if (!areBeside)
        return {lines};
    constexpr qsizetype kRightIndent = 30;
    const qsizetype count = captions.size();
    QList<QList<Line>> columns(count);
    for (const Line& line : lines) {
        QStringList stretches = line.segments;
        stretches.removeIf([](const QString& text) { return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign == u'_'; }); });
        const qsizetype from = stretches.size() == 1 && (line.indent >= kRightIndent || line.place == Line::Place::Right) ? count - 1 : 0;
        const qsizetype each = std::max((stretches.size() + count - 1) / count, qsizetype{1});
        for (qsizetype at = 0; at < stretches.size(); ++at) {
            QList<Line>& column = columns[std::min(from + at / each, count - 1)];
            const bool goesOn = at % each > 0 && !column.isEmpty();
            if (goesOn)
                column.last() = withText(line, column.last().segments.join(u"   "_s) + u"   "_s + stretches.at(at));
            else
                column.append(withText(line, stretches.at(at)));
        }
    }
    return columns;
}

void tell(const Agreed& agreed, const QString& pointer, Notes& notes)
{
    notes.tell(pointer, agreed.named, agreed.named.text, 100);
    if (!agreed.day.isEmpty())
        notes.tell(pointer + u"/date"_s, agreed.dated, agreed.day, 100);
}

void readColumn(const QList<Line>& lines, Decision& decision, Notes& notes)
{
    const Line& first = lines.first();
    const qsizetype caption = wordsAtStart(first.key, WordList::VisaCaptions);
    const bool isSheet = wordsAtStart(first.key, WordList::VisaSheets) > 0;
    notes.findings.append({.kind = FindingKind::DebrisDropped, .line = first.number, .excerpt = first.text.left(caption)});
    ColumnReader reader(notes);
    if (const QString rest = trimmedMarks(first.text.mid(caption)); !rest.isEmpty())
        reader.read(withText(first, rest));
    for (const Line& line : lines.sliced(1))
        reader.read(line);
    const QList<Agreed> found = reader.finish();
    const bool isStamp = !isSheet && found.size() == 1 && found.first().isNamedApart;
    QList<Visa>& list = isStamp ? decision.agreements : decision.visas;
    for (const Agreed& agreed : found) {
        tell(agreed, (isStamp ? u"/agreements/"_s : u"/visas/"_s) + QString::number(list.size()), notes);
        list.append(agreed.visa);
    }
}

}  // namespace

void readAgreement(const QList<Line>& lines, Decision& decision, Notes& notes)
{
    for (const QList<Line>& column : columnsOf(lines)) {
        if (!column.isEmpty())
            readColumn(column, decision, notes);
    }
}

}  // namespace decretum::recognition
