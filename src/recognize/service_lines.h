// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/evidence.h"

namespace decretum::recognition {

/// What stands below the signatures and is no part of the text: who agreed, who wrote it and on which telephone, whom copies go to, who has
/// read it. A caption opens each; its lines are read together. Each line is told as kept apart; what is none of these stays among
/// `acquainted`.
class ServiceReader {
public:
    ServiceReader(Decision& decision, Notes& notes) : m_decision(decision), m_notes(notes) {}
    void read(const Line& line);
    void finish();

private:
    enum class Sheet : quint8 { None, Agreement, Executor, Distribution, Acquaintance, Other };

    static Sheet sheetOpenedBy(const Line& line);
    bool belongsToExecutor(const Line& line) const;
    void readBlock();
    void readDistribution();
    void readExecutor(const Line& line);
    void keep(const Line& line);

    Decision& m_decision;
    Notes& m_notes;
    Sheet m_sheet = Sheet::None;
    QList<Line> m_block{};  ///< From the caption on.
};

}  // namespace decretum::recognition
