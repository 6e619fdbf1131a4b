// SPDX-License-Identifier: MIT
#pragma once

#include "model/numbering.h"

#include <QStringList>

namespace decretum::recognition {

/// A line of the source that stands by a clause: a deadline or performers, with their caption.
struct OwnLine {
    QString text{};
    int line = 0;
    int certainty = 100;
};

/// One clause while the tree is built: children are found by their parents' indices.
struct ClauseNode {
    /// Where the words of a line of the source begin in `text`.
    struct Piece {
        qsizetype start = 0;
        int line = 0;
    };
    enum class Part : quint8 { Text, Deadline, Performers };

    QString label{};
    ParsedLabel parsed{};
    QString text{};
    QList<Piece> pieces{};
    int parent = -1;
    qsizetype indent = 0;
    QString list{};  ///< Of a list paragraph; empty where the label is typed.
    int listLevel = 0;
    QList<OwnLine> deadlines{};
    QList<OwnLine> performers{};
    Part last = Part::Text;  ///< What a line that goes on goes on with.
    int certainty = 100;

    /// The line of the source on which that place of the text stands.
    int lineAt(qsizetype place) const
    {
        int line = 0;
        for (const Piece& piece : pieces) {
            if (line == 0 || piece.start <= place)
                line = piece.line;
        }
        return line;
    }
};

}  // namespace decretum::recognition
