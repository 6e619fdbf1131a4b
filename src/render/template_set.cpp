// SPDX-License-Identifier: MIT
#include "render/template_set.h"

#include "base/utf8.h"
#include "render/built_in_templates.h"
#include "render/template_reader.h"

#include <QDir>
#include <QFileInfo>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kDeepest = 8;  // templates that extend one another

struct Source {
    QString name;
    QByteArray text;
    bool isFile = false;
};

const BuiltInFile* builtInNamed(const QString& name)
{
    const QByteArray wanted = name.toUtf8();
    for (const BuiltInFile& entry : builtInTemplates()) {
        if (entry.name == std::string_view(wanted.constData(), static_cast<size_t>(wanted.size())))
            return &entry;
    }
    return nullptr;
}

/// A profile is made for no kind of document.
bool isProfile(const BuiltInFile& entry)
{
    return entry.text.find("\nkinds = ") == std::string_view::npos;
}

QByteArray bytesOf(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

Result<Source> sourceOf(const QString& name, const TemplateSet::FileReader& readFile)
{
    if (const BuiltInFile* entry = builtInNamed(name))
        return Source{.name = name, .text = bytesOf(entry->text)};
    if (readFile && name.endsWith(u".toml"_s)) {
        const Result<QByteArray> bytes = readFile(name);
        if (!bytes)
            return bytes.error();
        return Source{.name = name, .text = *bytes, .isFile = true};
    }
    return Error{.code = RenderError::TemplateNotFound, .subject = name};
}

/// What `extends` of this source names: a built-in of the same language first, a neighbouring file else.
QString baseName(const Source& source, const QString& base)
{
    if (builtInNamed(base))
        return base;
    if (!source.isFile) {
        const QString sibling = source.name.section(u'/', 0, 0) + u'/' + base;
        return builtInNamed(sibling) ? sibling : base;
    }
    return QDir::cleanPath(QFileInfo(source.name).dir().filePath(base));
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// The office's profile in place of the one that a template extends; a profile's own base stays.
QString withProfile(const QString& base, bool isFromProfile, const QString& profile)
{
    const BuiltInFile* entry = builtInNamed(base);
    const QString wanted = base.section(u'/', 0, 0) + u'/' + profile;
    const bool stands = entry && isProfile(*entry) && !isFromProfile && !profile.isEmpty() && builtInNamed(wanted);
    return stands ? wanted : base;
}

/// The template and all that it extends, the outermost base last.
Result<QList<Source>> chainOf(const QString& name, const TemplateSet::FileReader& readFile, const QString& profile)
{
    QList<Source> chain;
    QString next = name;
    int line = 0;
    while (!next.isEmpty()) {
        if (std::any_of(chain.begin(), chain.end(), [&next](const Source& known) { return known.name == next; }) || chain.size() > kDeepest)
            return Error{.code = RenderError::BaseCyclic, .subject = chain.last().name, .detail = next, .place = QString::number(line)};
        const Result<Source> source = sourceOf(next, readFile);
        if (!source) {
            if (chain.isEmpty())
                return source.error();
            return Error{
                .code = RenderError::BaseNotFound, .subject = chain.last().name, .detail = u"extends: "_s + next, .place = QString::number(line)};
        }
        const Result<BaseName> base = baseOf(viewOf(source->text), source->name);
        if (!base)
            return base.error();
        chain.append(*source);
        const BuiltInFile* self = builtInNamed(source->name);
        line = base->line;
        next = base->name.isEmpty() ? QString() : withProfile(baseName(*source, base->name), self && isProfile(*self), profile);
    }
    return chain;
}

/// A picture stands beside the template that names it; those compiled in have none.
Result<QByteArray> pictureBytes(const Source& source, const QString& picture, const TemplateSet::FileReader& readFile)
{
    if (!source.isFile || !readFile)
        return Error{.code = RenderError::PictureNotFound, .subject = source.name, .detail = picture};
    return readFile(QDir::cleanPath(QFileInfo(source.name).dir().filePath(picture)));
}

/// Requisites at the left margin have lines of the width that the standard sets, whatever the margins are.
void narrowRequisites(Template& form)
{
    const Millimetres textWidth = form.page.width - form.page.left - form.page.right;
    for (ParagraphStyle& style : form.styles) {
        if (style.id == u"subject"_s && style.alignment == Alignment::Left && form.subjectWidth.value > 0)
            style.rightIndent = textWidth - style.leftIndent - form.subjectWidth;
        if (style.id == u"letterhead"_s && form.letterhead.isFlag) {
            style.alignment = Alignment::Left;
            style.rightIndent = textWidth - style.leftIndent - form.positionWidth;
        }
    }
}

bool says(const QString& text, QLatin1StringView words)
{
    return text.toLower().contains(QString::fromUtf8(words.data(), words.size()));
}

/// What an order rests on is told in orders on staff alone; a disposition names itself.
QString orderName(const Decision& decision)
{
    if (says(decision.typeName, "розпорядж"_L1) || says(decision.typeName, "распоряж"_L1))
        return u"disposition"_s;
    return decision.basis.isEmpty() ? u"order"_s : u"staff-order"_s;
}

/// Free paragraphs; measures make it a plan, names alone a sheet of acquaintance.
QString paperName(const Decision& decision)
{
    if (!decision.clauses.isEmpty() && !decision.approval.isEmpty())
        return u"plan-of-measures"_s;
    const bool isSheet = !decision.acquainted.isEmpty() && decision.clauses.isEmpty() && decision.content.isEmpty();
    return isSheet ? u"acquaintance-sheet"_s : u"paper"_s;
}

QString ukrainianName(const Decision& decision)
{
    switch (decision.kind) {
    case DecisionKind::Order: return orderName(decision);
    case DecisionKind::Ruling: return says(decision.typeName, "ухвала"_L1) ? u"council-ruling"_s : u"ruling"_s;
    case DecisionKind::Paper: return paperName(decision);
    case DecisionKind::Resolution: return u"resolution"_s;
    case DecisionKind::Decision:
    case DecisionKind::Unknown: break;
    }
    if (!decision.numberCaption.isEmpty())
        return u"collegium-decision-protocol"_s;
    const QString body = decision.body + u' ' + decision.enactingFormula;
    return !says(body, "колегі"_L1) && says(body, " рад"_L1) ? u"council-decision"_s : u"collegium-decision"_s;
}

QString russianName(const Decision& decision)
{
    switch (decision.kind) {
    case DecisionKind::Order: return orderName(decision);
    case DecisionKind::Ruling: return u"ruling"_s;
    case DecisionKind::Paper: return paperName(decision);
    case DecisionKind::Resolution: return u"forum-resolution"_s;
    case DecisionKind::Decision:
    case DecisionKind::Unknown: break;
    }
    // A collegium says so in its name or in its formula; any other body is a council.
    const bool isCollegium = says(decision.body + decision.enactingFormula, "коллеги"_L1);
    return isCollegium ? u"collegium-decision"_s : u"council-decision"_s;
}

}  // namespace

TemplateSet TemplateSet::builtIn()
{
    return {};
}

CheckedTemplate TemplateSet::check(const QString& name, const FileReader& readFile) const
{
    CheckedTemplate checked;
    const Result<QList<Source>> chain = chainOf(name, readFile, m_profile);
    if (!chain) {
        checked.problems.append(chain.error());
        return checked;
    }
    QHash<QString, KeyPlace> places;
    for (qsizetype at = chain->size() - 1; at >= 0; --at) {
        const Source& source = chain->at(at);
        checked.form.kinds.clear();
        checked.form.shape.clear();
        TemplateReading reading{.file = source.name,
            .readPicture = [&](const QString& picture) { return pictureBytes(source, picture, readFile); },
            .target = checked.form,
            .problems = checked.problems,
            .places = places};
        readTemplate(viewOf(source.text), reading);
    }
    if (checked.problems.isEmpty())
        checkTemplate(checked.form, chain->first().name, places, checked.problems);
    checked.form.name = name;
    narrowRequisites(checked.form);
    return checked;
}

Result<Template> TemplateSet::find(const QString& name, const FileReader& readFile) const
{
    CheckedTemplate checked = check(name, readFile);
    if (!checked.problems.isEmpty())
        return checked.problems.first();
    return std::move(checked.form);
}

QByteArray TemplateSet::builtInText(const QString& name)
{
    const BuiltInFile* entry = builtInNamed(name);
    return entry ? QByteArray(entry->text.data(), static_cast<qsizetype>(entry->text.size())) : QByteArray();
}

QList<TemplateSummary> TemplateSet::list() const
{
    QList<TemplateSummary> summaries;
    for (const BuiltInFile& entry : builtInTemplates()) {
        const QString name = fromUtf8(entry.name);
        if (const Result<Template> found = find(name))
            summaries.append(
                {.name = name, .title = found->title, .language = found->language, .kinds = found->kinds, .isProfile = found->kinds.isEmpty()});
    }
    return summaries;
}

QString TemplateSet::chooseFor(const Decision& decision) const
{
    if (!decision.templateName.isEmpty())
        return decision.templateName;
    const bool isUkrainian = decision.language == Language::Ukrainian;
    return (isUkrainian ? u"uk/"_s : u"ru/"_s) + (isUkrainian ? ukrainianName(decision) : russianName(decision));
}

}  // namespace decretum
