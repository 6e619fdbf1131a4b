// SPDX-License-Identifier: MIT
#include "app/decision_text.h"

#include "model/clause_labels.h"
#include "text/dates.h"

#include <QCoreApplication>

namespace decretum {

namespace {

constexpr qsizetype kIndent = 3;

QString translated(const char* text)
{
    return QCoreApplication::translate("decretum", text);
}

QString joinedFilled(const QStringList& parts, const QString& separator)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(separator);
}

/// «2022-09-01 – 2022-09-30», «– 2022-09-30»; empty where no day is known.
QString daysOf(const Deadline& deadline)
{
    if (!deadline.from && !deadline.to)
        return {};
    const auto day = [](const std::optional<QDate>& date) { return date ? date->toString(Qt::ISODate) : QString(); };
    return joinedFilled({day(deadline.from), QStringLiteral("–"), day(deadline.to)}, QStringLiteral(" "));
}

class TextWriter {
public:
    explicit TextWriter(const Decision& decision) : m_decision(decision) {}

    QString write()
    {
        addHead();
        addClauses(m_decision.clauses, m_decision.numbering);
        addBlocks(m_decision.content);
        if (!m_decision.signatures.isEmpty())
            m_lines.append(QString());
        for (const Signature& signature : m_decision.signatures)
            add(0, joinedFilled({signature.position, signature.name}, QStringLiteral("  ")));
        for (const Attachment& attachment : m_decision.attachments)
            addAttachment(attachment);
        return m_lines.join(u'\n') + u'\n';
    }

private:
    void add(int depth, const QString& line)
    {
        if (!line.isEmpty())
            m_lines.append(QString(kIndent * depth, u' ') + line);
    }

    void addHead()
    {
        const QString number = m_decision.number.isEmpty() ? QString() : QStringLiteral("№ ") + m_decision.number;
        const QString date = m_decision.date.isValid() ? digitalDate(m_decision.date) : QString();
        add(0, joinedFilled({m_decision.typeName, m_decision.body}, QStringLiteral(" ")));
        add(0, joinedFilled({date, number, m_decision.place}, QStringLiteral("  ")));
        add(0, m_decision.subject);
        add(0, translated(QT_TRANSLATE_NOOP("decretum", "State: %1")).arg(lifeWord(m_decision.life)));
        m_lines.append(QString());
        add(0, joinedFilled({m_decision.preamble.plain(), m_decision.enactingFormula}, QStringLiteral("\n")));
    }

    void addClauses(const QList<Clause>& clauses, const NumberingScheme& scheme)
    {
        for (const LabelledClause& labelled : labelClauses(clauses, scheme, m_decision.language)) {
            const Clause& clause = *labelled.clause;
            add(labelled.depth, joinedFilled({labelled.label, clause.text.plain()}, QStringLiteral(" ")));
            if (!clause.addressee.isEmpty())
                add(labelled.depth + 1, translated(QT_TRANSLATE_NOOP("decretum", "Addressee: %1")).arg(clause.addressee));
            for (const Deadline& deadline : clause.deadlines) {
                const QString days = daysOf(deadline);
                const QString words = days.isEmpty() ? deadline.text : QStringLiteral("%1 (%2)").arg(deadline.text, days);
                add(labelled.depth + 1, translated(QT_TRANSLATE_NOOP("decretum", "Deadline: %1")).arg(words));
            }
        }
    }

    void addBlocks(const QList<FreeBlock>& blocks)
    {
        for (const FreeBlock& block : blocks) {
            if (const auto* paragraph = std::get_if<FreeParagraph>(&block)) {
                add(paragraph->level, joinedFilled({paragraph->label, paragraph->text.plain()}, QStringLiteral(" ")));
            } else if (const auto* table = std::get_if<FreeTable>(&block)) {
                for (const QList<RichText>& row : table->rows) {
                    QStringList cells;
                    for (const RichText& cell : row)
                        cells.append(cell.plain());
                    add(0, cells.join(QStringLiteral(" | ")));
                }
            }
        }
    }

    void addAttachment(const Attachment& attachment)
    {
        m_lines.append(QString());
        add(0, joinedFilled({translated(QT_TRANSLATE_NOOP("decretum", "Attachment")), attachment.number, attachment.title}, QStringLiteral(" ")));
        if (const auto* tree = std::get_if<ClauseTree>(&attachment.content)) {
            addClauses(tree->clauses, attachment.numbering);
        } else if (const auto* plan = std::get_if<PlanOfMeasures>(&attachment.content)) {
            addClauses(plan->clauses, attachment.numbering);
        } else if (const auto* list = std::get_if<PersonList>(&attachment.content)) {
            for (const Member& member : list->members)
                add(0, joinedFilled({member.name, member.position}, QStringLiteral(", ")));
        } else if (const auto* free = std::get_if<FreeContent>(&attachment.content)) {
            addBlocks(free->blocks);
        } else if (const auto* regulation = std::get_if<Regulation>(&attachment.content)) {
            for (const RegulationSection& section : regulation->sections) {
                add(0, joinedFilled({section.label, section.heading.plain()}, QStringLiteral(" ")));
                addClauses(section.clauses, attachment.numbering);
            }
        }
    }

    const Decision& m_decision;
    QStringList m_lines;
};

}  // namespace

QString decisionText(const Decision& decision)
{
    return TextWriter(decision).write();
}

QString kindWord(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Unknown: return {};
    case DecisionKind::Decision: return translated(QT_TRANSLATE_NOOP("decretum", "decision"));
    case DecisionKind::Order: return translated(QT_TRANSLATE_NOOP("decretum", "order"));
    case DecisionKind::Resolution: return translated(QT_TRANSLATE_NOOP("decretum", "resolution"));
    case DecisionKind::Ruling: return translated(QT_TRANSLATE_NOOP("decretum", "ruling"));
    case DecisionKind::Paper: return translated(QT_TRANSLATE_NOOP("decretum", "paper"));
    }
    Q_UNREACHABLE();
}

QString lifeWord(DecisionLife life)
{
    switch (life) {
    case DecisionLife::Draft: return translated(QT_TRANSLATE_NOOP("decretum", "draft"));
    case DecisionLife::Agreed: return translated(QT_TRANSLATE_NOOP("decretum", "agreed"));
    case DecisionLife::Adopted: return translated(QT_TRANSLATE_NOOP("decretum", "adopted"));
    case DecisionLife::Registered: return translated(QT_TRANSLATE_NOOP("decretum", "registered"));
    case DecisionLife::OnControl: return translated(QT_TRANSLATE_NOOP("decretum", "on control"));
    case DecisionLife::Closed: return translated(QT_TRANSLATE_NOOP("decretum", "closed"));
    }
    Q_UNREACHABLE();
}

}  // namespace decretum
