// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPixmap>

namespace decretum {

/// A line icon of resources/icons/actions, by its file's name without the ending: "add-clause". It is drawn in the application
/// palette's text colour as that is when it is painted, so it follows a change of theme; disabled and selected in theirs.
/// An unknown name gives a null icon.
QIcon icon(const QString& name);

/// The same in one colour, `size` in device-independent pixels: for bars and delegates that paint a state.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio);

/// Every name that there is.
QStringList iconNames();

}  // namespace decretum
