// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/filterquery.h"

#include <QRandomGenerator>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestFilterQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");

        const auto phone = u"+14158675310\nReception Köln\n"_s;
        QTest::newRow("nothing asked") << phone << u""_s << true;
        QTest::newRow("blanks only") << phone << u"  \t"_s << true;
        QTest::newRow("part") << phone << u"cept"_s << true;
        QTest::newRow("case") << phone << u"RECEPTION"_s << true;
        QTest::newRow("case of other letters") << phone << u"KÖLN"_s << true;
        QTest::newRow("words in another order") << phone << u"köln recep"_s << true;
        QTest::newRow("one word is missing") << phone << u"köln berlin"_s << false;
        QTest::newRow("across two cells") << phone << u"5310reception"_s << false;
        QTest::newRow("digits with blanks") << phone << u"415 867"_s << true;
        QTest::newRow("as people write it") << phone << u"(415) 867-5310"_s << true;
        QTest::newRow("with a plus") << phone << u"+1 415"_s << true;
        QTest::newRow("the plus means the beginning") << phone << u"+415 867"_s << false;
        QTest::newRow("with dots and slashes") << phone << u"415/867.53"_s << true;
        QTest::newRow("other digits") << phone << u"415 868"_s << false;
        QTest::newRow("digits and letters") << phone << u"415 867 x"_s << false;
        QTest::newRow("the words themselves") << u"a 10.1 b\n"_s << u"10.1"_s << true;
        QTest::newRow("one digit with a bracket") << phone << u"(4"_s << false;
        QTest::newRow("longer than the text") << u"ab\n"_s << u"abcdefgh"_s << false;
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(bool, found);

        TextArena arena;
        arena.insertRows(0, 1);
        arena.set(0, foldedForSearch(text));
        QCOMPARE(FilterQuery(query).matches(arena, 0), found);
    }

    void narrows_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("narrows");

        QTest::newRow("from nothing") << u"a"_s << u""_s << true;
        QTest::newRow("longer word") << u"ab"_s << u"a"_s << true;
        QTest::newRow("shorter word") << u"a"_s << u"ab"_s << false;
        QTest::newRow("another word") << u"a b"_s << u"a"_s << true;
        QTest::newRow("more digits") << u"415 8"_s << u"415"_s << true;
        QTest::newRow("digits become a number") << u"(41"_s << u"(4"_s << false;
        QTest::newRow("a plus before it") << u"+1 4"_s << u"+1"_s << true;
        QTest::newRow("a number becomes words") << u"415 8x"_s << u"415 8"_s << true;
    }

    void narrows()
    {
        QFETCH(QString, query);
        QFETCH(QString, before);
        QFETCH(bool, narrows);

        QCOMPARE(FilterQuery(query).narrows(FilterQuery(before)), narrows);
    }

    /// The search in blocks of sixteen against the plain one, at every length around the block size.
    void searchesLikeThePlainSearch()
    {
        QRandomGenerator random(7);
        TextArena arena;
        arena.insertRows(0, 80);
        for (int size = 0; size < 80; ++size) {
            QByteArray text;
            for (int i = 0; i < size; ++i)
                text += char('a' + random.bounded(2));
            arena.set(size, text);
        }
        for (int round = 0; round < 2000; ++round) {
            QByteArray needle;
            for (int i = random.bounded(20); i > 0; --i)
                needle += char('a' + random.bounded(2));
            for (int row = 0; row < 80; ++row)
                QCOMPARE(arena.contains(row, needle), arena.text(row).toByteArray().contains(needle));
        }
    }

    void theArenaKeepsTextsApart()
    {
        TextArena arena;
        arena.insertRows(0, 3);
        const QByteArray big(3000, 'x');
        for (int round = 0; round < 10; ++round) {
            arena.set(0, "one");
            arena.set(1, big);
            arena.set(2, "three");
        }
        arena.insertRows(1, 1);
        QVERIFY(!arena.has(1) && arena.has(0));
        QVERIFY(!arena.contains(1, "one") && arena.contains(1, ""));
        arena.removeRows(2, 1);
        QCOMPARE(arena.text(2).toByteArray(), "three");
        QCOMPARE(arena.text(0).toByteArray(), "one");
        QCOMPARE(arena.rowCount(), 3);
    }
};

QTEST_APPLESS_MAIN(TestFilterQuery)
#include "tst_filterquery.moc"
