// SPDX-License-Identifier: MIT
#include "grammar/decline.h"
#include "grammar/grammar_error.h"
#include "grammar/nominative.h"
#include "grammar/tables.h"

#include "test_case.h"

#include <QtTest>

#include <span>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether every word that the later pattern fits is fitted by the earlier one; whole words and ends are looked up apart.
bool covers(const grammar::Pattern& earlier, const grammar::Pattern& later)
{
    const qsizetype places = earlier.places.size();
    if (earlier.wholeWord().isEmpty() != later.wholeWord().isEmpty() || places > later.places.size()
        || (!earlier.isOpen && (later.isOpen || places != later.places.size())))
        return false;
    return std::equal(earlier.places.begin(), earlier.places.end(), later.places.end() - places, [](const auto& one, const auto& other) {
        return std::all_of(other.letters.begin(), other.letters.end(), [&one](QChar letter) { return one.letters.contains(letter); });
    });
}

/// The rules that no word ever comes to: another stands above in each of their classes. Under one id they may be alternatives.
QStringList shadowedIn(const grammar::WordTable& table)
{
    QStringList shadowed;
    const QList<grammar::Rule>& rules = table.rules();
    for (qsizetype at = 0; at < rules.size(); ++at) {
        const grammar::Rule& later = rules.at(at);
        int open = later.classes;
        for (const grammar::Rule& earlier : std::span(rules).first(static_cast<size_t>(at))) {
            const bool isAlternative = earlier.id == later.id && (earlier.paradigm != later.paradigm || !(earlier.edit == later.edit));
            if (!isAlternative && covers(earlier.pattern, later.pattern))
                open &= ~earlier.classes;
        }
        if (open == 0)
            shadowed.append(later.id + u' ' + later.pattern.text());
    }
    return shadowed;
}

}  // namespace

