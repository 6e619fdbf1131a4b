// SPDX-License-Identifier: MIT
#include "spell/affix_check.h"

#include "spell/spell_error.h"
#include "text/byte_encoding.h"

#include <QSet>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kLongestLine = 4096;    // bytes
constexpr qsizetype kLongestAffix = 64;     // bytes of a strip, an affix or a condition
constexpr qsizetype kLongestCompound = 32;  // bytes of a compound rule
constexpr int kMostEntries = 65535;         // of one table
constexpr int kMostRepeats = 2;             // «*» of a compound rule: each multiplies the ways to try

/// Directives of one line: what stands behind them.
enum class Argument : quint8 { None, Text, Flag, Number };
struct Directive {
    QByteArrayView name;
    Argument argument;
};
constexpr Directive kDirectives[] = {
    {"SET", Argument::Text},
    {"FLAG", Argument::Text},
    {"LANG", Argument::Text},
    {"NAME", Argument::Text},
    {"VERSION", Argument::Text},
    {"HOME", Argument::Text},
    {"TRY", Argument::Text},
    {"KEY", Argument::Text},
    {"WORDCHARS", Argument::Text},
    {"IGNORE", Argument::Text},
    {"NOSUGGEST", Argument::Flag},
    {"FORBIDDENWORD", Argument::Flag},
    {"NEEDAFFIX", Argument::Flag},
    {"CIRCUMFIX", Argument::Flag},
    {"KEEPCASE", Argument::Flag},
    {"WARN", Argument::Flag},
    {"SUBSTANDARD", Argument::Flag},
    {"ONLYINCOMPOUND", Argument::Flag},
    {"COMPOUNDFLAG", Argument::Flag},
    {"COMPOUNDBEGIN", Argument::Flag},
    {"COMPOUNDMIDDLE", Argument::Flag},
    {"COMPOUNDEND", Argument::Flag},
    {"COMPOUNDPERMITFLAG", Argument::Flag},
    {"COMPOUNDFORBIDFLAG", Argument::Flag},
    {"COMPOUNDROOT", Argument::Flag},
    {"FORCEUCASE", Argument::Flag},
    {"LEMMA_PRESENT", Argument::Flag},
    {"COMPOUNDMIN", Argument::Number},
    {"COMPOUNDWORDMAX", Argument::Number},
    {"MAXCPDSUGS", Argument::Number},
    {"MAXNGRAMSUGS", Argument::Number},
    {"MAXDIFF", Argument::Number},
    {"ONLYMAXDIFF", Argument::None},
    {"NOSPLITSUGS", Argument::None},
    {"SUGSWITHDOTS", Argument::None},
    {"FORBIDWARN", Argument::None},
    {"FULLSTRIP", Argument::None},
    {"COMPLEXPREFIXES", Argument::None},
    {"CHECKSHARPS", Argument::None},
    {"CHECKCOMPOUNDDUP", Argument::None},
    {"CHECKCOMPOUNDREP", Argument::None},
    {"CHECKCOMPOUNDCASE", Argument::None},
    {"CHECKCOMPOUNDTRIPLE", Argument::None},
    {"SIMPLIFIEDTRIPLE", Argument::None},
};
/// Directives that begin a table: «NAME count», then as many lines of that name.
constexpr QByteArrayView kTables[] = {"MAP", "REP", "BREAK", "ICONV", "OCONV", "PHONE", "AF", "AM", "COMPOUNDRULE", "CHECKCOMPOUNDPATTERN"};

/// Letters and classes «[^аб]», none of them nested, empty or without end. Other signs stand for themselves, as in
/// Debian's files.
bool isCondition(QByteArrayView condition)
{
    bool isInside = false;
    qsizetype inside = 0;
    for (qsizetype at = 0; at < condition.size(); ++at) {
        const char sign = condition.at(at);
        if (sign == '[') {
            if (isInside)
                return false;
            isInside = true;
            inside = 0;
            if (at + 1 < condition.size() && condition.at(at + 1) == '^')
                ++at;
        } else if (sign == ']') {
            if (!isInside || inside == 0)
                return false;
            isInside = false;
        } else {
            ++inside;
        }
    }
    return !isInside && !condition.isEmpty();
}

