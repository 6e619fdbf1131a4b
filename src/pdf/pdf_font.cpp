// SPDX-License-Identifier: MIT
#include "pdf/pdf_font.h"

#include "pdf/pdf_values.h"

#include <QCryptographicHash>

#include <hb-ot.h>
#include <hb-subset.h>

namespace decretum::pdfout {

namespace {

constexpr int kThousand = 1000;
constexpr qsizetype kPairsTogether = 100;  // in one block of a character map (Adobe Technical Note 5014)

// Of no use to a reader of the PDF: glyphs come placed, under codes of ours (ISO 32000-1, 9.9).
constexpr hb_tag_t kDropped[] = {HB_TAG('c', 'm', 'a', 'p'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('p', 'o', 's', 't'), HB_TAG('O', 'S', '/', '2'),
    HB_TAG('G', 'D', 'E', 'F'), HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('h', 'd', 'm', 'x'),
    HB_TAG('V', 'D', 'M', 'X'), HB_TAG('L', 'T', 'S', 'H'), HB_TAG('g', 'a', 's', 'p'), HB_TAG('D', 'S', 'I', 'G'), HB_TAG('v', 'h', 'e', 'a'),
    HB_TAG('v', 'm', 't', 'x'), HB_TAG('B', 'A', 'S', 'E'), HB_TAG('M', 'A', 'T', 'H'), HB_TAG('f', 'v', 'a', 'r'), HB_TAG('g', 'v', 'a', 'r'),
    HB_TAG('a', 'v', 'a', 'r'), HB_TAG('S', 'T', 'A', 'T'), HB_TAG('H', 'V', 'A', 'R'), HB_TAG('M', 'V', 'A', 'R'), HB_TAG('C', 'O', 'L', 'R'),
    HB_TAG('C', 'P', 'A', 'L'), HB_TAG('S', 'V', 'G', ' '), HB_TAG('C', 'B', 'D', 'T'), HB_TAG('C', 'B', 'L', 'C'), HB_TAG('s', 'b', 'i', 'x')};
constexpr hb_tag_t kOutlines = HB_TAG('C', 'F', 'F', ' ');

QByteArray bytesOf(hb_blob_t* blob)
{
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    QByteArray bytes(data, static_cast<qsizetype>(length));
    hb_blob_destroy(blob);
    return bytes;
}

/// Counted once more, as every owner of it does.
hb_face_t* faceOf(const PageFace& face)
{
    return face.file ? hb_face_reference(face.file->face()) : hb_face_get_empty();
}

QByteArray tableOf(hb_face_t* face, hb_tag_t tag)
{
    return bytesOf(hb_face_reference_table(face, tag));
}

double metric(hb_font_t* font, hb_ot_metrics_tag_t tag, double otherwise)
{
    hb_position_t position = 0;
    return hb_ot_metrics_get_position(font, tag, &position) ? position : otherwise;
}

QByteArray blockOfPairs(const QList<QByteArray>& pairs, qsizetype from)
{
    const qsizetype count = std::min(kPairsTogether, pairs.size() - from);
    return QByteArray::number(count) + " beginbfchar\n" + pairs.mid(from, count).join() + "endbfchar\n";
}

}  // namespace

PdfFont::PdfFont(const PageFace& face)
    : m_face(face),
      m_source(faceOf(face), &hb_face_destroy),
      m_metrics(hb_font_create(m_source.get()), &hb_font_destroy),
      m_plan(nullptr, &hb_subset_plan_destroy)
{
    hb_font_set_scale(m_metrics.get(), static_cast<int>(hb_face_get_upem(m_source.get())), static_cast<int>(hb_face_get_upem(m_source.get())));
    m_isOutlines = !tableOf(m_source.get(), kOutlines).isEmpty();
    m_signs.resize(hb_face_get_glyph_count(m_source.get()));
    m_blank = face.file ? face.file->glyph(U' ') : 0;
}

PdfFont::~PdfFont() = default;

void PdfFont::note(quint32 glyph, char32_t sign)
{
    if (glyph >= m_signs.size())
        return;
    m_isUsed = true;
    char32_t& first = m_signs[glyph];
    if (first == 0)
        first = sign;
    else if (first != sign && !m_isOutlines && !m_moreInOrder.contains(std::pair(glyph, sign)))
        m_moreInOrder.append({glyph, sign});
}

bool PdfFont::choose()
{
    const Owned<hb_subset_input_t> input(hb_subset_input_create_or_fail(), &hb_subset_input_destroy);
    if (!input || m_signs.empty())
        return false;
    hb_set_t* glyphs = hb_subset_input_glyph_set(input.get());
    for (size_t glyph = 0; glyph < m_signs.size(); ++glyph) {
        if (m_signs[glyph] != 0)
            hb_set_add(glyphs, static_cast<hb_codepoint_t>(glyph));
    }
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : kDropped)
        hb_set_add(dropped, tag);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | (m_isOutlines ? HB_SUBSET_FLAGS_RETAIN_GIDS : HB_SUBSET_FLAGS_DEFAULT));
    m_plan = {hb_subset_plan_create_or_fail(m_source.get(), input.get()), &hb_subset_plan_destroy};
    if (!m_plan)
        return false;

