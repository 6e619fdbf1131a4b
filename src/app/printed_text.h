// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace decretum {

/// The words of a file, for checks of its text, each with its place in the file.
struct PrintedText {
    /// From here on signs stand one after another in the file.
    struct Anchor {
        qsizetype offset = 0;  ///< In `text`.
        int line = 1;          ///< Line of a text or of JSON; paragraph of a .docx; from 1.
        int column = 1;        ///< In characters, from 1.
    };
    struct Place {
        int line = 1;
        int column = 1;
        bool operator==(const Place&) const = default;
    };
    QString text;  ///< Paragraphs parted by U+000A.
    std::vector<Anchor> anchors;

    /// Where the sign at that offset stands.
    Place placeOf(qsizetype offset) const;
};

/// Reads what importBytes() reads: text in any encoding, a .docx package, interchange JSON (the values that are
/// printed).
Result<PrintedText> readPrintedText(const QByteArray& bytes);

}  // namespace decretum
