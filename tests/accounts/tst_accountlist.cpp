// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/accounts/accountfile.h"
#include "models/accounts/plivoendpoints.h"
#include "models/accounts/twilioendpoints.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The list of accounts keeps what it is given and what it does not know, and is never lost to a damaged file or a second program.
class TestAccountList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyComeBack();
    void theFileIsForItsOwner();
    void whatWeDoNotKnowStays();
    void aDamagedListIsRefused_data();
    void aDamagedListIsRefused();
    void aDamagedFileIsKeptAside();
    void aNewerFileIsLeftAlone();
    void twoProgramsKeepEachOthersAccounts();
    void aStuckProgramIsSaid();
    void aFullFolderChangesNothing();

private:
    [[nodiscard]] static Account account(const QString &name, AccountMode mode = AccountMode::ReadOnly);
    [[nodiscard]] static QByteArray listWith(const QByteArray &member, const QByteArray &value);
    void write(const QByteArray &text) const;
    [[nodiscard]] QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountFile> m_file;
};

static const QByteArray good = R"({"format":"trunkdesk-accounts","version":1,"accounts":[{"id":"a1","name":"Acme","provider":"twilio",)"
                               R"("account_id":"AC00000000000000000000000000000001","user":"AC00000000000000000000000000000001",)"
                               R"("endpoints":{"api":"https://api.twilio.com","trunking":"https://trunking.twilio.com"},"mode":"live","colour":"#2563a8"}]})";

void TestAccountList::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<AccountFile>(m_folder->filePath(u"config/accounts.json"_s));
}

Account TestAccountList::account(const QString &name, AccountMode mode)
{
    return *twilioAccount(name, u"AC00000000000000000000000000000001"_s, u"SK00000000000000000000000000000002"_s, {}, mode);
}

/// The good list with one member of its account replaced.
QByteArray TestAccountList::listWith(const QByteArray &member, const QByteArray &value)
{
    auto list = Record::fromJson(good).value();
    auto entry = Record::fromJson(list.raw("accounts").sliced(1).chopped(1).toByteArray()).value();
    if (value.isEmpty())
        entry.remove(member);
    else
        entry.setRaw(member, value);
    list.setRaw("accounts", '[' + entry.toJson() + ']');
    return list.toJson();
}

