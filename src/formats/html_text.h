// SPDX-License-Identifier: MIT
#pragma once

#include "formats/html_lists.h"

#include <QSet>

/// The text of a page. Used inside this layer alone.
namespace decretum::html {

class TextReader {
public:
    TextReader() : m_lists(m_styles) {}
    Result<ReadDocument> read(const Node& root);

private:
    /// Where paragraphs go: the page, a cell, a note.
    struct Flow {
        QList<Block> blocks{};
        std::optional<DraftParagraph> draft{};
        bool afterBlank = true;
        std::optional<ListMark> mark{};  ///< Of the paragraph to come.
    };
    /// Where a note's words stand, apart from the sign that refers to them.
    struct NoteBody {
        Note::Kind kind = Note::Kind::Footnote;
        QString key{};  ///< Kind and number: as the reference has it.
    };

    void readChildren(const Node& element, const Setting& setting);
    void readElement(const Node& element, Setting setting);
    bool readSpecial(const Node& element, const QString& name, const Setting& setting, const Declarations& declarations);
    void readHead(const Node& head);
    void addText(const QString& text, const Setting& setting);
    void readBreak(const Declarations& declarations, const Setting& setting);
    void readPicture(const Node& element, const Setting& setting);
    void readList(const Node& element, const QString& name, const Setting& setting, const Declarations& declarations);
    void readItem(const Node& element, const Setting& setting, const Declarations& declarations);
    void readWordLabel(const Node& element, const Setting& setting);

    void readTable(const Node& element, const Setting& setting, const Declarations& declarations);
    void readRows(const Node& parent, Table& table, const Setting& setting, bool isHeader);
    void readCell(const Node& element, const QString& name, Table& table, TableRow& row, const Setting& setting);
    void readColumns(const Node& parent, Table& table);

    bool isReference(const Node& anchor);
    static std::optional<NoteBody> noteBodyOf(const Node& element, const QString& name, const Declarations& declarations);
    void readNoteBody(const Node& element, const NoteBody& body, const Setting& setting);

    DraftParagraph& draft(const Setting& setting);
    void endParagraph();
    QList<Block> readFlow(const Node& element, const Setting& setting);

    TreeFiller m_filler;
    Styles m_styles;
    Lists m_lists;
    QList<Flow> m_flows{Flow{}};
    QHash<QString, int> m_noteLines;  ///< Key of a note → the paragraph that refers to it.
    QString m_wordList;               ///< mso-list of the paragraph that is open.
    bool m_breaksNext = false;
    bool m_isBegun = false;
};

}  // namespace decretum::html
