// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTranslator>

namespace decretum {

/// The language of the program's words, which can be changed while it runs.
class Languages final : public QObject {
    Q_OBJECT

public:
    explicit Languages(QObject* parent = nullptr) : QObject(parent) {}
    /// "uk", "ru", "en"; any other word or none: the system's, English where it is neither.
    void use(const QString& language);
    /// The one in use.
    const QString& current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_words;
    QTranslator m_qtWords;
};

}  // namespace decretum
