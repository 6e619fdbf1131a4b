// SPDX-License-Identifier: MIT
#include "recognize/label_series.h"

#include "recognize/facts.h"
#include "recognize/lexicon.h"
#include "recognize/line_label.h"
#include "recognize/signatures.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

using Kind = LevelFormat::Kind;

/// A label of a kind that stands in texts too: how it looks, and the line behind it.
struct DoubtfulLabel {
    QString label{};
    ParsedLabel parsed{};
    qsizetype textStart = 0;
};

std::optional<DoubtfulLabel> doubtfulLabelOf(const Line& line)
{
    static const QRegularExpression letter(
        QStringLiteral("^([а-яіїєґА-ЯІЇЄҐ]\\.)\\s+(?=[А-ЯІЇЄҐЁа-яіїєґё]{3})"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(
        QStringLiteral("^(\\d{1,2})(?:\\s+|\\s*[–—-]\\s+)(?=[А-ЯІЇЄҐЁ])"), QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype kColumnsOfTable = 3;
    if (!line.label.isEmpty() || line.cells.size() > 1 || line.segments.size() >= kColumnsOfTable || signatureName(withoutSigningPlace(line)) >= 0)
        return std::nullopt;
    for (const QRegularExpression& pattern : {letter, number}) {
        const auto match = pattern.match(line.text);
        if (!match.hasMatch())
            continue;
        const QString label = match.captured(1);
        const QString marked = label.endsWith(u'.') ? label : label + u'.';
        if (const auto parsed = parseLabel(marked.toLower(), Language::Ukrainian))
            return DoubtfulLabel{.label = label, .parsed = *parsed, .textStart = match.capturedEnd()};
    }
    return std::nullopt;
}

bool isSameLook(const DoubtfulLabel& one, const DoubtfulLabel& other)
{
    return one.parsed.kind == other.parsed.kind && one.label.front().isLower() == other.label.front().isLower();
}

/// Labels that may come next, by those that are open: after «2.» come «3.» and «2.1.», after «2.1.» «2.2.» and «3.» too.
class OpenSeries {
public:
    void add(const ParsedLabel& label)
    {
        if (label.kind != Kind::Decimal || label.numbers.isEmpty())
            return;
        while (!m_open.isEmpty() && (m_open.last().numbers.size() >= label.numbers.size()))
            m_open.removeLast();
        m_open.append(label);
    }

    bool isNext(const ParsedLabel& label) const
    {
        return std::any_of(m_open.begin(), m_open.end(), [&label](const ParsedLabel& open) {
            if (open.kind != label.kind || (open.suffix != label.suffix && !open.suffix.isEmpty()))
                return false;
            QList<int> next = open.numbers;
            ++next.last();
            QList<int> part = open.numbers;
            part.append(1);
            return label.numbers == next || label.numbers == part;
        });
    }

private:
    QList<ParsedLabel> m_open;
};

/// «п. 2. Положення»: a number that belongs to the word before it.
bool isCitedPart(const QString& before)
{
    const QString word = comparisonKey(before.section(u' ', -1));
    return isOneOf(word, WordList::PartWords);
}

class ClauseParter {
public:
    explicit ClauseParter(Findings& findings) : m_findings(findings) {}

    QList<Line> part(const QList<Line>& lines)
    {
        for (const Line& line : lines)
            addLine(line);
        return m_lines;
    }

private:
    /// «3 Директору» behind «2.»: the number lost its full stop.
    Line withLabel(Line line) const
    {
        const auto bare = labelOf(line) ? std::nullopt : doubtfulLabelOf(line);
        if (!bare || bare->parsed.kind != Kind::Decimal || !m_series.isNext(bare->parsed))
            return line;
        line = withText(line, line.text.mid(bare->textStart));
        line.label = bare->label;
        return line;
    }

    void addLine(const Line& source)
    {
        const Line line = withLabel(source);
        const auto label = labelOf(line);
        if (label && !isFactsLine(line, factsOf(line)))
            m_series.add(label->parsed);
        const qsizetype cut = line.cells.size() > 1 ? -1 : nextLabel(line.text, label ? label->textStart : 0);
        if (cut < 0) {
            m_lines.append(line);
            return;
        }
        const QString first = line.text.left(cut).trimmed();
        m_findings.append({.kind = FindingKind::SpacingMended, .line = line.number, .excerpt = line.text.mid(cut)});
        Line before = withText(line, first);
        m_lines.append(before);
        addLine(restOf(line, cut));
    }

    /// Where a label that goes on the series stands behind the end of a sentence; −1: nowhere.
    qsizetype nextLabel(const QString& text, qsizetype from) const
    {
        static const QRegularExpression pattern(
            QStringLiteral("(?<=[.;:!»)])(?:\\s+|(?=\\d{1,2}\\.\\d))(\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]+)\\s*(?=[А-ЯІЇЄҐЁ])"),
            QRegularExpression::UseUnicodePropertiesOption);
        auto matches = pattern.globalMatch(text, from);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto parsed = parseLabel(match.captured(1), Language::Ukrainian);
            if (parsed && m_series.isNext(*parsed) && !isCitedPart(text.left(match.capturedStart())))
                return match.capturedStart(1);
        }
        return -1;
    }

    Findings& m_findings;
    OpenSeries m_series;
    QList<Line> m_lines;
};

}  // namespace

void takeDoubtfulLabels(QList<Line>& lines)
{
    struct Seen {
        qsizetype line;
        DoubtfulLabel label;
    };
    QList<Seen> series;
    const auto take = [&lines, &series] {
        for (qsizetype at = 0; series.size() > 1 && at < series.size(); ++at) {
            Line& line = lines[series.at(at).line];
            const QString label = series.at(at).label.label;
            line = withText(line, line.text.mid(series.at(at).label.textStart));
            line.label = label;
        }
        series.clear();
    };
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const auto label = labelOf(lines.at(at)) ? std::nullopt : doubtfulLabelOf(lines.at(at));
        if (!label)
            continue;
        const int number = label->parsed.numbers.last();
        const bool goesOn = !series.isEmpty() && isSameLook(series.last().label, *label) && series.last().label.parsed.numbers.last() + 1 == number;
        if (!goesOn && number == 1)
            take();
        if (goesOn || number == 1)
            series.append({at, *label});
    }
    take();
}

QList<Line> partGluedClauses(const QList<Line>& lines, Findings& findings)
{
    return ClauseParter(findings).part(lines);
}

}  // namespace decretum::recognition
