// SPDX-License-Identifier: MIT
#include "app/office.h"
#include "bulk_export_dialog.h"
#include "registry_panel.h"

#include "office_window.h"
#include "test_case.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

using namespace decretum;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kSamples{u"uk-order.txt"_s, u"uk-collegium-decision.txt"_s, u"ru-forum-resolution.txt"_s};

/// A registry of the samples and the dialog over it.
class Desk {
public:
    explicit Desk(const QString& folder = u"out"_s) : m_office(u"en"_s)
    {
        for (const QString& name : kSamples)
            m_office.importSample(name);
        m_office.session().flush();
        dialog = std::make_unique<BulkExportDialog>(m_office.session().registry(), DecisionFilter{}, QList<DecisionId>{},
            BulkChoice{.formats = {ExportFormat::Txt, ExportFormat::Json}, .folder = m_office.file(folder), .names = {.mask = u"{type} {number}"_s}},
            nullptr);
    }
    QStringList files() const { return QDir(m_office.file(u"out"_s)).entryList(QDir::Files | QDir::Hidden); }
    test::OfficeWindow& office() { return m_office; }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : dialog->findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }

private:
    test::OfficeWindow m_office;

public:
    std::unique_ptr<BulkExportDialog> dialog;
};

}  // namespace

class TestBulkExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allInTheListAreWritten()
    {
        Desk desk;
        QCOMPARE(desk.dialog->documents()->count(), 3);
        QCOMPARE(desk.dialog->chosen().size(), 3);
        QSignalSpy done(desk.dialog.get(), &BulkExportDialog::exported);
        desk.button(u"Export"_s)->click();
        QVERIFY(desk.dialog->isWriting());
        QVERIFY(!desk.dialog->documents()->isEnabled());
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(!desk.dialog->isWriting());
        QCOMPARE(desk.files().size(), 6);
        QVERIFY(desk.files().contains(u"НАКАЗ 217-од.txt"_s));
        QVERIFY(desk.dialog->documents()->isEnabled());
        QVERIFY(desk.dialog->failures()->isHidden());
    }

    void onlyWhatIsTickedIsWritten()
    {
        Desk desk;
        desk.button(u"None"_s)->click();
        QVERIFY(!desk.button(u"Export"_s)->isEnabled());
        desk.dialog->documents()->item(1)->setCheckState(Qt::Checked);
        QVERIFY(desk.button(u"Export"_s)->isEnabled());
        QSignalSpy done(desk.dialog.get(), &BulkExportDialog::exported);
        desk.dialog->start();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(desk.files().size(), 2);
    }

    void theFirstNameIsShownAsItWillBe()
    {
        Desk desk;
        auto* mask = desk.dialog->findChild<QComboBox*>();
        const auto says = [&](const QString& text) {
            const QList<QLabel*> labels = desk.dialog->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(text); });
        };
        mask->setEditText(u"{date}"_s);
        QVERIFY(says(u"2022-09-05.txt"_s) || says(u".txt"_s));
        mask->setEditText(u"{datum}"_s);
        QVERIFY(says(u"datum"_s));
        QVERIFY(!desk.button(u"Export"_s)->isEnabled());
    }

    void whatFailedIsListed()
    {
        Desk desk;
        QVERIFY(QDir().mkpath(desk.office().file(u"out/НАКАЗ 217-од.txt"_s)));  // a folder of that name stands in the way
        QSignalSpy done(desk.dialog.get(), &BulkExportDialog::exported);
        desk.dialog->start();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(desk.dialog->failures()->count(), 1);
        QVERIFY(desk.dialog->failures()->item(0)->text().contains(u"НАКАЗ 217-од.txt"_s));
        QVERIFY(!desk.dialog->failures()->isHidden());
        QCOMPARE(desk.files().size(), 5);
    }

    void closingStopsAndLeavesNoHalves()
    {
        Desk desk;
        desk.dialog->show();
        desk.dialog->start();
        desk.dialog->close();
        QTRY_VERIFY(!desk.dialog->isVisible());
        QVERIFY(!desk.dialog->isWriting());
        for (const QString& file : desk.files())
            QVERIFY(file.endsWith(u".txt"_s) || file.endsWith(u".json"_s));
    }

    void severalCanBeMarkedInTheList()
    {
        test::OfficeWindow office;
        for (const QString& name : kSamples)
            office.importSample(name);
        RegistryPanel* panel = office.window().registryPanel();
        QTRY_COMPARE(panel->model()->rowCount(), 3);
        QListView* list = panel->list();
        const auto press = [list](int row, Qt::KeyboardModifiers keys) {
            const QModelIndex index = list->model()->index(row, 0);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, keys, list->visualRect(index).center());
        };
        press(0, {});
        press(2, Qt::ControlModifier);
        QCOMPARE(panel->selection().size(), 2);
        panel->select(panel->selected());  // as the window does when it has opened the document
        QCOMPARE(panel->selection().size(), 2);
        press(1, {});
        QCOMPARE(panel->selection().size(), 1);
    }

    void howLongDocumentsAreKeptIsRemembered()
    {
        QVERIFY(officeFromJson("{}").isKeptLong);  // one side is what no standard forbids
        QVERIFY(!officeFromJson(toJson(Office{.isKeptLong = false})).isKeptLong);
    }
};

static const decretum::test::Register<TestBulkExport> registration;
#include "test_bulk_export.moc"