class AffixChecker {
public:
    AffixChecker(const QByteArray& bytes, const QString& path) : m_bytes(bytes), m_path(path) {}

    Result<AffixFacts> run()
    {
        if (const Status status = readEncoding(); !status)
            return status.error();
        for (const QByteArray& line : m_bytes.split('\n')) {
            ++m_line;
            const QString problem = checkLine(line);
            if (!problem.isEmpty())
                return damaged(problem);
        }
        if (m_tableLeft > 0)
            return damaged(u"a table is shorter than it says"_s);
        return m_facts;
    }

private:
    Error damaged(const QString& problem) const
    {
        return {.code = SpellError::AffixDamaged, .subject = m_path, .detail = problem, .place = m_line > 0 ? QString::number(m_line) : QString()};
    }

    /// SET and FLAG decide how all else is read, wherever they stand.
    Status readEncoding()
    {
        for (QByteArray line : m_bytes.split('\n')) {
            ++m_line;
            line = line.simplified();
            if (line.startsWith("SET ")) {
                if (!m_facts.encoding.isEmpty())
                    return damaged(u"SET stands twice"_s);
                m_facts.encoding = line.mid(4);
            } else if (line.startsWith("FLAG ")) {
                const QByteArray form = line.mid(5);
                if (form != "UTF-8" && form != "long" && form != "num")
                    return damaged(u"the form of flags is not known"_s);
                m_facts.flags = form == "long" ? FlagForm::Pair : form == "num" ? FlagForm::Number : FlagForm::Unicode;
            }
        }
        m_line = 0;
        if (m_facts.encoding.isEmpty())
            return damaged(u"SET is missing"_s);
        const auto encoding = ByteEncoding::named(m_facts.encoding);
        if (!encoding)
            return Error{.code = SpellError::EncodingUnknown, .subject = m_path, .detail = QString::fromLatin1(m_facts.encoding.left(40))};
        if (m_bytes.contains('\0') || !encoding->isValid(m_bytes))
            return damaged(u"it is not in the encoding that SET names"_s);
        return {};
    }

    /// What is wrong with the line; empty where nothing is.
    QString checkLine(const QByteArray& line)
    {
        if (line.size() > kLongestLine)
            return u"the line is too long"_s;
        const QByteArray folded = line.simplified();
        if (folded.isEmpty() || folded.startsWith('#'))
            return {};
        QList<QByteArray> words = folded.split(' ');
        const QByteArray name = words.takeFirst();
        if (m_tableLeft > 0)
            return checkEntry(name, words);
        if (name == "SFX" || name == "PFX")
            return beginAffix(name, words);
        if (std::find(std::begin(kTables), std::end(kTables), QByteArrayView(name)) != std::end(kTables))
            return beginTable(name, words);
        for (const Directive& directive : kDirectives) {
            if (directive.name == name)
                return checkArgument(directive.argument, words);
        }
        return u"a directive that is not known"_s;
    }

    QString checkArgument(Argument argument, const QList<QByteArray>& words) const
    {
        if (argument == Argument::None)
            return {};
        if (words.isEmpty())
            return u"a directive without its value"_s;
        if (argument == Argument::Flag && !areFlags(words.first(), m_facts.flags))
            return u"a flag that is none"_s;
        bool isNumber = false;
        const int number = words.first().toInt(&isNumber);
        if (argument == Argument::Number && (!isNumber || number < 0 || number > 100))
            return u"a number out of bounds"_s;
        return {};
    }

    QString begin(const QByteArray& name, const QByteArray& count)
    {
        bool isNumber = false;
        m_tableLeft = count.toInt(&isNumber);
        if (!isNumber || m_tableLeft < 1 || m_tableLeft > kMostEntries) {
            m_tableLeft = 0;
            return u"a table without its count, or with a count out of bounds"_s;
        }
        m_table = name;
        return {};
    }

