// SPDX-License-Identifier: MIT
#include "requisites_form.h"

#include "theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The parts of a line that is a list.
QStringList partsOf(const QString& text)
{
    QStringList parts;
    for (const QString& part : text.split(u';')) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
    }
    return parts;
}

}  // namespace

RequisitesForm::RequisitesForm(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this)), m_more(new QPushButton)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(kSpaceSmall);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const HeadField field : {HeadField::Approval, HeadField::Basis, HeadField::Distribution, HeadField::Acquainted}) {
        const Field one{.edit = new QLineEdit, .field = field};
        one.edit->setFrame(false);
        auto* label = new QLabel;
        label->setBuddy(one.edit);
        m_form->addRow(label, one.edit);
        connect(one.edit, &QLineEdit::textEdited, this, [this, one] { take(one); });
        connect(one.edit, &QLineEdit::editingFinished, this, [this] {
            if (m_document)
                m_document->endBurst();
        });
        m_fields.append(one);
    }
    m_more->setFlat(true);
    m_more->setCheckable(true);
    m_form->addRow(m_more);
    connect(m_more, &QPushButton::toggled, this, &RequisitesForm::show);
    retranslate();
    show();
}

void RequisitesForm::setDocument(DecisionDocument* document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    setEnabled(document != nullptr);
    m_more->setChecked(false);
    m_more->setVisible(document && !document->isReadOnly());
    if (document)
        connect(document, &DecisionDocument::headChanged, this, &RequisitesForm::show);
    show();
}

void RequisitesForm::setTextFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.85);
    for (const Field& field : m_fields)
        field.edit->setFont(small);
}

QStringList RequisitesForm::linesOf(HeadField field) const
{
    if (!m_document)
        return {};
    const Decision& decision = m_document->decision();
    switch (field) {
    case HeadField::Approval: return decision.approval;
    case HeadField::Distribution: return decision.distribution;
    case HeadField::Acquainted: return decision.acquainted;
    default: return decision.basis.isEmpty() ? QStringList() : QStringList{decision.basis};
    }
}

void RequisitesForm::take(const Field& field)
{
    if (!m_document)
        return;
    const QString text = field.edit->text();
    switch (field.field) {
    case HeadField::Approval: m_document->setApproval(partsOf(text)); break;
    case HeadField::Distribution: m_document->setDistribution(partsOf(text)); break;
    case HeadField::Acquainted: m_document->setAcquainted(partsOf(text)); break;
    default: m_document->setBasis(text); break;
    }
}

void RequisitesForm::show()
{
    for (const Field& field : m_fields) {
        const QStringList lines = linesOf(field.field);
        const bool isList = field.field != HeadField::Basis;
        const bool isShown = isList ? partsOf(field.edit->text()) == lines : field.edit->text() == lines.join(QString());
        if (!isShown)
            field.edit->setText(lines.join(isList ? u"; "_s : QString()));
        field.edit->setReadOnly(!m_document || m_document->isReadOnly());
        const bool isVisible = m_document && (!lines.isEmpty() || m_more->isChecked() || field.edit->hasFocus());
        field.edit->setVisible(isVisible);
        m_form->labelForField(field.edit)->setVisible(isVisible);
    }
}

void RequisitesForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RequisitesForm::retranslate()
{
    const QString names[] = {tr("Approval"), tr("Basis"), tr("Copies to"), tr("Acquainted")};
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        QLineEdit* edit = m_fields.at(at).edit;
        static_cast<QLabel*>(m_form->labelForField(edit))->setText(names[at]);
        edit->setAccessibleName(names[at]);
        edit->setPlaceholderText(m_fields.at(at).field == HeadField::Basis ? QString() : tr("one after another, parted by semicolons"));
    }
    m_more->setText(tr("More requisites"));
}

}  // namespace decretum
