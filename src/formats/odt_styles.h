// SPDX-License-Identifier: MIT
#pragma once

#include "formats/tree_filler.h"

#include <QHash>

class QXmlStreamReader;

/// The styles of an .odt text (ODF 1.3 Part 3, 16 and 20). Used inside this layer alone.
namespace decretum::odt {

/// Value of the attribute of that local name; empty where there is none.
QString attributeOf(const QXmlStreamReader& xml, QLatin1StringView name);

/// What one style says, or what it says with all that it inherits.
struct Style {
    QString parent{};
    std::optional<Alignment> alignment{};
    std::optional<Millimetres> leftIndent{};
    std::optional<Millimetres> firstLineIndent{};
    std::optional<bool> breaksBefore{};
    std::optional<bool> breaksAfter{};
    std::optional<QString> masterPage{};  ///< That begins with it; empty: none.
    std::optional<bool> bold{};
    std::optional<bool> italic{};
    std::optional<bool> underline{};
    std::optional<bool> superscript{};
    std::optional<bool> capitals{};
    std::optional<bool> hidden{};
    std::optional<Points> letterSpacing{};
    std::optional<QString> listStyle{};
    std::optional<Millimetres> columnWidth{};
    std::optional<bool> borders{};

    void inherit(const Style& base);
    void applyTo(Look& look) const;
};

class Styles {
public:
    /// At a style:style or style:default-style; reads past its end.
    void read(QXmlStreamReader& xml);
    /// With what it inherits, rings cut at limits::kStyleDepth; the family's defaults where there is no such style.
    const Style& style(const QString& family, const QString& name);

private:
    QHash<QString, Style> m_styles;  ///< By "family/name"; defaults by "family/".
    QHash<QString, Style> m_resolved;
};

}  // namespace decretum::odt
