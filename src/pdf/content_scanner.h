// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace decretum {

// Plain standard types only, as in qpdf_read.h.

/// What stands before an operator of a page's content (ISO 32000-1, 7.8.2).
struct ContentOperand {
    enum class Kind { Name, String, Array, Dictionary, Other };
    Kind kind = Kind::Other;
    std::string text{};                  ///< Of a name without its solidus; of a string its octets; a dictionary as it is written.
    std::vector<std::string> strings{};  ///< Of an array.
};

/// Reads a page's content operator by operator, several times as fast as with an object for each token. Numbers are passed over, images
/// within the content too; what is no PDF at all gives operators that mean nothing, never more than there are octets.
class ContentScanner {
public:
    /// The content must outlive it.
    explicit ContentScanner(std::string_view content) : m_content(content) {}

    /// Steps to the next operator; false at the end.
    bool next();
    const std::string& name() const { return m_name; }
    const std::vector<ContentOperand>& operands() const { return m_operands; }

private:
    char at(size_t place) const { return place < m_content.size() ? m_content[place] : '\0'; }
    bool skipBlanks();
    std::string readName();
    std::string readLiteral();
    std::string readHexadecimal();
    std::string readDictionary();
    std::vector<std::string> readArray();
    void readOperand();
    void skipImage();

    std::string_view m_content;
    size_t m_at = 0;
    std::string m_name;
    std::vector<ContentOperand> m_operands;
};

}  // namespace decretum
