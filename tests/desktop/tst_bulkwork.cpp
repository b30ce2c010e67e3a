// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/networkaccount.h"
#include "app/desktop/workspace.h"
#include "models/schema/registry.h"
#include "views/bulk/drainpage.h"
#include "views/bulk/edittogetherdialog.h"
#include "views/bulk/movenumbersdialog.h"
#include "views/bulk/previewpane.h"
#include "views/forms/fieldeditor.h"
#include "views/review/reviewpage.h"
#include "views/theme/appearance.h"
#include "views/widgets/recordtable.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// Work on many records at once, as a person does it in the whole console over both accounts of the sandbox.
class TestBulkWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsNotPossibleIsSaid();
    void weightsOfAllTargetsAreRaised();
    void aFieldOfTheOtherProviderIsEmptied();
    void textIsReplacedInManyRecords();
    void targetsAreSwitchedOffAndOn();
    void numbersGoByFileAndComeBackByFile();
    void aListIsPastedAndSaysWhatIsWrong();
    void aFileThatIsNoListIsSaid();
    void theOtherProvidersNumbersMoveToo();
    void aHostIsDrained();
    void aTrunkWithNothingElseWantsAReplacement();
    void aReadOnlyAccountIsShownAndLeftAlone();

private:
    [[nodiscard]] AccountController *account(const char *provider = "twilio") const
    {
        for (auto *one : m_window->accounts())
            if (one->inventory()->account().provider == provider)
                return one;
        return nullptr;
    }
    [[nodiscard]] Inventory *inventory(const char *provider = "twilio") const { return account(provider)->inventory(); }
    [[nodiscard]] static const ResourceKind *kind(const char *key) { return findKind(QByteArrayView(key)); }
    [[nodiscard]] bool isSettled() const
    {
        return QTest::qWaitFor([this] {
            return account() && account("plivo") && !account()->progress().busy && !account("plivo")->progress().busy && inventory()->readAt().isValid() && inventory("plivo")->readAt().isValid();
        }, 20'000);
    }
    [[nodiscard]] RecordId idOf(const char *key, const QString &title) const
    {
        for (auto *one : m_window->accounts())
            for (const auto &id : one->inventory()->ids(*kind(key)))
                if (recordTitle(*id.kind, *one->inventory()->record(id)) == title)
                    return id;
        return {};
    }
    template<class Dialog>
    [[nodiscard]] Dialog *dialogOf() const
    {
        for (auto *dialog : m_window->findChildren<Dialog *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    /// Shows the kind with these rows chosen; all of them for an empty list.
    void choose(const char *key, const QStringList &titles = {});
    void trigger(QAction *action)
    {
        QVERIFY2(QTest::qWaitFor([action] { return action->isEnabled(); }), qPrintable(action->property("whyNot").toString()));
        action->trigger();
    }
    static void press(QWidget *in, const char *name)
    {
        auto *button = in ? in->findChild<QAbstractButton *>(QLatin1StringView(name)) : nullptr;
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    /// Ticks whatever the review asks for and lets it run to its end.
    void apply();
    [[nodiscard]] ReviewPage *review() const { return qobject_cast<ReviewPage *>(m_window->currentTool()); }
    static void pick(QWidget *in, const char *name, const QString &text)
    {
        auto *box = in->findChild<QComboBox *>(QLatin1StringView(name));
        QVERIFY(box);
        for (int i = 0; i < box->count(); ++i)
            if (box->itemText(i).startsWith(text))
                return box->setCurrentIndex(i);
        QVERIFY2(false, qPrintable(text));
    }
    [[nodiscard]] QString place(const QString &title) const { return inventory()->record(idOf("twilio.incoming_phone_number", title))->text("trunk_sid"); }
    DrainPage *openDrain()
    {
        trigger(m_window->actions()->drain);
        return qobject_cast<DrainPage *>(m_window->currentTool());
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workspace> m_workspace;
};

void TestBulkWork::init()
{
    m_appearance = std::make_unique<Appearance>(qApp);
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_workspace = std::make_unique<Workspace>(m_window.get());
    m_window->show();
    m_workspace->openSandbox();
    QVERIFY(isSettled());
}

void TestBulkWork::cleanup()
{
    m_workspace.reset();
    m_window.reset();
    m_appearance.reset();
}

void TestBulkWork::choose(const char *key, const QStringList &titles)
{
    m_window->showKind(account(QByteArray(key).split('.').first().constData()), kind(key));
    auto *table = m_window->currentPage()->table();
    QVERIFY(table && table->model()->rowCount() > 0);
    table->clearSelection();
    if (titles.isEmpty())
        return table->selectAll();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto id = table->model()->index(row, 0).data(RecordIdRole).value<RecordId>();
        for (const auto &title : titles)
            if (id == idOf(key, title))
                table->selectionModel()->select(table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void TestBulkWork::apply()
{
    QVERIFY(review());
    for (auto *tick : review()->findChildren<QCheckBox *>())
        if (tick->objectName().startsWith(u"understood_"))
            tick->setChecked(true);
    QVERIFY(review()->review()->mayApply());
    press(review(), "applyButton");
    QVERIFY(QTest::qWaitFor([this] { return !account()->isWriting() && !account("plivo")->isWriting(); }, 20'000));
    QVERIFY(isSettled());
}

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

void TestBulkWork::aHostIsDrained()
{
    auto *page = openDrain();
    QVERIFY(page);
    page->chooseHost(u"sip.example.com"_s);
    QCOMPARE(page->host(), u"sip.example.com"_s);
    QVERIFY(!page->parts().isEmpty());
    const auto trunk = idOf("plivo.trunk", u"main line"_s);
    const auto before = inventory("plivo")->record(trunk)->text("primary_uri_uuid");
    press(page, "reviewDrain");
    QVERIFY(review());
    const auto purpose = review()->review()->plans().first().plan.purpose;
    QCOMPARE(purpose.kind, Purpose::Kind::Drain);
    QCOMPARE(purpose.subject, u"sip.example.com"_s);
    apply();
    QCOMPARE(inventory("plivo")->record(trunk)->text("fallback_uri_uuid"), before);

    // It is listed until it is put back.
    page = openDrain();
    QVERIFY(QTest::qWaitFor([page] { return page->findChild<QPushButton *>(u"putBack"_s); }));
    press(page, "putBack");
    QVERIFY(review());
    QCOMPARE(review()->review()->plans().first().plan.purpose.kind, Purpose::Kind::PutBack);
    apply();
    QCOMPARE(inventory("plivo")->record(trunk)->text("primary_uri_uuid"), before);
    page = openDrain();
    QVERIFY(QTest::qWaitFor([page] { return !page->findChild<QPushButton *>(u"putBack"_s); }));
}

void TestBulkWork::aTrunkWithNothingElseWantsAReplacement()
{
    // Only a primary is left, on the host.
    choose("plivo.trunk");
    trigger(m_window->actions()->editTogether);
    auto *dialog = dialogOf<EditTogetherDialog>();
    pick(dialog, "bulkField", u"Fallback URI"_s);
    pick(dialog, "bulkWay", u"Empty"_s);
    press(dialog, "reviewButton");
    apply();
    auto *page = openDrain();
    page->chooseHost(u"sip.example.com"_s);
    QVERIFY(page->parts().first().drain.changes.isEmpty());
    QVERIFY(!page->parts().first().drain.refusals.isEmpty());
    auto *replacement = page->findChild<QComboBox *>(u"replacement"_s);
    QVERIFY(replacement && replacement->count() > 1);
    replacement->setCurrentIndex(1);
    QVERIFY(!page->parts().first().drain.changes.isEmpty());
    QVERIFY(page->findChild<QPushButton *>(u"reviewDrain"_s)->isEnabled());
}

void TestBulkWork::aReadOnlyAccountIsShownAndLeftAlone()
{
    auto *lab = qobject_cast<NetworkAccount *>(account("plivo"));
    auto settings = lab->inventory()->account();
    settings.mode = AccountMode::ReadOnly;
    lab->setAccount(settings);
    auto *page = openDrain();
    page->chooseHost(u"sip.example.com"_s);
    QCOMPARE(page->parts().size(), 1);
    QVERIFY(page->parts().first().drain.changes.isEmpty());
    QVERIFY(!page->findChild<QPushButton *>(u"reviewDrain"_s)->isEnabled());
    const auto *effect = page->findChild<QTableView *>(u"effectTable"_s)->model();
    QVERIFY(effect->rowCount() > 0);
    QVERIFY(effect->index(0, 3).data().toString().contains(u"reading only"));
}

QTEST_MAIN(TestBulkWork)
#include "tst_bulkwork.moc"
