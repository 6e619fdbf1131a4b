// SPDX-License-Identifier: MIT
#include "render/declined_arguments.h"

namespace decretum {

std::optional<DeclinedArgument> declinedArgument(const QString& name)
{
    const qsizetype joint = name.lastIndexOf(u'_');
    const auto grammaticalCase = joint > 0 ? caseFromName(QStringView(name).sliced(joint + 1)) : std::nullopt;
    return grammaticalCase ? std::optional(DeclinedArgument{name.left(joint), *grammaticalCase}) : std::nullopt;
}

MessageArguments withDeclined(const MessagePattern& pattern, MessageArguments arguments, Language language, const DeclensionOptions& options)
{
    for (const QString& name : pattern.argumentNames()) {
        const std::optional<DeclinedArgument> asked = declinedArgument(name);
        if (!asked || arguments.contains(name))
            continue;
        const auto base = arguments.constFind(asked->base);
        const auto* text = base == arguments.cend() ? nullptr : std::get_if<QString>(&*base);
        if (text)
            arguments.insert(name, decline(*text, language, PhraseKind::Any, Gender::Unknown, asked->grammaticalCase, options).text);
    }
    return arguments;
}

}  // namespace decretum
