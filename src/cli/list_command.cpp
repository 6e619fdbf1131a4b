// SPDX-License-Identifier: MIT
#include "cli/command.h"

#include "app/decision_text.h"
#include "app/describe.h"
#include "cli/files.h"
#include "cli/registry_option.h"
#include "interchange/json_names.h"
#include "text/dates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <limits>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kWidestSubject = 70;
constexpr qsizetype kShortestId = 8;

template <typename Enum>
QJsonValue wordOf(Enum value)
{
    const std::string_view name = interchange::nameOf(value);
    return name.empty() ? QJsonValue() : QJsonValue(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const DecisionSummary& summary)
{
    return {{u"id"_s, summary.id.toString()}, {u"kind"_s, wordOf(summary.kind)}, {u"language"_s, languageTag(summary.language)},
        {u"typeName"_s, textOrNull(summary.typeName)},
        {u"date"_s, summary.date.isValid() ? QJsonValue(summary.date.toString(Qt::ISODate)) : QJsonValue()},
        {u"number"_s, textOrNull(summary.number)}, {u"subject"_s, textOrNull(summary.subject)}, {u"life"_s, wordOf(summary.life)},
        {u"clauses"_s, summary.clauses}, {u"deadlines"_s, summary.deadlines}, {u"changed"_s, summary.changed.toString(Qt::ISODate)}};
}

/// As many signs as tell all of them apart.
qsizetype idLength(const QList<DecisionSummary>& list)
{
    for (qsizetype length = kShortestId;; ++length) {
        QSet<QString> beginnings;
        for (const DecisionSummary& summary : list)
            beginnings.insert(summary.id.toString().left(length));
        if (beginnings.size() == list.size())
            return length;
    }
}

QString aligned(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(row.size());
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row.at(column).leftJustified(widths.at(column) + 2);
        text += line.trimmed().isEmpty() ? QString() : line.left(line.size() - 2) + u'\n';
    }
    return text;
}

QString toText(const QList<DecisionSummary>& list)
{
    const qsizetype length = idLength(list);
    QList<QStringList> rows;
    for (const DecisionSummary& summary : list) {
        QString subject = summary.subject.isEmpty() ? summary.typeName : summary.subject;
        if (subject.size() > kWidestSubject)
            subject = subject.left(kWidestSubject - 1) + u'…';
        rows.append({summary.date.isValid() ? digitalDate(summary.date) : QString(), summary.number, kindWord(summary.kind), subject,
            summary.id.toString().left(length)});
    }
    return aligned(rows);
}

class ListCommand final : public Command {
public:
    CLI::App* declare(CLI::App& program) override
    {
        CLI::App* command = program.add_subcommand("list", said(QT_TRANSLATE_NOOP("decretum", "List the decisions of the registry, newest first")));
        command->set_help_flag("-h,--help", said(QT_TRANSLATE_NOOP("decretum", "Print this help and exit")));
        command->add_option("WORDS", m_words, said(QT_TRANSLATE_NOOP("decretum", "Only decisions that have words beginning so")));
        m_registry.declare(*command);
        command->add_flag("--json", m_json, said(QT_TRANSLATE_NOOP("decretum", "Print a JSON array of objects")));
        return command;
    }

    int run() override
    {
        const std::unique_ptr<Registry> registry = m_registry.open(Registry::Access::ReadOnly);
        if (!registry)
            return 1;
        DecisionFilter filter;
        for (const std::string& word : m_words)
            filter.words += QString::fromStdString(word) + u' ';
        const Result<QList<DecisionSummary>> list = registry->listDecisions(filter, 0, std::numeric_limits<int>::max());
        if (!list) {
            sayError(describe(list.error(), m_registry.path()));
            return 1;
        }
        if (!m_json) {
            sayText(toText(*list));
            return 0;
        }
        QJsonArray array;
        for (const DecisionSummary& summary : *list)
            array.append(toJson(summary));
        sayText(QString::fromUtf8(QJsonDocument(array).toJson()));
        return 0;
    }

private:
    std::vector<std::string> m_words;
    RegistryOption m_registry;
    bool m_json = false;
};

}  // namespace

std::unique_ptr<Command> makeListCommand()
{
    return std::make_unique<ListCommand>();
}

}  // namespace decretum
