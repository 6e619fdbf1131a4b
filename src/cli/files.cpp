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

QStringList pathsOf(const std::vector<std::string>& given)
{
    QStringList paths;
    for (const std::string& path : given)
        paths.append(QString::fromStdString(path));
    return paths;
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

QString doubtLine(const QString& file, const Evidence& fact)
{
    const QJsonObject object{{u"file"_s, file}, {u"line"_s, fact.line}, {u"kind"_s, findingKindName(FindingKind::Doubtful)},
        {u"excerpt"_s, fact.excerpt}, {u"fact"_s, fact.fact}, {u"certainty"_s, fact.certainty}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QStringList findingLines(const QString& file, const Findings& findings, const QList<QList<Evidence>>& evidence)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines.append(findingLine(file, finding));
    for (const QList<Evidence>& facts : evidence) {
        for (const Evidence& fact : facts) {
            if (fact.certainty < kDoubtful)
                lines.append(doubtLine(file, fact));
        }
    }
    return lines;
}

QString readingLine(const QString& file, const ReadSource& line)
{
    const std::string_view role = lineRoleName(line.role);
    const QJsonObject object{{u"file"_s, file}, {u"line"_s, line.line},
        {u"role"_s, QString::fromLatin1(role.data(), static_cast<qsizetype>(role.size()))}, {u"certainty"_s, line.certainty}, {u"text"_s, line.text}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}  // namespace decretum
