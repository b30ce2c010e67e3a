// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/readahead.h"
#include "models/rest/resourceclient.h"
#include "models/schema/registry.h"
#include "tests/support/restbench.h"

#include <QSignalSpy>
#include <QThread>
#include <QUrlQuery>

#include <atomic>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The next page of a list is on its way before anybody asks for it, and nobody notices but the clock.
class TestReadAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageBelongsToOneClaimant();
    void everyPageIsAskedForOnce();
    void theNextPageIsAskedForBeforeThisOneIsTaken();
    void whatWasReadAheadOfAGivenUpListIsNotUsedLater();
    void aListGivenUpAsksForNoMore();
    void anErrorAheadIsHeardByWhoAsks();
    void onePageAloneIsNotReadOn();

private:
    /// Five pages of one trunk each, whose names tell the round in which they were read.
    void serve(RestBench &bench)
    {
        bench.handler.setScript([this](const HttpRequest &request) {
            const int number = QUrlQuery(QString::fromLatin1(request.rawQuery)).queryItemValue(u"Page"_s).toInt();
            if (number == m_broken.load())
                return HttpResponse::json(404, R"({"code":20404,"message":"gone","status":404})");
            const auto next = number == 4 ? "null"_ba
                                          : '"' + request.origin + request.path + "?PageSize=1000&Page=" + QByteArray::number(number + 1) + "&PageToken=PT" + '"';
            return HttpResponse::json(200, "{\"meta\":{\"page_size\":1,\"next_page_url\":" + next + "},\"trunks\":[{\"sid\":\"TK" + QByteArray::number(number)
                    + "\",\"friendly_name\":\"round " + QByteArray::number(m_round.load()) + "\"}]}");
        });
    }
    [[nodiscard]] static std::optional<Result<QList<Record>>> readAll(Session &session, const PageCallback &onPage = {})
    {
        return await<QList<Record>>([&](QObject *context, const auto &done) { ResourceClient(&session).list(*findKind("twilio.trunk"), {}, context, onPage, done); });
    }

    std::atomic_int m_round = 1;
    std::atomic_int m_broken = -1;
};

void TestReadAhead::aPageBelongsToOneClaimant()
{
    ReadAhead ahead;
    const ApiRequest page{.service = "trunking", .path = "/v1/Trunks", .query = "Page=1"};
    QVERIFY(!ahead.claim(page, 1).found);
    const auto id = ahead.begin(page);
    QVERIFY(id && ReadAhead::isAhead(*id) && !ReadAhead::isAhead(1));
    QVERIFY(!ahead.begin(page));
    QVERIFY(!ahead.isClaimed(*id));
    QVERIFY(ahead.claim(page, 7).found);
    QVERIFY(ahead.isClaimed(*id));
    QVERIFY(!ahead.claim(page, 8).found);
    QCOMPARE(ahead.waitedFor(7), id);
    QVERIFY(ahead.forget(page).isEmpty()); // somebody waits for it
    QCOMPARE(ahead.finish(*id, {}), std::optional<quint64>(7));
    QVERIFY(!ahead.finish(*id, {}));
    const auto again = ahead.begin(page);
    QCOMPARE(ahead.forget({.service = "trunking", .path = "/v1/Trunks/TK1"}), QList<quint64>());
    QCOMPARE(ahead.forget({.service = "trunking", .path = "/v1/Trunks"}), QList<quint64>{*again});
    QVERIFY(!ahead.claim(page, 9).found);
}

void TestReadAhead::everyPageIsAskedForOnce()
{
    RestBench bench;
    serve(bench);
    const auto session = bench.session();
    QSignalSpy exchanged(session.get(), &Session::exchanged);
    const auto all = readAll(*session);
    QVERIFY(all && all->ok());
    QCOMPARE(all->value().size(), 5);
    QCOMPARE(bench.count("GET"), 5);
    QCOMPARE(exchanged.size(), 5); // each stands in the record of requests
}

void TestReadAhead::theNextPageIsAskedForBeforeThisOneIsTaken()
{
    RestBench bench;
    serve(bench);
    const auto session = bench.session();
    bool ahead = false;
    int page = 0;
    const auto all = readAll(*session, [&](const QList<Record> &) {
        if (++page != 1)
            return;
        for (int i = 0; i < 200 && !ahead; ++i) { // without a turn of this thread's loop
            QThread::msleep(5);
            ahead = bench.handler.seen().size() > 1;
        }
    });
    QVERIFY(all && all->ok());
    QVERIFY(ahead);
}

void TestReadAhead::whatWasReadAheadOfAGivenUpListIsNotUsedLater()
{
    RestBench bench;
    serve(bench);
    const auto session = bench.session();
    {
        QObject context;
        QEventLoop loop;
        ResourceClient(session.get()).list(*findKind("twilio.trunk"), {}, &context, [&](const QList<Record> &) { loop.quit(); }, [](const auto &) {});
        loop.exec();
    }
    QTest::qWait(50); // the second page arrives for nobody
    m_round = 2;
    const auto all = readAll(*session);
    QVERIFY(all && all->ok());
    for (const auto &record : all->value())
        QCOMPARE(record.text("friendly_name"), u"round 2"_s);
}

void TestReadAhead::aListGivenUpAsksForNoMore()
{
    RestBench bench;
    serve(bench);
    const auto session = bench.session();
    {
        QObject context;
        QEventLoop loop;
        ResourceClient(session.get()).list(*findKind("twilio.trunk"), {}, &context, [&](const QList<Record> &) { loop.quit(); }, [](const auto &) {});
        loop.exec();
    }
    QTest::qWait(100);
    // The page that was taken, the one that was asked for then, and the one ahead of that.
    QVERIFY2(bench.count("GET") <= 3, QByteArray::number(bench.count("GET")).constData());
}

void TestReadAhead::anErrorAheadIsHeardByWhoAsks()
{
    m_broken = 2;
    RestBench bench;
    serve(bench);
    const auto session = bench.session();
    const auto all = readAll(*session);
    QVERIFY(all && !all->ok());
    QCOMPARE(all->error().kind, ApiError::Kind::NotFound);
    QCOMPARE(bench.count("GET"), 3);
    m_broken = -1;
    const auto again = readAll(*session);
    QVERIFY(again && again->ok());
    QCOMPARE(again->value().size(), 5);
}

void TestReadAhead::onePageAloneIsNotReadOn()
{
    RestBench bench;
    serve(bench);
    const auto session = bench.session();
    const auto one = sendAndWait(*session, {.service = "trunking", .path = "/v1/Trunks", .query = "PageSize=1", .kind = findKind("twilio.trunk"), .expect = Expect::Page});
    QVERIFY(one && one->ok());
    QTest::qWait(50);
    QCOMPARE(bench.count("GET"), 1);
}

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"
