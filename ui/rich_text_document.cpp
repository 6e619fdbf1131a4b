// SPDX-License-Identifier: MIT
#include "rich_text_document.h"

#include <QColor>
#include <QFont>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

Q_DECLARE_METATYPE(decretum::RichRun)

namespace decretum {

namespace {

/// The run as it was put in: a reference keeps its target here.
constexpr int kRunProperty = QTextFormat::UserProperty + 1;

QTextCharFormat formatOf(const RichRun& run, const QColor& reference)
{
    QTextCharFormat format;
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(run.italic);
    format.setFontUnderline(run.underline);
    if (run.reference) {
        format.setForeground(reference);
        format.setProperty(kRunProperty, QVariant::fromValue(run));
    }
    return format;
}

RichRun runOf(const QTextFragment& fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    RichRun run{
        .text = fragment.text(), .bold = format.fontWeight() >= QFont::Bold, .italic = format.fontItalic(), .underline = format.fontUnderline()};
    run.text.replace(QChar::LineSeparator, u'\n');
    if (format.hasProperty(kRunProperty)) {
        const auto original = format.property(kRunProperty).value<RichRun>();
        if (original.text == run.text)
            run.reference = original.reference;
    }
    return run;
}

}  // namespace

void fillDocument(QTextDocument& document, const RichText& text, const QFont& font, const QColor& reference)
{
    document.clear();
    document.setDocumentMargin(0);
    document.setDefaultFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    QTextCursor cursor(&document);
    QTextBlockFormat block;
    block.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(block);
    for (const RichRun& run : text.runs()) {
        QString words = run.text;
        words.replace(u'\n', QChar::LineSeparator);
        cursor.insertText(words, formatOf(run, reference));
    }
}

RichText richTextOf(const QTextDocument& document)
{
    QList<RichRun> runs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!runs.isEmpty())
            runs.append(RichRun{.text = QStringLiteral("\n")});
        for (auto at = block.begin(); !at.atEnd(); ++at)
            runs.append(runOf(at.fragment()));
    }
    return RichText(runs);
}

std::optional<ReferenceRun> referenceAt(const QTextDocument& document, qsizetype start, qsizetype length)
{
    const QTextBlock block = document.findBlock(static_cast<int>(start));
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        if (fragment.position() > start || fragment.position() + fragment.length() < start + length)
            continue;
        if (RichRun run = runOf(fragment); run.reference)
            return ReferenceRun{fragment.position(), std::move(run)};
    }
    return std::nullopt;
}

void overwrite(QTextDocument& document, const ReferenceRun& now, qsizetype length)
{
    QTextCursor cursor(&document);
    cursor.setPosition(now.start + static_cast<int>(std::min(length, qsizetype{1})));
    QTextCharFormat format = cursor.charFormat();
    if (now.run.reference)
        format.setProperty(kRunProperty, QVariant::fromValue(now.run));
    cursor.setPosition(now.start);
    cursor.setPosition(now.start + static_cast<int>(length), QTextCursor::KeepAnchor);
    QString words = now.run.text;
    cursor.insertText(words.replace(u'\n', QChar::LineSeparator), format);
}

void insertReference(QTextCursor cursor, const RichRun& run, const QColor& reference)
{
    QTextCharFormat format = cursor.charFormat();
    format.setForeground(reference);
    format.setProperty(kRunProperty, QVariant::fromValue(run));
    QString words = run.text;
    cursor.insertText(words.replace(u'\n', QChar::LineSeparator), format);
}

std::optional<QTextCharFormat> formatBehindReference(const QTextCursor& cursor)
{
    if (cursor.hasSelection() || !cursor.charFormat().hasProperty(kRunProperty))
        return std::nullopt;
    const auto stands = referenceAt(*cursor.document(), cursor.position(), 0);
    if (!stands || stands->start + stands->run.text.size() != cursor.position())
        return std::nullopt;
    QTextCharFormat format = cursor.charFormat();
    format.clearProperty(kRunProperty);
    format.clearForeground();
    return format;
}

bool touchesReference(const QTextDocument& document, const QList<TypographyChange>& changes)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            const qsizetype start = fragment.position();
            const qsizetype end = start + fragment.length();
            const auto touches = [start, end](const TypographyChange& change) { return change.start < end && change.start + change.length > start; };
            if (fragment.charFormat().hasProperty(kRunProperty) && std::any_of(changes.begin(), changes.end(), touches))
                return true;
        }
    }
    return false;
}

}  // namespace decretum
