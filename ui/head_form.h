// SPDX-License-Identifier: MIT
#pragma once

#include "edit/decision_document.h"
#include "part_edit.h"

#include <QWidget>

class QLineEdit;

namespace decretum {

/// A day typed as it is printed («04.03.2020», «14 лютого 2022 року») or picked from a calendar.
class DateEdit final : public QWidget {
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);
    void showDate(const QString& printed);
    void setReadOnly(bool isReadOnly);
    void setTextFont(const QFont& font);
    void setPlaceholder(const QString& words);
    QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    /// A day, or an invalid one where the field was emptied; `isVerbal`: the month was a word.
    void dateTyped(QDate date, bool isVerbal);

private:
    void take();
    void openCalendar();
    void keepRoom();

    QLineEdit* m_field;
    QString m_shown;
};

/// The parts above the clauses, each written in where it will stand: letterhead, type, body, date, place, number, subject, preamble, formula.
class HeadForm final : public QWidget {
    Q_OBJECT

public:
    explicit HeadForm(QWidget* parent = nullptr);
    void setDocument(DecisionDocument* document);
    void setTextFont(const QFont& font);
    void focusFirst(HeadField field = HeadField::Subject);
    /// The last part above the clauses, the caret at its end.
    void focusLast();

Q_SIGNALS:
    void leftDownwards();
    void caretMoved(const QRect& rectangle);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Part {
        HeadField field;
        PartEdit* edit;
    };
    PartEdit* addPart(HeadField field, PartEdit::Holds holds, Qt::Alignment alignment);
    void show(HeadField field);
    void take(HeadField field, const RichText& text);
    RichText textOf(HeadField field) const;
    void leave(PartEdit* from, int direction);
    void retranslate();

    DecisionDocument* m_document = nullptr;
    QList<Part> m_parts;
    DateEdit* m_date;
    QLineEdit* m_place;
    QLineEdit* m_number;
};

}  // namespace decretum
