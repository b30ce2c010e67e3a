// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/curlscript.h"
#include "models/inventory/belongings.h"
#include "tests/changes/comparebench.h"
#include "tests/support/sandboxbench.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <vector>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Another account in which nothing is but what it began with.
struct Elsewhere
{
    using Side = SandboxBench::Side;

    explicit Elsewhere(Side which) : side(which) { }

    Side side;
    std::unique_ptr<Sandbox> sandbox = begin();
    std::unique_ptr<Session> session = SandboxBench::sessionWith(door());
    ResourceClient client{session.get()};
    Inventory inventory{SandboxBench::accountOf(*sandbox, side)};

    static std::unique_ptr<Sandbox> begin()
    {
        auto started = Sandbox::start(0, bare(u"/resources/sandbox/northwind.json"_s), bare(u"/resources/sandbox/plivolab.json"_s));
        if (!started)
            qFatal("no sandbox: %s", qPrintable(started.error()));
        return std::move(started).value();
    }
    static QByteArray bare(const QString &path)
    {
        QFile file(QStringLiteral(SOURCE_ROOT) + path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no company");
        auto company = QJsonDocument::fromJson(file.readAll()).object();
        auto account = company[u"account"_s].toObject();
        const auto id = account.contains(u"sid"_s) ? u"sid"_s : u"authId"_s;
        account[id] = account[id].toString().chopped(4) + u"0007"_s;
        for (const auto &key : company.keys())
            company[key] = key == u"account"_s ? QJsonValue(account) : QJsonValue(QJsonArray());
        return QJsonDocument(company).toJson();
    }
    [[nodiscard]] SandboxDoor door() const { return sandbox->doors().at(side == Side::Lab ? 1 : 0); }

    bool load()
    {
        AccountLoad load(client, &inventory);
        QSignalSpy finished(&load, &AccountLoad::finished);
        load.start();
        return finished.wait(20'000) && finished.first().first().toBool();
    }
};

struct Outcome
{
    int code = -1;
    QString told;
};

/// Runs it as a person would, while the sandbox answers.
Outcome run(const CurlScript &script, const Elsewhere &where, const QStringList &without = {}, const QStringList &options = {}, const QHash<QString, QString> &values = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"make.sh"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(script.text.toUtf8());
    file.close();
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"http_proxy"_s);
    for (const auto &name : environment.keys())
        if (name.startsWith(u"SIP_"_s))
            environment.remove(name);
    const auto door = where.door();
    environment.insert(u"SIP_ACCOUNT_ID"_s, door.accountId);
    environment.insert(u"SIP_ACCOUNT_USER"_s, door.accountId);
    environment.insert(u"SIP_ACCOUNT_SECRET"_s, QString::fromUtf8(door.token));
    for (auto it = door.endpoints.begin(); it != door.endpoints.end(); ++it)
        environment.insert(u"SIP_%1_URL"_s.arg(QString::fromUtf8(it.key()).toUpper()), it.value().toString(QUrl::StripTrailingSlash));
    int number = 0;
    for (const auto &name : script.variables)
        environment.insert(name, values.value(name, where.side == SandboxBench::Side::Lab ? findKind("plivo.credential")->field("password")->generate() : u"Pass\"\\word $(x) '%1 1aA"_s.arg(++number)));
    for (auto it = values.begin(); it != values.end(); ++it)
        environment.insert(it.key(), it.value());
    for (const auto &name : without)
        environment.remove(name);
    shell.setProcessEnvironment(environment);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    QSignalSpy finished(&shell, &QProcess::finished);
    shell.start(u"/bin/sh"_s, options + QStringList{file.fileName()});
    if (!finished.wait(120'000))
        return {};
    return {shell.exitCode(), QString::fromUtf8(shell.readAll())};
}

bool hasCurl()
{
    return !QStandardPaths::findExecutable(u"curl"_s).isEmpty();
}

} // namespace

class TestCurlScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheAccountAnew_data();
    void makesTheAccountAnew();
    void makesAChoice();
    void saysWhatIsNotSet();
    void stopsAtARefusal();
    void isQuoted();
    void keepsSecretsOut();
    void severalAtOnceAreTheSame();
    void nothingIsNothing();
};

void TestCurlScript::makesTheAccountAnew_data()
{
    QTest::addColumn<bool>("lab");
    QTest::newRow("company") << false;
    QTest::newRow("lab") << true;
}

void TestCurlScript::makesTheAccountAnew()
{
    if (!hasCurl())
        QSKIP("curl is not installed");
    QFETCH(bool, lab);
    const auto side = lab ? SandboxBench::Side::Lab : SandboxBench::Side::Company;
    SandboxBench source(side);
    QVERIFY(source.load());
    const auto script = curlScriptOf(source.inventory);
    QVERIFY(script.steps > 5);
    Elsewhere other(side);
    auto outcome = run(script, other);
    QString skipped;
    if (lab) { // it has a user name of an older time, which is not taken any more: the script is gone on with
        QVERIFY(outcome.code != 0);
        QVERIFY2(outcome.told.contains(u"username is not valid"_s), qPrintable(outcome.told.right(2000)));
        skipped = u"Old PBX (unused)"_s;
        QHash<QString, QString> known;
        const auto words = outcome.told.trimmed().section(u'\n', -1).split(u' ');
        for (const auto &word : words)
            known.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
        QVERIFY2(known.contains(u"SIP_FROM_STEP"_s) && known.contains(u"NEW_1"_s), qPrintable(outcome.told.right(500)));
        outcome = run(script, other, {}, {}, known);
    }
    QVERIFY2(outcome.code == 0, qPrintable(outcome.told.right(2000)));
    QVERIFY(other.load());
    // What is still different is what cannot be made, and what the script says it leaves out.
    const auto comparison = compare(other.inventory, source.inventory);
    for (const auto &difference : comparison.differences) {
        const auto &kind = difference.resource();
        const auto title = difference.title;
        const auto &attached = kind.isAssociation() ? *findKind(kind.attaches) : kind;
        const bool never = !attached.can(Verb::Create) && !attached.isSingleton();
        QVERIFY2(never || title == skipped || script.leftOut.join(u'\n').contains(title), qPrintable(worded(comparison).join(u'\n') + u"\n\n"_s + script.leftOut.join(u'\n')));
    }
    for (const auto *kind : kindsOfProvider(source.inventory.account().provider))
        if (kind->can(Verb::Create) && !kind->isAssociation() && source.inventory.count(*kind) > 0)
            QVERIFY2(other.inventory.count(*kind) > 0, kind->key);
}

void TestCurlScript::makesAChoice()
{
    if (!hasCurl())
        QSKIP("curl is not installed");
    SandboxBench source;
    QVERIFY(source.load());
    const auto trunk = source.find("twilio.trunk", u"sales-emea-trunk"_s);
    const auto script = curlScriptOf(source.inventory, withBelongings(source.inventory, {trunk}));
    Elsewhere other(SandboxBench::Side::Company);
    const auto outcome = run(script, other);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.told.right(2000)));
    QVERIFY(other.load());
    QCOMPARE(other.inventory.count(*findKind("twilio.trunk")), 1);
    QCOMPARE(other.inventory.count(*findKind("twilio.origination_url")), source.inventory.ids(*findKind("twilio.origination_url"), trunk.id).size());
    QCOMPARE(other.inventory.count(*findKind("twilio.sip_domain")), 0);
}

