// SPDX-License-Identifier: MIT
#include "export_actions.h"

#include "app/file_names.h"
#include "base/file.h"
#include "printing.h"
#include "text/dates.h"
#include "user_settings.h"

#include <QFileDialog>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

QString filterOf(ExportFormat format)
{
    const auto words = [format] {
        switch (format) {
        case ExportFormat::Pdf: return ExportActions::tr("PDF document");
        case ExportFormat::Docx: return ExportActions::tr("Word document");
        case ExportFormat::Odt: return ExportActions::tr("OpenDocument text");
        case ExportFormat::Html: return ExportActions::tr("Web page");
        case ExportFormat::Markdown: return ExportActions::tr("Markdown text");
        case ExportFormat::Txt: return ExportActions::tr("Plain text");
        case ExportFormat::AkomaNtoso: return ExportActions::tr("Akoma Ntoso document");
        case ExportFormat::Calendar: return ExportActions::tr("Calendar of deadlines");
        case ExportFormat::Json: break;
        }
        return ExportActions::tr("Interchange file");
    };
    return words() + u" (*."_s + endingOf(format) + u')';
}

}  // namespace

ExportActions::ExportActions(QWidget* window) : QObject(window), m_window(window) {}

QString ExportActions::fileName(const Decision& decision)
{
    QStringList parts{decision.typeName.isEmpty() ? tr("Document") : decision.typeName.left(1).toUpper() + decision.typeName.mid(1).toLower()};
    if (!decision.number.isEmpty())
        parts.append(decision.number);
    if (decision.date.isValid())
        parts.append(digitalDate(decision.date));
    return safeFileName(parts.join(u' '));
}

void ExportActions::ask(ExportFormat format)
{
    if (!m_document)
        return;
    const QString suggested = folderToOffer(m_folder) + u'/' + fileName(m_document->decision()) + u'.' + endingOf(format);
    QString file = QFileDialog::getSaveFileName(m_window, tr("Export"), suggested, filterOf(format));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += u'.' + endingOf(format);
    exportTo(file, format);
}

void ExportActions::askAnyFormat()
{
    if (!m_document)
        return;
    QStringList filters;
    for (const ExportFormat format : {ExportFormat::Odt, ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Txt, ExportFormat::Json,
             ExportFormat::AkomaNtoso, ExportFormat::Calendar, ExportFormat::Docx, ExportFormat::Pdf})
        filters.append(filterOf(format));
    QString chosen;
    QString file = QFileDialog::getSaveFileName(
        m_window, tr("Export"), folderToOffer(m_folder) + u'/' + fileName(m_document->decision()), filters.join(u";;"_s), &chosen);
    if (file.isEmpty())
        return;
    const QString ending = chosen.section(u"*."_s, 1).chopped(1);
    if (QFileInfo(file).suffix().isEmpty())
        file += u'.' + ending;
    exportTo(file, exportFormatEnding(QFileInfo(file).suffix()).value_or(exportFormatEnding(ending).value_or(ExportFormat::Html)));
}

void ExportActions::exportTo(const QString& file, ExportFormat format)
{
    if (!m_document)
        return;
    Exporter exporter({}, m_office);
    const Result<Exported> exported = exporter.write(m_document->decision(), format);
    const Status status = exported ? writeFile(file, exported->bytes) : Status(exported.error());
    if (!status) {
        Q_EMIT failed(status.error(), file);
        return;
    }
    m_folder = QFileInfo(file).path();
    Q_EMIT folderChosen(m_folder);
    Q_EMIT written(file);
}

void ExportActions::print()
{
    if (!m_document)
        return;
    const Result<bool> printed =
        printWithDialog(m_document->decision(), m_window, m_isKeptLong ? PrintedSides::One : PrintedSides::Both, m_office.look, m_office.declension);
    if (!printed)
        Q_EMIT failed(printed.error(), {});
}

}  // namespace decretum
