// SPDX-License-Identifier: MIT
#include "pdf/pdf_writer.h"

#include "pdf/content_writer.h"
#include "pdf/icc_profile.h"
#include "pdf/outline.h"
#include "pdf/pdf_attachments.h"
#include "pdf/pdf_image.h"
#include "pdf/pdf_values.h"
#include "pdf/xmp.h"

#include <QCryptographicHash>

namespace decretum {

using namespace pdfout;

namespace {

constexpr qsizetype kLongestContents = 120;  // signs of what a link says of its target

QString titleOf(const Document& document, const Pages& pages)
{
    if (!document.metadata.title.isEmpty())
        return document.metadata.title;
    const auto heading =
        std::find_if(pages.paragraphs.begin(), pages.paragraphs.end(), [](const PlacedParagraph& each) { return !each.text.isEmpty(); });
    return heading == pages.paragraphs.end() ? QStringLiteral("Decretum") : spoken(heading->text, kLongestContents);
}

class Writer {
public:
    Writer(const Document& document, const Pages& pages, const QDateTime& time, PdfProfile profile)
        : m_document(document),
          m_pages(pages),
          m_time(time),
          m_profile(profile),
          m_file(profile == PdfProfile::A1a ? PdfFile::Form::Classic : PdfFile::Form::Compact),
          m_structure(pages),
          m_beginnings(beginningsOf(pages))
    {}

    Result<QByteArray> write()
    {
        if (m_pages.pages.isEmpty())
            return Error{.code = PdfError::PdfNotMade, .detail = QStringLiteral("pages")};
        if (const Status chosen = chooseGlyphs(); !chosen)
            return chosen.error();
        m_catalogue = m_file.reserve();
        m_pageTree = m_file.reserve();
        m_resources = m_file.reserve();
        for (qsizetype page = 0; page < m_pages.pages.size(); ++page)
            m_pageObjects.push_back(m_file.reserve());
        writeImages();
        writePages();
        if (const Status fonts = writeResources(); !fonts)
            return fonts.error();
        writeCatalogue();
        const Information information = this->information();
        return m_file.finish(m_catalogue, m_file.add(informationDictionary(information)));
    }

private:
    Status chooseGlyphs()
    {
        for (const PageFace& face : m_pages.faces)
            m_fonts.push_back(std::make_unique<PdfFont>(face));
        for (const Page& page : m_pages.pages) {
            for (const PlacedLine& line : page.lines)
                noteGlyphs(line.runs);
            noteGlyphs(page.pageNumber);
        }
        for (size_t at = 0; at < m_fonts.size(); ++at) {
            if (m_fonts[at]->isUsed() && !m_fonts[at]->choose())
                return fontError(at);
        }
        return {};
    }

    void noteGlyphs(const QList<PlacedRun>& runs)
    {
        for (const PlacedRun& run : runs) {
            PdfFont& font = *m_fonts[static_cast<size_t>(run.face)];
            qsizetype at = 0;
            for (const quint32 glyph : run.glyphs) {
                const char32_t sign = takeSign(run.text, at);
                if (glyph == 0)
                    font.note(font.blank(), U' ');
                else
                    font.note(glyph, sign);
            }
        }
    }

    Error fontError(size_t font) const
    {
        return {.code = PdfError::FontNotEmbedded, .subject = m_pages.faces.at(static_cast<qsizetype>(font)).family};
    }

    void writeImages()
    {
        const Transparency transparency = m_profile == PdfProfile::A1a ? Transparency::Flattened : Transparency::Kept;
        for (const Image& image : m_document.images)
            m_images.push_back(writeImage(m_file, image, transparency));
    }

