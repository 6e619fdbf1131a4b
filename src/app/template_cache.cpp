// SPDX-License-Identifier: MIT
#include "app/template_cache.h"

#include "base/file.h"

namespace decretum {

void TemplateCache::setLook(const OfficeLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_templates.setProfile(look.profile);
    m_loaded.clear();
}

Result<const Template*> TemplateCache::templateFor(const Decision& decision)
{
    return named(m_templates.chooseFor(decision));
}

Result<const Template*> TemplateCache::named(const QString& name)
{
    if (!m_loaded.contains(name)) {
        Result<Template> found = m_templates.find(name, [](const QString& path) { return readFile(path); });
        if (!found)
            return found.error();
        dress(*found, m_look);
        m_loaded.insert(name, std::make_shared<const Template>(*std::move(found)));
    }
    return m_loaded.value(name).get();
}

}  // namespace decretum
