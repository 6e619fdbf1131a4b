// SPDX-License-Identifier: MIT
// Spelling in the window: who is served, what is told.
#include "main_window.h"

#include "app/describe.h"
#include "clause_view.h"
#include "decision_pane.h"
#include "message_bar.h"
#include "part_edit.h"
#include "spelling.h"

#include <QApplication>

namespace decretum {

namespace {

/// Everybody whom the decision and the directory name.
QStringList namesOf(const Decision& decision, const QList<Person>& directory)
{
    QStringList names;
    for (const Person& person : directory)
        names += {person.surname, person.givenName, person.patronymic};
    for (const Signature& signature : decision.signatures)
        names.append(signature.name);
    for (const Visa& visa : decision.visas)
        names.append(visa.name);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

}  // namespace

void MainWindow::connectSpelling()
{
    m_pane->clauses()->setSpelling(m_spelling);
    connect(m_spelling, &Spelling::failed, this, [this](const Error& error) {
        m_messages->post({.kind = Message::Kind::Warning, .text = describe(error), .key = QStringLiteral("spelling ") + error.subject + error.place});
    });
    // Editors of clauses come and go: each is served when it is first written in.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (auto* edit = qobject_cast<PartEdit*>(now); edit && m_pane->isAncestorOf(edit))
            m_spelling->serve(edit);
    });
}

void MainWindow::checkSpelling()
{
    const Result<QList<Person>> directory = m_session.registry().listPersons();
    m_spelling->setDecision(m_document->decision(), namesOf(m_document->decision(), directory ? *directory : QList<Person>()));
    for (PartEdit* edit : m_pane->findChildren<PartEdit*>())
        m_spelling->serve(edit);
}

}  // namespace decretum
