// SPDX-License-Identifier: MIT
#pragma once

#include "base/file.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

namespace decretum::test {

/// Makes texts of made-up documents, of any structure and as messily as offices keep them: the same seed, the same text. Phrases are from
/// tests/app/random-documents; made-up words stand between them, so that few words are in a text twice.
class RandomDocument {
public:
    RandomDocument(quint32 seed, const QString& folder) : m_random(seed)
    {
        m_isRussian = chance(50);
        readPhrases(folder + (m_isRussian ? QStringLiteral("/ru.txt") : QStringLiteral("/uk.txt")));
        m_isWrapped = chance(40);
        m_hasPages = chance(40);
        const int documents = chance(15) ? m_random.bounded(2, 4) : 1;
        for (int count = 0; count < documents; ++count)
            addDocument();
    }

    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    void readPhrases(const QString& path)
    {
        QString list;
        for (const QString& line : QString::fromUtf8(*readFile(path)).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'['))
                list = line.sliced(1, line.size() - 2);
            else if (!line.startsWith(u'#'))
                m_phrases[list].append(line);
        }
    }

    bool chance(int ofHundred) { return m_random.bounded(100) < ofHundred; }

    QString one(const QStringList& phrases) { return phrases.at(m_random.bounded(static_cast<int>(phrases.size()))); }
    QString one(const char* list) { return one(m_phrases.value(QString::fromLatin1(list))); }

    /// A made-up word: «торівеком».
    QString word()
    {
        static const QStringList kSyllables = QStringLiteral("бор ве га дим зо ка лум мі но пас ру сон то фе хал цу шо щем яр лю ден").split(u' ');
        QString word;
        for (int count = m_random.bounded(2, 5); count > 0; --count)
            word += one(kSyllables);
        return m_isRussian ? word.replace(u'і', u'и') : word;
    }

    QString words()
    {
        QStringList words;
        for (int count = m_random.bounded(0, 9); count > 0; --count)
            words.append(chance(8) ? QString::number(m_random.bounded(3000)) : word());
        return words.isEmpty() ? QString() : u' ' + words.join(chance(5) ? QStringLiteral("  ") : QStringLiteral(" "));
    }

    static QString spaced(const QString& text)
    {
        QString spaced;
        for (const QChar sign : text)
            spaced += sign == u' ' ? QStringLiteral("  ") : QString(sign) + u' ';
        return spaced.trimmed();
    }

    /// A line, now and then with a number of a page or what a converter leaves around it.
    void add(const QString& line)
    {
        if (m_hasPages && chance(4))
            m_lines.append(one({QStringLiteral("- %1 -"), QStringLiteral("                 %1"), QStringLiteral("\n%1\n")}).arg(++m_page));
        if (m_hasPages && chance(2))
            m_lines.append(one("pageHeads"));
        if (chance(1))
            m_lines.append(one({QStringLiteral("[image: ]"), QStringLiteral("."), QStringLiteral("[bookmark: _GoBack]")}));
        m_lines.append(line);
    }

    void addBlank(int ofHundred)
    {
        if (chance(ofHundred))
            m_lines.append(QString());
    }

    /// A paragraph: one line, or broken into lines, words too.
    void addParagraph(const QString& text)
    {
        constexpr int kColumns = 64;
        if (!m_isWrapped) {
            add(text);
            return;
        }
        QString line;
        for (QString word : text.split(u' ')) {
            if (line.size() + word.size() + 1 > kColumns && !line.isEmpty()) {
                if (const bool isLong = word.size() > 7 && std::all_of(word.begin(), word.end(), [](QChar sign) { return sign.isLower(); });
                    isLong && chance(40)) {
                    add(line + u' ' + word.left(4) + u'-');
                    word.remove(0, 4);
                } else {
                    add(line);
                }
                line.clear();
            }
            line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        }
        add(line);
    }

    QString number()
    {
        return QString::number(m_random.bounded(1, 900)) + one({{}, QStringLiteral("-р"), QStringLiteral("/од"), QStringLiteral("-12")});
    }

    QString day()
    {
        const QString month = m_isRussian ? QStringLiteral("февраля") : QStringLiteral("лютого");
        const QString year = m_isRussian ? QStringLiteral("года") : QStringLiteral("року");
        const int days = m_random.bounded(1, 28);
        if (chance(30))
            return QStringLiteral("%1 %2 2021 %3").arg(QString::number(days), month, year);
        return QStringLiteral("%1.02.2021%2")
            .arg(days, 2, 10, QLatin1Char('0'))
            .arg(one({{}, m_isRussian ? QStringLiteral("г.") : QStringLiteral(" р.")}));
    }

    void addFacts()
    {
        const QString gap = one({QStringLiteral("\t\t"), QStringLiteral("          "), QStringLiteral("   ")});
        const QString of = chance(30) ? (m_isRussian ? QStringLiteral("от ") : QStringLiteral("від ")) : QString();
        QStringList facts{of + day(), one({QStringLiteral("№ "), QStringLiteral("№"), QStringLiteral("N ")}) + number(), one("towns")};
        if (chance(30))
            facts.swapItemsAt(1, 2);
        facts.resize(m_random.bounded(1, 4));
        if (chance(6))
            facts = {m_isRussian ? QStringLiteral("«___» __________ 2021 г.") : QStringLiteral("«___» __________ 2021 р."), QStringLiteral("№ ____")};
        if (chance(25)) {
            for (const QString& fact : facts)
                add(fact);
        } else {
            add(facts.join(gap));
        }
        addBlank(70);
    }

    void addHead()
    {
        for (int count = m_random.bounded(0, 4); count > 0; --count)
            add(one("offices") + (chance(20) ? words() : QString()));
        addBlank(60);
        const bool isFactsFirst = chance(20);
        if (isFactsFirst)
            addFacts();
        if (chance(90)) {
            const QString type = one("types");
            add(one({type, QStringLiteral("          ") + type, spaced(type), type + QStringLiteral(" № ") + number()}));
        }
        addBlank(60);
        if (!isFactsFirst && chance(90))
            addFacts();
        if (chance(85))
            addParagraph(one("subjects") + words());
        addBlank(60);
        if (chance(80))
            addParagraph(one("preambles") + words() + one({QStringLiteral(","), QString()}));
        addFormula();
    }

    void addFormula()
    {
        if (chance(15))
            return;
        const QString formula = one("formulas");
        const QString first = QStringLiteral("1. ") + one("tasks") + words() + u'.';
        m_hasFirst = chance(5);
        if (m_hasFirst)
            addParagraph(formula + u' ' + first);
        else
            add(chance(15) ? spaced(formula) : formula);
        addBlank(40);
    }

    /// «2.1.», now and then lost or glued to the text.
    QString label(const QString& label)
    {
        return chance(4) ? QString() : label + one({QStringLiteral(" "), QStringLiteral("\t"), QString(), QStringLiteral("  ")});
    }

    void addTail()
    {
        if (chance(35)) {
            const QString caption = chance(60) ? one("termCaptions") + u' ' : QString();
            add(QString(m_random.bounded(40), u' ') + caption + one("terms") + one({QString(), QStringLiteral(".")}));
        }
        if (chance(25))
            add(QString(m_random.bounded(30), u' ') + one("performerCaptions") + u' ' + one("performers"));
    }

    QString task()
    {
        const QString text = one("tasks") + words();
        if (chance(10))
            return text + one({QStringLiteral("\t"), QStringLiteral("         ")}) + one("terms");
        if (chance(10))
            return text + QStringLiteral(" (") + one("terms") + QStringLiteral(").");
        return text + one({QStringLiteral("."), QStringLiteral(";"), QString()});
    }

    void addClauses()
    {
        int number = m_hasFirst ? 1 : 0;
        for (int count = m_random.bounded(1, 7); count > 0; --count) {
            const QString place = QString::number(++number) + one({QStringLiteral("."), QStringLiteral("."), QStringLiteral(")")});
            addBlank(20);
            if (chance(60)) {
                addParagraph(label(place) + task());
                addTail();
                continue;
            }
            addParagraph(label(place) + one("heads") + words() + u':');
            addParts(number);
        }
        if (chance(10))
            addTable();
        if (chance(60))
            addParagraph(label(QString::number(number + 1) + u'.') + one("control") + u'.');
        addBlank(80);
    }

    void addParts(int number)
    {
        const int kind = m_random.bounded(4);
        for (int part = 1, count = m_random.bounded(1, 5); part <= count; ++part) {
            static constexpr QStringView kLetters = u"абвгд";
            const QString labels[] = {QStringLiteral("%1.%2.").arg(number).arg(part), QStringLiteral("%1)").arg(kLetters.at(part - 1)),
                QStringLiteral("–"), QStringLiteral("%1)").arg(part)};
            addParagraph(label(labels[kind]) + task());
            addTail();
        }
    }

    void addTable()
    {
        const QString gap = one({QStringLiteral("\t"), QStringLiteral(" | "), QStringLiteral("     ")});
        const QStringList head = one("headers").split(u'|');
        const bool isPlan = head.size() > 3;
        add(head.join(gap));
        for (int row = 1, count = m_random.bounded(1, 5); row <= count; ++row) {
            QStringList cells{QString::number(row) + one({QString(), QStringLiteral(".")}), one("tasks") + words(), one("terms"), one("performers")};
            add((isPlan ? cells : QStringList{one("offices"), QString::number(m_random.bounded(500)), word()}).join(gap));
        }
    }

    void addSignatures()
    {
        for (int count = m_random.bounded(0, 3); count > 0; --count) {
            const QString post = one("posts") + (chance(20) ? words() : QString());
            switch (m_random.bounded(4)) {
            case 0: add(post + QStringLiteral("\t\t\t") + one("signers")); break;
            case 1: add(post + QStringLiteral("                    ") + one("signers")); break;
            case 2:
                add(post);
                add(QString(30, u' ') + one("signers"));
                break;
            default:
                add(post + QStringLiteral(" ____________ ")
                    + one({QString(), m_isRussian ? QStringLiteral("(подпись) ") : QStringLiteral("(підпис) ")}) + one("signers"));
            }
            addBlank(50);
        }
        for (int count = m_random.bounded(0, 3); count > 0; --count)
            add(one("service"));
    }

    void addAnnex()
    {
        addBlank(90);
        add(QString(chance(50) ? 40 : 0, u' ') + one("annexHeads"));
        if (chance(60))
            add(QString(chance(50) ? 40 : 0, u' ') + one("ofType"));
        addBlank(60);
        for (int count = m_random.bounded(0, 3); count > 0; --count)
            add(one("annexTitles"));
        addBlank(60);
        switch (m_random.bounded(3)) {
        case 0: addTable(); break;
        case 1:
            for (int count = m_random.bounded(1, 6); count > 0; --count)
                add(one("signers") + QStringLiteral(" – ") + one("posts").toLower() + words());
            break;
        default: addClauses();
        }
    }

    void addDocument()
    {
        m_hasFirst = false;
        addHead();
        addClauses();
        addSignatures();
        for (int count = chance(30) ? m_random.bounded(1, 3) : 0; count > 0; --count)
            addAnnex();
        addBlank(80);
    }

    QRandomGenerator m_random;
    QHash<QString, QStringList> m_phrases;
    QStringList m_lines;
    bool m_isRussian = false;
    bool m_isWrapped = false;
    bool m_hasPages = false;
    bool m_hasFirst = false;  ///< The first clause stands behind the formula.
    int m_page = 1;
};

}  // namespace decretum::test
