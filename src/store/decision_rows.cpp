// SPDX-License-Identifier: MIT
#include "store/decision_rows.h"

#include "store/row_reader.h"
#include "store/store_error.h"

#include <QHash>

#include <algorithm>

namespace decretum {

namespace {

/// The clauses under one parent of one owner, by their places.
struct Siblings {
    QList<std::pair<qint64, Clause>> clauses{};
};

QString placeOf(const QString& attachment, qint64 section, const QString& parent)
{
    return attachment + u'/' + QString::number(section) + u'/' + parent;
}

class Joiner {
public:
    explicit Joiner(const DecisionRows& rows) : m_rows(rows) {}

    Result<Decision> join(DecisionId id)
    {
        Decision decision = head();
        decision.id = id;
        decision.letterhead = lines(StoreTable::LetterheadLine);
        decision.acquainted = lines(StoreTable::AcquaintedLine);
        takeDuties();
        takeClauses();
        decision.references = m_citations.value(QString());
        decision.clauses = clausesAt(QString(), -1, QString());
        takeAttachmentParts();
        decision.attachments = attachments();
        decision.signatures = signatures();
        decision.visas = visas();
        // A clause that hangs nowhere would pass unseen.
        if (!m_error && m_joined != m_rows[StoreTable::Clause].size())
            m_error = Error{.code = StoreError::Damaged, .detail = QStringLiteral("parent"), .place = QStringLiteral("clause")};
        if (m_error) {
            m_error->subject = id.toString();
            return *m_error;
        }
        return decision;
    }

private:
    RowReader reader(const Values& row, const char* table) { return RowReader(row, table, m_error); }

    Decision head()
    {
        Decision decision;
        if (m_rows[StoreTable::Decision].isEmpty())
            return decision;
        RowReader row = reader(m_rows[StoreTable::Decision].first(), "decision");
        const auto language = languageFromTag(row.text());
        if (!language && !m_error)
            m_error = Error{.code = StoreError::Damaged, .detail = QStringLiteral("language"), .place = QStringLiteral("decision")};
        decision.language = language.value_or(Language::Ukrainian);
        decision.kind = row.word(DecisionKind::Unknown);
        decision.life = row.word(DecisionLife::Draft);
        decision.templateName = row.text();
        decision.typeName = row.text();
        decision.body = row.text();
        decision.date = row.day();
        decision.isDateVerbal = row.flag();
        decision.number = row.text();
        decision.numberCaption = row.text();
        decision.place = row.text();
        decision.subject = row.text();
        decision.preamble = row.rich();
        decision.enactingFormula = row.text();
        decision.numbering.levels = row.levels();
        decision.executor = row.text();
        decision.content = row.blocks();
        decision.foreign = row.foreign();
        row.requisites(decision);
        row.skip(3);  // what the list shows
        decision.print = row.print();
        return decision;
    }

    QStringList lines(StoreTable table)
    {
        QStringList lines;
        for (const Values& values : m_rows[table]) {
            RowReader row = reader(values, "line");
            row.skip();
            lines.append(row.text());
        }
        return lines;
    }

    void takeDuties()
    {
        for (const Values& values : m_rows[StoreTable::PersonMention]) {
            RowReader row = reader(values, "person_mention");
            QList<PersonMention>& persons = m_persons[row.key()];
            row.skip();
            persons.append({.name = row.text(),
                .position = row.text(),
                .role = row.word(PersonMention::Role::Mentioned),
                .duty = row.word(PersonMention::Duty::Performance),
                .person = PersonId(row.uuid()),
                .foreign = row.foreign()});
        }
        for (const Values& values : m_rows[StoreTable::Performer]) {
            RowReader row = reader(values, "performer");
            QList<Performer>& performers = m_performers[row.key()];
            row.skip();
            performers.append({.kind = row.word(Performer::Kind::Body),
                .duty = row.word(Performer::Duty::Performance),
                .text = row.text(),
                .foreign = row.foreign()});
        }
        for (const Values& values : m_rows[StoreTable::Deadline]) {
            RowReader row = reader(values, "deadline");
            QList<Deadline>& deadlines = m_deadlines[row.key()];
            row.skip();
            deadlines.append({.text = row.text(),
                .kind = row.word(Deadline::Kind::Event),
                .from = row.optionalDay(),
                .to = row.optionalDay(),
                .rule = row.text(),
                .isInline = row.flag()});
        }
        for (const Values& values : m_rows[StoreTable::Citation]) {
            RowReader row = reader(values, "citation");
            QList<Citation>& citations = m_citations[row.key()];
            row.skip();
            citations.append({.text = row.text(),
                .type = row.text(),
                .date = row.day(),
                .number = row.text(),
                .title = row.text(),
                .issuer = row.text(),
                .registrationDate = row.day(),
                .registrationNumber = row.text(),
                .isAmended = row.flag(),
                .foreign = row.foreign()});
        }
    }

