// SPDX-License-Identifier: MIT
#pragma once

/// What an honest office document never reaches, and a file made to exhaust memory or time does. Readers cut there with a finding
/// where the rest can still be read, and refuse with FormatsError::LimitReached where it cannot.
namespace decretum::limits {

constexpr int kDeepest = 64;              ///< Elements of one kind inside one another: tables, lists, groups of RTF.
constexpr int kStyleDepth = 32;           ///< Styles based on styles.
constexpr int kMostParagraphs = 200'000;  ///< Those in cells and notes counted too.
constexpr int kMostCells = 100'000;       ///< Of all tables, repeated ones counted as often as they are repeated.
constexpr int kMostColumns = 256;         ///< That a cell may span or a table describe: word processors stop at 63.
constexpr int kMostBlanks = 1'000;        ///< Blanks that one element may stand for (text:s of ODF).
constexpr int kMostPages = 2'000;         ///< Of a PDF.
constexpr int kMostWords = 1'000'000;     ///< Of a PDF.
constexpr int kMostNotes = 10'000;
constexpr long long kMostText = 64LL * 1024 * 1024;  ///< Signs of text in all.

}  // namespace decretum::limits
