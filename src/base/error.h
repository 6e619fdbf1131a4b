// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decretum {

/// The layer in which an error arose (docs/architecture.md).
enum class Layer : quint8 {
    Base,
    Text,
    Grammar,
    Spell,
    Model,
    Edit,
    Check,
    Document,
    Archive,
    Formats,
    Interchange,
    Recognize,
    Render,
    Layout,
    Pdf,
    Store,
    Exchange,
    App,
    Cli,
};

/// What went wrong: a layer and a number of that layer's own list.
///
/// A layer lists its errors as `enum class XError` beside `constexpr Layer layerOf(XError)`; each converts by itself.
class ErrorCode {
public:
    constexpr ErrorCode(Layer layer, int number) : m_layer(layer), m_number(number) {}
    template <typename LayerError>
    requires requires(LayerError error) { {layerOf(error)}; }
    constexpr ErrorCode(LayerError error)  // NOLINT(google-explicit-constructor): an enumerator is its code
        : m_layer(layerOf(error)), m_number(static_cast<int>(error))
    {}

    constexpr Layer layer() const { return m_layer; }
    constexpr int number() const { return m_number; }
    constexpr bool operator==(const ErrorCode&) const = default;

private:
    Layer m_layer;
    int m_number;
};

/// Why a call could not do its work. describe() in src/app makes the sentence for the user.
struct Error {
    ErrorCode code;     ///< Layer and number: each layer lists its own.
    QString subject{};  ///< What it befell, shown as is: a path, a part's name, a clause's label.
    QString detail{};   ///< The library's own words, for the log; or the offending value, shown quoted.
    QString place{};    ///< Line, part, key path or clause within `subject`; empty where it has none.
    bool operator==(const Error&) const = default;
};

/// Errors of files and of the system.
enum class BaseError {
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileTooLarge,
    FolderNotCreated,
    ProgramNotFound,        ///< subject: the program, which is not in PATH.
    ProgramFailed,          ///< subject: the program; detail: what it said.
    ProgramTooSlow,         ///< subject: the program, which was stopped.
    ProgramOutputTooLarge,  ///< subject: the program, which was stopped.
};
constexpr Layer layerOf(BaseError)
{
    return Layer::Base;
}

}  // namespace decretum
