// SPDX-License-Identifier: MIT
#include "base/finding.h"

namespace decretum {

QString findingKindName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::DebrisDropped: return QStringLiteral("debris-dropped");
    case FindingKind::LinesJoined: return QStringLiteral("lines-joined");
    case FindingKind::SpacingMended: return QStringLiteral("spacing-mended");
    case FindingKind::Doubtful: return QStringLiteral("doubtful");
    case FindingKind::NotUnderstood: return QStringLiteral("not-understood");
    case FindingKind::KeptApart: return QStringLiteral("kept-apart");
    case FindingKind::EncodingGuessed: return QStringLiteral("encoding-guessed");
    case FindingKind::TrackedChange: return QStringLiteral("tracked-change");
    case FindingKind::CommentKept: return QStringLiteral("comment-kept");
    case FindingKind::ObjectDropped: return QStringLiteral("object-dropped");
    case FindingKind::LimitReached: return QStringLiteral("limit-reached");
    case FindingKind::LabelDiffers: return QStringLiteral("label-differs");
    case FindingKind::FallbackGlyph: return QStringLiteral("fallback-glyph");
    case FindingKind::FontSubstituted: return QStringLiteral("font-substituted");
    case FindingKind::DataNotTrusted: return QStringLiteral("data-not-trusted");
    case FindingKind::NoteApart: return QStringLiteral("note-apart");
    case FindingKind::HeaderApart: return QStringLiteral("header-apart");
    case FindingKind::FooterApart: return QStringLiteral("footer-apart");
    case FindingKind::LayoutGuessed: return QStringLiteral("layout-guessed");
    case FindingKind::Converted: return QStringLiteral("converted");
    }
    Q_UNREACHABLE();
}

}  // namespace decretum
