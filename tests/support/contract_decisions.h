// SPDX-License-Identifier: MIT
#pragma once

#include "model/clause_labels.h"
#include "model/decision.h"
#include "render/template_set.h"

#include <QRandomGenerator>

namespace decretum::test {

/// Made-up decisions that are hard on the page: of every length and depth, with deadlines and performers on lines of their own, long names
/// and posts, several signatories, annexes of every kind, upright and turned. The same number gives the same decision.
class ContractDecisions {
public:
    /// The `number`th decision, from 0: templates take turns.
    static Decision make(int number)
    {
        static const QList<TemplateSummary> forms = usedTemplates();
        return ContractDecisions(forms.at(number % forms.size()), static_cast<quint32>(number) + 1).m_decision;
    }

private:
    ContractDecisions(const TemplateSummary& form, quint32 seed) : m_random(seed), m_isRussian(form.language == Language::Russian)
    {
        m_decision.language = form.language;
        m_decision.kind = form.kinds.first();
        m_decision.templateName = form.name;
        fillHead();
        if (m_decision.kind == DecisionKind::Paper)
            m_decision.content = blocks(m_random.bounded(1, 14));
        else
            m_decision.clauses = clauses(chance(15) ? m_random.bounded(8, 25) : m_random.bounded(1, 8), 0);
        if (chance(20))
            m_decision.numbering.levels = {{.kind = LevelFormat::Kind::Decimal, .suffix = QStringLiteral(".")},
                {.kind = LevelFormat::Kind::Letter, .suffix = QStringLiteral(")")}, {.kind = LevelFormat::Kind::Dash, .suffix = QStringLiteral("–")}};
        fillFoot();
        for (int count = chance(40) ? m_random.bounded(1, 3) : 0, at = 1; at <= count; ++at)
            m_decision.attachments.append(attachment(at));
    }

    static QList<TemplateSummary> usedTemplates()
    {
        QList<TemplateSummary> forms = TemplateSet::builtIn().list();
        forms.removeIf([](const TemplateSummary& form) { return form.isProfile || form.kinds.isEmpty(); });
        return forms;
    }

    bool chance(int ofHundred) { return m_random.bounded(100) < ofHundred; }
    QString one(const QStringList& list) { return list.at(m_random.bounded(static_cast<int>(list.size()))); }
    QString say(const char16_t* ukrainian, const char16_t* russian) const { return QString::fromUtf16(m_isRussian ? russian : ukrainian); }

    QString word()
    {
        static const QStringList syllables =
            QStringLiteral("бор ве га дим зо ка лум мі но пас ру сон то фе хал цу шо щем яр лю ден кор ста при").split(u' ');
        QString word;
        for (int count = m_random.bounded(1, 5); count > 0; --count)
            word += one(syllables);
        if (chance(4))
            word += QStringLiteral("-") + one(syllables) + one(syllables);
        return m_isRussian ? word.replace(u'і', u'и') : word;
    }
    QString capital(QString word) { return word.replace(0, 1, word.left(1).toUpper()); }
    QString surname() { return capital(word()) + (chance(15) ? u'-' + capital(word()) : QString()) + say(u"енко", u"ов"); }
    QString initials() { return one({QStringLiteral("О.П."), QStringLiteral("С. В."), QStringLiteral("І.Є."), QStringLiteral("Н.")}); }
    QString day()
    {
        return QStringLiteral("%1.%2.2021")
            .arg(m_random.bounded(1, 29), 2, 10, QLatin1Char('0'))
            .arg(m_random.bounded(1, 13), 2, 10, QLatin1Char('0'));
    }

    /// Words with what must not be parted among them: initials, numbers, years, quoted names.
    QString words(int count)
    {
        QStringList words;
        for (int at = 0; at < count; ++at) {
            switch (m_random.bounded(18)) {
            case 0: words.append(surname() + u' ' + initials()); break;
            case 1: words.append(initials() + u' ' + surname()); break;
            case 2: words.append(QStringLiteral("№ %1").arg(m_random.bounded(900))); break;
            case 3: words.append(day() + say(u" року", u" года")); break;
            case 4: words.append(u'«' + capital(word()) + u' ' + word() + u'»'); break;
            case 5: words.append(one({QStringLiteral("та"), QStringLiteral("у"), QStringLiteral("до"), QStringLiteral("на")})); break;
            default: words.append(word());
            }
        }
        return words.join(u' ');
    }
    QString sentence(int least, int most) { return capital(words(m_random.bounded(least, most + 1))); }