    const hb_map_t* renumbered = hb_subset_plan_old_to_new_glyph_mapping(m_plan.get());
    m_codes.resize(m_signs.size());
    const double unit = kThousand / static_cast<double>(hb_face_get_upem(m_source.get()));
    for (size_t glyph = 0; glyph < m_signs.size(); ++glyph) {
        const hb_codepoint_t code = hb_map_get(renumbered, static_cast<hb_codepoint_t>(glyph));
        if (code == HB_MAP_VALUE_INVALID)
            continue;
        m_codes[glyph] = static_cast<quint16>(code);
        if (m_ofCodes.size() <= code) {
            m_ofCodes.resize(code + 1);
            m_advances.resize(code + 1);
        }
        m_ofCodes[code] = {m_codes[glyph], m_signs[glyph]};
        m_advances[code] = unit * hb_font_get_glyph_h_advance(m_metrics.get(), static_cast<hb_codepoint_t>(glyph));
    }
    for (const auto& [glyph, sign] : m_moreInOrder) {
        m_more[{glyph, sign}] = static_cast<quint16>(m_ofCodes.size());
        m_ofCodes.emplace_back(m_codes[glyph], sign);
        m_advances.push_back(m_advances[m_codes[glyph]]);
    }
    return true;
}

quint16 PdfFont::code(quint32 glyph, char32_t sign) const
{
    if (glyph >= m_codes.size())
        return 0;
    if (m_signs[glyph] == sign || m_more.isEmpty())
        return m_codes[glyph];
    return m_more.value({glyph, sign}, m_codes[glyph]);
}

/// Six letters that follow from the choice of glyphs (ISO 32000-1, 9.6.4), and the font's own name.
QByteArray PdfFont::subsetName() const
{
    char name[128] = {};
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(m_source.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, hb_language_from_string("en", -1), &size, name);
    QByteArray own(name);
    if (own.isEmpty())
        own = m_face.family.toLatin1().replace(' ', "");
    const auto* signs = reinterpret_cast<const char*>(m_signs.data());
    const QByteArrayView chosen(signs, static_cast<qsizetype>(m_signs.size() * sizeof(char32_t)));
    const QByteArray hash = QCryptographicHash::hash(chosen.toByteArray() + own, QCryptographicHash::Md5);
    QByteArray letters;
    for (qsizetype at = 0; at < 6; ++at)
        letters += static_cast<char>('A' + static_cast<uchar>(hash.at(at)) % 26);
    return pdfout::name(letters + '+' + own);
}

QByteArray PdfFont::descriptor(const QByteArray& name, const QByteArray& program) const
{
    enum Flags { FixedPitch = 1, Symbolic = 4, Italic = 64 };
    hb_font_t* font = m_metrics.get();
    const double unit = kThousand / static_cast<double>(hb_face_get_upem(m_source.get()));
    const QByteArray head = tableOf(m_source.get(), HB_TAG('h', 'e', 'a', 'd'));
    QByteArray box;
    for (qsizetype at = 36; at < 44 && at + 1 < head.size(); at += 2) {  // xMin, yMin, xMax, yMax (OpenType, head)
        const auto value = static_cast<qint16>(static_cast<uchar>(head.at(at)) << 8 | static_cast<uchar>(head.at(at + 1)));
        box += number(value * unit) + ' ';
    }
    const double ascent = metric(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 0) * unit;
    const double descent = metric(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, 0) * unit;
    const double capitals = metric(font, HB_OT_METRICS_TAG_CAP_HEIGHT, ascent / unit) * unit;
    const double slant = hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE);
    const double weight = hb_style_get_value(font, HB_STYLE_TAG_WEIGHT);
    const int flags = Symbolic | (slant != 0 ? Italic : 0);
    return "<</Type/FontDescriptor/FontName" + name + "/Flags " + QByteArray::number(flags) + "/FontBBox[" + box.trimmed() + "]/ItalicAngle "
        + number(slant) + "/Ascent " + number(ascent) + "/Descent " + number(descent) + "/CapHeight " + number(capitals) + "/StemV "
        + number(weight / 5) + program + ">>";
}

