// SPDX-License-Identifier: MIT
#include "bulk_export_dialog.h"

#include "app/describe.h"
#include "app/registry_files.h"
#include "registry_model.h"
#include "theme.h"
#include "user_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QThread>
#include <QUrl>
#include <QVBoxLayout>

#include <limits>

namespace decretum {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ExportFormat kOrder[] = {ExportFormat::Pdf, ExportFormat::Docx, ExportFormat::Odt, ExportFormat::Html, ExportFormat::Txt,
    ExportFormat::Markdown, ExportFormat::Calendar, ExportFormat::AkomaNtoso, ExportFormat::Json};
constexpr int kFormatColumns = 5;

/// By the letters of its files, where everybody knows them; a name of its own where not.
QString formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown: return u"Markdown"_s;
    case ExportFormat::Calendar: return BulkExportDialog::tr("Deadlines (ICS)");
    case ExportFormat::AkomaNtoso: return u"Akoma Ntoso"_s;
    default: return nameOf(format).toUpper();
    }
}

}  // namespace

BulkExportDialog::BulkExportDialog(
    const Registry& registry, const DecisionFilter& filter, const QList<DecisionId>& marked, const BulkChoice& choice, QWidget* parent)
    : QDialog(parent),
      m_registryPath(registry.path()),
      m_load([&registry](DecisionId id) { return registry.loadDecision(id); }),
      m_documents(new QListWidget),
      m_count(new QLabel),
      m_folder(new QLineEdit(QDir::toNativeSeparators(choice.folder))),
      m_choose(new QPushButton(tr("Choose…"))),
      m_mask(new QComboBox),
      m_latin(new QCheckBox(tr("In Latin letters"))),
      m_name(new QLabel),
      m_progress(new QProgressBar),
      m_outcome(new QLabel),
      m_failures(new QListWidget),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close)),
      m_start(m_buttons->addButton(tr("Export"), QDialogButtonBox::ActionRole)),
      m_stop(m_buttons->addButton(tr("Stop"), QDialogButtonBox::ActionRole)),
      m_open(m_buttons->addButton(tr("Open the folder"), QDialogButtonBox::ActionRole)),
      m_asking(new QWidget)
{
    setWindowTitle(tr("Export several documents"));
    m_mask->setEditable(true);
    m_mask->addItems({u"{date} {number} {subject}"_s, u"{type} {number} {date}"_s, u"{number} {subject}"_s, u"{year} {number}"_s});
    m_mask->setCurrentText(choice.names.mask);
    m_latin->setChecked(choice.names.transliterates);
    buildFormats(choice.formats);
    fill(registry, filter, marked);
    build();
    connect(m_documents, &QListWidget::itemChanged, this, &BulkExportDialog::renew);
    for (QCheckBox* format : std::as_const(m_formats))
        connect(format, &QCheckBox::toggled, this, &BulkExportDialog::renew);
    connect(m_folder, &QLineEdit::textChanged, this, &BulkExportDialog::renew);
    connect(m_mask, &QComboBox::editTextChanged, this, &BulkExportDialog::renew);
    connect(m_latin, &QCheckBox::toggled, this, &BulkExportDialog::renew);
    connect(m_choose, &QPushButton::clicked, this, &BulkExportDialog::chooseFolder);
    connect(m_start, &QPushButton::clicked, this, &BulkExportDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &BulkExportDialog::stop);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(this->choice().folder)); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &BulkExportDialog::reject);
    renew();
}

BulkExportDialog::~BulkExportDialog()
{
    stop();
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

void BulkExportDialog::fill(const Registry& registry, const DecisionFilter& filter, const QList<DecisionId>& marked)
{
    const Result<QList<DecisionSummary>> list = registry.listDecisions(filter, 0, std::numeric_limits<int>::max());
    if (!list)
        return;
    const QSet<DecisionId> ticked(marked.begin(), marked.end());
    for (const DecisionSummary& summary : *list) {
        const QString line = registryLine(summary);
        const QString subject = summary.subject.isEmpty() ? summary.typeName : summary.subject;
        auto* item = new QListWidgetItem(line.isEmpty() ? subject : line + u" — "_s + subject);
        item->setToolTip(subject);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.isEmpty() || ticked.contains(summary.id) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, summary.id.value);
        m_documents->addItem(item);
    }
}

