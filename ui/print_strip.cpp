// SPDX-License-Identifier: MIT
#include "print_strip.h"

#include "model/clause_labels.h"
#include "text/typography.h"
#include "theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace decretum {

namespace {

int pagesBegun(const Decision& decision)
{
    int begun = 0;
    for (const ClauseList& list : outermostLists(decision))
        forEachClause(*clausesIn(decision, list), [&begun](const Clause& clause, int) { begun += clause.beginsPage ? 1 : 0; });
    return begun;
}

}  // namespace

PrintStrip::PrintStrip(QWidget* parent) : QWidget(parent), m_head(new QLabel), m_buttons(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceSmall, kSpaceTiny, kSpaceSmall, kSpaceTiny);
    column->setSpacing(kSpaceTiny);
    column->addWidget(m_head);
    column->addWidget(m_buttons);
    m_head->setWordWrap(true);
    auto* list = new QVBoxLayout(m_buttons);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(kSpaceTiny);
    setVisible(false);
}

void PrintStrip::setDocument(DecisionDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (m_document)
        connect(m_document, &DecisionDocument::changed, this, &PrintStrip::renew);
    renew();
}

void PrintStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_shown.clear();
        renew();
    }
}

QList<PrintStrip::Override> PrintStrip::overrides() const
{
    QList<Override> found;
    if (!m_document)
        return found;
    const Decision& decision = m_document->decision();
    if (decision.print.tightness > 0) {
        found.append({tr("Squeezed, step %1").arg(decision.print.tightness), [](DecisionDocument& document) {
                          PrintOverrides print = document.decision().print;
                          print.tightness = 0;
                          document.setPrint(print);
                      }});
    }
    if (const QStringList& lines = decision.print.subjectLines; !lines.isEmpty()) {
        const bool isSaid = foldSpaces(lines.join(u' ')) == foldSpaces(decision.subject);
        const auto count = static_cast<int>(lines.size());
        found.append(
            {isSaid ? tr("Heading in %n line(s)", nullptr, count) : tr("Lines of a heading that was changed since"), [](DecisionDocument& document) {
                 PrintOverrides print = document.decision().print;
                 print.subjectLines.clear();
                 document.setPrint(print);
             }});
    }
    if (const int begun = pagesBegun(decision); begun > 0)
        found.append({tr("%n clause(s) on a new page", nullptr, begun), [](DecisionDocument& document) { document.clearPageBeginnings(); }});
    return found;
}

void PrintStrip::renew()
{
    const QList<Override> found = overrides();
    QStringList words;
    for (const Override& one : found)
        words.append(one.words);
    setVisible(!found.isEmpty());
    if (words == m_shown)
        return;
    m_shown = words;
    m_head->setText(tr("Otherwise than the template; a click puts it back:"));
    qDeleteAll(m_buttons->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    for (const Override& one : found) {
        auto* button = new QPushButton(one.words + QStringLiteral("  ✕"));
        button->setAccessibleName(tr("Put back: %1").arg(one.words));
        button->setEnabled(!m_document->isReadOnly());
        // Queued: the click must not delete the button that it comes from.
        connect(
            button, &QPushButton::clicked, this,
            [this, undo = one.undo] {
                if (m_document)
                    undo(*m_document);
            },
            Qt::QueuedConnection);
        m_buttons->layout()->addWidget(button);
    }
}

}  // namespace decretum
