// SPDX-License-Identifier: MIT
#include "spell/edits.h"

namespace decretum {

namespace {

class EditMaker {
public:
    EditMaker(const QString& word, const LanguageHabits& habits) : m_word(word), m_habits(habits) { m_seen.insert(word); }

    void addLikely()
    {
        for (qsizetype at = 0; at < m_word.size(); ++at) {
            if (at > 0 && m_word.at(at) == m_word.at(at - 1))
                add(QString(m_word).remove(at, 1), 1);
            else
                add(QString(m_word).insert(at, m_word.at(at)), 1);
        }
        for (const auto& [wrong, right] : m_habits.confusions) {
            for (qsizetype at = m_word.indexOf(wrong); at >= 0; at = m_word.indexOf(wrong, at + 1))
                add(QString(m_word).replace(at, wrong.size(), right), 1);
        }
        for (qsizetype at = 0; at < m_word.size(); ++at) {
            const QChar letter = m_word.at(at);
            if (at + 1 < m_word.size() && letter != m_word.at(at + 1))
                add(m_word.first(at) + m_word.at(at + 1) + letter + m_word.sliced(at + 2), 1);
            if (m_habits.easilyLost.contains(letter) || letter == u'-')
                add(QString(m_word).remove(at, 1), 1);
            for (const QChar lost : m_habits.easilyLost)
                add(QString(m_word).insert(at + 1, lost), 1);
        }
    }

    void addOthers()
    {
        for (qsizetype at = 0; at < m_word.size(); ++at)
            add(QString(m_word).remove(at, 1), 2);
        for (qsizetype at = 0; at <= m_word.size(); ++at) {
            for (const QChar letter : m_habits.alphabet)
                add(QString(m_word).insert(at, letter), 2);
        }
        for (qsizetype at = 0; at < m_word.size(); ++at) {
            const QString near = neighboursOf(m_word.at(at));
            for (const QChar letter : near)
                replace(at, letter, 2);
        }
        for (qsizetype at = 0; at < m_word.size(); ++at) {
            for (const QChar letter : m_habits.alphabet)
                replace(at, letter, 3);
        }
    }

    QList<Edit> take() { return std::move(m_edits); }

private:
    void add(const QString& word, int cost)
    {
        if (m_seen.contains(word))
            return;
        m_seen.insert(word);
        m_edits.append({word, cost});
    }

    void replace(qsizetype at, QChar letter, int cost)
    {
        QString word = m_word;
        word[at] = letter;
        add(word, cost);
    }

    QString neighboursOf(QChar letter) const
    {
        QString near;
        for (qsizetype row = 0; row < m_habits.keyboard.size(); ++row) {
            const qsizetype at = m_habits.keyboard.at(row).indexOf(letter);
            if (at < 0)
                continue;
            for (qsizetype other = std::max(qsizetype{0}, row - 1); other <= std::min(row + 1, m_habits.keyboard.size() - 1); ++other)
                near += m_habits.keyboard.at(other).mid(std::max(qsizetype{0}, at - 1), 3);
        }
        return near;
    }

    const QString& m_word;
    const LanguageHabits& m_habits;
    QList<Edit> m_edits;
    QSet<QString> m_seen;
};

}  // namespace

QList<Edit> singleEdits(const QString& word, const LanguageHabits& habits)
{
    EditMaker maker(word, habits);
    maker.addLikely();
    maker.addOthers();
    return maker.take();
}

QList<Edit> likelyEdits(const QString& word, const LanguageHabits& habits)
{
    EditMaker maker(word, habits);
    maker.addLikely();
    return maker.take();
}

}  // namespace decretum