void BulkExportDialog::buildFormats(const QList<ExportFormat>& chosen)
{
    for (const ExportFormat format : kOrder) {
        auto* box = new QCheckBox(formatName(format));
        box->setObjectName(nameOf(format));
        box->setChecked(chosen.contains(format));
        m_formats.append(box);
    }
}

void BulkExportDialog::build()
{
    m_documents->setAccessibleName(tr("Documents"));
    m_documents->setUniformItemSizes(true);
    m_documents->setTextElideMode(Qt::ElideRight);
    m_documents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_documents->setMinimumHeight(fontMetrics().height() * 8);
    m_name->setWordWrap(true);
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_name->setForegroundRole(QPalette::PlaceholderText);
    m_name->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_failures->setAccessibleName(tr("What failed"));
    m_failures->setWordWrap(true);
    for (QWidget* later : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_outcome), static_cast<QWidget*>(m_failures),
             static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_open)})
        later->hide();
    auto* all = new QPushButton(tr("All"));
    auto* none = new QPushButton(tr("None"));
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    auto* heads = new QHBoxLayout;
    heads->addWidget(m_count, 1);
    heads->addWidget(all);
    heads->addWidget(none);
    auto* formats = new QGridLayout;
    formats->setHorizontalSpacing(kSpaceLarge);
    formats->setVerticalSpacing(kSpaceTiny);
    for (qsizetype at = 0; at < m_formats.size(); ++at)
        formats->addWidget(m_formats.at(at), static_cast<int>(at) / kFormatColumns, static_cast<int>(at) % kFormatColumns);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    auto* names = new QHBoxLayout;
    names->addWidget(m_mask, 1);
    names->addWidget(m_latin);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(kSpaceMedium);
    form->setVerticalSpacing(kSpaceMedium);
    form->addRow(tr("Formats:"), formats);
    form->addRow(tr("Folder:"), folder);
    form->addRow(tr("Names:"), names);
    form->addRow(QString(), m_name);
    m_folder->setAccessibleName(tr("Folder"));
    m_mask->setAccessibleName(tr("Names"));
    m_mask->setToolTip(tr("Words and fields: %1").arg(u'{' + fileNameFields().join(u"}, {"_s) + u'}'));
    auto* asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(kSpaceMedium);
    asking->addLayout(heads);
    asking->addWidget(m_documents, 1);
    asking->addLayout(form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpaceMedium);
    column->addWidget(m_asking, 1);
    column->addWidget(m_progress);
    column->addWidget(m_outcome);
    column->addWidget(m_failures);
    column->addWidget(m_buttons);
    m_start->setDefault(true);
    for (QPushButton* button : {all, none, m_choose, m_stop, m_open})
        button->setAutoDefault(false);
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 34);
}

BulkChoice BulkExportDialog::choice() const
{
    BulkChoice choice{.formats = {}, .folder = QDir::fromNativeSeparators(m_folder->text().trimmed())};
    for (qsizetype at = 0; at < m_formats.size(); ++at) {
        if (m_formats.at(at)->isChecked())
            choice.formats.append(kOrder[at]);
    }
    choice.names = {.mask = m_mask->currentText().trimmed(), .transliterates = m_latin->isChecked()};
    return choice;
}

QList<DecisionId> BulkExportDialog::chosen() const
{
    QList<DecisionId> ids;
    for (int row = 0; row < m_documents->count(); ++row) {
        const QListWidgetItem* item = m_documents->item(row);
        if (item->checkState() == Qt::Checked)
            ids.append(DecisionId(item->data(Qt::UserRole).toUuid()));
    }
    return ids;
}

void BulkExportDialog::tickAll(bool isTicked)
{
    const QSignalBlocker quiet(m_documents);
    for (int row = 0; row < m_documents->count(); ++row)
        m_documents->item(row)->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    renew();
}

void BulkExportDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the files"), folderToOffer(choice().folder));
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void BulkExportDialog::renew()
{
    const QList<DecisionId> ids = chosen();
    const BulkChoice now = choice();
    m_count->setText(tr("Documents: %1 of %2").arg(ids.size()).arg(m_documents->count()));
    if (!ids.isEmpty() && ids.first() != m_exampleId) {
        const Result<Decision> example = m_load(ids.first());
        m_example = example ? *example : Decision();
        m_exampleId = ids.first();
    }
    const Status mask = checkMask(now.names.mask);
    if (!mask)
        m_name->setText(describe(mask.error()));
    else
        m_name->setText(ids.isEmpty() || now.formats.isEmpty()
                ? QString()
                : FileNamer(now.names).nameOf(m_example, m_exampleId.toString()) + u'.' + endingOf(now.formats.first()));
    m_start->setEnabled(mask && !ids.isEmpty() && !now.formats.isEmpty() && !now.folder.isEmpty() && !isWriting());
}

BulkRequest BulkExportDialog::request() const
{
    const BulkChoice now = choice();
    return {.formats = now.formats,
        .folder = now.folder,
        .names = now.names,
        .makeExporter = [office = m_office] { return std::make_unique<Exporter>(QString(), office); },
        .jobs = std::max(1, QThread::idealThreadCount())};
}

void BulkExportDialog::start()
{
    if (isWriting())
        return;
    const QList<DecisionId> ids = chosen();
    const auto count = static_cast<int>(ids.size());
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    m_thread = QThread::create([this, ids, count, request = request(), path = m_registryPath, isStopped = m_isStopped] {
        const SystemClock clock;
        const auto registry = Registry::open(path, Registry::Access::ReadOnly, clock);
        BulkReport report{.failures = {}};
        if (!registry) {
            report.failures.append({.name = path, .error = registry.error()});
        } else {
            const auto load = [&](qsizetype index) -> Result<BulkDocument> {
                const Result<Decision> decision = decisionForExport(**registry, ids.at(index), false);
                if (!decision)
                    return decision.error();
                return BulkDocument{.name = ids.at(index).toString(), .decision = *decision};
            };
            const auto tell = [this, count](int done) {
                QMetaObject::invokeMethod(
                    this, [this, done, count] { showProgress(done, count); }, Qt::QueuedConnection);
            };
            report = exportInBulk(request, count, load, tell, *isStopped);
        }
        QMetaObject::invokeMethod(
            this, [this, report] { showReport(report); }, Qt::QueuedConnection);
    });
    m_thread->setObjectName(u"export"_s);
    m_asking->setEnabled(false);
    m_failures->hide();
    m_outcome->hide();
    m_open->hide();
    m_start->setEnabled(false);
    m_stop->setEnabled(true);
    m_stop->show();
    showProgress(0, count);
    m_progress->show();
    m_thread->start();
}

void BulkExportDialog::stop()
{
    if (m_isStopped)
        *m_isStopped = true;
    m_stop->setEnabled(false);
}

void BulkExportDialog::showProgress(int done, int count)
{
    m_progress->setMaximum(count);
    m_progress->setValue(done);
    m_progress->setFormat(tr("%1 of %2").arg(done).arg(count));
}

void BulkExportDialog::showReport(const BulkReport& report)
{
    m_thread->wait();
    std::exchange(m_thread, nullptr)->deleteLater();
    m_asking->setEnabled(true);
    m_progress->hide();
    m_stop->hide();
    m_open->setVisible(report.files > 0);
    QString words = tr("Files written and checked: %1.").arg(report.files);
    if (!report.failures.isEmpty())
        words += u' ' + tr("Failed: %1.").arg(report.failures.size());
    if (report.wasStopped)
        words += u' ' + tr("It was stopped; documents done: %1.").arg(report.documents);
    m_outcome->setText(words);
    m_outcome->show();
    m_failures->clear();
    for (const BulkFailure& failure : report.failures)
        m_failures->addItem(describe(failure.error, QDir::toNativeSeparators(failure.name)));
    m_failures->setVisible(!report.failures.isEmpty());
    renew();
    Q_EMIT exported(report);
}

/// Closing stops; what is being written is finished first.
void BulkExportDialog::reject()
{
    if (!isWriting()) {
        QDialog::reject();
        return;
    }
    stop();
    connect(this, &BulkExportDialog::exported, this, [this] { QDialog::reject(); });
}

}  // namespace decretum