    void fillHead()
    {
        for (int count = m_random.bounded(0, 5); count > 0; --count)
            m_decision.letterhead.append(words(m_random.bounded(1, 6)).toUpper());
        m_decision.typeName = typeName();
        if (m_decision.kind == DecisionKind::Decision || m_decision.kind == DecisionKind::Resolution)
            m_decision.body = say(u"колегії управління освіти ", u"коллегии управления образования ") + words(m_random.bounded(1, 8));
        m_decision.date = QDate(2021, m_random.bounded(1, 13), m_random.bounded(1, 29));
        m_decision.isDateVerbal = chance(40);
        m_decision.number = chance(90) ? QStringLiteral("%1-од").arg(m_random.bounded(1, 999)) : QString();
        m_decision.place = chance(70) ? say(u"м. ", u"г. ") + capital(word()) : QString();
        m_decision.subject = say(u"Про ", u"О ") + words(chance(15) ? m_random.bounded(20, 40) : m_random.bounded(2, 14));
        if (m_decision.kind == DecisionKind::Paper)
            return;
        if (chance(85))
            m_decision.preamble = sentence(5, chance(10) ? 160 : 40);
        m_decision.enactingFormula = formula();
    }
    QString typeName() const
    {
        switch (m_decision.kind) {
        case DecisionKind::Order: return say(u"НАКАЗ", u"ПРИКАЗ");
        case DecisionKind::Ruling: return say(u"ПОСТАНОВА", u"ПОСТАНОВЛЕНИЕ");
        case DecisionKind::Resolution: return say(u"РЕЗОЛЮЦІЯ", u"РЕЗОЛЮЦИЯ");
        case DecisionKind::Paper: return say(u"ДОВІДКА", u"СПРАВКА");
        default: return say(u"РІШЕННЯ", u"РЕШЕНИЕ");
        }
    }
    QString formula() const
    {
        switch (m_decision.kind) {
        case DecisionKind::Order: return say(u"НАКАЗУЮ:", u"ПРИКАЗЫВАЮ:");
        case DecisionKind::Ruling: return say(u"ПОСТАНОВЛЯЮ:", u"ПОСТАНОВЛЯЮ:");
        case DecisionKind::Resolution: return say(u"Учасники рекомендують:", u"Участники рекомендуют:");
        default: return say(u"КОЛЕГІЯ УХВАЛЮЄ:", u"КОЛЛЕГИЯ РЕШАЕТ:");
        }
    }

    Clause clause(int depth)
    {
        Clause clause;
        if (depth < 3 && chance(depth == 0 ? 30 : 10)) {
            clause.addressee = sentence(2, 12);
            clause.text = clause.addressee;
            clause.children = clauses(m_random.bounded(1, 7), depth + 1);
            return clause;
        }
        clause.text = sentence(3, chance(4) ? 120 : 24) + (chance(80) ? u'.' : u';');
        if (chance(45))
            clause.deadlines.append(Deadline{.text = deadline()});
        for (int count = chance(25) ? m_random.bounded(1, 4) : 0; count > 0; --count)
            clause.persons.append(
                {.name = surname() + u' ' + initials(), .position = words(m_random.bounded(1, 7)), .role = PersonMention::Role::Addressee});
        return clause;
    }
    QList<Clause> clauses(int count, int depth)
    {
        QList<Clause> clauses;
        for (; count > 0; --count)
            clauses.append(clause(depth));
        return clauses;
    }
    QString deadline()
    {
        switch (m_random.bounded(4)) {
        case 0: return say(u"Постійно", u"Постоянно");
        case 1: return say(u"Протягом 2021 року", u"В течение 2021 года");
        case 2: return say(u"До ", u"До ") + day();
        default: return say(u"До ", u"До ") + day() + u' ' + words(m_random.bounded(1, chance(15) ? 25 : 6));
        }
    }

