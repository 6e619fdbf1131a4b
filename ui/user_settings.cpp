// SPDX-License-Identifier: MIT
#include "user_settings.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace decretum {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The one table of keys: each member with its name in the file.
template <typename Settings, typename Visit>
void forEachSetting(Settings& settings, const Visit& visit)
{
    visit(u"language"_s, settings.language);
    visit(u"appearance"_s, settings.appearance);
    visit(u"window/geometry"_s, settings.geometry);
    visit(u"window/splitter"_s, settings.splitter);
    visit(u"window/registry"_s, settings.showsRegistry);
    visit(u"window/preview"_s, settings.showsPreview);
    visit(u"window/textZoom"_s, settings.textZoom);
    visit(u"typing/typography"_s, settings.mendsTyping);
    visit(u"lastDecision"_s, settings.lastDecision);
    visit(u"lastFolder"_s, settings.lastFolder);
    visit(u"export/formats"_s, settings.exportFormats);
    visit(u"export/names"_s, settings.exportMask);
    visit(u"export/latin"_s, settings.exportsInLatin);
}

QSettings file()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"decretum"_s, u"decretum"_s);
}

}  // namespace

UserSettings UserSettings::load()
{
    UserSettings settings;
    const QSettings stored = file();
    forEachSetting(settings, [&stored]<typename Value>(const QString& key, Value& value) {
        if (stored.contains(key))
            value = stored.value(key).value<Value>();
    });
    return settings;
}

void UserSettings::save() const
{
    QSettings stored = file();
    forEachSetting(*this, [&stored](const QString& key, const auto& value) { stored.setValue(key, value); });
    stored.sync();
}

QString folderToOffer(const QString& last)
{
    for (const QString& folder : {last, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return QDir::homePath();
}

}  // namespace decretum
