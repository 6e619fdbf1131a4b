// SPDX-License-Identifier: MIT
#include "text/language_data.h"

#include "base/utf8.h"

#include <QHash>

#include <algorithm>

namespace decretum {

QStringView languageData(QStringView name)
{
    static const QHash<QString, QString> texts = [] {
        QHash<QString, QString> decoded;
        for (const BuiltInFile& file : languageFiles())
            decoded.insert(fromUtf8(file.name), fromUtf8(file.text));
        return decoded;
    }();
    const auto text = texts.constFind(name.toString());
    return text == texts.cend() ? QStringView() : QStringView(*text);
}

QList<QStringView> linesOfList(QStringView file, QStringView list)
{
    QList<QStringView> lines;
    bool isInList = false;
    for (const QStringView each : languageData(file).split(u'\n')) {
        const QStringView line = each.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']'))
            isInList = line.sliced(1, line.size() - 2) == list;
        else if (isInList)
            lines.append(line);
    }
    return lines;
}

WordList::WordList(QStringView file, QStringView list)
{
    for (const QStringView line : linesOfList(file, list))
        m_words += line.split(u' ', Qt::SkipEmptyParts);
    Q_ASSERT_X(!m_words.isEmpty(), "WordList", "no such list");
    std::sort(m_words.begin(), m_words.end());
}

bool WordList::contains(QStringView word) const
{
    return std::binary_search(m_words.begin(), m_words.end(), word);
}

bool WordList::hasBeginningOf(QStringView word) const
{
    // The beginnings of a word lie before it; the nearest that shares its first sign on are looked at.
    auto at = std::upper_bound(m_words.begin(), m_words.end(), word);
    while (at != m_words.begin()) {
        --at;
        if (word.startsWith(*at))
            return true;
        if (word.isEmpty() || at->front() != word.front())
            return false;
    }
    return false;
}

QStringView WordList::pairedWith(QStringView word) const
{
    for (const QStringView pair : m_words) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign > 0 && pair.first(sign) == word)
            return pair.sliced(sign + 1);
    }
    return {};
}

}  // namespace decretum
