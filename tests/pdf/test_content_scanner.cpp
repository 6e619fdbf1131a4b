// SPDX-License-Identifier: MIT
#include "pdf/content_scanner.h"

#include "test_case.h"

#include <QtTest>

using namespace decretum;

namespace {

/// "name(operand operand)" of each operator: /name, (string), [(string)], <<dictionary>>, a number as 0.
QByteArray read(const QByteArray& content)
{
    ContentScanner scanner(std::string_view(content.constData(), static_cast<size_t>(content.size())));
    QByteArray text;
    while (scanner.next()) {
        text += QByteArray::fromStdString(scanner.name());
        for (const ContentOperand& operand : scanner.operands()) {
            const QByteArray said = QByteArray::fromStdString(operand.text);
            switch (operand.kind) {
            case ContentOperand::Kind::Name: text += " /" + said; break;
            case ContentOperand::Kind::String: text += " (" + said + ')'; break;
            case ContentOperand::Kind::Dictionary: text += ' ' + said; break;
            case ContentOperand::Kind::Other: text += " 0"; break;
            case ContentOperand::Kind::Array:
                text += " [";
                for (const std::string& string : operand.strings)
                    text += '(' + QByteArray::fromStdString(string) + ')';
                text += ']';
                break;
            }
        }
        text += '\n';
    }
    return text;
}

}  // namespace

class TestContentScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOperators_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char* name, const QByteArray& content, const QByteArray& wanted) { QTest::newRow(name) << content << wanted; };
        row("a font and words", "BT/F1 12 Tf(words)Tj ET", "BT\nTf /F1 0\nTj (words)\nET\n");
        row("numbers are passed over", "1 0 0 -1 .5 +2 cm", "cm 0 0 0 0 0 0\n");
        row("brackets within", "(a(b)c\\)d)Tj", "Tj (a(b)c)d)\n");
        row("escapes", "(a\\nb\\101\\7\\\\\\q)Tj", "Tj (a\nbA\7\\q)\n");
        row("a line that goes on", "(a\\\nb\\\r\nc)Tj", "Tj (abc)\n");
        row("hexadecimal", "<41 4a5>Tj", "Tj (AJP)\n");
        row("an array", "[(a)-20<42>3(c)]TJ", "TJ [(a)(B)(c)]\n");
        row("a name with a number sign", "/A#20B gs", "gs /A B\n");
        row("a dictionary", "/Span<</ActualText(>>)/E<</F<3E3E>>>>>BDC EMC", "BDC /Span <</ActualText(>>)/E<</F<3E3E>>>>>\nEMC\n");
        row("a comment", "q % (Tj) \nQ", "q\nQ\n");
        row("an image within", "BI/W 1 ID \1(EI\2\nEI Q", "BI\nID /W 0\nQ\n");
        row("an image without an end", "BI ID (((", "BI\nID\n");
        row("words without an end", "(abc", "");
        row("a dictionary without an end", "/A<</B(", "");
        row("an array without an end", "[(a) 1", "");
        row("what closes nothing", ")>]}{ q", "q\n");
        row("a solidus at the end", "q /", "q\n");
        row("an escape at the end", "q (a\\", "q\n");
        row("nothing", "", "");
    }
    void readsOperators()
    {
        QFETCH(QByteArray, content);
        QTEST(read(content), "wanted");
    }
};

static const decretum::test::Register<TestContentScanner> registration;
#include "test_content_scanner.moc"
