// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "tests/desktop/bulkbench.h"
#include "views/bulk/edittogetherdialog.h"
#include "views/bulk/movenumbersdialog.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// One field of many records, switches, and numbers in hundreds, as a person works on them.
class TestBulkWork : public BulkBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void whatIsNotPossibleIsSaid();
    void weightsOfAllTargetsAreRaised();
    void aFieldOfTheOtherProviderIsEmptied();
    void textIsReplacedInManyRecords();
    void targetsAreSwitchedOffAndOn();
    void numbersGoByFileAndComeBackByFile();
    void aListIsPastedAndSaysWhatIsWrong();
    void aFileThatIsNoListIsSaid();
    void theOtherProvidersNumbersMoveToo();
};

void TestBulkWork::whatIsNotPossibleIsSaid()
{
    const auto *a = m_window->actions();
    const auto says = [&](const QAction *action, const char *words) {
        return QTest::qWaitFor([&] { return !action->isEnabled() && action->property("whyNot").toString().contains(QLatin1StringView(words)); });
    };
    choose("twilio.origination_url", {u"hq-pbx-1"_s});
    QVERIFY(says(a->editTogether, "several"));
    choose("plivo.credential");
    QVERIFY(says(a->editTogether, "password"));
    QVERIFY(says(a->switchOff, "cannot be switched"));
    choose("twilio.account");
    QVERIFY(says(a->editTogether, "cannot be changed"));
    m_window->currentPage()->table()->clearSelection();
    QVERIFY(says(a->switchOn, "Choose rows"));
}

void TestBulkWork::weightsOfAllTargetsAreRaised()
{
    choose("twilio.origination_url", {u"hq-pbx-1"_s, u"hq-pbx-2"_s, u"dr-site"_s});
    trigger(m_window->actions()->editTogether);
    auto *dialog = dialogOf<EditTogetherDialog>();
    QVERIFY(dialog);
    pick(dialog, "bulkField", u"Weight"_s);
    const auto *button = dialog->findChild<QPushButton *>(u"reviewButton"_s);
    QVERIFY(!button->isEnabled()); // nobody has said anything yet
    pick(dialog, "bulkWay", u"Add"_s);
    dialog->findChild<QLineEdit *>(u"bulkText"_s)->setText(u"-10"_s);
    QVERIFY(QTest::qWaitFor([button] { return button->isEnabled(); }));
    QCOMPARE(dialog->changes().size(), 2); // 10 - 10 is no weight
    QCOMPARE(dialog->remarks().size(), 1);
    dialog->findChild<QCheckBox *>(u"onlyProblems"_s)->setChecked(true);
    QCOMPARE(dialog->findChild<QTableView *>(u"previewTable"_s)->model()->rowCount(), 1);
    press(dialog, "reviewButton");
    QVERIFY(review());
    QCOMPARE(review()->review()->plans().first().plan.purpose.kind, Purpose::Kind::Bulk);
    QCOMPARE(review()->review()->plans().first().remarks.size(), 1);
    apply();
    QCOMPARE(inventory()->record(idOf("twilio.origination_url", u"hq-pbx-1"_s))->integer("weight"), 60);
    QCOMPARE(inventory()->record(idOf("twilio.origination_url", u"hq-pbx-2"_s))->integer("weight"), 20);
    QCOMPARE(inventory()->record(idOf("twilio.origination_url", u"dr-site"_s))->integer("weight"), 10);
}

void TestBulkWork::aFieldOfTheOtherProviderIsEmptied()
{
    choose("plivo.trunk");
    trigger(m_window->actions()->editTogether);
    auto *dialog = dialogOf<EditTogetherDialog>();
    pick(dialog, "bulkField", u"Fallback URI"_s);
    pick(dialog, "bulkWay", u"Empty"_s);
    const auto changes = dialog->changes();
    QVERIFY(!changes.isEmpty());
    press(dialog, "reviewButton");
    apply();
    for (const auto &id : inventory("plivo")->ids(*kind("plivo.trunk")))
        QVERIFY(inventory("plivo")->record(id)->text("fallback_uri_uuid").isEmpty());
}

