// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/offsetpages.h"
#include "tests/support/plivobench.h"

#include <atomic>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

/// Lists whose pages go by numbers.
class TestOffsetLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageTellsWhatElseToAskFor();
    void withoutATotalPagesFollowEachOther();
    void everyPageIsRead_data();
    void everyPageIsRead();
    void whatIsOddIsNoted_data();
    void whatIsOddIsNoted();
    void aListThatGoesInCirclesIsAnError_data();
    void aListThatGoesInCirclesIsAnError();
    void aTotalBeyondMeasureIsNotBelieved();
    void onePageFailsTheList();
    void aListMayBeDeletedFromAPage();
    void onePageAtATime();
    void aRateIsKept();

private:
    const ResourceKind &m_trunks = PlivoBench::kind("plivo.trunk");
};

struct Listed
{
    QStringList ids; // as they were handed on
    std::optional<Result<QList<Record>>> end;
    ListNotes notes;
};

static Listed readList(Session &session, const ResourceKind &kind)
{
    Listed listed;
    listed.end = await<QList<Record>>([&](QObject *context, const auto &done) {
        const auto holder = std::make_shared<ListCall *>();
        *holder = ResourceClient(&session).list(
            kind, {}, context,
            [&](const QList<Record> &records) {
                for (const auto &record : records)
                    listed.ids.append(record.text(kind.idField));
            },
            [&listed, holder, done](const Result<QList<Record>> &result) {
                listed.notes = (*holder)->notes();
                done(result);
            });
    });
    return listed;
}

static QStringList idsUpTo(qsizetype count)
{
    QStringList ids;
    for (qsizetype i = 0; i < count; ++i)
        ids.append(QString::number(100 + i));
    return ids;
}

void TestOffsetLists::theFirstPageTellsWhatElseToAskFor()
{
    OffsetPages pages(3);
    using L = QList<qsizetype>;
    QCOMPARE(pages.next(), L{0});
    QCOMPARE(pages.next(), L{});
    pages.answered(0, 20, 95);
    pages.handedOn();
    QCOMPARE(pages.next(), (L{20, 40, 60}));
    pages.answered(40, 20, 95);
    QCOMPARE(pages.next(), L{}); // no further ahead of the one that is missing
    pages.answered(20, 20, 95);
    pages.handedOn();
    pages.handedOn();
    QCOMPARE(pages.next(), L{80});
    pages.answered(80, 15, 101); // it grew
    pages.answered(60, 20, 101);
    pages.handedOn();
    pages.handedOn();
    QCOMPARE(pages.next(), L{100});
    QVERIFY(pages.waiting());
    pages.answered(100, 1, 101);
    QCOMPARE(pages.next(), L{});
    QVERIFY(!pages.waiting());
}

void TestOffsetLists::withoutATotalPagesFollowEachOther()
{
    OffsetPages pages(9);
    using L = QList<qsizetype>;
    QCOMPARE(pages.next(), L{0});
    pages.answered(0, 20, -1);
    QCOMPARE(pages.next(), L{20});
    QCOMPARE(pages.next(), L{});
    pages.answered(20, 7, -1);
    QCOMPARE(pages.next(), L{27});
    pages.answered(27, 0, -1);
    QCOMPARE(pages.next(), L{});
    QVERIFY(!pages.waiting());
}

void TestOffsetLists::everyPageIsRead_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("pageSize"); // what the server gives, whatever is asked
    QTest::addColumn<bool>("total");
    QTest::addColumn<int>("requests");
    QTest::newRow("nothing") << 0 << 20 << true << 1;
    QTest::newRow("one") << 1 << 20 << true << 1;
    QTest::newRow("exactly a page") << 20 << 20 << true << 1;
    QTest::newRow("one more") << 21 << 20 << true << 2;
    QTest::newRow("many") << 415 << 20 << true << 21;
    QTest::newRow("more than are asked for at once") << 2015 << 20 << true << 101;
    QTest::newRow("smaller pages than asked for") << 45 << 10 << true << 5;
    QTest::newRow("larger pages than asked for") << 45 << 100 << true << 1;
    QTest::newRow("without a total") << 45 << 20 << false << 4;
}

