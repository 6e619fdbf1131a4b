// SPDX-License-Identifier: MIT
#pragma once

#include "model/rich_text.h"
#include "text/typography_at_caret.h"

#include <QTextEdit>

namespace decretum {

struct ReferenceRun;

/// Writes one part of the document: grows with its words, has no frame and no undo of its own (the document's undo reaches across all
/// parts). Keys that would leave the part are told to whoever placed it.
class PartEdit final : public QTextEdit {
    Q_OBJECT

public:
    /// What the text may hold: one line, words, or words with bold, italic, underline and live references.
    enum class Holds : quint8 { Line, Words, Rich };
    explicit PartEdit(Holds holds, QWidget* parent = nullptr);

    RichText richText() const;
    bool isRich() const { return m_holds == Holds::Rich; }
    /// Shows other words; the caret stays where it was in the unchanged part. Nothing is emitted.
    void showText(const RichText& text);
    void setCaret(int position);
    /// Tab and Shift+Tab change the level instead of the focus.
    void setNests(bool nests);
    /// Shown while there are no words, where they will stand: Qt's own stands at the left whatever the alignment (6.4).
    void setHint(const QString& hint);
    int caret() const { return textCursor().position(); }
    /// What typing does in every part: the office's signs, the document's language, and whether typography is mended at the caret.
    struct Typing {
        bool mends = true;
        Language language = Language::Ukrainian;
        TypographyOptions options{};
    };
    static void setTyping(const Typing& typing);
    static const Typing& typing();

    /// Writes the run over `length` signs from its start, as one step for undo, and selects it.
    void overwriteSelecting(const ReferenceRun& now, qsizetype length);

    /// Writes a live reference over what is selected or at the caret, as one step for undo; the caret goes behind it.
    void insertReference(const RichRun& run);

    /// Height that the words need at this width.
    int heightFor(int width) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const decretum::RichText& text);
    void heightChanged();
    void left();
    /// What comes next is another step for undo.
    void stepEnded();
    // Keys with a meaning beyond the words; each is emitted instead of being typed.
    void enterPressed();
    void backspaceAtStart();
    void deleteAtEnd();
    void nestPressed();
    void liftPressed();
    void leftUpwards();
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// A sign was mended: which, and in what text, so that undoing it is known.
    struct Mended {
        QString typed;
        TypingEdit edit;
    };
    void noteChange();
    void leaveReference();
    bool isBehindLetter() const;
    void mendTyped();
    bool takeKey(QKeyEvent* event);
    bool isOnFirstLine() const;
    bool isOnLastLine() const;
    void toggle(const QKeyEvent& event);

    const Holds m_holds;
    RichText m_shown;
    QString m_hint;
    std::optional<Mended> m_mended;
    QList<TypingRefusal> m_refused;  ///< Until the part is left.
    bool m_isShowing = false;
    int m_height = 0;
};

}  // namespace decretum
