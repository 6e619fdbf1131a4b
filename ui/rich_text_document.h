// SPDX-License-Identifier: MIT
#pragma once

#include "model/rich_text.h"
#include "text/correct_typography.h"

#include <optional>

class QTextCharFormat;
class QTextCursor;
class QTextDocument;
class QFont;
class QColor;

/// Rich text in a QTextDocument and back, for painting and for editing: both set it the same way, so that nothing jumps when an editor opens.
namespace decretum {

/// Space between lines, in hundredths of the face's own.
constexpr int kLineHeight = 118;

/// Replaces the document's whole content. Live references are tinted with `reference`.
void fillDocument(QTextDocument& document, const RichText& text, const QFont& font, const QColor& reference);

/// What the document holds; a reference whose words were changed by hand is plain text.
RichText richTextOf(const QTextDocument& document);

/// A run of the document, and where its words begin.
struct ReferenceRun {
    int start = 0;
    RichRun run{};
};
/// The live reference that holds the stretch, or (`length` 0) that the place is in or at an end of; none where it is words alone, and
/// where the reference's words were changed by hand.
std::optional<ReferenceRun> referenceAt(const QTextDocument& document, qsizetype start, qsizetype length);

/// Writes the run over `length` signs; it looks as they did.
void overwrite(QTextDocument& document, const ReferenceRun& now, qsizetype length);

/// Puts a live reference in place of what is selected or at the cursor; it is as bold and slanted as what stands there.
void insertReference(QTextCursor cursor, const RichRun& run, const QColor& reference);

/// What is typed at the end of a live reference is none of it: the format that it takes; none where the cursor is not there.
std::optional<QTextCharFormat> formatBehindReference(const QTextCursor& cursor);

/// Whether one of the changes would write a live reference anew.
bool touchesReference(const QTextDocument& document, const QList<TypographyChange>& changes);

}  // namespace decretum
