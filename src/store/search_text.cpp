// SPDX-License-Identifier: MIT
#include "store/search_text.h"

#include "model/clause_labels.h"
#include "text/letters.h"

namespace decretum {

namespace {

constexpr int kDigits = 10;

QString joined(const QStringList& texts)
{
    QStringList kept;
    for (const QString& text : texts) {
        if (!text.isEmpty())
            kept.append(text);
    }
    return foldForSearch(kept.join(u'\n'));
}

void addCitations(QStringList& texts, const QList<Citation>& citations)
{
    for (const Citation& citation : citations)
        texts << citation.number << citation.title << citation.issuer << citation.registrationNumber;
}

QString wordsOf(const Clause& clause)
{
    QStringList texts{clause.printedLabel, clause.text.plain(), clause.addressee, clause.controlledBy, clause.life.ground};
    for (const PersonMention& person : clause.persons)
        texts << person.name << person.position;
    for (const Performer& performer : clause.performers)
        texts << performer.text;
    for (const Deadline& deadline : clause.deadlines)
        texts << deadline.text;
    addCitations(texts, clause.references);
    return joined(texts);
}

void addBlocks(QStringList& texts, const QList<FreeBlock>& blocks)
{
    for (const FreeBlock& block : blocks) {
        if (const auto* paragraph = std::get_if<FreeParagraph>(&block)) {
            texts << paragraph->text.plain();
        } else if (const auto* table = std::get_if<FreeTable>(&block)) {
            for (const QList<RichText>& row : table->rows) {
                for (const RichText& cell : row)
                    texts << cell.plain();
            }
        } else {
            texts << std::get<FreePicture>(block).alternativeText;
        }
    }
}

QString headWords(const Decision& decision)
{
    QStringList texts{decision.typeName, decision.body, decision.number, decision.place, decision.subject, decision.preamble.plain(),
        decision.enactingFormula, decision.executor};
    if (decision.date.isValid())
        texts << decision.date.toString(u"dd.MM.yyyy");
    addCitations(texts, decision.references);
    for (const Signature& signature : decision.signatures)
        texts << signature.heading << signature.position << signature.name;
    for (const Visa& visa : decision.visas)
        texts << visa.position << visa.name << visa.remark;
    for (const Visa& agreement : decision.agreements)
        texts << agreement.position << agreement.name << agreement.remark;
    texts << decision.acquainted << decision.approval << decision.basis << decision.distribution;
    addBlocks(texts, decision.content);
    return joined(texts);
}

class Collector {
public:
    QList<SearchText> texts;

    void add(const QString& part, const QString& words)
    {
        if (!words.isEmpty())
            texts.append({.part = part, .words = words});
    }

    void add(const QList<Clause>& clauses)
    {
        forEachClause(clauses, [this](const Clause& clause, int) { add(QStringLiteral("clause ") + clause.id.toString(), wordsOf(clause)); });
    }

    void add(const Attachment& attachment)
    {
        QStringList words{attachment.number, attachment.title};
        words << attachment.headLines << attachment.approvalLines;
        if (const auto* tree = std::get_if<ClauseTree>(&attachment.content)) {
            add(tree->clauses);
        } else if (const auto* plan = std::get_if<PlanOfMeasures>(&attachment.content)) {
            add(plan->clauses);
        } else if (const auto* list = std::get_if<PersonList>(&attachment.content)) {
            for (const Member& member : list->members)
                words << member.name << member.position;
        } else if (const auto* regulation = std::get_if<Regulation>(&attachment.content)) {
            for (const RegulationSection& section : regulation->sections) {
                words << section.heading.plain();
                add(section.clauses);
            }
        } else if (const auto* free = std::get_if<FreeContent>(&attachment.content)) {
            addBlocks(words, free->blocks);
        }
        add(QStringLiteral("attachment ") + attachment.id.toString(), joined(words));
    }
};

}  // namespace

QList<SearchText> searchTextsOf(const Decision& decision)
{
    Collector collector;
    collector.add(QStringLiteral("head"), headWords(decision));
    collector.add(decision.clauses);
    for (const Attachment& attachment : decision.attachments)
        collector.add(attachment);
    return collector.texts;
}

QString foldForSearch(const QString& text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString folded;
    folded.reserve(composed.size());
    for (qsizetype at = 0; at < composed.size(); ++at) {
        const QChar sign = composed.at(at);
        if (isApostropheLike(sign)) {
            const bool isInside = at > 0 && composed.at(at - 1).isLetter() && at + 1 < composed.size() && composed.at(at + 1).isLetter();
            folded += isInside ? u'\u2019' : u' ';
        } else if (sign == u'ё' || sign == u'Ё') {
            folded += sign == u'ё' ? u'е' : u'Е';
        } else if (sign != u'\u0301' && sign != u'\u00AD') {
            folded += sign;
        }
    }
    return folded;
}

QStringList searchQueries(const QString& typed)
{
    QStringList queries;
    // A word still being typed may end in its apostrophe.
    for (const QString& word : foldForSearch(typed).split(u' ', Qt::SkipEmptyParts)) {
        QString kept;
        bool hasSign = false;
        for (const QChar sign : word) {
            // U+0000 would end the query, U+0022 the quotation.
            kept += sign == u'"' || sign.isNull() || sign.isSpace() ? QChar(u' ') : sign;
            hasSign = hasSign || sign.isLetterOrNumber();
        }
        if (hasSign)
            queries.append(QStringLiteral("\"%1\" *").arg(kept.trimmed()));
    }
    return queries;
}

QString numberOrder(const QString& number)
{
    QString order;
    QString digits;
    const auto flush = [&] {
        if (!digits.isEmpty())
            order += digits.rightJustified(kDigits, u'0');
        digits.clear();
    };
    for (const QChar sign : number) {
        if (sign >= u'0' && sign <= u'9') {
            digits += sign;
        } else {
            flush();
            order += sign;
        }
    }
    flush();
    return order;
}

}  // namespace decretum
