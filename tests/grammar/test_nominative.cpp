// SPDX-License-Identifier: MIT
#include "grammar/nominative.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

QString described(const NominativeCandidate& candidate)
{
    const QString gender = candidate.gender == Gender::Male ? u"m"_s : candidate.gender == Gender::Female ? u"f"_s : u"-"_s;
    return candidate.text + u'|' + gender + u'|' + caseName(candidate.grammaticalCase);
}

QStringList described(const QList<NominativeCandidate>& candidates)
{
    QStringList all;
    for (const NominativeCandidate& candidate : candidates)
        all.append(described(candidate));
    return all;
}

}  // namespace

/// An imported mention finds its person: from an oblique form back to what it may come from.
class TestNominative : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAmongTheCandidates_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("expected");
        const auto add = [](Language language, const char16_t* printed, const char16_t* expected) {
            QTest::newRow(qPrintable(QString::fromUtf16(printed) + u" ← "_s + QString::fromUtf16(expected)))
                << language << QString::fromUtf16(printed) << QString::fromUtf16(expected);
        };
        constexpr Language uk = Language::Ukrainian;
        constexpr Language ru = Language::Russian;
        add(uk, u"Підгірній Г. П.", u"Підгірна Г. П.|f|dative");
        add(uk, u"Луговіну С.В.", u"Луговіна С.В.|f|accusative");
        add(uk, u"Луговіну С.В.", u"Луговін С.В.|m|dative");
        add(uk, u"Гребенюка О. О.", u"Гребенюк О. О.|m|accusative");
        add(uk, u"Гребенюк О. О.", u"Гребенюк О. О.|f|accusative");
        add(uk, u"Лемеша І. І.", u"Леміш І. І.|m|genitive");
        add(uk, u"Солов’єм І. І.", u"Соловей І. І.|m|instrumental");
        add(uk, u"Лук'янчука О. О.", u"Лук'янчук О. О.|m|genitive");
        add(uk, u"Солов'я І. І.", u"Соловей І. І.|m|genitive");
        add(uk, u"Дем'яну Лук'яновичу", u"Дем'ян Лук'янович|m|dative");
        add(uk, u"Оксану ВЕРБУ", u"Оксана ВЕРБА|f|accusative");
        add(uk, u"Калиненка Якова Ілліча", u"Калиненко Яків Ілліч|m|genitive");
        add(uk, u"заступника начальника Підгірну Г. П.", u"заступник начальника Підгірна Г. П.|f|accusative");
        add(uk, u"завідувачку методичного кабінету", u"завідувачка методичного кабінету|-|accusative");
        add(uk, u"керівникам закладів освіти", u"керівники закладів освіти|-|dative");
        add(uk, u"голови профкому", u"голова профкому|-|genitive");
        add(ru, u"Озёрную Г. П.", u"Озёрная Г. П.|f|accusative");
        add(ru, u"Луговину С.В.", u"Луговин С.В.|m|dative");
        add(ru, u"Луговину С.В.", u"Луговина С.В.|f|accusative");
        add(ru, u"Льва Толстого", u"Лев Толстой|m|genitive");
        add(ru, u"заместителю директора Вербовой О. О.", u"заместитель директора Вербовая О. О.|f|dative");
        add(ru, u"учителям", u"учителя|-|dative");
        add(ru, u"врио директора Лугового П. П.", u"врио директора Луговой П. П.|m|genitive");
    }

    void isAmongTheCandidates()
    {
        QFETCH(Language, language);
        QFETCH(QString, printed);
        QFETCH(QString, expected);
        const QStringList found = described(nominativesOf(printed, language));
        QVERIFY2(found.contains(expected), qPrintable(found.join(u'\n')));
    }

    /// What the rules make of a candidate is what was printed.
    void everyCandidateGivesThePhrase()
    {
        for (const QString& printed : {u"Вербової О. О."_s, u"Гаєві П. Р."_s, u"директорові ліцею"_s, u"спеціалістами"_s}) {
            const QList<NominativeCandidate> candidates = nominativesOf(printed, Language::Ukrainian);
            QVERIFY(!candidates.isEmpty());
            for (const NominativeCandidate& candidate : candidates) {
                const DeclinedForm form = decline(candidate.text, Language::Ukrainian, PhraseKind::Any, candidate.gender, candidate.grammaticalCase);
                QVERIFY2((QStringList{form.text} + form.alternatives).contains(printed), qPrintable(described(candidate)));
            }
        }
    }

    void theCaseMayBeTold()
    {
        const QList<NominativeCandidate> found = nominativesOf(u"Луговіну С.В.", Language::Ukrainian, PhraseKind::Any, GrammaticalCase::Accusative);
        QVERIFY(!found.isEmpty());
        for (const NominativeCandidate& candidate : found)
            QCOMPARE(candidate.grammaticalCase, GrammaticalCase::Accusative);
    }

    void whatIsNoNameGivesNone()
    {
        QVERIFY(nominativesOf(u"", Language::Ukrainian).isEmpty());
        QVERIFY(nominativesOf(u"12345 — !", Language::Ukrainian).isEmpty());
    }
};

static const decretum::test::Register<TestNominative> registration;
#include "test_nominative.moc"