void TestCurlScript::saysWhatIsNotSet()
{
    SandboxBench source;
    QVERIFY(source.load());
    const auto script = curlScriptOf(source.inventory);
    QVERIFY(!script.variables.isEmpty());
    Elsewhere other(SandboxBench::Side::Company);
    const auto outcome = run(script, other, {u"SIP_ACCOUNT_SECRET"_s, script.variables.first()});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.told.contains(u"SIP_ACCOUNT_SECRET: "_s) && outcome.told.contains(script.variables.first() + u": "_s), qPrintable(outcome.told));
    QCOMPARE(other.sandbox->server().log().count("POST", "*"), 0);
}

void TestCurlScript::stopsAtARefusal()
{
    if (!hasCurl())
        QSKIP("curl is not installed");
    SandboxBench source;
    QVERIFY(source.load());
    const auto script = curlScriptOf(source.inventory);
    Elsewhere other(SandboxBench::Side::Company);
    {
        const auto first = run(script, other);
        QVERIFY2(first.code == 0, qPrintable(first.told.right(1000)));
    }
    const auto before = other.sandbox->server().log().count("POST", "*");
    const auto again = run(script, other); // names are taken now
    QVERIFY(again.code != 0);
    QVERIFY2(again.told.contains(u"Stopped."_s) && again.told.contains(u"1/"_s), qPrintable(again.told));
    QCOMPARE(other.sandbox->server().log().count("POST", "*"), before + 1);
}

