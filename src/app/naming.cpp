// SPDX-License-Identifier: MIT
#include "app/naming.h"

#include "grammar/nominative.h"
#include "text/typography.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

using Part = ConfirmedForm::Part;

/// «А. » of «Анна»; empty for an empty name.
QString initialOf(const QString& name)
{
    return name.isEmpty() ? QString() : QString(name.front().toUpper()) + u'.';
}

DeclensionOptions withConfirmed(const QList<ConfirmedForm>& forms, Part part, const QString& nominative, DeclensionOptions options)
{
    for (const ConfirmedForm& form : forms) {
        if (form.part == part)
            options.confirmed.append({nominative, form.grammaticalCase, form.text});
    }
    return options;
}

/// One part of a name, declined.
QString declinedPart(const Person& person, Part part, GrammaticalCase grammaticalCase, const DeclensionOptions& options)
{
    const QString& text = part == Part::Surname ? person.surname : part == Part::GivenName ? person.givenName : person.patronymic;
    const PhraseKind kind = part == Part::Surname ? PhraseKind::Surname : part == Part::GivenName ? PhraseKind::GivenName : PhraseKind::Patronymic;
    Gender gender = person.gender;
    if (gender == Gender::Unknown) {
        const QString whole = person.surname + u' ' + person.givenName + u' ' + person.patronymic;
        gender = declineAll(whole.simplified(), person.language, PhraseKind::FullName, Gender::Unknown).gender;
    }
    return decline(text, person.language, kind, gender, grammaticalCase, withConfirmed(person.forms, part, text, options)).text;
}

/// Whether the words beside the surname begin as the person's given name and patronymic do.
bool agree(const QStringList& beginnings, const Person& person)
{
    const QString names[] = {comparisonKey(person.givenName), comparisonKey(person.patronymic)};
    qsizetype at = 0;
    for (const QString& beginning : beginnings) {
        if (at >= 2 || !names[at].startsWith(beginning))
            return false;
        ++at;
    }
    return !beginnings.isEmpty();
}

QStringList wordsOf(const QString& name)
{
    QStringList words;
    for (const QString& word : QString(name).replace(u'.', u' ').split(u' ', Qt::SkipEmptyParts))
        words.append(comparisonKey(word));
    return words;
}

bool means(const QString& nominative, const Person& person)
{
    QStringList words = wordsOf(nominative);
    const QString surname = comparisonKey(person.surname);
    const qsizetype at = words.indexOf(surname);
    if (at < 0 || surname.isEmpty())
        return false;
    words.removeAt(at);
    return agree(words, person);
}

}  // namespace

QString printedName(const Person& person, NameForm form, GrammaticalCase grammaticalCase, const DeclensionOptions& options)
{
    const auto part = [&](Part which) { return declinedPart(person, which, grammaticalCase, options); };
    const QString initials = initialOf(person.givenName) + initialOf(person.patronymic);
    switch (form) {
    case NameForm::SurnameInitials: return (part(Part::Surname) + u' ' + initials).trimmed();
    case NameForm::InitialsSurname: return (initials + u' ' + part(Part::Surname)).trimmed();
    case NameForm::GivenNameSurname: return (part(Part::GivenName) + u' ' + part(Part::Surname).toUpper()).trimmed();
    case NameForm::FullName: return (part(Part::Surname) + u' ' + part(Part::GivenName) + u' ' + part(Part::Patronymic)).simplified();
    }
    Q_UNREACHABLE();
}

QString printedPost(const Post& post, GrammaticalCase grammaticalCase, const DeclensionOptions& options)
{
    return decline(
        post.title, post.language, PhraseKind::Post, Gender::Unknown, grammaticalCase, withConfirmed(post.forms, Part::Title, post.title, options))
        .text;
}

DirectoryText directoryTextOf(const Registry& registry, const DeclensionOptions& options)
{
    struct Known {
        QHash<PersonId, std::optional<Person>> persons;
        QHash<PostId, std::optional<Post>> posts;
    };
    const auto load = [](const auto& result) {
        return result ? *result : std::nullopt;  // a directory that cannot be read leaves the words as they were
    };
    return [&registry, options, load, known = std::make_shared<Known>()](const LiveReference& reference) -> std::optional<QString> {
        if (const auto* person = std::get_if<PersonReference>(&reference)) {
            auto found = known->persons.constFind(person->person);
            if (found == known->persons.cend())
                found = known->persons.insert(person->person, load(registry.loadPerson(person->person)));
            return *found ? std::optional(printedName(**found, person->form, person->grammaticalCase, options)) : std::nullopt;
        }
        if (const auto* post = std::get_if<PostReference>(&reference)) {
            auto found = known->posts.constFind(post->post);
            if (found == known->posts.cend())
                found = known->posts.insert(post->post, load(registry.loadPost(post->post)));
            return *found ? std::optional(printedPost(**found, post->grammaticalCase, options)) : std::nullopt;
        }
        return std::nullopt;
    };
}

PersonId personMeant(const QString& printed, Language language, const QList<Person>& persons)
{
    PersonId found;
    // Most names are of nobody in the directory: the declension is undone only where a surname begins alike.
    constexpr qsizetype kSharedLetters = 2;
    const QString key = comparisonKey(printed);
    QStringList nominatives;
    for (const Person& person : persons) {
        const QString surname = comparisonKey(person.surname);
        if (surname.isEmpty() || !key.contains(surname.left(kSharedLetters)))
            continue;
        if (nominatives.isEmpty()) {
            nominatives.append(printed);
            for (const NominativeCandidate& candidate : nominativesOf(printed, language, PhraseKind::FullName))
                nominatives.append(candidate.text);
            nominatives.removeDuplicates();
        }
        const bool isMeant =
            std::any_of(nominatives.begin(), nominatives.end(), [&person](const QString& nominative) { return means(nominative, person); });
        if (!isMeant)
            continue;
        if (!found.isNull() && found != person.id)
            return {};
        found = person.id;
    }
    return found;
}

void linkPersons(Decision& decision, const QList<Person>& persons)
{
    if (persons.isEmpty())
        return;
    forEachClause(decision.clauses, [&](Clause& clause, int) {
        for (PersonMention& mention : clause.persons) {
            if (mention.person.isNull())
                mention.person = personMeant(mention.name, decision.language, persons);
        }
    });
    for (Signature& signature : decision.signatures) {
        if (signature.person.isNull())
            signature.person = personMeant(signature.name, decision.language, persons);
    }
}

}  // namespace decretum
