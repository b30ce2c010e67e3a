// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/inventory/loadremarks.h"
#include "tests/support/northwind.h"

#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// What is said of lists after a load.
class TestLoadRemarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidOfWholeLists();
    void listsOfTheSameFateShareARemark();
    void theWorstComesFirst();
};

void TestLoadRemarks::nothingIsSaidOfWholeLists()
{
    Inventory inventory(account());
    inventory.merge(kind("twilio.trunk"), {}, {trunk("hq")});
    inventory.setState(kind("twilio.trunk"), {}, LoadState::Ready);
    inventory.setState(kind("twilio.phone_number"), id("TK", "hq"), LoadState::Loading);
    QVERIFY(loadRemarks(inventory).isEmpty());
}

void TestLoadRemarks::listsOfTheSameFateShareARemark()
{
    Inventory inventory(account());
    const auto &numbers = kind("twilio.phone_number");
    inventory.merge(kind("twilio.trunk"), {}, {trunk("hq"), trunk("fax"), trunk("lab"), trunk("spare")});
    const ApiError error{.kind = ApiError::Kind::Server, .message = u"It broke; try again."_s};
    for (const auto *name : {"hq", "fax", "lab"})
        inventory.setState(numbers, id("TK", name), LoadState::Failed, error);
    inventory.setState(numbers, {}, LoadState::Failed, error); // the sum of them is not said besides
    const auto remarks = loadRemarks(inventory);
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks.first().parents, (QStringList{u"hq"_s, u"fax"_s, u"lab"_s}));
    const auto text = remarks.first().toString();
    QVERIFY2(text.startsWith(kindPlural(numbers)) && text.contains(u"“hq”"_s) && text.contains(u'1') && text.endsWith(u"It broke; try again."_s), qPrintable(text));
}

void TestLoadRemarks::theWorstComesFirst()
{
    Inventory inventory(account());
    const auto &numbers = kind("twilio.phone_number"), &urls = kind("twilio.origination_url");
    inventory.merge(kind("twilio.trunk"), {}, {trunk("hq"), trunk("fax")});
    inventory.setState(numbers, id("TK", "hq"), LoadState::Ready, {}, {.received = 3, .repeated = 1});
    inventory.setState(urls, id("TK", "hq"), LoadState::Ready, {}, {.received = 3, .expected = 5, .endedEarly = true});
    inventory.setState(kind("twilio.account"), {}, LoadState::Failed, {.kind = ApiError::Kind::Forbidden, .message = u"Not with this key."_s});
    inventory.setState(urls, id("TK", "fax"), LoadState::Failed, {.kind = ApiError::Kind::Server, .message = u"It broke."_s});
    QList<LoadRemark::Grade> grades;
    for (const auto &remark : loadRemarks(inventory))
        grades.append(remark.grade);
    using Grade = LoadRemark::Grade;
    QCOMPARE(grades, (QList<Grade>{Grade::Failed, Grade::CutShort, Grade::BeyondKey, Grade::Doubt}));
}

QTEST_APPLESS_MAIN(TestLoadRemarks)
#include "tst_loadremarks.moc"