void TestCurlScript::isQuoted()
{
    const auto odd = u"it's $(touch /tmp/x) `id` \"${HOME}\" \\ #"_s;
    auto list = record(u"{'sid':'%1','friendly_name':'x'}"_s.arg(id("AL", "odd")));
    list.setText("friendly_name", odd);
    Inventory inventory(account());
    inventory.merge(kind("twilio.ip_access_control_list"), {}, {list});
    inventory.setState(kind("twilio.ip_access_control_list"), {}, LoadState::Ready);
    const auto script = curlScriptOf(inventory);
    QVERIFY(script.text.contains(u"'FriendlyName=it'\\''s $(touch /tmp/x) `id` \"${HOME}\" \\ #'"_s));
    if (!hasCurl())
        QSKIP("curl is not installed");
    Elsewhere other(SandboxBench::Side::Company);
    const auto outcome = run(script, other);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.told));
    QVERIFY(other.load());
    QCOMPARE(other.inventory.record(other.inventory.ids(kind("twilio.ip_access_control_list")).first())->text("friendly_name"), odd);
}

void TestCurlScript::keepsSecretsOut()
{
    Known account;
    auto hq = trunk("hq");
    hq.setText("disaster_recovery_url", u"https://token:geheim1@example.com/dr"_s);
    account.with("twilio.trunk", {hq});
    account.with("twilio.credential_list", {list("CL", "office")});
    account.with("twilio.credential", {record(u"{'sid':'%1','username':'pbx','password':'geheim3'}"_s.arg(id("CR", "pbx")))}, id("CL", "office"));
    const auto script = curlScriptOf(account);
    QVERIFY(script.steps > 2);
    QVERIFY(!script.text.contains(u"geheim"_s));
    QCOMPARE(script.variables, (QStringList{u"SECRET_1"_s, u"SECRET_2"_s}));
    if (!hasCurl())
        QSKIP("curl is not installed");
    // In no argument of a program either: there is only one, which another of its name listens for.
    QTemporaryDir folder;
    QFile listener(folder.filePath(u"curl"_s)), heard(folder.filePath(u"heard"_s));
    QVERIFY(listener.open(QIODevice::WriteOnly));
    listener.write(u"#!/bin/sh\nprintf '%s\\n' \"$*\" >>'%1'\nexec '%2' \"$@\"\n"_s.arg(heard.fileName(), QStandardPaths::findExecutable(u"curl"_s)).toUtf8());
    listener.close();
    QVERIFY(listener.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    Elsewhere other(SandboxBench::Side::Company);
    const auto outcome = run(script, other, {}, {}, {{u"SECRET_1"_s, u"https://token:Passwort@example.com/dr"_s}, {u"PATH"_s, folder.path()}});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.told));
    QVERIFY(heard.open(QIODevice::ReadOnly));
    const auto arguments = heard.readAll();
    QCOMPARE(arguments.count('\n'), script.steps);
    QVERIFY2(!arguments.contains("Pass") && !arguments.contains(other.door().token), arguments.constData());
}

/// The window works out what will be missing while the file is written.
void TestCurlScript::severalAtOnceAreTheSame()
{
    SandboxBench source;
    QVERIFY(source.load());
    const std::shared_ptr<const Inventory> inventory = source.inventory.copy();
    std::array<QString, 4> texts;
    std::vector<std::unique_ptr<QThread>> threads;
    for (auto &text : texts)
        threads.emplace_back(QThread::create([&text, inventory] { text = curlScriptOf(*inventory).text; }))->start();
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    const auto alone = curlScriptOf(*inventory).text;
    QVERIFY(!alone.isEmpty());
    for (const auto &text : texts)
        QCOMPARE(text, alone);
}

void TestCurlScript::nothingIsNothing()
{
    QCOMPARE(curlScriptOf(Known()).text, QString());
    QCOMPARE(curlScriptOf(Known()).steps, 0);
}

QTEST_GUILESS_MAIN(TestCurlScript)
#include "tst_curlscript.moc"
