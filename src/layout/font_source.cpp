// SPDX-License-Identifier: MIT
#include "layout/font_source.h"

#include <QFont>
#include <QFontInfo>
#include <QGuiApplication>
#include <QTextLayout>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kUnits = 1000;  // pixels to an em, so that Qt's rounding of sizes does not show

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

QFont fontOf(const QString& family, bool bold, bool italic)
{
    QFont font(family);
    font.setPixelSize(kUnits);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(bold);
    font.setItalic(italic);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

}  // namespace

int FontSource::face(const QString& family, bool bold, bool italic)
{
    const QString key = family + (bold ? u"|b"_s : u"|"_s) + (italic ? u"|i"_s : u"|"_s);
    if (const auto known = m_index.constFind(key); known != m_index.constEnd())
        return *known;
    Q_ASSERT_X(qApp, "FontSource", "fonts need a QGuiApplication");
    QFont font = fontOf(family, bold, italic);
    QString found = QFontInfo(font).family();
    const QString twin = twinOf(family);
    if (found.compare(family, Qt::CaseInsensitive) != 0 && !twin.isEmpty()) {
        font = fontOf(twin, bold, italic);
        found = QFontInfo(font).family();
    }
    if (found.compare(family, Qt::CaseInsensitive) != 0 && found.compare(twin, Qt::CaseInsensitive) != 0)
        m_findings.append({.kind = FindingKind::FontSubstituted, .excerpt = family + u" → "_s + found});
    const int index = add(font, found, bold, italic);
    m_index.insert(key, index);
    return index;
}

int FontSource::add(const QFont& font, const QString& family, bool bold, bool italic)
{
    const QRawFont raw = QRawFont::fromFont(font);
    m_faces.append(PageFace{.font = raw, .family = family, .bold = bold, .italic = italic});
    Known known;
    known.metrics = {.ascent = raw.ascent() / kUnits, .descent = raw.descent() / kUnits, .leading = raw.leading() / kUnits};
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
    const QRawFont& font = m_faces.at(face).font;
    const QString text = QString::fromUcs4(&sign, 1);
    const QList<quint32> glyphs = font.glyphIndexesForString(text);
    if (glyphs.isEmpty() || glyphs.first() == 0)
        return fallback(face, sign);
    const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics);
    return {.glyph = glyphs.first(), .advance = advances.first().x() / kUnits, .face = face};
}

GlyphMetrics FontSource::fallback(int face, char32_t sign)
{
    const QString text = QString::fromUcs4(&sign, 1);
    m_findings.append({.kind = FindingKind::FallbackGlyph, .excerpt = text});
    QFont font = fontOf(m_faces.at(face).family, m_faces.at(face).bold, m_faces.at(face).italic);
    font.setStyleStrategy(QFont::PreferDefault);
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    if (runs.isEmpty() || runs.first().glyphIndexes().isEmpty())
        return {.glyph = 0, .advance = 0.5, .face = face};
    const QRawFont raw = runs.first().rawFont();
    const QString key = u"fallback|"_s + raw.familyName() + raw.styleName();
    if (!m_index.contains(key)) {
        m_faces.append(PageFace{.font = raw, .family = raw.familyName()});
        Known known;
        known.metrics = {.ascent = raw.ascent() / raw.pixelSize(), .descent = raw.descent() / raw.pixelSize()};
        m_known.push_back(std::move(known));
        m_index.insert(key, static_cast<int>(m_faces.size()) - 1);
    }
    const QList<quint32> glyphs = runs.first().glyphIndexes();
    const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics);
    return {.glyph = glyphs.first(), .advance = advances.first().x() / raw.pixelSize(), .face = m_index.value(key)};
}

}  // namespace decretum
