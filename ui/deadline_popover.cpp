// SPDX-License-Identifier: MIT
#include "deadline_popover.h"

#include "app/phrases.h"
#include "calendar.h"
#include "theme.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace decretum {

namespace {

QString dayText(QDate day)
{
    return day.toString(u"dd.MM.yyyy") + QStringLiteral(", ") + QLocale().dayName(day.dayOfWeek());
}

}  // namespace

QString describeDeadline(const DeadlineReading& reading)
{
    const auto said = [](const char* text) { return QCoreApplication::translate("decretum::DeadlinePopover", text); };
    if (reading.outcome == DeadlineReading::Outcome::Impossible)
        return said(QT_TRANSLATE_NOOP("decretum::DeadlinePopover", "There is no such day"));
    if (reading.outcome == DeadlineReading::Outcome::None)
        return said(QT_TRANSLATE_NOOP("decretum::DeadlinePopover", "Not understood: it will be printed as it is, without days"));
    const Deadline& deadline = reading.deadline;
    if (deadline.kind == Deadline::Kind::Continuous)
        return said(QT_TRANSLATE_NOOP("decretum::DeadlinePopover", "Continuously, without a last day"));
    if (deadline.kind == Deadline::Kind::Recurring)
        return said(QT_TRANSLATE_NOOP("decretum::DeadlinePopover", "Again and again"));
    if (deadline.from && deadline.to && *deadline.from != *deadline.to)
        return dayText(*deadline.from) + QStringLiteral(" – ") + dayText(*deadline.to);
    if (deadline.to)
        return dayText(*deadline.to);
    if (deadline.from)
        return said(QT_TRANSLATE_NOOP("decretum::DeadlinePopover", "From %1")).arg(dayText(*deadline.from));
    return said(QT_TRANSLATE_NOOP("decretum::DeadlinePopover", "Bound to an event, without a day"));
}

DeadlinePopover::DeadlinePopover(DecisionDocument& document, ClauseId clause, int index, QWidget* parent)
    : Popover(parent),
      m_document(document),
      m_clause(clause),
      m_index(index),
      m_phrase(new QLineEdit),
      m_echo(new QLabel),
      m_calendar(makeCalendar()),
      m_take(new QPushButton(tr("Take")))
{
    const Clause* of = document.clause(clause);
    if (of && index < of->deadlines.size())
        m_phrase->setText(of->deadlines.at(index).text);
    m_phrase->setPlaceholderText(deadlineExamples(language()));
    m_phrase->setClearButtonEnabled(true);
    m_phrase->setMinimumWidth(320);
    m_phrase->setAccessibleName(tr("Deadline"));
    m_echo->setWordWrap(true);
    m_echo->setMinimumHeight(m_echo->fontMetrics().height() * 2);
    m_echo->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_take->setDefault(true);
    auto* title = new QLabel(tr("Deadline"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* buttons = new QHBoxLayout;
    auto* remove = new QPushButton(tr("Remove"));
    remove->setVisible(of && index < of->deadlines.size());
    buttons->addWidget(remove);
    buttons->addStretch();
    buttons->addWidget(m_take);
    column()->addWidget(title);
    column()->addWidget(m_phrase);
    column()->addWidget(m_echo);
    column()->addWidget(m_calendar);
    column()->addLayout(buttons);
    connect(m_phrase, &QLineEdit::textChanged, this, &DeadlinePopover::echo);
    connect(m_phrase, &QLineEdit::returnPressed, this, &DeadlinePopover::accept);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DeadlinePopover::takeDay);
    connect(m_take, &QPushButton::clicked, this, &DeadlinePopover::accept);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_phrase->clear();
        accept();
    });
    m_document.endBurst();
    echo();
    m_phrase->setFocus();
    m_phrase->selectAll();
}

void DeadlinePopover::echo()
{
    const QString phrase = m_phrase->text().simplified();
    if (phrase.isEmpty()) {
        m_echo->setText(QString());
        return;
    }
    const DeadlineReading reading = parseDeadline(phrase, language(), issued());
    m_echo->setText(describeDeadline(reading));
    QPalette colours = palette();
    const bool isWrong = reading.outcome == DeadlineReading::Outcome::Impossible;
    if (isWrong)
        colours.setColor(QPalette::WindowText, themeColours(palette()).overdue);
    m_echo->setPalette(colours);
    m_take->setEnabled(!isWrong);
    if (reading.isValue() && reading.deadline.to)
        m_calendar->setSelectedDate(*reading.deadline.to);
}

void DeadlinePopover::takeDay(QDate day)
{
    m_phrase->setText(untilDay(day, language()));
    m_phrase->setFocus();
}

void DeadlinePopover::accept()
{
    if (!m_take->isEnabled())
        return;
    m_document.setDeadline(m_clause, m_index, m_phrase->text());
    close();
}

}  // namespace decretum
