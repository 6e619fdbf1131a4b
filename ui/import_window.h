// SPDX-License-Identifier: MIT
#pragma once

#include "app/office_lexicon.h"
#include "import_list.h"
#include "import_reader.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QListView;
class QMenu;
class QProgressBar;
class QPushButton;
class QSplitter;
class QToolButton;

namespace decretum {

class FactView;
class MessageBar;
class Session;
class SourceView;
struct ImportReport;

/// Files under import: the source as it looked, beside it what was read, each corrected in place (docs/importing.md).
class ImportWindow final : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive the window.
    ImportWindow(Session& session, QWidget* parent);
    ~ImportWindow() override;
    ImportWindow(const ImportWindow&) = delete;
    ImportWindow& operator=(const ImportWindow&) = delete;
    ImportWindow(ImportWindow&&) = delete;
    ImportWindow& operator=(ImportWindow&&) = delete;

    /// Adds the files and reads them one after another.
    void addFiles(const QList<ImportFile>& files);
    /// Adds a file that was read, and perhaps imported, already.
    void addRead(const ImportItem& item);

    SourceView* source() const { return m_source; }
    FactView* facts() const { return m_facts; }
    QListView* fileList() const { return m_files; }
    const ImportList& list() const { return m_list; }
    MessageBar* messages() const { return m_messages; }
    /// Null: the current file was not read.
    const ImportSession* current() const { return m_current.get(); }
    void tell(LineRole role);
    void importCurrent();
    void importAllReady();
    QAction* action(const QString& name) const { return findChild<QAction*>(name); }

Q_SIGNALS:
    /// Words that corrections have taught, as a list to be read.
    void learned(const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    QWidget* buildFiles();
    QWidget* buildStrip();
    QWidget* buildFoot();
    void buildActions();
    void buildRoleMenu();
    QAction* addAction(const QString& name, const QString& keys, const std::function<void()>& act);
    void connectViews();
    void retranslate();
    void colour();

    void showFile(int row);
    void leaveFile();
    void showFirstToLookAt();
    void takeRead(int number, const ImportFile& file, const ImportSummary& summary);
    void takeReport(const ImportReport& report);
    /// Does something to the current session and shows what came of it.
    void change(const std::function<void(ImportSession&)>& work);
    void confirm();
    void forget();
    void goToDoubt(int direction);
    void selectPlace(const SourcePlace& place);
    void updateState();
    void updateStrip();
    void importRows(const QList<int>& rows);
    void learnFrom(const QList<int>& rows);
    void readAnew();
    void showLexicon();
    QList<int> correctedRows() const;
    int nextOpenRow() const;

    Session& m_session;
    QList<Lesson> m_lessons;
    ImportList m_list;
    ImportReader m_reader;
    int m_row = -1;  ///< Of the current file.
    std::shared_ptr<ImportSession> m_current;
    QHash<int, std::shared_ptr<ImportSession>> m_corrected;  ///< Sessions with steps to undo, by row.
    bool m_isFileChosen = false;                             ///< By the user.
    bool m_closesAnyway = false;

    MessageBar* m_messages;
    QSplitter* m_splitter;
    QWidget* m_filesPane = nullptr;
    QListView* m_files;
    QLabel* m_progressWords;
    QToolButton* m_stop;
    QWidget* m_strip = nullptr;
    QLabel* m_sign;
    QLabel* m_state;
    QPushButton* m_confirm;
    QPushButton* m_previous;
    QPushButton* m_next;
    QWidget* m_pair = nullptr;  ///< Source and facts: keys of correcting work in it.
    QLabel* m_sourceTitle;
    QLabel* m_factsTitle;
    SourceView* m_source;
    FactView* m_facts;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QPushButton* m_lexicon;
    QPushButton* m_importAll;
    QPushButton* m_import;
    QPushButton* m_close;
    QMenu* m_roles;
    QList<QAction*> m_roleActions;  ///< In the order of lineRoleChoices().
};

}  // namespace decretum
