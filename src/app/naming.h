// SPDX-License-Identifier: MIT
#pragma once

#include "grammar/decline.h"
#include "model/clause_labels.h"
#include "model/directory.h"
#include "store/registry.h"

#include <memory>

/// How documents name the persons and posts of the office's directory.
namespace decretum {

/// The name in a case, in one of the forms that documents use. A confirmed form of a part goes before the rules; the
/// gender is the person's own, where it is set.
QString printedName(const Person& person, NameForm form, GrammaticalCase grammaticalCase, const DeclensionOptions& options = {});

/// The post's title in a case; a confirmed form goes before the rules.
QString printedPost(const Post& post, GrammaticalCase grammaticalCase, const DeclensionOptions& options = {});

/// Prints references to persons and posts by the registry's directory, each read once. The registry must outlive what
/// is returned.
DirectoryText directoryTextOf(const Registry& registry, const DeclensionOptions& options = {});

/// The person whom a name in some case means, among those of the directory: surname and given name, or initials, agree.
/// Null: none, or more than one.
PersonId personMeant(const QString& printed, Language language, const QList<Person>& persons);

/// Links the mentions and signatures of a decision that are not linked yet.
void linkPersons(Decision& decision, const QList<Person>& persons);

}  // namespace decretum
