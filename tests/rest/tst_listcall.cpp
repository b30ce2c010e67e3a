// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/resourceclient.h"
#include "models/schema/registry.h"
#include "tests/support/restbench.h"

#include <QUrlQuery>

#include <memory>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

/// Lists: page by page, and what a server may try on the way.
class TestListCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsRead_data();
    void everyPageIsRead();
    void aHostileNextLinkIsRefused_data();
    void aHostileNextLinkIsRefused();
    void aListThatGoesInCirclesIsAnError_data();
    void aListThatGoesInCirclesIsAnError();
    void aRecordThatComesTwiceIsKeptOnce();
    void whatIsOddAboutAListIsNoted_data();
    void whatIsOddAboutAListIsNoted();
    void aBrokenPageIsAskedForAgain();
    void aListMayBeDeletedFromAPage_data();
    void aListMayBeDeletedFromAPage();

private:
    const ResourceKind &m_trunks = *findKind("twilio.trunk");
};

static QByteArray rows(int from, int count)
{
    QByteArrayList list;
    for (int i = from; i < from + count; ++i)
        list.append("{\"sid\":\"XX" + QByteArray::number(i) + "\"}");
    return '[' + list.join(',') + ']';
}

/// A page as the kind's service words it; `next` is JSON.
static HttpResponse page(const ResourceKind &kind, const QByteArray &records, const QByteArray &next)
{
    if (kind.paging == Paging::MetaLinks)
        return HttpResponse::json(
            200, "{\"meta\":{\"page_size\":1000,\"next_page_url\":" + next + "},\"" + kind.listKey + "\":" + records + '}');
    return HttpResponse::json(200, "{\"next_page_uri\":" + next + ",\"" + kind.listKey + "\":" + records + '}');
}

/// The list as it came, page by page, and how it ended.
struct Listed
{
    QList<qsizetype> pages;
    std::optional<Result<QList<Record>>> end;
    ListNotes notes;
};

static Listed readList(Session &session, const ResourceKind &kind, const QString &parent = {})
{
    Listed listed;
    listed.end = await<QList<Record>>([&](QObject *context, const auto &done) {
        const auto holder = std::make_shared<ListCall *>();
        *holder = ResourceClient(&session).list(
            kind, parent, context, [&](const QList<Record> &records) { listed.pages.append(records.size()); },
            [&listed, holder, done](const Result<QList<Record>> &result) {
                listed.notes = (*holder)->notes();
                done(result);
            });
    });
    return listed;
}

void TestListCall::everyPageIsRead_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("absolute");
    QTest::newRow("absolute links") << "twilio.trunk"_ba << true;
    QTest::newRow("relative links") << "twilio.incoming_phone_number"_ba << false;
}

void TestListCall::everyPageIsRead()
{
    QFETCH(QByteArray, kind);
    QFETCH(bool, absolute);
    const auto &k = *findKind(kind);
    RestBench bench;
    bench.handler.setScript([&k, absolute](const HttpRequest &request) {
        const int number = QUrlQuery(QString::fromLatin1(request.rawQuery)).queryItemValue(u"Page"_s).toInt();
        const auto link = '"' + (absolute ? request.origin : QByteArray()) + request.path
            + "?PageSize=1000&Page=" + QByteArray::number(number + 1) + "&PageToken=PT%2B" + QByteArray::number(number + 1) + '"';
        return page(k, rows(number * 3, number == 2 ? 1 : 3), number == 2 ? "null"_ba : link);
    });
    const auto session = bench.session();

    const auto listed = readList(*session, k);

    QVERIFY(listed.end && listed.end->ok());
    QCOMPARE(listed.pages, (QList<qsizetype>{3, 3, 1}));
    QCOMPARE(listed.end->value().size(), 7);
    QCOMPARE(listed.end->value().last().text("sid"), u"XX6"_s);
    const auto seen = bench.handler.seen();
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen[0].rawQuery, "PageSize=1000"_ba);
    QCOMPARE(seen[1].rawQuery, "PageSize=1000&Page=1&PageToken=PT%2B1"_ba);
}

