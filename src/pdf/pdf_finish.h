// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "document/document.h"

#include <QDateTime>

namespace decretum {

/// Adds what cairo cannot: language, window title, attached payloads; and makes the file's id follow from its content.
Result<QByteArray> finishPdf(const QByteArray& pdf, const Document& document, const QDateTime& time);

}  // namespace decretum
