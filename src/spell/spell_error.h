// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

namespace decretum {

enum class SpellError {
    DictionaryNotFound,  ///< subject: its file name, «uk_UA.aff».
    AffixDamaged,        ///< subject: the affix file; place: the line, empty for the whole file; detail: what is wrong with it.
    WordsDamaged,        ///< subject: the file of words; place: the line; detail: what is wrong with it.
    EncodingUnknown,     ///< subject: the affix file; detail: the encoding that it names.
    EntryNotWord,        ///< subject: an own word list; place: the line; detail: the entry.
    ExampleUnknown,      ///< subject: an own word list; place: the line; detail: the example, which no dictionary has.
};
constexpr Layer layerOf(SpellError)
{
    return Layer::Spell;
}

}  // namespace decretum
