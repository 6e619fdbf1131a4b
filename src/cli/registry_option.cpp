// SPDX-License-Identifier: MIT
#include "cli/registry_option.h"

#include "app/describe.h"
#include "app/registry_files.h"
#include "cli/command.h"

namespace decretum {

void RegistryOption::declare(CLI::App& command)
{
    command.add_option(
        "--registry", m_path, said(QT_TRANSLATE_NOOP("decretum", "The registry's file; by default registry.decretum in the user's data folder")));
}

QString RegistryOption::path() const
{
    return m_path.empty() ? defaultRegistryPath() : QString::fromStdString(m_path);
}

std::unique_ptr<Registry> RegistryOption::open(Registry::Access access) const
{
    Result<std::unique_ptr<Registry>> registry = Registry::open(path(), access, m_clock);
    if (registry)
        return *std::move(registry);
    sayError(describe(registry.error(), path()));
    return nullptr;
}

QList<DecisionId> resolveIds(const Registry& registry, const std::vector<std::string>& asked)
{
    QList<DecisionId> ids;
    for (const std::string& text : asked) {
        const Result<DecisionId> id = registry.resolveId(QString::fromStdString(text));
        if (!id)
            sayError(describe(id.error()));
        else if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

}  // namespace decretum
