// SPDX-License-Identifier: MIT
#pragma once

#include "action_table.h"
#include "app/exporting.h"
#include "app/office.h"
#include "app/office_lexicon.h"
#include "case_stepper.h"
#include "import_list.h"
#include "import_reader.h"
#include "session.h"
#include "user_settings.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QMenu;
class QMimeData;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace decretum {

class DecisionPane;
class DocumentMenu;
class ExportActions;
class ImportWindow;
class Languages;
class MessageBar;
class OfficeForm;
class PreviewPanel;
class RegistryPanel;
class Spelling;
class StartPage;
class TemplateMenu;

/// The window: what there is, the text, the page as it will print (docs/guide.uk.md).
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// The session and the languages must outlive the window.
    MainWindow(Session& session, Languages& languages);
    ~MainWindow() override;
    MainWindow(const MainWindow&) = delete;
    MainWindow& operator=(const MainWindow&) = delete;
    MainWindow(MainWindow&&) = delete;
    MainWindow& operator=(MainWindow&&) = delete;

    void openDecision(DecisionId id);
    DecisionDocument* document() const { return m_document; }
    DecisionPane* pane() const { return m_pane; }
    PreviewPanel* preview() const { return m_preview; }
    RegistryPanel* registryPanel() const { return m_registry; }
    MessageBar* messages() const { return m_messages; }
    Spelling* spelling() const { return m_spelling; }
    Actions& actions() { return m_actions; }
    Session& session() { return m_session; }
    UserSettings& settings() { return m_settings; }

    /// Shows the first page of an office that has said nothing of itself yet, else what was open last.
    void begin();
    void newDecision(const QString& templateName);
    /// One file without a doubt goes straight in; others are looked at in the import window first.
    void importFiles(const QStringList& filesAndFolders);
    /// Text or files from the clipboard, in the import window.
    void importCopied(const QMimeData& copied);
    /// The import window; made where there is none.
    ImportWindow* openImport();
    /// Null where it is closed.
    ImportWindow* importWindow() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildMenus();
    void buildChoiceMenus(QMenu* menu);
    void buildToolBar();
    void buildMiddle();
    void buildStatusBar();
    void connectActions();
    void connectClauseActions();
    void connectSession();
    void connectSpelling();
    void checkSpelling();
    void closeDecision();
    void moveToBin(DecisionId id);
    void askForFiles();
    void askForFolder();
    void exportMany();
    void rememberFolder(const QString& folder);
    void importLone(const ImportFile& file);
    void takeLone(const ImportFile& file, const ImportSummary& summary);
    void review(ImportItem item, const QList<DecisionId>& decisions);
    QList<Lesson> lessons() const;
    void showLexicon();
    void importSamples();
    void tellImport(const ImportReport& report);
    void tellReadOnly();
    void tellInfo(const QString& text, const QString& button = {}, const std::function<void()>& act = {});
    /// A message of a key takes the place of the one before it.
    void tellError(const Error& error, const QString& file = {}, const QString& key = {});
    void tellUnstored(const Error& error);
    void showOffice();
    void takeOffice(const Office& office);
    /// Typing follows the user's setting, the office's apostrophe and the document's language.
    void applyTyping();
    /// What the office has said; before it has, an empty one whose documents speak as the program does.
    Office storedOffice() const;
    void openReferences();
    void showKeys();
    void showAbout();
    void showMiddle();
    void updateActions();
    void updateClauseMarks();  ///< What is ticked for the current clause.
    void updateStatus();
    void updateTitle();
    void retranslate();
    void setTextZoom(int percent);
    void changeSetting(const std::function<void(UserSettings&)>& change);

    Session& m_session;
    Languages& m_languages;
    UserSettings m_settings;
    Actions m_actions;
    DecisionDocument* m_document = nullptr;
    QList<std::pair<const char*, QMenu*>> m_menus;
    QMenu* m_appearanceMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
    QToolBar* m_tools;
    MessageBar* m_messages;
    CaseStepper m_caseStepper;
    QSplitter* m_splitter;
    RegistryPanel* m_registry;
    QStackedWidget* m_middle;
    StartPage* m_start;
    OfficeForm* m_office;
    DecisionPane* m_pane;
    PreviewPanel* m_preview;
    TemplateMenu* m_templates;
    DocumentMenu* m_documentMenu;
    ExportActions* m_exports;
    Spelling* m_spelling;
    ImportReader m_reader;             ///< Of a single file.
    std::optional<ImportItem> m_lone;  ///< That is on its way into the registry.
    QPointer<ImportWindow> m_import;
    QTimer* m_infoTimer;  ///< What went well need not be closed by hand.
    QLabel* m_savedLabel;
    QLabel* m_factsLabel;
    QLabel* m_pageLabel;
    bool m_wantsToClose = false;  ///< Was asked to close, and could not store.
    bool m_closesAnyway = false;
    QString m_savedAt;
    OfficeExport m_printed;  ///< How the office's documents look.
};

}  // namespace decretum
