// SPDX-License-Identifier: MIT
#include "layout/layout.h"
#include "page_painter.h"

#include "test_case.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

class TestPagePainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What is drawn is as wide as the layout says, on the first page that a painter draws and on those after it.
    void pagesArePainted()
    {
        Document document;
        document.styles = {ParagraphStyle{.id = u"text"_s, .font = Font{.family = u"Times New Roman"_s}}};
        document.sections = {Section{.blocks = {makeParagraph(u"text"_s, u"Рішення колегії"_s)}}};
        FontSource fonts;
        const Pages pages = layOut(document, fonts).pages;
        PagePainter pagePainter;
        for (int time = 0; time < 2; ++time) {
            QImage image(595, 842, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            pagePainter.paint(painter, document, pages, 0);
            painter.end();
            QRect dark;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    dark |= qGray(image.pixel(x, y)) < 128 ? QRect(x, y, 1, 1) : QRect();
            }
            const PlacedLine& line = pages.pages.first().lines.first();
            QVERIFY2(std::abs(dark.left() - line.left) < 2, qPrintable(QString::number(dark.left())));
            QVERIFY2(std::abs(dark.width() - line.width) < 3, qPrintable(QString::number(dark.width())));
            QVERIFY(dark.top() > line.top && dark.bottom() < line.top + line.height);
        }
    }
};

static const decretum::test::Register<TestPagePainter> registration;
#include "test_page_painter.moc"
