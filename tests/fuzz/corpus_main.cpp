// SPDX-License-Identifier: MIT
// Gives each target every file of its folder: fuzz_corpus FOLDER. A crash ends it, a slow file fails it.
#include "targets.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace {

constexpr qint64 kMostMs = 5000;  // an honest file takes some; a machine under load makes it hundreds

/// Whether the file could be read and was done with in time.
bool tryFile(const decretum::fuzz::Target& target, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: cannot be read\n", qPrintable(path));
        return false;
    }
    std::printf("%s\n", qPrintable(path));
    std::fflush(stdout);  // the last line tells what a crash fell on
    QElapsedTimer timer;
    timer.start();
    target.enter(file.readAll());
    if (timer.elapsed() <= kMostMs)
        return true;
    std::fprintf(stderr, "%s: %lld ms\n", qPrintable(path), static_cast<long long>(timer.elapsed()));
    return false;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "fuzz_corpus FOLDER\n");
        return 2;
    }
    bool isGood = true;
    for (const auto& target : decretum::fuzz::targets()) {
        const QDir folder(QFile::decodeName(argv[1]) + QLatin1Char('/') + QLatin1String(target.name));
        const QStringList names = folder.entryList(QDir::Files);
        if (names.isEmpty())
            std::fprintf(stderr, "%s: no files\n", qPrintable(folder.path()));
        isGood = isGood && !names.isEmpty();
        for (const QString& name : names)
            isGood = tryFile(target, folder.filePath(name)) && isGood;
    }
    return isGood ? 0 : 1;
}
