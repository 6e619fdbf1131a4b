// SPDX-License-Identifier: MIT
#include "cli/files.h"

#include "base/file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> readInput(const QString& path)
{
    if (path != u"-")
        return readFile(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{.code = BaseError::FileNotReadable, .subject = path, .detail = input.errorString()};
    return input.readAll();
}

Status writeOutput(const QString& path, const QByteArray& bytes)
{
    if (path != u"-")
        return writeFile(path, bytes);
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return Error{.code = BaseError::FileNotWritable, .subject = path};
    return {};
}

void sayText(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

QString findingLine(const QString& file, const Finding& finding)
{
    const QJsonObject object{
        {u"file"_s, file}, {u"line"_s, finding.line}, {u"kind"_s, findingKindName(finding.kind)}, {u"excerpt"_s, finding.excerpt}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}  // namespace decretum
