// SPDX-License-Identifier: MIT
#include "app/importing.h"

#include "app/document_files.h"
#include "app/document_notes.h"
#include "app/merged_reading.h"
#include "app/template_cache.h"
#include "formats/docx_writer.h"
#include "interchange/json.h"
#include "pdf/pdf_payloads.h"
#include "pdf/pdf_writer.h"
#include "render/render.h"
#include "text/encoding.h"

namespace decretum {

namespace {

std::optional<Imported> carriedDecision(const QList<Payload>& payloads, Findings& findings)
{
    for (const Payload& payload : payloads) {
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

/// The decision that a text carries which no longer says the same; none where it carries none, or several.
std::optional<Decision> outdatedDecision(const QList<Payload>& payloads)
{
    for (const Payload& payload : payloads) {
        const Result<ReadDecisions> read = payload.name == kPayloadName && !payload.agreesWithText
            ? recognizeJson(payload.bytes)
            : Result<ReadDecisions>(Error{.code = InterchangeError::NotJson});
        if (read && read->decisions.size() == 1)
            return read->decisions.first();
    }
    return std::nullopt;
}

/// What is read of our own print of the decision, its data aside.
std::optional<Decision> readOfPrint(const Decision& decision, const RecognizeOptions& options)
{
    TemplateCache templates;
    const Result<const Template*> form = templates.templateFor(decision);
    if (!form)
        return std::nullopt;
    const Result<Document> printed = render(decision, **form);
    const Result<QByteArray> bytes = printed ? writeDocx(*printed, QDateTime(QDate(2000, 1, 1), QTime(12, 0), Qt::UTC)) : Result<QByteArray>(printed.error());
    const Result<ReadDocument> read = bytes ? readDocumentBytes(*bytes) : Result<ReadDocument>(bytes.error());
    if (!read)
        return std::nullopt;
    const Recognized recognized = recognize(read->document, options);
    return recognized.decisions.size() == 1 ? std::optional(recognized.decisions.first()) : std::nullopt;
}

/// What nobody has changed in the text stays as it was carried (app/merged_reading.h).
void keepUnchanged(Recognized& recognized, const QList<Payload>& payloads, const RecognizeOptions& options)
{
    if (recognized.decisions.size() != 1)
        return;
    const std::optional<Decision> carried = outdatedDecision(payloads);
    RecognizeOptions plain = options;
    plain.told.clear();  // lines of another text
    const std::optional<Decision> before = carried ? readOfPrint(*carried, plain) : std::nullopt;
    const std::optional<Decision> merged = before ? mergeReadings(*carried, *before, recognized.decisions.first()) : std::nullopt;
    if (merged)
        recognized.decisions.first() = *merged;
}

/// Lines of a header are taken for the head where they read as one and the text has no letterhead of its own.
bool isHead(const Recognized& withHeader, const Recognized& without, qsizetype lines)
{
    const bool hasOwn = !without.decisions.isEmpty() && !without.decisions.first().letterhead.isEmpty();
    if (hasOwn || withHeader.source.size() < lines || withHeader.decisions.size() != without.decisions.size())
        return false;
    return std::all_of(withHeader.source.begin(), withHeader.source.begin() + lines,
        [](const ReadSource& line) { return line.role == LineRole::Letterhead || line.role == LineRole::Type || line.role == LineRole::Facts; });
}

struct ReadText {
    Recognized recognized;
    QList<Note> notes;  ///< Those that were not read.
};

ReadText readText(const Document& document, const RecognizeOptions& options)
{
    ReadText read{.recognized = recognize(document, options), .notes = document.notes};
    const std::optional<Document> whole = withHeaderRead(document);
    if (!whole)
        return read;
    const qsizetype lines = whole->sections.first().blocks.size() - document.sections.first().blocks.size();
    const Recognized withHeader = recognize(*whole, options);
    if (isHead(withHeader, read.recognized, lines))
        return {.recognized = withHeader, .notes = whole->notes};
    return read;
}

}  // namespace

Result<Imported> importDocument(const ReadDocument& read, const RecognizeOptions& options)
{
    Imported imported{.findings = read.findings};
    if (auto carried = carriedDecision(read.document.payloads, imported.findings)) {
        carried->findings = imported.findings + findingsOf(read.document.notes) + carried->findings;
        return *carried;
    }
    ReadText text = readText(read.document, options);
    keepUnchanged(text.recognized, read.document.payloads, options);
    if (text.recognized.decisions.isEmpty())
        return Error{.code = AppError::NoWords};
    imported.decisions = text.recognized.decisions;
    imported.findings += findingsOf(text.notes) + text.recognized.findings;
    imported.evidence = text.recognized.evidence;
    imported.source = text.recognized.source;
    return imported;
}

namespace {

/// Its own data are looked for before its text, which takes a foreign program to read.
Result<Imported> importPdf(const QByteArray& bytes, const RecognizeOptions& options)
{
    Findings findings;
    const Result<QList<Payload>> payloads = readPdfPayloads(bytes);
    if (!payloads && payloads.error().code == ErrorCode(PdfError::PdfLocked))
        return payloads.error();
    if (payloads) {
        if (auto carried = carriedDecision(*payloads, findings))
            return *carried;
    }
    Result<ReadDocument> read = readDocumentBytes(bytes);
    if (!read)
        return read.error();
    read->findings = findings + read->findings;
    return importDocument(*read, options);
}

}  // namespace

bool isInterchangeJson(const QByteArray& bytes)
{
    const QByteArray head = withoutMark(bytes.left(400)).trimmed();
    if (head.startsWith('{'))
        return !head.startsWith("{\\rtf");
    if (!head.startsWith('['))
        return false;
    const QByteArray rest = head.mid(1).trimmed();
    return rest.startsWith('{') || rest.startsWith(']');
}

Result<Imported> importBytes(const QByteArray& bytes, const RecognizeOptions& options, const ConvertedFiles& converted)
{
    if (isInterchangeJson(bytes)) {
        const Result<ReadDecisions> read = recognizeJson(withoutMark(bytes));
        if (!read)
            return read.error();
        return Imported{.decisions = read->decisions, .findings = read->findings};
    }
    if (isPdf(bytes))
        return importPdf(bytes, options);
    const Result<ReadDocument> document = readDocument(bytes, converted);
    if (!document)
        return document.error();
    return importDocument(*document, options);
}

}  // namespace decretum