QByteArray PdfFont::widths() const
{
    QByteArray widths;
    for (size_t code = 0; code < m_ofCodes.size(); ++code) {
        if (m_ofCodes[code].second == 0)
            continue;
        const bool goesOn = code > 0 && m_ofCodes[code - 1].second != 0;
        if (!goesOn)
            widths += (widths.isEmpty() ? QByteArray() : QByteArray("]")) + QByteArray::number(static_cast<qsizetype>(code)) + '[';
        else
            widths += ' ';
        appendNumber(widths, m_advances[code]);
    }
    return widths + ']';
}

QByteArray PdfFont::toUnicode() const
{
    QList<QByteArray> pairs;
    for (size_t code = 0; code < m_ofCodes.size(); ++code) {
        const char32_t sign = m_ofCodes[code].second;
        if (sign == 0)
            continue;
        QByteArray pair = "<";
        appendHex(pair, static_cast<quint32>(code), 4);
        pair += "><";
        for (const QChar unit : QString::fromUcs4(&sign, 1))
            appendHex(pair, unit.unicode(), 4);
        pairs.append(pair + ">\n");
    }
    QByteArray map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    for (qsizetype from = 0; from < pairs.size(); from += kPairsTogether)
        map += blockOfPairs(pairs, from);
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFont::glyphsOfCodes() const
{
    QByteArray map;
    for (const auto& [glyph, sign] : m_ofCodes) {
        map += static_cast<char>(glyph >> 8);
        map += static_cast<char>(glyph & 0xFF);
    }
    return map;
}

bool PdfFont::write(PdfFile& file, int number, bool listsGlyphs) const
{
    const Owned<hb_face_t> subset(hb_subset_plan_execute_or_fail(m_plan.get()), &hb_face_destroy);
    if (!subset)
        return false;
    const QByteArray program = bytesOf(m_isOutlines ? hb_face_reference_table(subset.get(), kOutlines) : hb_face_reference_blob(subset.get()));
    if (program.isEmpty())
        return false;
    const QByteArray name = subsetName();
    const int programNumber = file.reserve();
    QByteArray programEntry;
    if (m_isOutlines) {
        file.setStream(programNumber, "/Subtype/CIDFontType0C", program);
        programEntry = "/FontFile3 " + reference(programNumber);
    } else {
        file.setStream(programNumber, "/Length1 " + QByteArray::number(program.size()), program);
        programEntry = "/FontFile2 " + reference(programNumber);
    }
    if (listsGlyphs) {
        const auto codes = static_cast<qsizetype>(m_ofCodes.size());
        QByteArray bits((codes + 7) / 8, '\xFF');
        if (codes % 8 != 0)
            bits.back() = static_cast<char>(0xFF << (8 - codes % 8));
        const int set = file.reserve();
        file.setStream(set, {}, bits);
        programEntry += "/CIDSet " + reference(set);
    }
    const int descriptorNumber = file.add(descriptor(name, programEntry));
    QByteArray glyphs;
    if (!m_isOutlines && m_more.isEmpty()) {
        glyphs = "/CIDToGIDMap/Identity";
    } else if (!m_isOutlines) {
        const int map = file.reserve();
        file.setStream(map, {}, glyphsOfCodes());
        glyphs = "/CIDToGIDMap " + reference(map);
    }
    const int descendant = file.add("<</Type/Font/Subtype/" + QByteArray(m_isOutlines ? "CIDFontType0" : "CIDFontType2") + "/BaseFont" + name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " + reference(descriptorNumber) + glyphs + "/DW 0/W["
        + widths() + "]>>");
    const int unicode = file.reserve();
    file.setStream(unicode, {}, toUnicode());
    file.set(number,
        "<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts[" + reference(descendant) + "]/ToUnicode "
            + reference(unicode) + ">>");
    return true;
}

}  // namespace decretum::pdfout
