// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace decretum {

// Plain standard types only: what includes this header must compile as C++17 too (see CMakeLists.txt).

struct PdfAttachment {
    std::string name;
    std::string mediaType;
    std::string bytes;
    std::string pagesDigest{};  // Of what the pages drew when it was attached; empty: not told.
};

struct PdfCatalogue {
    std::string language;  // BCP 47: "uk"
    std::string modified;  // PDF 32000-1, 7.9.4: "D:20220825120000Z"
    std::vector<PdfAttachment> attachments;
};

/// In an attachment's file specification: PdfAttachment::pagesDigest.
inline constexpr char kPagesDigestKey[] = "/DecretumPages";

/// The same pages with language, window title and attachments, and an id that follows from the content.
/// @throws std::exception when qpdf cannot read or write the file
std::string withCatalogue(const char* bytes, size_t size, const PdfCatalogue& catalogue);

}  // namespace decretum
