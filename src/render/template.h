// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "model/decision.h"
#include "render/fact_condition.h"
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
    FactUnknown,      ///< `when` asks for what no document has.
    KeyMissing,       ///< Neither the template nor its bases say it.
    NotTranslated,    ///< A wording in the language of the base, which is another.
    MeasureWrong,     ///< Lengths that do not go together on the sheet.
    PictureNotFound,
    PictureWrong,   ///< Neither PNG nor JPEG.
    PicturesClash,  ///< Arms and an emblem: a letterhead has one of them at most.
};
constexpr Layer layerOf(RenderError)
{
    return Layer::Render;
}

/// A part of the page, in the order in which a template lists them.
enum class TemplateBlock : quint8 {
    Letterhead,
    Approval,
    Type,
    Body,
    Facts,
    Subject,
    Preamble,
    Formula,
    Clauses,
    Content,
    Basis,
    Signatures,
    Agreements,
    Visas,
    Executor,
    Distribution,
    Acquaintance,
    Attachments,
    Words,  ///< Words of the template's own.
};

/// One entry of a template's list of blocks.
struct BlockEntry {
    TemplateBlock block = TemplateBlock::Words;
    FactCondition when{};
    std::optional<MessagePattern> words{};  ///< Of a block of the template's own words.
    QString style{};                        ///< In which those are set.
};

/// A wording: the first of its alternatives whose facts are there is printed.
struct Wording {
    struct Alternative {
        FactCondition when{};
        MessagePattern pattern{};
    };
    QList<Alternative> alternatives{};
    /// The pattern to print; null: none of them.
    const MessagePattern* choose(const std::function<bool(const QString&)>& isThere) const;
};

/// Where a deadline that does not stand in the sentence is printed.
enum class DeadlinePlacement : quint8 { OwnLine, AfterText };

/// How the lines of acquaintance stand: place for signature and day behind each name; or a table of them.
enum class AcquaintanceForm : quint8 { Lines, Table };

/// An emblem is as wide as the text at most.
inline constexpr Millimetres kWidestEmblem{170};

/// What stands at the head of the first sheet.
struct LetterheadForm {
    bool isFlag = false;            ///< Lines begin at the left margin; else they are centred (ДСТУ 4163:2020, 6.7).
    std::optional<Image> arms{};    ///< Coat of arms.
    std::optional<Image> emblem{};  ///< Never beside arms (ГОСТ Р 7.0.97-2025, 5.1).
    QString pictureText{};          ///< What the picture shows, for readers that cannot see it.
    QString officePictureText{};    ///< The same of the picture that an office has put there, where it says nothing itself.
    Millimetres pictureHeight{17};  ///< ДСТУ 4163:2020, 5.1.
    Millimetres armsWidth{12};      ///< ДСТУ 4163:2020, 5.1.
    bool hasQrZone = false;         ///< 21 × 21 mm at the right margin (ДСТУ 4163:2020, 5.10; ГОСТ Р 7.0.97-2025, requisite 31).
    QString qrText{};               ///< What the code says, likewise.
    std::optional<Image> qr{};      ///< What stands in the zone; none: it is left free.
};

/// The words that a new document of the kind begins with.
struct DraftWords {
    QString type{};
    QString body{};
    QString numberCaption{};
    QString subject{};
    QString preamble{};
    QString formula{};
    QStringList clauses{};
    NumberingScheme numbering = decimalScheme();
    QString basis{};
    QStringList approval{};
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
    QList<BlockEntry> blocks{};
    QMap<QString, Wording> wording{};
    LetterheadForm letterhead{};
    DraftWords draft{};
    DeadlinePlacement deadlinePlacement = DeadlinePlacement::OwnLine;
    Millimetres positionWidth{73};  ///< Of a signatory's position (ДСТУ 4163:2020, 7.6).
    Millimetres subjectWidth{};     ///< Longest line of a heading at the left margin; 0: as its style says.
    int wideSubject = 0;            ///< Signs from which a heading runs to the right margin (КМУ № 55: 150); 0: none does.
    Millimetres nameOffset{125};    ///< Of the decoded signature from the left margin (ДСТУ 4163:2020, 7.7).
    Points aboveSignature{24};
    bool isDateRowLeft = true;  ///< Date left, place centred, number right; else each on a line of its own.
    bool isPlan = false;        ///< The clauses are a table: number, measure, deadline, performers.
    AcquaintanceForm acquaintance = AcquaintanceForm::Lines;
    int acquaintanceRows = 0;  ///< Fewest rows of a table of acquaintance: those behind the last name are empty.
};

/// The words that a document says of itself: each with the arguments that it alone is given.
struct WordingKey {
    QLatin1StringView name;
    QList<QLatin1StringView> arguments{};
    bool takesFacts = true;  ///< Whether it may name the document's facts too; those that make such a fact may not.
};
const QList<WordingKey>& wordingKeys();

/// The facts that any wording and any block of own words may name.
const QStringList& documentArguments();

/// Names of the styles that a template may set; every one is there in a complete template.
const QStringList& styleNames();

}  // namespace decretum
