// SPDX-License-Identifier: MIT
#include "pdf/character_map.h"

#include <vector>

namespace decretum {

namespace {

constexpr unsigned kLargestRange = 0x10000;

/// The tokens of a map: hexadecimal strings without their signs, words, brackets.
std::vector<std::string> tokensOf(const std::string& cmap)
{
    std::vector<std::string> tokens;
    const std::string blanks = " \t\r\n\f";
    size_t at = 0;
    while ((at = cmap.find_first_not_of(blanks, at)) != std::string::npos) {
        size_t end = at + 1;
        if (cmap[at] == '<') {
            end = cmap.find('>', at);
            end = end == std::string::npos ? cmap.size() : end + 1;
        } else if (cmap[at] != '[' && cmap[at] != ']') {
            end = cmap.find_first_of(blanks + "<[]", at + 1);
            end = end == std::string::npos ? cmap.size() : end;
        }
        tokens.push_back(cmap.substr(at, end - at));
        at = end;
    }
    return tokens;
}

int digitOf(char sign)
{
    if (sign >= '0' && sign <= '9')
        return sign - '0';
    if (sign >= 'a' && sign <= 'f')
        return sign - 'a' + 10;
    return sign >= 'A' && sign <= 'F' ? sign - 'A' + 10 : -1;
}

std::string bytesOf(const std::string& hexadecimal)
{
    std::string bytes;
    int first = -1;
    for (const char sign : hexadecimal) {
        const int digit = digitOf(sign);
        if (digit < 0)
            continue;
        if (first >= 0)
            bytes += static_cast<char>(first * 16 + digit);
        first = first >= 0 ? -1 : digit;
    }
    return bytes;
}

unsigned codeOf(const std::string& bytes)
{
    unsigned code = 0;
    for (const char byte : bytes)
        code = (code << 8U) | static_cast<unsigned char>(byte);
    return code;
}

std::u16string utf16Of(const std::string& bytes)
{
    std::u16string text;
    for (size_t at = 0; at + 1 < bytes.size(); at += 2)
        text += static_cast<char16_t>(codeOf(bytes.substr(at, 2)));
    return text;
}

}  // namespace

CharacterMap CharacterMap::parse(const std::string& cmap)
{
    CharacterMap map;
    const std::vector<std::string> tokens = tokensOf(cmap);
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at] == "beginbfchar") {
            for (++at; at + 1 < tokens.size() && tokens[at] != "endbfchar"; at += 2)
                map.insert(codeOf(bytesOf(tokens[at])), utf16Of(bytesOf(tokens[at + 1])));
        } else if (tokens[at] == "beginbfrange") {
            ++at;
            while (at + 2 < tokens.size() && tokens[at] != "endbfrange") {
                const unsigned first = codeOf(bytesOf(tokens[at]));
                const unsigned last = codeOf(bytesOf(tokens[at + 1]));
                at += 2;
                if (tokens[at] == "[") {
                    for (unsigned code = first; ++at < tokens.size() && tokens[at] != "]"; ++code)
                        map.insert(code, utf16Of(bytesOf(tokens[at])));
                } else if (std::u16string text = utf16Of(bytesOf(tokens[at])); !text.empty()) {
                    for (unsigned code = first; code <= last && code - first < kLargestRange; ++code, ++text.back())
                        map.insert(code, text);
                }
                ++at;
            }
        }
    }
    return map;
}

void CharacterMap::insert(unsigned code, const std::u16string& text)
{
    if (text.size() != 1 || text.front() == 0 || code >= kLargestRange) {
        m_texts[code] = text;
        if (code < m_signs.size())
            m_signs[code] = 0;
        return;
    }
    if (code >= m_signs.size())
        m_signs.resize(code + 1);
    m_signs[code] = text.front();
}

void CharacterMap::appendText(std::u16string& text, const std::string& shown, size_t codeLength) const
{
    for (size_t at = 0; at + codeLength <= shown.size(); at += codeLength) {
        unsigned code = 0;
        for (size_t octet = at; octet < at + codeLength; ++octet)
            code = (code << 8U) | static_cast<unsigned char>(shown[octet]);
        if (code < m_signs.size() && m_signs[code] != 0) {
            text += m_signs[code];
            continue;
        }
        const auto found = m_texts.find(code);
        text += found == m_texts.end() ? std::u16string(1, u'\ufffd') : found->second;
    }
}

}  // namespace decretum
