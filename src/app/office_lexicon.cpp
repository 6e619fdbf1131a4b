// SPDX-License-Identifier: MIT
#include "app/office_lexicon.h"

#include "recognize/lexicon.h"
#include "recognize/people.h"
#include "recognize/posts.h"
#include "text/typography.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace recognition;

constexpr std::pair<QLatin1StringView, Lesson::Kind> kKinds[] = {{QLatin1StringView("formula"), Lesson::Kind::Formula},
    {QLatin1StringView("post"), Lesson::Kind::Post}, {QLatin1StringView("person"), Lesson::Kind::Person}};

constexpr std::pair<QLatin1StringView, DecisionKind> kTold[] = {{QLatin1StringView("decision"), DecisionKind::Decision},
    {QLatin1StringView("order"), DecisionKind::Order}, {QLatin1StringView("resolution"), DecisionKind::Resolution},
    {QLatin1StringView("ruling"), DecisionKind::Ruling}};

QString wordOf(const auto& table, auto value)
{
    for (const auto& [word, known] : table) {
        if (known == value)
            return word;
    }
    return {};
}

template <typename Value>
std::optional<Value> valueOf(const auto& table, const QString& word)
{
    for (const auto& [known, value] : table) {
        if (known == word)
            return value;
    }
    return std::nullopt;
}

constexpr qsizetype kShortestWord = 4;  // shorter ones begin too many others

/// What the lines of one session that somebody corrected teach.
class LessonFinder {
public:
    explicit LessonFinder(const ImportSession& session) : m_session(session) {}

    QList<Lesson> find()
    {
        QString post;  // that opens the lines above a signature
        for (const ReadSource& source : m_session.imported().source) {
            if (source.role == LineRole::Position && post.isEmpty())
                post = source.text;
            const QString above = source.role == LineRole::Position ? QString() : std::exchange(post, QString());
            if (!m_session.isTold(source.place()))
                continue;
            if (source.role == LineRole::Signature)
                learnPost(above);
            switch (source.role) {
            case LineRole::Formula: learnFormula(source); break;
            case LineRole::Position: learnPost(source.text); break;
            case LineRole::Signature: learnSignature(source); break;
            default: break;
            }
        }
        return m_lessons;
    }

private:
    void learnFormula(const ReadSource& source)
    {
        QString verb = source.text.trimmed();
        while (!verb.isEmpty() && !verb.back().isLetter())
            verb.chop(1);
        verb = verb.section(u' ', -1);
        if (verb.size() < kShortestWord || formulaVerb(comparisonKey(verb)))
            return;
        const DecisionKind kind = m_session.imported().decisions.at(source.decision).kind;
        const bool isTold = kind != DecisionKind::Unknown && kind != DecisionKind::Paper;
        m_lessons.append({.kind = Lesson::Kind::Formula, .words = verb, .tells = isTold ? kind : DecisionKind::Order});
    }

    void learnPost(const QString& text)
    {
        const QList<Piece> words = wordsOf(text, {0, text.size()});
        if (words.isEmpty() || openingPost(text, words) > 0)
            return;
        QString first = text.mid(words.first().start, words.first().end - words.first().start);
        while (!first.isEmpty() && !first.back().isLetter())
            first.chop(1);
        if (first.size() >= kShortestWord && first.front().isLetter())
            m_lessons.append({.kind = Lesson::Kind::Post, .words = first});
    }

    /// «Очільник громади      Ясен-Гай Мотря»: the gap parts post and name.
    void learnSignature(const ReadSource& source)
    {
        const qsizetype known = nameAtEnd(source.text);
        const QString name = known >= 0 ? source.text.mid(known) : nameBehindGap(source.place());
        if (name.isEmpty())
            return;
        if (known < 0)
            m_lessons.append({.kind = Lesson::Kind::Person, .words = name});
        learnPost(source.text.chopped(name.size()).trimmed());
    }

    /// Empty where no gap tells, and the line is more than a name.
    QString nameBehindGap(const SourcePlace& place) const
    {
        constexpr qsizetype kWordsOfName = 3;
        for (const SourceLine& line : m_session.lines()) {
            if (line.reading < 0 || m_session.imported().source.at(line.reading).place() != place)
                continue;
            const QString name = line.columns.size() > 1 ? line.columns.last() : line.text();
            const bool isShort = name.count(u' ') < kWordsOfName && !name.isEmpty() && name.front().isUpper();
            return isShort ? foldSpaces(name) : QString();
        }
        return {};
    }

    const ImportSession& m_session;
    QList<Lesson> m_lessons;
};

}  // namespace

QByteArray toJson(const QList<Lesson>& lessons)
{
    QJsonArray array;
    for (const Lesson& lesson : lessons) {
        array.append(QJsonObject{{u"kind"_s, wordOf(kKinds, lesson.kind)}, {u"words"_s, lesson.words}, {u"tells"_s, wordOf(kTold, lesson.tells)},
            {u"source"_s, lesson.source}, {u"day"_s, lesson.day.toString(Qt::ISODate)}, {u"removed"_s, lesson.isRemoved}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<Lesson> lessonsFromJson(const QByteArray& json)
{
    QList<Lesson> lessons;
    for (const auto& item : QJsonDocument::fromJson(json).array()) {
        const QJsonObject object = item.toObject();
        const auto kind = valueOf<Lesson::Kind>(kKinds, object[u"kind"_s].toString());
        const QString words = object[u"words"_s].toString();
        if (!kind || words.isEmpty())
            continue;
        lessons.append({.kind = *kind,
            .words = words,
            .tells = valueOf<DecisionKind>(kTold, object[u"tells"_s].toString()).value_or(DecisionKind::Unknown),
            .source = object[u"source"_s].toString(),
            .day = QDate::fromString(object[u"day"_s].toString(), Qt::ISODate),
            .isRemoved = object[u"removed"_s].toBool()});
    }
    return lessons;
}

Learned learnedOf(const QList<Lesson>& lessons)
{
    Learned learned;
    for (const Lesson& lesson : lessons) {
        if (lesson.isRemoved)
            continue;
        switch (lesson.kind) {
        case Lesson::Kind::Formula: learned.formulas.insert(comparisonKey(lesson.words), lesson.tells); break;
        case Lesson::Kind::Post: learned.posts.append(comparisonKey(lesson.words)); break;
        case Lesson::Kind::Person: learned.persons.append(lesson.words); break;
        }
    }
    return learned;
}

QList<Lesson> lessonsOf(const ImportSession& session, const QString& source, QDate day)
{
    QList<Lesson> lessons = LessonFinder(session).find();
    for (Lesson& lesson : lessons) {
        lesson.source = source;
        lesson.day = day;
    }
    return lessons;
}

int addLessons(QList<Lesson>& lessons, const QList<Lesson>& fresh)
{
    int added = 0;
    for (const Lesson& lesson : fresh) {
        const bool isKnown = std::any_of(lessons.begin(), lessons.end(),
            [&lesson](const Lesson& known) { return known.kind == lesson.kind && comparisonKey(known.words) == comparisonKey(lesson.words); });
        if (isKnown)
            continue;
        lessons.append(lesson);
        ++added;
    }
    return added;
}

}  // namespace decretum
