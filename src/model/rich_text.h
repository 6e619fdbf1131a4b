// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"
#include "text/grammatical_case.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace decretum {

/// Prints the current label of a clause, without its closing sign.
struct ClauseReference {
    ClauseId clause{};
    std::optional<GrammaticalCase> words{};  ///< With words in that case, «підпункту 2.1 пункту 2»; none: the label alone.
    bool operator==(const ClauseReference&) const = default;
};

/// How a person's name is printed.
enum class NameForm : quint8 {
    SurnameInitials,   ///< «Мартинюк С.В.»
    InitialsSurname,   ///< «С.В. Мартинюк»
    GivenNameSurname,  ///< «Сергій МАРТИНЮК» (ДСТУ 4163:2020, 5.26)
    FullName,          ///< «Мартинюк Сергій Вікторович»
};

struct PersonReference {
    PersonId person{};
    GrammaticalCase grammaticalCase = GrammaticalCase::Nominative;
    NameForm form = NameForm::SurnameInitials;
    bool operator==(const PersonReference&) const = default;
};

struct PostReference {
    PostId post{};
    GrammaticalCase grammaticalCase = GrammaticalCase::Nominative;
    bool operator==(const PostReference&) const = default;
};

/// A fact of the same document: correcting it reprints every mention.
enum class DocumentFact : quint8 { Subject, Date, Number, Body, Place };

struct FactReference {
    DocumentFact fact = DocumentFact::Subject;
    bool operator==(const FactReference&) const = default;
};

struct AttachmentReference {
    AttachmentId attachment{};
    bool operator==(const AttachmentReference&) const = default;
};

using LiveReference = std::variant<ClauseReference, PersonReference, PostReference, FactReference, AttachmentReference>;

/// The case in which a person, a post or a clause cited in words is printed; none for what has no case.
std::optional<GrammaticalCase> caseOf(const LiveReference& reference);
/// The same in another case; what has none stays as it is.
LiveReference inCase(LiveReference reference, GrammaticalCase grammaticalCase);

/// A stretch of one look. With `reference`, `text` is what was last printed for it: refreshReferences() renews it.
struct RichRun {
    QString text;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    std::optional<LiveReference> reference{};
    bool operator==(const RichRun&) const = default;
};

/// Text with bold, italic, underlined stretches and live references; no other markup.
///
/// Kept normal: no empty run, no two neighbours that could be one.
class RichText {
public:
    RichText() = default;
    RichText(const QString& plain);  // NOLINT(google-explicit-constructor): plain text is rich text
    explicit RichText(const QList<RichRun>& runs);

    const QList<RichRun>& runs() const { return m_runs; }
    /// The words alone, references as last printed.
    QString plain() const;
    bool isEmpty() const { return m_runs.isEmpty(); }
    /// True where it is words alone: no style, no reference.
    bool isPlain() const;
    /// The signs from `start`, `length` of them (−1: all that follow); a reference that is cut becomes plain text.
    RichText mid(qsizetype start, qsizetype length = -1) const;
    RichText operator+(const RichText& other) const;

    bool operator==(const RichText&) const = default;

private:
    QList<RichRun> m_runs;
};

}  // namespace decretum