    void takeClauses()
    {
        for (const Values& values : m_rows[StoreTable::Clause]) {
            RowReader row = reader(values, "clause");
            Clause clause{.id = ClauseId(row.uuid())};
            const QString key = std::get_if<QString>(&values.first()) ? std::get<QString>(values.first()) : QString();
            const QString attachment = row.key();
            // Sections count from 0; a clause that is in none has NULL there.
            const bool isInSection = !std::holds_alternative<std::monostate>(values.value(2));
            const qint64 section = row.integer();
            const QString parent = row.key();
            const qint64 position = row.integer();
            clause.printedLabel = row.text();
            clause.text = row.rich();
            clause.addressee = row.text();
            clause.isControl = row.flag();
            clause.controlledBy = row.text();
            if (const QList<LevelFormat> levels = row.levels(); !levels.isEmpty())
                clause.childNumbering = levels.first();
            clause.life = {.state = row.word(ClauseLife::State::Open),
                .date = row.day(),
                .extendedTo = row.day(),
                .ground = row.text(),
                .foreign = row.foreign()};
            clause.foreign = row.foreign();
            clause.beginsPage = row.flag();
            clause.persons = m_persons.value(key);
            clause.performers = m_performers.value(key);
            clause.deadlines = m_deadlines.value(key);
            clause.references = m_citations.value(key);
            m_siblings[placeOf(attachment, isInSection ? section : -1, parent)].clauses.append({position, clause});
        }
    }

    QList<Clause> clausesAt(const QString& attachment, qint64 section, const QString& parent)
    {
        // Taken out, so that clauses that hang in a ring are not walked twice.
        Siblings siblings = m_siblings.take(placeOf(attachment, section, parent));
        std::sort(siblings.clauses.begin(), siblings.clauses.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
        QList<Clause> clauses;
        for (auto& [position, clause] : siblings.clauses) {
            ++m_joined;
            clause.children = clausesAt(attachment, section, clause.id.toString());
            clauses.append(std::move(clause));
        }
        return clauses;
    }

    void takeAttachmentParts()
    {
        for (const Values& values : m_rows[StoreTable::AttachmentLine]) {
            RowReader row = reader(values, "attachment_line");
            const QString attachment = row.key();
            const QString part = row.text();
            row.skip();
            m_attachmentLines[attachment + part].append(row.text());
        }
        for (const Values& values : m_rows[StoreTable::AttachmentMember]) {
            RowReader row = reader(values, "attachment_member");
            QList<Member>& members = m_members[row.key()];
            row.skip();
            members.append({.role = row.word(Member::Role::Member),
                .name = row.text(),
                .position = row.text(),
                .person = PersonId(row.uuid()),
                .foreign = row.foreign()});
        }
        for (const Values& values : m_rows[StoreTable::RegulationSection]) {
            RowReader row = reader(values, "regulation_section");
            const QString attachment = row.key();
            const qint64 position = row.integer();
            m_sections[attachment].append(
                {.label = row.text(), .heading = row.rich(), .clauses = clausesAt(attachment, position, QString()), .foreign = row.foreign()});
        }
    }

    QList<Attachment> attachments()
    {
        QList<Attachment> attachments;
        for (const Values& values : m_rows[StoreTable::Attachment]) {
            RowReader row = reader(values, "attachment");
            Attachment attachment{.id = AttachmentId(row.uuid())};
            const QString key = attachment.id.toString();
            row.skip();
            attachment.title = row.text();
            attachment.number = row.text();
            const QString kind = row.text();
            const QList<FreeBlock> blocks = row.blocks();
            if (kind == u"clauses")
                attachment.content = ClauseTree{clausesAt(key, -1, QString())};
            else if (kind == u"plan")
                attachment.content = PlanOfMeasures{clausesAt(key, -1, QString())};
            else if (kind == u"persons")
                attachment.content = PersonList{m_members.value(key)};
            else if (kind == u"regulation")
                attachment.content = Regulation{m_sections.value(key)};
            else if (kind == u"free")
                attachment.content = FreeContent{blocks};
            attachment.isLandscape = row.flag();
            attachment.numbering.levels = row.levels();
            attachment.foreign = row.foreign();
            attachment.headLines = m_attachmentLines.value(key + QStringLiteral("head"));
            attachment.approvalLines = m_attachmentLines.value(key + QStringLiteral("approval"));
            attachments.append(attachment);
        }
        return attachments;
    }

    QList<Signature> signatures()
    {
        QList<Signature> signatures;
        for (const Values& values : m_rows[StoreTable::Signature]) {
            RowReader row = reader(values, "signature");
            row.skip();
            signatures.append(
                {.heading = row.text(), .position = row.text(), .name = row.text(), .person = PersonId(row.uuid()), .foreign = row.foreign()});
        }
        return signatures;
    }

    QList<Visa> visas()
    {
        QList<Visa> visas;
        for (const Values& values : m_rows[StoreTable::Visa]) {
            RowReader row = reader(values, "visa");
            row.skip();
            visas.append({.position = row.text(), .name = row.text(), .date = row.day(), .remark = row.text(), .foreign = row.foreign()});
        }
        return visas;
    }

    const DecisionRows& m_rows;
    std::optional<Error> m_error;
    QHash<QString, QList<PersonMention>> m_persons;
    QHash<QString, QList<Performer>> m_performers;
    QHash<QString, QList<Deadline>> m_deadlines;
    QHash<QString, QList<Citation>> m_citations;
    QHash<QString, Siblings> m_siblings;
    QHash<QString, QStringList> m_attachmentLines;
    QHash<QString, QList<Member>> m_members;
    QHash<QString, QList<RegulationSection>> m_sections;
    qsizetype m_joined = 0;
};

}  // namespace

Result<Decision> decisionOf(DecisionId id, const DecisionRows& rows)
{
    return Joiner(rows).join(id);
}

}  // namespace decretum