void TestOffsetLists::everyPageIsRead()
{
    QFETCH(int, count);
    QFETCH(int, pageSize);
    QFETCH(bool, total);
    QFETCH(int, requests);
    PlivoBench bench;
    bench.handler.setScript([&](const HttpRequest &request) {
        const auto offset = PlivoBench::number(request, "offset");
        const auto rows = qBound(qsizetype(0), count - offset, pageSize < 20 ? qMin(qsizetype(pageSize), PlivoBench::number(request, "limit")) : qsizetype(pageSize));
        return PlivoBench::page(PlivoBench::rows(offset, rows), total ? count : -1);
    });
    const auto session = bench.session();

    const auto listed = readList(*session, m_trunks);

    QVERIFY(listed.end && listed.end->ok());
    QCOMPARE(listed.ids, idsUpTo(count)); // in the list's order, however the answers came
    QCOMPARE(listed.end->value().size(), count);
    QVERIFY2(listed.notes.isEmpty(), qPrintable(listed.notes.toWords()));
    QCOMPARE(bench.count("GET"), requests);
    QCOMPARE(bench.handler.seen().first().rawQuery, "limit=20&offset=0"_ba);
    QCOMPARE(bench.handler.seen().first().path, "/v1/Account/MA000000000000000001/Zentrunk/Trunk/"_ba);
}

void TestOffsetLists::whatIsOddIsNoted_data()
{
    QTest::addColumn<int>("first"); // total_count of the first page
    QTest::addColumn<int>("later"); // of the others
    QTest::addColumn<int>("held");  // rows that there really are
    QTest::addColumn<int>("shift"); // by how much later pages begin too early
    QTest::addColumn<ListNotes>("notes");
    QTest::newRow("fewer than it says") << 60 << 60 << 45 << 0 << ListNotes{.received = 45, .expected = 60, .endedEarly = true};
    QTest::newRow("far fewer") << 60 << 60 << 20 << 0 << ListNotes{.received = 20, .expected = 60, .shortPages = 1, .endedEarly = true};
    QTest::newRow("it grew") << 60 << 61 << 61 << 0 << ListNotes{.received = 61, .expected = 61, .changedUnderWay = true};
    QTest::newRow("it shrank") << 60 << 59 << 59 << 0 << ListNotes{.received = 59, .expected = 59, .changedUnderWay = true};
    QTest::newRow("records on two pages") << 60 << 60 << 60 << 1 << ListNotes{.received = 59, .expected = 60, .repeated = 1, .endedEarly = true};
    QTest::newRow("a page again") << 40 << 40 << 40 << 20 << ListNotes{.received = 20, .expected = 40, .repeated = 20, .endedEarly = true};
}

void TestOffsetLists::whatIsOddIsNoted()
{
    QFETCH(int, first);
    QFETCH(int, later);
    QFETCH(int, held);
    QFETCH(int, shift);
    QFETCH(ListNotes, notes);
    PlivoBench bench;
    bench.handler.setScript([&](const HttpRequest &request) {
        const auto offset = PlivoBench::number(request, "offset");
        const auto from = offset == 0 ? 0 : offset - shift;
        return PlivoBench::page(PlivoBench::rows(from, qBound(qsizetype(0), held - from, qsizetype(20))), offset == 0 ? first : later);
    });
    const auto session = bench.session();
    const auto listed = readList(*session, m_trunks);
    QVERIFY(listed.end && listed.end->ok());
    QCOMPARE(listed.end->value().size(), notes.received);
    QVERIFY2(listed.notes == notes, qPrintable(u"%1 of %2, %3 again, %4 short; %5"_s.arg(listed.notes.received).arg(listed.notes.expected).arg(listed.notes.repeated).arg(listed.notes.shortPages).arg(listed.notes.toWords())));
    QVERIFY(!listed.notes.toWords().isEmpty());
}

void TestOffsetLists::aListThatGoesInCirclesIsAnError_data()
{
    QTest::addColumn<int>("delay");
    QTest::newRow("pages come as they are asked for") << 0;
    QTest::newRow("the second comes last") << 400;
}

void TestOffsetLists::aListThatGoesInCirclesIsAnError()
{
    QFETCH(int, delay);
    PlivoBench bench; // whatever is asked, the first page comes
    bench.server.faults().add({.method = "GET", .path = "*?*offset=20", .fault = Fault::delayed(std::chrono::milliseconds(delay))});
    bench.handler.setScript([](const HttpRequest &) { return PlivoBench::page(PlivoBench::rows(0, 20), 5000); });
    const auto session = bench.session();
    const auto listed = readList(*session, m_trunks);
    QVERIFY(listed.end && !listed.end->ok());
    QCOMPARE(listed.end->error().kind, Kind::BadAnswer);
    // The third page in a row tells; until then at most a window is ahead of the two before it, in whichever order answers come.
    QVERIFY(bench.count("GET") <= OffsetPages::Window + 2);
}

