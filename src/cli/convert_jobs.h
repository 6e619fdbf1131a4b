// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting.h"

#include <QStringList>

namespace decretum {

/// What one call of `convert` is asked for, checked.
struct ConvertRequest {
    QStringList inputs;  ///< Paths; «-» is standard input.
    QList<ExportFormat> formats;
    QString templateName;
    QString outputFolder;  ///< Empty: beside each input.
    QString outputFile;    ///< Of one input and one format; «-» is standard output; empty: named after the input.
    bool printsFindings = false;
    int jobs = 1;
};

/// Converts all inputs on `jobs` threads; each failure prints one line on standard error and stops nothing else. 0, or 1 where any failed.
int convertAll(const ConvertRequest& request);

}  // namespace decretum
