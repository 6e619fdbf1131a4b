// SPDX-License-Identifier: MIT
#include "head_form.h"

#include "text/dates.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace decretum {

namespace {

QString printedDate(const Decision& decision)
{
    if (!decision.date.isValid())
        return {};
    return decision.isDateVerbal ? verbalDate(decision.date, decision.language).replace(QChar::Nbsp, u' ') : digitalDate(decision.date);
}

QLineEdit* flatField(Qt::Alignment alignment)
{
    auto* field = new QLineEdit;
    field->setFrame(false);
    field->setAlignment(alignment);
    return field;
}

}  // namespace

HeadForm::HeadForm(QWidget* parent) : QWidget(parent), m_date(new DateEdit), m_place(flatField(Qt::AlignCenter)), m_number(flatField(Qt::AlignRight))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceSmall);
    addPart(HeadField::Letterhead, PartEdit::Holds::Words, Qt::AlignHCenter);
    column->addSpacing(kSpaceSmall);
    addPart(HeadField::TypeName, PartEdit::Holds::Line, Qt::AlignHCenter);
    addPart(HeadField::Body, PartEdit::Holds::Words, Qt::AlignHCenter);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(kSpaceMedium);
    facts->addWidget(m_date, 3);
    facts->addWidget(m_place, 3);
    facts->addWidget(m_number, 3);
    column->addLayout(facts);
    addPart(HeadField::Subject, PartEdit::Holds::Words, Qt::AlignLeft);
    addPart(HeadField::Preamble, PartEdit::Holds::Rich, Qt::AlignLeft);
    addPart(HeadField::EnactingFormula, PartEdit::Holds::Line, Qt::AlignLeft);
    connect(m_date, &DateEdit::dateTyped, this, [this](QDate date, bool isVerbal) {
        if (!m_document)
            return;
        m_document->endBurst();
        m_document->setDate(date);
        if (date.isValid())
            m_document->setDateVerbal(isVerbal);
        m_document->endBurst();
        show(HeadField::Date);
    });
    connect(m_place, &QLineEdit::textEdited, this, [this](const QString& text) { m_document->setPlace(text); });
    connect(m_number, &QLineEdit::textEdited, this, [this](const QString& text) { m_document->setNumber(text); });
    for (QLineEdit* field : {m_place, m_number})
        connect(field, &QLineEdit::editingFinished, this, [this] {
            if (m_document)
                m_document->endBurst();
        });
    retranslate();
}

PartEdit* HeadForm::addPart(HeadField field, PartEdit::Holds holds, Qt::Alignment alignment)
{
    auto* edit = new PartEdit(holds, this);
    edit->setAlignment(alignment);
    edit->setProperty("alignment", static_cast<int>(alignment));
    static_cast<QVBoxLayout*>(layout())->addWidget(edit);
    m_parts.append({.field = field, .edit = edit});
    connect(edit, &PartEdit::edited, this, [this, field](const RichText& text) { take(field, text); });
    for (const auto signal : {&PartEdit::left, &PartEdit::stepEnded})
        connect(edit, signal, this, [this] {
            if (m_document)
                m_document->endBurst();
        });
    connect(edit, &PartEdit::enterPressed, this, [this, edit, field] {
        if (field == HeadField::Letterhead)
            edit->textCursor().insertText(QString(QChar::LineSeparator));
        else
            leave(edit, 1);
    });
    connect(edit, &PartEdit::leftUpwards, this, [this, edit] { leave(edit, -1); });
    connect(edit, &PartEdit::leftDownwards, this, [this, edit] { leave(edit, 1); });
    connect(edit, &QTextEdit::cursorPositionChanged, this, [this, edit] {
        if (edit->hasFocus())
            Q_EMIT caretMoved(QRect(edit->mapTo(this, edit->cursorRect().topLeft()), edit->cursorRect().size()));
    });
    return edit;
}

void HeadForm::setDocument(DecisionDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    setEnabled(document != nullptr);
    const bool isReadOnly = !document || document->isReadOnly();
    for (const Part& part : m_parts) {
        part.edit->setReadOnly(isReadOnly);
        show(part.field);
    }
    m_date->setReadOnly(isReadOnly);
    m_place->setReadOnly(isReadOnly);
    m_number->setReadOnly(isReadOnly);
    for (const HeadField field : {HeadField::Date, HeadField::Place, HeadField::Number})
        show(field);
    if (document)
        connect(document, &DecisionDocument::headChanged, this, &HeadForm::show);
}

