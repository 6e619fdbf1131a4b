// SPDX-License-Identifier: MIT
#include "spell/word_cache.h"
#include "spell_fixture.h"

#include "test_case.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsCutIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QString& text, const QString& words) { QTest::newRow(name) << text << words; };
        row("marks", u"Так, ні; «це» (те) — усе."_s, u"Так|ні|це|те|усе"_s);
        row("apostrophes", u"м’яч 'мяч' обʼєкт'"_s, u"м’яч|мяч|обʼєкт"_s);
        row("hyphens", u"по-перше - друге- -третє"_s, u"по-перше|друге|третє"_s);
        row("numbers", u"5 12-ОД 2-го 01.09.2020 № 5/3"_s, u"12-ОД|2-го"_s);
        row("broken", u"про-\n ведення, про-\nВедення"_s, u"про-\n ведення|про|Ведення"_s);
        row("addresses", u"a@b.ua x_y http://я.ua/б c:\\д www.мо.ua е.doc #є ж"_s, u"ж"_s);
        row("full stop in a word's stead of a blank", u"області.на заступника"_s, u"області|на|заступника"_s);
        row("nothing", u" .,;\n"_s, u""_s);
    }
    void textIsCutIntoWords()
    {
        QFETCH(QString, text);
        TextWords found;
        splitWords(text, found);
        QStringList words;
        for (const WordToken& word : found.words)
            words.append(text.mid(word.start, word.length));
        QTEST(words.join(u'|'), "words");
    }

    void wordsAreFolded_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("folded");
        QTest::newRow("apostrophes") << u"м’я ʼ`"_s.remove(u' ') << u"м'я''"_s;
        QTest::newRow("stress") << u"за\u0301клад"_s << u"заклад"_s;
        QTest::newRow("breve") << u"и\u0306ого"_s << u"його"_s;
        QTest::newRow("dots") << u"і\u0308хати"_s << u"їхати"_s;
        QTest::newRow("soft hyphen") << u"про\u00ADве\u2060дення"_s << u"проведення"_s;
        QTest::newRow("no-break hyphen") << u"по\u2011перше"_s << u"по-перше"_s;
        QTest::newRow("case stays") << u"НАказ"_s << u"НАказ"_s;
    }
    void wordsAreFolded()
    {
        QFETCH(QString, word);
        QTEST(foldWord(word), "folded");
    }

    void keyOfATokenIsTheFoldedWords()
    {
        for (const QString& text : {u"об’єкт"_s, u"об'єкт"_s, u"за\u0301клад"_s, u"по\u2011перше"_s, u"ЗЗСО"_s}) {
            TextWords found;
            splitWords(text, found);
            QCOMPARE(found.words.size(), size_t{1});
            QCOMPARE(found.words.front().key, wordKey(foldWord(text)));
        }
    }

    void quotationsAreSegments()
    {
        TextWords found;
        splitWords(u"Лист «О мерах» та «Про „малі“ справи». Далі йде"_s, found);
        QStringList segments;
        for (const WordToken& word : found.words)
            segments.append(QString::number(word.segment) + (found.segments[static_cast<size_t>(word.segment)].isQuotation ? u"q"_s : QString()));
        QCOMPARE(segments.first(), segments.at(3));  // «Лист … та»
        QVERIFY(segments.at(1).endsWith(u'q'));
        QVERIFY(segments.at(1) != segments.at(4));     // two quotations
        QVERIFY(segments.at(5) != segments.at(4));     // a quotation in another
        QVERIFY(segments.last() != segments.first());  // another sentence
    }

    void anyTextIsCut()
    {
        QRandomGenerator random(5);
        const QString signs = u"абвіїыЪaZ09 \n\r\t-'’\"«»„“”.@_#:/\\\u0301\u00AD\u2060\U0001D11E!?…"_s;
        SpellChecker checker(SpellSetup{.folders = {u"/nowhere"_s}});
        size_t count = 0;
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int length = random.bounded(60); length > 0; --length)
                text += signs.at(random.bounded(static_cast<int>(signs.size())));
            TextWords found;
            splitWords(text, found);
            count += found.words.size();
            qsizetype end = 0;
            for (const WordToken& word : found.words) {
                QVERIFY2(word.start >= end && word.length > 0 && word.start + word.length <= text.size(), qPrintable(text));
                end = word.start + word.length;
            }
            for (const TextSegment& segment : found.segments)
                QVERIFY2(segment.ukrainianLetters >= 0 && segment.russianLetters >= 0, qPrintable(text));
            (void)checker.check(text);
        }
        QVERIFY(count > 3000);
    }

    void cacheRemembers()
    {
        WordCache cache;
        QRandomGenerator64 random(3);
        QHash<quint64, bool> model;
        for (int at = 0; at < 100'000; ++at) {
            const quint64 key = random.generate() << 2;
            model.insert(key, at % 3 == 0);
            cache.insert(key, at % 3 == 0);
        }
        for (auto entry = model.cbegin(); entry != model.cend(); ++entry)
            QCOMPARE(cache.find(entry.key()), std::optional(entry.value()));
        QVERIFY(!cache.find(random.generate()));
        cache.clear();
        QCOMPARE(cache.size(), size_t{0});
    }

    void aFullCacheBeginsAnew()
    {
        WordCache cache;
        QRandomGenerator64 random(4);
        for (int at = 0; at < 700'000; ++at)
            cache.insert(random.generate(), true);
        QVERIFY(cache.size() < 600'000);
        cache.insert(4, true);
        QCOMPARE(cache.find(4), std::optional(true));
    }
};

static const decretum::test::Register<TestWords> registration;
#include "test_words.moc"