void TestListCall::aHostileNextLinkIsRefused_data()
{
    QTest::addColumn<QByteArray>("link"); // ORIGIN and ELSEWHERE are filled in

    QTest::newRow("another server") << "\"ELSEWHERE/v1/Trunks?Page=1\""_ba;
    QTest::newRow("another path") << "\"ORIGIN/v1/Other?Page=1\""_ba;
    QTest::newRow("a way up") << "\"ORIGIN/v1/x/../Trunks?Page=1\""_ba;
    QTest::newRow("our origin as a user") << "\"ORIGIN@evil.example/v1/Trunks?Page=1\""_ba;
    QTest::newRow("without a scheme") << "\"//evil.example/v1/Trunks?Page=1\""_ba;
    QTest::newRow("a file") << "\"file:///etc/passwd?Page=1\""_ba;
    QTest::newRow("a script") << "\"javascript:alert(1)//?Page=1\""_ba;
    QTest::newRow("a line break") << "\"ORIGIN/v1/Trunks?Page=1\\r\\nX: y\""_ba;
}

void TestListCall::aHostileNextLinkIsRefused()
{
    QFETCH(QByteArray, link);
    RestBench bench;
    RestBench elsewhere;
    link.replace("ORIGIN", bench.server.baseUrl().toLatin1()).replace("ELSEWHERE", elsewhere.server.baseUrl().toLatin1());
    bench.handler.setScript([this, link](const HttpRequest &) { return page(m_trunks, rows(0, 2), link); });
    const auto session = bench.session();

    const auto listed = readList(*session, m_trunks);

    QVERIFY(listed.end && !listed.end->ok());
    QCOMPARE(listed.end->error().kind, Kind::Blocked);
    QVERIFY(!listed.end->error().message.isEmpty());
    QCOMPARE(bench.count("*"), 1);
    QCOMPARE(elsewhere.count("*"), 0);
}

void TestListCall::aListThatGoesInCirclesIsAnError_data()
{
    QTest::addColumn<int>("recordsOfAPage");
    QTest::addColumn<bool>("newRecords");
    QTest::addColumn<bool>("newLinks");

    QTest::newRow("the same link") << 2 << true << false;
    QTest::newRow("the same records behind new links") << 2 << false << true;
    QTest::newRow("empty pages behind new links") << 0 << false << true;
}

void TestListCall::aListThatGoesInCirclesIsAnError()
{
    QFETCH(int, recordsOfAPage);
    QFETCH(bool, newRecords);
    QFETCH(bool, newLinks);
    RestBench bench;
    int asked = 0;
    bench.handler.setScript([&](const HttpRequest &request) {
        ++asked;
        const auto link = '"' + request.origin + request.path + "?Page=" + QByteArray::number(newLinks ? asked : 1) + '"';
        return page(m_trunks, rows(newRecords ? asked * recordsOfAPage : 0, recordsOfAPage), link);
    });
    const auto session = bench.session();

    const auto listed = readList(*session, m_trunks);

    QVERIFY(listed.end && !listed.end->ok());
    QCOMPARE(listed.end->error().kind, Kind::BadAnswer);
    QVERIFY(bench.count("GET") <= 4);
}

void TestListCall::aRecordThatComesTwiceIsKeptOnce()
{
    RestBench bench;
    bench.handler.setScript([this](const HttpRequest &request) {
        const bool first = !request.rawQuery.contains("Page=1");
        return page(m_trunks, rows(first ? 0 : 2, 3), first ? '"' + request.origin + request.path + "?Page=1\"" : "null"_ba);
    });
    const auto session = bench.session();
    const auto listed = readList(*session, m_trunks);
    QVERIFY(listed.end && listed.end->ok());
    QCOMPARE(listed.pages, (QList<qsizetype>{3, 2}));
    QCOMPARE(listed.end->value().size(), 5);
}

