// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "document/document.h"

#include <QHash>

#include <optional>

class QXmlStreamReader;

/// The parts that a .docx text refers to, read. Used inside this layer alone.
namespace decretum::docx {

struct ReadLevel {
    QString format;  ///< w:numFmt as it stands: "decimal", "russianLower", "bullet" …
    QString text;    ///< w:lvlText
    int start = 1;
};

/// word/numbering.xml: counts the list paragraphs of a text as Word does.
class ListCounter {
public:
    /// Empty bytes: a document without lists.
    static Result<ListCounter> read(const QByteArray& part);
    /// The label of the next paragraph of that list; none for a list that is not there.
    std::optional<ListMark> next(int number, int level);

private:
    struct Instance {
        int abstract = 0;
        QHash<int, int> starts{};
        bool isStarted = false;
    };
    QHash<int, QHash<int, ReadLevel>> m_abstracts;
    QHash<int, Instance> m_instances;
    QHash<int, QHash<int, int>> m_counters;  ///< By abstract list, by level.
};

/// What a paragraph style of word/styles.xml says of the look; styles that are based on others hold all of it.
struct ReadStyle {
    QString name;
    QString basedOn;
    std::optional<Alignment> alignment{};
    std::optional<bool> bold{};
    std::optional<int> list{};
    std::optional<int> level{};
};
Result<QHash<QString, ReadStyle>> readStyles(const QByteArray& part);

std::optional<Alignment> alignmentOf(QStringView value);
/// w:val of an on/off property: on where it is left out.
bool isOn(const QXmlStreamReader& xml);
QString attributeOf(const QXmlStreamReader& xml, const char* name);

}  // namespace decretum::docx
