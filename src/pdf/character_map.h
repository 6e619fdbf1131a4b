// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_map>

namespace decretum {

/// A font's ToUnicode map (ISO 32000-1, 9.10.3). Plain standard types only, as in qpdf_read.h.
class CharacterMap {
public:
    /// What is not understood of it is passed over.
    static CharacterMap parse(const std::string& cmap);

    /// The string that is shown, as UTF-16: codes of `codeLength` octets.
    std::u16string textOf(const std::string& shown, size_t codeLength) const;

private:
    std::unordered_map<unsigned, std::u16string> m_texts;
};

}  // namespace decretum
