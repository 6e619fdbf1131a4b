// SPDX-License-Identifier: MIT
#include "recognize/registration.h"

#include "recognize/facts.h"
#include "recognize/formula.h"
#include "recognize/lexicon.h"
#include "recognize/line_label.h"

namespace decretum::recognition {

namespace {

constexpr qsizetype kLinesOfHead = 30;
constexpr qsizetype kMostLines = 6;
constexpr qsizetype kLongest = 90;  // signs of a line of it

/// Whether the text goes on here: a title, a preamble, a formula.
bool isOfText(const Line& line)
{
    return line.text.size() > kLongest || typeWordAt(line.key) || startsWithOneOf(line.key, WordList::SubjectOpeners)
        || startsWithOneOf(line.key, WordList::PreambleOpeners) || findFormula(line.text).start >= 0;
}

/// How many lines it takes, up to its number; 0: it has none, so it may be anything.
qsizetype lengthFrom(const QList<Line>& lines, qsizetype first)
{
    for (qsizetype at = first; at < std::min(lines.size(), first + kMostLines) && !isOfText(lines.at(at)); ++at) {
        if (factsOf(lines.at(at)).hasNumberSign)
            return at + 1 - first;
    }
    return 0;
}

}  // namespace

void setRegistrationApart(QList<Line>& lines, Findings& findings)
{
    for (qsizetype at = 0; at < std::min(lines.size(), kLinesOfHead); ++at) {
        const Line& line = lines.at(at);
        if (findFormula(line.text).start >= 0)
            return;
        if (!startsWithOneOf(line.key, WordList::Registrations) || !line.label.isEmpty())
            continue;
        const qsizetype length = lengthFrom(lines, at);
        for (qsizetype next = at; next < at + length; ++next)
            findings.append({.kind = FindingKind::NotUnderstood, .line = lines.at(next).number, .excerpt = lines.at(next).text});
        lines.remove(at, length);
        if (length > 0)
            return;
    }
}

}  // namespace decretum::recognition
