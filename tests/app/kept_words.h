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

struct Word {
    QString text{};
    bool isPart = false;  ///< Nothing but blanks or a hyphen parts these letters from those before: a word that was torn may be one.
    int line = 1;
};

/// A word is a run of letters or a run of digits, of any length. Case, ё, apostrophes, marks of typography and Latin letters that look
/// Cyrillic make no difference; «N» before a number is no word, as «№» is none.
inline QList<Word> wordsIn(const QString& text)
{
    static const QString kLatin = QStringLiteral("abceikmhoptyx");
    static const QString kCyrillic = QStringLiteral("авсеікмнортух");
    QList<Word> words;
    bool isInside = false;
    bool isPart = false;
    for (const QChar sign : comparisonKey(text)) {
        if (sign == u'\'')
            continue;
        if (!sign.isLetterOrNumber()) {
            isPart = (isPart || isInside) && (sign.isSpace() || sign == u'-');
            isInside = false;
            continue;
        }
        const qsizetype latin = kLatin.indexOf(sign);
        const QChar letter = latin < 0 ? sign : kCyrillic.at(latin);
        if (isInside && letter.isLetter() == words.last().text.back().isLetter())
            words.last().text += letter;
        else
            words.append({.text = letter, .isPart = isPart && letter.isLetter() && words.last().text.back().isLetter()});
        isInside = true;
        isPart = false;
    }
    words.removeIf([](const Word& word) { return word.text == u"n"; });
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
        for (const Word& word : wordsIn(text))
            ++counts[word.text];
    }

    void add(const QString& text) { count(m_counts, text); }

    void add(const QStringList& texts)
    {
        for (const QString& text : texts)
            add(text);
    }

    void addDecision(const Decision& decision)
    {
        add(decision.letterhead + decision.acquainted + decision.approval + decision.distribution
            + QStringList{decision.basis, decision.typeName, decision.body, decision.numberCaption, decision.number, decision.place, decision.subject,
                decision.preamble.plain(), decision.enactingFormula, decision.executor});
        addClauses(decision.clauses, decision.numbering, decision);
        for (const Signature& signature : decision.signatures)
            add({signature.heading, signature.position, signature.name});
        for (const Visa& visa : decision.visas + decision.agreements)
            add({visa.position, visa.name, visa.remark});
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

    /// Captions tell what a line is, and the reading says that: «Термін:», «Відповідальні –». Conjunctions part performers as commas do.
    void addTold(const ReadSource& line)
    {
        if (line.role == LineRole::Deadline)
            add(line.text.left(recognition::deadlineCaption(line.text)));
        if (line.role != LineRole::Performers)
            return;
        add(line.text.left(recognition::performersCaption(line.text)));
        for (const Word& word : wordsIn(line.text)) {
            if (QStringList{QStringLiteral("та"), QStringLiteral("і"), QStringLiteral("й"), QStringLiteral("и")}.contains(word.text))
                add(word.text);
        }
    }

    /// A day is kept as a value: the words that print it stand in its evidence; «від» or «от» before it says no more.
    void addDays(const QList<Evidence>& evidence)
    {
        for (const Evidence& fact : evidence)
            add(fact.fact.endsWith(QStringLiteral("/date")) ? fact.excerpt + QStringLiteral(" від от") : QString());
    }

    Counts m_counts;
};

/// Finds what of a text is kept.
class LostWords {
public:
    LostWords(const QString& source, const Imported& imported) : m_kept(imported)
    {
        int number = 0;
        bool isTorn = false;  // a hyphen ends the line before
        for (const QString& line : source.split(u'\n')) {
            ++number;
            for (Word word : wordsIn(line)) {
                word.isPart = word.isPart || isTorn;
                word.line = number;
                m_words.append(word);
                isTorn = false;
            }
            const QString trimmed = line.trimmed();
            isTorn = trimmed.size() > 1 && trimmed.endsWith(u'-') && trimmed.at(trimmed.size() - 2).isLetter();
        }
    }

    QList<Word> find()
    {
        QList<Word> lost;
        for (qsizetype at = 0; at < m_words.size();) {
            const qsizetype taken = takeJoined(at);
            if (taken == 0 && !takeSplit(m_words.at(at).text))
                lost.append(m_words.at(at));
            at += std::max(taken, qsizetype{1});
        }
        return withoutTorn(lost);
    }

private:
    /// How many words from there on are kept as one: of letters with blanks between as many as can be, else as few.
    qsizetype takeJoined(qsizetype start)
    {
        constexpr qsizetype kMostParts = 24;
        QStringList joined{m_words.at(start).text};
        for (qsizetype at = start + 1; at < m_words.size() && m_words.at(at).isPart && joined.size() < kMostParts; ++at)
            joined.append(joined.last() + m_words.at(at).text);
        const bool isSpaced = joined.first().size() == 1 && joined.size() > 1 && m_words.at(start + 1).text.size() == 1;  // «І-ІІ» is none
        for (qsizetype tried = 0; tried < joined.size(); ++tried) {
            const qsizetype count = isSpaced ? joined.size() - tried : tried + 1;
            if (m_kept.take(joined.at(count - 1)))
                return count;
        }
        return 0;
    }

    bool takeSplit(const QString& word)
    {
        constexpr qsizetype kShortest = 3;
        for (qsizetype cut = kShortest; cut <= word.size() - kShortest; ++cut) {
            if (m_kept.has(word.left(cut)) && m_kept.has(word.mid(cut)))
                return m_kept.take(word.left(cut)) && m_kept.take(word.mid(cut));
        }
        return false;
    }

    /// A word torn between two pages, what stands between them being kept by itself; or one of whose halves was taken for a word.
    QList<Word> withoutTorn(QList<Word> lost)
    {
        const auto isTorn = [&](qsizetype head, qsizetype tail) {
            return m_kept.take(lost.at(head).text + lost.at(tail).text) || m_kept.take(lost.at(tail).text + lost.at(head).text);
        };
        for (qsizetype head = 0; head < lost.size(); ++head) {
            for (qsizetype tail = head + 1; tail < lost.size(); ++tail) {
                if (!isTorn(head, tail))
                    continue;
                lost.removeAt(tail);
                lost.removeAt(head--);
                break;
            }
        }
        return lost;
    }

    QList<Word> m_words;
    KeptWords m_kept;
};

/// The words that are kept nowhere, with their lines: «12:слово». A word that was torn may be kept whole; one may be kept as two that were
/// glued.
inline QStringList lostWords(const QString& source, const Imported& imported)
{
    QStringList lost;
    for (const Word& word : LostWords(source, imported).find())
        lost.append(QString::number(word.line) + u':' + word.text);
    return lost;
}

}  // namespace decretum::test
