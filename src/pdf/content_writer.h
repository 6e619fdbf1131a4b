// SPDX-License-Identifier: MIT
#pragma once

#include "pdf/pdf_font.h"
#include "pdf/pdf_image.h"
#include "pdf/structure_tree.h"

namespace decretum::pdfout {

using Fonts = std::vector<std::unique_ptr<PdfFont>>;  ///< By Pages::faces.
using Images = std::vector<WrittenImage>;             ///< By Document::images.

/// Where a reference in the text leads, and the place on the page that is clicked.
struct PlacedLink {
    int element = 0;
    int target = 0;  ///< Paragraph.
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// What draws a page.
struct PageContent {
    QByteArray operators;
    QList<PlacedLink> links{};
};

/// Draws pages one after the other; all they show is either in an element of the structure or an artifact.
class ContentWriter {
public:
    ContentWriter(const Document& document, const Pages& pages, const Fonts& fonts, const Images& images, StructureTree& structure);
    PageContent draw(int page);

private:
    void drawLine(const PlacedLine& line);
    void drawWords(const PlacedRun& run, double left, double top, int element);
    void drawRun(const PlacedRun& run, double left, double top);
    void drawGlyphs(const PlacedRun& run, double left);
    void drawMissing(const PlacedRun& run, qsizetype at, double left, double top);
    void drawImages(int paragraph);
    void drawArtifacts();
    void enter(int element, const QByteArray& entries = {});
    void enterArtifact(const QByteArray& entries);
    void leave();
    int elementOf(const PlacedLine& line, const PlacedRun& run);
    void addLinkArea(const PlacedLine& line, const PlacedRun& run, int element);
    void appendPoint(double x, double y);

    const Document& m_document;
    const Pages& m_pages;
    const Fonts& m_fonts;
    const Images& m_images;
    StructureTree& m_structure;
    QHash<QString, int> m_targets;  ///< Paragraphs by bookmark.
    std::vector<int> m_firstPage;   ///< Of each paragraph; −1: not drawn yet.

    int m_page = 0;
    PageContent m_content;
    QList<PlacedRule> m_underlines;
    std::vector<bool> m_drawnImages;
    static constexpr int kNothing = -1;
    static constexpr int kArtifact = -2;
    int m_open = kNothing;  ///< Element whose content is being drawn.
    int m_link = kNothing;  ///< The reference that the last run belonged to.
    int m_linkParagraph = 0;
    QString m_linkTarget;
};

}  // namespace decretum::pdfout
