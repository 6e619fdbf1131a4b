// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

struct hb_face_t;
struct hb_font_t;

namespace decretum {

/// Height of a face at one point of size.
struct FaceMetrics {
    double ascent = 0;
    double descent = 0;
    double leading = 0;
};

/// One face of a font file of the system, mapped and not copied. Read by any thread at once.
///
/// A variable font is taken as it stands without variation, in measuring, in PDF and on screen alike.
class FontFile {
public:
    /// Null where the file cannot be read or has no such face with glyphs in it. `index`: of the face in a collection.
    static std::shared_ptr<const FontFile> open(const QString& path, int index);

    ~FontFile();
    FontFile(const FontFile&) = delete;
    FontFile& operator=(const FontFile&) = delete;
    FontFile(FontFile&&) = delete;
    FontFile& operator=(FontFile&&) = delete;

    /// 0: the face lacks the sign.
    quint32 glyph(char32_t sign) const;
    /// As designed, unhinted; in ems.
    double advance(quint32 glyph) const;
    FaceMetrics metrics() const;

    /// For those who take glyphs out of the font; it lives as long as this.
    hb_face_t* face() const { return m_face.get(); }
    /// The face as a file of its own: the whole file, or its part of a collection.
    QByteArray alone() const;

private:
    template <typename Type>
    using Owned = std::unique_ptr<Type, void (*)(Type*)>;
    explicit FontFile(Owned<hb_face_t> face);

    Owned<hb_face_t> m_face;
    Owned<hb_font_t> m_font;
    bool m_isInCollection = false;
};

}  // namespace decretum
