// SPDX-License-Identifier: MIT
#include "pdf/pdf_text.h"

#include "pdf/pdf_writer.h"
#include "pdf/qpdf_text.h"

namespace decretum {

Result<QStringList> readPageTexts(const QByteArray& pdf)
{
    try {
        QStringList texts;
        for (const std::u16string& text : pageTextsOf(pdf.constData(), static_cast<size_t>(pdf.size())))
            texts.append(QString::fromStdU16String(text));
        return texts;
    } catch (const PdfPasswordWanted&) {
        return Error{.code = PdfError::PdfLocked};
    } catch (const std::exception& failure) {
        return Error{.code = PdfError::PdfNotRead, .detail = QString::fromUtf8(failure.what())};
    }
}

}  // namespace decretum
