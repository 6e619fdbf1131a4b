// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <stdexcept>
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

/// In an attachment's file specification: PdfAttachment::pagesDigest.
inline constexpr char kPagesDigestKey[] = "/DecretumPages";

/// The file opens with a password only.
class PdfPasswordWanted : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The files that are attached to it: what is larger than an honest source of a document is, or cannot be read, is left out.
/// @throws PdfPasswordWanted, std::exception when qpdf cannot read the file
std::vector<PdfAttachment> attachmentsOf(const char* bytes, size_t size);

/// Gives what draws the pages, in order, unpacked: as long as nobody changes what they show it stays the same, however often the file
/// is saved anew.
/// @throws std::exception when qpdf cannot read the file, or there is more than a document draws
void readPages(const char* bytes, size_t size, const std::function<void(const unsigned char*, size_t)>& take);

}  // namespace decretum
