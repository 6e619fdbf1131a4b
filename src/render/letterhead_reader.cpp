// SPDX-License-Identifier: MIT
#include "render/template_reader.h"

#include "base/utf8.h"
#include "render/office_look.h"

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A picture file, made as wide and high as it fits; an empty name takes away what the base has.
void readPicture(
    const toml::node& node, const QString& path, Millimetres width, Millimetres height, std::optional<Image>& picture, TemplateReading& reading)
{
    const std::optional<QString> name = textOf(node);
    if (!name)
        return reading.wrong(node, path);
    picture.reset();
    if (name->isEmpty())
        return;
    const Result<QByteArray> bytes = reading.readPicture(*name);
    if (!bytes)
        return reading.add(RenderError::PictureNotFound, node, path + u": "_s + *name);
    picture = fittedPicture(*bytes, width, height);
    if (!picture)
        reading.add(RenderError::PictureWrong, node, path + u": "_s + *name);
}

void take(const std::optional<double>& number, Millimetres& length, const toml::node& node, const QString& path, TemplateReading& reading)
{
    if (number)
        length = {*number};
    else
        reading.wrong(node, path);
}

void readKey(std::string_view key, const toml::node& node, const QString& path, TemplateReading& reading)
{
    constexpr double kHighest = 60;
    LetterheadForm& form = reading.target.letterhead;
    if (key == "picture-text" || key == "qr-text" || key == "office-picture-text") {
        const std::optional<QString> text = textOf(node);
        if (!text)
            return reading.wrong(node, path);
        (key == "qr-text" ? form.qrText : key == "picture-text" ? form.pictureText : form.officePictureText) = *text;
    } else if (key == "align") {
        const auto word = node.value<std::string_view>();
        if (word != "centre" && word != "flag")
            return reading.wrong(node, path);
        form.isFlag = word == "flag";
    } else if (key == "picture-height") {
        take(numberBetween(node, 1, kHighest), form.pictureHeight, node, path, reading);
    } else if (key == "arms-width") {
        take(numberBetween(node, 1, kHighest), form.armsWidth, node, path, reading);
    } else if (key == "qr-zone") {
        const auto value = node.value_exact<bool>();
        if (!value)
            return reading.wrong(node, path);
        form.hasQrZone = *value;
    } else if (key != "arms" && key != "emblem" && key != "qr") {
        reading.unknown(node, path);
    }
}

}  // namespace

void readLetterhead(const toml::table& table, TemplateReading& reading)
{
    LetterheadForm& form = reading.target.letterhead;
    for (const auto& [key, node] : table) {
        const QString path = u"letterhead."_s + fromUtf8(key.str());
        reading.note(node, path);
        readKey(key.str(), node, path, reading);
    }
    // The pictures last: their sizes are known by now.
    constexpr Millimetres kQrZone{21};
    if (const toml::node* arms = table.get("arms"))
        readPicture(*arms, u"letterhead.arms"_s, form.armsWidth, form.pictureHeight, form.arms, reading);
    if (const toml::node* emblem = table.get("emblem"))
        readPicture(*emblem, u"letterhead.emblem"_s, kWidestEmblem, form.pictureHeight, form.emblem, reading);
    if (const toml::node* qr = table.get("qr")) {
        readPicture(*qr, u"letterhead.qr"_s, kQrZone, kQrZone, form.qr, reading);
        form.hasQrZone = form.hasQrZone || form.qr;
    }
    if (!form.arms || !form.emblem)
        return;
    const toml::node* later = table.get("emblem") ? table.get("emblem") : table.get("arms");
    reading.add(RenderError::PicturesClash, later ? *later : static_cast<const toml::node&>(table), u"letterhead.arms, letterhead.emblem"_s);
}

}  // namespace decretum
