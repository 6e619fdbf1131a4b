// SPDX-License-Identifier: MIT
#include "layout/font_file.h"

#include <QFile>
#include <QtEndian>

#include <hb-ot.h>

#include <array>

namespace decretum {

namespace {

/// Lengths are kept to the 64th of a thousandth of an em, as FreeType has them for a font of a thousand pixels: what was once laid out so
/// breaks where it did.
constexpr int kSteps = 64 * 1000;

struct Blob {
    explicit Blob(hb_blob_t* taken) : blob(taken), data(hb_blob_get_data(taken, &length)) {}
    ~Blob() { hb_blob_destroy(blob); }
    Q_DISABLE_COPY_MOVE(Blob)

    /// Numbers of two octets (OpenType, data types); 0 behind the end.
    int number(unsigned at) const { return at + 2 <= length ? qFromBigEndian<qint16>(data + at) : 0; }

    unsigned length = 0;
    hb_blob_t* blob;
    const char* data;
};

}  // namespace

std::shared_ptr<const FontFile> FontFile::open(const QString& path, int index)
{
    const Owned<hb_blob_t> blob(hb_blob_create_from_file_or_fail(QFile::encodeName(path).constData()), &hb_blob_destroy);
    if (!blob || index < 0 || static_cast<unsigned>(index) >= hb_face_count(blob.get()))
        return nullptr;
    Owned<hb_face_t> face(hb_face_create(blob.get(), static_cast<unsigned>(index)), &hb_face_destroy);
    if (hb_face_get_glyph_count(face.get()) == 0)
        return nullptr;
    std::shared_ptr<FontFile> file(new FontFile(std::move(face)));
    file->m_isInCollection = hb_face_count(blob.get()) > 1;
    return file;
}

FontFile::FontFile(Owned<hb_face_t> face) : m_face(std::move(face)), m_font(hb_font_create(m_face.get()), &hb_font_destroy)
{
    hb_face_make_immutable(m_face.get());
    const auto unitsOfEm = static_cast<int>(hb_face_get_upem(m_face.get()));
    hb_font_set_scale(m_font.get(), unitsOfEm, unitsOfEm);
    hb_font_make_immutable(m_font.get());
}

FontFile::~FontFile() = default;

quint32 FontFile::glyph(char32_t sign) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font.get(), sign, &glyph) ? glyph : 0;
}

double FontFile::advance(quint32 glyph) const
{
    const qint64 advance = hb_font_get_glyph_h_advance(m_font.get(), glyph);
    return static_cast<double>(advance * kSteps / hb_face_get_upem(m_face.get())) / kSteps;
}

/// By the tables hhea and OS/2, the latter before the former where it says anything (OpenType, OS/2, USE_TYPO_METRICS).
FaceMetrics FontFile::metrics() const
{
    constexpr int kUseTypographic = 0x80;
    const Blob hhea(hb_face_reference_table(m_face.get(), HB_TAG('h', 'h', 'e', 'a')));
    const Blob os2(hb_face_reference_table(m_face.get(), HB_TAG('O', 'S', '/', '2')));
    std::array<int, 3> lengths = {hhea.number(4), -hhea.number(6), hhea.number(8)};
    if ((os2.number(62) & kUseTypographic) != 0) {
        if (os2.number(68) != 0 || os2.number(70) != 0)
            lengths = {os2.number(68), -os2.number(70), os2.number(72)};
    } else if (os2.number(74) != 0 || os2.number(76) != 0) {
        lengths = {os2.number(74), os2.number(76), lengths[2]};
    }
    const auto ems = [this](int length) { return static_cast<double>(qRound(length * double(kSteps) / hb_face_get_upem(m_face.get()))) / kSteps; };
    return {.ascent = ems(lengths[0]), .descent = ems(lengths[1]), .leading = ems(lengths[2])};
}

QByteArray FontFile::alone() const
{
    Owned<hb_face_t> builder(nullptr, &hb_face_destroy);
    if (m_isInCollection) {
        builder.reset(hb_face_builder_create());
        constexpr unsigned kMostTables = 64;
        std::array<hb_tag_t, kMostTables> tags{};
        unsigned count = kMostTables;
        hb_face_get_table_tags(m_face.get(), 0, &count, tags.data());
        for (unsigned at = 0; at < count; ++at) {
            const Blob table(hb_face_reference_table(m_face.get(), tags.at(at)));
            hb_face_builder_add_table(builder.get(), tags.at(at), table.blob);
        }
    }
    const Blob whole(hb_face_reference_blob(builder ? builder.get() : m_face.get()));
    return QByteArray(whole.data, static_cast<qsizetype>(whole.length));
}

}  // namespace decretum
