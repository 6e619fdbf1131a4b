// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace decretum {

struct DocumentPath {
    QString path;
    QString name;  ///< What files made of it are named, without an ending: «2022/orders/plan» of a file in a folder that was given.
    bool operator==(const DocumentPath&) const = default;
};

struct DocumentPaths {
    QList<DocumentPath> documents;
    QStringList skipped;      ///< Files in folders that are no documents.
    bool hasFolders = false;  ///< One of those given is a folder.
};

/// The files themselves, and the documents in the folders and in theirs, in natural order: what is named or is by its first bytes a
/// document. Hidden files, and those by which word processors mark that a file is open, are passed over; a file to which several links
/// lead comes once, and so does a folder. `output` is a folder that is not looked into. Two documents never get one name; a name of
/// several folders begins with the folder's own.
DocumentPaths findDocuments(const QStringList& given, const QString& output = {});

}  // namespace decretum
