// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "render/template.h"

#include <QHash>

#include <toml++/toml.h>

/// TOML → Template. Used inside this layer alone.
namespace decretum {

/// Where a key was said.
struct KeyPlace {
    QString file;
    int line = 0;
};

/// What the readers of a template's sections share. A key that is wrong becomes a problem, and the template stays as it was there.
struct TemplateReading {
    QString file;  ///< Named in problems.
    /// The bytes of a picture that the template names.
    std::function<Result<QByteArray>(const QString& name)> readPicture;
    Template& target;
    QList<Error>& problems;
    QHash<QString, KeyPlace>& places;  ///< Of every key of the template and its bases, by its path.

    void add(RenderError code, const toml::node& node, const QString& detail);
    void unknown(const toml::node& node, const QString& path) { add(RenderError::KeyUnknown, node, path); }
    void wrong(const toml::node& node, const QString& path) { add(RenderError::ValueWrong, node, path); }
    void note(const toml::node& node, const QString& path);
};

/// Puts what the text says into the reading's target, over what stands there.
void readTemplate(std::string_view toml, TemplateReading& reading);

/// What the text's `extends` names, and its line; an empty name where it extends nothing.
struct BaseName {
    QString name;
    int line = 0;
};
Result<BaseName> baseOf(std::string_view toml, const QString& file);

/// [styles.NAME] into the template's styles.
void readStyles(const toml::table& table, TemplateReading& reading);
/// [draft] into the words of a new document.
void readDraft(const toml::table& table, TemplateReading& reading);
/// [wording]: a pattern, or a list of alternatives.
void readWordings(const toml::table& table, TemplateReading& reading);
/// `blocks`: names, tables with a name and its condition, tables of own words.
void readBlocks(const toml::node& node, TemplateReading& reading);
/// `tighter`: a list of tables { size, spacing, line }.
void readTightSteps(const toml::node& node, TemplateReading& reading);
/// [letterhead]: how it stands, and its pictures.
void readLetterhead(const toml::table& table, TemplateReading& reading);
/// A finite number between the two, inclusive; none else.
std::optional<double> numberBetween(const toml::node& node, double least, double most);
/// A text; none of any other type.
std::optional<QString> textOf(const toml::node& node);

/// What the whole template lacks, and which of its lengths do not go together. `file` is the one that was asked for.
void checkTemplate(const Template& form, const QString& file, const QHash<QString, KeyPlace>& places, QList<Error>& problems);

}  // namespace decretum
