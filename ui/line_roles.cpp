// SPDX-License-Identifier: MIT
#include "line_roles.h"

#include <QCoreApplication>

namespace decretum {

const QList<LineRoleChoice>& lineRoleChoices()
{
    static const QList<LineRoleChoice> choices{
        {LineRole::Clause, QT_TRANSLATE_NOOP("decretum::LineRoles", "Clause"), QT_TRANSLATE_NOOP("decretum::LineRoles", "A clause begins here"), "1"},
        {LineRole::ClauseMore, QT_TRANSLATE_NOOP("decretum::LineRoles", "Goes on"),
            QT_TRANSLATE_NOOP("decretum::LineRoles", "Belongs to the clause above"), "2"},
        {LineRole::Deadline, QT_TRANSLATE_NOOP("decretum::LineRoles", "Deadline"),
            QT_TRANSLATE_NOOP("decretum::LineRoles", "Deadline of the clause above"), "3"},
        {LineRole::Performers, QT_TRANSLATE_NOOP("decretum::LineRoles", "Performers"),
            QT_TRANSLATE_NOOP("decretum::LineRoles", "Performers of the clause above"), "4"},
        {LineRole::Signature, QT_TRANSLATE_NOOP("decretum::LineRoles", "Signature"),
            QT_TRANSLATE_NOOP("decretum::LineRoles", "Signature: the line with the name"), "5", true},
        {LineRole::Position, QT_TRANSLATE_NOOP("decretum::LineRoles", "Post"),
            QT_TRANSLATE_NOOP("decretum::LineRoles", "Post of the person who signs below"), "6"},
        {LineRole::Subject, QT_TRANSLATE_NOOP("decretum::LineRoles", "Subject"), QT_TRANSLATE_NOOP("decretum::LineRoles", "Subject (“On …”)"), "7",
            true},
        {LineRole::Preamble, QT_TRANSLATE_NOOP("decretum::LineRoles", "Preamble"), QT_TRANSLATE_NOOP("decretum::LineRoles", "Preamble"), "8"},
        {LineRole::Formula, QT_TRANSLATE_NOOP("decretum::LineRoles", "Formula"),
            QT_TRANSLATE_NOOP("decretum::LineRoles", "Enacting formula (“I ORDER:”)"), "9"},
        {LineRole::Letterhead, QT_TRANSLATE_NOOP("decretum::LineRoles", "Letterhead"),
            QT_TRANSLATE_NOOP("decretum::LineRoles", "Letterhead of the office"), "Ctrl+1", true},
        {LineRole::Type, QT_TRANSLATE_NOOP("decretum::LineRoles", "Type"), QT_TRANSLATE_NOOP("decretum::LineRoles", "Type of the document (“ORDER”)"),
            "Ctrl+2"},
        {LineRole::Body, QT_TRANSLATE_NOOP("decretum::LineRoles", "Issued by"), QT_TRANSLATE_NOOP("decretum::LineRoles", "Who issued it"), "Ctrl+3"},
        {LineRole::Facts, QT_TRANSLATE_NOOP("decretum::LineRoles", "Date, number"), QT_TRANSLATE_NOOP("decretum::LineRoles", "Date, number, place"),
            "Ctrl+4"},
        {LineRole::Approval, QT_TRANSLATE_NOOP("decretum::LineRoles", "Approval"),
            QT_TRANSLATE_NOOP("decretum::LineRoles", "Approval over the text (“APPROVED”)"), "Ctrl+7"},
        {LineRole::Basis, QT_TRANSLATE_NOOP("decretum::LineRoles", "Basis"),
            QT_TRANSLATE_NOOP("decretum::LineRoles", "What the order rests on (“Basis: …”)"), "Ctrl+8"},
        {LineRole::AnnexHead, QT_TRANSLATE_NOOP("decretum::LineRoles", "Annex head"), QT_TRANSLATE_NOOP("decretum::LineRoles", "Head of an annex"),
            "Ctrl+5", true},
        {LineRole::Annex, QT_TRANSLATE_NOOP("decretum::LineRoles", "Annex"), QT_TRANSLATE_NOOP("decretum::LineRoles", "Text of an annex"), "Ctrl+6"},
        {LineRole::Service, QT_TRANSLATE_NOOP("decretum::LineRoles", "Kept apart"),
            QT_TRANSLATE_NOOP("decretum::LineRoles", "Not part of the text: visa, executor, acquaintance"), "0"},
    };
    return choices;
}

QString lineRoleWord(LineRole role)
{
    for (const LineRoleChoice& choice : lineRoleChoices()) {
        if (choice.role == role)
            return QCoreApplication::translate("decretum::LineRoles", choice.shortWord);
    }
    return {};
}

QString lineRolePhrase(const LineRoleChoice& choice)
{
    return QCoreApplication::translate("decretum::LineRoles", choice.phrase);
}

}  // namespace decretum
