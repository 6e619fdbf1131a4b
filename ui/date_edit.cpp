// SPDX-License-Identifier: MIT
#include "head_form.h"

#include "calendar.h"
#include "icons.h"
#include "text/dates.h"
#include "theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace decretum {

DateEdit::DateEdit(QWidget* parent) : QWidget(parent), m_field(new QLineEdit)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    m_field->setFrame(false);
    QAction* calendar = m_field->addAction(icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(m_field, &QLineEdit::editingFinished, this, &DateEdit::take);
    setFocusProxy(m_field);
}

void DateEdit::showDate(const QString& printed)
{
    m_shown = printed;
    m_field->setText(printed);
    m_field->setCursorPosition(0);
    keepRoom();
    m_field->setPalette({});
    m_field->setToolTip({});
}

void DateEdit::setReadOnly(bool isReadOnly)
{
    m_field->setReadOnly(isReadOnly);
    for (QAction* action : m_field->actions())
        action->setVisible(!isReadOnly);
}

void DateEdit::setTextFont(const QFont& font)
{
    m_field->setFont(font);
    keepRoom();
}

/// A day is read at a glance or not at all: it is never cut.
void DateEdit::keepRoom()
{
    const int calendarButton = m_field->fontMetrics().height() * 2;
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(m_shown) + calendarButton);
}

void DateEdit::setPlaceholder(const QString& words)
{
    m_field->setPlaceholderText(words);
    m_field->setAccessibleName(words);
}

void DateEdit::take()
{
    const QString typed = m_field->text().simplified();
    if (typed == m_shown)
        return;
    const auto day = parseDate(typed);
    if (!day && !typed.isEmpty()) {
        // Kept as typed, and said: nothing is thrown away while it is being mended.
        QPalette colours = m_field->palette();
        colours.setColor(QPalette::Text, themeColours(palette()).overdue);
        m_field->setPalette(colours);
        m_field->setToolTip(tr("Not a day of the calendar. Write it as 04.03.2020 or with the month's name."));
        return;
    }
    const bool isVerbal = std::any_of(typed.begin(), typed.end(), [](QChar sign) { return sign.isLetter(); });
    Q_EMIT dateTyped(day.value_or(QDate()), isVerbal);
}

void DateEdit::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = makeCalendar();
    if (const auto day = parseDate(m_field->text()))
        calendar->setSelectedDate(*day);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::clicked, menu, [this, menu](QDate day) {
        const bool isVerbal = std::any_of(m_shown.begin(), m_shown.end(), [](QChar sign) { return sign.isLetter(); });
        Q_EMIT dateTyped(day, isVerbal);
        menu->close();
    });
    menu->popup(mapToGlobal(QPoint(0, height())));
}

}  // namespace decretum
