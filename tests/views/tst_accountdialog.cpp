// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/plivoendpoints.h"
#include "models/accounts/twilioendpoints.h"
#include "models/schema/registry.h"
#include "views/dialogs/accountdialog.h"
#include "views/dialogs/findingsview.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/secretdialog.h"
#include "views/forms/accountform.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/fieldrow.h"
#include "views/widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(AccountFindings)

static const auto sid = u"AC00000000000000000000000000000001"_s;
static const auto key = u"SK00000000000000000000000000000002"_s;

/// The dialog asks for what a provider needs, lets nothing wrong through, and says in plain words what a try has found.
class TestAccountDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dialog.reset(); }
    void aNewAccountIsReadOnly();
    void somethingWrongIsNotSaved();
    void everyFieldReachesTheAccount();
    void theProviderDecidesWhatIsAskedFor();
    void anAddressIsJudged_data();
    void anAddressIsJudged();
    void anEditKeepsWhatItDoesNotTouch();
    void theSecretIsHiddenAndInNoText();
    void closingAsksOnlyForEdits();
    void aTryCanBeStoppedAndEndsWithAnEdit();
    void findingsInPlainWords_data();
    void findingsInPlainWords();
    void keepingIsSaidWhereItIsEntered();
    void theSecretDialog();
    void theImportDialog();

private:
    AccountDialog *open(const std::optional<Account> &account = {})
    {
        m_dialog = std::make_unique<AccountDialog>(account);
        m_dialog->open();
        return m_dialog.get();
    }
    void enter(const char *field, const QString &text)
    {
        auto *row = m_dialog->form()->row(field);
        QVERIFY2(row && row->isVisible(), field);
        row->editor()->replaceText(text);
    }
    void fillIn()
    {
        enter("name", u"Acme"_s);
        enter("account_id", sid);
        enter("secret", u"s3cret"_s);
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(QLatin1StringView(name)); }

    std::unique_ptr<AccountDialog> m_dialog;
};

void TestAccountDialog::aNewAccountIsReadOnly()
{
    auto *dialog = open();
    QSignalSpy saved(dialog, &AccountDialog::saveRequested);
    QVERIFY(dialog->statusText().contains(u"Name"_s));
    QCOMPARE(dialog->focusWidget(), dialog->form()->row("name")->editor()->control());
    fillIn();
    button("saveButton")->click();
    QCOMPARE(saved.count(), 1);
    const auto account = saved.constFirst().at(0).value<Account>();
    QCOMPARE(account.mode, AccountMode::ReadOnly);
    QCOMPARE(account.name, u"Acme"_s);
    QCOMPARE(account.user, sid);
    QCOMPARE(account.endpoints, twilioEndpoints());
    QCOMPARE(saved.constFirst().at(1).value<Secret>(), Secret("s3cret"));
    QVERIFY(!button("cancelButton")->isEnabled());
    QVERIFY(dialog->isVisible());
    dialog->failed(u"The disk is full."_s);
    QCOMPARE(dialog->findChild<Notice *>(u"accountTrouble"_s)->text(), u"The disk is full."_s);
    QCOMPARE(dialog->form()->row("name")->text(), u"Acme"_s);
    button("saveButton")->click();
    dialog->saved();
    QVERIFY(!dialog->isVisible());
}

void TestAccountDialog::somethingWrongIsNotSaved()
{
    auto *dialog = open();
    QSignalSpy saved(dialog, &AccountDialog::saveRequested), tried(dialog, &AccountDialog::tryRequested);
    fillIn();
    enter("account_id", key);
    for (const char *name : {"saveButton", "connectButton"}) {
        dialog->form()->focusFirst();
        button(name)->click();
        QCOMPARE(dialog->focusWidget(), dialog->form()->row("account_id")->editor()->control());
        QVERIFY(dialog->form()->row("account_id")->shownMessage().contains(u"API key"_s));
        QVERIFY(dialog->statusText().startsWith(u'1'));
    }
    QCOMPARE(saved.count() + tried.count(), 0);
    enter("account_id", u" "_s + sid + u" "_s);
    button("saveButton")->click();
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.constFirst().constFirst().value<Account>().accountId, sid);
}