    QString beginTable(const QByteArray& name, const QList<QByteArray>& words)
    {
        if (m_seen.contains(name))
            return u"a table that stands twice"_s;
        m_seen.insert(name);
        const QString problem = words.isEmpty() ? u"a table without its count"_s : begin(name, words.first());
        if (name == "AF")
            m_facts.aliases = m_tableLeft;
        return problem;
    }

    QString beginAffix(const QByteArray& name, const QList<QByteArray>& words)
    {
        if (words.size() < 3 || (words.at(1) != "Y" && words.at(1) != "N") || !areFlags(words.first(), m_facts.flags))
            return u"an affix class that is not understood"_s;
        m_flag = words.first();
        if (m_seen.contains(name + ' ' + m_flag))
            return u"an affix class that stands twice"_s;
        m_seen.insert(name + ' ' + m_flag);
        return begin(name, words.at(2));
    }

    QString checkEntry(const QByteArray& name, const QList<QByteArray>& words)
    {
        if (name != m_table)
            return u"a table is shorter than it says"_s;
        --m_tableLeft;
        if (name == "SFX" || name == "PFX")
            return checkAffix(words);
        const qsizetype wanted = name == "REP" || name == "ICONV" || name == "OCONV" || name == "PHONE" ? 2 : 1;
        if (words.size() < wanted || words.first().size() > kLongestAffix * 4)
            return u"an entry that is not understood"_s;
        if (name == "COMPOUNDRULE" && (words.first().size() > kLongestCompound || words.first().count('*') > kMostRepeats))
            return u"a compound rule that could run away"_s;
        if (name == "AF" && !areFlags(words.first(), m_facts.flags))
            return u"a flag that is none"_s;
        if (name == "MAP" && words.first().count('(') != words.first().count(')'))
            return u"a bracket without its pair"_s;
        return {};
    }

    /// «flag strip affix[/flags] [condition [facts]]»
    QString checkAffix(const QList<QByteArray>& words) const
    {
        if (words.size() < 3 || words.first() != m_flag)
            return u"an affix of another class, or without its parts"_s;
        const qsizetype slash = words.at(2).indexOf('/');
        const QByteArray affix = slash < 0 ? words.at(2) : words.at(2).left(slash);
        if (words.at(1).size() > kLongestAffix || affix.isEmpty() || affix.size() > kLongestAffix)
            return u"an affix out of bounds"_s;
        const bool isAlias = m_facts.aliases > 0;
        const QByteArray flags = slash < 0 ? QByteArray() : words.at(2).mid(slash + 1);
        if (slash >= 0 && !areFlags(flags, isAlias ? FlagForm::Number : m_facts.flags))
            return u"a flag that is none"_s;
        if (isAlias && flags.toInt() > m_facts.aliases)
            return u"an alias that is none"_s;
        if (words.size() > 3 && (words.at(3).size() > 2 * kLongestAffix || !isCondition(words.at(3))))
            return u"a condition that is not understood"_s;
        return {};
    }

    const QByteArray& m_bytes;
    const QString m_path;
    AffixFacts m_facts;
    int m_line = 0;
    QByteArray m_table;  ///< Whose entries come.
    QByteArray m_flag;   ///< The affix class whose entries come.
    int m_tableLeft = 0;
    QSet<QByteArray> m_seen;
};

}  // namespace

bool areFlags(QByteArrayView flags, FlagForm form)
{
    if (flags.isEmpty())
        return false;
    if (form == FlagForm::Pair)
        return flags.size() % 2 == 0;
    if (form != FlagForm::Number)
        return true;
    for (const QByteArray& number : flags.toByteArray().split(',')) {
        bool isNumber = false;
        const int value = number.toInt(&isNumber);
        if (!isNumber || value < 1 || value > 65000)
            return false;
    }
    return true;
}

Result<AffixFacts> checkAffixFile(const QByteArray& bytes, const QString& path)
{
    return AffixChecker(bytes, path).run();
}

}  // namespace decretum
