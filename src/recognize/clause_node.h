// SPDX-License-Identifier: MIT
#pragma once

#include "model/numbering.h"
#include "recognize/line_role.h"

#include <QStringList>

namespace decretum::recognition {

/// A line of the source that stands by a clause: a deadline or performers, with their caption.
struct OwnLine {
    QString text{};
    SourcePlace place{};
    int certainty = 100;
};

/// One clause while the tree is built: children are found by their parents' indices.
struct ClauseNode {
    /// Where the words of a line of the source begin in `text`.
    struct Piece {
        qsizetype start = 0;
        SourcePlace place{};
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

    /// The line of the source that the text has from there on.
    SourcePlace placeAt(qsizetype start) const
    {
        SourcePlace place;
        for (const Piece& piece : pieces) {
            if (place.line == 0 || piece.start <= start)
                place = piece.place;
        }
        return place;
    }
};

}  // namespace decretum::recognition
