// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

#include <QByteArray>

/// The look of a page written by writeHtml(): as a sheet on a screen, fluid on a phone, with the document's own margins in print. Used
/// inside this layer alone.
namespace decretum::html {

QByteArray cssMillimetres(Millimetres length);
QByteArray cssPoints(Points length);
QByteArray cssAlignment(Alignment alignment);
/// A length across the page as a share of the text's width: so it shrinks with the screen.
QByteArray cssShare(Millimetres length, Millimetres textWidth);
/// Of a paragraph style: "d-clause".
QByteArray className(const QString& style);
/// Of the sections of that set-up: "s1" for the first.
QByteArray sheetName(qsizetype section);
Millimetres textWidthOf(const PageSetup& page);

QByteArray styleSheet(const Document& document);

}  // namespace decretum::html
