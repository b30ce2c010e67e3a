// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/changes/numbermoves.h"
#include "models/inventory/inventory.h"
#include "tests/support/northwind.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;
using State = NumberMove::State;

namespace {

const auto moves = State::Moves, already = State::Already, repeated = State::Repeated, unknown = State::Unknown, noPlace = State::NoPlace, refused = State::Refused;

Placement placement(const char *provider = "twilio")
{
    return *numberPlacement(provider);
}

NumberList listOf(const QByteArray &csv, const Placement &where = placement())
{
    return numberList(*readCsv(csv), where);
}

} // namespace

class TestNumberMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTablesTellWhereNumbersHang();
    void anyListIsUnderstood_data();
    void anyListIsUnderstood();
    void numbersAreFoundInAnySpelling_data();
    void numbersAreFoundInAnySpelling();
    void eachLineSaysWhatBecomesOfIt_data();
    void eachLineSaysWhatBecomesOfIt();
    void aNumberInTwoPlacesGoesNowhere();
    void changesFollowTheKind();
    void aFilePutsAllBack();
    void thePointingKindIsMovedToo();
    void aFormulaInAFileIsHarmless();

private:
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<Inventory> m_lab;
};

void TestNumberMoves::init()
{
    m_inventory = std::make_unique<Inventory>(account());
    (void)m_inventory->merge(kind("twilio.trunk"), {}, {trunk("hq"), trunk("branch"), trunk("Twin"), trunk("twin")});
    (void)m_inventory->merge(kind("twilio.incoming_phone_number"), {},
        {number("+14155550101", "hq"), number("+14155550102", "branch"), number("+14155550103", nullptr, id("AP", "ivr")), number("+498912345", nullptr)});
    (void)m_inventory->merge(kind("twilio.phone_number"), {}, {number("+14155550101", "hq"), number("+14155550102", "branch")});

    auto a = account();
    a.provider = "plivo";
    m_lab = std::make_unique<Inventory>(a);
    (void)m_lab->merge(kind("plivo.trunk"), {}, {record(u"{'trunk_id':'1','name':'in','trunk_direction':'inbound'}"_s), record(u"{'trunk_id':'2','name':'out','trunk_direction':'outbound'}"_s)});
    (void)m_lab->merge(kind("plivo.number"), {}, {record(u"{'number':'14155550101','alias':'desk','application':'/v1/Account/MA/Zentrunk/Trunk/1/'}"_s), record(u"{'number':'14155550102','application':null}"_s)});
}

void TestNumberMoves::theTablesTellWhereNumbersHang()
{
    QCOMPARE(QByteArrayView(placement().kind->key), "twilio.incoming_phone_number");
    QCOMPARE(QByteArrayView(placement().association->key), "twilio.phone_number");
    QCOMPARE(QByteArrayView(placement().cleared()->key), "voice_application_sid");
    QVERIFY(placement().canTakeOff());
    QCOMPARE(QByteArrayView(placement("plivo").place->key), "plivo.trunk");
    QVERIFY(!placement("plivo").association);
    QVERIFY(!placement("plivo").canTakeOff());
    QVERIFY(!placementOf(kind("twilio.trunk")));
    QVERIFY(!placementOf(kind("twilio.credential_list")));
}

void TestNumberMoves::anyListIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("entries"); ///< line number place-id place-name
    QTest::addColumn<bool>("namesPlaces");
    QTest::newRow("one a line") << QByteArray("+1 415 555 0101\n0102\n") << QStringList{u"1 +1 415 555 0101||"_s, u"2 0102||"_s} << false;
    QTest::newRow("in one line") << QByteArray("1, 2;3\t4") << QStringList{u"1 1||"_s, u"1 2||"_s, u"1 3||"_s, u"1 4||"_s} << false;
    QTest::newRow("as written by us") << QByteArray("phone_number,friendly_name,trunk_name,trunk_sid,voice_application_sid\n1,x,hq,TK1,\n") << QStringList{u"2 1|TK1|hq"_s} << true;
    QTest::newRow("as exported") << QByteArray("Number;Name;Trunk\n1;x;hq\n2;y;\n") << QStringList{u"2 1|hq|"_s, u"3 2||"_s} << true;
    QTest::newRow("a heading and numbers") << QByteArray("Phone Number\n1\n") << QStringList{u"2 1||"_s} << false;
    QTest::newRow("the request's names, another order") << QByteArray("TrunkSid,PhoneNumber\nTK1,1\n") << QStringList{u"2 1|TK1|"_s} << true;
    QTest::newRow("by id") << QByteArray("sid,trunk name\nPN1,hq\n") << QStringList{u"2 PN1||hq"_s} << true;
    QTest::newRow("a line that ends early") << QByteArray("number,trunk\n1\n") << QStringList{u"2 1||"_s} << true;
    QTest::newRow("no number column") << QByteArray("trunk,voice application\nhq,\n") << QStringList{} << false;
    QTest::newRow("nothing") << QByteArray() << QStringList{} << false;
}

