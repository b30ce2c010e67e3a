// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/session.h"
#include "tests/desktop/deskbench.h"
#include "views/dialogs/accountdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/secretdialog.h"
#include "views/forms/accountform.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/fieldrow.h"
#include "views/review/reviewpage.h"
#include "views/widgets/notice.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// Accounts of one's own from the first dialog to a restart, over real HTTP to the sandbox's server.
class TestAccountDesk : public DeskBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void addConnectOpenCloseRestartOpen();
    void theOtherProviderToo();
    void nothingIsAskedAtStart();
    void aWrongTokenIsToldFromAMissingRight();
    void aMissingSecretIsAskedFor();
    void aRefusedSecretIsEnteredAgain();
    void readOnlyRefusesAWrite();
    void goingLiveAsksOnce();
    void removingTakesTheSecretAlong();
    void anEditIsSeenAtOnce();
    void aTryIsStopped();
    void aDamagedListIsSaidAndKept();
    void accountsAreImportedOnRequest();
    void aSecretForThisRunIsSaid();
    void twoOpenSideBySide();
};

static void enter(AccountDialog *dialog, const char *field, const QString &text)
{
    dialog->form()->row(field)->editor()->replaceText(text);
}

void TestAccountDesk::addConnectOpenCloseRestartOpen()
{
    wish(AccountDeed::Add);
    auto *dialog = dialogOf<AccountDialog>();
    QVERIFY(dialog);
    enter(dialog, "name", u"Mine"_s);
    enter(dialog, "account_id", m_sandbox->accountSid());
    enter(dialog, "secret", QString::fromUtf8(m_sandbox->authToken()));
    enter(dialog, "region", u"other"_s);
    enter(dialog, "address", m_sandbox->baseUrl());
    press(dialog, "connectButton");
    QVERIFY(QTest::qWaitFor([dialog] { return !dialog->isTrying(); }));
    const auto *verdict = dialog->findChild<Notice *>(u"findingsVerdict"_s);
    QVERIFY2(verdict->text().contains(u"everything can be read"_s), qPrintable(verdict->text()));
    QCOMPARE(dialog->findChild<QLabel *>(u"finding_twilio.trunk"_s)->text(), u"10"_s);
    QCOMPARE(m_sandbox->server().log().count("POST"), 0);
    press(dialog, "saveButton");

    QVERIFY(QTest::qWaitFor([this] { return m_window->accounts().size() == 1; }));
    const auto id = m_window->accounts().constFirst()->inventory()->account().id;
    QVERIFY(isRead(id));
    QCOMPARE(opened(id)->inventory()->count(*findKind("twilio.trunk")), 10);
    QCOMPARE(opened(id)->inventory()->account().mode, AccountMode::ReadOnly);
    QFile file(m_folder->filePath(u"accounts.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(m_sandbox->authToken()));

    Q_EMIT m_window->closeWanted(opened(id));
    QVERIFY(m_window->accounts().isEmpty());
    QCOMPARE(closedName(0), u"Mine"_s);
    stop();
    start();
    QCOMPARE(closedName(0), u"Mine"_s);
    const auto *bar = m_window->findChild<SideBar *>();
    QVERIFY(bar->isVisible());
    Q_EMIT m_window->findChild<SideBar *>()->clicked(bar->model()->index(0, 0, bar->model()->index(0, 0)));
    QVERIFY(isRead(id));
    QVERIFY(!dialogOf<SecretDialog>());
}

void TestAccountDesk::theOtherProviderToo()
{
    const auto &lab = m_sandbox->lab();
    wish(AccountDeed::Add);
    auto *dialog = dialogOf<AccountDialog>();
    enter(dialog, "provider", QString::fromUtf8(lab.provider));
    enter(dialog, "name", u"Lab"_s);
    enter(dialog, "account_id", lab.accountId);
    enter(dialog, "secret", u"wr0ng"_s);
    enter(dialog, "region", u"other"_s);
    enter(dialog, "address", m_sandbox->baseUrl());
    const auto *verdict = dialog->findChild<Notice *>(u"findingsVerdict"_s);
    press(dialog, "connectButton");
    QVERIFY(QTest::qWaitFor([dialog] { return !dialog->isTrying(); }));
    QVERIFY2(verdict->text().contains(u"does not let you in"_s) && !verdict->text().contains(u"region"_s), qPrintable(verdict->text()));
    enter(dialog, "secret", QString::fromUtf8(lab.token));
    press(dialog, "connectButton");
    QVERIFY(QTest::qWaitFor([dialog] { return !dialog->isTrying(); }));
    QVERIFY2(verdict->text().contains(u"everything can be read"_s), qPrintable(verdict->text()));
    press(dialog, "saveButton");
    QVERIFY(QTest::qWaitFor([this] { return m_window->accounts().size() == 1; }));
    const auto id = m_window->accounts().constFirst()->inventory()->account().id;
    QVERIFY(isRead(id));
    QVERIFY(opened(id)->inventory()->count() > 0);
    QVERIFY(!opened(id)->canWrite());
}

void TestAccountDesk::nothingIsAskedAtStart()
{
    put(local(u"Mine"_s), m_sandbox->authToken());
    stop();
    m_sandbox->server().log().clear();
    auto *store = new LastingStore;
    start(store);
    QTest::qWait(50);
    QCOMPARE(store->reads, 0);
    QCOMPARE(m_sandbox->server().log().count("GET"), 0);
    QVERIFY(!m_window->currentAccount());
}

void TestAccountDesk::aWrongTokenIsToldFromAMissingRight()
{
    wish(AccountDeed::Add);
    auto *dialog = dialogOf<AccountDialog>();
    enter(dialog, "name", u"Mine"_s);
    enter(dialog, "account_id", m_sandbox->accountSid());
    enter(dialog, "secret", u"wr0ng"_s);
    enter(dialog, "region", u"other"_s);
    enter(dialog, "address", m_sandbox->baseUrl());
    const auto *verdict = dialog->findChild<Notice *>(u"findingsVerdict"_s);
    press(dialog, "connectButton");
    QVERIFY(QTest::qWaitFor([dialog] { return !dialog->isTrying(); }));
    QVERIFY2(verdict->text().contains(u"does not let you in"_s), qPrintable(verdict->text()));
    QVERIFY(!verdict->text().contains(u"wr0ng"_s));

    // One list alone is refused.
    enter(dialog, "secret", QString::fromUtf8(m_sandbox->authToken()));
    m_sandbox->server().faults().add({.path = "*/SIP/CredentialLists*", .fault = Fault::failure(401), .count = -1});
    press(dialog, "connectButton");
    QVERIFY(QTest::qWaitFor([dialog] { return !dialog->isTrying(); }));
    QVERIFY2(verdict->text().contains(u"1 list"_s), qPrintable(verdict->text()));
    QCOMPARE(dialog->findChild<QLabel *>(u"finding_twilio.credential_list"_s)->text(), u"not allowed for this key"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"finding_twilio.trunk"_s)->text(), u"10"_s);

    // Nobody is there.
    enter(dialog, "address", u"http://127.0.0.1:1"_s);
    press(dialog, "connectButton");
    QVERIFY(QTest::qWaitFor([dialog] { return !dialog->isTrying(); }, 15'000));
    QVERIFY(!verdict->text().isEmpty() && !verdict->text().contains(u"let you in"_s));
}

void TestAccountDesk::aMissingSecretIsAskedFor()
{
    const auto account = local(u"Mine"_s);
    put(account);
    wish(AccountDeed::Open, account.id);
    wish(AccountDeed::Open, account.id); // a second click changes nothing
    QVERIFY(QTest::qWaitFor([this] { return dialogOf<SecretDialog>() != nullptr; }));
    QCOMPARE(m_window->findChildren<SecretDialog *>().size(), 1);
    QVERIFY(AccountFile(m_folder->filePath(u"accounts.json"_s)).read()->find(account.id)); // it is not taken for gone
    auto *dialog = dialogOf<SecretDialog>();
    dialog->row()->editor()->replaceText(QString::fromUtf8(m_sandbox->authToken()));
    press(dialog, "openButton");
    QVERIFY(isRead(account.id));
    QCOMPARE(LastingStore::kept.value(account.id), Secret(m_sandbox->authToken()));
}

void TestAccountDesk::aRefusedSecretIsEnteredAgain()
{
    const auto account = local(u"Mine"_s);
    put(account, "outd4ted");
    wish(AccountDeed::Open, account.id);
    QVERIFY(QTest::qWaitFor([this] {
        const auto *again = m_window->findChild<QPushButton *>(u"messageAction"_s);
        return again && again->isVisible() && again->text().contains(u"secret"_s);
    }));
    QVERIFY(QTest::qWaitFor([&] { return !opened(account.id)->progress().busy; }));
    press(m_window.get(), "messageAction");
    auto *dialog = dialogOf<SecretDialog>();
    QVERIFY(dialog);
    dialog->row()->editor()->replaceText(QString::fromUtf8(m_sandbox->authToken()));
    press(dialog, "openButton");
    QVERIFY(isRead(account.id));
    QCOMPARE(LastingStore::kept.value(account.id), Secret(m_sandbox->authToken()));
    QCOMPARE(m_window->accounts().size(), 1);
}

void TestAccountDesk::readOnlyRefusesAWrite()
{
    const auto account = local(u"Mine"_s);
    put(account, m_sandbox->authToken());
    wish(AccountDeed::Open, account.id);
    QVERIFY(isRead(account.id));
    auto *controller = opened(account.id);
    const auto &trunks = *findKind("twilio.trunk");
    QVERIFY(!controller->canWrite());
    QVERIFY(controller->whyNot(AccountController::Deed::Create, &trunks).contains(u"reading only"_s));
    // A wish that comes past the buttons is shown, and why it cannot go out; the gate itself is in the session.
    controller->removeRecords({controller->inventory()->ids(*findKind("twilio.origination_url")).constFirst()});
    auto *page = qobject_cast<ReviewPage *>(m_window->currentTool());
    QVERIFY(page && !page->review()->mayApply());
    QVERIFY(page->findChild<QWidget *>(u"obstacle"_s));
    std::optional<ApiError> refused;
    controller->findChild<Session *>()->send({.method = ApiMethod::Post, .service = "trunking", .path = "/v1/Trunks"}, this,
        [&refused](const Result<ApiAnswer> &result) { refused = result ? ApiError() : result.error(); });
    QVERIFY(QTest::qWaitFor([&] { return refused.has_value(); }));
    QCOMPARE(refused->kind, ApiError::Kind::Blocked);
    QCOMPARE(m_sandbox->server().log().count("DELETE") + m_sandbox->server().log().count("POST"), 0);
}

void TestAccountDesk::goingLiveAsksOnce()
{
    const auto account = local(u"Mine"_s);
    put(account, m_sandbox->authToken());
    wish(AccountDeed::Open, account.id);
    QVERIFY(isRead(account.id));
    wish(AccountDeed::AllowChanges, account.id);
    press(dialogOf<QMessageBox>(), "stayReadOnly");
    QVERIFY(!opened(account.id)->canWrite());
    QVERIFY(QTest::qWaitFor([this] { return !m_window->findChild<QMessageBox *>(); }));
    wish(AccountDeed::AllowChanges, account.id);
    press(dialogOf<QMessageBox>(), "allowChanges");
    QVERIFY(opened(account.id)->canWrite());
    QVERIFY(m_window->windowTitle().contains(u"LIVE"_s));
    QCOMPARE(AccountFile(m_folder->filePath(u"accounts.json"_s)).read()->find(account.id)->mode, AccountMode::Live);
    wish(AccountDeed::ReadOnly, account.id); // back needs no question
    QVERIFY(!opened(account.id)->canWrite());

    // The session follows: what it refuses now went out before.
    const auto remove = [&] {
        const auto &urls = *findKind("twilio.origination_url");
        const auto ids = opened(account.id)->inventory()->ids(urls);
        const auto it = std::find_if(ids.begin(), ids.end(), [&](const RecordId &each) { return recordTitle(urls, *opened(account.id)->inventory()->record(each)) == u"old-asterisk"; });
        opened(account.id)->removeRecords({*it});
        auto *apply = m_window->currentTool()->findChild<QAbstractButton *>(u"applyButton"_s);
        for (auto *tick : m_window->currentTool()->findChildren<QCheckBox *>())
            tick->click();
        apply->click();
        QVERIFY(QTest::qWaitFor([&] { return !opened(account.id)->isWriting(); }));
    };
    remove();
    QCOMPARE(m_sandbox->server().log().count("DELETE"), 0);
    wish(AccountDeed::AllowChanges, account.id);
    press(dialogOf<QMessageBox>(), "allowChanges");
    remove();
    QCOMPARE(m_sandbox->server().log().count("DELETE"), 1);
    wish(AccountDeed::ReadOnly, account.id);

    // In the form, too.
    QVERIFY(QTest::qWaitFor([this] { return !m_window->findChild<QMessageBox *>(); }));
    wish(AccountDeed::Edit, account.id);
    auto *dialog = dialogOf<AccountDialog>();
    enter(dialog, "read_only", u"false"_s);
    press(dialog, "saveButton");
    press(dialogOf<QMessageBox>(), "stayReadOnly");
    QVERIFY(dialog->isVisible() && dialog->findChild<QAbstractButton *>(u"saveButton"_s)->isEnabled());
    QVERIFY(!opened(account.id)->canWrite());
}

void TestAccountDesk::removingTakesTheSecretAlong()
{
    const auto account = local(u"Mine"_s);
    put(account, m_sandbox->authToken());
    wish(AccountDeed::Open, account.id);
    QVERIFY(isRead(account.id));
    wish(AccountDeed::Remove, account.id);
    QVERIFY(LastingStore::kept.contains(account.id));
    press(dialogOf<QMessageBox>(), "removeYes");
    QVERIFY(m_window->accounts().isEmpty());
    QVERIFY(!LastingStore::kept.contains(account.id));
    QVERIFY(AccountFile(m_folder->filePath(u"accounts.json"_s)).read()->accounts().isEmpty());
}

void TestAccountDesk::anEditIsSeenAtOnce()
{
    const auto account = local(u"Mine"_s);
    put(account, m_sandbox->authToken());
    wish(AccountDeed::Open, account.id);
    QVERIFY(isRead(account.id));
    wish(AccountDeed::Connect, account.id); // tries with the secret that is kept
    auto *dialog = dialogOf<AccountDialog>();
    QVERIFY(QTest::qWaitFor([dialog] { return !dialog->isTrying(); }));
    QVERIFY(dialog->findChild<Notice *>(u"findingsVerdict"_s)->text().contains(u"everything"_s));
    enter(dialog, "name", u"Renamed"_s);
    enter(dialog, "colour", u"#8250df"_s);
    press(dialog, "saveButton");
    QVERIFY(m_window->windowTitle().contains(u"Renamed"_s));
    QCOMPARE(opened(account.id)->inventory()->account().colour, u"#8250df"_s);
    QCOMPARE(LastingStore::kept.value(account.id), Secret(m_sandbox->authToken()));
    QCOMPARE(opened(account.id)->inventory()->count(*findKind("twilio.trunk")), 10);
}

void TestAccountDesk::aTryIsStopped()
{
    const auto account = local(u"Mine"_s);
    put(account, m_sandbox->authToken());
    m_sandbox->server().faults().setLatency(std::chrono::milliseconds(400));
    wish(AccountDeed::Connect, account.id);
    auto *dialog = dialogOf<AccountDialog>();
    QVERIFY(QTest::qWaitFor([this] { return m_sandbox->server().log().count("GET") > 0; }));
    press(dialog, "connectButton");
    QVERIFY(!dialog->isTrying());
    QVERIFY(dialog->findChild<Notice *>(u"findingsVerdict"_s)->text().contains(u"Stopped"_s));
}

void TestAccountDesk::aDamagedListIsSaidAndKept()
{
    stop();
    {
        QFile file(m_folder->filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":");
    }
    start();
    QVERIFY(says(u"damaged"_s));
    QFile file(m_folder->filePath(u"accounts.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{\"format\":"_ba);
}

void TestAccountDesk::accountsAreImportedOnRequest()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u".twilio-cli"_s));
    QFile profiles(m_folder->filePath(u".twilio-cli/config.json"_s));
    QVERIFY(profiles.open(QIODevice::WriteOnly));
    profiles.write(R"({"profiles":{"work":{"accountSid":"AC00000000000000000000000000000009","apiKey":"SK00000000000000000000000000000009"}}})");
    profiles.close();
    QProcessEnvironment environment;
    environment.insert(u"TWILIO_ACCOUNT_SID"_s, m_sandbox->accountSid());
    environment.insert(u"TWILIO_AUTH_TOKEN"_s, QString::fromUtf8(m_sandbox->authToken()));
    m_desk->setSurroundings(environment, m_folder->path());
    wish(AccountDeed::Import);
    auto *dialog = dialogOf<ImportDialog>();
    QCOMPARE(dialog->chosen().size(), 2);
    press(dialog, "importButton");
    const auto accounts = AccountFile(m_folder->filePath(u"accounts.json"_s)).read()->accounts();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(LastingStore::kept.size(), 1);
    QCOMPARE(LastingStore::kept.value(accounts.constFirst().id), Secret(m_sandbox->authToken()));
    QVERIFY(QTest::qWaitFor([this] { return !m_window->findChild<ImportDialog *>(); }));
    wish(AccountDeed::Import); // nothing is taken twice by itself
    QCOMPARE(dialogOf<ImportDialog>()->chosen().size(), 0);
}

void TestAccountDesk::aSecretForThisRunIsSaid()
{
    stop();
    start(new MemorySecretStore);
    const auto account = local(u"Mine"_s);
    put(account);
    wish(AccountDeed::Open, account.id);
    QVERIFY(QTest::qWaitFor([this] { return dialogOf<SecretDialog>() != nullptr; }));
    auto *dialog = dialogOf<SecretDialog>();
    QVERIFY(dialog->findChild<QLabel *>(u"secretKeeping"_s)->text().contains(u"memory"_s));
    dialog->row()->editor()->replaceText(QString::fromUtf8(m_sandbox->authToken()));
    press(dialog, "openButton");
    QVERIFY(isRead(account.id));
    QVERIFY(QTest::qWaitFor([this] { return m_window->findChild<QLabel *>(u"statusText"_s)->text().contains(u"this run only"_s); }));
    Q_EMIT m_window->closeWanted(opened(account.id));
    wish(AccountDeed::Open, account.id); // within the run it is not asked for again
    QVERIFY(isRead(account.id));
}

void TestAccountDesk::twoOpenSideBySide()
{
    const auto first = local(u"First"_s), second = local(u"Second"_s);
    put(first, m_sandbox->authToken());
    put(second, m_sandbox->authToken());
    wish(AccountDeed::Open, first.id);
    wish(AccountDeed::Open, second.id);
    QVERIFY(isRead(first.id) && isRead(second.id));
    wish(AccountDeed::AllowChanges, second.id);
    press(dialogOf<QMessageBox>(), "allowChanges");
    QVERIFY(opened(second.id)->canWrite() && !opened(first.id)->canWrite());
    wish(AccountDeed::Open, first.id); // open already: it comes into view
    QCOMPARE(m_window->currentAccount(), opened(first.id));
    QCOMPARE(m_window->accounts().size(), 2);
}

QTEST_MAIN(TestAccountDesk)
#include "tst_accountdesk.moc"
