// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "formats/docx_reader_numbering.h"
#include "formats/docx_reader_properties.h"

#include <QHash>

#include <unordered_map>

namespace decretum::docx {

/// Whether the edges of a table are drawn, as far as they are set (w:tblBorders, w:tcBorders).
struct Edges {
    std::optional<bool> top{};
    std::optional<bool> left{};
    std::optional<bool> bottom{};
    std::optional<bool> right{};
    std::optional<bool> insideHorizontal{};
    std::optional<bool> insideVertical{};
};
Edges laidOver(Edges below, const Edges& above);
Edges readEdges(XmlPart& xml);

/// A style with all that it is based on.
struct ResolvedStyle {
    QString name;
    ParagraphLook paragraph{};
    RunLook run{};
    int list = 0;  ///< w:numId; 0: none.
    int level = 0;
    Edges edges{};
};

/// word/styles.xml (ECMA-376 Part 1, 17.7). Styles in a ring are based on nothing where the ring closes.
class Styles {
public:
    /// Empty bytes: a document without styles. `lists`: levels that stand for a style.
    static Result<Styles> read(const QByteArray& bytes, const QString& part, const Lists& lists);

    /// Of a paragraph; empty or unknown: the default one.
    const ResolvedStyle& ofParagraph(const QString& id);
    /// Of characters or tables; null where there is none.
    const ResolvedStyle* find(const QString& id);
    /// BCP 47: the language of the document's words; empty where it is not told.
    const QString& language() const { return m_language; }

private:
    struct Definition {
        QString name;
        QString basedOn;
        bool isParagraph = false;
        ParagraphProperties paragraph{};
        RunLook run{};
        Edges edges{};
    };
    explicit Styles(const Lists& lists) : m_lists(&lists) {}
    void readDefaults(XmlPart& xml);
    void readStyle(XmlPart& xml);
    ResolvedStyle resolve(const QString& id, int depth);

    const Lists* m_lists;
    QHash<QString, Definition> m_definitions;
    std::unordered_map<QString, ResolvedStyle> m_resolved;  ///< Its values stay where they are.
    ResolvedStyle m_defaults;                               ///< w:docDefaults
    QString m_defaultParagraph;
    QString m_language;
};

}  // namespace decretum::docx
