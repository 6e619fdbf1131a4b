// SPDX-License-Identifier: MIT
#pragma once

#include "app/case_steps.h"
#include "edit/decision_document.h"

#include <QPointer>

namespace decretum {

class PartEdit;

/// Puts the selected name or post, or the one at the caret, into the next case, and into the one after it when it is asked again at
/// the same place. A live reference stays one; each time is a step of its own for undo.
class CaseStepper final {
public:
    /// False where nothing at the caret is a name or a post; the text is as it was. `document`: whose part is edited.
    bool step(PartEdit& editor, const DecisionDocument& document);

private:
    bool stepWords(PartEdit& editor, qsizetype start, qsizetype length, Language language, const DeclensionOptions& options);

    QPointer<PartEdit> m_editor;
    CaseStep m_last{};
};

}  // namespace decretum
