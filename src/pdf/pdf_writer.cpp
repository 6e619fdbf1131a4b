// SPDX-License-Identifier: MIT
#include "pdf/pdf_writer.h"

#include "pdf/font_bytes.h"
#include "pdf/pdf_finish.h"
#include "pdf/tag_writer.h"

#include <QHash>
#include <QImage>

#include <cairo-ft.h>
#include <cairo-pdf.h>

#include <memory>

namespace decretum {

namespace {

constexpr double kRuleWidth = 0.5;

/// A face for cairo, with the bytes that FreeType reads it from. One thread's: FreeType's faces are not shared.
class PdfFace {
public:
    PdfFace(FT_Library library, QByteArray bytes) : m_bytes(std::move(bytes))
    {
        const auto* data = reinterpret_cast<const FT_Byte*>(m_bytes.constData());
        if (FT_New_Memory_Face(library, data, static_cast<FT_Long>(m_bytes.size()), 0, &m_face) == 0)
            m_cairo = cairo_ft_font_face_create_for_ft_face(m_face, FT_LOAD_NO_HINTING);
    }
    ~PdfFace()
    {
        if (m_cairo)
            cairo_font_face_destroy(m_cairo);
        if (m_face)
            FT_Done_Face(m_face);
    }
    PdfFace(const PdfFace&) = delete;
    PdfFace& operator=(const PdfFace&) = delete;
    PdfFace(PdfFace&&) = delete;
    PdfFace& operator=(PdfFace&&) = delete;
    cairo_font_face_t* cairoFace() const { return m_cairo; }

private:
    QByteArray m_bytes;
    FT_Face m_face = nullptr;
    cairo_font_face_t* m_cairo = nullptr;
};

class Library {
public:
    Library() { FT_Init_FreeType(&m_library); }
    ~Library() { FT_Done_FreeType(m_library); }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    Library(Library&&) = delete;
    Library& operator=(Library&&) = delete;
    FT_Library get() const { return m_library; }

private:
    FT_Library m_library = nullptr;
};

cairo_status_t appendBytes(void* target, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(target)->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Canvas = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

class PdfPainter {
public:
    PdfPainter(const Document& document, const Pages& pages) : m_document(document), m_pages(pages) {}

    Result<QByteArray> paint(const QDateTime& time)
    {
        if (const Status fonts = loadFaces(); !fonts)
            return fonts.error();
        QByteArray bytes;
        {
            const Surface surface(cairo_pdf_surface_create_for_stream(&appendBytes, &bytes, 595, 842), &cairo_surface_destroy);
            cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
            setMetadata(surface.get(), time);
            const Canvas canvas(cairo_create(surface.get()), &cairo_destroy);
            paintPages(surface.get(), canvas.get());
            cairo_surface_finish(surface.get());
            if (const cairo_status_t status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
                return Error{.code = PdfError::PdfNotMade, .detail = QString::fromUtf8(cairo_status_to_string(status))};
        }
        return bytes;
    }

private:
    Status loadFaces()
    {
        for (const PageFace& face : m_pages.faces) {
            auto loaded = std::make_unique<PdfFace>(m_library.get(), fontBytes(face.font));
            if (!loaded->cairoFace())
                return Error{.code = PdfError::FontNotEmbedded, .subject = face.family};
            m_faces.push_back(std::move(loaded));
        }
        return {};
    }

    void setMetadata(cairo_surface_t* surface, const QDateTime& time) const
    {
        const Metadata& metadata = m_document.metadata;
        const auto set = [surface](cairo_pdf_metadata_t key, const QString& value) {
            if (!value.isEmpty())
                cairo_pdf_surface_set_metadata(surface, key, value.toUtf8().constData());
        };
        set(CAIRO_PDF_METADATA_TITLE, metadata.title);
        set(CAIRO_PDF_METADATA_AUTHOR, metadata.author);
        set(CAIRO_PDF_METADATA_SUBJECT, metadata.subject);
        set(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Decretum"));
        set(CAIRO_PDF_METADATA_CREATE_DATE, time.toUTC().toString(Qt::ISODate));
        set(CAIRO_PDF_METADATA_MOD_DATE, time.toUTC().toString(Qt::ISODate));
    }

    void paintPages(cairo_surface_t* surface, cairo_t* canvas)
    {
        TagWriter tags(canvas, m_pages);
        bool isOpen = false;
        for (qsizetype number = 0; number < m_pages.pages.size(); ++number) {
            const Page& page = m_pages.pages.at(number);
            cairo_pdf_surface_set_size(surface, page.width, page.height);
            if (!std::exchange(isOpen, true))
                cairo_tag_begin(canvas, "Document", nullptr);
            for (const PlacedLine& line : page.lines)
                paintLine(surface, canvas, line, number, tags);
            for (const PlacedImage& image : page.images) {
                tags.enter(image.paragraph);
                paintImage(canvas, image);
            }
            tags.leaveAll();
            cairo_set_line_width(canvas, kRuleWidth);
            for (const PlacedRule& rule : page.rules) {
                cairo_move_to(canvas, rule.left, rule.top);
                cairo_line_to(canvas, rule.right, rule.bottom);
            }
            cairo_stroke(canvas);
            for (const PlacedRun& run : page.pageNumber)
                paintRun(canvas, run, 0, 0);
            if (number + 1 == m_pages.pages.size())
                cairo_tag_end(canvas, "Document");
            cairo_show_page(canvas);
        }
    }

    void paintLine(cairo_surface_t* surface, cairo_t* canvas, const PlacedLine& line, qsizetype page, TagWriter& tags)
    {
        if (line.runs.isEmpty())
            return;
        tags.enter(line.paragraph);
        const PlacedParagraph& paragraph = m_pages.paragraphs.at(line.paragraph);
        if (paragraph.outlineLevel > 0 && line.paragraph != m_outlined) {
            m_outlined = line.paragraph;
            const QByteArray place =
                "page=" + QByteArray::number(page + 1) + " pos=[" + QByteArray::number(line.left) + ' ' + QByteArray::number(line.top) + ']';
            cairo_pdf_surface_add_outline(
                surface, CAIRO_PDF_OUTLINE_ROOT, paragraph.text.toUtf8().constData(), place.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
        }
        for (const PlacedRun& run : line.runs)
            paintRun(canvas, run, line.origin, line.top);
    }

    void paintRun(cairo_t* canvas, const PlacedRun& run, double left, double top)
    {
        cairo_set_font_face(canvas, m_faces.at(static_cast<size_t>(run.face))->cairoFace());
        cairo_set_font_size(canvas, run.size);
        std::vector<cairo_glyph_t> glyphs;
        std::vector<cairo_text_cluster_t> clusters;
        glyphs.reserve(static_cast<size_t>(run.glyphs.size()));
        QByteArray text;
        qsizetype sign = 0;
        for (qsizetype at = 0; at < run.glyphs.size(); ++at) {
            const qsizetype length = run.text.at(sign).isHighSurrogate() ? 2 : 1;
            const QByteArray bytes = QStringView(run.text).sliced(sign, std::min(length, run.text.size() - sign)).toUtf8();
            sign = std::min(sign + length, run.text.size() - 1);
            glyphs.push_back({run.glyphs.at(at), left + run.positions.at(at), top + run.baseline});
            clusters.push_back({static_cast<int>(bytes.size()), 1});
            text += bytes;
        }
        cairo_show_text_glyphs(canvas, text.constData(), static_cast<int>(text.size()), glyphs.data(), static_cast<int>(glyphs.size()),
            clusters.data(), static_cast<int>(clusters.size()), static_cast<cairo_text_cluster_flags_t>(0));
        if (!run.underline || run.positions.isEmpty())
            return;
        cairo_set_line_width(canvas, kRuleWidth);
        const double line = top + run.baseline + run.size * 0.11;
        cairo_move_to(canvas, left + run.positions.first(), line);
        cairo_line_to(canvas, left + run.end, line);
        cairo_stroke(canvas);
    }

    void paintImage(cairo_t* canvas, const PlacedImage& image) const
    {
        const QImage picture = QImage::fromData(m_document.images.at(image.image).bytes).convertToFormat(QImage::Format_ARGB32_Premultiplied);
        if (picture.isNull())
            return;
        const Surface source(cairo_image_surface_create_for_data(const_cast<uchar*>(picture.constBits()), CAIRO_FORMAT_ARGB32, picture.width(),
                                 picture.height(), static_cast<int>(picture.bytesPerLine())),
            &cairo_surface_destroy);
        cairo_save(canvas);
        cairo_translate(canvas, image.left, image.top);
        cairo_scale(canvas, image.width / picture.width(), image.height / picture.height());
        cairo_set_source_surface(canvas, source.get(), 0, 0);
        cairo_paint(canvas);
        cairo_surface_flush(source.get());
        cairo_restore(canvas);
    }

    const Document& m_document;
    const Pages& m_pages;
    Library m_library;
    std::vector<std::unique_ptr<PdfFace>> m_faces;
    int m_outlined = -1;
};

}  // namespace

Result<QByteArray> writePdf(const Document& document, const Pages& pages, const QDateTime& time)
{
    const Result<QByteArray> painted = PdfPainter(document, pages).paint(time);
    if (!painted)
        return painted.error();
    return finishPdf(*painted, document, time);
}

}  // namespace decretum
