// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/rest/listnotes.h"

#include <QTest>

using namespace trunkdesk;

namespace {

struct Page
{
    qsizetype records, fresh, size, total;
};

} // namespace

/// The arithmetic of what is odd about a list.
class TestListNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAddUp_data();
    void pagesAddUp();
};

void TestListNotes::pagesAddUp_data()
{
    QTest::addColumn<QList<Page>>("pages");
    QTest::addColumn<ListNotes>("notes");
    QTest::addColumn<int>("sentences");
    using P = QList<Page>;

    QTest::newRow("no page") << P{} << ListNotes{} << 0;
    QTest::newRow("an empty list") << P{{0, 0, 20, 0}} << ListNotes{.expected = 0} << 0;
    QTest::newRow("no counts") << P{{3, 3, -1, -1}, {1, 1, -1, -1}} << ListNotes{.received = 4} << 0;
    QTest::newRow("as announced") << P{{20, 20, 20, 25}, {5, 5, 20, 25}} << ListNotes{.received = 25, .expected = 25} << 0;
    QTest::newRow("fewer than announced") << P{{20, 20, 20, 25}, {4, 4, 20, 25}} << ListNotes{.received = 24, .expected = 25, .endedEarly = true} << 1;
    QTest::newRow("more than announced") << P{{20, 20, 20, 20}, {1, 1, 20, 20}} << ListNotes{.received = 21, .expected = 20, .changedUnderWay = true} << 1;
    QTest::newRow("one more meanwhile") << P{{20, 20, 20, 20}, {1, 1, 20, 21}} << ListNotes{.received = 21, .expected = 21, .changedUnderWay = true} << 1;
    QTest::newRow("twice, and one missing") << P{{20, 20, 20, 22}, {2, 1, 20, 22}}
                                            << ListNotes{.received = 21, .expected = 22, .repeated = 1, .endedEarly = true} << 2;
    QTest::newRow("a short page") << P{{19, 19, 20, -1}, {1, 1, 20, -1}} << ListNotes{.received = 20, .shortPages = 1} << 1;
}

void TestListNotes::pagesAddUp()
{
    QFETCH(QList<Page>, pages);
    QFETCH(ListNotes, notes);
    QFETCH(int, sentences);
    ListNotes sum;
    for (qsizetype i = 0; i < pages.size(); ++i)
        sum.addPage(pages[i].records, pages[i].fresh, {.size = pages[i].size, .total = pages[i].total}, i + 1 < pages.size());
    sum.close();
    QVERIFY2(sum == notes, qPrintable(sum.toWords()));
    QCOMPARE(sum.isEmpty(), sentences == 0);
    QCOMPARE(sum.toWords().count(u". ") + (sum.toWords().isEmpty() ? 0 : 1), sentences);
}

QTEST_APPLESS_MAIN(TestListNotes)
#include "tst_listnotes.moc"
