// SPDX-License-Identifier: MIT
#include "model/clause_following.h"

namespace decretum {

namespace {

/// Carries words printed in the old sentence over into the new one.
class Follower {
public:
    Follower(const QString& before, const QString& after) : m_before(before), m_after(after), m_change(changeBetween(before, after)) {}

    const TextChange& change() const { return m_change; }
    bool wasIn(const QString& words) const { return !words.isEmpty() && m_before.contains(words); }

    /// The words as the sentence now has them; empty where they are gone; as they were where they never stood in it.
    QString carried(const QString& words) const
    {
        if (words.isEmpty())
            return words;
        const qsizetype at = m_before.indexOf(words);
        if (at < 0)
            return words;
        const auto now = follow({.start = at, .length = words.size()}, m_change);
        return now ? m_after.mid(now->start, now->length).trimmed() : QString();
    }

    /// Whether the stretch touches what was typed.
    bool touches(qsizetype start, qsizetype length) const { return start <= m_change.start + m_change.added && start + length >= m_change.start; }

private:
    const QString& m_before;
    const QString& m_after;
    TextChange m_change;
};

/// Carries one member of each item over and drops the items whose words are gone.
template <typename Item>
void carry(QList<Item>& items, QString Item::*words, const Follower& follower)
{
    QList<Item> kept;
    for (const Item& item : std::as_const(items)) {
        const QString now = follower.carried(item.*words);
        if (now.isEmpty() && follower.wasIn(item.*words))
            continue;
        kept.append(item);
        kept.last().*words = now;
    }
    items = kept;
}

void carryDeadlines(Clause& clause, const QString& after, const Follower& follower, Language language, QDate issued)
{
    for (Deadline& deadline : clause.deadlines) {
        if (!deadline.isInline)
            continue;
        const QString now = follower.carried(deadline.text);
        if (now != deadline.text)
            deadline.text = QString();
    }
    clause.deadlines.removeIf([](const Deadline& deadline) { return deadline.isInline && deadline.text.isEmpty(); });
    for (const FoundDeadline& found : findDeadlines(after, language, issued)) {
        if (!follower.touches(found.start, found.length))
            continue;
        // «до 01.10» that is being typed on to «до 01.10.2030» is one deadline, read anew.
        const auto isPart = [&found](const Deadline& known) {
            return known.isInline && (found.deadline.text.contains(known.text) || known.text.contains(found.deadline.text));
        };
        const auto known = std::find_if(clause.deadlines.begin(), clause.deadlines.end(), isPart);
        if (known == clause.deadlines.end())
            clause.deadlines.append(found.deadline);
        else if (known->text != found.deadline.text)
            *known = found.deadline;
    }
}

RichText replaced(const RichText& text, qsizetype start, qsizetype length, const QString& words)
{
    return text.mid(0, start) + RichText(words) + text.mid(start + length);
}

/// A line of its own begins with a capital, whatever the hand that typed the phrase.
QString asLine(QString phrase)
{
    if (!phrase.isEmpty())
        phrase[0] = phrase.at(0).toUpper();
    return phrase;
}

Deadline readDeadline(const QString& phrase, Language language, QDate issued, bool isInline)
{
    const DeadlineReading reading = parseDeadline(phrase, language, issued);
    Deadline deadline = reading.isValue() ? reading.deadline : Deadline{.kind = Deadline::Kind::Event};
    deadline.text = isInline ? phrase : asLine(phrase);
    deadline.isInline = isInline;
    return deadline;
}

/// Moves the items whose words stand behind the cut from one list to the other.
template <typename Item>
QList<Item> takeBehind(QList<Item>& items, QString Item::*words, const QString& head, const QString& tail)
{
    QList<Item> taken;
    for (const Item& item : items) {
        if (!head.contains(item.*words) && tail.contains(item.*words))
            taken.append(item);
    }
    items.removeIf([&](const Item& item) { return taken.contains(item); });
    return taken;
}

}  // namespace

TextChange changeBetween(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before.at(start) == after.at(start))
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    return {.start = start, .removed = before.size() - start - end, .added = after.size() - start - end};
}

std::optional<TextStretch> follow(const TextStretch& stretch, const TextChange& change)
{
    const qsizetype end = stretch.start + stretch.length;
    const qsizetype changeEnd = change.start + change.removed;
    const qsizetype shift = change.added - change.removed;
    if (end <= change.start)
        return stretch;
    if (stretch.start >= changeEnd)
        return TextStretch{.start = stretch.start + shift, .length = stretch.length};
    const bool beginsBefore = stretch.start < change.start;
    const bool endsBehind = end > changeEnd;
    if (beginsBefore && endsBehind)
        return TextStretch{.start = stretch.start, .length = stretch.length + shift};
    if (beginsBefore)
        return TextStretch{.start = stretch.start, .length = change.start - stretch.start};
    if (endsBehind)
        return TextStretch{.start = change.start + change.added, .length = end - changeEnd};
    return std::nullopt;
}

