// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/akn_entities.h"
#include "interchange/akn_names.h"
#include "interchange/akn_text.h"

/// The parts of an Akoma Ntoso document. Used inside this layer alone.
namespace decretum::interchange {

/// Where a clause stands in the document that is being made.
struct PlacedClause {
    QString eId;
    QString label;
    QLatin1StringView element;
};

/// What the parts share while a document is made. The places are set before any text, since references point both ways.
struct AknContext {
    const Decision& decision;
    QDateTime time;
    AknUris uris;
    AknEntities entities;
    QString editor;  ///< «#decretum»
    QString issuer;  ///< «#issuer»
    AknIds ids{};
    QHash<const Clause*, PlacedClause> clauses{};
    QHash<const RegulationSection*, QString> sections{};
    QList<QString> attachments{};    ///< eIds, in order.
    QHash<QUuid, QString> places{};  ///< eIds of what has an id; of two with one id, the first.
};

/// Gives eIds and labels to all clauses and attachments.
void placeAll(AknContext& context);
/// GUID of what has an id, unless another has it already.
void setGuid(AknElement& element, const AknContext& context, const QUuid& id, const QString& eId);

/// The text with its live references marked.
AknText markedText(AknContext& context, const RichText& text);
void markCitations(AknContext& context, AknText& text, const QList<Citation>& citations);

AknElement clauseElement(AknContext& context, const Clause& clause);
void addClauseElements(AknContext& context, AknElement& parent, const QList<Clause>& clauses);
/// Paragraphs, tables, pictures; `parentId` begins the tables' eIds, where the parent has one.
void addBlocks(AknContext& context, AknElement& parent, const QList<FreeBlock>& blocks, const QString& parentId);
/// `attachments`; without children where there are none.
AknElement attachmentsElement(AknContext& context);
/// A signature, visa or member: post and name with their references.
AknElement personLine(AknContext& context, const QString& position, const QString& name, const PersonId& person, bool isSignature);

AknElement prefaceElement(AknContext& context);
AknElement conclusionsElement(AknContext& context);

/// To be made last: it lists what the other parts have named.
AknElement metaElement(AknContext& context);
/// Of an attachment, which is a component of the work.
AknElement componentMeta(const AknContext& context, const QString& eId, const QString& title);

}  // namespace decretum::interchange
