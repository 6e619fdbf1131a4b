// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "pdf/pdf_file.h"

namespace decretum::pdfout {

/// How an image that is seen through in places is written.
enum class Transparency : quint8 {
    Kept,       ///< With a mask.
    Flattened,  ///< On white: PDF/A-1 knows no transparency (ISO 19005-1, 6.4).
};

struct WrittenImage {
    int number = 0;  ///< 0: it cannot be read.
    bool isTransparent = false;
};

/// Writes the image as an object of the file; a JPEG that readers of PDF take as it is stays as it is.
WrittenImage writeImage(PdfFile& file, const Image& image, Transparency transparency);

}  // namespace decretum::pdfout
