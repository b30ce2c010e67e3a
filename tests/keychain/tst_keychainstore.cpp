// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "app/keychain/keychainstore.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QMap>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using Answer = SecretStore::Answer;
using Outcome = Answer::Outcome;
using State = SecretStore::State;

/// A keychain in one of the conditions that real ones are met in.
class FakeKeychain : public KeychainBackend
{
public:
    enum class Condition { NoBus, NoService, NoCollection, LockedAndSilent, Working };

    void start(Verb verb, const QString &key, const QByteArray &secret, Callback done) override
    {
        ++started;
        const auto act = [this, verb, key, secret, done] { done(reply(verb, key, secret)); };
        if (condition == Condition::LockedAndSilent)
            waiting.append(act);
        else
            QTimer::singleShot(0, &loop, act);
    }
    /// Somebody unlocks it: everything that waited is done now.
    void unlock()
    {
        condition = Condition::Working;
        for (const auto &act : std::exchange(waiting, {}))
            act();
    }

    Condition condition = Condition::Working;
    QMap<QString, QByteArray> entries;
    QList<std::function<void()>> waiting;
    int started = 0;
    QObject loop;

private:
    Reply reply(Verb verb, const QString &key, const QByteArray &secret)
    {
        using R = Reply::Outcome;
        switch (condition) {
        case Condition::NoBus: return {R::Error, {}, u"Unknown error"_s};
        case Condition::NoService: return {R::Error, {}, u"The name org.freedesktop.secrets was not provided"_s};
        case Condition::NoCollection:
            return verb == Verb::Write ? Reply{R::Error, {}, u"Object does not exist"_s} : Reply{verb == Verb::Read ? R::NotFound : R::Done, {}, {}};
        case Condition::LockedAndSilent:
        case Condition::Working: break;
        }
        if (verb == Verb::Write)
            entries.insert(key, secret);
        else if (!entries.contains(key))
            return {R::NotFound, {}, {}};
        const auto value = entries.value(key);
        if (verb == Verb::Remove)
            entries.remove(key);
        return {R::Done, verb == Verb::Read ? value : QByteArray(), {}};
    }
};

using Condition = FakeKeychain::Condition;
Q_DECLARE_METATYPE(FakeKeychain::Condition)

/// Every condition ends in time, and in an outcome that can be told to a person.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyConditionEnds_data();
    void everyConditionEnds();
    void nothingIsAskedUnasked();
    void aMissingEntryIsProven();
    void secretsComeBackAndGo();
    void noJobQueuesBehindASilentOne();
    void whatWasUnlockedLateIsKept();
    void whatNobodyWantsAnyMoreIsRemoved();
    void aProbeLeavesNothingBehind();
    void aDeadContextIsNotCalled();
    void wordsHoldNoSecret();
    void theRealOneWithoutABus();

private:
    template<class Start>
    static Answer ended(Start start);
    Answer read(const QString &id) { return ended([&](QObject *context, auto done) { m_store->read(id, context, done); }); }
    Answer write(const QString &id, const char *secret) { return ended([&](QObject *context, auto done) { m_store->write(id, Secret(secret), context, done); }); }
    Answer remove(const QString &id) { return ended([&](QObject *context, auto done) { m_store->remove(id, context, done); }); }

    FakeKeychain *m_keychain = nullptr; // the store's
    std::unique_ptr<KeychainStore> m_store;
};

template<class Start>
Answer TestKeychainStore::ended(Start start)
{
    std::optional<Answer> got;
    QObject context;
    QEventLoop loop;
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    start(&context, [&](const Answer &answer) {
        got = answer;
        loop.quit();
    });
    if (!got)
        loop.exec();
    if (!got)
        qFatal("it never ended");
    return *got;
}

void TestKeychainStore::init()
{
    auto keychain = std::make_unique<FakeKeychain>();
    m_keychain = keychain.get();
    m_store = std::make_unique<KeychainStore>(std::move(keychain), std::chrono::milliseconds(200));
}

