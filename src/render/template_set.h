// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "render/template.h"

#include <functional>

namespace decretum {

/// What a list of templates shows.
struct TemplateSummary {
    QString name;
    QString title;
    Language language = Language::Ukrainian;
    QList<DecisionKind> kinds{};
    bool isProfile = false;  ///< A base profile that others extend.
};

/// A template, and all that is wrong with it: what is wrong is not in it.
struct CheckedTemplate {
    Template form{};
    QList<Error> problems{};
};

/// The templates at hand: those compiled in, and files.
class TemplateSet {
public:
    /// Gives the text of a template file, or why it cannot.
    using FileReader = std::function<Result<QByteArray>(const QString& path)>;

    static TemplateSet builtIn();

    /// The base profile ("gost-7.0.97-2016") that stands in, in its own language, for the one that a template extends: an office's choice.
    /// Empty: each template's own.
    void setProfile(const QString& profile) { m_profile = profile; }
    const QString& profile() const { return m_profile; }

    /// `name` is that of a built-in template ("uk/order") or the path of a .toml file, whose `extends` may name either.
    Result<Template> find(const QString& name, const FileReader& readFile = {}) const;
    /// The same, and every problem of it and its bases, not only the first.
    CheckedTemplate check(const QString& name, const FileReader& readFile = {}) const;
    QList<TemplateSummary> list() const;
    /// The text of a built-in template, as its file has it; empty: there is none of that name.
    static QByteArray builtInText(const QString& name);
    /// The template for a decision that names none: by language, kind and how it was printed (docs/templates.md, table of choice).
    QString chooseFor(const Decision& decision) const;

private:
    QString m_profile;
};

}  // namespace decretum
