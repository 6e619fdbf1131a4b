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
    while (!next.isEmpty()) {
        if (std::any_of(chain.begin(), chain.end(), [&next](const Source& known) { return known.name == next; }) || chain.size() > kDeepest)
            return Error{.code = RenderError::BaseCyclic, .subject = chain.last().name, .detail = next};
        const Result<Source> source = sourceOf(next, readFile);
        if (!source) {
            if (chain.isEmpty())
                return source.error();
            return Error{.code = RenderError::BaseNotFound, .subject = chain.last().name, .detail = u"extends: "_s + next};
        }
        const Result<QString> base = baseOf(viewOf(source->text), source->name);
        if (!base)
            return base.error();
        chain.append(*source);
        const BuiltInFile* self = builtInNamed(source->name);
        next = base->isEmpty() ? QString() : withProfile(baseName(*source, *base), self && isProfile(*self), profile);
    }
    return chain;
}

bool says(const QString& text, QLatin1StringView words)
{
    return text.toLower().contains(QString::fromUtf8(words.data(), words.size()));
}

}  // namespace

TemplateSet TemplateSet::builtIn()
{
    return {};
}

Result<Template> TemplateSet::find(const QString& name, const FileReader& readFile) const
{
    const Result<QList<Source>> chain = chainOf(name, readFile, m_profile);
    if (!chain)
        return chain.error();
    Template result;
    for (qsizetype at = chain->size() - 1; at >= 0; --at) {
        result.kinds.clear();
        result.shape.clear();
        if (const Status status = readTemplate(viewOf(chain->at(at).text), chain->at(at).name, result); !status)
            return status.error();
    }
    result.name = name;
    return result;
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
    const QString folder = isUkrainian ? u"uk/"_s : u"ru/"_s;
    switch (decision.kind) {
    case DecisionKind::Order: return folder + u"order"_s;
    case DecisionKind::Ruling: return folder + u"ruling"_s;
    case DecisionKind::Paper: return folder + u"paper"_s;
    case DecisionKind::Resolution: return folder + (isUkrainian ? u"resolution"_s : u"forum-resolution"_s);
    case DecisionKind::Decision:
    case DecisionKind::Unknown: break;
    }
    if (isUkrainian)
        return decision.numberCaption.isEmpty() ? u"uk/collegium-decision"_s : u"uk/collegium-decision-protocol"_s;
    // A collegium says so in its name or in its formula; any other body is a council.
    const bool isCollegium = says(decision.body + decision.enactingFormula, "коллеги"_L1);
    return isCollegium ? u"ru/collegium-decision"_s : u"ru/council-decision"_s;
}

}  // namespace decretum
