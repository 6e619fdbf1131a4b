// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "render/template.h"

#include <toml++/toml.h>

/// TOML → Template. Used inside this layer alone.
namespace decretum {

/// Puts what the text says into `target`, over what stands there. `file` is named in errors.
Status readTemplate(std::string_view toml, const QString& file, Template& target);

/// What the text's `extends` names; empty where it extends nothing.
Result<QString> baseOf(std::string_view toml, const QString& file);

/// A key's error, with its file and line.
Error templateError(RenderError code, const QString& file, const toml::node& node, const QString& detail);

/// [styles.NAME] into the template's styles.
Status readStyles(const toml::table& table, const QString& file, QList<ParagraphStyle>& styles);

/// [draft] into the words of a new document.
Status readDraft(const toml::table& table, const QString& file, DraftWords& draft);

}  // namespace decretum
