// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/searchentry.h"
#include "models/items/searchquery.h"
#include "tests/items/smallcompany.h"

#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr Field entryFields[] = {
    {.key = "friendly_name", .label = "Name", .column = Column::Shown},
    {.key = "ip_address", .label = "Address", .column = Column::Shown},
    {.key = "length", .label = "Prefix", .type = FieldType::Integer, .minimum = 0, .maximum = 32, .column = Column::Shown},
    {.key = "ranges", .label = "Ranges", .column = Column::Shown},
};
constexpr ResourceKind entryKind{.key = "test.entry", .singular = "Entry", .plural = "Entries", .idPrefix = "IP", .fields = entryFields};

QString nameOf(SearchRank rank)
{
    return QStringList{u"exact"_s, u"begins"_s, u"word"_s, u"number"_s, u"host"_s, u"text"_s}.at(int(rank));
}

Record entry(const char *json)
{
    return Record::fromJson(json).value();
}

/// The rank of the one record, or a hyphen when it does not answer.
QString answer(const QString &typed, const ResourceKind &kind, const Record &record)
{
    const SearchQuery query(typed);
    RecordFacts facts;
    const auto text = searchEntry(tableColumns(kind, false), recordId(kind, record), record, facts);
    TextArena arena;
    arena.insertRows(0, 1);
    arena.set(0, text.text);
    const bool met = std::any_of(text.blocks.begin(), text.blocks.end(), [&query](const CidrBlock &block) { return query.meets(block); });
    return met || query.matches(arena, 0) ? nameOf(query.rank(arena, 0, text.titleSize, text.idSize, met)) : u"-"_s;
}

} // namespace

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("rank");
        const auto us = u"+14155552671"_s, swiss = u"+41446681800"_s, british = u"+442079460000"_s;
        const auto row = [](const QString &number, const QString &typed, const QString &rank) { QTest::newRow(qPrintable(typed)) << number << typed << rank; };
        row(us, u"+14155552671"_s, u"exact"_s);
        row(us, u"(415) 555-2671"_s, u"number"_s);
        row(us, u"4155552671"_s, u"number"_s);
        row(us, u"14155552671"_s, u"exact"_s);
        row(us, u"1 (415) 555.2671"_s, u"exact"_s);
        row(us, u"+1 415 555"_s, u"number"_s);
        row(us, u"+1415"_s, u"begins"_s);
        row(us, u"+1415*"_s, u"begins"_s);
        row(us, u"1415*"_s, u"word"_s);
        row(us, u"tel:+1-415-555-2671"_s, u"exact"_s);
        row(us, u"415\u2013555\u20112671"_s, u"number"_s);
        row(us, u"\u202A+1 415 555 2671\u202C"_s, u"exact"_s);
        row(us, u"\u0664\u0661\u0665 555 2671"_s, u"number"_s);
        row(us, u"011 1 415 555 2671"_s, u"exact"_s);
        row(us, u"+415 555"_s, u"-"_s);
        row(us, u"(415) 555-2672"_s, u"-"_s);
        row(swiss, u"0041 44 668 18 00"_s, u"exact"_s);
        row(swiss, u"0041 44"_s, u"number"_s);
        row(swiss, u"044 668 18 00"_s, u"number"_s);
        row(swiss, u"0041 45"_s, u"-"_s);
        row(british, u"+44 (0)20 7946 0000"_s, u"exact"_s);
        row(british, u"020 7946 0000"_s, u"number"_s);
    }

    void numbers()
    {
        QFETCH(QString, number);
        QFETCH(QString, typed);
        QTEST(answer(typed, northwind::numberKind(), northwind::number(7, number)), "rank");
    }

    void aNumberWithoutPlusIsOneToo()
    {
        const auto record = northwind::number(7, u"14155552671"_s);
        QCOMPARE(answer(u"+1 415 555 2671"_s, northwind::numberKind(), record), u"exact"_s);
        QCOMPARE(answer(u"(415) 555"_s, northwind::numberKind(), record), u"number"_s);
    }

    void aNumberInAnAddress()
    {
        const auto record = northwind::target(1, 1, u"mobile"_s, 1, 1, true, u"sip:+14155552671@sip.example.com"_s);
        QCOMPARE(answer(u"(415) 555-2671"_s, northwind::targetKind(), record), u"number"_s);
    }

    void digitsOfAnIdAreNoNumber()
    {
        auto record = northwind::number(7, u"+498912345"_s);
        record.setText("sid", u"PN00000000000000000000004155552671");
        QCOMPARE(answer(u"(415) 555-2671"_s, northwind::numberKind(), record), u"-"_s);
        QCOMPARE(answer(u"4155552671"_s, northwind::numberKind(), record), u"text"_s);
    }

    void words_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("rank");
        const auto row = [](const QString &typed, const QString &rank) { QTest::newRow(qPrintable(typed)) << typed << rank; };
        row(u"Büro Berlin 2"_s, u"exact"_s);
        row(u"  BÜRO   berlin 2 "_s, u"exact"_s);
        row(u"büro b"_s, u"begins"_s);
        row(u"berlin büro"_s, u"word"_s);
        row(u"erlin"_s, u"text"_s);
        row(u"ou00000000000000000000000000000042"_s, u"exact"_s);
        row(u"OU0000"_s, u"word"_s);
        row(u"pbx1.northwind.example"_s, u"host"_s);
        row(u"pbx1"_s, u"host"_s);
        row(u"northwind.example"_s, u"host"_s);
        row(u"orthwind.exam"_s, u"text"_s);
        row(u"sip:alice@PBX1.northwind.example:5080"_s, u"host"_s);
        row(u"https://pbx1.northwind.example/x?y=1"_s, u"host"_s);
        row(u"pbx1.northwind.example:5080"_s, u"host"_s);
        row(u"berlin tls"_s, u"text"_s);
        row(u"berlin nothing"_s, u"-"_s);
        row(u"other.northwind.example:5061"_s, u"-"_s);
    }

    void words()
    {
        QFETCH(QString, typed);
        const auto record = northwind::target(42, 1, u"Büro Berlin 2"_s, 10, 10, true, u"sip:pbx1.northwind.example:5061;transport=tls"_s);
        QTEST(answer(typed, northwind::targetKind(), record), "rank");
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("rank");
        const auto row = [](const char *name, const QByteArray &json, const QString &typed, const QString &rank) { QTest::newRow(name) << json << typed << rank; };
        const QByteArray two = R"({"sid":"IP1","friendly_name":"office","ip_address":"192.0.2.0","length":24})";
        row("inside", two, u"192.0.2.77"_s, u"number"_s);
        row("outside", two, u"192.0.3.1"_s, u"-"_s);
        row("with a port, from a log", two, u"192.0.2.77:5060"_s, u"number"_s);
        row("in an address, from a log", two, u"sip:bob@192.0.2.77:5060;transport=udp"_s, u"number"_s);
        row("a block around it", two, u"192.0.0.0/16"_s, u"number"_s);
        row("a block in it", two, u"192.0.2.128/25"_s, u"number"_s);
        row("a block beside it", two, u"198.51.100.0/24"_s, u"-"_s);
        row("host bits", R"({"sid":"IP1","friendly_name":"a","ip_address":"192.0.2.9","length":24})", u"192.0.2.200"_s, u"number"_s);
        row("prefix 0 is not known", R"({"sid":"IP1","friendly_name":"a","ip_address":"192.0.2.9","length":0})", u"198.51.100.1"_s, u"-"_s);
        row("without prefix", R"({"sid":"IP1","friendly_name":"a","ip_address":"192.0.2.9"})", u"192.0.2.9"_s, u"number"_s);
        const QByteArray list = R"({"sid":"IP1","friendly_name":"a","ranges":["203.0.113.7","10.0.0.0/8"]})";
        row("in a list", list, u"10.20.30.40"_s, u"number"_s);
        row("alone in a list", list, u"203.0.113.7"_s, u"number"_s);
        row("not in a list", list, u"203.0.113.8"_s, u"-"_s);
    }

    void addresses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, typed);
        QTEST(answer(typed, entryKind, entry(json.constData())), "rank");
    }

    void anAddressIsAlsoAHost()
    {
        const auto record = northwind::target(1, 1, u"dr"_s, 1, 1, true, u"sip:203.0.113.20:5061;transport=tls"_s);
        QCOMPARE(answer(u"203.0.113.20"_s, northwind::targetKind(), record), u"number"_s);
        QCOMPARE(answer(u"203.0.113"_s, northwind::targetKind(), record), u"host"_s);
        QCOMPARE(answer(u"203.0.113.2"_s, northwind::targetKind(), record), u"host"_s); // not done typing
        QCOMPARE(answer(u"203.0.113.21"_s, northwind::targetKind(), record), u"-"_s);
    }

    void addressesOfBothProviders()
    {
        const auto twilio = entry(R"({"sid":"IP1","friendly_name":"office","ip_address":"192.0.2.0","cidr_prefix_length":24})");
        QCOMPARE(answer(u"192.0.2.77"_s, *findKind("twilio.ip_address"), twilio), u"number"_s);
        const auto plivo = entry(R"({"ipacl_uuid":"a1","name":"office","ip_addresses":["203.0.113.7","192.0.2.0/24"]})");
        QCOMPARE(answer(u"192.0.2.77"_s, *findKind("plivo.ip_access_control_list"), plivo), u"number"_s);
        const auto uri = entry(R"({"uri_uuid":"a1","name":"pbx","uri":"203.0.113.9:5060"})");
        QCOMPARE(answer(u"203.0.113.9"_s, *findKind("plivo.uri"), uri), u"number"_s);
        QCOMPARE(answer(u"sip:bob@pbx.example.com:5060"_s, *findKind("plivo.uri"), entry(R"({"uri_uuid":"a1","name":"x","uri":"pbx.example.com;transport=tls"})")), u"host"_s);
    }

    void theFieldOfAnAddress()
    {
        const auto found = addressesOf(entryKind, entry(R"({"sid":"IP1","ip_address":"192.0.2.0","length":24,"ranges":["x","10.0.0.0/8"]})"));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).text, u"192.0.2.0/24"_s);
        QCOMPARE(QByteArrayView(found.at(1).field->key), "ranges");
    }

    void narrowingLosesNothing()
    {
        const QStringList typed{u"+1 415 55"_s, u"0041 44 66"_s, u"203.0.113.20"_s, u"192.0.2.0/24"_s, u"pbx1.north:5061"_s, u"sip:a@pbx1.northwind.example"_s, u"ab ba"_s, u"1415*"_s, u"tel:+1"_s};
        QList<std::pair<const ResourceKind *, Record>> records;
        for (const auto &number : {u"+14155550100"_s, u"+41446681800"_s, u"+12035550100"_s})
            records.append({&northwind::numberKind(), northwind::number(1, number)});
        for (const auto &uri : {u"sip:pbx1.northwind.example:5061"_s, u"sip:203.0.113.2"_s, u"sip:203.0.113.20"_s, u"sip:192.0.2.4"_s})
            records.append({&northwind::targetKind(), northwind::target(1, 1, u"ab ba"_s, 1, 1, true, uri)});
        int narrower = 0;
        for (const auto &text : typed)
            for (qsizetype shorter = 0; shorter < text.size(); ++shorter)
                for (qsizetype longer = shorter; longer <= text.size(); ++longer) {
                    const SearchQuery a(text.first(shorter)), b(text.first(longer));
                    if (!b.narrows(a))
                        continue;
                    ++narrower;
                    for (const auto &[kind, record] : records)
                        QVERIFY2(answer(text.first(longer), *kind, record) == u"-" || answer(text.first(shorter), *kind, record) != u"-", qPrintable(text.first(longer)));
                }
        QVERIFY(narrower > 100);
    }

    void whatIsEmphasised()
    {
        QCOMPARE(SearchQuery(u"PBX hq"_s).piecesOf(u"hq-pbx-1"_s), (QList<TextPiece>{{0, 2}, {3, 3}}));
        QCOMPARE(SearchQuery(u"hq hq-"_s).piecesOf(u"hq-pbx-1"_s), (QList<TextPiece>{{0, 2}}));
        QCOMPARE(SearchQuery(u"(415) 555"_s).numberIn(u"+14155552671"_s), (QList<TextPiece>{{2, 6}}));
        QCOMPARE(SearchQuery(u"+1 415"_s).numberIn(u"+1 (415) 555-2671"_s), (QList<TextPiece>{{1, 6}}));
        QVERIFY(SearchQuery(u"(416) 555"_s).numberIn(u"+14155552671"_s).isEmpty());
    }

    void oddTexts()
    {
        QVERIFY(SearchQuery(u"  \n "_s).isEmpty());
        auto record = northwind::target(1, 1, u"evil \u202Egpj.exe <b>x</b>"_s, 1, 1);
        QCOMPARE(answer(u"\u202Egpj"_s, northwind::targetKind(), record), u"word"_s);
        QCOMPARE(answer(u"<B>X"_s, northwind::targetKind(), record), u"word"_s);
        QCOMPARE(answer(u"U+202E"_s, northwind::targetKind(), record), u"text"_s);
        record.setText("friendly_name", QString(64 * 1024, u'x') + u" end"_s);
        QCOMPARE(answer(u"end"_s, northwind::targetKind(), record), u"word"_s);
        QCOMPARE(answer(QString(100'000, u'x'), northwind::targetKind(), record), u"begins"_s); // only its beginning counts
        QCOMPARE(answer(QString(1, QChar(0xD800)), northwind::targetKind(), record), u"-"_s);
    }

    void actions()
    {
        QCOMPARE(SearchQuery(u"refresh"_s).rankOfWords(u"Refresh"_s), SearchRank::Exact);
        QCOMPARE(SearchQuery(u"snap"_s).rankOfWords(u"Save Snapshot…"_s), SearchRank::Word);
        QCOMPARE(SearchQuery(u"sn sa"_s).rankOfWords(u"Save Snapshot…"_s), SearchRank::Word);
        QCOMPARE(SearchQuery(u"ave"_s).rankOfWords(u"Save Snapshot…"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
