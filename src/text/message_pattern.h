// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "text/language.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>

namespace decretum {

enum class TextError {
    PatternNotUnderstood,  ///< subject: the pattern; detail: ICU's words.
    ArgumentMissing,       ///< subject: the pattern; detail: the argument's name.
    BytesNotText,          ///< The bytes are no text in any known encoding.
};
constexpr Layer layerOf(TextError)
{
    return Layer::Text;
}

using MessageArgument = std::variant<QString, QDate, qint64>;
using MessageArguments = QMap<QString, MessageArgument>;

/// A wording with named arguments in ICU MessageFormat: «Додаток {number} до {act}», «{date, date, ::ddMMyyyy}»,
/// «{count, plural, one {# особа} few {# особи} other {# осіб}}».
class MessagePattern {
public:
    static Result<MessagePattern> parse(const QString& pattern, Language language);

    /// Names of the arguments that the pattern uses, each once, in order.
    const QStringList& argumentNames() const { return m_names; }
    /// The wording with its arguments put in; ArgumentMissing where one is not given (ICU itself would print its name).
    Result<QString> format(const MessageArguments& arguments) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
    QString m_pattern;
    QStringList m_names;
};

}  // namespace decretum
