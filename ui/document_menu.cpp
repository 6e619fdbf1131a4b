// SPDX-License-Identifier: MIT
#include "document_menu.h"

#include "app/decision_text.h"
#include "registry_model.h"
#include "render/template_set.h"
#include "template_menu.h"

#include <QFileInfo>

namespace decretum {

namespace {

/// A choice of one: ticked where it is the current.
template <typename Choose>
void addChoice(QMenu* menu, const QString& name, bool isCurrent, const Choose& choose)
{
    QAction* action = menu->addAction(capitalised(name));
    action->setCheckable(true);
    action->setChecked(isCurrent);
    QObject::connect(action, &QAction::triggered, menu, choose);
}

}  // namespace

DocumentMenu::DocumentMenu(QWidget* parent)
    : QMenu(parent), m_state(new QMenu(this)), m_kind(new QMenu(this)), m_language(new QMenu(this)), m_template(new QMenu(this))
{
    for (QMenu* menu : {m_state, m_kind, m_language, m_template})
        addMenu(menu);
    addSeparator();
    connect(this, &QMenu::aboutToShow, this, &DocumentMenu::fill);
    retranslate();
}

void DocumentMenu::setDocument(DecisionDocument* document)
{
    m_document = document;
    fill();
}

void DocumentMenu::appendActions(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (action)
            addAction(action);
        else
            addSeparator();
    }
}

void DocumentMenu::fill()
{
    const QList<QMenu*> menus{m_state, m_kind, m_language, m_template};
    for (QMenu* menu : menus) {
        menu->clear();
        menu->setEnabled(m_document && !m_document->isReadOnly());
    }
    if (!m_document)
        return;
    const Decision& decision = m_document->decision();
    for (const DecisionLife life :
        {DecisionLife::Draft, DecisionLife::Agreed, DecisionLife::Adopted, DecisionLife::Registered, DecisionLife::OnControl, DecisionLife::Closed})
        addChoice(m_state, lifeWord(life), life == decision.life, [this, life] { m_document->setLife(life); });
    for (const DecisionKind kind : {DecisionKind::Decision, DecisionKind::Order, DecisionKind::Resolution, DecisionKind::Ruling, DecisionKind::Paper})
        addChoice(m_kind, kindWord(kind), kind == decision.kind, [this, kind] { m_document->setKind(kind); });
    addChoice(m_language, tr("Ukrainian"), decision.language == Language::Ukrainian, [this] { m_document->setLanguage(Language::Ukrainian); });
    addChoice(m_language, tr("Russian"), decision.language == Language::Russian, [this] { m_document->setLanguage(Language::Russian); });
    addChoice(m_template, tr("By language and kind"), decision.templateName.isEmpty(), [this] { m_document->setTemplate({}); });
    m_template->addSeparator();
    for (const TemplateSummary& summary : TemplateSet::builtIn().list()) {
        if (!summary.isProfile && summary.language == decision.language)
            addChoice(
                m_template, summary.title, summary.name == decision.templateName, [this, name = summary.name] { m_document->setTemplate(name); });
    }
    m_template->addSeparator();
    const QString& name = decision.templateName;
    if (name.endsWith(QStringLiteral(".toml")))
        addChoice(m_template, QFileInfo(name).fileName(), true, [] {});
    addChoice(m_template, tr("From a file…"), false, [this] {
        if (const QString file = askForTemplate(parentWidget()); !file.isEmpty() && m_document)
            m_document->setTemplate(file);
    });
}

void DocumentMenu::retranslate()
{
    m_state->setTitle(tr("&State"));
    m_kind->setTitle(tr("&Kind"));
    m_language->setTitle(tr("&Language"));
    m_template->setTitle(tr("&Template"));
}

}  // namespace decretum
