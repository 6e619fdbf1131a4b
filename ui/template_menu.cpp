// SPDX-License-Identifier: MIT
#include "template_menu.h"

#include "render/template_set.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>

namespace decretum {

namespace {

/// Titles are words of documents, in the document's language: they are not translated.
const QList<TemplateSummary>& templates()
{
    static const QList<TemplateSummary> list = TemplateSet::builtIn().list();
    return list;
}

}  // namespace

QString nameForUser(Language language)
{
    return language == Language::Ukrainian ? QCoreApplication::translate("decretum::TemplateMenu", "Ukrainian")
                                           : QCoreApplication::translate("decretum::TemplateMenu", "Russian");
}

TemplateMenu::TemplateMenu(QWidget* parent) : QMenu(parent)
{
    retranslate();
}

void TemplateMenu::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void TemplateMenu::retranslate()
{
    clear();
    setTitle(tr("New from template"));
    const Language other = m_language == Language::Ukrainian ? Language::Russian : Language::Ukrainian;
    for (const Language language : {m_language, other}) {
        addSection(nameForUser(language));
        for (const TemplateSummary& summary : templates()) {
            if (summary.isProfile || summary.language != language)
                continue;
            QAction* action = addAction(summary.title, this, [this, name = summary.name] { Q_EMIT chosen(name); });
            action->setData(summary.name);
        }
    }
    addSeparator();
    addAction(tr("From a file…"), this, [this] {
        if (const QString file = askForTemplate(parentWidget()); !file.isEmpty())
            Q_EMIT chosen(file);
    });
}

QString askForTemplate(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("decretum::TemplateMenu", "Template"), QString(),
        QCoreApplication::translate("decretum::TemplateMenu", "Templates (*.toml)"));
}

void TemplateMenu::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace decretum
