// SPDX-License-Identifier: MIT
#include "foot_form.h"

#include "icons.h"
#include "model/free_text.h"
#include "part_edit.h"
#include "requisites_form.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace decretum {

FootForm::FootForm(QWidget* parent)
    : QWidget(parent),
      m_content(new PartEdit(PartEdit::Holds::Rich, this)),
      m_grid(new QGridLayout),
      m_add(new QPushButton),
      m_executor(new QLineEdit),
      m_requisites(new RequisitesForm)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpaceMedium, 0, 0);
    column->setSpacing(kSpaceSmall);
    column->addWidget(m_content);
    connect(m_content, &PartEdit::edited, this,
        [this](const RichText& text) { m_document->setContent(withFreeText(m_document->decision().content, text)); });
    connect(m_content, &PartEdit::enterPressed, this, [this] { m_content->textCursor().insertText(QString(QChar::LineSeparator)); });
    for (const auto signal : {&PartEdit::left, &PartEdit::stepEnded})
        connect(m_content, signal, this, [this] {
            if (m_document)
                m_document->endBurst();
        });
    m_grid->setHorizontalSpacing(kSpaceMedium);
    m_grid->setVerticalSpacing(kSpaceSmall);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    column->addLayout(m_grid);
    m_add->setFlat(true);
    m_add->setIcon(icon(QStringLiteral("add-clause")));
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch();
    column->addLayout(row);
    m_executor->setFrame(false);
    column->addWidget(m_executor);
    column->addWidget(m_requisites);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (!m_document)
            return;
        QList<Signature> signatures = m_document->decision().signatures;
        signatures.append(Signature{});
        m_document->setSignatures(signatures);
        m_document->endBurst();
        m_rows.last().position->setFocus();
    });
    connect(m_executor, &QLineEdit::textEdited, this, [this](const QString& text) { m_document->setExecutor(text); });
    retranslate();
}

void FootForm::setDocument(DecisionDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    setEnabled(document != nullptr);
    m_add->setVisible(document && !document->isReadOnly());
    m_executor->setReadOnly(!document || document->isReadOnly());
    m_requisites->setDocument(document);
    show();
    showContent();
    if (document)
        connect(document, &DecisionDocument::headChanged, this, [this](HeadField field) {
            if (field == HeadField::Content || field == HeadField::Kind)
                showContent();
            if (field == HeadField::Signatures || field == HeadField::Executor)
                show();
        });
}

void FootForm::setTextFont(const QFont& font)
{
    m_font = font;
    m_content->setFont(font);
    for (const Row& row : m_rows) {
        row.position->setFont(font);
        row.name->setFont(font);
    }
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.85);
    m_executor->setFont(small);
    m_requisites->setTextFont(font);
}

void FootForm::setRowCount(qsizetype count)
{
    while (m_rows.size() > count) {
        const Row row = m_rows.takeLast();
        row.position->deleteLater();
        row.name->deleteLater();
    }
    while (m_rows.size() < count) {
        const Row row{.position = new QLineEdit, .name = new QLineEdit};
        row.name->setAlignment(Qt::AlignRight);
        const auto place = static_cast<int>(m_rows.size());
        m_grid->addWidget(row.position, place, 0);
        m_grid->addWidget(row.name, place, 1);
        for (QLineEdit* field : {row.position, row.name}) {
            field->setFrame(false);
            field->setFont(m_font);
            connect(field, &QLineEdit::textEdited, this, &FootForm::take);
            connect(field, &QLineEdit::editingFinished, this, [this] {
                if (!m_document)
                    return;
                dropEmptySignatures();
                m_document->endBurst();
            });
        }
        m_rows.append(row);
    }
    retranslate();
}

void FootForm::show()
{
    const QList<Signature> signatures = m_document ? m_document->decision().signatures : QList<Signature>{};
    setRowCount(signatures.size());
    for (qsizetype at = 0; at < signatures.size(); ++at) {
        const Row& row = m_rows.at(at);
        if (row.position->text() != signatures.at(at).position)
            row.position->setText(signatures.at(at).position);
        if (row.name->text() != signatures.at(at).name)
            row.name->setText(signatures.at(at).name);
        row.position->setCursorPosition(row.position->hasFocus() ? row.position->cursorPosition() : 0);
        row.position->setReadOnly(m_document->isReadOnly());
        row.name->setReadOnly(m_document->isReadOnly());
    }
    if (const QString executor = m_document ? m_document->decision().executor : QString(); m_executor->text() != executor)
        m_executor->setText(executor);
}

/// Free paragraphs are a paper's; a text with tables or pictures is kept as it is and shown on the pages alone.
void FootForm::showContent()
{
    const bool isPaper = m_document && (m_document->decision().kind == DecisionKind::Paper || !m_document->decision().content.isEmpty());
    const auto text = isPaper ? freeText(m_document->decision().content) : std::nullopt;
    m_content->setVisible(isPaper);
    m_content->setReadOnly(!text || m_document->isReadOnly());
    m_content->showText(text.value_or(RichText()));
    m_content->setHint(!isPaper || text ? tr("Text") : tr("The text has tables or pictures: see the pages"));
}

/// A row that was emptied, or never filled, is no signature; one that is still being written in stays.
void FootForm::dropEmptySignatures()
{
    QList<Signature> signatures = m_document->decision().signatures;
    for (qsizetype at = std::min(signatures.size(), m_rows.size()) - 1; at >= 0; --at) {
        const Signature& signature = signatures.at(at);
        const bool isWritten = m_rows.at(at).position->hasFocus() || m_rows.at(at).name->hasFocus();
        if (!isWritten && signature.position.isEmpty() && signature.name.isEmpty() && signature.heading.isEmpty())
            signatures.removeAt(at);
    }
    if (signatures.size() != m_document->decision().signatures.size())
        m_document->setSignatures(signatures);
}

void FootForm::take()
{
    QList<Signature> signatures = m_document->decision().signatures;
    for (qsizetype at = 0; at < std::min(signatures.size(), m_rows.size()); ++at) {
        signatures[at].position = m_rows.at(at).position->text();
        signatures[at].name = m_rows.at(at).name->text();
    }
    m_document->setSignatures(signatures);
}

void FootForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FootForm::retranslate()
{
    m_add->setText(tr("Add a signature"));
    m_content->setAccessibleName(tr("Text"));
    m_executor->setPlaceholderText(tr("Executor and phone"));
    m_executor->setAccessibleName(tr("Executor and phone"));
    for (const Row& row : m_rows) {
        row.position->setPlaceholderText(tr("Post of the signatory"));
        row.position->setAccessibleName(tr("Post of the signatory"));
        row.name->setPlaceholderText(tr("Name"));
        row.name->setAccessibleName(tr("Name of the signatory"));
    }
}

}  // namespace decretum
