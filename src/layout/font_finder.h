// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

struct _FcConfig;
struct _FcFontSet;

namespace decretum {

/// Where a face lies.
struct FoundFont {
    QString family{};
    QString path{};
    int index = 0;  ///< In a collection.
};

/// Asks fontconfig for fonts, no sooner than the first question. For one thread.
///
/// A family is looked for among the folders that the configuration names (layout/font_folders.h), which takes a millisecond; the whole
/// of the configuration, nine times that, is read only where a font must stand in for another.
class FontFinder {
public:
    FontFinder() = default;
    ~FontFinder();
    Q_DISABLE_COPY_MOVE(FontFinder)

    /// The face of this family, whatever its case, that is nearest in slant and weight; none where the system has no such family.
    std::optional<FoundFont> find(const QString& family, bool bold, bool italic);
    /// What the system puts in the family's place; none where it has no font at all.
    std::optional<FoundFont> substitute(const QString& family, bool bold, bool italic);
    /// A face that has the sign, of the family nearest to this by the system's choice.
    std::optional<FoundFont> withSign(char32_t sign, const QString& family, bool bold, bool italic);

private:
    template <typename Type>
    using Owned = std::unique_ptr<Type, void (*)(Type*)>;
    /// By the system's preference; null where there is none.
    const _FcFontSet* sorted(const QString& family, bool bold, bool italic);

    std::shared_ptr<_FcConfig> m_folders;
    QHash<QString, std::shared_ptr<_FcFontSet>> m_sorted;
};

}  // namespace decretum
