// SPDX-License-Identifier: MIT
#pragma once

#include "archive/zip.h"

#include <QHash>

#include <optional>

/// The package of a .docx: its parts and how they refer to one another (ECMA-376 Part 2).
namespace decretum::docx {

/// Where a relationship of a part leads.
struct Relation {
    QString type;    ///< Last step of its type: "styles", "image" …
    QString target;  ///< Name of a part; where it leads out of the package: the address, never followed.
    bool isExternal = false;
};

/// Relationships of one part, by id.
class Relations {
public:
    void insert(const QString& id, const Relation& relation);
    Relation byId(const QString& id) const { return m_byId.value(id); }
    /// The part that the first relationship of that type names; empty where there is none.
    QString firstOf(const QString& type) const { return m_firstOf.value(type); }
    /// Its part cannot be read.
    const std::optional<Error>& error() const { return m_error; }
    void setError(const std::optional<Error>& error) { m_error = error; }

private:
    QHash<QString, Relation> m_byId;
    QHash<QString, QString> m_firstOf;
    std::optional<Error> m_error;
};

class Package {
public:
    explicit Package(QList<ZipPart> parts);

    /// Names are compared without regard to case, and a backslash is a slash (System.IO.Packaging of .NET writes some). Null: there is no such part.
    const QByteArray* find(const QString& name) const;
    /// Empty where there is no such part.
    QByteArray bytes(const QString& name) const;
    Relations relationsOf(const QString& part) const;
    /// The text: what the package itself refers to as its document; word/document.xml where it refers to nothing.
    QString mainPart() const;
    const QList<ZipPart>& parts() const { return m_parts; }

private:
    QList<ZipPart> m_parts;
    QHash<QString, qsizetype> m_places;
};

/// A package with its text.
struct TextPackage {
    Package package;
    QString main{};  ///< The part that holds the text.
    Relations relations{};

    const QByteArray& text() const { return *package.find(main); }
};

/// Fails where the bytes are no package, where it has no text, or where nobody can tell what the text refers to.
Result<TextPackage> openText(const QByteArray& bytes);

}  // namespace decretum::docx
