// SPDX-License-Identifier: MIT
#include "model/deadline_phrase.h"

namespace decretum {

namespace {

using namespace deadline;

/// «Термін виконання:», «Строк –», «Срок исполнения –»
bool takeCaption(Reader& reader)
{
    const qsizetype start = reader.at();
    if (!reader.takeWord({u"термін", u"терміни", u"строк", u"строки", u"срок", u"сроки", u"дата"}))
        return false;
    if (reader.takeStem({u"виконання", u"исполнения", u"выполнения", u"подання", u"реалізації", u"проведення", u"проведения"})) {
    }
    if (reader.takeSign(u":-.") || reader.at() - start > 1) {
        while (reader.takeSign(u":-.")) {
        }
        return true;
    }
    reader.setAt(start);
    return false;
}

bool onlyMarksRemain(Reader reader)
{
    takeHours(reader);
    while (!reader.atEnd()) {
        if (reader.peek().kind != Token::Kind::Sign)
            return false;
        reader.skip();
    }
    return true;
}

DeadlineReading readingOf(const Phrase& phrase, const QString& text)
{
    if (phrase.isImpossible)
        return {.outcome = DeadlineReading::Outcome::Impossible};
    DeadlineReading reading{.outcome = DeadlineReading::Outcome::Value, .deadline = phrase.deadline};
    reading.deadline.text = text;
    return reading;
}

/// «весенние каникулы (с 22.03.2021 по 28.03.2021)»: days beside an event are its days.
std::optional<Phrase> daysBeside(Reader reader, QDate issued)
{
    if (!reader.takeSign(u"("))
        return std::nullopt;
    auto phrase = deadline::takePhrase(reader, issued);
    return phrase && onlyMarksRemain(reader) ? phrase : std::nullopt;
}

}  // namespace

DeadlineReading parseDeadline(QStringView printed, Language, QDate issued)
{
    const QList<Token> tokens = splitTokens(printed);
    Reader reader(tokens);
    const bool hasCaption = takeCaption(reader);
    while (reader.takeSign(u"(.,:-"))
        continue;
    if (reader.atEnd())
        return {};
    const qsizetype start = reader.peek().start;
    auto phrase = deadline::takePhrase(reader, issued);
    if (!phrase)
        return {};
    const QString text = printed.sliced(start, reader.peek(-1).end - start).toString();
    if (phrase->deadline.kind == Deadline::Kind::Event && !phrase->isImpossible) {
        if (const auto days = daysBeside(reader, issued))
            return readingOf(*days, printed.sliced(start).trimmed().toString());
    }
    if (!onlyMarksRemain(reader))
        return {};
    static_cast<void>(hasCaption);
    return readingOf(*phrase, text);
}

}  // namespace decretum