void TestBulkWork::textIsReplacedInManyRecords()
{
    choose("twilio.origination_url");
    trigger(m_window->actions()->editTogether);
    auto *dialog = dialogOf<EditTogetherDialog>();
    pick(dialog, "bulkField", u"SIP URL"_s);
    pick(dialog, "bulkWay", u"Replace"_s);
    dialog->findChild<QLineEdit *>(u"bulkFind"_s)->setText(u"BRIDGE"_s);
    dialog->findChild<QLineEdit *>(u"bulkText"_s)->setText(u"conf"_s);
    QVERIFY(QTest::qWaitFor([dialog] { return dialog->changes().size() == 10; }));
    dialog->findChild<QCheckBox *>(u"bulkMatchCase"_s)->setChecked(true);
    QVERIFY(QTest::qWaitFor([dialog] { return dialog->changes().isEmpty(); }));
    QVERIFY(!dialog->findChild<QPushButton *>(u"reviewButton"_s)->isEnabled());
    press(dialog, "cancelButton");
}

void TestBulkWork::targetsAreSwitchedOffAndOn()
{
    choose("twilio.origination_url", {u"hq-pbx-1"_s, u"hq-pbx-2"_s, u"old-asterisk"_s});
    trigger(m_window->actions()->switchOff);
    QVERIFY(review());
    QCOMPARE(review()->review()->plans().first().plan.steps.size(), 2); // one is off already
    apply();
    QCOMPARE(inventory()->record(idOf("twilio.origination_url", u"hq-pbx-1"_s))->text("enabled"), u"false"_s);
    choose("plivo.trunk", {u"main line"_s});
    trigger(m_window->actions()->switchOff);
    QVERIFY(review());
    apply();
    QCOMPARE(inventory("plivo")->record(idOf("plivo.trunk", u"main line"_s))->text("trunk_status"), u"disabled"_s);
    choose("plivo.trunk", {u"main line"_s});
    trigger(m_window->actions()->switchOff); // says that there is nothing to do
    QVERIFY(!review() || review()->review()->phase() != PlanReview::Phase::Reading);
    trigger(m_window->actions()->switchOn);
    apply();
    QCOMPARE(inventory("plivo")->record(idOf("plivo.trunk", u"main line"_s))->text("trunk_status"), u"enabled"_s);
}

