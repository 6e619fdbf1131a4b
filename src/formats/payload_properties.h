// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

#include <QList>

#include <optional>
#include <utility>

/// A payload as properties of a document that users define: word processors that drop parts which they do not know (LibreOffice 7.4 all of an
/// .odt's, and a custom XML part where a .docx becomes an .odt) keep these, in either format. Used inside this layer alone.
namespace decretum {

/// Name and text. Word takes no more than 255 signs in one, so a payload is in several.
using DocumentProperty = std::pair<QString, QString>;

/// The payload, packed, with the digest of the text that it was written with; empty: it is too long to be carried so.
QList<DocumentProperty> payloadProperties(const Payload& payload, const QByteArray& digest);

/// None where the properties, in any order, hold no whole payload. `digest`: of the text as it is read.
std::optional<Payload> readPayloadProperties(const QList<DocumentProperty>& properties, const QByteArray& digest);

/// Whether a property of that name is a piece of a payload.
bool isPayloadProperty(const QString& name);

/// docProps/custom.xml of a .docx (ECMA-376 Part 1, 22.3); empty: no properties, no part.
QByteArray customPropertiesPart(const QList<DocumentProperty>& properties);
QList<DocumentProperty> readCustomProperties(const QByteArray& part);

/// Elements of an .odt's meta.xml (ODF 1.3 Part 3, 4.3.3).
QByteArray userDefinedElements(const QList<DocumentProperty>& properties);
QList<DocumentProperty> readUserDefined(const QByteArray& meta);

}  // namespace decretum
