// SPDX-License-Identifier: MIT
#pragma once

#include "grammar/decline.h"
#include "model/decision.h"
#include "model/due_day.h"
#include "pdf/pdf_profile.h"
#include "render/office_look.h"

namespace decretum {

/// What an office says of itself: asked once, put into each new document. Kept in the registry as one JSON object.
struct Office {
    QStringList letterhead{};                 ///< «УКРАЇНА», «ВІДДІЛ ОСВІТИ …»: a line each.
    QString place{};                          ///< «м. Вереск»
    QString headPost{};                       ///< «Начальник відділу освіти»
    QString headName{};                       ///< As it is printed under a document.
    Language language = Language::Ukrainian;  ///< Of a new document.
    /// The standard whose figures hold: "dstu-4163-2020", "dstu-4163-2020-kmu-55", "gost-7.0.97-2016", "gost-7.0.97-2025".
    QString profile{};
    QChar apostrophe{0x2019};  ///< The sign that typing an apostrophe gives: U+2019, U+02BC or U+0027.
    NameForm nameForm = NameForm::GivenNameSurname;
    /// Documents are kept for more than ten years: they are printed on one side of the sheet (ДСТУ 4163:2020, 7.11).
    bool isKeptLong = true;
    /// Which days are off: a name of WorkCalendar::builtInNames(); empty: the country's of `language`.
    QString calendar{};
    DayOffRule dayOffRule = DayOffRule::NextWorkingDay;  ///< What becomes of a deadline's last day that is off.
    QList<OwnDay> ownDays{};                             ///< Of this institution; they go before the calendar.
    QByteArray picture{};                                ///< Over the letterhead: a PNG or JPEG file; empty: none.
    QString pictureText{};                               ///< What it shows.
    QByteArray sheet{};                       ///< The office's own sheet («бланк»), a .docx that DOCX files are written upon; empty: none.
    QString sheetName{};                      ///< As its file was called.
    PdfProfile pdfProfile = PdfProfile::A2a;  ///< Of PDF files.
    std::optional<QDate> martialLawUntil{};   ///< The last day on which holidays are worked (law № 2136-IX); none: it lasts.
    bool operator==(const Office&) const = default;
};

/// The key under which the registry keeps it.
inline constexpr QLatin1StringView kOfficeSetting{"office"};

QByteArray toJson(const Office& office);
/// What is missing or wrong stays as in an empty office.
Office officeFromJson(const QByteArray& json);

/// A picture or sheet larger than that is none to keep in the registry, in bytes.
inline constexpr qsizetype kLargestOfficeFile = 4 << 20;

/// How its documents look.
OfficeLook lookOf(const Office& office);

/// How the office declines names and posts.
DeclensionOptions declensionOf(const Office& office);

/// The office's calendar with its own days.
WorkCalendar calendarOf(const Office& office);

/// A new document of the template's kind: the office's letterhead and signature, today's date, the template's words.
Decision draftFrom(const Template& form, const Office& office, QDate today);

}  // namespace decretum
