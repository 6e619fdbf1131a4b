// SPDX-License-Identifier: MIT
#include "app/naming.h"

#include "grammar/nominative.h"
#include "model/attachment_clauses.h"
#include "text/letter_case.h"
#include "text/typography.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

using Part = ConfirmedForm::Part;

/// «А.» of «Анна»; empty for an empty name.
QString initialOf(const QString& name, Language language)
{
    return name.isEmpty() ? QString() : upperCase(name.first(1), language) + u'.';
}

DeclensionOptions withConfirmed(const QList<ConfirmedForm>& forms, Part part, const QString& nominative, DeclensionOptions options)
{
    for (const ConfirmedForm& form : forms) {
        if (form.part == part)
            options.confirmed.append({nominative, form.grammaticalCase, form.text});
    }
    return options;
}

/// A man's or a woman's: the person's own, where it is set; else as the whole name tells it.
Gender genderOf(const Person& person)
{
    if (person.gender != Gender::Unknown)
        return person.gender;
    const QString whole = person.surname + u' ' + person.givenName + u' ' + person.patronymic;
    return genderOf(whole.simplified(), person.language, PhraseKind::FullName);
}

/// One part of a name, declined.
QString declinedPart(const Person& person, Gender gender, Part part, GrammaticalCase grammaticalCase, const DeclensionOptions& options)
{
    const QString& text = part == Part::Surname ? person.surname : part == Part::GivenName ? person.givenName : person.patronymic;
    const PhraseKind kind = part == Part::Surname ? PhraseKind::Surname : part == Part::GivenName ? PhraseKind::GivenName : PhraseKind::Patronymic;
    return decline(text, person.language, kind, gender, grammaticalCase, withConfirmed(person.forms, part, text, options)).text;
}

QStringList keysOf(const QString& name)
{
    QStringList words;
    for (const QString& word : QString(name).replace(u'.', u' ').split(u' ', Qt::SkipEmptyParts))
        words.append(comparisonKey(word));
    return words;
}

/// A person's names as they are compared, folded once for all that is looked for.
struct KnownPerson {
    PersonId id;
    QString surname;
    QString givenName;
    QString patronymic;
};

/// Whether the words beside the surname begin as the person's given name and patronymic do.
bool agree(const QStringList& beginnings, const KnownPerson& person)
{
    const QString* names[] = {&person.givenName, &person.patronymic};
    qsizetype at = 0;
    for (const QString& beginning : beginnings) {
        if (at >= 2 || !names[at]->startsWith(beginning))
            return false;
        ++at;
    }
    return !beginnings.isEmpty();
}

bool means(QStringList words, const KnownPerson& person)
{
    const qsizetype at = words.indexOf(person.surname);
    if (at < 0)
        return false;
    words.removeAt(at);
    return agree(words, person);
}

/// Finds whom a name means among the persons of a directory.
class PersonFinder {
public:
    explicit PersonFinder(const QList<Person>& persons)
    {
        for (const Person& person : persons) {
            const KnownPerson known{person.id, comparisonKey(person.surname), comparisonKey(person.givenName), comparisonKey(person.patronymic)};
            if (!known.surname.isEmpty() && !known.givenName.isEmpty())
                m_persons[known.surname.front()].append(known);
        }
    }

    /// Null: none, or more than one.
    PersonId find(const QString& printed, Language language) const
    {
        const QList<const KnownPerson*> possible = possiblyMeant(keysOf(printed));
        if (possible.isEmpty())
            return {};
        QList<QStringList> nominatives{keysOf(printed)};
        for (const NominativeCandidate& candidate : nominativesOf(printed, language, PhraseKind::FullName))
            nominatives.append(keysOf(candidate.text));
        PersonId found;
        for (const KnownPerson* person : possible) {
            if (std::none_of(nominatives.begin(), nominatives.end(), [person](const QStringList& words) { return means(words, *person); }))
                continue;
            if (!found.isNull() && found != person->id)
                return {};
            found = person->id;
        }
        return found;
    }

private:
    /// Those whose surname and given name begin as two of the words do. Most names are of nobody in the directory: no declension
    /// is undone for them, and none changes a first letter.
    QList<const KnownPerson*> possiblyMeant(const QStringList& words) const
    {
        QList<QChar> letters;
        for (const QString& word : words)
            letters.append(word.front());
        QList<const KnownPerson*> possible;
        for (const QChar letter : QSet<QChar>(letters.begin(), letters.end())) {
            const auto persons = m_persons.constFind(letter);
            if (persons == m_persons.cend())
                continue;
            QList<QChar> others = letters;
            others.removeOne(letter);
            for (const KnownPerson& person : *persons) {
                if (others.contains(person.givenName.front()))
                    possible.append(&person);
            }
        }
        return possible;
    }

    QHash<QChar, QList<KnownPerson>> m_persons;  ///< By the surname's first letter.
};

}  // namespace

QString printedName(const Person& person, NameForm form, GrammaticalCase grammaticalCase, const DeclensionOptions& options)
{
    const Gender gender = genderOf(person);
    const auto part = [&](Part which) { return declinedPart(person, gender, which, grammaticalCase, options); };
    const QString initials = initialOf(person.givenName, person.language) + initialOf(person.patronymic, person.language);
    switch (form) {
    case NameForm::SurnameInitials: return (part(Part::Surname) + u' ' + initials).trimmed();
    case NameForm::InitialsSurname: return (initials + u' ' + part(Part::Surname)).trimmed();
    case NameForm::GivenNameSurname: return (part(Part::GivenName) + u' ' + upperCase(part(Part::Surname), person.language)).trimmed();
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
    return PersonFinder(persons).find(printed, language);
}

void linkPersons(Decision& decision, const QList<Person>& persons)
{
    if (persons.isEmpty())
        return;
    const PersonFinder finder(persons);
    const auto link = [&](PersonId& person, const QString& name) {
        if (person.isNull())
            person = finder.find(name, decision.language);
    };
    const auto linkClauses = [&link](QList<Clause>& clauses) {
        forEachClause(clauses, [&link](Clause& clause, int) {
            for (PersonMention& mention : clause.persons)
                link(mention.person, mention.name);
        });
    };
    linkClauses(decision.clauses);
    for (Attachment& attachment : decision.attachments) {
        forEachList(attachment, linkClauses);
        if (auto* list = std::get_if<PersonList>(&attachment.content)) {
            for (Member& member : list->members)
                link(member.person, member.name);
        }
    }
    for (Signature& signature : decision.signatures)
        link(signature.person, signature.name);
}

}  // namespace decretum
