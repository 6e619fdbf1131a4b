// SPDX-License-Identifier: MIT
#include "grammar/decline.h"

#include "test_case.h"

#include <QFile>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QString& path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u'\t'));
    return rows;
}

PhraseKind kindNamed(const QString& name)
{
    static const QHash<QString, PhraseKind> kinds{{u"surname"_s, PhraseKind::Surname}, {u"given"_s, PhraseKind::GivenName},
        {u"patronymic"_s, PhraseKind::Patronymic}, {u"position"_s, PhraseKind::Post}};
    return kinds.value(name, PhraseKind::Any);
}

Gender genderNamed(const QString& name)
{
    return name == u"m" ? Gender::Male : name == u"f" ? Gender::Female : Gender::Unknown;
}

/// Signs that the sets write in more ways than one.
QString folded(QString text)
{
    return text.replace(u'\'', QChar(0x2019)).replace(QChar(0x02BC), QChar(0x2019)).simplified();
}

struct Score {
    int forms = 0;
    QStringList wrong{};
};

/// Holds every form that a table asserts («-» asserts nothing, «|» parts what is admitted) against the usual one of
/// ours.
Score scoreOf(const QList<QStringList>& rows, Language language)
{
    Score score;
    const QStringList& head = rows.first();
    static const QStringList columns{u"nom"_s, u"gen"_s, u"dat"_s, u"acc"_s, u"ins"_s, u"loc"_s, u"voc"_s};
    for (const QStringList& row : rows.sliced(1)) {
        const QString input = row.value(head.indexOf(u"input"_s));
        const Declension declension =
            declineAll(input, language, kindNamed(row.value(head.indexOf(u"kind"_s))), genderNamed(row.value(head.indexOf(u"gender"_s))));
        for (qsizetype at = 1; at < columns.size(); ++at) {
            const qsizetype column = head.indexOf(columns.at(at));
            const QString wanted = column < 0 ? QString() : row.value(column);
            if (wanted.isEmpty() || wanted == u"-")
                continue;
            const QString got = declension.forms[static_cast<size_t>(at)].text;
            ++score.forms;
            if (!folded(wanted).split(u'|').contains(folded(got)))
                score.wrong.append(u"%1 %2: want %3, got %4"_s.arg(input, columns.at(at), wanted, got));
        }
    }
    return score;
}

Language languageOf(const QString& name)
{
    return name.contains(u"uk") ? Language::Ukrainian : Language::Russian;
}

}  // namespace

/// Tables of right forms: our own beside this file, and the development sets beside the project, where they are there.
class TestDeclensionTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFormIsRight_data()
    {
        QTest::addColumn<QString>("table");
        for (const char* name :
            {"uk-surnames", "uk-given-names", "uk-posts", "uk-phrases", "ru-surnames", "ru-given-names", "ru-posts", "ru-phrases"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyFormIsRight()
    {
        QFETCH(QString, table);
        const QList<QStringList> rows = rowsOf(QStringLiteral(DECRETUM_SOURCE_DIR "/tests/grammar/") + table + u".tsv"_s);
        QVERIFY(rows.size() > 20);
        const Score score = scoreOf(rows, languageOf(table));
        QVERIFY2(score.wrong.isEmpty(), qPrintable(score.wrong.join(u'\n')));
    }

    void developmentSetsAreRight_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("admitted");  // what the set has and we do not, each as scoreOf() tells it
        for (const char* name :
            {"uk-positions", "ru-positions", "ru-patronymics", "uk-names", "ru-surnames", "ru-givennames", "tricky-uk", "tricky-ru"})
            QTest::newRow(name) << QString::fromLatin1(name) << QStringList();
    }

    void developmentSetsAreRight()
    {
        QFETCH(QString, table);
        QFETCH(QStringList, admitted);
        const QList<QStringList> rows = rowsOf(QStringLiteral(DECRETUM_SHARED_DIR "/corpus/declension/") + table + u".tsv"_s);
        if (rows.isEmpty())
            QSKIP("the development set is not beside the project");
        const Score score = scoreOf(rows, languageOf(table));
        QCOMPARE(score.wrong.join(u'\n'), admitted.join(u'\n'));
    }
};

static const decretum::test::Register<TestDeclensionTables> registration;
#include "test_declension_tables.moc"
