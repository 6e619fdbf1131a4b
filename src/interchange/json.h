// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "model/decision.h"

#include <QByteArray>
#include <QList>

/// Decision ↔ JSON, lossless (docs/interchange.md).
namespace decretum {

/// `place` is the key's path, as `clauses[2].persons[0].name`, or the line for NotJson; `detail` is the value found.
enum class InterchangeError {
    NotJson,             ///< The bytes are no JSON; detail: the library's words.
    NotDecision,         ///< JSON, but `format` is not "decretum-decision".
    VersionUnsupported,  ///< `version` is newer than this program.
    TooDeep,             ///< Nested beyond what any document needs.
    ExpectedText,
    ExpectedBoolean,
    ExpectedNumber,
    ExpectedList,
    ExpectedObject,
    DayInvalid,    ///< Not an ISO 8601 day of the calendar.
    IdInvalid,     ///< Not a UUID.
    ValueUnknown,  ///< Not one of the words that this key takes.
    KeyTwice,      ///< An object has the key twice.
};
constexpr Layer layerOf(InterchangeError)
{
    return Layer::Interchange;
}

struct ReadDecisions {
    QList<Decision> decisions;  ///< In the file's order: one of an object, several of an array.
    Findings findings;
};

/// Reads an object or an array of objects. Strict about types: the first key of a wrong type is the error. A key that is
/// left out counts as null; a key that is not known is kept in `foreign`.
Result<ReadDecisions> recognizeJson(const QByteArray& bytes);

/// The object, indented by two blanks, with a closing line end. Ids are left out where there are none.
QByteArray writeJson(const Decision& decision);
/// An object for one, an array for any other count.
QByteArray writeJson(const QList<Decision>& decisions);

}  // namespace decretum
