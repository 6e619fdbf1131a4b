// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "formats/docx_reader_numbers.h"
#include "formats/docx_reader_properties.h"

#include <QHash>

#include <array>

/// Lists of a .docx: word/numbering.xml (ECMA-376 Part 1, 17.9).
namespace decretum::docx {

constexpr int kListLevels = 9;

/// w:lvl
struct ListLevel {
    NumberFormat format{};
    QString text{};  ///< w:lvlText, with %1…%9; a bullet as printed.
    int start = 1;
    int restart = -1;  ///< It begins anew after a level of fewer than so many steps; −1: after any above it; 0: never.
    QString gap = QStringLiteral("\t");
    QString style{};       ///< The paragraph style that stands for this level.
    bool isLegal = false;  ///< All numbers of the label in digits.
    ParagraphLook look{};
};

using ListLevels = std::array<std::optional<ListLevel>, kListLevels>;

/// w:abstractNum
struct ListScheme {
    ListLevels levels{};
    QString styleLink{};     ///< It is what that list style looks like.
    QString numStyleLink{};  ///< It looks as that list style does.
};

/// w:num: a list of the text.
struct ListInstance {
    int scheme = 0;
    std::array<std::optional<int>, kListLevels> starts{};  ///< w:startOverride
    ListLevels levels{};                                   ///< Instead of the scheme's own.
};

class Lists {
public:
    /// Empty bytes: a document without lists.
    static Result<Lists> read(const QByteArray& bytes, const QString& part);

    bool has(int list) const { return m_instances.contains(list); }
    /// Null where the list has no such level.
    const ListLevel* level(int list, int level) const;
    /// The level that the paragraph style stands for.
    std::optional<int> levelOfStyle(int list, const QString& style) const;
    /// For ListCounter: the instance, or null.
    const ListInstance* instance(int list) const;
    /// Its levels as the document's own value, under the id that ListMark::list has.
    Numbering numbering(int list) const;

private:
    void linkSchemes();
    QHash<int, ListScheme> m_schemes;
    QHash<int, ListInstance> m_instances;
};

/// Counts the list paragraphs of a text as Word does: lists of one scheme count on, one that overrides a start begins anew where
/// its level is first used. Copied for the stories beside the text, which count by themselves.
class ListCounter {
public:
    /// The mark of the next paragraph of that list; none where the list has no such level or prints nothing there.
    std::optional<ListMark> next(const Lists& lists, int list, int level, Language language);

private:
    using Counters = std::array<std::optional<int>, kListLevels>;
    void count(const Lists& lists, int list, int level);
    QHash<int, Counters> m_counters;                      ///< By scheme.
    QHash<int, std::array<bool, kListLevels>> m_started;  ///< By list: levels whose start override has been used.
};

}  // namespace decretum::docx
