// SPDX-License-Identifier: MIT
#include "formats/old_word_reader.h"

#include "base/file.h"
#include "base/program.h"
#include "formats/compound_file.h"
#include "formats/docx_reader.h"

#include <QTemporaryDir>
#include <QUrl>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kTimeoutMs = 60'000;
constexpr int kTimeoutOfEachMs = 5'000;

Error inWordsOfWord(const Error& error)
{
    if (error.code == ErrorCode(BaseError::ProgramNotFound))
        return {.code = FormatsError::OldWord};
    if (error.code == ErrorCode(BaseError::ProgramTooSlow))
        return {.code = FormatsError::ProgramTooSlow, .detail = error.subject};
    return {.code = FormatsError::OldWordNotRead, .detail = error.detail};
}

}  // namespace

bool isOldWord(const QByteArray& bytes)
{
    return compoundFileHas(bytes, u"WordDocument");
}

Result<QList<QByteArray>> convertOldWord(const QList<QByteArray>& files)
{
    const QTemporaryDir folder;
    // A profile of its own: a LibreOffice that the user has open would take the work over and end the program at once.
    const QString profile = u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString();
    QStringList arguments{profile, u"--headless"_s, u"--norestore"_s, u"--convert-to"_s, u"docx"_s, u"--outdir"_s, folder.path()};
    for (qsizetype at = 0; at < files.size(); ++at) {
        arguments.append(folder.filePath(QString::number(at) + u".doc"_s));
        if (const Status written = writeFile(arguments.last(), files.at(at)); !written)
            return written.error();
    }
    const int timeout = kTimeoutMs + kTimeoutOfEachMs * static_cast<int>(files.size() - 1);
    const Result<QByteArray> ran = runProgram({.program = u"soffice"_s, .arguments = arguments, .timeoutMs = timeout});
    if (!ran)
        return inWordsOfWord(ran.error());
    QList<QByteArray> converted;
    for (qsizetype at = 0; at < files.size(); ++at) {
        const Result<QByteArray> docx = readFile(folder.filePath(QString::number(at) + u".docx"_s));  // it exits with 0 though it made nothing
        converted.append(docx ? *docx : QByteArray());
    }
    return converted;
}

Result<ReadDocument> readOldWord(const QByteArray& bytes)
{
    const Result<QList<QByteArray>> converted = convertOldWord({bytes});
    return converted ? readConverted(converted->first()) : Result<ReadDocument>(converted.error());
}

Result<ReadDocument> readConverted(const QByteArray& docx)
{
    if (docx.isEmpty())
        return Error{.code = FormatsError::OldWordNotRead, .detail = u"soffice"_s};
    Result<ReadDocument> read = readDocx(docx);
    if (read)
        read->findings.prepend({.kind = FindingKind::Converted, .excerpt = u"doc → docx"_s});
    return read;
}

}  // namespace decretum