void TestKeychainStore::everyConditionEnds_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<bool>("there");
    QTest::addColumn<Outcome>("reads");
    QTest::addColumn<Outcome>("writes");
    QTest::addColumn<Outcome>("removes");
    QTest::addColumn<State>("state");
    QTest::newRow("no bus") << Condition::NoBus << false << Outcome::Unavailable << Outcome::InMemory << Outcome::Done << State::Unavailable;
    QTest::newRow("no service") << Condition::NoService << false << Outcome::Unavailable << Outcome::InMemory << Outcome::Done << State::Unavailable;
    QTest::newRow("no collection") << Condition::NoCollection << false << Outcome::Unavailable << Outcome::InMemory << Outcome::Done << State::Unavailable;
    QTest::newRow("locked, silent") << Condition::LockedAndSilent << true << Outcome::Unavailable << Outcome::InMemory << Outcome::Done << State::Unavailable;
    QTest::newRow("working") << Condition::Working << true << Outcome::Done << Outcome::Done << Outcome::Done << State::Available;
    QTest::newRow("working, missing") << Condition::Working << false << Outcome::Missing << Outcome::Done << Outcome::Done << State::Available;
}

void TestKeychainStore::everyConditionEnds()
{
    QFETCH(Condition, condition);
    QFETCH(bool, there);
    QFETCH(State, state);
    m_keychain->condition = condition;
    if (there)
        m_keychain->entries.insert(u"a"_s, "s3cret");
    QTEST(read(u"a"_s).outcome, "reads");
    QCOMPARE(m_store->state(), state);
    const auto written = write(u"a"_s, "s3cret");
    QTEST(written.outcome, "writes");
    const bool forThisRun = state == State::Unavailable;
    QCOMPARE(m_store->isForThisRun(u"a"_s), forThisRun);
    QCOMPARE(!written.message.isEmpty(), forThisRun);
    QCOMPARE(m_store->stateText().contains(u"memory"_s), forThisRun);
    const auto again = read(u"a"_s);
    QCOMPARE(again.secret, Secret("s3cret"));
    QCOMPARE(again.outcome, forThisRun ? Outcome::InMemory : Outcome::Done);
    QTEST(remove(u"a"_s).outcome, "removes");
    QVERIFY(read(u"a"_s).secret.isEmpty());
}

void TestKeychainStore::nothingIsAskedUnasked()
{
    QCoreApplication::processEvents();
    QCOMPARE(m_keychain->started, 0);
    QCOMPARE(m_store->state(), State::Unknown);
}

void TestKeychainStore::aMissingEntryIsProven()
{
    m_keychain->condition = Condition::NoCollection;
    QCOMPARE(read(u"a"_s).outcome, Outcome::Unavailable);
    m_keychain->condition = Condition::Working;
    QCOMPARE(read(u"a"_s).outcome, Outcome::Missing);
}

void TestKeychainStore::secretsComeBackAndGo()
{
    QCOMPARE(write(u"a"_s, "one").outcome, Outcome::Done);
    QCOMPARE(write(u"b"_s, "two").outcome, Outcome::Done);
    QCOMPARE(write(u"a"_s, "three").outcome, Outcome::Done);
    QCOMPARE(read(u"a"_s).secret, Secret("three"));
    QCOMPARE(remove(u"a"_s).outcome, Outcome::Done);
    QCOMPARE(read(u"a"_s).outcome, Outcome::Missing);
    QCOMPARE(read(u"b"_s).secret, Secret("two"));
    m_store->keepForThisRun(u"c"_s, Secret("four"));
    QCOMPARE(read(u"c"_s).outcome, Outcome::InMemory);
    QVERIFY(!m_keychain->entries.contains(u"c"_s));
    QCOMPARE(write(u"c"_s, "four").outcome, Outcome::Done); // from now on for good
    QVERIFY(!m_store->isForThisRun(u"c"_s));
}

void TestKeychainStore::noJobQueuesBehindASilentOne()
{
    m_keychain->condition = Condition::LockedAndSilent;
    QCOMPARE(read(u"a"_s).outcome, Outcome::Unavailable);
    const auto started = m_keychain->started;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(write(u"x"_s + QString::number(i), "s").outcome, Outcome::InMemory);
        QCOMPARE(read(u"y"_s).outcome, Outcome::Unavailable);
    }
    QCOMPARE(remove(u"y"_s).outcome, Outcome::Unavailable);
    QCOMPARE(m_keychain->started, started);
}

