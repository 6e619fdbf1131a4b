// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause_labels.h"
#include "model/decision.h"

#include <QRandomGenerator>

namespace decretum::test {

/// Made-up decisions of every shape the model knows, the same for the same seed.
class RandomDecisions {
public:
    explicit RandomDecisions(quint32 seed) : m_random(seed) {}

    Decision next()
    {
        Decision decision;
        decision.language = chance(2) ? Language::Ukrainian : Language::Russian;
        decision.kind = static_cast<DecisionKind>(below(6));
        decision.letterhead = texts(3);
        decision.typeName = text();
        decision.body = text();
        decision.date = day();
        decision.isDateVerbal = decision.date.isValid() && chance(2);
        decision.number = text();
        decision.numberCaption = chance(3) ? text() : QString();
        decision.place = text();
        decision.subject = text();
        decision.preamble = rich();
        decision.enactingFormula = text();
        decision.references = some<Citation>(2, [this] { return citation(); });
        decision.clauses = clauses(0);
        decision.numbering = number(decision.clauses);
        decision.signatures =
            some<Signature>(3, [this] { return Signature{.heading = chance(3) ? text() : QString(), .position = text(), .name = text()}; });
        decision.visas = some<Visa>(2, [this] { return Visa{.position = text(), .name = text(), .date = day(), .remark = text()}; });
        decision.attachments = some<Attachment>(3, [this] { return attachment(); });
        decision.executor = chance(3) ? text() : QString();
        decision.approval = texts(2);
        decision.basis = chance(3) ? text() : QString();
        decision.agreements = some<Visa>(2, [this] { return Visa{.position = text(), .name = text(), .date = day(), .remark = text()}; });
        decision.distribution = texts(2);
        decision.acquainted = texts(2);
        decision.content = chance(4) ? blocks() : QList<FreeBlock>{};
        decision.life = static_cast<DecisionLife>(below(6));
        if (chance(4))
            decision.print = {.tightness = below(4), .subjectLines = texts(3)};
        m_language = decision.language;
        return decision;
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool chance(int of) { return below(of) == 0; }

    QString text()
    {
        static const QStringList words{QStringLiteral("рішення"), QStringLiteral("освіти"), QStringLiteral("№ 5"), QStringLiteral("«Мрія»"),
            QStringLiteral("обʼєкт"), QStringLiteral("\"кавички\""), QStringLiteral("\\"), QStringLiteral("<b>&"), QStringLiteral("школа"),
            QStringLiteral("𝄞"), QStringLiteral("А.Б. Гай")};
        QStringList parts;
        for (int count = below(5); count > 0; --count)
            parts.append(words.at(below(static_cast<int>(words.size()))));
        return parts.join(u' ');
    }
    QStringList texts(int most)
    {
        QStringList list;
        for (int count = below(most + 1); count > 0; --count)
            list.append(text());
        return list;
    }
    QDate day() { return chance(4) ? QDate() : QDate(2000, 1, 1).addDays(below(10000)); }
    QUuid id()
    {
        return QUuid(m_random.generate(), static_cast<ushort>(below(65536)), 0x4000, 0x80, 1, 2, 3, 4, 5, 6, static_cast<uchar>(below(256)));
    }

    RichText rich()
    {
        QList<RichRun> runs;
        for (int count = below(4); count > 0; --count) {
            RichRun run{.text = text(), .bold = chance(3), .italic = chance(3), .underline = chance(5)};
            if (chance(4))
                run.reference.emplace(reference());
            runs.append(run);
        }
        return RichText(runs);
    }
    LiveReference reference()
    {
        switch (below(5)) {
        case 0: return ClauseReference{.clause = ClauseId(id()), .words = chance(2) ? std::optional(GrammaticalCase::Genitive) : std::nullopt};
        case 1: return PersonReference{.person = PersonId(id()), .grammaticalCase = GrammaticalCase::Dative, .form = NameForm::FullName};
        case 2: return PostReference{.post = PostId(id()), .grammaticalCase = GrammaticalCase::Locative};
        case 3: return AttachmentReference{AttachmentId(id())};
        default: return FactReference{static_cast<DocumentFact>(below(5))};
        }
    }
    Citation citation()
    {
        return {.text = text(),
            .type = text(),
            .date = day(),
            .number = text(),
            .title = text(),
            .issuer = text(),
            .registrationDate = day(),
            .registrationNumber = text(),
            .isAmended = chance(2)};
    }
    Deadline deadline()
    {
        const auto some = [this] { return chance(2) ? std::optional(QDate(2022, 1, 1).addDays(below(900))) : std::nullopt; };
        return {.text = text(),
            .kind = static_cast<Deadline::Kind>(below(5)),
            .from = some(),
            .to = some(),
            .rule = chance(3) ? text() : QString(),
            .isInline = chance(2)};
    }
    Clause clause(int depth)
    {
        Clause clause;
        if (chance(2))
            clause.id = ClauseId(id());
        clause.text = rich();
        clause.addressee = text();
        clause.persons = some<PersonMention>(2, [this] {
            return PersonMention{.name = text(),
                .position = text(),
                .role = static_cast<PersonMention::Role>(below(3)),
                .duty = static_cast<PersonMention::Duty>(below(2)),
                .person = chance(2) ? PersonId(id()) : PersonId()};
        });
        clause.performers = some<Performer>(2, [this] {
            return Performer{.kind = static_cast<Performer::Kind>(below(4)), .duty = static_cast<Performer::Duty>(below(3)), .text = text()};
        });
        clause.deadlines = some<Deadline>(2, [this] { return deadline(); });
        clause.references = some<Citation>(1, [this] { return citation(); });
        clause.isControl = chance(4);
        clause.controlledBy = chance(5) ? text() : QString();
        if (chance(5))
            clause.life = {.state = static_cast<ClauseLife::State>(below(5)), .date = day(), .extendedTo = day(), .ground = text()};
        clause.beginsPage = chance(9);
        if (depth < 3 && chance(2))
            clause.children = clauses(depth + 1);
        return clause;
    }
    QList<Clause> clauses(int depth)
    {
        return some<Clause>(4, [this, depth] { return clause(depth); });
    }

    /// Labels as a clerk might print them, slips included.
    NumberingScheme number(QList<Clause>& clauses)
    {
        QStringList labels;
        forEachClause(clauses, [&](const Clause&, int depth) {
            switch (below(6)) {
            case 0: labels.append(QString()); break;
            case 1: labels.append(QStringLiteral("-")); break;
            case 2: labels.append(QStringLiteral("а)")); break;
            default: labels.append(depth == 0 ? QStringLiteral("%1.").arg(labels.size() + 1) : QStringLiteral("1.%1.").arg(below(5) + 1));
            }
        });
        return adoptLabels(clauses, labels, Language::Ukrainian);
    }

    Attachment attachment()
    {
        Attachment attachment{.id = chance(2) ? AttachmentId(id()) : AttachmentId(), .title = text(), .number = text(), .isLandscape = chance(3)};
        attachment.headLines = texts(2);
        attachment.approvalLines = texts(2);
        switch (below(6)) {
        case 0: break;
        case 1: {
            ClauseTree tree{clauses(1)};
            attachment.numbering = number(tree.clauses);
            attachment.content = tree;
            break;
        }
        case 2: {
            PlanOfMeasures plan{clauses(2)};
            attachment.numbering = number(plan.clauses);
            attachment.content = plan;
            break;
        }
        case 3:
            attachment.content = PersonList{
                some<Member>(3, [this] { return Member{.role = static_cast<Member::Role>(below(4)), .name = text(), .position = text()}; })};
            break;
        case 4: {
            Regulation regulation;
            RegulationSection section{.label = text(), .heading = rich(), .clauses = clauses(2)};
            attachment.numbering = number(section.clauses);
            regulation.sections.append(section);
            attachment.content = regulation;
            break;
        }
        default: attachment.content = FreeContent{blocks()};
        }
        return attachment;
    }

    QList<FreeBlock> blocks()
    {
        return some<FreeBlock>(3, [this]() -> FreeBlock {
            switch (below(3)) {
            case 0:
                return FreeParagraph{.text = rich(),
                    .place = static_cast<FreeParagraph::Place>(below(4)),
                    .headingLevel = below(3),
                    .label = chance(3) ? QStringLiteral("–") : QString(),
                    .level = below(3)};
            case 1: return FreeTable{.columnWidths = {40, 60}, .rows = {{rich(), rich()}, {rich(), rich()}}, .headerRows = below(2)};
            default:
                return FreePicture{.bytes = QByteArray("\x89PNG\0\x01", 6),
                    .mediaType = QStringLiteral("image/png"),
                    .width = 20,
                    .height = 10,
                    .alternativeText = text()};
            }
        });
    }

    template <typename Item, typename Make>
    QList<Item> some(int most, const Make& make)
    {
        QList<Item> items;
        for (int count = below(most + 1); count > 0; --count)
            items.append(make());
        return items;
    }

    QRandomGenerator m_random;
    Language m_language = Language::Ukrainian;
};

}  // namespace decretum::test