void TestListCall::whatIsOddAboutAListIsNoted_data()
{
    QTest::addColumn<QList<int>>("firsts"); // of each page: the number of its first record, and how many it has
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<ListNotes>("notes");

    using L = QList<int>;
    QTest::newRow("nothing") << L{0, 3} << L{3, 2} << ListNotes{.received = 5};
    QTest::newRow("one page that is not full") << L{0} << L{1} << ListNotes{.received = 1};
    QTest::newRow("records on two pages") << L{0, 2} << L{3, 3} << ListNotes{.received = 5, .repeated = 1};
    QTest::newRow("a whole page again") << L{0, 0, 3} << L{3, 3, 1} << ListNotes{.received = 4, .repeated = 3};
    QTest::newRow("a short page in between") << L{0, 3, 5} << L{3, 2, 3} << ListNotes{.received = 8, .shortPages = 1};
    QTest::newRow("an empty page in between") << L{0, 3, 3} << L{3, 0, 1} << ListNotes{.received = 4, .shortPages = 1};
}

void TestListCall::whatIsOddAboutAListIsNoted()
{
    QFETCH(QList<int>, firsts);
    QFETCH(QList<int>, counts);
    QFETCH(ListNotes, notes);
    RestBench bench;
    bench.handler.setScript([&](const HttpRequest &request) {
        const int number = QUrlQuery(QString::fromLatin1(request.rawQuery)).queryItemValue(u"Page"_s).toInt();
        const auto link = '"' + request.origin + request.path + "?Page=" + QByteArray::number(number + 1) + '"';
        return HttpResponse::json(200,
            "{\"meta\":{\"page_size\":3,\"next_page_url\":" + (number + 1 == counts.size() ? "null"_ba : link) + "},\"trunks\":"
                + rows(firsts[number], counts[number]) + '}');
    });
    const auto session = bench.session();

    const auto listed = readList(*session, m_trunks);

    QVERIFY(listed.end && listed.end->ok());
    QCOMPARE(listed.end->value().size(), notes.received);
    QVERIFY(listed.notes == notes);
    QCOMPARE(listed.notes.isEmpty(), notes.repeated == 0 && notes.shortPages == 0);
    QCOMPARE(listed.notes.toWords().isEmpty(), listed.notes.isEmpty());
}

void TestListCall::aBrokenPageIsAskedForAgain()
{
    RestBench bench;
    bench.handler.setScript([this](const HttpRequest &) { return page(m_trunks, rows(0, 3), "null"); });
    bench.server.faults().add({.fault = Fault::truncate(false), .count = 1});
    const auto session = bench.session();
    const auto listed = readList(*session, m_trunks);
    QVERIFY(listed.end && listed.end->ok());
    QCOMPARE(listed.end->value().size(), 3);
    QVERIFY(bench.count("GET") >= 2);
}

void TestListCall::aListMayBeDeletedFromAPage_data()
{
    QTest::addColumn<bool>("context");
    QTest::newRow("the list") << false;
    QTest::newRow("its context") << true;
}

void TestListCall::aListMayBeDeletedFromAPage()
{
    QFETCH(bool, context);
    RestBench bench;
    bench.handler.setScript(
        [this](const HttpRequest &request) { return page(m_trunks, rows(0, 3), '"' + request.origin + request.path + "?Page=1\""); });
    const auto session = bench.session();
    auto *owner = new QObject;
    QEventLoop loop;
    ListCall *call = nullptr;
    int pages = 0;
    call = ResourceClient(session.get())
               .list(
                   m_trunks, {}, owner,
                   [&](const QList<Record> &) {
                       ++pages;
                       context ? delete owner : delete call;
                       loop.quit();
                   },
                   [](const Result<QList<Record>> &) { QFAIL("it was cancelled"); });
    QTimer::singleShot(4000, &loop, &QEventLoop::quit);
    loop.exec();
    QCoreApplication::processEvents();
    QCOMPARE(pages, 1);
    QVERIFY(bench.count("GET") <= 2); // one page may be ahead
    if (!context)
        delete owner;
}

QTEST_GUILESS_MAIN(TestListCall)
#include "tst_listcall.moc"
