// SPDX-License-Identifier: MIT
#pragma once

#include "base/file.h"
#include "languages.h"
#include "main_window.h"
#include "session.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

namespace decretum::test {

/// A window over a registry of its own, with settings of its own.
class OfficeWindow {
public:
    explicit OfficeWindow(const QString& language = QStringLiteral("en"), const QString& registry = {})
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_languages.use(language);
        m_path = registry.isEmpty() ? m_folder.filePath(QStringLiteral("r.decretum")) : registry;
        open();
    }
    ~OfficeWindow()
    {
        m_window.reset();
        m_session.reset();
        m_languages.use(QStringLiteral("en"));
    }
    OfficeWindow(const OfficeWindow&) = delete;
    OfficeWindow& operator=(const OfficeWindow&) = delete;
    OfficeWindow(OfficeWindow&&) = delete;
    OfficeWindow& operator=(OfficeWindow&&) = delete;

    /// Closes the window and opens another on the same registry.
    void reopen()
    {
        m_window->close();
        m_window.reset();
        m_session.reset();
        open();
    }

    /// Imports a sample, doubtful or not, and waits until the window shows it.
    void importSample(const QString& name)
    {
        QSignalSpy imported(m_session.get(), &Session::imported);
        m_session->importFiles({QStringLiteral(DECRETUM_SOURCE_DIR "/tests/samples/") + name});
        QTRY_COMPARE(imported.count(), 1);
        QTRY_VERIFY(m_window->document());
    }

    MainWindow& window() { return *m_window; }
    Session& session() { return *m_session; }
    Languages& languages() { return m_languages; }
    const QString& path() const { return m_path; }
    QString file(const QString& name) const { return m_folder.filePath(name); }

private:
    void open()
    {
        m_session = std::move(*Session::open(m_path, m_clock, m_ids));
        m_window = std::make_unique<MainWindow>(*m_session, m_languages);
        m_window->begin();
        m_window->show();
    }

    QTemporaryDir m_folder;
    QString m_path;
    SystemClock m_clock;
    RandomIdSource m_ids;
    Languages m_languages;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace decretum::test
