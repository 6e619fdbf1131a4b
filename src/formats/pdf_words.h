// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Words of a PDF by their places, which is all that its text layer tells. Lengths are points, from a page's upper left corner.
/// Used inside this layer alone.
namespace decretum::pdf {

struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double height() const { return bottom - top; }
    double middle() const { return (top + bottom) / 2; }
    bool operator==(const Box&) const = default;
};

/// The smallest box around both.
Box around(const Box& one, const Box& other);

struct Word {
    QString text;
    Box box{};
};

struct Page {
    double width = 0;
    double height = 0;
    QList<Word> words{};
};

struct PageWords {
    QList<Page> pages{};
    bool isCut = false;  ///< There were more than limits::kMostPages pages or limits::kMostWords words.
};

/// Reads what `pdftotext -bbox-layout` says; words without a sign and those outside the page are left out.
Result<PageWords> readPageWords(const QByteArray& xml);

}  // namespace decretum::pdf
