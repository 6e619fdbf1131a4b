// SPDX-License-Identifier: MIT
#include "decision_pane.h"

#include "clause_view.h"
#include "document_font.h"
#include "foot_form.h"
#include "head_form.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace decretum {

namespace {

constexpr int kSignsALine = 75;
constexpr double kTextScale = 1.25;  // of the screen's own text
constexpr int kMargin = 190;         // labels stand left of the words, notes right of them

}  // namespace

DecisionPane::DecisionPane(QWidget* parent) : QScrollArea(parent), m_head(new HeadForm), m_clauses(new ClauseView), m_foot(new FootForm)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    auto* outer = new QHBoxLayout(page);
    outer->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge * 2);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceSmall);
    column->addWidget(m_head);
    column->addWidget(m_clauses);
    column->addWidget(m_foot);
    column->addStretch();
    outer->addStretch();
    outer->addWidget(inner, 100);
    outer->addStretch();
    inner->setObjectName(QStringLiteral("column"));
    setWidget(page);
    page->setBackgroundRole(QPalette::Base);
    setBackgroundRole(QPalette::Base);
    setTextZoom(100);
    connect(m_head, &HeadForm::leftDownwards, this,
        [this] { m_clauses->editClause(m_clauses->clauseModel()->idAt(m_clauses->clauseModel()->index(0, 0)), 0); });
    connect(m_clauses, &ClauseView::leftUpwards, m_head, &HeadForm::focusLast);
    connect(m_clauses, &ClauseView::leftDownwards, m_foot, [this] { m_foot->setFocus(); });
    connect(m_clauses, &ClauseView::caretMoved, this, [this](const QRect& rectangle) { reveal(m_clauses, rectangle); });
    connect(m_head, &HeadForm::caretMoved, this, [this](const QRect& rectangle) { reveal(m_head, rectangle); });
}

void DecisionPane::setDocument(DecisionDocument* document)
{
    m_document = document;
    m_head->setDocument(document);
    m_clauses->setDocument(document);
    m_foot->setDocument(document);
    widget()->setVisible(document != nullptr);
    ensureVisible(0, 0);
}

void DecisionPane::setTextZoom(int percent)
{
    const QFont font = documentFont(kTextScale * percent / 100);
    m_head->setTextFont(font);
    m_clauses->setTextFont(font);
    m_foot->setTextFont(font);
    if (auto* inner = widget()->findChild<QWidget*>(QStringLiteral("column")))
        inner->setMaximumWidth(QFontMetrics(font).averageCharWidth() * kSignsALine + kMargin);
}

void DecisionPane::reveal(const QWidget* part, const QRect& rectangle)
{
    const QPoint corner = part->mapTo(widget(), rectangle.bottomLeft());
    ensureVisible(corner.x(), corner.y(), 0, kSpaceLarge * 2);
}

}  // namespace decretum