void TestOffsetLists::aTotalBeyondMeasureIsNotBelieved()
{
    PlivoBench bench;
    bench.handler.setScript([](const HttpRequest &) { return PlivoBench::page(PlivoBench::rows(0, 20), 4'000'000'000'000); });
    const auto session = bench.session();
    const auto listed = readList(*session, m_trunks);
    QVERIFY(listed.end && !listed.end->ok());
    QCOMPARE(listed.end->error().kind, Kind::TooLarge);
    QCOMPARE(bench.count("GET"), 1);
}

void TestOffsetLists::onePageFailsTheList()
{
    PlivoBench bench;
    bench.handler.setScript([](const HttpRequest &request) {
        const auto offset = PlivoBench::number(request, "offset");
        return offset == 60 ? HttpResponse::json(404, "{\"error\":\"gone\"}") : PlivoBench::page(PlivoBench::rows(offset, 20), 200);
    });
    const auto session = bench.session();
    const auto listed = readList(*session, m_trunks);
    QVERIFY(listed.end && !listed.end->ok());
    QCOMPARE(listed.end->error().kind, Kind::NotFound);
    QVERIFY(listed.ids.size() <= 60);
}

void TestOffsetLists::aListMayBeDeletedFromAPage()
{
    PlivoBench bench;
    bench.handler.setScript([](const HttpRequest &request) { return PlivoBench::page(PlivoBench::rows(PlivoBench::number(request, "offset"), 20), 200); });
    const auto session = bench.session();
    QObject owner;
    QEventLoop loop;
    ListCall *call = nullptr;
    int pages = 0;
    call = ResourceClient(session.get())
               .list(
                   m_trunks, {}, &owner,
                   [&](const QList<Record> &) {
                       if (++pages == 3) {
                           delete call;
                           loop.quit();
                       }
                   },
                   [](const Result<QList<Record>> &) { QFAIL("it was cancelled"); });
    QTimer::singleShot(4000, &loop, &QEventLoop::quit);
    loop.exec();
    QCoreApplication::processEvents();
    QCOMPARE(pages, 3);
}

void TestOffsetLists::onePageAtATime()
{
    PlivoBench bench;
    bench.handler.setScript([](const HttpRequest &request) {
        const auto offset = PlivoBench::number(request, "offset");
        return PlivoBench::page(PlivoBench::rows(offset, qMin(qsizetype(20), 33 - offset), "call_uuid"), 33);
    });
    const auto session = bench.session();
    const ResourceClient client(session.get());
    const auto &calls = PlivoBench::kind("plivo.call");
    const Draft filters{{"from_number", u"1415"_s}, {"end_time__gte", u"2026-11-01 08:00"_s}, {"to_number", {}}, {"made_up", u"x"_s}};

    const auto first = await<PageOfRecords>([&](QObject *context, const auto &done) { client.page(calls, {}, filters, {}, context, done); });
    QVERIFY(first && first->ok());
    QCOMPARE(first->value().records.size(), 20);
    QCOMPARE(first->value().total, 33);
    QVERIFY(!first->value().next.isEmpty());

    const auto second = await<PageOfRecords>([&](QObject *context, const auto &done) { client.page(calls, {}, {}, first->value().next, context, done); });
    QVERIFY(second && second->ok());
    QCOMPARE(second->value().records.size(), 13);
    QVERIFY(second->value().next.isEmpty());

    const auto seen = bench.handler.seen();
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].rawQuery, "from_number=1415&end_time__gte=2026-11-01%2008%3A00&limit=20&offset=0"_ba);
    QCOMPARE(seen[1].rawQuery, "from_number=1415&end_time__gte=2026-11-01%2008%3A00&limit=20&offset=20"_ba);
}

void TestOffsetLists::aRateIsKept()
{
    PlivoBench bench;
    bench.settings.rate = RequestRate{.perSecond = 50, .burst = 2};
    bench.handler.setScript([](const HttpRequest &request) { return PlivoBench::page(PlivoBench::rows(PlivoBench::number(request, "offset"), 20), 200); });
    const auto session = bench.session();
    QElapsedTimer clock;
    clock.start();
    const auto listed = readList(*session, m_trunks);
    QVERIFY(listed.end && listed.end->ok());
    QCOMPARE(bench.count("GET"), 10);
    QVERIFY(clock.elapsed() >= 8 * 1000 / 50); // two go at once, eight wait
}

QTEST_GUILESS_MAIN(TestOffsetLists)
#include "tst_offsetlists.moc"
