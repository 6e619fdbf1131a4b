// SPDX-License-Identifier: MIT
#include "recognize/line_parts.h"

#include "recognize/acquaintance.h"
#include "recognize/clause_words.h"
#include "recognize/facts.h"
#include "recognize/formula.h"
#include "recognize/label_series.h"
#include "recognize/lexicon.h"
#include "recognize/line_label.h"
#include "recognize/line_signs.h"
#include "recognize/plan_table.h"
#include "recognize/signatures.h"
#include "text/typography.h"

namespace decretum::recognition {

namespace {

/// Where performers begin behind something else: «до 01.03; відп.: Гай Л.М.»; −1: nowhere.
qsizetype performersInside(const QString& text)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        const QChar before = text.at(at - 1);
        if (text.at(at).isLetter() && (before.isSpace() || before == u'(') && performersCaption(QStringView(text).sliced(at)) > 0)
            return at;
    }
    return -1;
}

class LineParter {
public:
    LineParter(Language language, Findings& findings) : m_findings(findings) { m_reader.language = language; }

    QList<Line> part(const QList<Line>& lines)
    {
        bool isBelow = false;
        bool isOfService = false;
        PlanColumns columns;
        qsizetype headEnd = -1;  // how many lines stand above the first row
        for (const Line& line : lines) {
            const QStringList cells = columnCells(line);
            if (const PlanColumns head = planColumns(cells); isBelow && head.isPlan()) {
                columns = head;
                headEnd = m_lines.size();
                m_findings.append({.kind = FindingKind::DebrisDropped, .line = line.number, .excerpt = line.text});
            } else if (columns.isPlan() && m_lines.size() == headEnd && isRestOfHead(line)) {
                m_findings.append({.kind = FindingKind::DebrisDropped, .line = line.number, .excerpt = line.text});
            } else if (isBelow && columns.isPlan() && line.segments.size() > 1 && !isSignature(line, columns)) {
                addRow(line, cells, columns);
            } else {
                columns = PlanColumns();
                isOfService = !labelOf(line) && (isOfService || opensService(line));
                if (isBelow && !isOfService)  // the day of a visa is no deadline
                    addParted(line);
                else
                    m_lines.append(line);
            }
            isBelow = isBelow || findFormula(line.text).start >= 0 || opensClauses(line) || opensPlan(line);
        }
        return m_lines;
    }

private:
    static QStringList columnCells(const Line& line) { return line.cells.size() > 1 ? line.cells : line.segments; }

    /// «виконання» below «Термін»: a heading that stands on two lines, of pages that tell no cells.
    static bool isRestOfHead(const Line& line)
    {
        const QString rest = u' ' + line.key;
        return endsCaption(rest, WordList::TermCaptions) || endsCaption(rest, WordList::PerformersCaptions);
    }

    static bool endsCaption(const QString& rest, WordList captions)
    {
        const QStringList& known = words(captions);
        return std::any_of(known.begin(), known.end(), [&rest](const QString& caption) { return caption.endsWith(rest); });
    }

    static bool opensClauses(const Line& line)
    {
        const auto label = labelOf(line);
        return label && label->parsed.kind == LevelFormat::Kind::Decimal && !isFactsLine(line, factsOf(line));
    }

    /// «ПЛАН ЗАХОДІВ» over the table of a plan that is a document of its own.
    static bool opensPlan(const Line& line)
    {
        const qsizetype length = wordsAtStart(line.key, WordList::Papers);
        return length > 0 && wordsAtStart(line.key, WordList::PlanTypes) > 0 && (length == line.key.size() || line.isCapitals);
    }

    /// Below the table: «Секретар     Гай Л.М.»
    static bool isSignature(const Line& line, const PlanColumns& columns)
    {
        return columns.count > line.segments.size() && line.text.front().isLetter() && signatureName(withoutSigningPlace(line)) > 0;
    }

    bool isDeadline(const QString& text) const
    {
        const qsizetype caption = deadlineCaption(text);
        return caption > 0 || !deadlinesOnLine(text, false, m_reader).isEmpty();
    }

    void add(const Line& line, const QString& text, std::optional<LineRole> sure)
    {
        if (text.isEmpty())
            return;
        Line part = withText(line, text);
        part.isRest = !m_lines.isEmpty() && m_lines.last().number == line.number;
        part.sure = sure;
        if (part.isRest) {
            part.label.clear();
            part.afterBlank = false;
        }
        part.cells.clear();
        m_lines.append(part);
    }

    void addRow(const Line& line, const QStringList& cells, const PlanColumns& columns)
    {
        const PlanRow row = planRow(cells, columns, m_reader);
        const bool hasBareLabel = !row.label.isEmpty() && row.label.back().isDigit();
        add(line, hasBareLabel ? row.measure : foldSpaces(row.label + u' ' + row.measure), LineRole::Clause);
        if (hasBareLabel && !row.measure.isEmpty())
            m_lines.last().label = row.label;
        add(line, row.deadline, LineRole::Deadline);
        add(line, row.performers, LineRole::Performers);
    }

    /// «1.1. Провести нараду.        До 01.09.2022», «Термін: постійно. Відповідальні: Гай Л.М.»
    void addParted(const Line& line)
    {
        QStringList segments = line.segments;
        if (segments.size() == 2 && isDeadline(segments.first())
            && (namesPerformers(withText(line, segments.last())) || isPost(firstWord(segments.last())))) {
            add(line, segments.first(), LineRole::Deadline);
            add(line, segments.last(), LineRole::Performers);
            return;
        }
        QStringList behind;
        while (segments.size() > 1 && !segments.last().startsWith(u'(') && (isDeadline(segments.last()) || performersCaption(segments.last()) > 0))
            behind.prepend(segments.takeLast());
        if (behind.isEmpty() && segments.size() > 2 && isDeadline(segments.at(segments.size() - 2))) {
            behind = segments.last(2);
            segments = segments.first(segments.size() - 2);
        }
        const QString text = segments.join(u' ');
        const qsizetype performers = performersInside(text);
        QString first = performers > 0 ? text.left(performers).trimmed() : QString();
        while (first.endsWith(u';') || first.endsWith(u',') || first.endsWith(u' '))
            first.chop(1);
        // «Відп. – учителі, постійно», «Отв.: директор; срок: до 10.04.2016»
        for (const qsizetype mark : {text.lastIndexOf(u';'), text.lastIndexOf(u',')}) {
            if (behind.isEmpty() && performersCaption(text) > 0 && mark > 0 && isDeadline(text.mid(mark + 1).trimmed())) {
                add(line, text.left(mark), LineRole::Performers);
                add(line, text.mid(mark + 1).trimmed(), LineRole::Deadline);
                return;
            }
        }
        const bool isDeadlineFirst = !first.isEmpty() && isDeadline(first);
        if (behind.isEmpty() && !isDeadlineFirst) {
            m_lines.append(line);
            return;
        }
        if (isDeadlineFirst) {
            add(line, first, LineRole::Deadline);
            add(line, text.mid(performers), LineRole::Performers);
        } else {
            add(line, text, std::nullopt);
            if (!line.label.isEmpty())
                m_lines.last().label = line.label;
        }
        for (const QString& part : behind)
            add(line, part, isDeadline(part) ? LineRole::Deadline : LineRole::Performers);
    }

    Findings& m_findings;
    Decision m_reader;  ///< Tells its language to those who read deadlines.
    QList<Line> m_lines;
};

}  // namespace

QList<Line> partLines(const QList<Line>& lines, Language language, Findings& findings)
{
    return LineParter(language, findings).part(partGluedClauses(lines, findings));
}

}  // namespace decretum::recognition
