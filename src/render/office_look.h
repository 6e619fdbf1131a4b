// SPDX-License-Identifier: MIT
#pragma once

#include "render/template.h"

namespace decretum {

/// What an office changes in every template: the standard that it keeps to and the picture over its letterhead.
struct OfficeLook {
    QString profile{};      ///< Base profile (render/template_set.h); empty: each template's own.
    QByteArray picture{};   ///< A PNG or JPEG file; empty, or neither of them: none.
    QString pictureText{};  ///< What it shows, for those who cannot see it; empty: the template's words.
    bool operator==(const OfficeLook&) const = default;
};

/// A picture that is as wide and high as it fits between the limits, its proportion kept; none for bytes that are neither PNG nor JPEG.
std::optional<Image> fittedPicture(const QByteArray& bytes, Millimetres width, Millimetres height);

/// Puts the office's picture over the letterhead of a template that has none of its own.
void dress(Template& form, const OfficeLook& look);

}  // namespace decretum
