// SPDX-License-Identifier: MIT
#pragma once

#include "app/case_steps.h"

#include <QPointer>

class QTextEdit;

namespace decretum {

/// Puts the selected name or post, or the one at the caret, into the next case, and into the one after it when it is asked again at
/// the same place.
class CaseStepper final {
public:
    /// False where nothing at the caret is a name or a post; the text is as it was.
    bool step(QTextEdit& editor, Language language);

private:
    QPointer<QTextEdit> m_editor;
    CaseStep m_last{};
};

}  // namespace decretum
