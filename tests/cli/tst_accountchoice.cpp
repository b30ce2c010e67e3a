// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/accountfile.h"
#include "models/accounts/plivoendpoints.h"
#include "models/accounts/twilioendpoints.h"
#include "models/files/filereader.h"
#include "tests/cli/trunkctlprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// An account by its name in the console's list, with a secret from wherever it can be had, in a world without a keychain.
class TestAccountChoice : public QObject
{
    Q_OBJECT

private:
    QProcessEnvironment world() const
    {
        auto environment = bareEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
        return environment;
    }
    QProcessEnvironment signedIn() const
    {
        auto environment = world();
        environment.insert(u"TWILIO_ACCOUNT_SID"_s, m_door.text("twilio.accountSid"));
        environment.insert(u"TWILIO_AUTH_TOKEN"_s, m_door.text("twilio.authToken"));
        return environment;
    }
    QString listPath() const { return m_folder.filePath(u"config/trunkdesk/trunkdesk/accounts.json"_s); }
    Outcome exportOf(const QString &name, const QProcessEnvironment &environment) const
    {
        return trunkctl({u"export"_s, u"--account"_s, name, u"-o"_s, m_folder.filePath(u"out.trunkdesk.json"_s)}, environment);
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    Record m_door;

private Q_SLOTS:
    void initTestCase()
    {
        m_door = startSandbox(&m_server);
        QVERIFY(!m_door.isEmpty());
        const auto base = m_door.text("baseUrl");
        const auto company = m_door.text("twilio.accountSid");
        const auto changed = AccountFile(listPath()).change([&](AccountList &list) {
            const auto add = [&list](const QString &id, const Result<Account, QString> &made) {
                auto account = made.value();
                account.id = id;
                list.put(account);
            };
            add(u"1"_s, twilioAccount(u"Northwind"_s, company, company, base, AccountMode::ReadOnly));
            add(u"2"_s, plivoAccount(u"Lab"_s, m_door.text("plivo.authId"), base, AccountMode::Live));
            add(u"3"_s, plivoAccount(u"Twin"_s, u"MA00000000000000000A"_s, base, AccountMode::Live));
            add(u"4"_s, plivoAccount(u"Twin"_s, u"MA00000000000000000B"_s, base, AccountMode::Live));
        });
        QVERIFY(changed.ok());
        QVERIFY(QFileInfo::exists(listPath()));
    }

    void cleanupTestCase() { QVERIFY(interrupt(&m_server, SIGTERM)); }

    void theEnvironmentOpensTheSameAccount()
    {
        const auto outcome = exportOf(u"Northwind"_s, signedIn());
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        QVERIFY(outcome.errors.contains(u"The credentials of the environment are used"));
        QVERIFY(!outcome.errors.contains(m_door.text("twilio.authToken")));
        const auto opened = readFiles({m_folder.filePath(u"out.trunkdesk.json"_s)});
        QCOMPARE(opened.account.name, u"Northwind"_s);
        QCOMPARE(opened.account.accountId, m_door.text("twilio.accountSid"));
    }

    void byTheProvidersId()
    {
        const auto outcome = exportOf(m_door.text("twilio.accountSid"), signedIn());
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors)); // where the list says that it is, not at the provider's
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody") << u"Southwind"_s << u"There is no account “Southwind”"_s;
        QTest::newRow("two of a name") << u"Twin"_s << u"several accounts"_s;
        QTest::newRow("no secret") << u"Lab"_s << u"The environment does not name this account"_s;
        QTest::newRow("control characters") << u"a\x1b[31m"_s << u"⟨"_s;
    }
    void whatIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        const auto outcome = exportOf(name, signedIn());
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.errors.contains(words), qPrintable(outcome.errors));
        QCOMPARE(outcome.errors.count(u'\n'), 1);
    }

    void aDamagedListIsSaid()
    {
        QTemporaryDir other;
        auto environment = signedIn();
        environment.insert(u"XDG_CONFIG_HOME"_s, other.path());
        QVERIFY(QDir(other.path()).mkpath(u"trunkdesk/trunkdesk"_s));
        QFile file(other.filePath(u"trunkdesk/trunkdesk/accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        const auto outcome = exportOf(u"Northwind"_s, environment);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.errors.contains(file.fileName()), qPrintable(outcome.errors));
    }
};

QTEST_GUILESS_MAIN(TestAccountChoice)
#include "tst_accountchoice.moc"