/// How phrases are understood, and what the caller can settle.
class TestDeclinePhrases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheGender_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Gender>("gender");
        QTest::newRow("patronymic") << u"Верба Олександра Іллівна"_s << Gender::Female;
        QTest::newRow("patronymic before the given name") << u"Верба Саша Іллівна"_s << Gender::Female;
        QTest::newRow("given name") << u"Микола ВЕРБА"_s << Gender::Male;
        QTest::newRow("surname") << u"Озерська І. П."_s << Gender::Female;
        QTest::newRow("nothing tells") << u"Гребенюк І. П."_s << Gender::Unknown;
        QTest::newRow("a post does not tell") << u"директор Гребенюк І. П."_s << Gender::Unknown;
        QTest::newRow("a post beside a woman's name") << u"директор Алла ГРЕБЕНЮК"_s << Gender::Female;
    }

    void tellsTheGender()
    {
        QFETCH(QString, name);
        QTEST(declineAll(name, Language::Ukrainian, PhraseKind::Any, Gender::Unknown).gender, "gender");
    }

    /// It stays as it is, and says how unsure it is.
    void unknownGenderIsNotGuessed()
    {
        const DeclinedForm form = decline(u"Гребенюк І. П.", Language::Ukrainian, PhraseKind::Any, Gender::Unknown, GrammaticalCase::Dative);
        QCOMPARE(form.text, u"Гребенюк І. П."_s);
        QVERIFY(form.confidence < 60);
        QCOMPARE(decline(u"Гребенюк І. П.", Language::Ukrainian, PhraseKind::Any, Gender::Male, GrammaticalCase::Dative).text, u"Гребенюку І. П."_s);
    }

    void keepsSignsAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("genitive");
        QTest::newRow("capitals") << u"ГОЛОВНИЙ СПЕЦІАЛІСТ"_s << u"ГОЛОВНОГО СПЕЦІАЛІСТА"_s;
        QTest::newRow("apostrophe") << u"Лук'янчук Дем'ян"_s << u"Лук'янчука Дем'яна"_s;
        QTest::newRow("modifier apostrophe") << u"Лукʼянчук Демʼян"_s << u"Лукʼянчука Демʼяна"_s;
        QTest::newRow("no-break spaces") << u"Верба\u00A0Іван\u00A0Ілліч"_s << u"Верби\u00A0Івана\u00A0Ілліча"_s;
        QTest::newRow("surname in capitals") << u"Яків СОЛОВЕЙ"_s << u"Якова СОЛОВ’Я"_s;
        QTest::newRow("initials glued") << u"В.О.Озерський"_s << u"В.О.Озерського"_s;
    }

    void keepsSignsAsTyped()
    {
        QFETCH(QString, typed);
        QTEST(decline(typed, Language::Ukrainian, PhraseKind::Any, Gender::Male, GrammaticalCase::Genitive).text, "genitive");
    }

    void officeChoosesTheDative()
    {
        const DeclinedForm usual = decline(u"директор", Language::Ukrainian, PhraseKind::Post, Gender::Unknown, GrammaticalCase::Dative);
        QCOMPARE(usual.text, u"директору"_s);
        QCOMPARE(usual.alternatives, QStringList{u"директорові"_s});
        const DeclensionOptions ovi{.dative = DeclensionOptions::Dative::Ovi};
        QCOMPARE(decline(u"директор", Language::Ukrainian, PhraseKind::Post, Gender::Unknown, GrammaticalCase::Dative, ovi).text, u"директорові"_s);
    }

    void officeChoosesTheApostrophe()
    {
        const DeclensionOptions options{.apostrophe = u'\''};
        QCOMPARE(decline(u"Соловей", Language::Ukrainian, PhraseKind::Surname, Gender::Male, GrammaticalCase::Genitive, options).text, u"Солов'я"_s);
    }

    void confirmedFormsGoFirst()
    {
        const DeclensionOptions options{.confirmed = {{u"Швець"_s, GrammaticalCase::Genitive, u"Шевця"_s},
                                            {u"завідувач сектору"_s, GrammaticalCase::Dative, u"завідувачеві сектору"_s}}};
        const auto genitive = decline(u"Швець Іван", Language::Ukrainian, PhraseKind::Any, Gender::Male, GrammaticalCase::Genitive, options);
        QCOMPARE(genitive.text, u"Шевця Івана"_s);
        const auto dative = decline(u"Завідувач сектору", Language::Ukrainian, PhraseKind::Post, Gender::Unknown, GrammaticalCase::Dative, options);
        QCOMPARE(dative.text, u"завідувачеві сектору"_s);
        QCOMPARE(dative.confidence, 100);
    }

    void whatIsNotUnderstoodStays()
    {
        const DeclinedForm form = decline(u"№ 15/2", Language::Ukrainian, PhraseKind::Any, Gender::Unknown, GrammaticalCase::Genitive);
        QCOMPARE(form.text, u"№ 15/2"_s);
        QCOMPARE(form.confidence, 0);
        QVERIFY(decline(u"", Language::Russian, PhraseKind::Any, Gender::Unknown, GrammaticalCase::Genitive).text.isEmpty());
    }

    /// Readings of adjectives do not multiply: this would take longer than anybody waits.
    void manyAdjectivesAreReadQuickly()
    {
        const QString phrase = QString(u"головний "_s).repeated(60);
        for (const QString& head : {u"спеціаліст"_s, u"столиця"_s, QString()}) {
            QElapsedTimer timer;
            timer.start();
            const Declension declension = declineAll(phrase + head, Language::Ukrainian, PhraseKind::Any, Gender::Unknown);
            const QList<NominativeCandidate> candidates = nominativesOf(phrase + head, Language::Ukrainian);
            QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
            QVERIFY(!declension.in(GrammaticalCase::Genitive).text.isEmpty() && candidates.size() < 100);
        }
    }

    void russianHasNoVocative()
    {
        const Declension declension = declineAll(u"директор", Language::Russian, PhraseKind::Post, Gender::Unknown);
        QVERIFY(declension.in(GrammaticalCase::Vocative).text.isEmpty());
        QCOMPARE(declension.in(GrammaticalCase::Locative).text, u"директоре"_s);
    }

    void caseNamesAreTheirInverse()
    {
        for (const GrammaticalCase each : kAllCases)
            QCOMPARE(caseFromName(caseName(each)), each);
        QVERIFY(!caseFromName(u"ablative"));
    }

    void builtInTablesAreSound()
    {
        for (const Language language : {Language::Ukrainian, Language::Russian}) {
            const Result<grammar::Tables> tables = grammar::Tables::parse(language);
            QVERIFY2(tables, tables.isError() ? qPrintable(tables.error().subject + u':' + tables.error().place + u' ' + tables.error().detail) : "");
            QSet<int> used;
            for (const grammar::WordTable* table :
                {&tables->surnames, &tables->givenNames, &tables->patronymics, &tables->heads, &tables->adjectives}) {
                QVERIFY(!table->rules().isEmpty());
                QCOMPARE(shadowedIn(*table).join(u'\n'), QString());
                for (const grammar::Rule& rule : table->rules())
                    used.insert(rule.paradigm);
            }
            for (int paradigm = 0; paradigm < tables->paradigms.size(); ++paradigm)
                QVERIFY2(used.contains(paradigm), qPrintable(tables->paradigms.at(paradigm).name));
        }
    }

    void damagedTableIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("no source") << u"rule m -0 hard : *к\n"_s << u"1"_s;
        QTest::newRow("no colon") << u"source A\nrule m -0 hard *к\n"_s << u"2"_s;
        QTest::newRow("unknown paradigm") << u"source A\n\nrule m -0 soft : *к\n"_s << u"3"_s;
        QTest::newRow("unknown class") << u"source A\nrule x -0 hard : *к\n"_s << u"2"_s;
        QTest::newRow("edit") << u"source A\nrule m 2 hard : *к\n"_s << u"2"_s;
        QTest::newRow("open set of letters") << u"source A\nrule m -0 hard : *[кг\n"_s << u"2"_s;
        QTest::newRow("confidence") << u"source A\nrule m -0 hard 200 : *к\n"_s << u"2"_s;
    }

    void damagedTableIsRefused()
    {
        QFETCH(QString, text);
        const Result<grammar::ParadigmTable> paradigms = grammar::ParadigmTable::parse(u"p"_s, u"hard а у а ом і е\n"_s);
        QVERIFY(paradigms);
        const Result<grammar::WordTable> table = grammar::WordTable::parse(u"words"_s, text, *paradigms);
        QVERIFY(table.isError());
        QCOMPARE(table.error().code, ErrorCode(GrammarError::TableNotUnderstood));
        QTEST(table.error().place, "line");
    }
};

static const decretum::test::Register<TestDeclinePhrases> registration;
#include "test_decline_phrases.moc"