void TestBulkWork::numbersGoByFileAndComeBackByFile()
{
    QTemporaryDir folder;
    const auto &numbers = *kind("twilio.incoming_phone_number");
    const auto lab = idOf("twilio.trunk", u"lab-trunk"_s).id;
    QStringList titles;
    QMap<QString, std::pair<QString, QString>> before;
    QByteArray list = "\xEF\xBB\xBFName;Number;Trunk\r\n";
    bool cleared = false;
    for (const auto &id : inventory()->ids(numbers)) {
        const auto record = *inventory()->record(id);
        const bool hasApplication = !record.text("voice_application_sid").isEmpty();
        if (titles.size() >= 30 && (cleared || !hasApplication))
            continue;
        cleared = cleared || hasApplication;
        const auto title = recordTitle(numbers, record);
        titles.append(title);
        before.insert(title, {record.text("trunk_sid"), record.text("voice_application_sid")});
        list += "x;" + title.mid(1).toLatin1() + ";lab-trunk\r\n";
    }
    const auto path = folder.filePath(u"list.csv"_s), back = folder.filePath(u"back.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list) == list.size());
    file.close();

    trigger(m_window->actions()->moveNumbers);
    auto *dialog = dialogOf<MoveNumbersDialog>();
    QVERIFY(dialog);
    QSignalSpy read(dialog, &MoveNumbersDialog::fileRead);
    dialog->openFile(path);
    QVERIFY(read.wait());
    QCOMPARE(dialog->moves().size(), titles.size());
    QVERIFY(dialog->changes().size() > 20);
    QVERIFY(!dialog->savePlaces(back));
    QVERIFY(dialog->savePlaces(folder.filePath(u"no/such/\n"_s) + u"/"_s).has_value());
    press(dialog, "reviewButton");
    apply();
    for (const auto &title : std::as_const(titles))
        QCOMPARE(place(title), lab);

    trigger(m_window->actions()->moveNumbers);
    dialog = dialogOf<MoveNumbersDialog>();
    QSignalSpy again(dialog, &MoveNumbersDialog::fileRead);
    dialog->openFile(back);
    QVERIFY(again.wait());
    press(dialog, "reviewButton");
    apply();
    for (const auto &title : std::as_const(titles)) {
        const auto record = *inventory()->record(idOf("twilio.incoming_phone_number", title));
        QCOMPARE((std::pair{record.text("trunk_sid"), record.text("voice_application_sid")}), before.value(title));
    }
}

void TestBulkWork::aListIsPastedAndSaysWhatIsWrong()
{
    const auto free = [this] {
        for (const auto &id : inventory()->ids(*kind("twilio.incoming_phone_number")))
            if (inventory()->record(id)->text("trunk_sid").isEmpty())
                return recordTitle(*id.kind, *inventory()->record(id));
        return QString();
    }();
    QVERIFY(!free.isEmpty());
    trigger(m_window->actions()->moveNumbers);
    auto *dialog = dialogOf<MoveNumbersDialog>();
    dialog->takeText(free + u", +1 999, "_s + free);
    QVERIFY(dialog->changes().isEmpty()); // nobody has said where to
    pick(dialog, "moveDestination", u"hq-trunk"_s);
    QCOMPARE(dialog->changes().size(), 1);
    QCOMPARE(dialog->moves().at(1).state, NumberMove::State::Unknown);
    QCOMPARE(dialog->moves().at(2).state, NumberMove::State::Repeated);
    QCOMPARE(dialog->remarks().size(), 1);
    pick(dialog, "moveDestination", u"On no trunk"_s);
    QVERIFY(dialog->changes().isEmpty());
    press(dialog, "cancelButton");
}

void TestBulkWork::aFileThatIsNoListIsSaid()
{
    QTemporaryDir folder;
    trigger(m_window->actions()->moveNumbers);
    auto *dialog = dialogOf<MoveNumbersDialog>();
    QSignalSpy read(dialog, &MoveNumbersDialog::fileRead);
    for (const auto &path : {folder.path(), u"/dev/zero"_s, folder.filePath(u"none.csv"_s)}) {
        dialog->openFile(path);
        QVERIFY(read.wait());
        auto *notice = dialog->findChild<QWidget *>(u"moveNotice"_s);
        QVERIFY(notice->isVisible());
    }
    press(dialog, "cancelButton");
}

void TestBulkWork::theOtherProvidersNumbersMoveToo()
{
    choose("plivo.number");
    trigger(m_window->actions()->moveNumbers);
    auto *dialog = dialogOf<MoveNumbersDialog>();
    QCOMPARE(dialog->moves().size(), inventory("plivo")->count(*kind("plivo.number")));
    QCOMPARE(dialog->findChild<QComboBox *>(u"moveDestination"_s)->findText(u"On no"_s, Qt::MatchStartsWith), -1); // there is no way
    pick(dialog, "moveDestination", u"main line"_s);
    const auto moving = dialog->changes().size();
    QVERIFY(moving > 0);
    press(dialog, "reviewButton");
    apply();
    const auto trunk = idOf("plivo.trunk", u"main line"_s).id;
    for (const auto &id : inventory("plivo")->ids(*kind("plivo.number")))
        QVERIFY(inventory("plivo")->record(id)->text("application").contains(trunk));
}

QTEST_MAIN(TestBulkWork)
#include "tst_bulkwork.moc"
