// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <utility>

/// The parts of the Akoma Ntoso writer. Used inside this layer alone.
namespace decretum::interchange {

/// An element, or a text where it has no name. A tree and not a stream: `meta` stands first, but names what is found in the text.
struct AknElement {
    QLatin1StringView name{};
    QString text{};
    QList<std::pair<QLatin1StringView, QString>> attributes{};
    QList<AknElement> children{};

    AknElement() = default;
    explicit AknElement(QLatin1StringView elementName) : name(elementName) {}

    /// An attribute with its white space folded, even an empty one.
    AknElement& put(QLatin1StringView attribute, const QString& value);
    /// The same, left out where it would be empty.
    AknElement& set(QLatin1StringView attribute, const QString& value);
    AknElement& add(AknElement child);
    /// Words; a line end in them is `eol`.
    AknElement& addText(QStringView words);
    /// Adds the child where it has children itself.
    AknElement& addFilled(AknElement child);
};

/// Whether nothing is left to print once XML has what it allows.
bool isBlank(QStringView words);
/// A paragraph of plain words.
AknElement paragraph(const QString& words, const QString& className = {});
/// A container of a paragraph a line; without children where no line has words.
AknElement container(QLatin1StringView name, const QStringList& lines);

/// The whole file, indented but for the insides of paragraphs, numbers and headings, where a blank would be text.
QByteArray toXml(const AknElement& root);

/// Namespace of the attributes that the standard has no room for: prefix `decretum`.
inline constexpr QLatin1StringView kDecretumNamespace{"urn:decretum:akn:1"};

}  // namespace decretum::interchange
