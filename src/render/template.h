// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "model/decision.h"
#include "text/message_pattern.h"

#include <QMap>

namespace decretum {

/// `subject` is the template's file or name, `place` its line, `detail` the key and what is wrong with it.
enum class RenderError {
    TemplateNotFound,
    TemplateNotToml,  ///< detail: the parser's words.
    KeyUnknown,
    ValueWrong,       ///< Another type, or not one of the words the key takes.
    PatternWrong,     ///< A wording that is no MessageFormat pattern.
    ArgumentUnknown,  ///< A wording that uses a name nobody gives.
    BaseNotFound,     ///< `extends` names no template.
    BaseCyclic,       ///< `extends` leads back to the template itself.
};
constexpr Layer layerOf(RenderError)
{
    return Layer::Render;
}

/// A part of the page, in the order in which a template lists them.
enum class TemplateBlock : quint8 {
    Letterhead,
    Type,
    Body,
    Facts,
    Subject,
    Preamble,
    Formula,
    Clauses,
    Content,
    Signatures,
    Visas,
    Executor,
    Acquaintance,
    Attachments,
};

/// Where a deadline that does not stand in the sentence is printed.
enum class DeadlinePlacement : quint8 { OwnLine, AfterText };

/// The words that a new document of the kind begins with.
struct DraftWords {
    QString type{};
    QString body{};
    QString numberCaption{};
    QString subject{};
    QString preamble{};
    QString formula{};
    QStringList clauses{};
    QString control{};  ///< The last clause, which lays down who controls; empty: none.
    bool isDateVerbal = false;
};

/// A step towards fewer pages: nothing is larger or wider than this.
struct TightStep {
    Points size{14};     ///< Of type, the document's own name aside.
    double spacing = 1;  ///< Of what stands before and after paragraphs: a share of the usual.
    double line = 1;     ///< Line spacing.
    bool operator==(const TightStep&) const = default;
};

/// How documents of a kind look and what they say (docs/templates.md). Complete: what it does not say, its base does.
struct Template {
    QString name;   ///< "uk/order"
    QString title;  ///< In the document's language.
    Language language = Language::Ukrainian;
    QList<DecisionKind> kinds{};  ///< For which it is chosen by itself; empty: only by name.
    QString shape{};              ///< "protocol", "collegium", "council" …: narrows the choice; empty: the usual one.
    PageSetup page{};
    QList<ParagraphStyle> styles{};
    QList<TightStep> tighter{};  ///< From the first to the tightest that the standard allows; empty: none.
    QList<TemplateBlock> blocks{};
    QMap<QString, MessagePattern> wording{};
    DraftWords draft{};
    DeadlinePlacement deadlinePlacement = DeadlinePlacement::OwnLine;
    Millimetres positionWidth{73};  ///< Of a signatory's position (ДСТУ 4163:2020, 7.6).
    int wideSubject = 0;            ///< Signs from which a heading runs to the right margin (КМУ № 55: 150); 0: none does.
    Millimetres nameOffset{125};    ///< Of the decoded signature from the left margin (ДСТУ 4163:2020, 7.7).
    bool isDateRowLeft = true;      ///< Date left, place centred, number right; else each on a line of its own.
};

/// The words that a document says of itself: each with the arguments that it is given.
struct WordingKey {
    QLatin1StringView name;
    QList<QLatin1StringView> arguments;
};
const QList<WordingKey>& wordingKeys();

/// Names of the styles that a template may set; every one is there in a complete template.
const QStringList& styleNames();

}  // namespace decretum
