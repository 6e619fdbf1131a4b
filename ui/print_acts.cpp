// SPDX-License-Identifier: MIT
#include "print_acts.h"

#include "app/fewer_pages.h"
#include "app/template_cache.h"
#include "text/typography.h"
#include "theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace decretum {

namespace {

QString said(const char* text, int count = -1)
{
    return QCoreApplication::translate("decretum::PrintActs", text, nullptr, count);
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (const QString words = foldSpaces(line).trimmed(); !words.isEmpty())
            lines.append(words);
    }
    return lines;
}

}  // namespace

Result<QString> squeezeOntoFewerPages(DecisionDocument& document, const OfficeLook& look, const DeclensionOptions& declension)
{
    TemplateCache templates(look);
    const Result<const Template*> form = templates.templateFor(document.decision());
    if (!form)
        return form.error();
    FontSource fonts;
    const Result<FewerPages> fewer = fewerPages(document.decision(), **form, fonts, declension);
    if (!fewer)
        return fewer.error();
    if (fewer->pages == fewer->pagesNow)
        return said(QT_TRANSLATE_NOOP("decretum::PrintActs", "Even as tight as the standard allows it takes %n page(s)"), fewer->pages);
    PrintOverrides print = document.decision().print;
    print.tightness = fewer->tightness;
    document.setPrint(print);
    return said(QT_TRANSLATE_NOOP("decretum::PrintActs", "Squeezed onto %n page(s)"), fewer->pages);
}

void askForSubjectLines(DecisionDocument& document, QWidget* parent)
{
    const Decision& decision = document.decision();
    const QStringList& own = decision.print.subjectLines;
    const bool isSaid = foldSpaces(own.join(u' ')) == foldSpaces(decision.subject);
    QDialog dialog(parent);
    dialog.setWindowTitle(said(QT_TRANSLATE_NOOP("decretum::PrintActs", "Lines of the heading")));
    auto* column = new QVBoxLayout(&dialog);
    column->setSpacing(kSpaceSmall);
    auto* head = new QLabel(said(QT_TRANSLATE_NOOP("decretum::PrintActs", "Press Enter where a line is to end. The words stay as they are.")));
    auto* text = new QPlainTextEdit(isSaid ? own.join(u'\n') : decision.subject);
    head->setBuddy(text);
    head->setWordWrap(true);
    text->setTabChangesFocus(true);
    text->setMinimumSize(text->fontMetrics().averageCharWidth() * 48, text->fontMetrics().lineSpacing() * 6);
    auto* wrong = new QLabel;
    wrong->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    for (QWidget* widget : std::initializer_list<QWidget*>{head, text, wrong, buttons})
        column->addWidget(widget);
    const auto check = [&] {
        const bool isSame = foldSpaces(linesOf(text->toPlainText()).join(u' ')) == foldSpaces(decision.subject);
        wrong->setText(isSame
                ? QString()
                : said(QT_TRANSLATE_NOOP("decretum::PrintActs", "These are no longer the words of the heading; change them in the text")));
        buttons->button(QDialogButtonBox::Ok)->setEnabled(isSame);
    };
    QObject::connect(text, &QPlainTextEdit::textChanged, &dialog, check);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    check();
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QStringList lines = linesOf(text->toPlainText());
    PrintOverrides print = decision.print;
    print.subjectLines = lines.size() > 1 ? lines : QStringList();
    document.setPrint(print);
}

}  // namespace decretum