void TestAccountList::write(const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file->path()).path()));
    QFile file(m_file->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestAccountList::content() const
{
    QFile file(m_file->path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAccountList::theyComeBack()
{
    QVERIFY(m_file->read()->accounts().isEmpty());
    auto first = account(u"Ünï \"code\" \\ 𝄞"_s, AccountMode::Live);
    first.colour = u"#0b7a75"_s;
    const auto second = *plivoAccount(u"Lab"_s, u"MAXXXXXXXXXXXXXXXX12"_s, u"http://127.0.0.1:8080"_s, AccountMode::ReadOnly);
    QVERIFY(m_file->change([&](AccountList &list) {
        list.put(first);
        list.put(second);
    }));
    QCOMPARE(m_file->read()->accounts(), (QList{first, second}));
    first.name = u"Other"_s;
    QVERIFY(m_file->change([&](AccountList &list) { list.put(first); }));
    QCOMPARE(m_file->read()->accounts(), (QList{first, second}));
    QCOMPARE(m_file->read()->find(second.id), second);
    QVERIFY(m_file->change([&](AccountList &list) { QVERIFY(list.remove(first.id) && !list.remove(first.id)); }));
    QCOMPARE(m_file->read()->accounts(), QList{second});
}

void TestAccountList::theFileIsForItsOwner()
{
    QVERIFY(m_file->change([](AccountList &list) { list.put(account(u"a"_s)); }));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(m_file->path()).permissions() & others));
    QVERIFY(!(QFileInfo(QFileInfo(m_file->path()).path()).permissions() & others));
}

void TestAccountList::whatWeDoNotKnowStays()
{
    auto text = listWith("later", R"({"deep":[1,2.50,"x"]})");
    text.replace("\"version\":1", "\"version\":1,\"note\":\"keep me\"");
    write(text);
    QVERIFY(m_file->change([](AccountList &list) {
        auto changed = list.accounts().constFirst();
        changed.name = u"Renamed"_s;
        list.put(changed);
        list.put(account(u"second"_s));
    }));
    const auto now = Record::fromJson(content()).value();
    QCOMPARE(now.text("note"), u"keep me"_s);
    QVERIFY(compactJson(now.raw("accounts")).contains(R"("later":{"deep":[1,2.50,"x"]})"));
    QCOMPARE(m_file->read()->accounts().constFirst().name, u"Renamed"_s);
}

void TestAccountList::aDamagedListIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &text, const char *where) { QTest::newRow(name) << text << QString::fromLatin1(where); };
    row("nothing", {}, "line 1");
    row("half", good.first(100), "line 1");
    row("a list", "[]", "");
    row("another file", R"({"format":"else","version":1,"accounts":[]})", "format");
    row("no version", R"({"format":"trunkdesk-accounts","accounts":[]})", "version");
    row("version 0", R"({"format":"trunkdesk-accounts","version":0,"accounts":[]})", "version");
    row("version 1.0", R"({"format":"trunkdesk-accounts","version":1.0,"accounts":[]})", "version");
    row("no accounts", R"({"format":"trunkdesk-accounts","version":1})", "accounts");
    row("an object", R"({"format":"trunkdesk-accounts","version":1,"accounts":{}})", "accounts");
    row("a number in it", R"({"format":"trunkdesk-accounts","version":1,"accounts":[1]})", "accounts[0]");
    row("no id", listWith("id", {}), "accounts[0].id");
    row("a path for an id", listWith("id", R"("../x")"), "accounts[0].id");
    row("a number for a name", listWith("name", "7"), "accounts[0].name");
    row("an endless name", listWith("name", '"' + QByteArray(201, 'n') + '"'), "accounts[0].name");
    row("a path for an account", listWith("account_id", R"("AC/../x")"), "account_id");
    row("a provider with blanks", listWith("provider", R"("a b")"), "provider");
    row("the sandbox", listWith("mode", R"("sandbox")"), "mode");
    row("a colour's name", listWith("colour", R"("red")"), "colour");
    row("a colour that is none", listWith("colour", R"("#12345g")"), "colour");
    row("no endpoints", listWith("endpoints", "{}"), "endpoints");
    row("a user in an endpoint", listWith("endpoints", R"({"api":"https://a:b@api.twilio.com"})"), "endpoints");
    row("a number for an endpoint", listWith("endpoints", R"({"api":1})"), "endpoints");
    auto twice = good;
    const auto entry = Record::fromJson(good).value().raw("accounts").sliced(1).chopped(1).toByteArray();
    row("one id twice", twice.replace("}]}", "}," + entry + "]}"), "accounts[1].id");
}

void TestAccountList::aDamagedListIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto list = AccountList::fromJson(text);
    QVERIFY(!list.ok());
    QCOMPARE(list.error().kind, AccountListFault::Kind::Damaged);
    QVERIFY2(list.error().message.contains(where), qPrintable(list.error().message));
    QVERIFY(AccountList::fromJson(good).ok());
}

void TestAccountList::aDamagedFileIsKeptAside()
{
    const auto damaged = good.first(60);
    write(damaged);
    QCOMPARE(m_file->read().error().kind, AccountListFault::Kind::Damaged);
    QVERIFY(m_file->read().error().message.contains(m_file->path()));
    QCOMPARE(content(), damaged);
    for (int round = 0; round < 2; ++round) { // twice within a second
        write(damaged);
        const auto changed = m_file->change([](AccountList &list) { list.put(account(u"new"_s)); });
        QVERIFY(changed.ok());
        QFile aside(changed->keptAside);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damaged);
        QCOMPARE(m_file->read()->accounts().size(), 1);
    }
}

void TestAccountList::aNewerFileIsLeftAlone()
{
    auto newer = good;
    newer.replace("\"version\":1", "\"version\":2");
    write(newer);
    QCOMPARE(m_file->read().error().kind, AccountListFault::Kind::Newer);
    bool edited = false;
    const auto changed = m_file->change([&edited](AccountList &) { edited = true; });
    QVERIFY(!changed.ok() && !edited);
    QVERIFY(changed.error().contains(u"newer"_s));
    QCOMPARE(content(), newer);
}

void TestAccountList::twoProgramsKeepEachOthersAccounts()
{
    constexpr int each = 25;
    const auto add = [path = m_file->path()](const QString &name) {
        const AccountFile file(path);
        for (int i = 0; i < each; ++i)
            if (!file.change([&](AccountList &list) { list.put(account(name + QString::number(i))); }))
                --i; // it waited for too long; here it only counts that nothing is lost
    };
    std::thread other([&add] { add(u"b"_s); });
    add(u"a"_s);
    other.join();
    QCOMPARE(m_file->read()->accounts().size(), 2 * each);
}

void TestAccountList::aStuckProgramIsSaid()
{
    QVERIFY(m_file->change([](AccountList &list) { list.put(account(u"a"_s)); }));
    QLockFile lock(m_file->path() + u".lock"_s);
    QVERIFY(lock.lock());
    const auto before = content();
    const auto changed = m_file->change([](AccountList &list) { list.put(account(u"b"_s)); });
    QVERIFY(!changed.ok());
    QVERIFY(changed.error().contains(u"another program"_s));
    QCOMPARE(content(), before);
}

void TestAccountList::aFullFolderChangesNothing()
{
    // A folder in the file's place: it can be neither read nor replaced.
    QVERIFY(QDir().mkpath(m_file->path()));
    QCOMPARE(m_file->read().error().kind, AccountListFault::Kind::Unreadable);
    QVERIFY(!m_file->change([](AccountList &list) { list.put(account(u"b"_s)); }).ok());
    QVERIFY(QFileInfo(m_file->path()).isDir());
}

QTEST_GUILESS_MAIN(TestAccountList)
#include "tst_accountlist.moc"
