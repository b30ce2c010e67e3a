// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/schema/registry.h"
#include "tests/support/restbench.h"

using namespace trunkdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who may die when, and what is heard afterwards: nothing, and nothing twice.
class TestApiCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCallbackComesLaterAndOnce();
    void aCallThatIsDeletedIsSilentAndAborted_data();
    void aCallThatIsDeletedIsSilentAndAborted();
    void aCallThatWaitsItsTurnIsNeverSent();
    void aSessionThatDiesEndsItsCalls_data();
    void aSessionThatDiesEndsItsCalls();
    void aCallbackMayDeleteAnything_data();
    void aCallbackMayDeleteAnything();
    void aListenerMayDeleteAnything_data();
    void aListenerMayDeleteAnything();
    void aCallbackMaySendAgainAndWait();
    void aCallFailsWithoutASession();

private:
    const ApiRequest m_get{.service = "trunking", .path = "/v1/Trunks/TK1", .kind = findKind("twilio.trunk")};
    const ApiRequest m_post{.method = ApiMethod::Post, .service = "trunking", .path = "/v1/Trunks/TK1", .kind = findKind("twilio.trunk")};
};

enum class Victim { Call, Context, ContextsParent, Session, SessionAndContext };

void TestApiCall::theCallbackComesLaterAndOnce()
{
    RestBench bench;
    const auto session = bench.session();
    QObject context;
    int calls = 0;
    QEventLoop loop;
    auto *call = session->send(m_get, &context, [&](const Result<ApiAnswer> &result) {
        QVERIFY(result.ok());
        QCOMPARE(QThread::currentThread(), context.thread());
        ++calls;
        loop.quit();
    });
    QCOMPARE(calls, 0);
    QCOMPARE(call->parent(), &context);
    QCOMPARE(session->pending(), 1);
    QSignalSpy destroyed(call, &QObject::destroyed);
    loop.exec();
    QVERIFY(destroyed.wait());
    QCOMPARE(calls, 1);
    QCOMPARE(session->pending(), 0);
    QVERIFY(context.children().isEmpty());
}

void TestApiCall::aCallThatIsDeletedIsSilentAndAborted_data()
{
    QTest::addColumn<Victim>("victim");
    QTest::addColumn<bool>("write");
    for (const bool write : {false, true}) {
        QTest::addRow("the call, %s", write ? "write" : "read") << Victim::Call << write;
        QTest::addRow("the context, %s", write ? "write" : "read") << Victim::Context << write;
        QTest::addRow("the context's parent, %s", write ? "write" : "read") << Victim::ContextsParent << write;
        QTest::addRow("the session, then the context, %s", write ? "write" : "read") << Victim::SessionAndContext << write;
    }
}

void TestApiCall::aCallThatIsDeletedIsSilentAndAborted()
{
    QFETCH(Victim, victim);
    QFETCH(bool, write);
    RestBench bench;
    bench.server.faults().setLatency(3s);
    auto session = bench.session();
    auto grandparent = std::make_unique<QObject>();
    auto *context = new QObject(grandparent.get());
    QSignalSpy arrived(&bench.server, &HttpServer::requestArrived);
    QSignalSpy closed(&bench.server, &HttpServer::connectionClosed);
    QSignalSpy exchanged(session.get(), &Session::exchanged);
    bool called = false;
    auto *call = session->send(write ? m_post : m_get, context, [&](const Result<ApiAnswer> &) { called = true; });
    QVERIFY(arrived.wait());

    switch (victim) {
    case Victim::Call: delete call; break;
    case Victim::Context: delete context; break;
    case Victim::ContextsParent: grandparent.reset(); break;
    default:
        session.reset();
        grandparent.reset();
        break;
    }
    QVERIFY2(!closed.isEmpty() || closed.wait(), "the request was not aborted on the wire");
    QCoreApplication::processEvents();
    QVERIFY(!called);
    if (session) {
        QVERIFY(!exchanged.isEmpty() || exchanged.wait());
        QVERIFY(!exchanged.first().first().value<Exchange>().ok());
        QCOMPARE(session->pending(), 0);
    }
}

void TestApiCall::aCallThatWaitsItsTurnIsNeverSent()
{
    RestBench bench;
    bench.settings.firstWindow = bench.settings.widestWindow = 1;
    bench.server.faults().setLatency(50ms);
    const auto session = bench.session();
    QObject context;
    int answers = 0;
    QEventLoop loop;
    auto count = [&](const Result<ApiAnswer> &result) {
        QVERIFY(result.ok());
        if (++answers == 2)
            loop.quit();
    };
    session->send(m_get, &context, count);
    auto *waiting = session->send(m_get, &context, [](const Result<ApiAnswer> &) { QFAIL("it was cancelled"); });
    session->send(m_get, &context, count);
    waiting->cancel();
    loop.exec();
    QCOMPARE(bench.count("GET"), 2);
}

