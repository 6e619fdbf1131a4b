// SPDX-License-Identifier: MIT
#pragma once

#include "app/bulk_export.h"
#include "grammar/decline.h"
#include "store/registry.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QThread;

namespace decretum {

/// What the dialog begins with, and what is kept of it for the next time.
struct BulkChoice {
    QList<ExportFormat> formats{ExportFormat::Pdf, ExportFormat::Docx};
    QString folder{};
    FileNameRules names{.mask = QStringLiteral("{date} {number} {subject}")};
};

/// Many documents into files: which, in which formats, where to, how they are named. Writes in threads of its own, so that the window goes
/// on; tells how far it is, can be stopped between two files, and lists what failed.
class BulkExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// Lists what the registry has by that filter; `marked` of it are ticked, all where none are. `registry` is read while the dialog is made,
    /// then by its path.
    BulkExportDialog(
        const Registry& registry, const DecisionFilter& filter, const QList<DecisionId>& marked, const BulkChoice& choice, QWidget* parent);
    /// Stops and waits.
    ~BulkExportDialog() override;
    BulkExportDialog(const BulkExportDialog&) = delete;
    BulkExportDialog& operator=(const BulkExportDialog&) = delete;
    BulkExportDialog(BulkExportDialog&&) = delete;
    BulkExportDialog& operator=(BulkExportDialog&&) = delete;

    void setOffice(const OfficeExport& office) { m_office = office; }
    /// As the user has it now.
    BulkChoice choice() const;
    QList<DecisionId> chosen() const;
    bool isWriting() const { return m_thread != nullptr; }
    void start();
    void stop();

    QListWidget* documents() const { return m_documents; }
    QListWidget* failures() const { return m_failures; }

Q_SIGNALS:
    void exported(const decretum::BulkReport& report);

protected:
    void reject() override;

private:
    void build();
    void fill(const Registry& registry, const DecisionFilter& filter, const QList<DecisionId>& marked);
    void buildFormats(const QList<ExportFormat>& chosen);
    void chooseFolder();
    void tickAll(bool isTicked);
    /// The first document's name as it will be, or what is wrong with the mask; and whether all is said that is wanted.
    void renew();
    void showProgress(int done, int count);
    void showReport(const BulkReport& report);
    BulkRequest request() const;

    QString m_registryPath;
    OfficeExport m_office;
    Decision m_example;  ///< Of the first document that is ticked.
    DecisionId m_exampleId;
    std::function<Result<Decision>(DecisionId)> m_load;
    QListWidget* m_documents;
    QLabel* m_count;
    QList<QCheckBox*> m_formats;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QComboBox* m_mask;
    QCheckBox* m_latin;
    QLabel* m_name;
    QProgressBar* m_progress;
    QLabel* m_outcome;
    QListWidget* m_failures;
    QDialogButtonBox* m_buttons;
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_open;
    QWidget* m_asking;  ///< All that is shut while files are written.
    QThread* m_thread = nullptr;
    std::shared_ptr<std::atomic<bool>> m_isStopped;
};

}  // namespace decretum
