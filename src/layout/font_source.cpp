// SPDX-License-Identifier: MIT
#include "layout/font_source.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double kAdvanceOfNone = 0.5;  // of a sign where there is no font to ask, in ems

/// Families of the same advances: a document set in one ends its lines where it does in the other.
constexpr std::pair<QStringView, QStringView> kTwins[] = {
    {u"Times New Roman", u"Liberation Serif"}, {u"Arial", u"Liberation Sans"}, {u"Courier New", u"Liberation Mono"}};

QString twinOf(const QString& family)
{
    for (const auto& [name, twin] : kTwins) {
        if (family == name)
            return twin.toString();
    }
    return {};
}

}  // namespace

int FontSource::face(const QString& family, bool bold, bool italic)
{
    for (const Asked& asked : m_asked) {
        if (asked.bold == bold && asked.italic == italic && asked.family == family)
            return asked.face;
    }
    const QString twin = twinOf(family);
    std::optional<FoundFont> found = m_finder.find(family, bold, italic);
    if (!found && !twin.isEmpty())
        found = m_finder.find(twin, bold, italic);
    if (!found) {
        found = m_finder.substitute(twin.isEmpty() ? family : twin, bold, italic);
        m_findings.append({.kind = FindingKind::FontSubstituted, .excerpt = family + u" → "_s + (found ? found->family : QString())});
    }
    const int index = add(found, bold, italic);
    m_asked.push_back({.family = family, .bold = bold, .italic = italic, .face = index});
    return index;
}

int FontSource::add(const std::optional<FoundFont>& font, bool bold, bool italic)
{
    const std::shared_ptr<const FontFile> file = font ? FontFile::open(font->path, font->index) : nullptr;
    m_faces.append(PageFace{.file = file, .family = font ? font->family : QString(), .bold = bold, .italic = italic});
    Known known;
    if (file)
        known.metrics = file->metrics();
    m_known.push_back(std::move(known));
    return static_cast<int>(m_faces.size()) - 1;
}

const GlyphMetrics& FontSource::glyph(int face, char32_t sign)
{
    const auto place = static_cast<size_t>(face);
    if (sign < m_known[place].common.size()) {
        if (!m_known[place].common[sign]) {
            const GlyphMetrics metrics = measure(face, sign);
            m_known[place].common[sign] = metrics;
        }
        return *m_known[place].common[sign];
    }
    if (!m_known[place].others.contains(sign)) {
        const GlyphMetrics metrics = measure(face, sign);
        m_known[place].others.insert(sign, metrics);
    }
    return *m_known[place].others.constFind(sign);
}

GlyphMetrics FontSource::measure(int face, char32_t sign)
{
    if (sign == 0x2011)
        return glyph(face, U'-');  // Liberation Serif has no U+2011: it looks like a hyphen
    const std::shared_ptr<const FontFile> file = m_faces.at(face).file;
    const quint32 glyph = file ? file->glyph(sign) : 0;
    if (glyph == 0)
        return fallback(face, sign);
    return {.glyph = glyph, .advance = file->advance(glyph), .face = face};
}

/// The box of the font itself where no other has the sign either.
GlyphMetrics FontSource::fallback(int face, char32_t sign)
{
    const PageFace asked = m_faces.at(face);
    m_findings.append({.kind = FindingKind::FallbackGlyph, .excerpt = QString::fromUcs4(&sign, 1)});
    const std::optional<FoundFont> found = m_finder.withSign(sign, asked.family, asked.bold, asked.italic);
    if (found) {
        const QString key = found->path + u'|' + QString::number(found->index);
        if (!m_fallbacks.contains(key))
            m_fallbacks.insert(key, add(found, false, false));
        const int other = m_fallbacks.value(key);
        const std::shared_ptr<const FontFile> file = m_faces.at(other).file;
        if (const quint32 glyph = file ? file->glyph(sign) : 0; glyph != 0)
            return {.glyph = glyph, .advance = file->advance(glyph), .face = other};
    }
    return {.glyph = 0, .advance = asked.file ? asked.file->advance(0) : kAdvanceOfNone, .face = face};
}

}  // namespace decretum
