// SPDX-License-Identifier: MIT
#pragma once

#include "base/finding.h"
#include "layout/font_finder.h"
#include "layout/pages.h"

#include <QHash>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace decretum {

/// A glyph at one point of size.
struct GlyphMetrics {
    quint32 glyph = 0;
    double advance = 0;  ///< In ems.
    int face = 0;        ///< Where the face asked for lacks the sign: the fallback's.
};

/// Tells one FontSource from another, even from one that is gone: whoever keeps it keeps its address taken.
struct FontIdentity {};

/// Finds faces and measures glyphs, each once. For one thread.
///
/// Glyphs are set without kerning and ligatures, as word processors do unless told otherwise: so lines of the PDF end where those of
/// the DOCX end, and every glyph stands for one sign of the text.
class FontSource {
public:
    FontSource() = default;
    Q_DISABLE_COPY_MOVE(FontSource)
    ~FontSource() = default;

    /// Index of the face in faces(). A family that is absent is replaced by its metric twin, silently for the known pairs
    /// (Times New Roman – Liberation Serif …), else with a finding.
    int face(const QString& family, bool bold, bool italic);
    const GlyphMetrics& glyph(int face, char32_t sign);
    const FaceMetrics& metrics(int face) const { return m_known.at(static_cast<size_t>(face)).metrics; }
    const QList<PageFace>& faces() const { return m_faces; }
    /// Numbers of faces and metrics of glyphs are the same for the same identity.
    std::shared_ptr<const FontIdentity> identity() const { return m_identity; }
    Findings takeFindings() { return std::exchange(m_findings, {}); }

private:
    struct Known {
        FaceMetrics metrics;
        std::array<std::optional<GlyphMetrics>, 0x600> common{};  ///< Latin and Cyrillic.
        QHash<char32_t, GlyphMetrics> others{};
    };
    int add(const std::optional<FoundFont>& font, bool bold, bool italic);
    GlyphMetrics measure(int face, char32_t sign);
    GlyphMetrics fallback(int face, char32_t sign);

    std::shared_ptr<const FontIdentity> m_identity = std::make_shared<FontIdentity>();
    FontFinder m_finder;
    QList<PageFace> m_faces;
    std::vector<Known> m_known;
    /// A face that was asked for, and its index; few in a document, so they are looked through.
    struct Asked {
        QString family;
        bool bold = false;
        bool italic = false;
        int face = 0;
    };
    std::vector<Asked> m_asked;
    QHash<QString, int> m_fallbacks;  ///< By file.
    Findings m_findings;
};

}  // namespace decretum
