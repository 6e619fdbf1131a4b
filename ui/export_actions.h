// SPDX-License-Identifier: MIT
#pragma once

#include "app/exporting.h"
#include "edit/decision_document.h"

#include <QObject>

class QWidget;

namespace decretum {

/// Writes the open decision to files and prints it. Tells how it went; opens no box but the one that asks for a name.
class ExportActions final : public QObject {
    Q_OBJECT

public:
    explicit ExportActions(QWidget* window);
    void setDocument(const DecisionDocument* document) { m_document = document; }
    void setOffice(const OfficeExport& office) { m_office = office; }
    /// What is kept for more than ten years is printed on one side.
    void setKeptLong(bool isKeptLong) { m_isKeptLong = isKeptLong; }
    void setFolder(const QString& folder) { m_folder = folder; }

    /// Asks where to, with a name made of the decision's own; writes.
    void ask(ExportFormat format);
    void askAnyFormat();
    /// Writes there; the file is replaced as a whole or stays as it was.
    void exportTo(const QString& file, ExportFormat format);
    void print();
    /// «Наказ 115 від 05.09.2022»: a file's name that any system takes.
    static QString fileName(const Decision& decision);

Q_SIGNALS:
    void written(const QString& file);
    void failed(const decretum::Error& error, const QString& file);
    void folderChosen(const QString& folder);

private:
    QWidget* m_window;
    const DecisionDocument* m_document = nullptr;
    QString m_folder;
    OfficeExport m_office;
    bool m_isKeptLong = true;
};

}  // namespace decretum
