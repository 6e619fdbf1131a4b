// SPDX-License-Identifier: MIT
// Made-up documents of random structure, a text a seed: nothing of them may vanish (kept_words.h tells what is counted).
#include "damaged_bytes.h"
#include "kept_words.h"
#include "random_documents.h"
#include "test_case.h"

#include <QtTest>

using namespace decretum;

class TestRandomDocuments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// DECRETUM_FUZZ_ROUNDS takes more of them.
    void nothingVanishes()
    {
        QStringList lost;
        for (int seed = 1; seed <= test::damageRounds(1000); ++seed) {
            const QString text =
                test::RandomDocument(static_cast<quint32>(seed), QStringLiteral(DECRETUM_SOURCE_DIR "/tests/app/random-documents")).text();
            const Result<Imported> imported = importBytes(text.toUtf8());
            QVERIFY(imported);
            if (const QStringList words = test::lostWords(text, *imported); !words.isEmpty())
                lost.append(QStringLiteral("seed %1: %2").arg(seed).arg(words.join(u' ')));
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }
};

static const decretum::test::Register<TestRandomDocuments> registration;
#include "test_random_documents.moc"
