// SPDX-License-Identifier: MIT
#include "recognize/signatures.h"

#include "model/deadline.h"
#include "recognize/left_words.h"
#include "recognize/lexicon.h"
#include "recognize/line_label.h"
#include "recognize/people.h"
#include "recognize/service_lines.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

constexpr qsizetype kLongestLine = 150;

bool endsSentence(const QString& text)
{
    return text.endsWith(u'.') || text.endsWith(u';') || text.endsWith(u':');
}

/// Two or three words, each with a capital: what stands right of a gap at a document's foot.
bool isName(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return (words.size() == 2 || words.size() == 3) && std::all_of(words.begin(), words.end(), [](const QString& word) {
        return word.front().isUpper() && (word.size() > 1) && (word.endsWith(u'.') || word.back().isLetter());
    });
}

QString joined(const QStringList& lines)
{
    QString text = foldSpaces(lines.join(u' '));
    while (text.endsWith(u',') || text.endsWith(u':'))
        text.chop(1);
    return text.trimmed();
}

class FootReader {
public:
    FootReader(Decision& decision, Notes& notes) : m_decision(decision), m_notes(notes), m_service(decision, notes) {}

    void read(const Line& line, const ReadLine& role)
    {
        if (role.role == LineRole::Position) {
            m_position.append(line.text);
            m_positionLines.append(line);
        } else if (role.role == LineRole::Signature) {
            readSignature(line, role.certainty);
        } else {
            finishPosition();
            m_service.read(line);
        }
    }

    void finish()
    {
        finishPosition();
        m_service.finish();
    }

    /// A position that no name follows is a signature without one.
    void finishPosition()
    {
        if (m_position.isEmpty())
            return;
        for (const Line& line : m_positionLines)
            m_notes.findings.append({.kind = FindingKind::Doubtful, .line = line.number, .excerpt = line.text});
        add({.position = joined(m_position)}, m_positionLines.last(), 0);
    }

private:
    void readSignature(const Line& source, int certainty)
    {
        if (readSideBySide(source, certainty))
            return;
        const Line line = withoutSigningPlace(source);
        tellLeftWords(m_notes.findings, FindingKind::DebrisDropped, source.number, source.text, line.text);
        const qsizetype name = std::max(signatureName(line), qsizetype{0});
        QString heading;
        if (!m_position.isEmpty() && m_position.first().endsWith(u':'))
            heading = m_position.takeFirst();  // «Співголови:» over several signatures
        m_position.append(line.text.left(name));
        add({.heading = heading, .position = joined(m_position), .name = foldSpaces(line.text.mid(name))}, line, certainty);
    }

    /// Two heads sign beside one another: «Директор А      Директор Б», below it «Олена ГАЙ      Іван БІЛИЙ».
    bool readSideBySide(const Line& line, int certainty)
    {
        const bool areNames = line.segments.size() > 1
            && std::all_of(line.segments.begin(), line.segments.end(), [](const QString& text) { return nameAtEnd(text) == 0; });
        if (!areNames || m_positionLines.isEmpty())
            return false;
        QList<QStringList> columns(line.segments.size());
        for (const Line& position : m_positionLines) {
            if (position.segments.size() != line.segments.size())
                return false;
            for (qsizetype at = 0; at < columns.size(); ++at)
                columns[at].append(position.segments.at(at));
        }
        for (qsizetype at = 0; at < columns.size(); ++at)
            add({.position = joined(columns.at(at)), .name = foldSpaces(line.segments.at(at))}, line, certainty);
        return true;
    }

    void add(const Signature& signature, const Line& line, int certainty)
    {
        m_notes.tell(QStringLiteral("/signatures/") + QString::number(m_decision.signatures.size()), line, line.text, certainty);
        m_decision.signatures.append(signature);
        m_position.clear();
        m_positionLines.clear();
    }

    Decision& m_decision;
    Notes& m_notes;
    ServiceReader m_service;
    QStringList m_position;
    QList<Line> m_positionLines;
};

}  // namespace

Line withoutSigningPlace(const Line& line)
{
    static const QRegularExpression place(QStringLiteral("[(/]\\s?(?:п[іi]дпис|подпись)\\s?[)/]|[_/\\\\]{1,}"));
    if (!line.text.contains(u'_') && !line.text.contains(u'/') && !line.text.contains(u'('))
        return line;
    const QString wide = line.segments.join(QStringLiteral("   "));
    return withText(line, QString(wide).replace(place, QStringLiteral("   ")).trimmed());
}

qsizetype signatureName(const Line& line)
{
    if (line.text.size() > kLongestLine || performersCaption(line.text) > 0 || deadlineCaption(line.text) > 0 || labelOf(line))
        return -1;
    qsizetype name = nameAtEnd(line.text);
    if (name < 0 && line.segments.size() > 1 && isName(line.segments.last()))
        name = line.text.size() - foldSpaces(line.segments.last()).size();
    if (name < 0)
        return -1;
    if (line.segments.size() > 1 && isName(line.segments.last()))  // «Методист    Леся ГОРОБЕЦЬ»: the post is no first name
        return std::max(name, line.text.size() - foldSpaces(line.segments.last()).size());
    const bool hasGap = line.segments.size() > 1 && nameAtEnd(line.segments.last()) == 0;
    const bool isAlone = name == 0;
    // «… Кузьміну О.Л.» ends a sentence; a signature without a gap has its initials first or its surname in capitals.
    if (!hasGap && !isAlone && line.text.endsWith(u'.'))
        return -1;
    const QString before = line.text.left(name).trimmed();
    const QString first = comparisonKey(before.section(u' ', 0, 0));
    if (!hasGap && !isAlone && (isInfinitive(first) || endsSentence(before) || before.contains(u'(')))
        return -1;
    return name;
}

bool isPositionLine(const Line& line)
{
    return line.text.size() < kLongestLine && !endsSentence(line.text) && !labelOf(line) && performersCaption(line.text) == 0
        && deadlineCaption(line.text) == 0 && !isInfinitive(comparisonKey(line.text.section(u' ', 0, 0)))
        && !parseDeadline(line.text, Language::Ukrainian, QDate()).isValue();
}

void recognizeFoot(const QList<Line>& lines, const QList<ReadLine>& roles, Decision& decision, Notes& notes)
{
    FootReader reader(decision, notes);
    for (qsizetype at = 0; at < lines.size(); ++at)
        reader.read(lines.at(at), roles.at(at));
    reader.finish();
}

}  // namespace decretum::recognition
