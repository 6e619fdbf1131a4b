// SPDX-License-Identifier: MIT
#pragma once

#include "formats/rtf_fonts.h"
#include "formats/rtf_lists.h"
#include "formats/rtf_tables.h"

/// The text of an .rtf file. Used inside this layer alone.
namespace decretum::rtf {

class TextReader {
public:
    explicit TextReader(const QByteArray& bytes);
    Result<ReadDocument> read();

private:
    /// What the words of a group are for.
    enum class Destination : quint8 {
        Text,
        Skipped,
        Alternatives,  ///< {\upr{…}{\*\ud{…}}}: the second of two.
        Shape,         ///< Its words are properties; \shptxt and \pict stand within.
        Fonts,
        Styles,
        Lists,
        ListLabel,
        FieldCode,
        Picture,
        Title,
        Author,
        Subject,
        NoteAuthor,
    };
    struct ParagraphLook {
        std::optional<Alignment> alignment{};
        int leftIndent = 0;  ///< Twips.
        int firstLineIndent = 0;
        bool breaksBefore = false;
        bool isInTable = false;
        int list = 0;
        int listLevel = 0;
        int outlineLevel = 0;  ///< From 1; 0: none.
    };
    struct State {
        Destination destination = Destination::Text;
        Look look{};
        ParagraphLook paragraph{};
        int font = -1;
        int fallback = 1;  ///< Signs after \u that stand for it elsewhere: \uc.
        bool isDeleted = false;
        bool isStarred = false;  ///< Just after {\*: an unknown word begins what is to be skipped.
        bool opensFlow = false;  ///< Its end is the end of a flow.
        bool isPictureOpen = false;
    };
    /// A text of its own: the body, a note, a header, a text box.
    struct Flow {
        std::optional<Note> note{};
        bool isTextBox = false;
        QList<Block> blocks{};
        std::optional<DraftParagraph> draft{};
        QString label{};          ///< As printed, of the paragraph to come.
        QList<Block> anchored{};  ///< Text boxes that hang on the paragraph.
        TableBuilder table{};
    };

    void take(const Token& token);
    void openGroup();
    void closeGroup();
    void takeWord(const Token& token);
    void takeSymbol(char symbol);
    void takeBinary(const QByteArray& bytes);
    bool openDestination(const Token& token);
    bool openNamed(const QByteArray& word);
    void openFlow(std::optional<Note> note, bool isTextBox);
    void closeFlow();
    bool isHeaderOfFirstPage(const QByteArray& word);
    void beginTitlePage();
    bool isAtPageEdge() const;

    bool setDocument(const Token& token);
    bool setParagraph(const Token& token);
    bool setLook(const Token& token);
    static bool standsForSign(const Token& token);
    bool takeSign(const Token& token);
    void takeStyle(const Token& token);
    void takePicture(const Token& token);
    bool takeBreak(const Token& token);

    void addBytes(const QByteArray& bytes);
    void addText(const QString& text);
    void decodePending();
    void flush();  ///< What is pending goes where the group's words go, in the look so far.
    DraftParagraph& draft();
    void endParagraph();
    void endCell();
    void endTable();
    void placeParagraph(Paragraph&& paragraph);
    void closePicture();

    const QByteArray& m_bytes;
    Tokens m_tokens;
    TreeFiller m_filler;
    Fonts m_fonts;
    Lists m_lists;
    QHash<int, ParagraphLook> m_styles;
    int m_style = 0;  ///< Being read.
    QList<State> m_states;
    State m_state;
    QList<Flow> m_flows;
    QByteArray m_pendingBytes;
    QString m_pending;
    QByteArray m_fieldCode;
    QString m_noteAuthor;
    Image m_picture;
    QByteArray m_pictureDigits;
    int m_toSkip = 0;   ///< Signs that stand for the last \u.
    int m_tooDeep = 0;  ///< Groups past the limit that are open.
    bool m_breaksNext = false;
    bool m_hasTitlePage = false;  ///< The first page has a header of its own, or none.
    bool m_isBegun = false;
    bool m_isUnbalanced = false;
};

}  // namespace decretum::rtf
