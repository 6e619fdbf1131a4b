// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting.h"
#include "document/document.h"

namespace decretum {

/// Reads what was written as whoever opens it will, and compares words and numbers with what was to be written: labels, letters and
/// digits in order, so a number that a list counts otherwise is seen as a lost word is. AppError::OutputDiffers says where they part.
/// docx, odt, html, txt through our readers; md without its marks.
Status checkDocument(const QByteArray& bytes, ExportFormat format, const Document& written);

/// The same for a .docx on an office's own sheet, which says its words beside ours: those of each of our sections stand together.
Status checkOnLetterhead(const QByteArray& bytes, const Document& written);

/// The same for a PDF, by its own fonts; the number of its pages too.
Status checkPdf(const QByteArray& bytes, const Document& written, qsizetype pages);

/// The same for what is written of the decision itself: JSON gives the same JSON again, Akoma Ntoso has all words of the clauses, a
/// calendar an entry for each deadline.
Status checkDecision(const QByteArray& bytes, ExportFormat format, const Decision& decision);

/// JSON of any number of decisions gives the same JSON again.
Status checkJson(const QByteArray& bytes);

/// Where two texts part: «…до 1 вересня|до 1 жовтня…»; empty where they are alike.
QString firstDifference(const QString& wanted, const QString& got);

}  // namespace decretum