void TestAccountDialog::everyFieldReachesTheAccount()
{
    auto *dialog = open();
    QSignalSpy saved(dialog, &AccountDialog::saveRequested);
    fillIn();
    enter("user", key);
    enter("region", u"ie1"_s);
    enter("colour", u"#8250df"_s);
    enter("read_only", u"false"_s);
    button("saveButton")->click();
    const auto account = saved.constFirst().at(0).value<Account>();
    QCOMPARE(account.user, key);
    QCOMPARE(account.endpoints.value("trunking"), QUrl(u"https://trunking.dublin.ie1.twilio.com"_s));
    QCOMPARE(account.colour, u"#8250df"_s);
    QCOMPARE(account.mode, AccountMode::Live);
}

void TestAccountDialog::theProviderDecidesWhatIsAskedFor()
{
    auto *dialog = open();
    QSignalSpy saved(dialog, &AccountDialog::saveRequested);
    QVERIFY(dialog->form()->row("user"));
    enter("provider", u"plivo"_s);
    QVERIFY(!dialog->form()->row("user"));
    enter("name", u"Lab"_s);
    enter("account_id", u"MAXXXXXXXXXXXXXXXX12"_s);
    enter("secret", u"t0ken"_s);
    button("saveButton")->click();
    const auto account = saved.constFirst().at(0).value<Account>();
    QCOMPARE(account.provider, "plivo"_ba);
    QCOMPARE(account.endpoints, *plivoEndpoints({}));
}

void TestAccountDialog::anAddressIsJudged_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host"); // empty: refused
    QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"127.0.0.1"_s;
    QTest::newRow("regional") << u"https://api.frankfurt.de1.twilio.com"_s << u"api.frankfurt.de1.twilio.com"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("foreign") << u"https://api.twilio.com.example"_s << u""_s;
    QTest::newRow("unprotected") << u"http://192.168.1.1"_s << u""_s;
}

void TestAccountDialog::anAddressIsJudged()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    auto *dialog = open();
    QSignalSpy saved(dialog, &AccountDialog::saveRequested);
    fillIn();
    QVERIFY(dialog->form()->row("address")->isHidden());
    enter("region", u"other"_s);
    if (!address.isEmpty())
        enter("address", address);
    button("saveButton")->click();
    QCOMPARE(saved.count(), host.isEmpty() ? 0 : 1);
    if (host.isEmpty())
        QVERIFY(!dialog->form()->row("address")->shownMessage().isEmpty());
    else
        QCOMPARE(saved.constFirst().constFirst().value<Account>().endpoints.value("api").host(), host);
}

void TestAccountDialog::anEditKeepsWhatItDoesNotTouch()
{
    auto account = *twilioAccount(u"Acme"_s, sid, key, u"https://api.sydney.au1.twilio.com"_s, AccountMode::Live);
    account.colour = u"#123456"_s; // not one of the named ones
    auto *dialog = open(account);
    QCOMPARE(dialog->windowTitle(), u"Edit account · Acme"_s);
    QVERIFY(!button("saveButton")->isEnabled());
    QCOMPARE(dialog->form()->problemCount(), 0);
    QCOMPARE(dialog->form()->account(), account);
    QVERIFY(!dialog->form()->row("provider")->editor()->control()->isEnabled());
    QSignalSpy saved(dialog, &AccountDialog::saveRequested);
    enter("name", u"Acme AU"_s);
    button("saveButton")->click();
    account.name = u"Acme AU"_s;
    QCOMPARE(saved.constFirst().at(0).value<Account>(), account);
    QVERIFY(saved.constFirst().at(1).value<Secret>().isEmpty());

    const auto local = *plivoAccount(u"Lab"_s, u"MAXXXXXXXXXXXXXXXX12"_s, u"http://127.0.0.1:99"_s, AccountMode::ReadOnly);
    open(local);
    QCOMPARE(m_dialog->form()->account(), local);
    QCOMPARE(m_dialog->form()->row("address")->text(), u"http://127.0.0.1:99"_s);
}

