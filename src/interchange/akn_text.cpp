// SPDX-License-Identifier: MIT
#include "interchange/akn_text.h"

namespace decretum::interchange {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWord(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// Whether neither end of the stretch is inside a word.
bool standsAlone(const QString& text, qsizetype start, qsizetype end)
{
    return !(isWord(text, start - 1) && isWord(text, start)) && !(isWord(text, end - 1) && isWord(text, end));
}

/// The words in the run's look.
AknElement dressed(const RichRun& run, QStringView words)
{
    AknElement outer("span"_L1);
    outer.addText(words);
    for (const auto& [isSet, name] : {std::pair(run.underline, "u"_L1), std::pair(run.italic, "i"_L1), std::pair(run.bold, "b"_L1)}) {
        if (!isSet)
            continue;
        AknElement element(name);
        element.children = std::exchange(outer.children, {});
        outer.add(std::move(element));
    }
    return outer;
}

}  // namespace

bool AknText::isFree(qsizetype start, qsizetype end, QLatin1StringView name) const
{
    return std::none_of(m_marks.cbegin(), m_marks.cend(), [&](const Mark& mark) {
        const bool meets = mark.start < end && start < mark.end;
        const bool nests = (mark.start <= start && end <= mark.end) || (start <= mark.start && mark.end <= end);
        return meets && (!nests || mark.element.name == name);
    });
}

bool AknText::mark(const QString& words, const AknElement& element)
{
    if (isBlank(words))
        return false;
    for (qsizetype at = m_plain.indexOf(words); at >= 0; at = m_plain.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        if (standsAlone(m_plain, at, end) && isFree(at, end, element.name)) {
            m_marks.append({at, end, element});
            return true;
        }
    }
    return false;
}

void AknText::markStretch(qsizetype start, qsizetype length, const AknElement& element)
{
    m_marks.append({start, start + length, element});
}

AknElement AknText::filled(QLatin1StringView name, const QString& className) const
{
    AknElement element(name);
    if (isBlank(m_plain))
        return element;
    element.set("class"_L1, className);
    QList<Mark> marks = m_marks;
    std::stable_sort(marks.begin(), marks.end(),
        [](const Mark& one, const Mark& other) { return std::pair(one.start, -one.end) < std::pair(other.start, -other.end); });
    qsizetype next = 0;
    fill(element, 0, m_plain.size(), marks, next);
    return element;
}

void AknText::fill(AknElement& parent, qsizetype from, qsizetype to, const QList<Mark>& marks, qsizetype& next) const
{
    while (next < marks.size() && marks.at(next).start < to) {
        const Mark& mark = marks.at(next++);
        fillPlain(parent, from, mark.start);
        AknElement element = mark.element;
        // The words of a mark go into its innermost element: <term><date>…</date></term>.
        AknElement* inner = &element;
        while (!inner->children.isEmpty())
            inner = &inner->children.last();
        fill(*inner, mark.start, mark.end, marks, next);
        parent.add(std::move(element));
        from = mark.end;
    }
    fillPlain(parent, from, to);
}

void AknText::fillPlain(AknElement& parent, qsizetype from, qsizetype to) const
{
    qsizetype position = 0;
    for (const RichRun& run : m_text.runs()) {
        const qsizetype start = std::max(from - position, qsizetype{0});
        const qsizetype end = std::min(to - position, run.text.size());
        if (start < end)
            parent.children += dressed(run, QStringView(run.text).mid(start, end - start)).children;
        position += run.text.size();
    }
}

}  // namespace decretum::interchange
