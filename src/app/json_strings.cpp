// SPDX-License-Identifier: MIT
#include "app/json_strings.h"

#include <QSet>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Keys whose values are words of the document.
const QSet<QString>& wordKeys()
{
    static const QSet<QString> kKeys{u"letterhead"_s, u"typeName"_s, u"body"_s, u"place"_s, u"subject"_s, u"preamble"_s, u"enactingFormula"_s,
        u"text"_s, u"addressee"_s, u"name"_s, u"position"_s, u"title"_s, u"heading"_s, u"controlledBy"_s, u"executor"_s, u"acquainted"_s, u"remark"_s,
        u"headLines"_s, u"alternativeText"_s, u"rows"_s};
    return kKeys;
}

/// Keys of lists that are drawn from a clause's text.
bool isDrawnFromText(const QString& key)
{
    static const QSet<QString> kKeys{u"persons"_s, u"performers"_s, u"deadlines"_s, u"references"_s};
    return kKeys.contains(key);
}

class StringFinder {
public:
    explicit StringFinder(const QString& json) : m_json(json) {}

    PrintedText run()
    {
        while (m_at < m_json.size()) {
            const QChar sign = m_json.at(m_at);
            if (sign == u'"') {
                takeString();
                continue;
            }
            if (sign == u'{' || sign == u'[')
                m_levels.append(m_key);
            else if ((sign == u'}' || sign == u']') && !m_levels.isEmpty())
                m_key = m_levels.takeLast();
            step();
        }
        return std::move(m_printed);
    }

private:
    void step()
    {
        const QChar sign = m_json.at(m_at++);
        if (sign == u'\n') {
            ++m_line;
            m_column = 1;
        } else if (!sign.isLowSurrogate()) {
            ++m_column;
        }
    }

    void takeString()
    {
        QString text;
        std::vector<PrintedText::Anchor> anchors;
        step();
        anchors.push_back({.offset = 0, .line = m_line, .column = m_column});
        while (m_at < m_json.size() && m_json.at(m_at) != u'"') {
            if (m_json.at(m_at) != u'\\') {
                text += m_json.at(m_at);
                step();
                continue;
            }
            text += takeEscape();
            anchors.push_back({.offset = text.size(), .line = m_line, .column = m_column});
        }
        if (m_at < m_json.size())
            step();
        if (isKey())
            m_key = text;
        else
            take(text, anchors);
    }

    QChar takeEscape()
    {
        step();
        const QChar sign = m_at < m_json.size() ? m_json.at(m_at) : QChar();
        step();
        switch (sign.unicode()) {
        case u'n': return u'\n';
        case u't': return u'\t';
        case u'r': return u'\r';
        case u'b':
        case u'f': return u' ';
        case u'u': break;
        default: return sign;
        }
        const QString digits = m_json.mid(m_at, 4);
        for (qsizetype digit = 0; digit < digits.size(); ++digit)
            step();
        return QChar(digits.toUShort(nullptr, 16));
    }

    bool isKey() const
    {
        qsizetype next = m_at;
        while (next < m_json.size() && m_json.at(next).isSpace())
            ++next;
        return next < m_json.size() && m_json.at(next) == u':';
    }

    void take(const QString& text, const std::vector<PrintedText::Anchor>& anchors)
    {
        if (!wordKeys().contains(m_key) || m_levels.contains(u"runs"_s))
            return;
        const bool isDrawn = std::any_of(m_levels.begin(), m_levels.end(), isDrawnFromText);
        if (!isDrawn && m_key != u"addressee")
            m_lastText = text;
        else if (m_lastText.contains(text))
            return;
        for (PrintedText::Anchor anchor : anchors) {
            anchor.offset += m_printed.text.size();
            m_printed.anchors.push_back(anchor);
        }
        m_printed.text += text + u'\n';
    }

    const QString& m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
    QString m_key;         ///< The value that comes is its.
    QStringList m_levels;  ///< Keys of the objects and lists around.
    QString m_lastText;    ///< The clause's.
    PrintedText m_printed;
};

}  // namespace

PrintedText printedStrings(const QString& json)
{
    return StringFinder(json).run();
}

}  // namespace decretum
