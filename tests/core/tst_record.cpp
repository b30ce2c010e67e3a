// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/record.h"
#include "models/core/secret.h"

#include <QTest>

using namespace trunkdesk;

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItDoesNotKnow()
    {
        const QByteArray wire(R"({"sid":"OU1","future":{"x":[1.50,1e-7,"\u00e9\/"]},"weight":10,"big":12345678901234567890123})");
        const auto record = Record::fromJson(wire);
        QVERIFY(record.ok());
        QCOMPARE(record->toJson(), wire);
        QCOMPARE(record->keys(), (QList<QByteArray>{"sid", "future", "weight", "big"}));
        QCOMPARE(record->raw("big"), "12345678901234567890123");
        auto changed = *record;
        changed.setInteger("weight", 20);
        QCOMPARE(changed.toJson(), QByteArray(wire).replace(":10,", ":20,"));
        QCOMPARE(record->integer("weight"), 10);
        QVERIFY(changed != *record);
    }

    void getters()
    {
        const auto record = Record::fromJson(R"({"t":"a\u00e9","n":null,"b":true,"i":7,"f":7.5,"recording":{"mode":"do-not-record"}})").value();
        QCOMPARE(record.text("t"), QStringLiteral("aé"));
        QCOMPARE(record.text("n"), QString());
        QCOMPARE(record.text("absent"), QString());
        QCOMPARE(record.text("i"), QStringLiteral("7"));
        QVERIFY(record.isNull("n") && record.isNull("absent") && record.has("n") && !record.has("absent"));
        QCOMPARE(record.boolean("b"), true);
        QVERIFY(!record.boolean("i"));
        QVERIFY(!record.integer("f"));
        QCOMPARE(record.text("recording.mode"), QStringLiteral("do-not-record"));
        QVERIFY(!record.has("recording.trim"));
        QVERIFY(!record.has("t.x"));
    }

    void setAndRemove()
    {
        Record record;
        QVERIFY(record.isEmpty());
        record.setText("name", u"a \"b\"");
        record.setBoolean("on", false);
        record.setNull("gone");
        record.setRaw("map", R"({ "k" : 1 })");
        QCOMPARE(record.toJson(), "{\"name\":\"a \\\"b\\\"\",\"on\":false,\"gone\":null,\"map\":{\"k\":1}}");
        record.remove("gone");
        record.remove("never");
        QCOMPARE(record.keys().size(), 3);
        QCOMPARE(record.text("map.k"), QStringLiteral("1"));
        QCOMPARE(Record::fromJson(record.toIndentedJson()).value(), record);
    }

    void oddKeys()
    {
        const auto record = Record::fromJson("{\"a\\\"b\":1,\"c\\\\d\":2,\"\\u0065\":3}").value();
        QCOMPARE(record.integer("a\"b"), 1);
        QCOMPARE(record.integer("c\\d"), 2);
        QCOMPARE(record.integer("e"), 3);
        QCOMPARE(Record::fromJson(record.toJson()).value(), record);
    }

    void refusesWhatIsNoObject()
    {
        QVERIFY(!Record::fromJson("[]").ok());
        QVERIFY(!Record::fromJson("{").ok());
        QVERIFY(!Record::fromJson("[]").error().message.isEmpty());
    }

    void keyOrderDoesNotMatter()
    {
        QCOMPARE(Record::fromJson(R"({"a":1,"b":2})").value(), Record::fromJson(R"({"b":2,"a":1})").value());
        QVERIFY(Record::fromJson(R"({"a":1})").value() != Record::fromJson(R"({"a":null})").value());
    }

    void secretsPrintAsDots()
    {
        QCOMPARE(Secret("hunter2").toString(), QStringLiteral("•••"));
        QVERIFY(Secret().isEmpty());
        QCOMPARE(Secret("x").reveal(), "x");
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
