// SPDX-License-Identifier: MIT
#pragma once

#include "render/render.h"

#include <QHash>

/// What the renderers of single parts share. Used inside this layer alone.
namespace decretum {

/// Gathers blocks, and the first thing that went wrong with a wording.
class TreeBuilder {
public:
    TreeBuilder(const Decision& decision, const Template& form, const DeclensionOptions& declension);

    const Decision& decision() const { return m_decision; }
    const Template& form() const { return m_form; }
    Millimetres textWidth() const;

    /// A paragraph of plain words, typography set; nothing where the words are empty.
    void addText(const QString& style, const QString& words);
    void add(Block block) { m_document.sections.last().blocks.append(std::move(block)); }
    /// Runs of rich text, typography set.
    QList<Run> runsOf(const RichText& text) const;
    QString typeset(const QString& text) const;
    Paragraph paragraph(const QString& style, const QString& words) const;

    /// A wording of the template with the document's facts and these arguments, which go before; each line trimmed, empty ones dropped.
    /// Empty where none of its alternatives has its facts. The first failure is kept.
    QString say(const char* key, const MessageArguments& arguments = {});
    QString say(const MessagePattern& pattern, const MessageArguments& arguments = {});
    /// The style of that id; a template has all of them.
    ParagraphStyle style(const QString& id) const;
    /// A paragraph for the right-hand side of the sheet: a wider sheet moves it by as much as its text is wider than the template's.
    void addAtRight(const QString& style, const QString& words);

    /// The bookmark of a clause or annex that some text refers to; empty for all others.
    QString bookmarkOf(const QUuid& id) const { return m_bookmarks.value(id); }

    /// How many blocks the section has.
    qsizetype blockCount() const { return m_document.sections.last().blocks.size(); }
    /// The paragraphs from the `first`th block of the section on print the clause of that id.
    void setOrigin(qsizetype first, const QUuid& id);

    void beginSection(const PageSetup& page, bool restartsNumbers);
    /// The last paragraph stays with what follows it.
    void keepLastWithNext();
    /// So do at least two lines of text: where the last paragraph may be a single line, the one before it too.
    void keepTwoLinesWithNext();
    Document& document() { return m_document; }
    Result<Document> take();

private:
    void collectTargets(const RichText& text);
    void collectTargets(const QList<Clause>& clauses);

    const Decision& m_decision;
    const Template& m_form;
    const DeclensionOptions& m_declension;
    Document m_document;
    QHash<QUuid, QString> m_bookmarks;
    std::optional<Error> m_error;
};

void renderHead(TreeBuilder& tree, TemplateBlock block);
void renderLetterhead(TreeBuilder& tree);
/// A tree of clauses as list paragraphs; `listId` names its numbering in the document.
void renderClauses(TreeBuilder& tree, const QList<Clause>& clauses, const NumberingScheme& scheme, const QString& listId);
/// The same as a table: number, measure, deadline, performers.
void renderPlan(TreeBuilder& tree, const QList<Clause>& clauses, const NumberingScheme& scheme);
void renderAttachments(TreeBuilder& tree);
void renderBlocks(TreeBuilder& tree, const QList<FreeBlock>& blocks);
void renderSignatures(TreeBuilder& tree);
void renderAgreements(TreeBuilder& tree);
void renderVisas(TreeBuilder& tree);
void renderAcquaintance(TreeBuilder& tree);
void renderFoot(TreeBuilder& tree, TemplateBlock block);

/// Who performs a clause, where they stand on a line of their own: persons that the text does not name, and its addressee where it
/// has no parts; empty: nobody.
QString ownPerformers(const Clause& clause);
/// The deadlines that do not stand in the sentence, joined by commas; empty: none.
QString ownDeadlines(const Clause& clause);
/// The document's day in the template's digital or verbal form.
QString dateText(TreeBuilder& tree);
/// The facts that any wording may name (documentArguments()).
MessageArguments factsOf(TreeBuilder& tree);
/// Widths in these proportions that make up `width`.
QList<Millimetres> shares(Millimetres width, const QList<double>& parts);
TableCell cellOf(Paragraph paragraph);

}  // namespace decretum
