// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/evidence.h"
#include "text/dates.h"

namespace decretum::recognition {

/// What stands below the signatures and is no part of the text: who agreed (visas), who wrote it and on which telephone, who has read
/// it. Each line is told as kept apart; what is none of these stays among `acquainted`.
class ServiceReader {
public:
    ServiceReader(Decision& decision, Notes& notes) : m_decision(decision), m_notes(notes) {}
    void read(const Line& line);
    void finish();

private:
    enum class Sheet : quint8 { None, Visas, Executor, Acquainted };

    void readVisa(const Line& line);
    void tellDate(const Line& line, const PrintedDate& date);
    void readExecutor(const QString& text);

    Decision& m_decision;
    Notes& m_notes;
    Sheet m_sheet = Sheet::None;
    QString m_position{};  ///< Of whoever agrees, his name being on a line below.
};

}  // namespace decretum::recognition
