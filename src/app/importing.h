// SPDX-License-Identifier: MIT
#pragma once

#include "app/converted_files.h"
#include "base/finding.h"
#include "base/result.h"
#include "formats/format.h"
#include "model/decision.h"
#include "recognize/recognize.h"

namespace decretum {

enum class AppError {
    NoWords,           ///< The file has no text.
    FileIsRegistry,    ///< What was to be imported is the registry that it was to be imported into.
    FormatUnknown,     ///< detail: the word that names no format.
    ColumnMissing,     ///< detail: the name of a column that a table lacks.
    CellUnknown,       ///< place: the table's line; detail: what stands in a cell that takes certain words alone.
    MaskFieldUnknown,  ///< detail: what stands in brackets and is no field of a mask for names of files.
    MaskEmpty,         ///< A mask of which no name can be made.
    OutputDiffers,     ///< What was written reads back otherwise; detail: where.
};
constexpr Layer layerOf(AppError)
{
    return Layer::App;
}

/// The name under which a written file carries its decision (document/document.h, Payload).
inline constexpr QLatin1StringView kPayloadName{"decretum.json"};

struct Imported {
    QList<Decision> decisions;
    Findings findings;
    QList<QList<Evidence>> evidence{};  ///< Of each decision; empty where they were carried as data.
    QList<ReadSource> source{};         ///< How the lines were read.
};

/// An object, or a list of objects: a text may begin with a bracket too («[image: ]»).
bool isInterchangeJson(const QByteArray& bytes);

/// Finds the decisions of a document that is read already.
Result<Imported> importDocument(const ReadDocument& read, const RecognizeOptions& options = {});

/// Reads a file's bytes by what they are, not by its name: interchange JSON, or what readDocumentBytes() reads. A decision that
/// the file carries beside its text is taken while the text agrees with it; else the text is read and a finding says so. `converted`: made before, of
/// many files together.
Result<Imported> importBytes(const QByteArray& bytes, const RecognizeOptions& options = {}, const ConvertedFiles& converted = {});

}  // namespace decretum
