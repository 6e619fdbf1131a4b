// SPDX-License-Identifier: MIT
// Short forms and initials that touch what belongs to them.
#include "text/language_data.h"
#include "text/typography_text.h"

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isCapitalAt(const TypographyText& text, qsizetype place)
{
    return text.isCyrillicAt(place) && text.at(place).isUpper();
}

/// «С.», no letter before it.
bool isInitialAt(const TypographyText& text, qsizetype place)
{
    return isCapitalAt(text, place) && text.at(place + 1) == u'.' && !text.isLetterAt(place - 1);
}

}  // namespace

/// «С.В.Мартинюк» → «С.В. Мартинюк», «ГерасимН.П.» → «Герасим Н.П.»; initials stay as they are typed.
void mendInitials(TypographyText& text)
{
    constexpr qsizetype kShortestSurname = 3;
    for (qsizetype place = 0; place + 2 < text.size(); ++place) {
        if (!isCapitalAt(text, place) || text.at(place + 1) != u'.')
            continue;
        if (isInitialAt(text, place) && isCapitalAt(text, place + 2) && text.isCyrillicAt(place + 3))
            text.write(place + 2, 0, QString(text.tiedBlank()), "initials-space"_L1);
        const bool hasSecond = isCapitalAt(text, place + 2) && text.at(place + 3) == u'.';
        const qsizetype surname = text.wordStart(place);
        if (hasSecond && text.isCyrillicAt(place - 1) && text.at(place - 1).isLower() && place - surname >= kShortestSurname
            && isCapitalAt(text, surname))
            text.write(place, 0, QString(text.tiedBlank()), "initials-space"_L1);
    }
    text.apply();
}

namespace {

constexpr qsizetype kLongestForm = 8;  ///< Signs, its stops too: «просп.», «бульв.».

/// Where the short form that ends with this stop begins: letters and stops, «п.п.» among them. Of a longer one no more
/// is looked at than shows that it is none.
qsizetype shortFormStart(const TypographyText& text, qsizetype stop)
{
    qsizetype start = stop;
    while (stop - start <= kLongestForm
        && (text.isCyrillicAt(start - 1) || (text.at(start - 1) == u'.' && text.isCyrillicAt(start - 2) && start < stop)))
        --start;
    return start;
}

}  // namespace

void mendGluedShortForms(TypographyText& text)
{
    static const WordList kBeforeNumbers(u"typography", u"glued before numbers");
    static const WordList kBeforeNames(u"typography", u"glued before names");
    for (qsizetype stop = 1; stop + 1 < text.size(); ++stop) {
        if (text.at(stop) != u'.' || !text.isCyrillicAt(stop - 1))
            continue;
        const bool isNumber = text.isDigitAt(stop + 1);
        if (!isNumber && !isCapitalAt(text, stop + 1))
            continue;
        const qsizetype start = shortFormStart(text, stop);
        const QString form = text.view().sliced(start, stop + 1 - start).toString();
        const bool isJoined = text.isLetterAt(start - 1) || text.isDigitAt(start - 1) || text.at(start - 1) == u'.' || text.at(start - 1) == u'-';
        if (isJoined || (form.size() == 2 && form.front().isUpper()))
            continue;
        if ((isNumber ? kBeforeNumbers : kBeforeNames).contains(form.toLower()))
            text.write(stop + 1, 0, QString(text.tiedBlank()), "abbreviation-glued"_L1);
    }
    text.apply();
}

/// «т.д.» → «т. д.».
void mendPartedShortForms(TypographyText& text)
{
    static const WordList kForms(u"typography", u"parted short forms");
    const QStringView view = text.view();
    for (qsizetype place = 0; place < view.size(); ++place) {
        if ((view.at(place) != u'т' && view.at(place) != u'н') || text.at(place + 1) != u'.' || text.isLetterAt(place - 1) || text.isForeign(place))
            continue;
        const qsizetype end = text.wordEnd(place + 2) + 1;
        if (end > view.size() || text.at(end - 1) != u'.' || !kForms.contains(view.sliced(place, end - place)) || text.isLetterAt(end))
            continue;
        text.write(place + 2, 0, QString(text.tiedBlank()), "abbreviation-parted"_L1);
    }
    text.apply();
}

}  // namespace decretum
