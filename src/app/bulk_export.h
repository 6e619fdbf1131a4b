// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting.h"
#include "app/file_names.h"

#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

namespace decretum {

struct BulkRequest {
    QList<ExportFormat> formats;
    QString folder;  ///< It is made.
    FileNameRules names;
    std::function<std::unique_ptr<Exporter>()> makeExporter;  ///< One for each thread that writes.
    int jobs = 1;
};

/// A decision and what it is called by: {source} of its name, and in the report.
struct BulkDocument {
    QString name;
    Decision decision;
};

struct BulkFailure {
    QString name;  ///< Of the document, or the file that could not be written.
    Error error;
};

struct BulkFinding {
    QString name;
    Finding finding;
};

struct BulkReport {
    int documents = 0;  ///< That were taken up.
    int files = 0;      ///< Written whole.
    bool wasStopped = false;
    QList<BulkFailure> failures{};  ///< In the order of the documents.
    QList<BulkFinding> findings{};  ///< So too.
};

/// Writes many decisions in several formats, each to a file of its own: whole, or not at all; one failure stops nothing else.
/// `load` gives the document of an index, in order, and is called by the calling thread alone; names are given in that order too, so that
/// they do not hang on the number of jobs. `progress` is told how many documents are done, by any thread, one at a time. `stop` ends it
/// between two documents: those that were begun are finished.
BulkReport exportInBulk(const BulkRequest& request, qsizetype count, const std::function<Result<BulkDocument>(qsizetype)>& load,
    const std::function<void(int)>& progress, const std::atomic<bool>& stop);

}  // namespace decretum
