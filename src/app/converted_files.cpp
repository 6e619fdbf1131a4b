// SPDX-License-Identifier: MIT
#include "app/converted_files.h"

#include "app/document_files.h"
#include "base/file.h"
#include "formats/compound_file.h"
#include "formats/old_word_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace decretum {

namespace {

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Only the beginnings of all others are read for it.
QList<QByteArray> oldWordFiles(const QList<DocumentPath>& documents)
{
    QList<QByteArray> files;
    for (const DocumentPath& document : documents) {
        QFile file(document.path);
        if (document.path == u"-" || !QFileInfo(document.path).isFile() || !file.open(QIODevice::ReadOnly) || !isCompoundFile(file.peek(8)))
            continue;
        if (const Result<QByteArray> bytes = readFile(document.path); bytes && isOldWord(*bytes))
            files.append(*bytes);
    }
    return files;
}

}  // namespace

ConvertedFiles convertTogether(const QList<DocumentPath>& documents)
{
    constexpr qsizetype kMostTogether = 20;  // a file that ends the program takes the others with it
    ConvertedFiles converted;
    const QList<QByteArray> files = oldWordFiles(documents);
    for (qsizetype at = 0; at < files.size() && files.size() > 1; at += kMostTogether) {
        const QList<QByteArray> some = files.mid(at, kMostTogether);
        const Result<QList<QByteArray>> made = convertOldWord(some);
        for (qsizetype file = 0; made && file < some.size(); ++file) {
            if (!made->at(file).isEmpty())
                converted.docx.insert(digestOf(some.at(file)), made->at(file));
        }
    }
    return converted;
}

Result<ReadDocument> readDocument(const QByteArray& bytes, const ConvertedFiles& converted)
{
    if (!converted.docx.isEmpty()) {
        const auto docx = converted.docx.constFind(digestOf(bytes));
        if (docx != converted.docx.constEnd())
            return readConverted(*docx);
    }
    return readDocumentBytes(bytes);
}

}  // namespace decretum
