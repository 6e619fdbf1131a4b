// SPDX-License-Identifier: MIT
#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace decretum {

void Languages::use(const QString& language)
{
    const QString system = QLocale::system().name().left(2);
    const QString wanted = language.isEmpty() ? system : language;
    const bool isKnown = wanted == u"uk" || wanted == u"ru";
    m_current = isKnown ? wanted : QStringLiteral("en");
    QLocale::setDefault(isKnown ? QLocale(wanted) : QLocale(QLocale::English));
    for (QTranslator* translator : {&m_words, &m_qtWords})
        QCoreApplication::removeTranslator(translator);
    // Words of Qt's own dialogs; where the system has none they stay English.
    if (isKnown && m_qtWords.load(QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(QStringLiteral(":/translations/decretum_") + m_current))
        QCoreApplication::installTranslator(&m_words);
}

}  // namespace decretum
