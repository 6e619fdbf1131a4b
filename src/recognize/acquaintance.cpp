// SPDX-License-Identifier: MIT
#include "recognize/acquaintance.h"

#include "recognize/facts.h"
#include "recognize/left_words.h"
#include "recognize/lexicon.h"
#include "recognize/line_label.h"
#include "recognize/people.h"
#include "recognize/signatures.h"
#include "text/dates.h"
#include "text/typography.h"

#include <algorithm>

namespace decretum::recognition {

namespace {

using namespace Qt::Literals::StringLiterals;

bool holdsLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
}

QStringList cellsOf(const Line& line)
{
    return line.cells.size() > 1 ? line.cells : line.segments;
}

class ListReader {
public:
    ListReader(Decision& decision, Notes& notes) : m_decision(decision), m_notes(notes) {}

    void read(const Line& line)
    {
        if (isAcquaintanceHead(line)) {
            tellDropped(line, line.text);
            m_isTable = true;
            return;
        }
        if (findDate(line.text))
            add(line, line.text);
        else if (m_isTable && cellsOf(line).size() > 1)
            addRow(line);
        else
            addNames(line);
    }

private:
    void tellDropped(const Line& line, const QString& excerpt)
    {
        m_notes.findings.append({.kind = FindingKind::DebrisDropped, .line = line.number, .excerpt = excerpt});
    }

    void add(const Line& line, const QString& text)
    {
        m_notes.tell(u"/acquainted/"_s + QString::number(m_decision.acquainted.size()), line, line.text, 100);
        m_decision.acquainted.append(text);
    }

    /// Number, name, and nothing that anyone has filled in yet.
    void addRow(const Line& line)
    {
        QStringList names;
        for (const QString& cell : cellsOf(line)) {
            if (holdsLetters(cell))
                names.append(cell);
        }
        if (!names.isEmpty())
            add(line, names.join(u' '));
        tellLeftWords(m_notes.findings, FindingKind::DebrisDropped, line.number, line.text, names.join(u' '));
    }

    void addNames(const Line& line)
    {
        const auto label = labelOf(line);
        QString text = line.segments.join(u"   "_s);
        if (label && line.label.isEmpty())
            text = text.mid(text.indexOf(line.text.mid(label->textStart).section(u' ', 0, 0), label->label.size()));
        text.remove(blankDay(text));
        QStringList names = withoutSigningPlace(withText(line, text)).segments;
        for (QString& name : names) {
            while (name.endsWith(u',') || name.endsWith(u';'))
                name.chop(1);
        }
        names.removeIf([](const QString& name) { return !holdsLetters(name); });
        const bool areNames = std::all_of(names.begin(), names.end(), [](const QString& name) { return nameAtEnd(name) == 0; });
        if (!areNames)
            names = {names.join(u' ')};
        for (const QString& name : names)
            add(line, name);
        tellLeftWords(m_notes.findings, FindingKind::DebrisDropped, line.number, line.label + u' ' + line.text, names.join(u' '));
    }

    Decision& m_decision;
    Notes& m_notes;
    bool m_isTable = false;
};

}  // namespace

qsizetype acquaintanceCaption(const QString& text)
{
    constexpr int kMostWords = 4;  // «Із цим наказом ознайомлені»
    const QString key = comparisonKey(text);
    qsizetype start = 0;
    for (int word = 0; word < kMostWords && start < key.size(); ++word) {
        qsizetype end = key.indexOf(u' ', start);
        end = end < 0 ? key.size() : end;
        if (startsWithOneOf(QStringView(key).sliced(start), WordList::AcquaintanceWords)) {
            const qsizetype colon = key.indexOf(u':', start);
            return colon >= 0 && colon <= end ? colon + 1 : end;
        }
        start = end + 1;
    }
    return 0;
}

bool opensService(const Line& line)
{
    if (startsWithOneOf(line.key, WordList::ServiceOpeners))
        return true;
    const qsizetype caption = acquaintanceCaption(line.text);
    return caption > 0 && line.text.at(caption - 1) == u':';
}

bool isAcquaintanceHead(const Line& line)
{
    const QStringList cells = cellsOf(line);
    return cells.size() > 2
        && std::any_of(cells.begin(), cells.end(), [](const QString& cell) { return isOneOf(comparisonKey(cell), WordList::SignatureHeaders); });
}

void readAcquaintance(const QList<Line>& lines, Decision& decision, Notes& notes)
{
    ListReader reader(decision, notes);
    const Line& first = lines.first();
    const qsizetype caption = acquaintanceCaption(first.text);
    const bool isSigned = lines.size() == 1 && !holdsLetters(first.text.mid(caption));
    if (caption > 0 && isSigned) {  // «З наказом ознайомлений ________»: nobody is named
        notes.tell(u"/acquainted/"_s + QString::number(decision.acquainted.size()), first, first.text, 100);
        decision.acquainted.append(first.text);
        return;
    }
    if (caption > 0) {
        notes.findings.append({.kind = FindingKind::DebrisDropped, .line = first.number, .excerpt = first.text.left(caption)});
        const QString wide = first.segments.join(u"   "_s);
        // the same words stand at the same letters, however wide the gaps
        qsizetype at = 0;
        for (qsizetype seen = 0; at < wide.size() && seen < caption; ++at) {
            const bool isGap = wide.at(at).isSpace() && at > 0 && wide.at(at - 1).isSpace();
            seen += isGap ? 0 : 1;
        }
        if (const QString rest = wide.mid(at).trimmed(); !rest.isEmpty())
            reader.read(withText(first, rest));
    } else {
        reader.read(first);
    }
    for (const Line& line : lines.sliced(1))
        reader.read(line);
}

}  // namespace decretum::recognition
