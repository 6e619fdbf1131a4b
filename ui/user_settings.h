// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace decretum {

/// What one user of one machine has chosen; the office's own settings are in the registry. Kept in a file, written at each change.
struct UserSettings {
    QString language{};    ///< Of the program: "uk", "ru", "en"; empty: the system's.
    QString appearance{};  ///< "system", "light", "dark".
    QByteArray geometry{};
    QByteArray splitter{};
    bool showsRegistry = true;
    bool showsPreview = true;
    int textZoom = 100;
    bool mendsTyping = true;  ///< Typography is mended while one types.
    QString lastDecision{};   ///< UUID of the one that was open.
    QString lastFolder{};     ///< Of the last import or export.
    QString exportFormats{};  ///< Of several documents together, parted by commas; empty: as the dialog has it by itself.
    QString exportMask{};     ///< How their files are named (app/file_names.h).
    bool exportsInLatin = false;

    static UserSettings load();
    void save() const;
    bool operator==(const UserSettings&) const = default;
};

/// Where a file dialog begins: the folder of the last file, else the user's documents, else the home folder; the first that exists.
QString folderToOffer(const QString& last);

}  // namespace decretum
