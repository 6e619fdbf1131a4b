// SPDX-License-Identifier: MIT
#include "app/merged_reading.h"

#include "app/merged_parts.h"
#include "text/typography.h"

namespace decretum {

namespace {

using namespace merging;

QString keyOfLine(const QString& line)
{
    return foldSpaces(foldTypography(line));
}

QString keyOfSignature(const Signature& signature)
{
    return keyOfLine(signature.heading + u'\n' + signature.position + u'\n' + signature.name);
}

QString keyOfVisa(const Visa& visa)
{
    return keyOfLine(visa.position + u'\n' + visa.name + u'\n' + visa.date.toString(Qt::ISODate) + u'\n' + visa.remark);
}

QString keyOfBlock(const FreeBlock& block)
{
    if (const auto* paragraph = std::get_if<FreeParagraph>(&block))
        return keyOfLine(QString::number(paragraph->headingLevel) + paragraph->label + u'\n' + paragraph->text.plain());
    QString key;
    if (const auto* table = std::get_if<FreeTable>(&block)) {
        for (const QList<RichText>& row : table->rows) {
            for (const RichText& cell : row)
                key += cell.plain() + u'\t';
        }
    }
    return QString::number(block.index()) + keyOfLine(key);
}

QStringList textKeys(const Decision& decision)
{
    QStringList keys = keysOf(decision.clauses);
    for (const FreeBlock& block : decision.content)
        keys.append(keyOfBlock(block));
    return keys;
}

/// A number once given names a document; a draft gets its number and day later.
bool isSameDocument(const Decision& before, const Decision& after)
{
    constexpr int kHalf = 50;
    if (!before.number.isEmpty() && before.number != after.number)
        return false;
    return unchangedShare(textKeys(before), textKeys(after)) >= kHalf;
}

void mergeHead(Decision& merged, const Decision& before, const Decision& after)
{
    // a type that is printed in capitals may come back so
    if (comparisonKey(before.typeName) != comparisonKey(after.typeName))
        merged.typeName = after.typeName;
    merged.kind = choose(merged.kind, before.kind, after.kind);
    merged.letterhead = chooseItems(merged.letterhead, before.letterhead, after.letterhead, keyOfLine);
    merged.approval = chooseItems(merged.approval, before.approval, after.approval, keyOfLine);
    merged.body = choose(merged.body, before.body, after.body);
    if (before.date != after.date) {
        merged.date = after.date;
        merged.isDateVerbal = after.isDateVerbal;
    }
    merged.number = choose(merged.number, before.number, after.number);
    merged.numberCaption = choose(merged.numberCaption, before.numberCaption, after.numberCaption);
    merged.place = choose(merged.place, before.place, after.place);
    merged.subject = choose(merged.subject, before.subject, after.subject);
    merged.preamble = choose(merged.preamble, before.preamble, after.preamble);
    merged.enactingFormula = choose(merged.enactingFormula, before.enactingFormula, after.enactingFormula);
    merged.references = choose(merged.references, before.references, after.references);
}

void mergeFoot(Decision& merged, const Decision& before, const Decision& after)
{
    merged.basis = choose(merged.basis, before.basis, after.basis);
    merged.signatures = chooseItems(merged.signatures, before.signatures, after.signatures, keyOfSignature);
    merged.agreements = chooseItems(merged.agreements, before.agreements, after.agreements, keyOfVisa);
    merged.visas = chooseItems(merged.visas, before.visas, after.visas, keyOfVisa);
    merged.executor = choose(merged.executor, before.executor, after.executor);
    merged.distribution = chooseItems(merged.distribution, before.distribution, after.distribution, keyOfLine);
    merged.acquainted = chooseItems(merged.acquainted, before.acquainted, after.acquainted, keyOfLine);
}

}  // namespace

std::optional<Decision> mergeReadings(const Decision& carried, const Decision& before, const Decision& after)
{
    if (!isSameDocument(before, after))
        return std::nullopt;
    Decision merged = carried;
    mergeHead(merged, before, after);
    const MergedClauses clauses =
        mergeClauses({carried.clauses, carried.numbering}, {before.clauses, before.numbering}, {after.clauses, after.numbering}, carried.language);
    merged.clauses = clauses.clauses;
    merged.numbering = clauses.numbering;
    merged.content = chooseItems(carried.content, before.content, after.content, keyOfBlock);
    mergeFoot(merged, before, after);
    merged.attachments = mergeAttachments(carried.attachments, before.attachments, after.attachments, carried.language);
    return merged;
}

}  // namespace decretum