void replaceText(Clause& clause, const RichText& text, Language language, QDate issued)
{
    const QString before = clause.text.plain();
    const QString after = text.plain();
    clause.text = text;
    if (before == after)
        return;
    const Follower follower(before, after);
    carry(clause.persons, &PersonMention::name, follower);
    for (PersonMention& person : clause.persons)
        person.position = follower.carried(person.position);
    carry(clause.performers, &Performer::text, follower);
    carry(clause.references, &Citation::text, follower);
    clause.addressee = follower.carried(clause.addressee);
    clause.controlledBy = follower.carried(clause.controlledBy);
    carryDeadlines(clause, after, follower, language, issued);
}

void replaceDeadline(Clause& clause, qsizetype index, const QString& phrase, Language language, QDate issued)
{
    if (index < 0 || index >= clause.deadlines.size())
        return;
    const Deadline old = clause.deadlines.at(index);
    const QString words = phrase.simplified();
    const qsizetype at = old.isInline ? clause.text.plain().indexOf(old.text) : -1;
    if (at >= 0)
        clause.text = replaced(clause.text, at, old.text.size(), words);
    if (words.isEmpty())
        clause.deadlines.removeAt(index);
    else
        clause.deadlines[index] = readDeadline(words, language, issued, at >= 0);
}

void addDeadline(Clause& clause, const QString& phrase, Language language, QDate issued)
{
    if (const QString words = phrase.simplified(); !words.isEmpty())
        clause.deadlines.append(readDeadline(words, language, issued, false));
}

void replaceAddressee(Clause& clause, const QString& addressee)
{
    const QString words = addressee.simplified();
    const qsizetype at = clause.addressee.isEmpty() ? -1 : clause.text.plain().indexOf(clause.addressee);
    if (at >= 0)
        clause.text = replaced(clause.text, at, clause.addressee.size(), words);
    clause.addressee = words;
}

void replacePersons(Clause& clause, const QList<PersonChange>& persons)
{
    clause.persons.clear();
    for (const PersonChange& person : persons) {
        const qsizetype at = person.was.isEmpty() || person.was == person.now.name ? -1 : clause.text.plain().indexOf(person.was);
        if (at >= 0)
            clause.text = replaced(clause.text, at, person.was.size(), person.now.name);
        clause.persons.append(person.now);
    }
}

Clause splitOff(Clause& clause, qsizetype position)
{
    const QString whole = clause.text.plain();
    qsizetype headEnd = std::clamp(position, qsizetype{0}, whole.size());
    qsizetype tailStart = headEnd;
    while (headEnd > 0 && whole.at(headEnd - 1).isSpace())
        --headEnd;
    while (tailStart < whole.size() && whole.at(tailStart).isSpace())
        ++tailStart;
    Clause second{.text = clause.text.mid(tailStart)};
    clause.text = clause.text.mid(0, headEnd);
    const QString head = clause.text.plain();
    const QString tail = second.text.plain();
    second.persons = takeBehind(clause.persons, &PersonMention::name, head, tail);
    second.performers = takeBehind(clause.performers, &Performer::text, head, tail);
    second.references = takeBehind(clause.references, &Citation::text, head, tail);
    second.deadlines = takeBehind(clause.deadlines, &Deadline::text, head, tail);
    if (!tail.isEmpty()) {
        for (const Deadline& deadline : clause.deadlines) {
            if (!deadline.isInline)
                second.deadlines.append(deadline);
        }
        clause.deadlines.removeIf([](const Deadline& deadline) { return !deadline.isInline; });
        second.children = std::exchange(clause.children, {});
        second.childNumbering = std::exchange(clause.childNumbering, {});
    }
    return second;
}

void joinOn(Clause& clause, const Clause& next)
{
    const bool needsBlank = !clause.text.isEmpty() && !next.text.isEmpty();
    clause.text = clause.text + RichText(needsBlank ? QStringLiteral(" ") : QString()) + next.text;
    clause.persons += next.persons;
    clause.performers += next.performers;
    clause.references += next.references;
    clause.deadlines += next.deadlines;
    if (clause.addressee.isEmpty())
        clause.addressee = next.addressee;
    if (clause.controlledBy.isEmpty())
        clause.controlledBy = next.controlledBy;
    clause.isControl = clause.isControl || next.isControl;
}

}  // namespace decretum
