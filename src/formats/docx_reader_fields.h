// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <utility>

namespace decretum::docx {

class XmlPart;

/// The fields that are open at a place of the text (ECMA-376 Part 1, 17.16). A field's result is text, its instruction is not.
class Fields {
public:
    /// `dropsPageNumbers`: in headers and footers the numbers of pages are no words.
    explicit Fields(bool dropsPageNumbers) : m_dropsPageNumbers(dropsPageNumbers) {}

    /// w:fldChar, at its element. What a field without a result shows by itself, a check box or the choice of a list; else empty.
    QString readMark(XmlPart& xml);
    void addInstruction(const QString& text);
    /// Words have been put into the text here.
    void addWords();
    /// An instruction does not go on in the next paragraph: a field that is never ended must not swallow the rest.
    void endParagraph();
    /// Words that stand here are text.
    bool isText() const { return m_hidden == 0; }
    /// The result of such an instruction is text: for w:fldSimple.
    bool isTextOf(const QString& instruction);
    void notePageNumber() { m_hasPageNumber = true; }
    bool hasPageNumber() const { return m_hasPageNumber; }
    /// Instructions of fields that print something, but whose result the file does not hold; given once.
    QStringList takeUnread() { return std::exchange(m_unread, {}); }

private:
    struct Field {
        QString instruction;
        QString shown;           ///< In place of a result.
        bool hasResult = false;  ///< w:fldChar "separate" has been met.
        bool hasWords = false;   ///< The result has.
        bool isHidden = true;    ///< What stands here now is no text.
    };
    void begin(XmlPart& xml);
    void separate();
    QString end();

    bool m_dropsPageNumbers;
    bool m_hasPageNumber = false;
    QList<Field> m_open;
    int m_tooDeep = 0;
    int m_hidden = 0;
    QStringList m_unread;
};

}  // namespace decretum::docx