void TestApiCall::aSessionThatDiesEndsItsCalls_data()
{
    QTest::addColumn<bool>("write");
    QTest::newRow("read") << false;
    QTest::newRow("write") << true;
}

void TestApiCall::aSessionThatDiesEndsItsCalls()
{
    QFETCH(bool, write);
    RestBench bench;
    bench.server.faults().setLatency(3s);
    auto session = bench.session();
    QSignalSpy arrived(&bench.server, &HttpServer::requestArrived);
    const auto result = await<ApiAnswer>([&](QObject *context, const auto &done) {
        session->send(write ? m_post : m_get, context, done);
        QVERIFY(arrived.wait());
        session.reset();
    });
    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().kind, ApiError::Kind::Cancelled);
    QCOMPARE(result->error().outcomeUnknown, write);
}

static void addVictims()
{
    QTest::addColumn<Victim>("victim");
    QTest::newRow("the call") << Victim::Call;
    QTest::newRow("the context") << Victim::Context;
    QTest::newRow("the session") << Victim::Session;
    QTest::newRow("both") << Victim::SessionAndContext;
}

void TestApiCall::aCallbackMayDeleteAnything_data()
{
    addVictims();
}

void TestApiCall::aCallbackMayDeleteAnything()
{
    QFETCH(Victim, victim);
    RestBench bench;
    auto *session = bench.session().release();
    auto *context = new QObject;
    const QPointer<QObject> contextGuard(context);
    const QPointer<Session> sessionGuard(session);
    QEventLoop loop;
    ApiCall *call = nullptr;
    int calls = 0;
    const auto tellTale = std::make_shared<int>(7); // dies with the callback; must live while that runs
    call = session->send(m_get, context, [&, tellTale](const Result<ApiAnswer> &) {
        ++calls;
        if (victim == Victim::Call)
            delete call;
        if (victim == Victim::Session || victim == Victim::SessionAndContext)
            delete session;
        if (victim == Victim::Context || victim == Victim::SessionAndContext)
            delete context;
        QCOMPARE(*tellTale, 7);
        loop.quit();
    });
    loop.exec();
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
    QCOMPARE(tellTale.use_count(), 1);
    delete contextGuard;
    delete sessionGuard;
}

void TestApiCall::aListenerMayDeleteAnything_data()
{
    addVictims();
}

void TestApiCall::aListenerMayDeleteAnything()
{
    QFETCH(Victim, victim);
    RestBench bench;
    auto *session = bench.session().release();
    auto *context = new QObject;
    const QPointer<QObject> contextGuard(context);
    const QPointer<Session> sessionGuard(session);
    bool called = false;
    const QPointer<ApiCall> call = session->send(m_get, context, [&](const Result<ApiAnswer> &) { called = true; });
    QEventLoop loop;
    connect(session, &Session::exchanged, &loop, [&] {
        if (victim == Victim::Call)
            delete call;
        if (victim == Victim::Context || victim == Victim::SessionAndContext)
            delete context;
        if (victim == Victim::Session || victim == Victim::SessionAndContext)
            delete session;
        loop.quit();
    });
    loop.exec();
    QCoreApplication::processEvents();
    QCOMPARE(called, victim == Victim::Session);
    delete contextGuard;
    delete sessionGuard;
}

void TestApiCall::aCallbackMaySendAgainAndWait()
{
    RestBench bench;
    const auto session = bench.session();
    std::optional<Result<ApiAnswer>> inner;
    const auto outer = await<ApiAnswer>([&](QObject *context, const auto &done) {
        session->send(m_get, context, [&, done](const Result<ApiAnswer> &result) {
            inner = sendAndWait(*session, m_post); // as a dialog's exec() would
            done(result);
        });
    });
    QVERIFY(outer && outer->ok());
    QVERIFY(inner && inner->ok());
}

void TestApiCall::aCallFailsWithoutASession()
{
    const auto result = await<ApiAnswer>(
        [](QObject *context, const auto &done) { ApiCall::failed({.kind = ApiError::Kind::Blocked, .message = u"No."_s}, context, done); });
    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().message, u"No."_s);
    auto context = std::make_unique<QObject>();
    ApiCall::failed({.kind = ApiError::Kind::Blocked, .message = u"No."_s}, context.get(),
        [](const Result<ApiAnswer> &) { QFAIL("its context is dead"); });
    context.reset();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestApiCall)
#include "tst_apicall.moc"
