// SPDX-License-Identifier: MIT
// Files of Word 97-2003, which LibreOffice makes here and reads.
#include "app/importing.h"
#include "base/file.h"
#include "base/program.h"
#include "formats/old_word_reader.h"

#include "test_case.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestOldWord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void severalAreConvertedTogether()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed");
        const QTemporaryDir folder;
        QList<DocumentPath> paths;
        QStringList arguments{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s, u"doc"_s,
            u"--outdir"_s, folder.path()};
        for (const QString& name : {u"a"_s, u"b"_s}) {
            const QString text = u"НАКАЗ\n01.02.2020 № 5\nПро план\nНАКАЗУЮ:\n1. Затвердити план %1.\nДиректор І.І. Гай\n"_s.arg(name);
            QVERIFY(writeFile(folder.filePath(name + u".txt"_s), "\xEF\xBB\xBF" + text.toUtf8()));
            arguments.append(folder.filePath(name + u".txt"_s));
            paths.append({.path = folder.filePath(name + u".doc"_s), .name = name});
        }
        QVERIFY(runProgram({.program = u"soffice"_s, .arguments = arguments}));
        const ConvertedFiles converted = convertTogether(paths);
        QCOMPARE(converted.docx.size(), 2);
        for (const DocumentPath& path : paths) {
            const auto bytes = readFile(path.path);
            QVERIFY(bytes && isOldWord(*bytes));
            const auto imported = importBytes(*bytes, {}, converted);
            QVERIFY(imported);
            QCOMPARE(imported->decisions.first().clauses.first().text.plain(), u"Затвердити план %1."_s.arg(path.name));
            QCOMPARE(imported->findings.first().kind, FindingKind::Converted);
        }
    }

    void whatMayNotBeConvertedIsTold()
    {
        const QByteArray name(reinterpret_cast<const char*>(u"WordDocument"), 26);
        const QByteArray file = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").leftJustified(1024, '\0') + name + QByteArray(102, '\0');
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const auto imported = importBytes(file);
        qputenv("PATH", path);
        QVERIFY(imported.isError());
        QCOMPARE(imported.error().code, ErrorCode(FormatsError::OldWord));
    }
};

static const decretum::test::Register<TestOldWord> registration;
#include "test_old_word.moc"
