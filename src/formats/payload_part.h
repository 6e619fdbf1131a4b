// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

/// A payload as an XML part of a package, with the digest of the text that it was written with. Used inside this layer alone.
namespace decretum {

inline constexpr QLatin1StringView kPayloadNamespace{"urn:decretum:payload"};
/// Where an .odt keeps payloads: this, a number, ".xml".
inline constexpr QStringView kPayloadPath = u"Decretum/payload";

QByteArray payloadPart(const Payload& payload, const QByteArray& digest);
/// None where the part is no payload. `digest`: of the text as it is read.
std::optional<Payload> readPayloadPart(const QByteArray& bytes, const QByteArray& digest);

}  // namespace decretum
