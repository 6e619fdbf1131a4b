// SPDX-License-Identifier: MIT
#include "app/importing.h"

#include "app/document_files.h"
#include "interchange/json.h"
#include "text/encoding.h"

namespace decretum {

namespace {

std::optional<Imported> carriedDecision(const Document& document, Findings& findings)
{
    for (const Payload& payload : document.payloads) {
        if (payload.name != kPayloadName)
            continue;
        const Result<ReadDecisions> read =
            payload.agreesWithText ? recognizeJson(payload.bytes) : Result<ReadDecisions>(Error{.code = InterchangeError::NotJson});
        if (read)
            return Imported{.decisions = read->decisions, .findings = read->findings};
        findings.append({.kind = FindingKind::DataNotTrusted, .excerpt = payload.name});
    }
    return std::nullopt;
}

}  // namespace

Result<Imported> importDocument(const ReadDocument& read, const RecognizeOptions& options)
{
    Imported imported{.findings = read.findings};
    if (auto carried = carriedDecision(read.document, imported.findings)) {
        carried->findings = imported.findings + carried->findings;
        return *carried;
    }
    const Recognized recognized = recognize(read.document, options);
    if (recognized.decisions.isEmpty())
        return Error{.code = AppError::NoWords};
    imported.decisions = recognized.decisions;
    imported.findings += recognized.findings;
    imported.evidence = recognized.evidence;
    imported.source = recognized.source;
    return imported;
}

bool isInterchangeJson(const QByteArray& bytes)
{
    const QByteArray head = withoutMark(bytes.left(400)).trimmed();
    if (head.startsWith('{'))
        return true;
    if (!head.startsWith('['))
        return false;
    const QByteArray rest = head.mid(1).trimmed();
    return rest.startsWith('{') || rest.startsWith(']');
}

Result<Imported> importBytes(const QByteArray& bytes, const RecognizeOptions& options)
{
    if (isInterchangeJson(bytes)) {
        const Result<ReadDecisions> read = recognizeJson(withoutMark(bytes));
        if (!read)
            return read.error();
        return Imported{.decisions = read->decisions, .findings = read->findings};
    }
    const Result<ReadDocument> document = readDocumentBytes(bytes);
    if (!document)
        return document.error();
    return importDocument(*document, options);
}

}  // namespace decretum
