// SPDX-License-Identifier: MIT
#include "interchange/akn_parts.h"

namespace decretum::interchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The element of a live reference; without a name where it points at nothing in this document.
struct ReferenceElement {
    AknContext& context;
    const QString& words;

    AknElement operator()(const ClauseReference& reference) const { return link(reference.clause.value); }
    AknElement operator()(const AttachmentReference& reference) const { return link(reference.attachment.value); }
    AknElement operator()(const PersonReference& reference) const
    {
        return AknElement("person"_L1).put("refersTo"_L1, context.entities.person(words, reference.person));
    }
    AknElement operator()(const PostReference&) const { return AknElement("role"_L1).put("refersTo"_L1, context.entities.role(words)); }
    AknElement operator()(const FactReference&) const { return {}; }

    AknElement link(const QUuid& id) const
    {
        const QString eId = context.places.value(id);
        return eId.isEmpty() ? AknElement() : AknElement("ref"_L1).put("href"_L1, u'#' + eId);
    }
};

}  // namespace

AknText markedText(AknContext& context, const RichText& text)
{
    AknText marked(text);
    qsizetype position = 0;
    for (const RichRun& run : text.runs()) {
        if (run.reference && !isBlank(run.text)) {
            const AknElement element = std::visit(ReferenceElement{context, run.text}, *run.reference);
            if (!element.name.isEmpty())
                marked.markStretch(position, run.text.size(), element);
        }
        position += run.text.size();
    }
    return marked;
}

void markCitations(AknContext& context, AknText& text, const QList<Citation>& citations)
{
    for (const Citation& citation : citations)
        text.mark(citation.text, AknElement("ref"_L1).put("href"_L1, citedUri(citation, countryOf(context.decision))));
}

}  // namespace decretum::interchange
