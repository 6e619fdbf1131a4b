// SPDX-License-Identifier: MIT
#include "recognize/control.h"

#include "recognize/lexicon.h"
#include "text/typography.h"

#include <QRegularExpression>

#include <algorithm>

namespace decretum::recognition {

namespace {

/// Where the control that is laid on somebody is named; −1: nowhere. «Під контроль» and «на контроль» something else is
/// taken.
qsizetype controlAt(const QString& key)
{
    static const QRegularExpression control(
        QStringLiteral("(?<![\\w'-])(?<!(?:під|под)\\s)(?<!(?:на)\\s)контроль(?![\\w'-])"), QRegularExpression::UseUnicodePropertiesOption);
    return key.indexOf(control);
}

/// «Посилити контроль за харчуванням»: a verb that lays nothing on anybody has it for its object.
bool isGoalOfVerb(const QString& key, qsizetype control)
{
    static const QRegularExpression boundary(QStringLiteral("[,;.:]|\\s(?:та|і|й|и|а)\\s"));
    constexpr qsizetype kMostAdjectives = 2;
    QString before = key.left(control);
    if (const qsizetype parted = before.lastIndexOf(boundary); parted >= 0)
        before = before.mid(parted);
    const QStringList words = before.split(u' ', Qt::SkipEmptyParts);
    const QStringList nearest = words.mid(std::max(words.size() - kMostAdjectives - 1, qsizetype{0}));
    return std::any_of(
        nearest.begin(), nearest.end(), [](const QString& word) { return isInfinitive(word) && !containsOneOf(word, WordList::ControlVerbs); });
}

}  // namespace

bool laysControl(const QString& words)
{
    static const QRegularExpression glued(QStringLiteral("^контроль(за|над)(?=\\s)"));
    const QString key = QString(words).replace(glued, QStringLiteral("контроль \\1"));  // «Контрольза исполнением»
    const qsizetype control = controlAt(key);
    if (control < 0 || isGoalOfVerb(key, control))
        return false;
    if (containsOneOf(key, WordList::ControlVerbs))
        return true;
    const QString rest = key.mid(control);
    return startsWithOneOf(rest, WordList::ControlObjects) && (control == 0 || containsOneOf(rest, WordList::ControlKeepers));
}

QString keeperOfControl(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:залиш\\S*|лиша\\S*|лиши\\S*|оставл\\S*|оставить|закріп\\S*|закреп\\S*)\\s+(за\\s+(?:соб(?:ою|ой)|[^.,;]+))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text);
    return match.hasMatch() ? foldSpaces(match.captured(1)) : QString();
}

}  // namespace decretum::recognition
