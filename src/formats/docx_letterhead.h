// SPDX-License-Identifier: MIT
#pragma once

#include "formats/format.h"

#include <QDateTime>

#include <memory>

namespace decretum {

namespace docx {
class Package;
}

/// Numbers apart from those of FormatsError, which have the same layer.
enum class LetterheadError {
    Unsuitable = 100,  ///< A .docx that nothing can be written into; detail: why.
};
constexpr Layer layerOf(LetterheadError)
{
    return Layer::Formats;
}

/// An office's own sheet («бланк»), a .docx or .dotx, as the base of documents: its styles, headers, footers, pictures and first-page block
/// stay as they are.
class DocxLetterhead {
public:
    /// Fails where it is no .docx that can be written into: LetterheadError says why.
    static Result<DocxLetterhead> read(const QByteArray& bytes);

    /// The sheet of its text: what is put on it is as wide.
    const PageSetup& page() const { return m_page; }
    /// Whether a line of the sheet, in its text or its headers, says those words, whatever their case and blanks.
    bool says(const QString& words) const;
    const docx::Package& package() const { return *m_package; }

private:
    DocxLetterhead() = default;

    std::shared_ptr<const docx::Package> m_package;
    PageSetup m_page{};
    QStringList m_lines;  ///< Letters and digits alone, small.
};

/// The document on the letterhead: its first section comes where the letterhead's bookmark is (`decretum_body`, `текст`, `text`), else at
/// the end; further sections, annexes, have pages of their own behind it. Our styles stand beside the letterhead's. The same tree,
/// letterhead and time give the same bytes.
Result<QByteArray> writeDocx(const Document& document, const QDateTime& time, const DocxLetterhead& letterhead);

}  // namespace decretum
