// SPDX-License-Identifier: MIT
#pragma once

#include "app/document_paths.h"
#include "formats/format.h"

#include <QHash>

namespace decretum {

/// What another program made of files that are not read by themselves, by the SHA-256 of those.
struct ConvertedFiles {
    QHash<QByteArray, QByteArray> docx{};  ///< Of files of an old Word.
};

/// Converts the files of an old Word among those that are given, where there are several; what cannot be is left for readDocument().
ConvertedFiles convertTogether(const QList<DocumentPath>& documents);

/// What was made of the file, else what readDocumentBytes() reads.
Result<ReadDocument> readDocument(const QByteArray& bytes, const ConvertedFiles& converted);

}  // namespace decretum