    void fillFoot()
    {
        for (int count = chance(20) ? m_random.bounded(2, 5) : 1; count > 0; --count) {
            const QString name = chance(50) ? capital(word()) + u' ' + surname().toUpper() : initials() + u' ' + surname();
            m_decision.signatures.append(
                {.heading = chance(8) ? sentence(1, 3) + u':' : QString(), .position = sentence(1, chance(20) ? 20 : 7), .name = name});
        }
        for (int count = chance(30) ? m_random.bounded(1, 5) : 0; count > 0; --count)
            m_decision.visas.append(
                {.position = sentence(1, 9), .name = initials() + u' ' + surname(), .date = chance(50) ? QDate(2021, 2, 3) : QDate()});
        if (chance(40))
            m_decision.executor = surname() + QStringLiteral(" 52-30-10");
        if (m_decision.kind == DecisionKind::Order && chance(40)) {
            m_decision.acquainted.append(say(u"З наказом ознайомлені:", u"С приказом ознакомлены:"));
            for (int count = m_random.bounded(1, 12); count > 0; --count)
                m_decision.acquainted.append(surname() + u' ' + initials());
        }
    }

    Attachment attachment(int number)
    {
        Attachment attachment{.title = sentence(2, 14), .number = QString::number(number)};
        if (chance(30))
            attachment.approvalLines = {say(u"ЗАТВЕРДЖЕНО", u"УТВЕРЖДЕНО"), sentence(2, 8)};
        switch (m_random.bounded(5)) {
        case 0: attachment.content = ClauseTree{clauses(m_random.bounded(1, 8), 0)}; break;
        case 1:
            attachment.content = PlanOfMeasures{clauses(m_random.bounded(1, 16), 0)};
            attachment.isLandscape = chance(60);
            break;
        case 2: attachment.content = members(); break;
        case 3: attachment.content = regulation(); break;
        default: attachment.content = FreeContent{blocks(m_random.bounded(1, 9))}; attachment.isLandscape = chance(40);
        }
        return attachment;
    }
    PersonList members()
    {
        PersonList list;
        list.members.append({.role = Member::Role::Head, .name = surname(), .position = sentence(2, 12)});
        for (int count = m_random.bounded(1, 25); count > 0; --count)
            list.members.append({.name = capital(word()) + u' ' + surname(), .position = words(m_random.bounded(2, 14))});
        return list;
    }
    Regulation regulation()
    {
        Regulation regulation;
        for (int count = m_random.bounded(1, 4), at = 1; at <= count; ++at)
            regulation.sections.append(
                {.label = QString::number(at) + u'.', .heading = sentence(1, 6), .clauses = clauses(m_random.bounded(1, 8), 0)});
        return regulation;
    }

    QList<FreeBlock> blocks(int count)
    {
        QList<FreeBlock> blocks;
        for (; count > 0; --count) {
            const int kind = m_random.bounded(10);
            if (kind == 0)
                blocks.append(FreeParagraph{.text = sentence(1, 8), .headingLevel = 1});
            else if (kind == 1)
                blocks.append(table());
            else
                blocks.append(FreeParagraph{.text = sentence(1, chance(20) ? 120 : 45) + u'.', .label = kind == 2 ? QStringLiteral("–") : QString()});
        }
        return blocks;
    }
    FreeTable table()
    {
        const int columns = m_random.bounded(2, 6);
        FreeTable table{.headerRows = chance(80) ? 1 : 0};
        for (int rows = m_random.bounded(1, 25); rows >= 0; --rows) {
            QList<RichText> row;
            for (int column = 0; column < columns; ++column)
                row.append(sentence(1, column == 1 ? 25 : 3));
            table.rows.append(row);
        }
        return table;
    }

    QRandomGenerator m_random;
    bool m_isRussian;
    Decision m_decision;
};

}  // namespace decretum::test
