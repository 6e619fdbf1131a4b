// SPDX-License-Identifier: MIT
#include "formats/docx_reader_fields.h"

#include "formats/docx_reader_xml.h"

#include <algorithm>
#include <array>

namespace decretum::docx {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kLongestInstruction = 1000;

constexpr std::array kPageFields{"PAGE"_L1, "NUMPAGES"_L1, "SECTIONPAGES"_L1};
/// They print something and hold no result.
constexpr std::array kVisibleFields{
    "SYMBOL"_L1, "EQ"_L1, "MACROBUTTON"_L1, "GOTOBUTTON"_L1, "ADVANCE"_L1, "LISTNUM"_L1, "AUTONUM"_L1, "AUTONUMLGL"_L1, "AUTONUMOUT"_L1};

QString nameOf(const QString& instruction)
{
    return instruction.trimmed().section(u' ', 0, 0).toUpper();
}

/// w:ffData: the state of a form's check box or the choice of its list.
QString shownByForm(XmlPart& xml)
{
    QString shown;
    const auto readCheckBox = [&] {
        bool isChecked = false;
        xml.forEachChild([&] {
            if (xml.isWord(u"checked") || xml.isWord(u"default"))
                isChecked = xml.isOn();
        });
        shown = isChecked ? u"☑"_s : u"☐"_s;
    };
    const auto readList = [&] {
        int choice = 0;
        QStringList entries;
        xml.forEachChild([&] {
            if (xml.isWord(u"result") || (xml.isWord(u"default") && choice == 0))
                choice = xml.value().toInt();
            else if (xml.isWord(u"listEntry"))
                entries.append(xml.value());
        });
        shown = entries.value(choice);
    };
    xml.forEachChild([&] {
        if (xml.isWord(u"checkBox"))
            readCheckBox();
        else if (xml.isWord(u"ddList"))
            readList();
    });
    return shown;
}

}  // namespace

QString Fields::readMark(XmlPart& xml)
{
    const QString kind = xml.attribute("fldCharType"_L1);
    if (kind == u"begin")
        begin(xml);
    else if (kind == u"separate")
        separate();
    else if (kind == u"end")
        return end();
    return {};
}

void Fields::addInstruction(const QString& text)
{
    if (!m_open.isEmpty() && m_open.last().instruction.size() < kLongestInstruction)
        m_open.last().instruction += text.left(kLongestInstruction);
}

void Fields::addWords()
{
    if (!m_open.isEmpty())
        m_open.last().hasWords = true;
}

void Fields::endParagraph()
{
    while (!m_open.isEmpty() && !m_open.last().hasResult) {
        m_open.removeLast();
        --m_hidden;
    }
    m_tooDeep = 0;
}

bool Fields::isTextOf(const QString& instruction)
{
    const bool isPage = std::find(kPageFields.begin(), kPageFields.end(), nameOf(instruction)) != kPageFields.end();
    m_hasPageNumber = m_hasPageNumber || isPage;
    return !isPage || !m_dropsPageNumbers;
}

void Fields::begin(XmlPart& xml)
{
    if (m_open.size() >= limits::kDeepest) {
        ++m_tooDeep;
        return;
    }
    Field field;
    xml.forEachChild([&] {
        if (xml.isWord(u"ffData"))
            field.shown = shownByForm(xml);
    });
    m_open.append(field);
    ++m_hidden;
}

void Fields::separate()
{
    if (m_open.isEmpty() || m_tooDeep > 0 || m_open.last().hasResult)
        return;
    Field& field = m_open.last();
    field.hasResult = true;
    field.isHidden = !isTextOf(field.instruction);
    if (!field.isHidden)
        --m_hidden;
}

QString Fields::end()
{
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return {};
    }
    if (m_open.isEmpty())
        return {};
    const Field field = m_open.takeLast();
    if (field.isHidden)
        --m_hidden;
    const QString name = nameOf(field.instruction);
    if (!field.hasResult && isTextOf(field.instruction) && std::find(kVisibleFields.begin(), kVisibleFields.end(), name) != kVisibleFields.end())
        m_unread.append(field.instruction.trimmed());
    return isText() && !field.hasWords ? field.shown : QString();
}

}  // namespace decretum::docx
