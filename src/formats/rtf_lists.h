// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "formats/list_labels.h"
#include "formats/rtf_tokens.h"

#include <QHash>

/// The lists of an .rtf file (Rich Text Format 1.9.1, "List Tables"). Used inside this layer alone.
namespace decretum::rtf {

/// Reads the list tables and counts list paragraphs as Word does.
class Lists {
public:
    /// Tokens of {\*\listtable …} and {\*\listoverridetable …}, one after the other. `sign`: what a byte or \u stands for.
    void take(const Token& token);
    void takeSign(QChar sign);  ///< A sign of a level's text.

    /// The mark of the next paragraph with \ls and \ilvl; none for a list that is not there, or a level without a label.
    std::optional<ListMark> next(int number, int level);

private:
    struct Level {
        labels::NumberForm form{};
        bool isBullet = false;
        QString text{};  ///< With U+0000…U+0008 for the numbers of levels.
        int start = 1;
    };
    struct List {
        QList<Level> levels{};
    };
    struct Override {
        int list = 0;
        QHash<int, int> starts{};
        bool isStarted = false;
    };

    void setProperty(const Token& token);
    QString label(const List& list, int level, const QHash<int, int>& numbers) const;

    QHash<int, List> m_lists;          ///< By \listid.
    QHash<int, Override> m_overrides;  ///< By \ls.
    QHash<int, QHash<int, int>> m_numbers;

    List m_list{};  ///< Being read, until its id is.
    Override m_override{};
    int m_overrideLevel = -1;
    bool m_overridesStart = false;
    bool m_isOverride = false;
    int m_textDepth = 0;     ///< Within \leveltext: groups from there.
    int m_signsToCome = -1;  ///< Of a level's text; -1: its length comes first.
};

}  // namespace decretum::rtf