void TestAccountDialog::theSecretIsHiddenAndInNoText()
{
    auto *dialog = open();
    fillIn();
    auto *line = qobject_cast<QLineEdit *>(dialog->form()->row("secret")->editor()->control());
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    const auto labels = dialog->findChildren<QLabel *>();
    for (const auto *label : labels)
        QVERIFY(!label->text().contains(u"s3cret"_s));
    QVERIFY(!line->accessibleName().contains(u"s3cret"_s) && !line->accessibleDescription().contains(u"s3cret"_s));
    enter("secret", u"s3cret with blanks"_s);
    QVERIFY(!dialog->form()->row("secret")->shownMessage().contains(u"s3cret"_s));
    QVERIFY(!dialog->form()->row("secret")->shownMessage().isEmpty());
}

void TestAccountDialog::closingAsksOnlyForEdits()
{
    auto *dialog = open();
    dialog->reject();
    QVERIFY(!dialog->isVisible());
    dialog = open();
    enter("name", u"x"_s);
    dialog->reject();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QMessageBox *>(u"discardBox"_s));
}

void TestAccountDialog::aTryCanBeStoppedAndEndsWithAnEdit()
{
    auto *dialog = open();
    QSignalSpy tried(dialog, &AccountDialog::tryRequested), stopped(dialog, &AccountDialog::tryCancelled);
    fillIn();
    button("connectButton")->click();
    QCOMPARE(tried.count(), 1);
    QVERIFY(dialog->isTrying());
    button("connectButton")->click();
    QCOMPARE(stopped.count(), 1);
    dialog->setFindings({.outcome = AccountFindings::Outcome::Cancelled, .lists = {}, .error = {}});
    QVERIFY(!dialog->isTrying());
    button("connectButton")->click();
    enter("name", u"Other"_s);
    QCOMPARE(stopped.count(), 2);
    dialog->setFindings({.outcome = AccountFindings::Outcome::Reached, .lists = {}, .error = {}});
    QVERIFY(!dialog->findChild<FindingsView *>()->isVisible()); // it was about other texts
}

void TestAccountDialog::findingsInPlainWords_data()
{
    using O = AccountFindings::Outcome;
    const auto *trunks = findKind("twilio.trunk");
    const auto list = [trunks](int count, bool more, std::optional<ApiError::Kind> error = {}) {
        AccountFinding finding{.kind = trunks, .asked = true, .count = count, .more = more, .error = {}};
        if (error)
            finding.error = ApiError{.kind = *error, .message = u"the provider's words"_s};
        return finding;
    };
    QTest::addColumn<AccountFindings>("findings");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, O outcome, const QList<AccountFinding> &lists, const char *verdict, const char *line, const std::optional<ApiError> &error = {}) {
        QTest::newRow(name) << AccountFindings{outcome, lists, error} << QString::fromLatin1(verdict) << QString::fromLatin1(line);
    };
    row("some", O::Reached, {list(10, false)}, "everything can be read", "10");
    row("many", O::Reached, {list(20, true)}, "everything", "20 or more");
    row("none", O::Reached, {list(0, false)}, "everything", "none");
    row("not allowed", O::Reached, {list(0, false, ApiError::Kind::Unauthorized), list(1, false)}, "1 list", "not allowed for this key");
    row("forbidden", O::Reached, {list(0, false, ApiError::Kind::Forbidden), list(1, false)}, "1 list", "not allowed for this key");
    row("broken", O::Reached, {list(0, false, ApiError::Kind::Server), list(1, false)}, "1 list", "the provider's words");
    row("looking", O::Looking, {{.kind = trunks, .error = {}}, list(3, false)}, "1 of 2", "not asked yet");
    row("wrong password", O::Refused, {list(0, false, ApiError::Kind::Unauthorized)}, "another region", "");
    row("no network", O::Failed, {list(0, false, ApiError::Kind::Unreachable)}, "the host is not known", "",
        ApiError{.kind = ApiError::Kind::Unreachable, .message = u"the host is not known"_s});
    row("stopped", O::Cancelled, {list(3, false)}, "Stopped", "3");
}

