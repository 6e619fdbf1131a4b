// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

namespace decretum {

/// A font's ToUnicode map (ISO 32000-1, 9.10.3). Plain standard types only, as in qpdf_read.h.
class CharacterMap {
public:
    /// What is not understood of it is passed over.
    static CharacterMap parse(const std::string& cmap);

    /// Appends the string that is shown, as UTF-16: codes of `codeLength` octets.
    void appendText(std::u16string& text, const std::string& shown, size_t codeLength) const;

private:
    void insert(unsigned code, const std::u16string& text);
    // By code; 0: it stands for no single sign, but for what the other has.
    std::vector<char16_t> m_signs{};
    std::unordered_map<unsigned, std::u16string> m_texts{};
};

}  // namespace decretum