void HeadForm::setTextFont(const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    QFont large = bold;
    large.setPointSizeF(font.pointSizeF() * 16 / 14);
    for (const Part& part : m_parts) {
        const bool isBold = part.field == HeadField::Subject || part.field == HeadField::Letterhead || part.field == HeadField::Body;
        part.edit->setFont(part.field == HeadField::TypeName ? large : isBold ? bold : font);
    }
    m_date->setTextFont(font);
    m_place->setFont(font);
    m_number->setFont(font);
}

RichText HeadForm::textOf(HeadField field) const
{
    if (!m_document)
        return {};
    const Decision& decision = m_document->decision();
    switch (field) {
    case HeadField::Letterhead: return RichText(decision.letterhead.join(u'\n'));
    case HeadField::TypeName: return RichText(decision.typeName);
    case HeadField::Body: return RichText(decision.body);
    case HeadField::Subject: return RichText(decision.subject);
    case HeadField::Preamble: return decision.preamble;
    case HeadField::EnactingFormula: return RichText(decision.enactingFormula);
    default: return {};
    }
}

void HeadForm::show(HeadField field)
{
    for (const Part& part : m_parts) {
        if (part.field == field) {
            part.edit->showText(textOf(field));
            part.edit->setAlignment(static_cast<Qt::Alignment>(part.edit->property("alignment").toInt()));
        }
    }
    const Decision empty;
    const Decision& decision = m_document ? m_document->decision() : empty;
    // A paper has neither, unless it came with them.
    for (const Part& part : m_parts) {
        if (part.field == HeadField::Preamble || part.field == HeadField::EnactingFormula)
            part.edit->setVisible(decision.kind != DecisionKind::Paper || !textOf(part.field).isEmpty() || part.edit->hasFocus());
    }
    if (field == HeadField::Date || field == HeadField::DateForm || field == HeadField::Language)
        m_date->showDate(printedDate(decision));
    if (field == HeadField::Place && m_place->text() != decision.place)
        m_place->setText(decision.place);
    if (field == HeadField::Number && m_number->text() != decision.number)
        m_number->setText(decision.number);
}

void HeadForm::take(HeadField field, const RichText& text)
{
    if (!m_document)
        return;
    switch (field) {
    case HeadField::Letterhead: m_document->setLetterhead(text.plain().split(u'\n', Qt::SkipEmptyParts)); break;
    case HeadField::TypeName: m_document->setTypeName(text.plain()); break;
    case HeadField::Body: m_document->setBody(text.plain()); break;
    case HeadField::Subject: m_document->setSubject(text.plain()); break;
    case HeadField::Preamble: m_document->setPreamble(text); break;
    case HeadField::EnactingFormula: m_document->setEnactingFormula(text.plain()); break;
    default: break;
    }
}

void HeadForm::leave(PartEdit* from, int direction)
{
    for (qsizetype at = 0; at < m_parts.size(); ++at) {
        if (m_parts.at(at).edit != from)
            continue;
        const qsizetype next = at + direction;
        if (next >= 0 && next < m_parts.size()) {
            PartEdit* edit = m_parts.at(next).edit;
            edit->setFocus();
            edit->setCaret(direction > 0 ? 0 : edit->document()->characterCount() - 1);
        } else if (next >= m_parts.size()) {
            Q_EMIT leftDownwards();
        }
        return;
    }
}

void HeadForm::focusFirst(HeadField field)
{
    for (const Part& part : m_parts) {
        if (part.field == field) {
            part.edit->setFocus();
            part.edit->setCaret(part.edit->document()->characterCount() - 1);
        }
    }
}

void HeadForm::focusLast()
{
    focusFirst(m_parts.last().field);
}

void HeadForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HeadForm::retranslate()
{
    const auto nameOf = [](HeadField field) {
        switch (field) {
        case HeadField::Letterhead: return tr("Letterhead");
        case HeadField::TypeName: return tr("Type of document");
        case HeadField::Body: return tr("Issuing body");
        case HeadField::Subject: return tr("Subject");
        case HeadField::Preamble: return tr("Preamble");
        default: return tr("Enacting formula");
        }
    };
    for (const Part& part : m_parts) {
        part.edit->setHint(nameOf(part.field));
        part.edit->setAccessibleName(nameOf(part.field));
    }
    m_date->setPlaceholder(tr("Date"));
    m_place->setPlaceholderText(tr("Place"));
    m_place->setAccessibleName(tr("Place"));
    m_number->setPlaceholderText(tr("Number"));
    m_number->setAccessibleName(tr("Number"));
}

}  // namespace decretum
