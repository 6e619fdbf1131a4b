// SPDX-License-Identifier: MIT
#include "calendar.h"

#include "icons.h"
#include "theme.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QToolButton>

namespace decretum {

QCalendarWidget* makeCalendar()
{
    auto* calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    const QColor header = calendar->palette().color(QPalette::HighlightedText);
    // QCalendarWidget names its buttons so (Qt 6.4); where it does not, they keep their own arrows.
    for (const auto& [name, picture] : {std::pair("qt_calendar_prevmonth", "previous"), std::pair("qt_calendar_nextmonth", "next")}) {
        if (auto* button = calendar->findChild<QToolButton*>(QLatin1StringView(name)))
            button->setIcon(QIcon(iconPixmap(QLatin1StringView(picture), header, 16, calendar->devicePixelRatioF())));
    }
    QTextCharFormat weekend;
    weekend.setForeground(themeColours(calendar->palette()).overdue);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    return calendar;
}

}  // namespace decretum
