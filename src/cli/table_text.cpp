// SPDX-License-Identifier: MIT
#include "cli/table_text.h"

#include "app/importing.h"
#include "cli/files.h"
#include "text/encoding.h"

namespace decretum {

Result<TableText> readTable(const QString& path, const QStringList& columns)
{
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    const Result<DecodedText> text = decodeText(*bytes);
    if (!text)
        return text.error();
    QStringList lines = text->text.split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    const QStringList head = lines.isEmpty() ? QStringList() : lines.takeFirst().split(u'\t');
    QList<qsizetype> places;
    for (const QString& column : columns) {
        places.append(head.indexOf(column));
        if (places.last() < 0)
            return Error{.code = AppError::ColumnMissing, .subject = path, .detail = column};
    }
    TableText table;
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        QStringList row;
        for (const qsizetype place : places)
            row.append(cells.value(place));
        table.rows.append(row);
    }
    return table;
}

}  // namespace decretum
