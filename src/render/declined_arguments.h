// SPDX-License-Identifier: MIT
#pragma once

#include "grammar/decline.h"
#include "text/message_pattern.h"

#include <optional>

namespace decretum {

/// An argument of a wording that asks for another in a case: «type_genitive» for «type».
struct DeclinedArgument {
    QString base;
    GrammaticalCase grammaticalCase = GrammaticalCase::Nominative;
    bool operator==(const DeclinedArgument&) const = default;
};

/// None where the name asks for no case.
std::optional<DeclinedArgument> declinedArgument(const QString& name);

/// The arguments, with every declined one that the pattern names and whose base is among them as text.
MessageArguments withDeclined(const MessagePattern& pattern, MessageArguments arguments, Language language, const DeclensionOptions& options = {});

}  // namespace decretum
