// SPDX-License-Identifier: MIT
#pragma once

#include "text/language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace decretum {

/// The order of words in registers, by ICU's rules of the language: ґ behind г, є behind е, і and ї behind и; ё with е.
/// An apostrophe does not part words («Лук’янчук» stands between «Лукаш» and «Лукячук»), whichever sign it is. Equal
/// only where the texts are the same.
class Collation {
public:
    enum class Numbers : quint8 {
        AsSigns,   ///< «№ 10» before «№ 2».
        AsNumbers  ///< «№ 2» before «№ 10».
    };
    explicit Collation(Language language, Numbers numbers = Numbers::AsSigns);
    ~Collation();
    Collation(Collation&&) noexcept;
    Collation& operator=(Collation&&) noexcept;
    Collation(const Collation&) = delete;
    Collation& operator=(const Collation&) = delete;

    /// Below 0: the first stands before; 0: they are the same.
    int compare(QStringView first, QStringView second) const;
    /// Bytes that stand in the order of their texts; for long lists.
    QByteArray sortKey(QStringView text) const;
    void sort(QStringList& texts) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace decretum
