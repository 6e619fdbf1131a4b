// SPDX-License-Identifier: MIT
// The layout contract (docs/architecture.md), read from the pages of many made-up documents. tests/contract reads it from the PDF itself.
#include "app/template_cache.h"
#include "layout/layout.h"
#include "render/render.h"

#include "contract_decisions.h"
#include "test_case.h"

#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDocuments = 500;

/// Where the lines of each paragraph stand.
class PlacedDocument {
public:
    PlacedDocument(const Document& document, const Pages& pages) : m_document(document), m_pages(pages)
    {
        m_lines.resize(pages.paragraphs.size());
        for (int page = 0; page < pages.pages.size(); ++page) {
            for (const PlacedLine& line : pages.pages.at(page).lines)
                m_lines[line.paragraph].append(page);
        }
    }

    int count() const { return static_cast<int>(m_lines.size()); }
    /// Pages of the paragraph's lines, in order.
    const QList<int>& lines(int paragraph) const { return m_lines.at(paragraph); }
    const Block& block(int paragraph) const
    {
        const PlacedParagraph& place = m_pages.paragraphs.at(paragraph);
        return m_document.sections.at(place.section).blocks.at(place.block);
    }
    /// Empty in a table.
    QString style(int paragraph) const
    {
        if (paragraph < 0 || paragraph >= count())
            return {};
        const auto* text = std::get_if<Paragraph>(&block(paragraph));
        return text ? text->style : QString();
    }
    bool isSignature(int paragraph) const
    {
        const auto* table = std::get_if<Table>(&block(paragraph));
        return table && table->isLayout && table->rows.first().cells.last().paragraphs.first().style == u"signature";
    }
    bool isClause(int paragraph) const { return style(paragraph).startsWith(u"clause"); }
    int section(int paragraph) const { return m_pages.paragraphs.at(paragraph).section; }
    int linesOn(int paragraph, int page) const { return static_cast<int>(lines(paragraph).count(page)); }

private:
    const Document& m_document;
    const Pages& m_pages;
    QList<QList<int>> m_lines;
};

class ContractReader {
public:
    ContractReader(const Document& document, const Pages& pages) : m_pages(pages), m_placed(document, pages) {}

    /// What is broken; empty: nothing.
    QStringList read()
    {
        for (int paragraph = 0; paragraph < m_placed.count(); ++paragraph) {
            readLines(paragraph);
            readNeighbours(paragraph);
        }
        readSignatures();
        readPageEnds();
        return m_broken;
    }

private:
    void say(const QString& what, int paragraph)
    {
        m_broken.append(u"%1: paragraph %2 (%3)"_s.arg(what).arg(paragraph).arg(m_placed.style(paragraph)));
    }

    /// No single first or last line.
    void readLines(int paragraph)
    {
        const QList<int>& lines = m_placed.lines(paragraph);
        if (lines.isEmpty() || lines.first() == lines.last() || m_placed.style(paragraph).isEmpty())
            return;
        if (m_placed.linesOn(paragraph, lines.first()) < 2)
            say(u"a single first line"_s, paragraph);
        if (m_placed.linesOn(paragraph, lines.last()) < 2)
            say(u"a single last line"_s, paragraph);
    }

    /// The first of a pair ends on the page where the second begins, with two lines or all it has.
    void holdTogether(int first, int second, const QString& what)
    {
        const int page = m_placed.lines(second).first();
        const auto wanted = std::min<qsizetype>(2, m_placed.lines(first).size());
        if (m_placed.linesOn(first, page) < wanted)
            say(what, second);
    }

    void readNeighbours(int paragraph)
    {
        const int next = paragraph + 1;
        if (next >= m_placed.count() || m_placed.section(next) != m_placed.section(paragraph))
            return;
        if (m_placed.lines(paragraph).isEmpty() || m_placed.lines(next).isEmpty())
            return;
        const QString style = m_placed.style(paragraph);
        const QString below = m_placed.style(next);
        if (below == u"deadline" || below == u"performers")
            holdTogether(paragraph, next, below + u" parted from its clause"_s);
        if (style == u"formula" && m_placed.isClause(next))
            holdTogether(paragraph, next, u"formula parted from clause 1"_s);
        if (m_placed.isClause(paragraph) && std::get<Paragraph>(m_placed.block(paragraph)).overrides.keepWithNext.value_or(false)
            && m_placed.isClause(next))
            holdTogether(paragraph, next, u"addressee parted from its first clause"_s);
        if (style == u"annex-title" || style == u"heading" || style == u"annex-head")
            holdTogether(paragraph, next, u"heading parted from its text"_s);
    }

    /// All signatures of a document on one page, with two lines of its text.
    void readSignatures()
    {
        int text = -1;
        for (int paragraph = 0; paragraph < m_placed.count() && m_placed.section(paragraph) == 0; ++paragraph) {
            if (m_placed.isSignature(paragraph)) {
                if (text >= 0)
                    readSignature(text, paragraph);
                return;
            }
            if (m_placed.style(paragraph) != u"position")
                text = paragraph;
        }
    }
    void readSignature(int text, int signature)
    {
        const int page = m_placed.lines(signature).first();
        int lines = 0;
        for (int at = text; at >= 0 && lines < 2; --at)
            lines += m_placed.linesOn(at, page);
        if (lines < 2 && page > 0)
            say(u"a signature with fewer than two lines of text"_s, signature);
    }

    static QString textOf(const PlacedLine& line)
    {
        QString text;
        for (const PlacedRun& run : line.runs)
            text += run.text;
        return text;
    }

    /// No word goes on on the next page.
    void readPageEnds()
    {
        for (qsizetype page = 0; page + 1 < m_pages.pages.size(); ++page) {
            const Page& next = m_pages.pages.at(page + 1);
            const Page& here = m_pages.pages.at(page);
            if (here.lines.isEmpty() || next.lines.isEmpty())
                continue;
            const PlacedLine& last = here.lines.last();
            const bool goesOn = last.paragraph == next.lines.first().paragraph;
            if (goesOn && !textOf(last).endsWith(u' '))
                say(u"a word broken across pages"_s, last.paragraph);
        }
    }

    const Pages& m_pages;
    PlacedDocument m_placed;
    QStringList m_broken;
};

}  // namespace

class TestPageContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsOnGeneratedDocuments()
    {
        FontSource fonts;
        TemplateCache templates;
        qsizetype pages = 0;
        QStringList broken;
        for (int number = 0; number < kDocuments; ++number) {
            const Decision decision = test::ContractDecisions::make(number);
            const Result<const Template*> form = templates.templateFor(decision);
            QVERIFY(form);
            const Result<Document> document = render(decision, **form);
            QVERIFY(document);
            const Pages laid = layOut(*document, fonts).pages;
            pages += laid.pages.size();
            for (const QString& line : ContractReader(*document, laid).read())
                broken.append(u"document %1: %2"_s.arg(number).arg(line));
        }
        qInfo() << pages << "pages";
        QVERIFY(pages > 2 * kDocuments);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
};

static const decretum::test::Register<TestPageContract> registration;
#include "test_page_contract.moc"
