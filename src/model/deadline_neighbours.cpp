// SPDX-License-Identifier: MIT
#include "model/deadline.h"

#include <QRegularExpression>

namespace decretum {

namespace {

bool hasYear(const QString& text)
{
    static const QRegularExpression year(QStringLiteral("(?:19|20)\\d\\d"));
    return year.match(text).hasMatch();
}

bool hasDays(const Deadline& deadline)
{
    return deadline.kind == Deadline::Kind::Until || deadline.kind == Deadline::Kind::During;
}

}  // namespace

Deadline withYearOf(const Deadline& deadline, const Deadline& behind, Language language)
{
    const bool isLent = hasDays(deadline) && !hasYear(deadline.text) && hasDays(behind) && behind.to && hasYear(behind.text);
    if (!isLent || (deadline.to && *deadline.to <= *behind.to))
        return deadline;
    for (const int year : {behind.to->year(), behind.to->year() - 1}) {
        const DeadlineReading reading = parseDeadline(deadline.text + u' ' + QString::number(year), language, QDate());
        if (!reading.isValue() || reading.deadline.kind != deadline.kind || !reading.deadline.to || *reading.deadline.to > *behind.to)
            continue;
        Deadline lent = deadline;
        lent.from = reading.deadline.from;
        lent.to = reading.deadline.to;
        return lent;
    }
    return deadline;
}

}  // namespace decretum
