// SPDX-License-Identifier: MIT
#pragma once

#include "app/document_paths.h"
#include "app/exporting.h"

namespace decretum {

/// What one call of `convert` is asked for, checked.
struct ConvertRequest {
    DocumentPaths inputs;  ///< «-» is standard input.
    QList<ExportFormat> formats;
    QString templateName;
    std::optional<DocxLetterhead> letterhead{};
    QString outputFolder;  ///< Empty: beside each input; the folders of `inputs` are made within.
    QString outputFile;    ///< Of one input and one format; «-» is standard output; empty: named after the input.
    bool printsFindings = false;
    bool printsReading = false;
    std::optional<Language> language{};  ///< None: told by the text.
    int jobs = 1;
};

/// Converts all inputs on `jobs` threads; a failure prints one line on standard error and stops nothing else; a run over several ends
/// with a summary there, and the failures stand in it. 0, or 1 where any failed.
int convertAll(const ConvertRequest& request);

}  // namespace decretum
