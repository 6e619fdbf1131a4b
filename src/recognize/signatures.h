// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "recognize/evidence.h"
#include "recognize/lines.h"
#include "recognize/reading.h"

namespace decretum::recognition {

/// Without the stroke to sign on: «Директор _______ /Л.М. Гай/».
Line withoutSigningPlace(const Line& line);

/// Where the signatory's name begins in the line; −1: it is no signature.
qsizetype signatureName(const Line& line);

/// Whether the line could be one of a signatory's position.
bool isPositionLine(const Line& line);

/// Reads signatures, executor and acquaintance from lines that are read as such.
void recognizeFoot(const QList<Line>& lines, const QList<ReadLine>& roles, Decision& decision, Notes& notes);

}  // namespace decretum::recognition