void TestNumberMoves::anyListIsUnderstood()
{
    QFETCH(QByteArray, csv);
    const auto list = listOf(csv);
    QStringList entries;
    for (const auto &entry : list.entries)
        entries.append(u"%1 %2|%3|%4"_s.arg(entry.line).arg(entry.number, entry.placeId, entry.placeName));
    QTEST(entries, "entries");
    QTEST(list.namesPlaces, "namesPlaces");
    QCOMPARE(list.remarks.isEmpty(), QByteArrayView(QTest::currentDataTag()) != "no number column");
}

void TestNumberMoves::numbersAreFoundInAnySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto one = u"+14155550101"_s, munich = u"+498912345"_s;
    QTest::newRow("E.164") << u"+14155550101"_s << one;
    QTest::newRow("separators") << u"+1 (415) 555-0101"_s << one;
    QTest::newRow("without +") << u"14155550101"_s << one;
    QTest::newRow("00") << u"0014155550101"_s << one;
    QTest::newRow("tel:") << u"tel:+1-415-555-0101"_s << one;
    QTest::newRow("a spreadsheet took the +") << u"498912345"_s << munich;
    QTest::newRow("(0)") << u"+49 (0)89 12345"_s << munich;
    QTest::newRow("its id") << id("PN", "+14155550101") << one;
    QTest::newRow("rounded by a spreadsheet") << u"1.41556E+10"_s << QString();
    QTest::newRow("another") << u"+14155550199"_s << QString();
    QTest::newRow("only its end") << u"5550101"_s << QString();
    QTest::newRow("letters") << u"1415555010l"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("very long") << QString(100'000, u'1') << QString();
}

void TestNumberMoves::numbersAreFoundInAnySpelling()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const auto where = placement();
    QCOMPARE(NumberFinder(where, *m_inventory).find(text).id, found.isEmpty() ? QString() : id("PN", found.toLatin1().constData()));
}

void TestNumberMoves::eachLineSaysWhatBecomesOfIt_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<Destination>("destination");
    QTest::addColumn<QList<State>>("states");
    const Destination hq{Destination::Kind::Place, id("TK", "hq")}, off{Destination::Kind::Off}, listed{Destination::Kind::AsListed};
    QTest::newRow("to one place") << QByteArray("+14155550101\n+14155550102\n+14155550103\n+14155550104\n+14155550102") << hq << QList<State>{already, moves, moves, unknown, repeated};
    QTest::newRow("off") << QByteArray("+14155550101\n+14155550103") << off << QList<State>{moves, already};
    QTest::newRow("as listed, without places") << QByteArray("+14155550101") << listed << QList<State>{noPlace};
    QTest::newRow("as listed, by name") << QByteArray("number,trunk\n+14155550101,branch\n+14155550102,BRANCH\n+14155550103,hq\n+498912345,gone") << listed << QList<State>{moves, already, moves, noPlace};
    QTest::newRow("as listed, empty takes off") << QByteArray("number,trunk\n+14155550101,\n+14155550103,") << listed << QList<State>{moves, already};
    QTest::newRow("as listed, a name of two") << QByteArray("number,trunk\n+14155550101,twin\n") << listed << QList<State>{noPlace};
    QTest::newRow("as listed, by id") << "number,trunk_sid\n+14155550101," + id("TK", "twin").toLatin1() << listed << QList<State>{moves};
    QTest::newRow("an id that is not known is no name") << "number,trunk_name,trunk_sid\n+14155550101,branch," + id("TK", "gone").toLatin1() << listed << QList<State>{noPlace};
    QTest::newRow("trunk and application") << "number,trunk,voice application\n+498912345,hq," + id("AP", "ivr").toLatin1() << listed << QList<State>{refused};
    QTest::newRow("off, with an application") << "number,trunk,voice application\n+14155550101,," + id("AP", "ivr").toLatin1() << listed << QList<State>{moves};
    QTest::newRow("a place wins over the list") << QByteArray("number,trunk\n+14155550102,branch") << hq << QList<State>{moves};
}

void TestNumberMoves::eachLineSaysWhatBecomesOfIt()
{
    QFETCH(QByteArray, csv);
    QFETCH(Destination, destination);
    const auto where = placement();
    const auto list = listOf(csv);
    const auto all = numberMoves(list, destination, where, *m_inventory);
    QCOMPARE(all.size(), list.entries.size()); // nothing is lost
    QList<State> states;
    int moving = 0;
    for (const auto &move : all) {
        states.append(move.state);
        moving += move.state == moves;
        QVERIFY(!move.isProblem() || !move.words.isEmpty());
    }
    QTEST(states, "states");
    QCOMPARE(changesOf(all, where, *m_inventory).size(), moving);
}

