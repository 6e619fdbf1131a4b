// SPDX-License-Identifier: MIT
#include "printing.h"

#include "app/template_cache.h"
#include "layout/layout.h"
#include "page_painter.h"
#include "render/render.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace decretum {

namespace {

/// A sheet of standard size under its own name: drivers choose the tray by it.
void setSheet(QPrinter& printer, const Page& page)
{
    const bool isLandscape = page.width > page.height;
    const QSizeF upright = isLandscape ? QSizeF(page.height, page.width) : QSizeF(page.width, page.height);
    QPageLayout layout(
        QPageSize(upright, QPageSize::Point, {}, QPageSize::FuzzyMatch), isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    printer.setPageLayout(layout);
}

/// Indices of the pages asked for, in the order of printing.
QList<int> pagesToPrint(const QPrinter& printer, int count)
{
    int from = 1;
    int to = count;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        from = printer.fromPage();
        to = std::min(printer.toPage(), count);
    }
    QList<int> pages;
    for (int page = from; page <= to; ++page)
        pages.append(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

Status paintPages(const Document& document, const Pages& pages, QPrinter& printer)
{
    const Error failure{
        .code = BaseError::FileNotWritable, .subject = printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName()};
    QPainter painter;
    PagePainter pagePainter;
    for (const int index : pagesToPrint(printer, static_cast<int>(pages.pages.size()))) {
        const Page& page = pages.pages.at(index);
        setSheet(printer, page);
        if (painter.isActive() ? !printer.newPage() : !painter.begin(&printer))
            return failure;
        painter.save();
        const QRectF sheet = printer.paperRect(QPrinter::DevicePixel);
        painter.scale(sheet.width() / page.width, sheet.height() / page.height);
        pagePainter.paint(painter, document, pages, index);
        painter.restore();
    }
    if (painter.isActive() && !painter.end())
        return failure;
    return {};
}

}  // namespace

Status printDecision(const Decision& decision, QPrinter& printer, const OfficeLook& look, const DeclensionOptions& declension)
{
    TemplateCache templates(look);
    const Result<const Template*> form = templates.templateFor(decision);
    if (!form)
        return form.error();
    const Result<Document> document = render(decision, **form, declension);
    if (!document)
        return document.error();
    FontSource fonts;
    const LaidOut laid = layOut(*document, fonts);
    printer.setFullPage(true);
    printer.setDocName(document->metadata.title.isEmpty() ? decision.subject : document->metadata.title);
    return paintPages(*document, laid.pages, printer);
}

void offerSides(QPrinter& printer, PrintedSides sides)
{
    printer.setDuplex(sides == PrintedSides::One ? QPrinter::DuplexNone : QPrinter::DuplexAuto);
}

Result<bool> printWithDialog(
    const Decision& decision, QWidget* parent, PrintedSides sides, const OfficeLook& look, const DeclensionOptions& declension)
{
    QPrinter printer(QPrinter::HighResolution);
    offerSides(printer, sides);
    QPrintDialog dialog(&printer, parent);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintCollateCopies);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (const Status status = printDecision(decision, printer, look, declension); !status)
        return status.error();
    return true;
}

}  // namespace decretum
