// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// Values as they stand in a PDF (ISO 32000-1, 7.3 and 7.9).
namespace decretum::pdfout {

/// Three decimals at most, never an exponent: "12", "0.5", "-3.125".
void appendNumber(QByteArray& target, double value);
QByteArray number(double value);
/// An indirect reference: "12 0 R".
QByteArray reference(int object);
/// A text string: in ASCII where it can be, else UTF-16; cut before it is longer than a string may be (ISO 19005-1, 6.1.12).
QByteArray text(const QString& text);
/// "/Name", with #xx where a sign may not stand in one.
QByteArray name(const QByteArray& name);
/// "(D:20220901120000Z)".
QByteArray date(const QDateTime& time);
void appendHex(QByteArray& target, quint32 value, int digits);

/// The sign at `at`, which moves behind it; a blank past the end.
char32_t takeSign(const QString& text, qsizetype& at);

/// The document's words without what only guides line breaking: for outlines, links, alternatives. At most `limit` signs, whole words,
/// then «…».
QString spoken(const QString& words, qsizetype limit);

}  // namespace decretum::pdfout
