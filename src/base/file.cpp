// SPDX-License-Identifier: MIT
#include "base/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace decretum {

Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{BaseError::FileNotFound, path};
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return Error{BaseError::FileNotReadable, path, info.isDir() ? QStringLiteral("a folder") : file.errorString()};
    // A pipe or a device tells no size: one byte more than the limit shows that there is too much.
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{BaseError::FileNotReadable, path, file.errorString()};
    if (bytes.size() > limit)
        return Error{BaseError::FileTooLarge, path, QString::number(limit)};
    return bytes;
}

Status writeFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir()) {  // a pipe or a device is written to: a file must not take its place
        QFile target(path);
        const bool isWritten = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.flush();
        return isWritten ? Status() : Error{BaseError::FileNotWritable, path, target.errorString()};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{BaseError::FileNotWritable, path, file.errorString()};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Error{BaseError::FileNotWritable, path, file.errorString()};
    return {};
}

Status makeFolder(const QString& path)
{
    if (!QDir().mkpath(path))
        return Error{BaseError::FolderNotCreated, path};
    return {};
}

}  // namespace decretum
