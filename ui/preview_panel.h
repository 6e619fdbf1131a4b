// SPDX-License-Identifier: MIT
#pragma once

#include "preview_worker.h"

#include <QThread>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace decretum {

class PageView;
class PrintStrip;

/// The pages as they will be printed, beside the text that is being written; below them zoom and page. Laid out and painted in a
/// thread of its own.
class PreviewPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget* parent = nullptr);
    ~PreviewPanel() override;
    PreviewPanel(const PreviewPanel&) = delete;
    PreviewPanel& operator=(const PreviewPanel&) = delete;
    PreviewPanel(PreviewPanel&&) = delete;
    PreviewPanel& operator=(PreviewPanel&&) = delete;

    /// May be called after every keystroke: the latest wins, and the old pages stay until the new ones are there.
    void showDecision(const Decision& decision, const OfficeLook& look = {}, const DeclensionOptions& declension = {});
    void clear();
    PrintStrip* strip() const { return m_strip; }

    int pageCount() const;
    int currentPage() const;  ///< From 1; 0: there is none.
    bool isUpToDate() const { return m_isUpToDate; }
    int zoom() const;  ///< Percent.
    bool fitsWidth() const;

    void goToPage(int page);  ///< From 1.
    void revealClause(ClauseId clause);
    void setZoom(int percent);
    void setFitsWidth();
    void zoomIn();
    void zoomOut();
    /// Without the row of buttons below: for a miniature beside a form.
    void setBarVisible(bool visible);

Q_SIGNALS:
    void pagesChanged(int current, int count);
    void zoomChanged(int percent);
    void clauseActivated(decretum::ClauseId clause);
    /// The template cannot be read, or lacks words; the pages before it stay.
    void templateFailed(const decretum::Error& error);
    /// What is shown is what was last given, at the size that is seen.
    void upToDate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildBar();
    void buildZoomMenu();
    void checkZoomMenu();
    void retranslate();
    void takePreview(const Preview& preview);
    void takePage(quint64 serial, const PaintedPage& page);
    void askForPages();
    void dropFarPages(const QList<int>& seen);
    bool isPainted(const QList<int>& pages) const;
    void checkUpToDate();
    void showPages();
    void showZoom();
    void activate(int page, QPointF point);

    QThread m_thread;
    PreviewWorker* m_worker;  ///< Lives in m_thread, which deletes it.
    PrintStrip* m_strip;
    PageView* m_view;
    QWidget* m_bar;
    QToolButton* m_zoomOut;
    QToolButton* m_zoom;
    QToolButton* m_zoomIn;
    QToolButton* m_previous;
    QLabel* m_pages;
    QToolButton* m_next;
    QMenu* m_zoomMenu;
    QList<ClauseArea> m_clauses;
    using Print = std::pair<quint64, double>;  ///< Of which decision, how large.
    QHash<int, Print> m_painted;               ///< By page.
    QHash<int, Print> m_asked;
    quint64 m_given = 0;
    quint64 m_shown = 0;
    bool m_isUpToDate = false;
};

}  // namespace decretum
