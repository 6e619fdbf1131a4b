// SPDX-License-Identifier: MIT
#pragma once

#include "interchange/akn_element.h"
#include "model/rich_text.h"

namespace decretum::interchange {

/// Words of which some stretches are marked by elements that say what they are. Marks nest and never cross.
class AknText {
public:
    explicit AknText(const RichText& text) : m_text(text), m_plain(text.plain()) {}

    const QString& plain() const { return m_plain; }
    /// Marks the first place where the words stand by themselves and no mark of the same element, nor a crossing one, is in the
    /// way; false where there is none. Of two marks on one stretch the earlier is the outer.
    bool mark(const QString& words, const AknElement& element);
    void markStretch(qsizetype start, qsizetype length, const AknElement& element);
    /// A paragraph of it; without children where there is nothing to print.
    AknElement paragraph(const QString& className = {}) const { return filled(QLatin1StringView("p"), className); }
    AknElement filled(QLatin1StringView name, const QString& className = {}) const;

private:
    struct Mark {
        qsizetype start;
        qsizetype end;
        AknElement element;
    };
    bool isFree(qsizetype start, qsizetype end, QLatin1StringView name) const;
    void fill(AknElement& parent, qsizetype from, qsizetype to, const QList<Mark>& marks, qsizetype& next) const;
    void fillPlain(AknElement& parent, qsizetype from, qsizetype to) const;

    RichText m_text;
    QString m_plain;
    QList<Mark> m_marks{};
};

}  // namespace decretum::interchange
