// SPDX-License-Identifier: MIT
#include "recognize/service_lines.h"

#include "recognize/left_words.h"
#include "recognize/lexicon.h"
#include "recognize/people.h"
#include "recognize/signatures.h"
#include "text/dates.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

using namespace Qt::Literals::StringLiterals;

/// «Візи:», «ПОГОДЖЕНО», «Согласовано:» and what stands behind it on the line.
QString behindCaption(const Line& line, WordList captions)
{
    return line.text.mid(wordsAtStart(line.key, captions)).remove(QRegularExpression(u"^[\\s:–—-]+"_s)).trimmed();
}

bool isPhone(const QString& text)
{
    static const QRegularExpression phone(u"^(?:тел\\.?:?\\s*)?[\\d\\s()+–-]{5,}$"_s, QRegularExpression::CaseInsensitiveOption);
    return phone.match(text).hasMatch();
}

}  // namespace

void ServiceReader::read(const Line& line)
{
    const auto opens = [&line](WordList list) { return wordsAtStart(line.key, list) > 0; };
    m_notes.findings.append({.kind = FindingKind::KeptApart, .line = line.number, .excerpt = line.text});
    if (opens(WordList::VisaCaptions)) {
        m_sheet = Sheet::Visas;
        const qsizetype caption = wordsAtStart(line.key, WordList::VisaCaptions);
        m_notes.findings.append({.kind = FindingKind::DebrisDropped, .line = line.number, .excerpt = line.text.left(caption)});
        if (const QString rest = behindCaption(line, WordList::VisaCaptions); !rest.isEmpty())
            readVisa(withText(line, rest));
        return;
    }
    if (opens(WordList::ExecutorCaptions)) {
        m_sheet = Sheet::Executor;
        readExecutor(line.text);
        return;
    }
    if (startsWithOneOf(line.key, WordList::ServiceOpeners))
        m_sheet = Sheet::Acquainted;
    if (m_sheet == Sheet::Visas)
        readVisa(line);
    else if (m_decision.executor.isEmpty() ? m_sheet == Sheet::None : isPhone(line.text))
        readExecutor(line.text);  // «Теличко 2-14-56» without a word before it, or a telephone below the name
    else
        m_decision.acquainted.append(line.text);
}

/// «Начальник відділу     ______ Гай Л.М.   12.03.2020»
void ServiceReader::readVisa(const Line& line)
{
    const auto date = findDate(line.text);
    QString text = date ? line.text.left(date->start) : line.text;
    const Line signing = withoutSigningPlace(withText(line, date ? text : line.segments.join(u"   "_s)));
    const qsizetype name = nameAtEnd(signing.text);
    if (date && signing.text.isEmpty() && !m_decision.visas.isEmpty() && !m_decision.visas.last().date.isValid()) {  // the day on a line of its own
        tellDate(line, *date);
        return;
    }
    if (name < 0) {
        m_position = foldSpaces(m_position + u' ' + (date ? line.text : signing.text));
        return;
    }
    Visa visa{.position = foldSpaces(m_position + u' ' + signing.text.left(name)), .name = foldSpaces(signing.text.mid(name))};
    m_decision.visas.append(visa);
    m_notes.tell(u"/visas/"_s + QString::number(m_decision.visas.size() - 1), line, line.text, 100);
    if (date)
        tellDate(line, *date);
    m_position.clear();
}

void ServiceReader::tellDate(const Line& line, const PrintedDate& date)
{
    Visa& visa = m_decision.visas.last();
    visa.date = date.date;
    const QString printed = line.text.mid(date.start, date.length);
    m_notes.tell(u"/visas/"_s + QString::number(m_decision.visas.size() - 1) + u"/date"_s, line, printed, 100);
    tellLeftWords(m_notes.findings, FindingKind::NotUnderstood, line.number, line.text, visa.position + u' ' + visa.name + u' ' + printed);
}

/// What agrees is told, but never by whom: nothing of it is lost.
void ServiceReader::finish()
{
    if (!m_position.isEmpty())
        m_decision.visas.append({.position = m_position});
    m_position.clear();
}

void ServiceReader::readExecutor(const QString& text)
{
    m_decision.executor = foldSpaces(m_decision.executor + u' ' + text);
}

}  // namespace decretum::recognition
