// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "render/template_set.h"

#include <QHash>

#include <memory>

namespace decretum {

/// Templates, each read once: built in, or .toml files. For one thread.
class TemplateCache {
public:
    explicit TemplateCache(const QString& profile = {}) { m_templates.setProfile(profile); }
    /// The office's base profile (render/template_set.h); what was read with another is read anew.
    void setProfile(const QString& profile);
    /// The one that the decision names, else the one that is chosen for it. Lives as long as the cache.
    Result<const Template*> templateFor(const Decision& decision);
    Result<const Template*> named(const QString& name);

private:
    TemplateSet m_templates = TemplateSet::builtIn();
    QHash<QString, std::shared_ptr<const Template>> m_loaded;
};

}  // namespace decretum
