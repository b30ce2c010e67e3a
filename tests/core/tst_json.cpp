// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/core/json.h"

#include <QTest>

using namespace trunkdesk;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("blanks around") << QByteArray(" \r\n\t[1 , 2 ]\n");
        QTest::newRow("scalars") << QByteArray(R"([null,true,false,0,-1,10.50,1e3,1E+2,-0.0,"x"])");
        QTest::newRow("escapes") << QByteArray("[\"\\\"\\\\\\/\\b\\f\\n\\r\\té😀\"]");
        QTest::newRow("utf-8") << QByteArray("[\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"]");
        QTest::newRow("depth 32") << QByteArray(32, '[') + "1" + QByteArray(32, ']');
        QTest::newRow("same key in two objects") << QByteArray(R"([{"a":1},{"a":2}])");
        QTest::newRow("number wider than 64 bits") << QByteArray("123456789012345678901234567890");
    }
    void accepts()
    {
        QFETCH(QByteArray, text);
        const auto error = checkJson(text);
        QVERIFY2(!error, error ? qPrintable(error->toString()) : "");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where"); // line:column path
        QTest::newRow("nothing") << QByteArray() << "1:1 ";
        QTest::newRow("duplicate key") << QByteArray(R"({"a":1,"a":2})") << "1:11 a";
        QTest::newRow("duplicate key, spelled otherwise") << QByteArray("{\"a\":1,\"\\u0061\":2}") << "1:16 a";
        QTest::newRow("duplicate key, escape first") << QByteArray("{\"\\u0061\":1,\"b\":3,\"a\":2}") << "1:22 a";
        QTest::newRow("too deep") << QByteArray(1025, '[') + QByteArray(1025, ']') << u"1:34 "_qs + QStringLiteral("[0]").repeated(33);
        QTest::newRow("depth 33 of objects") << QByteArray(R"({"a":)").repeated(34) + "1" + QByteArray(34, '}')
                                             << u"1:166 "_qs + QStringLiteral("a.").repeated(32) + QStringLiteral("a");
        QTest::newRow("cut off") << QByteArray(R"({"a":[1,2)") << "1:10 a";
        QTest::newRow("cut in a string") << QByteArray("{\"a\":\"b") << "1:8 a";
        QTest::newRow("cut in a word") << QByteArray("[tr") << "1:2 [0]";
        QTest::newRow("trailing") << QByteArray("{} x") << "1:4 ";
        QTest::newRow("trailing comma") << QByteArray("[1,]") << "1:4 [1]";
        QTest::newRow("bom") << QByteArray("\xef\xbb\xbf{}") << "1:1 ";
        QTest::newRow("latin-1") << QByteArray("{\n \"n\":\"M\xfcller\"}") << "2:8 n";
        QTest::newRow("overlong") << QByteArray("[\"\xc0\xaf\"]") << "1:3 [0]";
        QTest::newRow("encoded surrogate") << QByteArray("[\"\xed\xa0\x80\"]") << "1:3 [0]";
        QTest::newRow("lone surrogate escape") << QByteArray("[\"\\ud83d\"]") << "1:9 [0]";
        QTest::newRow("low surrogate first") << QByteArray("[\"\\ude00\"]") << "1:9 [0]";
        QTest::newRow("raw control") << QByteArray("[\"a\nb\"]") << "1:4 [0]";
        QTest::newRow("bad escape") << QByteArray("[\"\\x\"]") << "1:4 [0]";
        QTest::newRow("short unicode escape") << QByteArray("[\"\\u12\"]") << "1:5 [0]";
        QTest::newRow("leading zero") << QByteArray("[01]") << "1:3 ";
        QTest::newRow("plus") << QByteArray("[+1]") << "1:2 [0]";
        QTest::newRow("bare point") << QByteArray("[1.]") << "1:4 [0]";
        QTest::newRow("exponent") << QByteArray("[1e]") << "1:4 [0]";
        QTest::newRow("nan") << QByteArray("[NaN]") << "1:2 [0]";
        QTest::newRow("single quotes") << QByteArray("{'a':1}") << "1:2 ";
        QTest::newRow("comment") << QByteArray("/* x */ {}") << "1:1 ";
        QTest::newRow("NUL") << QByteArray("\0{}", 3) << "1:1 ";
        QTest::newRow("long string") << '"' + QByteArray(70000, 'x') + '"' << "1:65539 ";
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto error = checkJson(text);
        QVERIFY(error);
        QVERIFY(!error->message.isEmpty());
        QCOMPARE(QStringLiteral("%1:%2 %3").arg(QString::number(error->line), QString::number(error->column), error->path), where);
    }

    void manyKeysStayExact()
    {
        QByteArray text("{");
        for (int i = 0; i < 500; ++i)
            text += "\"k" + QByteArray::number(i) + "\":1,";
        QVERIFY(!checkJson(text + "\"last\":1}"));
        QVERIFY(checkJson(text + "\"k3\":1}"));
    }

    void anObjectHasItsLimit()
    {
        QByteArray text("{");
        for (int i = 0; i < 1000; ++i)
            text += "\"k" + QByteArray::number(i) + "\":1,";
        text.chop(1);
        QVERIFY(!checkJson(text + '}'));
        QVERIFY(checkJson(text + ",\"more\":1}"));
    }

    void manyEscapedKeysStayExact()
    {
        QByteArray text("{");
        for (int i = 0; i < 300; ++i)
            text += (i % 3 == 0 ? "\"\\u006b" : "\"k") + QByteArray::number(i) + "\":1,";
        QVERIFY(!checkJson(text + "\"last\":1}"));
        QVERIFY(checkJson(text + "\"k0\":1}"));
        QVERIFY(checkJson(text + "\"\\u006b1\":1}"));
        QVERIFY(checkJson(text + "\"k297\":1}"));
        QVERIFY(checkJson(text + "\"\\u006b298\":1}"));
    }

    void aDocumentHasItsLimit()
    {
        JsonLimits limits;
        limits.values = 4;
        QVERIFY(checkJson("[1,[2],3]", limits));
        limits.values = 5;
        QVERIFY(!checkJson("[1,[2],3]", limits));
    }

    void canBeCancelled()
    {
        const auto text = '[' + QByteArray("1,").repeated(5000) + "1]";
        std::atomic_bool cancelled = false;
        JsonLimits limits;
        limits.cancelled = &cancelled;
        QVERIFY(!checkJson(text, limits));
        cancelled = true;
        QVERIFY(checkJson(text, limits));
    }

    void elementsUntilEnough()
    {
        QList<QByteArray> seen;
        QVERIFY(!forEachJsonElement(" [1, [2,3] ,4]", [&seen](QByteArrayView element) {
            seen.append(element.toByteArray());
            return seen.size() < 2;
        }));
        QCOMPARE(seen, (QList<QByteArray>{"1", "[2,3]"}));
        QVERIFY(forEachJsonElement("[]", [](QByteArrayView) { return false; }));
    }

    void slicesAreTheText()
    {
        const QByteArray text(" { \"a\" : [ 1.50 , {\"b\":\"x\\\"]}\"} ] , \"\\u0063\" : null } ");
        QVERIFY(!checkJson(text));
        const auto members = jsonMembers(text);
        QCOMPARE(members.size(), 2);
        QCOMPARE(members[1].key, "c");
        QCOMPARE(jsonType(members[1].value), JsonType::Null);
        const auto elements = jsonElements(members[0].value);
        QCOMPARE(elements.size(), 2);
        QCOMPARE(elements[0], "1.50");
        QCOMPARE(jsonString(jsonMembers(elements[1])[0].value), QStringLiteral("x\"]}"));
        QCOMPARE(compactJson(text), "{\"a\":[1.50,{\"b\":\"x\\\"]}\"}],\"\\u0063\":null}");
        QVERIFY(jsonEquals(indentedJson(text), text));
        QVERIFY(jsonElements("[]").isEmpty());
        QVERIFY(jsonMembers(" { } ").isEmpty());
    }

    void quotedIsReadBack()
    {
        const auto odd = QStringLiteral("a\"\\/\n\r\t\u0001é\U0001F600");
        QCOMPARE(jsonString(jsonQuoted(odd)), odd);
        QVERIFY(!checkJson(jsonQuoted(odd)));
    }

    void integersAreExact_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("whole");
        QTest::newRow("10") << QByteArray("10") << true;
        QTest::newRow("-1") << QByteArray("-1") << true;
        QTest::newRow("10.5") << QByteArray("10.5") << false;
        QTest::newRow("10.0") << QByteArray("10.0") << false;
        QTest::newRow("1e3") << QByteArray("1e3") << false;
        QTest::newRow("string") << QByteArray("\"10\"") << false;
        QTest::newRow("too large") << QByteArray("9223372036854775808") << false;
        QTest::newRow("largest") << QByteArray("9223372036854775807") << true;
    }
    void integersAreExact()
    {
        QFETCH(QByteArray, token);
        QTEST(jsonInteger(token).has_value(), "whole");
    }

    void equality()
    {
        QVERIFY(jsonEquals(R"({"a":1,"b":"é"})", "{ \"b\":\"\\u00e9\", \"a\":1 }"));
        QVERIFY(!jsonEquals("1", "1.0"));
        QVERIFY(!jsonEquals("[1,2]", "[2,1]"));
        QVERIFY(!jsonEquals(R"({"a":1})", R"({"a":1,"b":2})"));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
