// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace decretum {

/// What a reader, the recogniser or the layout noticed and the user should see. Never an error.
enum class FindingKind : quint8 {
    DebrisDropped,    ///< Converter's debris or a page number, left out.
    LinesJoined,      ///< A word broken across lines, or lines folded into one paragraph.
    SpacingMended,    ///< Letter-spacing, runs of blanks or glued words put right.
    Doubtful,         ///< Read one way; another is possible.
    NotUnderstood,    ///< No fact could be drawn from it: kept as text, or told here alone.
    KeptApart,        ///< Visa, executor's line, acquaintance: not part of the text of the decision.
    EncodingGuessed,  ///< The text's encoding was told by its letters.
    TrackedChange,    ///< Read as accepted.
    CommentKept,      ///< A reviewer's comment, kept as a note.
    ObjectDropped,    ///< Picture, text box or field that has no place in a decision.
    LimitReached,     ///< Something was cut at a limit (docs/importing.md).
    LabelDiffers,     ///< A clause's printed label differs from the one its place gives.
    FallbackGlyph,    ///< A letter that the document's font lacks.
    FontSubstituted,  ///< The profile's font is absent; its metric twin was used.
    DataNotTrusted,   ///< The file's own Decretum data disagree with its text; the text was read.
    NoteApart,        ///< A footnote or endnote: no part of the text of the decision.
    HeaderApart,      ///< Words of a page's header that are not read as the head of the document.
    FooterApart,      ///< Words of a page's foot.
    LayoutGuessed,    ///< Paragraphs and tables were told by the places of words on the page.
    Converted,        ///< Another program made a file that can be read of it first.
};

/// The stable name that `--findings` prints: "debris-dropped", "lines-joined" …
QString findingKindName(FindingKind kind);

struct Finding {
    FindingKind kind = FindingKind::Doubtful;
    int line = 0;     ///< Line or paragraph of the source, from 1; 0 where it has none.
    QString excerpt;  ///< The words it is about.
    bool operator==(const Finding&) const = default;
};

using Findings = QList<Finding>;

}  // namespace decretum
