// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace decretum::interchange {

/// Content lines of iCalendar, folded at 75 octets between characters and ended by CR LF (RFC 5545, 3.1).
class IcsLines {
public:
    /// The value as it stands: no words.
    void add(const char* name, const QByteArray& value);
    /// Words: escaped (3.3.11), blanks that do not break and joiners plain. Nothing where there are none.
    void addText(const char* name, const QString& words);
    /// A whole day (3.3.4).
    void addDay(const char* name, QDate day);
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Words on one line as calendars show them: signs that only typesetting needs are gone.
QString calendarWords(const QString& words);

}  // namespace decretum::interchange
