// SPDX-License-Identifier: MIT
#include "preview_worker.h"

#include "layout/layout.h"
#include "render/render.h"

#include <QPainter>

namespace decretum {

namespace {

/// Longer images cost more memory than their sharpness is worth (300 % on a screen of double density).
constexpr double kLongestSide = 5000;

}  // namespace

void PreviewWorker::show(const Decision& decision, quint64 serial, const OfficeLook& look, const DeclensionOptions& declension)
{
    const QMutexLocker lock(&m_mutex);
    m_next = Job{.decision = decision, .serial = serial, .look = look, .declension = declension};
    wake();
}

void PreviewWorker::wish(const PreviewWish& wish)
{
    const QMutexLocker lock(&m_mutex);
    const QList<int> before = m_newWish && m_newWish->scale == wish.scale ? m_newWish->missing : QList<int>();
    m_newWish = wish;
    m_newWish->missing += before;
    wake();
}

/// With the mutex held.
void PreviewWorker::wake()
{
    if (!std::exchange(m_isWoken, true))
        QMetaObject::invokeMethod(this, &PreviewWorker::work, Qt::QueuedConnection);
}

void PreviewWorker::work()
{
    std::optional<Job> job;
    std::optional<PreviewWish> wish;
    {
        const QMutexLocker lock(&m_mutex);
        m_isWoken = false;
        std::swap(job, m_next);
        std::swap(wish, m_newWish);
    }
    if (wish)
        m_wish = *wish;
    if (job) {
        if (const Status status = prepare(*job); !status) {
            Q_EMIT failed(job->serial, status.error());
            return;
        }
        m_serial = job->serial;
        Preview preview{.serial = m_serial, .clauses = clauseAreas(), .painted = paint(m_wish.seen)};
        for (const Page& page : std::as_const(m_pages.pages))
            preview.sheets.append(QSizeF(page.width, page.height));
        Q_EMIT laidOut(preview);
    } else if (wish) {
        for (const PaintedPage& page : paint(wish->missing))
            Q_EMIT painted(m_serial, page);
    }
}

QList<PaintedPage> PreviewWorker::paint(const QList<int>& pages)
{
    QList<PaintedPage> painted;
    for (const int page : pages) {
        if (page < m_pages.pages.size() && m_wish.scale > 0)
            painted.append(paint(page, m_wish.scale));
    }
    return painted;
}

/// Leaves the pages before it where it fails.
Status PreviewWorker::prepare(const Job& job)
{
    const Decision& decision = job.decision;
    m_templates.setLook(job.look);
    const Result<const Template*> form = m_templates.templateFor(decision);
    if (!form)
        return form.error();
    Result<Document> document = render(decision, **form, job.declension);
    if (!document)
        return document.error();
    m_document = *std::move(document);
    m_pages = layOut(m_document, m_fonts, m_cache).pages;
    return {};
}

QList<ClauseArea> PreviewWorker::clauseAreas() const
{
    QList<ClauseArea> areas;
    for (qsizetype page = 0; page < m_pages.pages.size(); ++page) {
        const Page& sheet = m_pages.pages.at(page);
        for (const PlacedLine& line : sheet.lines) {
            const PlacedParagraph& paragraph = m_pages.paragraphs.at(line.paragraph);
            if (paragraph.origin.isNull())
                continue;
            // Beside a line of the text there is nothing else; beside one of a table's cell there is.
            const bool isInTable = paragraph.table >= 0;
            areas.append({.page = static_cast<int>(page),
                .area = QRectF(isInTable ? line.left : 0, line.top, isInTable ? line.width : sheet.width, line.height),
                .clause = ClauseId(paragraph.origin)});
        }
    }
    return areas;
}

PaintedPage PreviewWorker::paint(int page, double scale)
{
    const Page& sheet = m_pages.pages.at(page);
    const double real = std::min(scale, kLongestSide / std::max(sheet.width, sheet.height));
    QImage image(std::max(1, qRound(sheet.width * real)), std::max(1, qRound(sheet.height * real)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(image.width() / sheet.width, image.height() / sheet.height);
    m_painter.paint(painter, m_document, m_pages, page);
    painter.end();
    return {.page = page, .scale = scale, .image = image};
}

}  // namespace decretum