void TestAccountDialog::findingsInPlainWords()
{
    QFETCH(AccountFindings, findings);
    QFETCH(QString, verdict);
    QFETCH(QString, line);
    auto *dialog = open();
    fillIn();
    dialog->tryOut();
    dialog->setFindings(findings);
    auto *shown = dialog->findChild<Notice *>(u"findingsVerdict"_s);
    QVERIFY2(shown->isVisible() && shown->text().contains(verdict), qPrintable(shown->text()));
    const auto *words = dialog->findChild<QLabel *>(u"finding_twilio.trunk"_s);
    QCOMPARE(words ? words->text() : QString(), line);
    QCOMPARE(button("connectButton")->text(), findings.outcome == AccountFindings::Outcome::Looking ? u"Stop"_s : u"Connect"_s);
}

void TestAccountDialog::keepingIsSaidWhereItIsEntered()
{
    auto *dialog = open();
    dialog->setKeeping(u"It lives in memory."_s, false);
    int said = 0;
    for (const auto *label : dialog->findChildren<QLabel *>(u"secretKeeping"_s))
        said += label->isVisible() && label->text() == u"It lives in memory."_s ? 1 : 0;
    QCOMPARE(said, 1);
}

void TestAccountDialog::theSecretDialog()
{
    const auto account = *twilioAccount(u"Acme"_s, sid, key, {}, AccountMode::ReadOnly);
    SecretDialog dialog(account, u"It is not known."_s);
    dialog.open();
    QSignalSpy given(&dialog, &SecretDialog::secretGiven);
    auto *open = dialog.findChild<QPushButton *>(u"openButton"_s);
    open->click();
    QVERIFY(dialog.isVisible() && given.isEmpty());
    QVERIFY(!dialog.row()->shownMessage().isEmpty());
    QCOMPARE(dialog.findChild<QLabel *>(u"secretUser"_s)->text(), key);
    dialog.setKeeping(u"in memory"_s, false);
    QVERIFY(!dialog.findChild<QCheckBox *>(u"keepSecret"_s)->isVisible());
    dialog.setKeeping(u"in the keychain"_s, true);
    dialog.findChild<QCheckBox *>(u"keepSecret"_s)->setChecked(false);
    dialog.row()->editor()->replaceText(u" s3cret "_s);
    open->click();
    QCOMPARE(given.constFirst().at(0).value<Secret>(), Secret("s3cret"));
    QCOMPARE(given.constFirst().at(1).toBool(), false);
}

void TestAccountDialog::theImportDialog()
{
    const auto account = *twilioAccount(u"work"_s, sid, key, {}, AccountMode::ReadOnly);
    const QList<ImportDialog::Candidate> candidates{{{u"Profile"_s, account, Secret("s3cret"), {}}, false}, {{u"Profile"_s, account, {}, {}}, true},
        {{u"Profile"_s, {}, {}, u"Its region is not known."_s}, false}};
    ImportDialog dialog(candidates, {u"A place could not be read."_s}, u"kept"_s);
    dialog.open();
    QSignalSpy wanted(&dialog, &ImportDialog::importWanted);
    auto *button = dialog.findChild<QPushButton *>(u"importButton"_s);
    auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(dialog.chosen().size(), 1); // neither what is known nor what is wrong
    QVERIFY(button->isEnabled() && button->text().contains(u'1'));
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!button->isEnabled());
    list->topLevelItem(1)->setCheckState(0, Qt::Checked);
    button->click();
    QCOMPARE(wanted.constFirst().constFirst().value<QList<FoundAccount>>().size(), 1);
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        for (int part = 0; part < list->columnCount(); ++part)
            QVERIFY(!list->topLevelItem(row)->text(part).contains(u"s3cret"_s));
    ImportDialog nothing({}, {}, {});
    nothing.open();
    QVERIFY(nothing.findChild<Notice *>(u"importNothing"_s)->isVisible());
    QVERIFY(!nothing.findChild<QPushButton *>(u"importButton"_s)->isVisible());
}

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
