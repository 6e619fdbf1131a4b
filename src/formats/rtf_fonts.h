// SPDX-License-Identifier: MIT
#pragma once

#include "formats/rtf_tokens.h"

#include <QHash>
#include <QString>

/// The encodings of an .rtf file: its bytes mean what the font in use says (Rich Text Format 1.9.1, "Font Table").
namespace decretum::rtf {

class Fonts {
public:
    void setCodePage(int codePage) { m_codePage = codePage; }
    void setDefault(int font) { m_default = font; }
    int defaultFont() const { return m_default; }
    /// Words of {\fonttbl …}.
    void take(const Token& token);
    bool isSymbol(int font) const { return m_symbols.contains(font); }
    QString decode(const QByteArray& bytes, int font) const;

private:
    int m_codePage = 1252;
    int m_default = -1;
    int m_current = -1;
    QHash<int, int> m_codePages;  ///< Of fonts that name one.
    QHash<int, bool> m_symbols;   ///< Fonts of signs, as Symbol and Wingdings are.
};

}  // namespace decretum::rtf
