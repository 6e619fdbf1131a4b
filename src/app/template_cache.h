// SPDX-License-Identifier: MIT
#pragma once

#include "model/decision.h"
#include "render/office_look.h"
#include "render/template_set.h"

#include <QHash>

#include <memory>

namespace decretum {

/// Templates, each read once: built in, or .toml files. For one thread.
class TemplateCache {
public:
    explicit TemplateCache(const OfficeLook& look = {}) { setLook(look); }
    /// How the office looks; what was read with another look is read anew.
    void setLook(const OfficeLook& look);
    /// The one that the decision names, else the one that is chosen for it. Lives as long as the cache.
    Result<const Template*> templateFor(const Decision& decision);
    Result<const Template*> named(const QString& name);

private:
    TemplateSet m_templates = TemplateSet::builtIn();
    OfficeLook m_look;
    QHash<QString, std::shared_ptr<const Template>> m_loaded;
};

}  // namespace decretum