void TestNumberMoves::aNumberInTwoPlacesGoesNowhere()
{
    const auto where = placement();
    const auto all = numberMoves(listOf("number,trunk\n+498912345,hq\n+498912345,branch\n+498912345,hq"), {Destination::Kind::AsListed}, where, *m_inventory);
    QCOMPARE(all.at(0).state, refused);
    QCOMPARE(all.at(1).state, refused);
    QVERIFY(changesOf(all, where, *m_inventory).isEmpty());
}

void TestNumberMoves::changesFollowTheKind()
{
    const auto where = placement();
    auto changes = changesOf(numberMoves(listOf("+14155550103"), {Destination::Kind::Place, id("TK", "hq")}, where, *m_inventory), where, *m_inventory);
    QCOMPARE(changes.first().op, Change::Op::Attach);
    QCOMPARE(changes.first().before.text("voice_application_sid"), id("AP", "ivr"));
    changes = changesOf(numberMoves(listOf("+14155550101"), {Destination::Kind::Off}, where, *m_inventory), where, *m_inventory);
    QCOMPARE(changes.first().op, Change::Op::Detach);
    QCOMPARE(changes.first().id.parent, id("TK", "hq"));
    m_inventory->remove(changes.first().id); // the list of the trunk is not known
    changes = changesOf(numberMoves(listOf("+14155550101"), {Destination::Kind::Off}, where, *m_inventory), where, *m_inventory);
    QCOMPARE(changes.first().op, Change::Op::Update);
    QCOMPARE(changes.first().fields, (Draft{{"trunk_sid", QString()}}));
}

void TestNumberMoves::aFilePutsAllBack()
{
    const auto where = placement();
    const auto file = whereNumbersAre({}, where, *m_inventory);
    QVERIFY(file.startsWith("phone_number,friendly_name,trunk_name,trunk_sid,voice_application_sid\r\n"));
    QCOMPARE(file.count('\n'), 5);
    const Destination listed{Destination::Kind::AsListed};
    for (const auto &move : numberMoves(listOf(file), listed, where, *m_inventory))
        QCOMPARE(move.state, already);

    // all of them go to one trunk, and the application is lost
    (void)m_inventory->merge(kind("twilio.incoming_phone_number"), {}, {number("+14155550101", "Twin"), number("+14155550102", "Twin"), number("+14155550103", "Twin")});
    const auto changes = changesOf(numberMoves(listOf(file), listed, where, *m_inventory), where, *m_inventory);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).id.parent, id("TK", "hq"));
    QCOMPARE(changes.at(1).id.parent, id("TK", "branch"));
    QCOMPARE(changes.at(2).op, Change::Op::Update);
    QCOMPARE(changes.at(2).fields, (Draft{{"trunk_sid", QString()}, {"voice_application_sid", id("AP", "ivr")}}));
}

void TestNumberMoves::thePointingKindIsMovedToo()
{
    const auto where = placement("plivo");
    auto all = numberMoves(listOf("1-415-555-0101\n+1 415 555 0102", where), {Destination::Kind::Place, u"1"_s}, where, *m_lab);
    QCOMPARE(all.at(0).state, already);
    QCOMPARE(all.at(1).state, moves);
    QCOMPARE(changesOf(all, where, *m_lab).first().fields, (Draft{{"application", u"1"_s}}));
    all = numberMoves(listOf("14155550101", where), {Destination::Kind::Off}, where, *m_lab);
    QCOMPARE(all.first().state, refused); // there is no way
    all = numberMoves(listOf("14155550102", where), {Destination::Kind::Place, u"2"_s}, where, *m_lab);
    QCOMPARE(all.first().state, moves);
    QVERIFY(!all.first().words.isEmpty()); // an outbound trunk answers nobody
    const auto file = whereNumbersAre({}, where, *m_lab);
    QVERIFY2(file.startsWith("number,alias,trunk_name,application\r\n+14155550101,desk,in,1\r\n"), file.constData());
    QCOMPARE(numberMoves(listOf(file, where), {Destination::Kind::AsListed}, where, *m_lab).first().state, already);
}

void TestNumberMoves::aFormulaInAFileIsHarmless()
{
    const auto where = placement();
    (void)m_inventory->merge(kind("twilio.trunk"), {}, {record(u"{'sid':'%1','friendly_name':'=cmd|x'}"_s.arg(id("TK", "hq")))});
    const auto file = whereNumbersAre({}, where, *m_inventory);
    QVERIFY(file.contains(",'=cmd|x,"));
    QCOMPARE(listOf(file).entries.first().placeName, u"=cmd|x"_s);
}

QTEST_GUILESS_MAIN(TestNumberMoves)
#include "tst_numbermoves.moc"
