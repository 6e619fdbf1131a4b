// SPDX-License-Identifier: MIT
#include "render/office_look.h"

#include "render/picture_file.h"

namespace decretum {

std::optional<Image> fittedPicture(const QByteArray& bytes, Millimetres width, Millimetres height)
{
    const std::optional<PictureSize> size = pictureSize(bytes);
    if (!size)
        return std::nullopt;
    const double scale = std::min(width.value / size->width, height.value / size->height);
    return Image{.bytes = bytes, .mediaType = size->mediaType, .width = {size->width * scale}, .height = {size->height * scale}};
}

void dress(Template& form, const OfficeLook& look)
{
    LetterheadForm& letterhead = form.letterhead;
    if (letterhead.arms || letterhead.emblem)
        return;
    letterhead.emblem = fittedPicture(look.picture, kWidestEmblem, letterhead.pictureHeight);
    if (letterhead.emblem)
        letterhead.pictureText = look.pictureText.isEmpty() ? letterhead.officePictureText : look.pictureText;
}

}  // namespace decretum
