// SPDX-License-Identifier: MIT
#include "model/rich_text.h"

namespace decretum {

namespace {

bool sameLook(const RichRun& one, const RichRun& other)
{
    return !one.reference && !other.reference && one.bold == other.bold && one.italic == other.italic && one.underline == other.underline;
}

/// The place of the reference's case; null where it has none.
template <typename AnyReference>
auto* casePlace(AnyReference& reference)
{
    if (auto* person = std::get_if<PersonReference>(&reference))
        return &person->grammaticalCase;
    if (auto* clause = std::get_if<ClauseReference>(&reference))
        return clause->words ? &*clause->words : nullptr;
    auto* post = std::get_if<PostReference>(&reference);
    return post ? &post->grammaticalCase : nullptr;
}

}  // namespace

std::optional<GrammaticalCase> caseOf(const LiveReference& reference)
{
    const GrammaticalCase* place = casePlace(reference);
    return place ? std::optional(*place) : std::nullopt;
}

LiveReference inCase(LiveReference reference, GrammaticalCase grammaticalCase)
{
    if (GrammaticalCase* place = casePlace(reference))
        *place = grammaticalCase;
    return reference;
}

RichText::RichText(const QString& plain)
{
    if (!plain.isEmpty())
        m_runs.append(RichRun{.text = plain});
}

RichText::RichText(const QList<RichRun>& runs)
{
    for (const RichRun& run : runs) {
        if (run.text.isEmpty() && !run.reference)
            continue;
        if (!m_runs.isEmpty() && sameLook(m_runs.last(), run))
            m_runs.last().text += run.text;
        else
            m_runs.append(run);
    }
}

QString RichText::plain() const
{
    if (m_runs.size() == 1)
        return m_runs.first().text;
    QString text;
    for (const RichRun& run : m_runs)
        text += run.text;
    return text;
}

bool RichText::isPlain() const
{
    return m_runs.isEmpty() || (m_runs.size() == 1 && sameLook(m_runs.first(), RichRun{}));
}

RichText RichText::mid(qsizetype start, qsizetype length) const
{
    const qsizetype end = length < 0 ? plain().size() : start + length;
    QList<RichRun> cut;
    qsizetype position = 0;
    for (const RichRun& run : m_runs) {
        const qsizetype from = std::max(start - position, qsizetype{0});
        const qsizetype to = std::min(end - position, run.text.size());
        if (from < to) {
            RichRun part = run;
            part.text = run.text.mid(from, to - from);
            if (part.text.size() != run.text.size())
                part.reference.reset();
            cut.append(part);
        }
        position += run.text.size();
    }
    return RichText(cut);
}

RichText RichText::operator+(const RichText& other) const
{
    return RichText(m_runs + other.m_runs);
}

}  // namespace decretum