    void writePages()
    {
        ContentWriter content(m_document, m_pages, m_fonts, m_images, m_structure);
        QCryptographicHash drawn(QCryptographicHash::Sha256);
        QByteArray kids;
        for (qsizetype at = 0; at < m_pages.pages.size(); ++at) {
            const auto page = static_cast<int>(at);
            const PageContent drawing = content.draw(page);
            drawn.addData(drawing.operators);
            const int stream = m_file.reserve();
            m_file.setStream(stream, {}, drawing.operators);
            writePage(page, stream, writeLinks(page, drawing.links));
            kids += reference(m_pageObjects[static_cast<size_t>(at)]) + ' ';
        }
        m_drawn = drawn.result().toHex();
        m_file.set(m_pageTree, "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(m_pages.pages.size()) + ">>");
    }

    void writePage(int number, int stream, const QByteArray& annotations)
    {
        const Page& page = m_pages.pages.at(number);
        QByteArray object = "<</Type/Page/Parent " + reference(m_pageTree) + "/MediaBox[0 0 " + pdfout::number(page.width) + ' '
            + pdfout::number(page.height) + "]/Resources " + reference(m_resources) + "/Contents " + reference(stream) + "/StructParents "
            + QByteArray::number(number) + "/Tabs/S";
        if (!annotations.isEmpty())
            object += "/Annots[" + annotations + ']';
        const bool isTransparent = std::any_of(page.images.begin(), page.images.end(),
            [this](const PlacedImage& image) { return m_images[static_cast<size_t>(image.image)].isTransparent; });
        if (isTransparent)
            object += "/Group<</S/Transparency/CS/DeviceRGB>>";
        m_file.set(m_pageObjects[static_cast<size_t>(number)], object + ">>");
    }

    QByteArray writeLinks(int page, const QList<PlacedLink>& links)
    {
        QByteArray annotations;
        for (const PlacedLink& link : links) {
            const PlacedParagraph& target = m_pages.paragraphs.at(link.target);
            const QString words = spoken(target.label + u' ' + target.text, kLongestContents);
            const int annotation = m_file.reserve();
            const int key = m_structure.addAnnotation(link.element, page, annotation);
            constexpr int kPrinted = 4;
            m_file.set(annotation,
                "<</Type/Annot/Subtype/Link/Rect[" + number(link.left) + ' ' + number(link.bottom) + ' ' + number(link.right) + ' ' + number(link.top)
                    + "]/Border[0 0 0]/F " + QByteArray::number(kPrinted) + "/Contents" + text(words) + "/Dest"
                    + destination(m_beginnings[static_cast<size_t>(link.target)], m_pageObjects) + "/StructParent " + QByteArray::number(key) + ">>");
            annotations += reference(annotation) + ' ';
        }
        return annotations;
    }

    Status writeResources()
    {
        QByteArray fonts;
        for (size_t at = 0; at < m_fonts.size(); ++at) {
            if (!m_fonts[at]->isUsed())
                continue;
            const int font = m_file.reserve();
            if (!m_fonts[at]->write(m_file, font, m_profile == PdfProfile::A1a))
                return fontError(at);
            fonts += "/F" + QByteArray::number(static_cast<qsizetype>(at)) + ' ' + reference(font);
        }
        QByteArray images;
        for (size_t at = 0; at < m_images.size(); ++at) {
            if (m_images[at].number > 0)
                images += "/I" + QByteArray::number(static_cast<qsizetype>(at)) + ' ' + reference(m_images[at].number);
        }
        m_file.set(m_resources, "<</Font<<" + fonts + ">>" + (images.isEmpty() ? QByteArray() : "/XObject<<" + images + ">>") + ">>");
        return {};
    }

    Information information() const
    {
        const Metadata& metadata = m_document.metadata;
        const auto line = [](const QString& words) { return spoken(words, 2000); };
        return {.title = line(titleOf(m_document, m_pages)),
            .author = line(metadata.author),
            .subject = line(metadata.subject),
            .creator = QStringLiteral("Decretum"),
            .producer = QStringLiteral("Decretum"),
            .time = m_time};
    }

    /// The colours of all that is drawn (ISO 19005-1, 6.2.2): black and the colours of images.
    QByteArray writeOutputIntent()
    {
        if (m_profile == PdfProfile::Plain)
            return {};
        static const QByteArray profile = standardRgbProfile();
        const int stream = m_file.reserve();
        m_file.setStream(stream, "/N 3", profile);
        return "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile " + reference(stream)
            + ">>]";
    }

    void writeCatalogue()
    {
        const QString& language = m_document.metadata.language;
        const int metadata = m_file.reserve();
        m_file.setRawStream(metadata, "/Type/Metadata/Subtype/XML", xmpPacket(information(), m_profile));
        QByteArray catalogue = "<</Type/Catalog/Pages " + reference(m_pageTree) + "/Lang" + text(language.isEmpty() ? QStringLiteral("uk") : language)
            + "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot "
            + reference(m_structure.write(m_file, m_pageObjects)) + "/Metadata " + reference(metadata) + writeOutputIntent();
        if (const int outline = writeOutline(m_file, m_pages, m_beginnings, m_pageObjects))
            catalogue += "/Outlines " + reference(outline);
        if (carriesPayloads(m_profile))
            catalogue += writeAttachments(m_file, m_document.payloads, m_drawn, m_time);
        m_file.set(m_catalogue, catalogue + ">>");
    }

    const Document& m_document;
    const Pages& m_pages;
    const QDateTime& m_time;
    PdfProfile m_profile;
    PdfFile m_file;
    StructureTree m_structure;
    std::vector<Beginning> m_beginnings;
    Fonts m_fonts;
    Images m_images;
    int m_catalogue = 0;
    int m_pageTree = 0;
    int m_resources = 0;
    std::vector<int> m_pageObjects;
    QByteArray m_drawn;  ///< Digest of what the pages draw.
};

}  // namespace

Result<QByteArray> writePdf(const Document& document, const Pages& pages, const QDateTime& time, PdfProfile profile)
{
    return Writer(document, pages, time, profile).write();
}

}  // namespace decretum
