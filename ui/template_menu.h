// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QMenu>

namespace decretum {

/// The templates from which a document can be begun, a heading a language, that of the office first.
class TemplateMenu final : public QMenu {
    Q_OBJECT

public:
    explicit TemplateMenu(QWidget* parent = nullptr);

    /// Whose templates stand first.
    void setLanguage(Language language);

Q_SIGNALS:
    void chosen(const QString& templateName);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Language m_language = Language::Ukrainian;
};

/// The path of an office's own template that the user names; empty: none.
QString askForTemplate(QWidget* parent);

/// A language's name for the user: «Ukrainian», in the program's language.
QString nameForUser(Language language);

}  // namespace decretum
