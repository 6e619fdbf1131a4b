// SPDX-License-Identifier: MIT
#pragma once

#include "base/built_in_file.h"

#include <QList>
#include <QString>

namespace decretum {

/// The files of resources/text.
std::span<const BuiltInFile> languageFiles();

/// A file of resources/text, as it was when the program was built; empty: there is none of this name. Lives for ever.
QStringView languageData(QStringView name);

/// The lines of one list of a data file («[units]» in typography.txt), comments and empty ones left out.
QList<QStringView> linesOfList(QStringView file, QStringView list);

/// The words of one list of a data file, sorted.
class WordList {
public:
    explicit WordList(QStringView file, QStringView list);

    bool contains(QStringView word) const;
    /// Whether a word of the list is the beginning of this one.
    bool hasBeginningOf(QStringView word) const;
    /// For a list of pairs «from=to»: what stands behind the sign; empty: the word is none of them.
    QStringView pairedWith(QStringView word) const;
    const QList<QStringView>& words() const { return m_words; }

private:
    QList<QStringView> m_words;
};

}  // namespace decretum
