// SPDX-License-Identifier: MIT
#include "edit/decision_document.h"

#include "edit/member_commands.h"
#include "edit/structure_commands.h"
#include "model/clause_labels.h"

namespace decretum {

namespace {

constexpr int kPauseMs = 1000;

bool hasReference(const RichText& text)
{
    return std::any_of(text.runs().begin(), text.runs().end(), [](const RichRun& run) { return run.reference.has_value(); });
}

bool hasReferences(const Decision& decision)
{
    bool found = hasReference(decision.preamble);
    for (const ClauseList& list : outermostLists(decision)) {
        if (const QList<Clause>* clauses = clausesIn(decision, list))
            forEachClause(*clauses, [&found](const Clause& clause, int) { found = found || hasReference(clause.text); });
    }
    return found;
}

/// Every clause's label, attachments' too.
QHash<ClauseId, QString> labelsOf(const Decision& decision)
{
    QHash<ClauseId, QString> labels;
    for (const ClauseList& list : outermostLists(decision)) {
        const NumberingScheme* scheme = &decision.numbering;
        for (const Attachment& attachment : decision.attachments) {
            if (attachment.id == list.attachment && !list.attachment.isNull())
                scheme = &attachment.numbering;
        }
        for (const LabelledClause& labelled : labelClauses(*clausesIn(decision, list), *scheme, decision.language))
            labels.insert(labelled.clause->id, labelled.label);
    }
    return labels;
}

}  // namespace

DecisionDocument::DecisionDocument(Decision decision, IdSource& ids, QObject* parent) : QObject(parent), m_decision(std::move(decision)), m_ids(ids)
{
    assignIds(m_decision, m_ids);
    m_hasReferences = hasReferences(m_decision);
    renewReferences();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(this, &DecisionDocument::changed, this, [this] {
        m_isRevisionDue = true;
        m_pause.start();  // undo is a burst too
    });
    connect(&m_pause, &QTimer::timeout, this, &DecisionDocument::endBurst);
    m_burstNews.setSingleShot(true);
    m_burstNews.setInterval(0);
    connect(&m_burstNews, &QTimer::timeout, this, &DecisionDocument::burstEnded);
}

QString DecisionDocument::label(ClauseId id) const
{
    if (m_labelsAreStale) {
        m_labels = labelsOf(m_decision);
        m_labelsAreStale = false;
    }
    return m_labels.value(id);
}

void DecisionDocument::endBurst()
{
    m_pause.stop();
    ++m_burst;
    // A clause that is on its way from one place to another takes the focus along: told a turn later, when the deed is done and the
    // decision is whole.
    m_burstNews.start();
}

void DecisionDocument::push(QUndoCommand* command)
{
    m_stack.push(command);
}

void DecisionDocument::setDirectory(const DirectoryText& directory)
{
    m_directory = m_decision.life < DecisionLife::Registered ? directory : DirectoryText();
    renewReferences();
}

void DecisionDocument::renewReferences()
{
    if (m_hasReferences)
        refreshReferences(m_decision, m_directory);
}

void DecisionDocument::tellHeadChanged(HeadField field)
{
    // The language has another alphabet of letters «а)», «б)»; an annex's number is printed by references.
    m_labelsAreStale = m_labelsAreStale || field == HeadField::Language;
    renewReferences();
    Q_EMIT headChanged(field);
    if (m_hasReferences || field == HeadField::Language)
        Q_EMIT labelsChanged();
    Q_EMIT changed();
}

void DecisionDocument::tellClauseChanged(ClauseId id, ClauseField field)
{
    const Clause* clause = findClause(std::as_const(m_decision), id);
    if (clause && hasReference(clause->text))
        m_hasReferences = true;
    renewReferences();
    Q_EMIT clauseChanged(id, field);
    Q_EMIT changed();
}

void DecisionDocument::tellTreeChanged()
{
    m_labelsAreStale = true;
    m_hasReferences = m_hasReferences || hasReferences(m_decision);
    renewReferences();
    Q_EMIT labelsChanged();
    Q_EMIT changed();
}

template <typename Value>
void DecisionDocument::changeHead(HeadField field, Value Decision::*member, const Value& value, const QString& name)
{
    if (m_isReadOnly || m_decision.*member == value)
        return;
    auto* command = new SwapHead<Value>(*this, field, member, value);
    command->setText(name);
    push(command);
}

template <typename Change>
void DecisionDocument::changeClause(ClauseId id, ClauseField field, const QString& name, const Change& change, int mergeId)
{
    const Clause* now = clause(id);
    if (m_isReadOnly || !now)
        return;
    Clause facts = *now;
    facts.children.clear();
    const Clause before = facts;
    change(facts);
    if (facts == before)
        return;
    auto* command = new SwapClause(*this, id, field, facts, mergeId);
    command->setText(name);
    push(command);
}

void DecisionDocument::setTypeName(const QString& text)
{
    changeHead(HeadField::TypeName, &Decision::typeName, text, tr("type"));
}
void DecisionDocument::setBody(const QString& text)
{
    changeHead(HeadField::Body, &Decision::body, text, tr("body"));
}
void DecisionDocument::setNumber(const QString& text)
{
    changeHead(HeadField::Number, &Decision::number, text, tr("number"));
}
void DecisionDocument::setNumberCaption(const QString& text)
{
    changeHead(HeadField::NumberCaption, &Decision::numberCaption, text, tr("number"));
}
void DecisionDocument::setPlace(const QString& text)
{
    changeHead(HeadField::Place, &Decision::place, text, tr("place"));
}
void DecisionDocument::setSubject(const QString& text)
{
    changeHead(HeadField::Subject, &Decision::subject, text, tr("subject"));
}
void DecisionDocument::setEnactingFormula(const QString& text)
{
    changeHead(HeadField::EnactingFormula, &Decision::enactingFormula, text, tr("enacting formula"));
}
void DecisionDocument::setExecutor(const QString& text)
{
    changeHead(HeadField::Executor, &Decision::executor, text, tr("executor"));
}
void DecisionDocument::setTemplate(const QString& name)
{
    changeHead(HeadField::Template, &Decision::templateName, name, tr("template"));
}
void DecisionDocument::setPreamble(const RichText& text)
{
    changeHead(HeadField::Preamble, &Decision::preamble, text, tr("preamble"));
}
void DecisionDocument::setLetterhead(const QStringList& lines)
{
    changeHead(HeadField::Letterhead, &Decision::letterhead, lines, tr("letterhead"));
}
void DecisionDocument::setAcquainted(const QStringList& lines)
{
    changeHead(HeadField::Acquainted, &Decision::acquainted, lines, tr("acquaintance"));
}
void DecisionDocument::setApproval(const QStringList& lines)
{
    changeHead(HeadField::Approval, &Decision::approval, lines, tr("approval"));
}
void DecisionDocument::setBasis(const QString& text)
{
    changeHead(HeadField::Basis, &Decision::basis, text, tr("basis"));
}
void DecisionDocument::setDistribution(const QStringList& lines)
{
    changeHead(HeadField::Distribution, &Decision::distribution, lines, tr("distribution"));
}
void DecisionDocument::setDate(QDate date)
{
    changeHead(HeadField::Date, &Decision::date, date, tr("date"));
}
void DecisionDocument::setDateVerbal(bool isVerbal)
{
    changeHead(HeadField::DateForm, &Decision::isDateVerbal, isVerbal, tr("form of the date"));
}
void DecisionDocument::setKind(DecisionKind kind)
{
    changeHead(HeadField::Kind, &Decision::kind, kind, tr("kind"));
}
void DecisionDocument::setLanguage(Language language)
{
    changeHead(HeadField::Language, &Decision::language, language, tr("language"));
}
void DecisionDocument::setLife(DecisionLife life)
{
    changeHead(HeadField::Life, &Decision::life, life, tr("state"));
}
void DecisionDocument::setSignatures(const QList<Signature>& signatures)
{
    changeHead(HeadField::Signatures, &Decision::signatures, signatures, tr("signatures"));
}
void DecisionDocument::setContent(const QList<FreeBlock>& content)
{
    changeHead(HeadField::Content, &Decision::content, content, tr("text"));
}
void DecisionDocument::setVisas(const QList<Visa>& visas)
{
    changeHead(HeadField::Visas, &Decision::visas, visas, tr("visas"));
}

void DecisionDocument::setPrint(const PrintOverrides& print)
{
    changeHead(HeadField::Print, &Decision::print, print, tr("print"));
}

void DecisionDocument::setAttachmentTitle(AttachmentId attachment, const QString& title)
{
    changeAttachment(attachment, &Attachment::title, title);
}

void DecisionDocument::setAttachmentNumber(AttachmentId attachment, const QString& number)
{
    changeAttachment(attachment, &Attachment::number, number);
}

void DecisionDocument::changeAttachment(AttachmentId attachment, QString Attachment::*member, const QString& words)
{
    const auto found = std::find_if(
        m_decision.attachments.cbegin(), m_decision.attachments.cend(), [attachment](const Attachment& one) { return one.id == attachment; });
    if (m_isReadOnly || found == m_decision.attachments.cend() || *found.*member == words)
        return;
    auto* command = new SwapAttachmentWords(*this, attachment, member, words);
    command->setText(tr("annex"));
    push(command);
}

void DecisionDocument::setClauseText(ClauseId id, const RichText& text)
{
    changeClause(
        id, ClauseField::Words, tr("typing"), [&](Clause& clause) { replaceText(clause, text, m_decision.language, m_decision.date); },
        SwapClause::kTyping);
}

void DecisionDocument::setAddressee(ClauseId id, const QString& addressee)
{
    changeClause(id, ClauseField::Words, tr("addressee"), [&](Clause& clause) { replaceAddressee(clause, addressee); });
}

void DecisionDocument::setDeadline(ClauseId id, qsizetype index, const QString& phrase)
{
    changeClause(id, ClauseField::Words, tr("deadline"), [&](Clause& clause) {
        if (index < clause.deadlines.size())
            replaceDeadline(clause, index, phrase, m_decision.language, m_decision.date);
        else
            addDeadline(clause, phrase, m_decision.language, m_decision.date);
    });
}

void DecisionDocument::setPerformers(ClauseId id, const QString& addressee, const QList<PersonChange>& persons)
{
    changeClause(id, ClauseField::Words, tr("performers"), [&](Clause& clause) {
        replaceAddressee(clause, addressee);
        replacePersons(clause, persons);
    });
}

void DecisionDocument::setControl(ClauseId id, bool isControl)
{
    changeClause(id, ClauseField::Words, tr("control"), [&](Clause& clause) { clause.isControl = isControl; });
}

void DecisionDocument::setBeginsPage(ClauseId id, bool beginsPage)
{
    changeClause(id, ClauseField::Page, tr("page"), [&](Clause& clause) { clause.beginsPage = beginsPage; });
}

void DecisionDocument::clearPageBeginnings()
{
    if (m_isReadOnly)
        return;
    QList<ClauseId> clauses;
    for (const ClauseList& list : outermostLists(m_decision)) {
        forEachClause(*clausesIn(std::as_const(m_decision), list), [&clauses](const Clause& clause, int) {
            if (clause.beginsPage)
                clauses.append(clause.id);
        });
    }
    m_stack.beginMacro(tr("page"));
    for (const ClauseId& id : std::as_const(clauses))
        setBeginsPage(id, false);
    m_stack.endMacro();
}

void DecisionDocument::setClauseLife(ClauseId id, const ClauseLife& life)
{
    changeClause(id, ClauseField::Life, tr("state"), [&](Clause& clause) { clause.life = life; });
}

}  // namespace decretum
