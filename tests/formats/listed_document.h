// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

#include <QDateTime>
#include <QRegularExpression>

namespace decretum::test {

inline const QDateTime kTime(QDate(2022, 9, 1), QTime(12, 0), Qt::UTC);

/// A list paragraph for each label; the dots of a label tell its level.
inline Document listed(const QStringList& labels)
{
    Document document;
    document.styles = {
        ParagraphStyle{.id = QStringLiteral("clause"), .name = QStringLiteral("Пункт"), .font = {.family = QStringLiteral("Times New Roman")}}};
    Numbering numbering{.id = QStringLiteral("clauses")};
    numbering.levels = {NumberingLevel{.pattern = QStringLiteral("%1.")}, NumberingLevel{.pattern = QStringLiteral("%1.%2.")},
        NumberingLevel{.pattern = QStringLiteral("%1.%2.%3.")}};
    document.numberings = {numbering};
    Section section;
    for (const QString& label : labels) {
        Paragraph paragraph = makeParagraph(QStringLiteral("clause"), QStringLiteral("Слово <&> про ") + label);
        const auto dots = static_cast<int>(label.count(u'.'));
        const QString last = QString(label).remove(QRegularExpression(QStringLiteral("\\.$"))).section(u'.', -1);
        paragraph.mark = ListMark{.list = QStringLiteral("clauses"), .level = std::clamp(dots - 1, 0, 2), .label = label, .value = last.toInt()};
        section.blocks.append(paragraph);
    }
    document.sections = {section};
    return document;
}

inline QStringList labelsOf(const Document& document)
{
    QStringList labels;
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->mark)
                labels.append(paragraph->mark->label);
        }
    }
    return labels;
}

}  // namespace decretum::test