void TestKeychainStore::whatWasUnlockedLateIsKept()
{
    m_keychain->condition = Condition::LockedAndSilent;
    QCOMPARE(write(u"a"_s, "s").outcome, Outcome::InMemory);
    QSignalSpy changed(m_store.get(), &SecretStore::stateChanged);
    m_keychain->unlock();
    QVERIFY(changed.count() > 0);
    QVERIFY(m_store->state() != State::Unavailable);
    QCOMPARE(write(u"b"_s, "t").outcome, Outcome::Done);
    QCOMPARE(m_store->state(), State::Available);

    // The write itself is what waits: it is kept after all.
    m_keychain->condition = Condition::LockedAndSilent;
    QCOMPARE(write(u"c"_s, "u").outcome, Outcome::InMemory);
    QVERIFY(m_store->isForThisRun(u"c"_s));
    m_keychain->unlock();
    QVERIFY(!m_store->isForThisRun(u"c"_s));
    QCOMPARE(read(u"c"_s).outcome, Outcome::Done);
}

void TestKeychainStore::whatNobodyWantsAnyMoreIsRemoved()
{
    QCOMPARE(write(u"a"_s, "s").outcome, Outcome::Done);
    m_keychain->condition = Condition::LockedAndSilent;
    QCOMPARE(write(u"b"_s, "t").outcome, Outcome::InMemory);
    QCOMPARE(remove(u"b"_s).outcome, Outcome::Done);
    m_keychain->unlock();
    QCOMPARE(read(u"b"_s).outcome, Outcome::Missing);
    QCOMPARE(m_keychain->entries.keys(), QStringList{u"a"_s});
}

void TestKeychainStore::aProbeLeavesNothingBehind()
{
    m_store->prepare();
    m_store->prepare();
    QSignalSpy changed(m_store.get(), &SecretStore::stateChanged);
    QVERIFY(changed.wait());
    QCOMPARE(m_store->state(), State::Available);
    QCOMPARE(m_keychain->started, 3);
    QVERIFY(m_keychain->entries.isEmpty());

    init();
    m_keychain->condition = Condition::LockedAndSilent;
    m_store->prepare();
    QSignalSpy silent(m_store.get(), &SecretStore::stateChanged);
    QVERIFY(silent.wait());
    m_keychain->unlock();
    QCOMPARE(read(u"a"_s).outcome, Outcome::Missing); // after what else waits
    QVERIFY(m_keychain->entries.isEmpty());
}

void TestKeychainStore::aDeadContextIsNotCalled()
{
    auto context = std::make_unique<QObject>();
    bool called = false;
    m_store->write(u"a"_s, Secret("s"), context.get(), [&called](const Answer &) { called = true; });
    context.reset();
    QCOMPARE(read(u"b"_s).outcome, Outcome::Missing);
    QVERIFY(!called);
    QCOMPARE(read(u"a"_s).secret, Secret("s")); // it was written all the same
}

void TestKeychainStore::wordsHoldNoSecret()
{
    m_keychain->condition = Condition::NoService;
    const auto written = write(u"a"_s, "s3cret");
    QVERIFY(!written.message.contains(u"s3cret"_s) && !m_store->stateText().contains(u"s3cret"_s));
    QVERIFY(written.message.contains(u"org.freedesktop.secrets"_s));
}

void TestKeychainStore::theRealOneWithoutABus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    KeychainStore store(systemKeychain());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(ended([&](QObject *context, auto done) { store.read(u"nobody"_s, context, done); }).outcome, Outcome::Unavailable);
    QCOMPARE(ended([&](QObject *context, auto done) { store.write(u"nobody"_s, Secret("s"), context, done); }).outcome, Outcome::InMemory);
    QCOMPARE(ended([&](QObject *context, auto done) { store.read(u"nobody"_s, context, done); }).outcome, Outcome::InMemory);
    QVERIFY(clock.elapsed() < 10'000); // two requests, each of which may take five seconds
    QCOMPARE(store.state(), State::Unavailable);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
