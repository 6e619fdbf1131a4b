// SPDX-License-Identifier: MIT
#include "recognize/service_lines.h"

#include "recognize/acquaintance.h"
#include "recognize/agreements.h"
#include "recognize/lexicon.h"
#include "recognize/line_signs.h"
#include "recognize/people.h"
#include "text/dates.h"
#include "text/typography.h"

#include <QRegularExpression>

namespace decretum::recognition {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isPhone(const QString& text)
{
    static const QRegularExpression phone(u"^(?:тел\\.?:?\\s*)?[\\d\\s()+–-]{5,}$"_s, QRegularExpression::CaseInsensitiveOption);
    return phone.match(text).hasMatch();
}

/// «в дело – 1, школа – 1, ООО «Заря» – 1 прим.»: each with how many.
QStringList countedCopies(const QString& text)
{
    static const QRegularExpression counted(u"[–—-]\\s*\\d+(?:\\s*\\p{L}+\\.?)?\\s*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression comma(u",\\s+"_s);
    const QStringList parts = text.split(comma, Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [](const QString& part) { return counted.match(part).hasMatch(); }) ? parts : QStringList{text};
}

}  // namespace

ServiceReader::Sheet ServiceReader::sheetOpenedBy(const Line& line)
{
    if (wordsAtStart(line.key, WordList::VisaCaptions) > 0)
        return Sheet::Agreement;
    if (wordsAtStart(line.key, WordList::ExecutorCaptions) > 0)
        return Sheet::Executor;
    if (wordsAtStart(line.key, WordList::DistributionCaptions) > 0)
        return Sheet::Distribution;
    if (acquaintanceCaption(line.text) > 0 || isAcquaintanceHead(line))
        return Sheet::Acquaintance;
    return startsWithOneOf(line.key, WordList::ServiceOpeners) ? Sheet::Other : Sheet::None;
}

/// «Теличко 2-14-56» without a word before it; the name alone below visas that all have their posts beside them.
bool ServiceReader::belongsToExecutor(const Line& line) const
{
    if (!m_decision.executor.isEmpty() || m_sheet == Sheet::Executor)
        return false;
    if (m_sheet == Sheet::None)
        return m_block.isEmpty();
    if (hasPhone(line.text) && !findDate(line.text))
        return true;
    const bool isBare = line.afterBlank && nameAtEnd(line.text) == 0 && !line.text.contains(u'_');
    return m_sheet == Sheet::Agreement && isBare && m_block.size() > 1 && nameAtEnd(m_block.last().text) > 0;
}

void ServiceReader::read(const Line& line)
{
    m_notes.findings.append({.kind = FindingKind::KeptApart, .line = line.number, .excerpt = line.text});
    const Sheet opened = sheetOpenedBy(line);
    const bool isHeadOfTable = opened == Sheet::Acquaintance && m_sheet == Sheet::Acquaintance && isAcquaintanceHead(line);
    if (opened != Sheet::None && !isHeadOfTable) {
        readBlock();
        m_sheet = opened;
        m_block = {line};
    } else if (belongsToExecutor(line)) {
        readBlock();
        m_sheet = Sheet::Executor;
        m_block = {line};
    } else {
        m_block.append(line);
    }
}

void ServiceReader::finish()
{
    readBlock();
}

void ServiceReader::readBlock()
{
    if (m_block.isEmpty())
        return;
    switch (m_sheet) {
    case Sheet::Agreement: readAgreement(m_block, m_decision, m_notes); break;
    case Sheet::Distribution: readDistribution(); break;
    case Sheet::Acquaintance: readAcquaintance(m_block, m_decision, m_notes); break;
    case Sheet::Executor:
        readExecutor(m_block.first());
        for (const Line& line : m_block.sliced(1)) {
            if (isPhone(line.text))
                readExecutor(line);
            else
                keep(line);
        }
        break;
    case Sheet::None:
    case Sheet::Other:
        for (const Line& line : m_block)
            keep(line);
        break;
    }
    m_block.clear();
}

/// «Список розсилання:» and whom copies go to, one a line or parted by semicolons.
void ServiceReader::readDistribution()
{
    const Line& first = m_block.first();
    qsizetype caption = wordsAtStart(first.key, WordList::DistributionCaptions);
    while (caption < first.text.size() && QStringView(u" :–—-").contains(first.text.at(caption)))
        ++caption;
    m_notes.findings.append({.kind = FindingKind::DebrisDropped, .line = first.number, .excerpt = first.text.left(caption)});
    const auto add = [this](const Line& line, QString text) {
        while (text.endsWith(u';') || text.endsWith(u','))
            text.chop(1);
        m_notes.tell(u"/distribution/"_s + QString::number(m_decision.distribution.size()), line, line.text, 100);
        m_decision.distribution.append(text.trimmed());
    };
    QString beside = first.text.mid(caption).trimmed();
    while (beside.endsWith(u'.'))
        beside.chop(1);
    for (const QString& part : beside.split(u';', Qt::SkipEmptyParts)) {
        for (const QString& copies : countedCopies(part.trimmed()))
            add(first, copies);
    }
    for (const Line& line : m_block.sliced(1))
        add(line, line.label.isEmpty() ? line.text : line.label + u' ' + line.text);
}

void ServiceReader::readExecutor(const Line& line)
{
    m_notes.tell(u"/executor"_s, line, line.text, 100);
    m_decision.executor = foldSpaces(m_decision.executor + u' ' + line.text);
}

void ServiceReader::keep(const Line& line)
{
    m_notes.tell(u"/acquainted/"_s + QString::number(m_decision.acquainted.size()), line, line.text, 100);
    m_decision.acquainted.append(line.text);
}

}  // namespace decretum::recognition
