// SPDX-License-Identifier: MIT
#pragma once

#include "app/importing.h"
#include "model/attachment_clauses.h"
#include "model/clause_labels.h"
#include "recognize/clause_words.h"
#include "recognize/lexicon.h"
#include "text/typography.h"

#include <QHash>

#include <array>

/// Whether every word of a text is in what was read from it: each as often as it was printed.
namespace decretum::test {

/// A word is a run of letters or a run of digits, of any length. Case, ё, apostrophes, marks of typography and Latin letters that look
/// Cyrillic make no difference.
inline QStringList wordsIn(const QString& text)
{
    static const QString kLatin = QStringLiteral("abceikmhoptyx");
    static const QString kCyrillic = QStringLiteral("авсеікмнортух");
    QStringList words;
    QString word;
    const auto close = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const QChar sign : comparisonKey(text)) {
        if (sign == u'\'')
            continue;
        if (!sign.isLetterOrNumber() || (!word.isEmpty() && sign.isLetter() != word.back().isLetter()))
            close();
        if (sign.isLetterOrNumber()) {
            const qsizetype latin = kLatin.indexOf(sign);
            word += latin < 0 ? sign : kCyrillic.at(latin);
        }
    }
    close();
    return words;
}

/// How often each word is kept.
class KeptWords {
public:
    explicit KeptWords(const Imported& imported)
    {
        for (const Decision& decision : imported.decisions)
            addDecision(decision);
        for (const Finding& finding : imported.findings) {
            if (isLeftOut(finding.kind))
                add(finding.excerpt);
        }
        for (const ReadSource& line : imported.source)
            addTold(line);
        for (const QList<Evidence>& evidence : imported.evidence)
            addDays(evidence);
    }

    bool has(const QString& word) const { return m_counts.value(word) > 0; }

    /// Takes the word away once; false: it is not there (any more).
    bool take(const QString& word)
    {
        if (!has(word))
            return false;
        --m_counts[word];
        return true;
    }

private:
    using Counts = QHash<QString, int>;

    /// What is said of words that stay in the text is not counted: they would be counted twice.
    static bool isLeftOut(FindingKind kind)
    {
        constexpr std::array kLeftOut{FindingKind::DebrisDropped, FindingKind::ObjectDropped, FindingKind::CommentKept, FindingKind::NotUnderstood};
        return std::find(kLeftOut.begin(), kLeftOut.end(), kind) != kLeftOut.end();
    }

    static void count(Counts& counts, const QString& text)
    {
        for (const QString& word : wordsIn(text))
            ++counts[word];
    }

    void add(const QString& text) { count(m_counts, text); }

    void add(const QStringList& texts)
    {
        for (const QString& text : texts)
            add(text);
    }

    void addDecision(const Decision& decision)
    {
        add(decision.letterhead + decision.acquainted
            + QStringList{decision.typeName, decision.body, decision.numberCaption, decision.number, decision.place, decision.subject,
                decision.preamble.plain(), decision.enactingFormula, decision.executor});
        addClauses(decision.clauses, decision.numbering, decision);
        for (const Signature& signature : decision.signatures)
            add({signature.heading, signature.position, signature.name});
        addBlocks(decision.content);
        for (const Attachment& annex : decision.attachments) {
            add(annex.headLines + annex.approvalLines + QStringList{annex.title});
            forEachList(annex, [&](const QList<Clause>& clauses) { addClauses(clauses, annex.numbering, decision); });
            if (const auto* free = std::get_if<FreeContent>(&annex.content))
                addBlocks(free->blocks);
        }
    }

    void addClauses(const QList<Clause>& clauses, const NumberingScheme& numbering, const Decision& decision)
    {
        for (const LabelledClause& labelled : labelClauses(clauses, numbering, decision.language)) {
            add({labelled.label, labelled.clause->text.plain()});
            addPerformers(*labelled.clause, decision);
            for (const Deadline& deadline : labelled.clause->deadlines)
                add(deadline.isInline ? QString() : deadline.text);
        }
    }

    /// Those of lines of their own: what the clause's text tells stands in the text already.
    void addPerformers(const Clause& clause, const Decision& decision)
    {
        Clause told{.children = clause.children};
        recognition::fillClause(told, clause.text.plain(), {}, decision);
        Counts counts = performersOf(clause);
        const Counts inText = performersOf(told);
        for (auto word = counts.begin(); word != counts.end(); ++word)
            m_counts[word.key()] += std::max(word.value() - inText.value(word.key()), 0);
    }

    static Counts performersOf(const Clause& clause)
    {
        Counts counts;
        count(counts, clause.addressee);
        for (const PersonMention& person : clause.persons)
            count(counts, person.position + u' ' + person.name);
        return counts;
    }

    void addBlocks(const QList<FreeBlock>& blocks)
    {
        for (const FreeBlock& block : blocks) {
            if (const auto* paragraph = std::get_if<FreeParagraph>(&block))
                add({paragraph->label, paragraph->text.plain()});
            if (const auto* table = std::get_if<FreeTable>(&block)) {
                for (const QList<RichText>& row : table->rows) {
                    for (const RichText& cell : row)
                        add(cell.plain());
                }
            }
        }
    }

    /// Captions tell what a line is, and the reading says that: «Термін:», «Відповідальні –».
    void addTold(const ReadSource& line)
    {
        if (line.role == LineRole::Deadline)
            add(line.text.left(recognition::deadlineCaption(line.text)));
        if (line.role == LineRole::Performers)
            add(line.text.left(recognition::performersCaption(line.text)));
    }

    /// A day is kept as a value: the words that print it stand in its evidence.
    void addDays(const QList<Evidence>& evidence)
    {
        for (const Evidence& fact : evidence)
            add(fact.fact == QStringLiteral("/date") ? fact.excerpt : QString());
    }

    Counts m_counts;
};

/// The words that are kept nowhere, with their lines. A word that was broken by a hyphen, at a line's end or by letter-spacing may be
/// kept whole; one of the text may be kept as two that were glued.
inline QStringList lostWords(const QString& source, const Imported& imported)
{
    constexpr qsizetype kMostParts = 24;  // of a word typed with a blank after each letter
    KeptWords kept(imported);
    QStringList words;
    QList<int> lines;
    int number = 0;
    for (const QString& line : source.split(u'\n')) {
        ++number;
        for (const QString& word : wordsIn(line)) {
            words.append(word);
            lines.append(number);
        }
    }
    const auto takeJoined = [&](qsizetype start) -> qsizetype {
        for (qsizetype count = std::min(kMostParts, words.size() - start); count > 0; --count) {
            if (kept.take(words.mid(start, count).join(QString())))
                return count;
        }
        return 0;
    };
    const auto takeSplit = [&](const QString& word) {
        for (qsizetype cut = 1; cut < word.size(); ++cut) {
            if (kept.has(word.left(cut)) && kept.has(word.mid(cut)))
                return kept.take(word.left(cut)) && kept.take(word.mid(cut));
        }
        return false;
    };
    QStringList lost;
    for (qsizetype at = 0; at < words.size();) {
        qsizetype taken = takeJoined(at);
        if (taken == 0 && !takeSplit(words.at(at)))
            lost.append(QString::number(lines.at(at)) + u':' + words.at(at));
        at += std::max(taken, qsizetype{1});
    }
    return lost;
}

}  // namespace decretum::test
