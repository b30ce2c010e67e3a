// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/json.h"
#include "models/values/csvtext.h"
#include "tests/desktop/bulkbench.h"
#include "views/report/exportdialogs.h"
#include "views/widgets/messagebar.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// What a person exports from the window, from the menu to the file.
class TestExports : public BulkBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); } // once: nothing here changes an account
    void cleanupTestCase() { end(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aTableIsWritten();
    void onlyChosenRowsAsJson();
    void allOfTheKindFromATrunksPage();
    void terraformIsWritten();
    void aScriptOfWhatIsChosen();
    void aReportIsWritten_data();
    void aReportIsWritten();
    void aReportIsPreviewed();
    void theFolderIsKept();
    void aFailureIsSaidAndCanBeMended();
    void whatIsNotPossibleIsSaid(); // closes the accounts

private:
    /// Names a file in the dialog that asks where, and waits until it is written; what is in it.
    QByteArray save(ExportDialog *dialog, const QString &name, bool written = true)
    {
        const auto path = name.startsWith(u'/') ? name : m_folder->filePath(name);
        press(dialog, "saveButton");
        auto *asks = dialog->findChild<QFileDialog *>(u"exportFileDialog"_s);
        if (!asks)
            return "no dialog";
        Q_EMIT asks->fileSelected(path); // choosing is Qt's affair
        asks->close();
        const QPointer<ExportDialog> open(dialog);
        const bool over = QTest::qWaitFor([&] { return written ? !open || !open->isVisible() : open && !open->isBusy() && open->isVisible(); }, 60'000);
        QFile file(path);
        return over && file.open(QIODevice::ReadOnly) ? file.readAll() : "not written"_ba;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return QTest::qWaitFor([&] {
            for (const auto *label : m_window->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(words))
                    return true;
            return false;
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExports::whatIsNotPossibleIsSaid()
{
    const auto *a = m_window->actions();
    const auto why = [&](const QAction *action, const char *words) {
        return QTest::qWaitFor([&] { return !action->isEnabled() && action->property("whyNot").toString().contains(QLatin1StringView(words)); });
    };
    choose("plivo.trunk");
    QVERIFY(why(a->exportTerraform, "No Terraform provider"));
    QVERIFY(a->exportCurl->isEnabled() && a->exportReport->isEnabled());
    choose("twilio.trunk");
    QVERIFY(QTest::qWaitFor([&] { return a->exportTerraform->isEnabled(); }));
    const auto open = m_window->accounts();
    for (auto *one : open)
        Q_EMIT m_window->closeWanted(one);
    for (const auto *action : {a->exportTable, a->exportTerraform, a->exportCurl, a->exportReport, a->print})
        QVERIFY2(why(action, "No account is open"), qPrintable(action->objectName()));
}

void TestExports::aTableIsWritten()
{
    choose("twilio.trunk");
    m_window->currentPage()->table()->clearSelection();
    trigger(m_window->actions()->exportTable);
    auto *dialog = dialogOf<TableExportDialog>();
    QVERIFY(dialog);
    pick(dialog, "exportFormat", u"CSV, for programs"_s);
    const auto text = save(dialog, u"trunks.csv"_s);
    const auto rows = readCsv(text);
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), inventory()->count(*kind("twilio.trunk")) + 1);
    QVERIFY(text.startsWith("Name,"));
    QVERIFY(says(u"Saved in"_s));
    QVERIFY(says(u"10 row"_s));
}

void TestExports::onlyChosenRowsAsJson()
{
    choose("twilio.trunk", {u"hq-trunk"_s, u"branch-trunk"_s});
    trigger(m_window->actions()->exportTable);
    auto *dialog = dialogOf<TableExportDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->rows(), TableExportDialog::Rows::Chosen); // several are chosen: they are meant
    pick(dialog, "exportFormat", u"JSON"_s);
    QVERIFY(!dialog->findChild<QCheckBox *>(u"exportRaw"_s)->isEnabled());
    const auto text = save(dialog, u"trunks.json"_s);
    QVERIFY(!checkJson(text));
    QCOMPARE(jsonElements(text).size(), 2);
}

void TestExports::allOfTheKindFromATrunksPage()
{
    m_window->showRecord(account(), idOf("twilio.trunk", u"hq-trunk"_s));
    QVERIFY(m_window->currentPage()->table());
    trigger(m_window->actions()->exportTable);
    auto *dialog = dialogOf<TableExportDialog>();
    QVERIFY(dialog);
    pick(dialog, "exportRows", u"All origination URLs of the account"_s);
    pick(dialog, "exportFormat", u"CSV, for programs"_s);
    const auto rows = readCsv(save(dialog, u"all.csv"_s));
    QCOMPARE(rows->size(), inventory()->count(*kind("twilio.origination_url")) + 1);
}

void TestExports::terraformIsWritten()
{
    choose("twilio.trunk");
    m_window->currentPage()->table()->clearSelection();
    trigger(m_window->actions()->exportTerraform);
    auto *dialog = dialogOf<TerraformDialog>();
    QVERIFY(dialog);
    auto *notes = dialog->findChild<QPlainTextEdit *>(u"exportNotes"_s);
    QVERIFY(QTest::qWaitFor([notes] { return notes->isVisible() && notes->toPlainText().contains(u"Settings of 340 phone numbers"_s); }, 20'000));
    pick(dialog, "terraformProvider", u"Twilio's own"_s);
    QVERIFY(QTest::qWaitFor([notes] { return notes->toPlainText().contains(u"Recording settings"_s); }, 20'000));
    const auto text = save(dialog, u"main.tf"_s);
    QVERIFY(text.contains("resource \"twilio_trunking_trunks_v1\" \"hq_trunk\""));
    QVERIFY(says(u"passwords are not in it"_s));
}

void TestExports::aScriptOfWhatIsChosen()
{
    choose("twilio.trunk", {u"branch-trunk"_s});
    trigger(m_window->actions()->exportCurl);
    auto *dialog = dialogOf<CurlDialog>();
    QVERIFY(dialog);
    pick(dialog, "exportScope", u"Only what is chosen"_s);
    const auto text = save(dialog, u"branch.sh"_s);
    QVERIFY(text.startsWith("#!/bin/sh"));
    QVERIFY(text.contains("'FriendlyName=branch-trunk'"));
    QVERIFY(!text.contains("hq-trunk'"));
}

void TestExports::aReportIsWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("pdf") << u"PDF"_s << u"report.pdf"_s;
    QTest::newRow("html") << u"HTML"_s << u"report.html"_s;
}

void TestExports::aReportIsWritten()
{
    QFETCH(QString, format);
    QFETCH(QString, name);
    choose("twilio.trunk", {u"branch-trunk"_s});
    trigger(m_window->actions()->exportReport);
    auto *dialog = dialogOf<ReportDialog>();
    QVERIFY(dialog);
    pick(dialog, "reportFormat", format);
    pick(dialog, "exportScope", u"Only the chosen: branch-trunk"_s);
    const auto bytes = save(dialog, name);
    if (format == u"PDF") {
        QVERIFY(bytes.startsWith("%PDF"));
        return;
    }
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(bytes.contains("branch-trunk</h3>") && !bytes.contains("hq-trunk</h3>"));
}

void TestExports::aReportIsPreviewed()
{
    choose("plivo.trunk");
    trigger(m_window->actions()->print);
    auto *dialog = dialogOf<ReportDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QComboBox *>(u"reportFormat"_s));
    press(dialog, "saveButton");
    QVERIFY(QTest::qWaitFor([this] { return dialogOf<QPrintPreviewDialog>() != nullptr; }, 30'000));
    dialogOf<QPrintPreviewDialog>()->done(QDialog::Rejected);
}

void TestExports::theFolderIsKept()
{
    choose("twilio.trunk");
    trigger(m_window->actions()->exportTable);
    save(dialogOf<TableExportDialog>(), u"trunks.csv"_s);
    QCOMPARE(ExportDialog::lastFolder(), m_folder->path());
}

void TestExports::aFailureIsSaidAndCanBeMended()
{
    choose("twilio.trunk");
    trigger(m_window->actions()->exportReport);
    auto *dialog = dialogOf<ReportDialog>();
    QVERIFY(dialog);
    QCOMPARE(save(dialog, u"/proc/nowhere/report.pdf"_s, false), "not written"_ba);
    QVERIFY(dialog->isVisible() && !dialog->isBusy());
    QVERIFY(save(dialog, u"report.pdf"_s).startsWith("%PDF"));
}

QTEST_MAIN(TestExports)
#include "tst_exports.moc"
