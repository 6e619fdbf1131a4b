// SPDX-License-Identifier: MIT
#pragma once

#include "model/deadline.h"
#include "model/deadline_reader.h"
#include "model/deadline_term.h"

/// The forms that a deadline takes. Used inside this layer alone.
namespace decretum::deadline {

struct Phrase {
    Deadline deadline{};
    std::optional<RelativeTerm> term{};
    bool isImpossible = false;
    /// Whether the words are a deadline even inside a sentence: «вересень» alone is one only on a line of its own.
    bool isPlain = true;
};

/// Reads one phrase at the reader's place. None: nothing was read.
std::optional<Phrase> takePhrase(Reader& reader, const Context& context);

/// «щомісяця до 5 числа», «двічі на рік», «до 20 грудня кожного року»
std::optional<Phrase> takeRecurring(Reader& reader, const Context& context);
/// «у 10-денний строк», «протягом трьох робочих днів з дня …», «за 10 днів до …»
std::optional<Phrase> takeRelative(Reader& reader, const Context& context);
/// «до 01.09.2022», «не пізніше травня», «до кінця року»
std::optional<Phrase> takeUntil(Reader& reader, const Context& context);
/// «вересень 2020 р.», «з 1 по 10 жовтня», «протягом навчального року»
std::optional<Phrase> takeDuring(Reader& reader, const Context& context);
/// «постійно», «невідкладно», «періодично»
std::optional<Phrase> takeManner(Reader& reader, const Context& context);
/// «за потреби», «згідно з графіком», «до Дня вчителя»
std::optional<Phrase> takeEvent(Reader& reader, const Context& context);

/// «о 14.00», «до 16-00», «16:00 годин»: read and forgotten.
bool takeHours(Reader& reader);
/// «включно», «(включно)»
bool takeInclusive(Reader& reader);
/// «не пізніше», «не пізніше ніж», «не позднее чем», «не пізніше за»
bool takeNotLater(Reader& reader);
/// «протягом», «в течение», «у період»
bool takeDuringWords(Reader& reader);
/// Words up to the next mark that parts the sentence, eight at most.
void skipClause(Reader& reader);
/// The words that name an event, to its end: all that a phrase of its own has, in a sentence those in the genitive.
void skipEventWords(Reader& reader, const Context& context);
/// The rest of an event's words; false where a phrase that stands alone turns out to be a task.
bool takeEventTail(Reader& reader, const Context& context);
/// «провести», «обеспечить»
bool isInfinitive(const Reader& reader, qsizetype ahead);

Phrase phraseOf(Deadline::Kind kind, std::optional<QDate> from, std::optional<QDate> to);
Phrase impossiblePhrase();

}  // namespace decretum::deadline
