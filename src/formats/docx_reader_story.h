// SPDX-License-Identifier: MIT
#pragma once

#include "formats/docx_reader_fields.h"
#include "formats/docx_reader_package.h"
#include "formats/docx_reader_styles.h"
#include "formats/docx_reader_xml.h"
#include "formats/format.h"

#include <QSet>

#include <functional>

namespace decretum::docx {

/// What the stories of one file (its text, notes, headers) share.
struct Reading {
    const Package& package;
    Lists lists;
    Styles styles;
    Language language = Language::Ukrainian;
    ReadDocument read{};
    QHash<QString, Note> footnotes{};  ///< By w:id; so the next two.
    QHash<QString, Note> endnotes{};
    QHash<QString, Note> comments{};
    QHash<QString, bool> headersRead{};  ///< Parts, and whether they print the number of the page.
    QSet<QString> usedLists{};           ///< Ids of the document's numberings.
    int paragraphs = 0;
    int cells = 0;
    qint64 signs = 0;
    std::optional<Error> damage{};  ///< Of a header: no place of the text tells of it.

    void note(FindingKind kind, int line, const QString& excerpt);
    /// More than an honest document has (formats/reader_limits.h): the rest is left out.
    bool isFull() const;
    /// Id of the style of a heading or of text, made where it is new.
    QString styleOf(const ResolvedStyle& style, const ParagraphLook& look);
};

/// w:sectPr
struct SectionProperties {
    PageSetup page{};
    bool restartsNumbers = false;
    bool isContinuous = false;  ///< Begins on the page on which the one before ends.
    QStringList headers{};      ///< Parts of its headers.
    QString firstHeader{};      ///< The part that its first page shows.
    QStringList footers{};
};

/// A paragraph that is being read.
struct ParagraphDraft {
    Paragraph paragraph{};
    ParagraphProperties properties{};
    const ResolvedStyle* style = nullptr;
    QList<Block> boxes{};       ///< Of text boxes that hang on it.
    QString hidden{};           ///< Words that do not print.
    bool hasPageBreak = false;  ///< After what has been read.
    std::optional<Points> size{};
    std::optional<SectionProperties> section{};
};

struct BlockList {
    QList<Block> blocks{};
    std::optional<ParagraphDraft> open{};  ///< Goes on in the next paragraph: its own mark is deleted or hidden.
    bool isBody = false;                   ///< Its paragraphs may end sections.
};

/// Reads the blocks of one part: text, notes, a header.
class Story {
public:
    enum class Kind : quint8 { Text, Note, Header };
    Story(Reading& reading, XmlPart& xml, Relations relations, Kind kind);

    /// The sections of w:body, at its element.
    void readBody();
    /// The paragraphs of the present element, parted by U+000A, with the labels of lists.
    QString readNote();
    bool hasPageNumber() const { return m_fields.hasPageNumber(); }

private:
    // docx_reader_blocks.cpp
    using Handle = std::function<void()>;
    /// Calls it for each child, and for those of wrappers that are no content themselves.
    void forEachContent(const Handle& handle);
    void readStructuredTag(const Handle& handle);
    void readBlock(BlockList& list);
    void readParagraph(BlockList& list);
    void readParagraphProperties(ParagraphDraft& draft);
    void endParagraph(BlockList& list, ParagraphDraft&& draft);
    void flush(BlockList& list);
    void setLook(ParagraphDraft& draft);
    void addWordsOf(const Block& block, QStringList& lines) const;

    // docx_reader_runs.cpp
    void readContent(ParagraphDraft& draft);
    void readContentPart(ParagraphDraft& draft);
    void readInserted(ParagraphDraft& draft);
    void readRun(ParagraphDraft& draft);
    void readRunPart(ParagraphDraft& draft, const RunLook& look);
    void readBreak(ParagraphDraft& draft, const RunLook& look);
    void readSymbol(ParagraphDraft& draft, const RunLook& look);
    void readReference(QStringView name);
    RunLook lookOf(const ResolvedStyle& style, const RunLook& direct);
    void append(ParagraphDraft& draft, const RunLook& look, QString text);
    void append(ParagraphDraft& draft, const RunLook& look, const Run& run);
    QString readMath();
    /// All words of the present element, blank for blank, cut to the length of an excerpt.
    QString readWords();
    void addWords(QString& words);
    void noteChange(const QString& words);

    // docx_reader_drawings.cpp
    struct Shape;
    void readDrawing(ParagraphDraft& draft);
    void readShape(ParagraphDraft& draft, Shape& shape);
    void readTextBox(ParagraphDraft& draft);
    void addPicture(ParagraphDraft& draft, Shape& shape, const QString& relation);

    // docx_reader_tables.cpp
    struct TableDraft;
    struct RowDraft;
    struct CellDraft;
    Table readTable();
    void readTableProperties(TableDraft& draft);
    void readRow(TableDraft& draft);
    void readRowProperties(RowDraft& row);
    void readCell(TableDraft& draft, RowDraft& row);
    void readCellProperties(CellDraft& cell);
    void placeCell(TableDraft& draft, RowDraft& row, CellDraft& cell);

    // docx_reader_sections.cpp
    SectionProperties readSection();
    void endSection(BlockList& list, const SectionProperties& properties);
    void readHeaders(const QStringList& parts, Note::Kind kind, PageSetup& page, const QString& onFirstPage = {});

    Reading& m_reading;
    XmlPart& m_xml;
    Relations m_relations;
    Kind m_kind;
    Fields m_fields;
    ListCounter m_counter;
    QString* m_inserted = nullptr;  ///< Gets the words of a tracked insertion.
    int m_line = 0;                 ///< Paragraphs of the text; stays 0 beside it.
    bool m_breaksPage = false;      ///< Before the next paragraph.
};

/// Reads w:footnotes, w:endnotes or w:comments, by id; an empty name: there are none.
Status readNotes(Reading& reading, const QString& part, Note::Kind kind, QHash<QString, Note>& notes);

}  // namespace decretum::docx
