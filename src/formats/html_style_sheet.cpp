// SPDX-License-Identifier: MIT
#include "formats/html_style_sheet.h"

#include "archive/xml_text.h"

namespace decretum::html {

namespace {

constexpr int kSignificant = 6;

constexpr char kCommon[] = R"css(html{-webkit-text-size-adjust:100%}
body{margin:0;background:#e9ebee;color:#111;line-height:1.15}
section{box-sizing:border-box;margin:8mm auto;background:#fff;box-shadow:0 1px 6px #0003;overflow-wrap:break-word}
p,li,td,th,h1,h2,h3,h4,h5,h6{line-height:inherit;widows:2;orphans:2}
ol{list-style:none;margin:0;padding:0}
li>p{margin:0}
img{max-width:100%;height:auto}
a{color:inherit;text-decoration:none}
a:hover,a:focus{text-decoration:underline}
.tabs{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1em}
.aside{justify-content:flex-end}
table{border-collapse:collapse;width:100%}
td,th{border:1px solid #000;padding:1mm 1.5mm;vertical-align:top}
td.middle,th.middle{vertical-align:middle}
td.bottom,th.bottom{vertical-align:bottom}
table.row td{border:0;padding:0}
table p{margin:0;text-indent:0}
)css";

constexpr char kPhone[] = R"css(@media screen and (max-width:210mm){
body{background:#fff}
section{margin:0;padding:6mm 4vw;max-width:none;min-height:0;box-shadow:none}
section+section{border-top:1px solid #999}
td,th{padding:1mm}
}
@media screen and (max-width:120mm){
p,li{text-align:left}
table.row,table.row tbody,table.row tr,table.row td{display:block}
td,th{font-size:smaller;hyphens:auto}
}
)css";

constexpr char kPrint[] = R"css(@media print{
body{background:none}
section{margin:0;padding:0;max-width:none;min-height:0;box-shadow:none;break-before:page}
section:first-of-type{break-before:auto}
thead{display:table-header-group}
tr,.row{break-inside:avoid}
.keep{break-after:avoid}
}
)css";

QByteArray styleRule(const ParagraphStyle& style, Millimetres textWidth)
{
    QByteArray css = '.' + className(style.id) + "{font-size:" + cssPoints(style.font.size) + ";text-align:" + cssAlignment(style.alignment)
        + ";margin:" + cssPoints(style.spaceBefore) + ' ' + cssShare(style.rightIndent, textWidth) + ' ' + cssPoints(style.spaceAfter) + ' '
        + cssShare(style.leftIndent, textWidth) + ";text-indent:" + cssShare(style.firstLineIndent, textWidth)
        + ";font-weight:" + (style.font.bold ? "bold" : "normal");
    if (style.font.italic)
        css += ";font-style:italic";
    if (style.font.underline)
        css += ";text-decoration:underline";
    if (style.font.allCaps)
        css += ";text-transform:uppercase";
    if (style.font.letterSpacing.value != 0)
        css += ";letter-spacing:" + cssPoints(style.font.letterSpacing);
    if (style.lineSpacing != 1.0)
        css += ";line-height:" + QByteArray::number(style.lineSpacing * 1.15, 'g', 4);
    if (style.keepWithNext)
        css += ";break-after:avoid";
    if (style.keepLinesTogether)
        css += ";break-inside:avoid";
    return css + "}\n";
}

/// The sheet of a section, on paper and on a screen.
QByteArray sheetRule(const PageSetup& page, const QByteArray& name)
{
    const QByteArray margins =
        cssMillimetres(page.top) + ' ' + cssMillimetres(page.right) + ' ' + cssMillimetres(page.bottom) + ' ' + cssMillimetres(page.left);
    QByteArray css = "@page " + name + "{size:" + cssMillimetres(page.width) + ' ' + cssMillimetres(page.height) + ";margin:" + margins;
    if (page.hasPageNumbers)
        css += ";@top-center{content:counter(page);font-size:" + cssPoints(page.pageNumberSize) + '}';
    return css + "}\n." + name + "{page:" + name + ";max-width:" + cssMillimetres(page.width) + ";min-height:" + cssMillimetres(page.height)
        + ";padding:" + margins + "}\n";
}

}  // namespace

QByteArray cssMillimetres(Millimetres length)
{
    return QByteArray::number(length.value, 'g', kSignificant) + "mm";
}

QByteArray cssPoints(Points length)
{
    return QByteArray::number(length.value, 'g', kSignificant) + "pt";
}

QByteArray cssAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return "left";
    case Alignment::Centre: return "center";
    case Alignment::Right: return "right";
    case Alignment::Justified: break;
    }
    return "justify";
}

QByteArray cssShare(Millimetres length, Millimetres textWidth)
{
    if (length.value == 0)
        return "0";
    return QByteArray::number(length.value * 100 / textWidth.value, 'g', 4) + '%';
}

QByteArray className(const QString& style)
{
    return "d-" + xmlEscaped(style);
}

QByteArray sheetName(qsizetype section)
{
    return 's' + QByteArray::number(section + 1);
}

Millimetres textWidthOf(const PageSetup& page)
{
    return {std::max(page.width.value - page.left.value - page.right.value, 1.0)};
}

QByteArray styleSheet(const Document& document)
{
    const PageSetup page = document.sections.isEmpty() ? PageSetup{} : document.sections.first().page;
    const QByteArray family = document.styles.isEmpty() ? "Times New Roman" : xmlEscaped(document.styles.first().font.family);
    QByteArray css = kCommon;
    css += "body{font-family:'" + family + "','Liberation Serif',serif}\n";
    for (const ParagraphStyle& style : document.styles)
        css += styleRule(style, textWidthOf(page));
    for (qsizetype at = 0; at < document.sections.size(); ++at)
        css += sheetRule(document.sections.at(at).page, sheetName(at));
    if (page.hasPageNumbers)
        css += "@page:first{@top-center{content:none}}\n";  // ДСТУ 4163:2020, 7.10: from page 2
    return css + kPhone + kPrint;
}

}  // namespace decretum::html
