// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/decision.h"

/// Parts of a decision as JSON texts, for whoever keeps the parts apart (src/store). `write…` and `recognize…` are inverse; the
/// words and keys are those of a whole document (docs/interchange.md).
namespace decretum::interchange {

/// Empty where the text is plain.
QString writeRuns(const RichText& text);
/// `plain` are the words; where the runs say others, the words are taken.
Result<RichText> recognizeRuns(const QString& plain, const QString& runs);

/// Empty where there are none.
QString writeForeign(const ForeignKeys& keys);
Result<ForeignKeys> recognizeForeign(const QString& text);

/// Empty where there are none.
QString writeBlocks(const QList<FreeBlock>& blocks);
Result<QList<FreeBlock>> recognizeBlocks(const QString& text);

/// Empty where there are none.
QString writePrint(const PrintOverrides& print);
Result<PrintOverrides> recognizePrint(const QString& text);

/// A list of any length, «[]» for an empty one.
QString writeLevels(const QList<LevelFormat>& levels);
Result<QList<LevelFormat>> recognizeLevels(const QString& text);

/// The requisites that few documents have: approval, basis, agreements, distribution. Empty where there is none.
QString writeRequisites(const Decision& decision);
Status recognizeRequisites(const QString& text, Decision& decision);

}  // namespace decretum::interchange
