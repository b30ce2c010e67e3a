// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/desktop/changesdesk.h"
#include "app/desktop/workspace.h"
#include "models/changes/pendingchanges.h"
#include "models/inventory/inventory.h"
#include "models/schema/registry.h"
#include "views/dialogs/editdialog.h"
#include "views/forms/recordform.h"
#include "views/review/reviewpage.h"
#include "views/theme/appearance.h"
#include "views/window/mainwindow.h"
#include "views/window/windowactions.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// Changes from the form to the provider, as a person drives them: over the real sandbox.
class TestReviewing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void collectedChangesGoTogether();
    void whatIsRemovedIsNotOffered();
    void whatWaitsIsThereAgain();
    void whatWaitsIsToldAtTheStart();
    void aSecretIsEnteredAgain();
    void aGuardIsTickedBeforeAFormIsSaved();
    void namesThatGoNeedTheAccountsName();
    void aRefusedStepIsSkippedOrLeft();
    void thePageBelowKeepsItsRow();
    void theCopiesAreOnTheClipboard();

private:
    void open();
    [[nodiscard]] AccountController *account() const { return m_window->accounts().constFirst(); }
    [[nodiscard]] RecordId idOf(const char *kindKey, const QString &title) const
    {
        const auto &kind = *findKind(QByteArrayView(kindKey));
        for (const auto &id : account()->inventory()->ids(kind))
            if (recordTitle(kind, *account()->inventory()->record(id)) == title)
                return id;
        return {};
    }
    [[nodiscard]] RecordId url(const QString &title) const { return idOf("twilio.origination_url", title); }
    [[nodiscard]] Change weight(const QString &title, const QString &to) const { return updateRecord(url(title), *account()->inventory()->record(url(title)), {{"weight", to}}); }
    [[nodiscard]] PlanReview *review() const
    {
        auto *page = qobject_cast<ReviewPage *>(m_window->currentTool());
        return page ? page->review() : nullptr;
    }
    template<class Dialog>
    [[nodiscard]] Dialog *dialogOf(const QString &name) const
    {
        for (auto *dialog : m_window->findChildren<Dialog *>(name))
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    static void press(const QWidget *in, const char *name)
    {
        auto *button = in ? in->findChild<QAbstractButton *>(QLatin1StringView(name)) : nullptr;
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    [[nodiscard]] static bool isOver(const PlanReview *review, PlanReview::Phase phase = PlanReview::Phase::Over)
    {
        return QTest::qWaitFor([&] { return review->phase() == phase; }, 20'000);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Workspace> m_workspace;
};

void TestReviewing::initTestCase()
{
    m_appearance = std::make_unique<Appearance>(qApp);
}

void TestReviewing::init()
{
    open();
}

void TestReviewing::cleanup()
{
    for (auto *controller : m_window->accounts())
        if (auto *pending = m_workspace->changes()->pendingOf(controller))
            pending->clear();
    m_workspace.reset();
    m_window.reset();
}

void TestReviewing::open()
{
    m_workspace.reset();
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_workspace = std::make_unique<Workspace>(m_window.get(), m_folder.path());
    m_window->show();
    m_workspace->openSandbox();
    QVERIFY(QTest::qWaitFor([this] { return !account()->progress().busy && account()->inventory()->readAt().isValid(); }, 20'000));
}

void TestReviewing::collectedChangesGoTogether()
{
    auto *button = m_window->findChild<QPushButton *>(u"reviewChangesButton"_s);
    QVERIFY(button && !button->isEnabled());
    account()->editRecord(url(u"hq-pbx-1"_s));
    auto *dialog = dialogOf<EditDialog>(u"editDialog"_s);
    dialog->form()->setDraft({{"weight", u"71"_s}});
    press(dialog, "keepButton");
    account()->editRecord(url(u"hq-pbx-1"_s)); // begins with what waits, and joins it
    dialog = dialogOf<EditDialog>(u"editDialog"_s);
    QCOMPARE(dialog->form()->draft().value("weight"), u"71"_s);
    dialog->form()->setDraft({{"priority", u"11"_s}});
    press(dialog, "keepButton");
    m_workspace->changes()->review({{account(), {deleteRecord(url(u"old-asterisk"_s), *account()->inventory()->record(url(u"old-asterisk"_s)))}}});
    press(m_window->currentTool(), "keepForLater");
    QCOMPARE(m_workspace->changes()->pendingOf(account())->count(), 2);
    QCOMPARE(button->text(), u"Review changes (2)"_s);
    QVERIFY(m_window->findChild<QLabel *>(u"statusWork"_s)->text().contains(u"2 change"_s));
    button->click();
    QVERIFY(review());
    const auto gone = url(u"old-asterisk"_s);
    press(review(), "applyButton");
    QVERIFY(isOver(review()));
    QVERIFY(!account()->inventory()->contains(gone));
    QCOMPARE(account()->inventory()->record(url(u"hq-pbx-1"_s))->integer("weight"), 71);
    QCOMPARE(account()->inventory()->record(url(u"hq-pbx-1"_s))->integer("priority"), 11);
    QCOMPARE(m_workspace->changes()->pendingOf(account())->count(), 0);
    QCOMPARE(review()->model()->count(StepState::Done), 2);
    press(review(), "closeEnded");
    QVERIFY(QTest::qWaitFor([&] { return !m_window->findChild<ReviewPage *>(); }));
    QVERIFY(!button->isEnabled());
}

void TestReviewing::whatIsRemovedIsNotOffered()
{
    m_workspace->changes()->pendingOf(account())->add({weight(u"hq-pbx-1"_s, u"35"_s), weight(u"hq-pbx-2"_s, u"36"_s)});
    m_window->actions()->reviewChanges->trigger();
    QCOMPARE(review()->model()->stepCount(), 2);
    auto *table = m_window->findChild<QTableView *>(u"changesTable"_s);
    table->selectRow(0);
    press(m_window.get(), "removePending");
    QCOMPARE(review()->model()->stepCount(), 1);
    table->selectRow(0);
    press(m_window.get(), "removePending");
    QVERIFY(!review());
}

void TestReviewing::whatWaitsIsThereAgain()
{
    m_workspace->changes()->pendingOf(account())->add({weight(u"hq-pbx-1"_s, u"33"_s)});
    open();
    QCOMPARE(m_workspace->changes()->pendingOf(account())->count(), 1);
    auto *table = m_window->findChild<QTableView *>(u"changesTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 2).data().toString().contains(u"33"_s));
    table->selectRow(0);
    press(m_window.get(), "removePending");
    QCOMPARE(table->model()->rowCount(), 0);
}

void TestReviewing::whatWaitsIsToldAtTheStart()
{
    auto closed = account()->inventory()->account();
    closed.id = u"a real one"_s;
    closed.name = u"Branch"_s;
    PendingChanges(m_folder.filePath(u"pending/a%20real%20one.json"_s)).add({weight(u"hq-pbx-1"_s, u"33"_s), weight(u"hq-pbx-2"_s, u"34"_s)});
    m_window->setListedAccounts({closed});
    QCOMPARE(m_window->findChild<QLabel *>(u"messageText"_s)->text(), u"2 change(s) of “Branch” were collected earlier and wait to be reviewed."_s);
    QString wanted;
    connect(m_window.get(), &MainWindow::accountDeedWanted, this, [&wanted](AccountDeed deed, const QString &id) { wanted = deed == AccountDeed::Open ? id : QString(); });
    press(m_window.get(), "messageAction");
    QCOMPARE(wanted, closed.id);
}

void TestReviewing::aSecretIsEnteredAgain()
{
    const auto &kind = *findKind("twilio.credential");
    const auto parent = account()->inventory()->ids(kind).constFirst().parent;
    m_workspace->changes()->pendingOf(account())->add({createRecord(kind, parent, {{"username", u"newphone"_s}, {"password", u"Abcdefg12345678"_s}})});
    open();
    m_window->actions()->reviewChanges->trigger();
    QVERIFY(review() && !review()->mayApply());
    press(review(), "obstacleButton");
    auto *dialog = dialogOf<EditDialog>(u"editDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->form()->draft().value("username"), u"newphone"_s);
    dialog->form()->setDraft({{"password", u"Bbcdefg12345678"_s}});
    press(dialog, "saveButton");
    QVERIFY(review()->mayApply());
    press(review(), "applyButton");
    QVERIFY(QTest::qWaitFor([&] { return idOf("twilio.credential", u"newphone"_s).isValid(); }, 20'000));
}

void TestReviewing::aGuardIsTickedBeforeAFormIsSaved()
{
    const auto trunk = idOf("twilio.trunk", u"hq-trunk"_s);
    const bool secure = account()->inventory()->record(trunk)->boolean("secure").value_or(false);
    QVERIFY(secure);
    account()->editRecord(trunk);
    auto *dialog = dialogOf<EditDialog>(u"editDialog"_s);
    dialog->form()->setDraft({{"secure", u"false"_s}});
    press(dialog, "saveButton");
    auto *guard = dialogOf<QDialog>(u"guardDialog"_s);
    QVERIFY(guard);
    QVERIFY(!guard->findChild<QPushButton *>(u"saveAnyway"_s)->isEnabled());
    press(guard, "backButton");
    QVERIFY(dialog->isVisible() && !dialog->isSaving());
    QCOMPARE(dialog->form()->draft().value("secure"), u"false"_s);
    press(dialog, "saveButton");
    guard = dialogOf<QDialog>(u"guardDialog"_s);
    for (auto *tick : guard->findChildren<QCheckBox *>())
        tick->click();
    press(guard, "saveAnyway");
    QVERIFY(QTest::qWaitFor([&] { return account()->inventory()->record(trunk)->boolean("secure") == false; }, 20'000));
}

void TestReviewing::namesThatGoNeedTheAccountsName()
{
    account()->removeRecords({idOf("twilio.trunk", u"hq-trunk"_s)});
    QVERIFY(review());
    for (auto *tick : review()->findChildren<QCheckBox *>())
        tick->click();
    QVERIFY(!review()->mayApply());
    review()->findChild<QLineEdit *>(u"accountName"_s)->setText(account()->inventory()->account().name.toLower());
    QVERIFY(!review()->mayApply());
    review()->findChild<QLineEdit *>(u"accountName"_s)->setText(account()->inventory()->account().name);
    QVERIFY(review()->mayApply());
}

void TestReviewing::aRefusedStepIsSkippedOrLeft()
{
    // A name that another account holds is refused by the provider.
    const auto trunk = idOf("twilio.trunk", u"branch-trunk"_s);
    const auto taken = updateRecord(trunk, *account()->inventory()->record(trunk), {{"domain_name", u"example.pstn.twilio.com"_s}});
    m_workspace->changes()->review({{account(), {taken, weight(u"hq-pbx-1"_s, u"44"_s)}}});
    QVERIFY(review());
    for (auto *tick : review()->findChildren<QCheckBox *>())
        tick->click();
    if (auto *name = review()->findChild<QLineEdit *>(u"accountName"_s))
        name->setText(account()->inventory()->account().name);
    press(review(), "applyButton");
    QVERIFY(isOver(review(), PlanReview::Phase::Stopped));
    QCOMPARE(review()->model()->count(StepState::Failed), 1);
    QVERIFY(m_window->currentTool()->whatIsLost().size() > 0);
    press(review(), "skipStep");
    QVERIFY(isOver(review()));
    QCOMPARE(review()->model()->count(StepState::Failed), 1); // what was left out is still to be seen
    QCOMPARE(account()->inventory()->record(url(u"hq-pbx-1"_s))->integer("weight"), 44);
    QCOMPARE(review()->model()->count(StepState::Done), 1);
}

void TestReviewing::thePageBelowKeepsItsRow()
{
    m_window->showKind(account(), url(u"hq-pbx-1"_s).kind);
    auto *table = m_window->findChild<QTableView *>(u"table.twilio.origination_url"_s);
    QVERIFY(table);
    table->selectRow(5);
    m_workspace->changes()->review({{account(), {weight(u"hq-pbx-1"_s, u"55"_s)}}});
    QVERIFY(review());
    Q_EMIT m_window->currentTool()->closeWanted();
    QVERIFY(!review());
    QCOMPARE(table->currentIndex().row(), 5);
}

void TestReviewing::theCopiesAreOnTheClipboard()
{
    m_workspace->changes()->review({{account(), {weight(u"hq-pbx-1"_s, u"55"_s)}}});
    review()->copyText();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Weight"_s));
    review()->copyCurl();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"--data-urlencode 'Weight=55'"_s));
}

QTEST_MAIN(TestReviewing)
#include "tst_reviewing.moc"
