// SPDX-License-Identifier: MIT
#include "layout/font_folders.h"
#include "layout/font_source.h"

#include "test_case.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QTemporaryFile>
#include <QtTest>

#include <fontconfig/fontconfig.h>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList filesOf(FcConfig* config)
{
    QStringList files;
    const FcFontSet* fonts = FcConfigGetFonts(config, FcSetSystem);
    for (int at = 0; fonts && at < fonts->nfont; ++at) {
        FcChar8* file = nullptr;
        if (FcPatternGetString(fonts->fonts[at], FC_FILE, 0, &file) == FcResultMatch)
            files.append(QString::fromUtf8(reinterpret_cast<const char*>(file)));
    }
    files.sort();
    return files;
}

}  // namespace

class TestFonts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresAsTheFontIsDrawn_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("bold");
        QTest::addColumn<bool>("italic");
        for (const QString& family : {u"Liberation Serif"_s, u"Liberation Sans"_s, u"Liberation Mono"_s, u"DejaVu Sans"_s}) {
            for (const bool bold : {false, true}) {
                for (const bool italic : {false, true})
                    QTest::addRow("%s %d %d", qPrintable(family), bold, italic) << family << bold << italic;
            }
        }
    }
    void measuresAsTheFontIsDrawn()
    {
        QFETCH(QString, family);
        QFETCH(bool, bold);
        QFETCH(bool, italic);
        QFont font(family);
        font.setPixelSize(1000);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setBold(bold);
        font.setItalic(italic);
        font.setStyleStrategy(QFont::NoFontMerging);
        const QRawFont raw = QRawFont::fromFont(font);
        if (raw.familyName() != family || (raw.style() != QFont::StyleNormal) != italic)
            QSKIP("the system has no such face");
        FontSource fonts;
        const int face = fonts.face(family, bold, italic);
        QVERIFY(fonts.takeFindings().isEmpty());
        QCOMPARE(fonts.metrics(face).ascent, raw.ascent() / 1000);
        QCOMPARE(fonts.metrics(face).descent, raw.descent() / 1000);
        QCOMPARE(fonts.metrics(face).leading, raw.leading() / 1000);
        for (const char32_t sign : U"AVgіїЄґ№§—«0/’\u00a0\u0301") {
            const QList<quint32> glyphs = raw.glyphIndexesForString(QString::fromUcs4(&sign, 1));
            if (sign == 0 || glyphs.isEmpty() || glyphs.first() == 0)
                continue;
            QCOMPARE(fonts.glyph(face, sign).glyph, glyphs.first());
            QCOMPARE(fonts.glyph(face, sign).advance, raw.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics).first().x() / 1000);
        }
    }

    /// The short way to a family sees the same fonts as the whole configuration does.
    void theFoldersHoldAllFonts()
    {
        const QByteArray folders = fontFolders();
        if (folders.isEmpty())
            QSKIP("the configuration of fonts is not a plain one");
        const std::unique_ptr<FcConfig, void (*)(FcConfig*)> config(FcConfigCreate(), &FcConfigDestroy);
        QVERIFY(FcConfigParseAndLoadFromMemory(config.get(), reinterpret_cast<const FcChar8*>(folders.constData()), FcFalse));
        QVERIFY(FcConfigBuildFonts(config.get()));
        QCOMPARE(filesOf(config.get()), filesOf(FcConfigGetCurrent()));
        QVERIFY(!filesOf(config.get()).isEmpty());
    }

    void anotherConfigurationIsReadWhole()
    {
        qputenv("FONTCONFIG_FILE", "/etc/fonts/fonts.conf");
        QVERIFY(fontFolders().isEmpty());
        qunsetenv("FONTCONFIG_FILE");
    }

    void aFamilyIsFoundWhateverItsCase()
    {
        FontSource fonts;
        const int face = fonts.face(u"liberation SERIF"_s, true, false);
        QVERIFY(fonts.takeFindings().isEmpty());
        QCOMPARE(fonts.glyph(face, U'Щ').advance, fonts.glyph(fonts.face(u"Times New Roman"_s, true, false), U'Щ').advance);
    }

    void anUnknownFamilyIsReplaced()
    {
        FontSource fonts;
        const int face = fonts.face(u"No Such Family"_s, false, false);
        const Findings findings = fonts.takeFindings();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().kind, FindingKind::FontSubstituted);
        QCOMPARE(findings.first().excerpt, u"No Such Family → "_s + fonts.faces().at(face).family);
        QVERIFY(fonts.glyph(face, U'Щ').glyph != 0);
    }

    void aSignThatTheFontLacksIsOfAnother()
    {
        FontSource fonts;
        const int face = fonts.face(u"Liberation Serif"_s, false, false);
        if (fonts.faces().at(face).file->glyph(U'☎') != 0 || QFontDatabase::families().filter(u"DejaVu"_s).isEmpty())
            QSKIP("no font with and none without the sign");
        const GlyphMetrics metrics = fonts.glyph(face, U'☎');
        QVERIFY(metrics.face != face);
        QCOMPARE(metrics.glyph, fonts.faces().at(metrics.face).file->glyph(U'☎'));
        QCOMPARE(fonts.takeFindings().size(), 1);
        fonts.glyph(face, U'☎');
        QVERIFY(fonts.takeFindings().isEmpty());
    }

    void aSignOfNoFontIsTheFontsOwnBox()
    {
        FontSource fonts;
        const int face = fonts.face(u"Liberation Serif"_s, false, false);
        const GlyphMetrics metrics = fonts.glyph(face, U'\U0010FFF0');
        QCOMPARE(metrics.face, face);
        QCOMPARE(metrics.glyph, 0U);
        QCOMPARE(metrics.advance, fonts.faces().at(face).file->advance(0));
    }

    void whatIsNoFontIsNoFile()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("no font");
        file.flush();
        QVERIFY(!FontFile::open(file.fileName(), 0));
        QVERIFY(!FontFile::open(file.fileName() + u"-absent"_s, 0));
        FontSource fonts;
        const QByteArray bytes = fonts.faces().at(fonts.face(u"Liberation Serif"_s, false, false)).file->alone();
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.flush();
        QVERIFY(FontFile::open(file.fileName(), 0));
        QVERIFY(!FontFile::open(file.fileName(), 1));
        QVERIFY(!FontFile::open(file.fileName(), -1));
    }
};

static const decretum::test::Register<TestFonts> registration;
#include "test_fonts.moc"
