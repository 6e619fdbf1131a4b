// SPDX-License-Identifier: MIT
#include "model/deadline.h"

#include "test_case.h"

#include <QFile>
#include <QtTest>

using namespace decretum;

namespace {

const QString kCorpus = QStringLiteral(DECRETUM_SHARED_DIR "/corpus/deadlines.tsv");

QString kindOf(const DeadlineReading& reading)
{
    if (reading.outcome == DeadlineReading::Outcome::None)
        return QStringLiteral("none");
    if (reading.outcome == DeadlineReading::Outcome::Impossible)
        return QStringLiteral("invalid");
    static const QStringList names{
        QStringLiteral("continuous"), QStringLiteral("until"), QStringLiteral("during"), QStringLiteral("recurring"), QStringLiteral("event")};
    return names.value(static_cast<int>(reading.deadline.kind));
}

QString isoOf(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QSet<QString> ruleParts(const QString& rule)
{
    const QStringList parts = rule.split(u';', Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

/// «10 days», «3 working-days event»; empty where nothing is counted.
QString termText(const DeadlineReading& reading)
{
    static const QStringList units{
        QStringLiteral("days"), QStringLiteral("working-days"), QStringLiteral("weeks"), QStringLiteral("months"), QStringLiteral("years")};
    if (!reading.term)
        return {};
    const QString text = QString::number(reading.term->count) + u' ' + units.value(static_cast<int>(reading.term->unit));
    return reading.term->start == RelativeTerm::Start::Event ? text + QStringLiteral(" event") : text;
}

/// kind, first day, last day, rule; «unread» is what should be read and is not yet.
bool isRight(const QStringList& wanted, const DeadlineReading& reading)
{
    const QString kind = kindOf(reading);
    if (kind != (wanted.value(0) == QStringLiteral("unread") ? QStringLiteral("none") : wanted.value(0)))
        return false;
    if (kind == QStringLiteral("none") || kind == QStringLiteral("invalid") || kind == QStringLiteral("event"))
        return true;
    if (isoOf(reading.deadline.from) != wanted.value(1) || isoOf(reading.deadline.to) != wanted.value(2))
        return false;
    return kind != QStringLiteral("recurring") || wanted.value(3).isEmpty() || ruleParts(reading.deadline.rule) == ruleParts(wanted.value(3));
}

/// The rows of a TSV file that are read otherwise than they say; its columns are found by name, lines with «#» are notes.
QStringList wrongRows(const QByteArray& text)
{
    QStringList wrong;
    QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    const QStringList names = lines.value(0).split(u'\t');
    const auto at = [&names](const char* name) { return names.indexOf(QString::fromLatin1(name)); };
    for (const QString& line : lines.mid(1)) {
        const QStringList row = line.split(u'\t');
        const Language language = row.value(at("language")) == QStringLiteral("uk") ? Language::Ukrainian : Language::Russian;
        const DeadlineReading reading =
            parseDeadline(row.value(at("phrase")), language, QDate::fromString(row.value(at("document_date")), Qt::ISODate));
        const QStringList wanted{row.value(at("kind")), row.value(at("from")), row.value(at("to")), row.value(at("rrule"))};
        const bool isTermRight = at("term") < 0 || row.value(at("term")) == termText(reading);
        if (!isRight(wanted, reading) || !isTermRight)
            wrong.append(QStringList{row.value(at("document_date")), row.value(at("phrase")), QStringLiteral("want"), wanted.join(u' '),
                QStringLiteral("got"), kindOf(reading), isoOf(reading.deadline.from), isoOf(reading.deadline.to), reading.deadline.rule,
                QStringLiteral("term:"), termText(reading)}
                             .join(u' '));
    }
    return wrong;
}

}  // namespace

/// The forms of docs/deadlines.md, one a row: tests/model/deadlines.tsv; and the development set beside the project,
/// where it is there.
class TestDeadlineCorpus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryForm()
    {
        QFile file(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/model/deadlines.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList wrong = wrongRows(file.readAll());
        QVERIFY2(wrong.isEmpty(), wrong.join(u'\n').toUtf8());
    }
    void readsTheDevelopmentSet()
    {
        QFile file(kCorpus);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the development set is not beside the project");
        const QStringList wrong = wrongRows(file.readAll());
        QVERIFY2(wrong.isEmpty(), wrong.join(u'\n').toUtf8());
    }
};

static const decretum::test::Register<TestDeadlineCorpus> registration;
#include "test_deadline_corpus.moc"
