// SPDX-License-Identifier: MIT
#include "pdf/content_scanner.h"

namespace decretum {

namespace {

bool isBlank(char sign)
{
    return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t' || sign == '\f' || sign == '\0';
}

bool isDelimiter(char sign)
{
    return sign == '(' || sign == ')' || sign == '<' || sign == '>' || sign == '[' || sign == ']' || sign == '{' || sign == '}' || sign == '/'
        || sign == '%';
}

bool isOctal(char sign)
{
    return sign >= '0' && sign <= '7';
}

int digitOf(char sign)
{
    if (sign >= '0' && sign <= '9')
        return sign - '0';
    if (sign >= 'a' && sign <= 'f')
        return sign - 'a' + 10;
    return sign >= 'A' && sign <= 'F' ? sign - 'A' + 10 : -1;
}

bool beginsNumber(char sign)
{
    return (sign >= '0' && sign <= '9') || sign == '-' || sign == '+' || sign == '.';
}

}  // namespace

bool ContentScanner::next()
{
    m_operands.clear();
    while (skipBlanks()) {
        const char sign = at(m_at);
        if (isDelimiter(sign)) {
            readOperand();
            continue;
        }
        const size_t begin = m_at;
        while (m_at < m_content.size() && !isBlank(at(m_at)) && !isDelimiter(at(m_at)))
            ++m_at;
        if (beginsNumber(sign)) {
            m_operands.emplace_back();
            continue;
        }
        m_name.assign(m_content.substr(begin, m_at - begin));
        if (m_name == "true" || m_name == "false" || m_name == "null") {
            m_operands.emplace_back();
            continue;
        }
        if (m_name == "ID")
            skipImage();
        return true;
    }
    return false;
}

/// Comments too; false at the end.
bool ContentScanner::skipBlanks()
{
    while (m_at < m_content.size()) {
        if (at(m_at) == '%') {
            while (m_at < m_content.size() && at(m_at) != '\n' && at(m_at) != '\r')
                ++m_at;
        } else if (isBlank(at(m_at))) {
            ++m_at;
        } else {
            return true;
        }
    }
    return false;
}

void ContentScanner::readOperand()
{
    ContentOperand operand;
    switch (at(m_at)) {
    case '/':
        operand.kind = ContentOperand::Kind::Name;
        operand.text = readName();
        break;
    case '(':
        operand.kind = ContentOperand::Kind::String;
        operand.text = readLiteral();
        break;
    case '[':
        operand.kind = ContentOperand::Kind::Array;
        operand.strings = readArray();
        break;
    case '<':
        operand.kind = at(m_at + 1) == '<' ? ContentOperand::Kind::Dictionary : ContentOperand::Kind::String;
        operand.text = operand.kind == ContentOperand::Kind::Dictionary ? readDictionary() : readHexadecimal();
        break;
    default: ++m_at; return;  // a bracket that closes nothing
    }
    m_operands.push_back(std::move(operand));
}

std::string ContentScanner::readName()
{
    std::string name;
    for (++m_at; m_at < m_content.size() && !isBlank(at(m_at)) && !isDelimiter(at(m_at)); ++m_at) {
        if (at(m_at) == '#' && digitOf(at(m_at + 1)) >= 0 && digitOf(at(m_at + 2)) >= 0) {
            name += static_cast<char>(digitOf(at(m_at + 1)) * 16 + digitOf(at(m_at + 2)));
            m_at += 2;
        } else {
            name += at(m_at);
        }
    }
    return name;
}

/// Brackets within are balanced or escaped (7.3.4.2).
std::string ContentScanner::readLiteral()
{
    std::string octets;
    int depth = 0;
    for (; m_at < m_content.size(); ++m_at) {
        const char sign = at(m_at);
        if (sign == '\\') {
            const char escaped = at(++m_at);
            const std::string_view known = "nrtbf";
            if (const size_t which = known.find(escaped); which != std::string_view::npos) {
                octets += "\n\r\t\b\f"[which];
            } else if (isOctal(escaped)) {
                int value = escaped - '0';
                for (int more = 0; more < 2 && isOctal(at(m_at + 1)); ++more)
                    value = value * 8 + (at(++m_at) - '0');
                octets += static_cast<char>(value);
            } else if (escaped == '\r') {
                m_at += at(m_at + 1) == '\n' ? 1 : 0;
            } else if (escaped != '\n') {
                octets += escaped;
            }
            continue;
        }
        if (sign == '(' && depth++ == 0)
            continue;
        if (sign == ')' && --depth == 0) {
            ++m_at;
            break;
        }
        octets += sign;
    }
    return octets;
}

/// A digit that lacks its second counts as followed by 0 (7.3.4.3).
std::string ContentScanner::readHexadecimal()
{
    std::string octets;
    int first = -1;
    for (++m_at; m_at < m_content.size() && at(m_at) != '>'; ++m_at) {
        const int digit = digitOf(at(m_at));
        if (digit < 0)
            continue;
        if (first < 0) {
            first = digit;
        } else {
            octets += static_cast<char>(first * 16 + digit);
            first = -1;
        }
    }
    ++m_at;
    if (first >= 0)
        octets += static_cast<char>(first * 16);
    return octets;
}

std::string ContentScanner::readDictionary()
{
    const size_t begin = m_at;
    int depth = 0;
    while (m_at < m_content.size()) {
        if (at(m_at) == '(') {
            readLiteral();
        } else if (at(m_at) == '<' && at(m_at + 1) == '<') {
            ++depth;
            m_at += 2;
        } else if (at(m_at) == '<') {
            readHexadecimal();
        } else if (at(m_at) == '>' && at(m_at + 1) == '>') {
            m_at += 2;
            if (--depth == 0)
                break;
        } else {
            ++m_at;
        }
    }
    return std::string(m_content.substr(begin, m_at - begin));
}

std::vector<std::string> ContentScanner::readArray()
{
    std::vector<std::string> strings;
    ++m_at;
    while (skipBlanks() && at(m_at) != ']') {
        if (at(m_at) == '(')
            strings.push_back(readLiteral());
        else if (at(m_at) == '<')
            strings.push_back(readHexadecimal());
        else
            ++m_at;
    }
    ++m_at;
    return strings;
}

/// To the operator that ends the image: its octets may look like anything, but for a blank, EI and a blank (8.9.7).
void ContentScanner::skipImage()
{
    while (m_at < m_content.size()) {
        const size_t end = m_content.find("EI", m_at);
        if (end == std::string_view::npos) {
            m_at = m_content.size();
            return;
        }
        m_at = end + 2;
        if (isBlank(m_content[end - 1]) && (m_at >= m_content.size() || isBlank(at(m_at))))
            return;
    }
}

}  // namespace decretum
