// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/json_object.h"

/// The parts of the interchange form, each both ways. Used inside this layer alone.
namespace decretum::interchange {

/// `text` and, where it is more than words, its `runs`: the keys' names are given, as the preamble has its own.
void addRichText(Json& object, const char* textKey, const char* runsKey, const RichText& text);
/// Only the runs, or null where the text is plain.
void addRuns(Json& object, const char* runsKey, const RichText& text);
/// Where the runs' words differ from the text, the text is taken and a finding says so.
RichText readRichText(ObjectReader& object, const char* textKey, const char* runsKey);

Json levelsToJson(const QList<LevelFormat>& levels);
QList<LevelFormat> readLevels(ObjectReader& object, const char* key);

Json citationsToJson(const QList<Citation>& citations);
QList<Citation> readCitations(ObjectReader& object, const char* key);

/// A tree of clauses with its labels, and the keys of its numbering where the labels alone would not give it back.
void addClauses(
    Json& object, const char* key, const char* numberingKey, const QList<Clause>& clauses, const NumberingScheme& scheme, Language language);
QList<Clause> readClauses(ObjectReader& object, const char* key, const char* numberingKey, NumberingScheme& scheme, Language language);

Json attachmentToJson(const Attachment& attachment, Language language);
Attachment readAttachment(ObjectReader& object, Language language);

Json printToJson(const PrintOverrides& print);
PrintOverrides readPrint(ObjectReader& object, const char* key);

Json blocksToJson(const QList<FreeBlock>& blocks);
QList<FreeBlock> readBlocks(ObjectReader& object, const char* key);

/// Nothing where there are none.
void addVisas(Json& object, const char* key, const QList<Visa>& visas);
Visa readVisa(ObjectReader& object);

/// The requisites that few documents have: approval, basis, agreements, distribution.
void addRequisites(Json& object, const Decision& decision);
void readRequisites(ObjectReader& object, Decision& decision);

}  // namespace decretum::interchange
