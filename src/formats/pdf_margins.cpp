// SPDX-License-Identifier: MIT
#include "formats/pdf_margins.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace decretum::pdf {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double kEdge = 0.12;  // of the page's height

bool isAtTop(const Line& line, const Page& page)
{
    return line.box.middle() < page.height * kEdge;
}

bool isAtEdge(const Line& line, const Page& page)
{
    return isAtTop(line, page) || line.box.middle() > page.height * (1 - kEdge);
}

bool isPageNumber(const QString& text)
{
    static const QRegularExpression number(u"^(?:[-–—]\\s?)?\\d{1,4}(?:\\s?[-–—])?$"_s);
    return number.match(text).hasMatch();
}

/// Digits count pages, so they may differ: «Протокол № 4, аркуш 2». The place to some two points.
QString keyOf(const Line& line)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return QString::number(qRound(line.box.middle() / 4)) + u' ' + line.text().replace(digits, u"0"_s);
}

}  // namespace

Margins takeMargins(QList<Line>& lines, const QList<Page>& pages)
{
    constexpr int kFewestPages = 3;
    QHash<QString, QSet<int>> pagesOf;
    for (const Line& line : lines) {
        if (isAtEdge(line, pages.at(line.page)))
            pagesOf[keyOf(line)].insert(line.page);
    }
    Margins margins;
    QList<Line> kept;
    QSet<QString> told;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const Line& line = lines.at(at);
        const Page& page = pages.at(line.page);
        const bool isOuter = at == 0 || at + 1 == lines.size() || lines.at(at - 1).page != line.page || lines.at(at + 1).page != line.page;
        if (isAtEdge(line, page) && isOuter && isPageNumber(line.text())) {
            margins.pageNumbers.append(line.number);
        } else if (isAtEdge(line, page) && pagesOf.value(keyOf(line)).size() >= kFewestPages) {
            if (!told.contains(keyOf(line)))
                margins.notes.append({.kind = isAtTop(line, page) ? Note::Kind::Header : Note::Kind::Footer,
                    .text = line.text(),
                    .sourceLine = line.number,
                    .isOnFirstPage = line.page == 0});
            told.insert(keyOf(line));
        } else {
            kept.append(line);
        }
    }
    lines = kept;
    return margins;
}

}  // namespace decretum::pdf
