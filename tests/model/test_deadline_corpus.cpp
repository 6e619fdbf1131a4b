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
    static const QStringList names{QStringLiteral("continuous"), QStringLiteral("until"), QStringLiteral("during"),
                                   QStringLiteral("recurring"), QStringLiteral("event")};
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

bool isRight(const QStringList& row, const DeadlineReading& reading)
{
    const QString kind = kindOf(reading);
    if (kind != row.value(4))
        return false;
    if (kind == QStringLiteral("none") || kind == QStringLiteral("invalid") || kind == QStringLiteral("event"))
        return true;
    if (isoOf(reading.deadline.from) != row.value(5) || isoOf(reading.deadline.to) != row.value(6))
        return false;
    return kind != QStringLiteral("recurring") || row.value(7).isEmpty() || ruleParts(reading.deadline.rule) == ruleParts(row.value(7));
}

}  // namespace

/// Holds the parser against the development set beside the project, where it is there.
class TestDeadlineCorpus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheDevelopmentSet()
    {
        QFile file(kCorpus);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the development set is not beside the project");
        int right = 0;
        int all = 0;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
        for (const QString& line : lines) {
            const QStringList row = line.split(u'\t');
            const Language language = row.value(1) == QStringLiteral("uk") ? Language::Ukrainian : Language::Russian;
            const DeadlineReading reading = parseDeadline(row.value(3), language, QDate::fromString(row.value(2), Qt::ISODate));
            ++all;
            if (isRight(row, reading)) {
                ++right;
            } else {
                qInfo().noquote() << row.value(0) << row.value(2) << row.value(3) << "want" << row.mid(4, 4).join(u' ') << "got" << kindOf(reading)
                                  << isoOf(reading.deadline.from) << isoOf(reading.deadline.to) << reading.deadline.rule;
            }
        }
        qInfo() << "right" << right << "of" << all;
        QVERIFY(right * 100 >= all * 95);
    }
};

static const decretum::test::Register<TestDeadlineCorpus> registration;
#include "test_deadline_corpus.moc"
