// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/usedby.h"
#include "tests/items/smallcompany.h"

#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

class TestUsedBy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parentsOfAssociations()
    {
        Inventory inventory(northwind::account());
        northwind::fill(inventory);
        QCOMPARE(titles(inventory, list(1)), (QStringList{u"hq-trunk"_s, u"branch-trunk"_s}));
        QCOMPARE(titles(inventory, list(2)), QStringList());
    }

    void recordsThatNameIt()
    {
        Inventory inventory(northwind::account());
        northwind::fill(inventory);
        // The account's numbers name their trunk; what merely lives under it does not use it.
        QCOMPARE(titles(inventory, trunk(1)), QStringList{u"+14158675310"_s});
        QCOMPARE(titles(inventory, {&northwind::targetKind(), northwind::sid("TK", 1), northwind::sid("OU", 1)}), QStringList());
    }

    void followsChanges()
    {
        Inventory inventory(northwind::account());
        northwind::fill(inventory);
        QCOMPARE(titles(inventory, trunk(2)), QStringList{u"+498912345"_s});
        QSignalSpy changed(UsedBy::of(&inventory), &UsedBy::changed);
        inventory.merge(northwind::numberKind(), {}, {northwind::number(1, u"+14158675310"_s, 2)});
        QCOMPARE(titles(inventory, trunk(1)), QStringList());
        QCOMPARE(titles(inventory, trunk(2)), (QStringList{u"+498912345"_s, u"+14158675310"_s}));
        inventory.remove({&northwind::numberKind(), {}, northwind::sid("PN", 3)});
        QCOMPARE(titles(inventory, trunk(2)), QStringList{u"+14158675310"_s});
        inventory.remove({&northwind::trunkListKind(), northwind::sid("TK", 1), northwind::sid("CL", 1)});
        QVERIFY(changed.wait()); // nobody asked
        QCOMPARE(titles(inventory, list(1)), QStringList{u"branch-trunk"_s});
        inventory.remove(trunk(2)); // and what lives under it
        QCOMPARE(titles(inventory, list(1)), QStringList());
        northwind::fill(inventory);
        QCOMPARE(titles(inventory, list(1)), (QStringList{u"hq-trunk"_s, u"branch-trunk"_s}));
    }

    void countsAllAndNamesFew()
    {
        Inventory inventory(northwind::account());
        northwind::fill(inventory);
        QList<Record> numbers;
        for (int i = 10; i < 310; ++i)
            numbers.append(northwind::number(i, u"+1415555%1"_s.arg(i, 4, 10, QChar(u'0')), 1));
        inventory.merge(northwind::numberKind(), {}, numbers);
        auto *uses = UsedBy::of(&inventory);
        QSignalSpy changed(uses, &UsedBy::changed);
        QVERIFY(changed.wait());
        const auto users = uses->users(trunk(1), 8);
        QCOMPARE(users.first.size(), 8);
        QCOMPARE(users.count, 301);
        QVERIFY(UsedBy::of(&inventory) == uses);
    }

    void aUserThatIsNotThereIsNotCounted()
    {
        Inventory inventory(northwind::account());
        inventory.merge(northwind::listKind(), {}, {northwind::list(1, u"orphan"_s)});
        inventory.merge(northwind::trunkListKind(), northwind::sid("TK", 9), {northwind::list(1, u"orphan"_s)});
        QCOMPARE(UsedBy::of(&inventory)->users(list(1), 8).count, 0);
    }

    void aTrunkUsesItsUriAndANumberItsTrunk()
    {
        Inventory inventory(northwind::account());
        const auto merge = [&inventory](const char *kind, const char *json) { inventory.merge(*findKind(kind), {}, {Record::fromJson(json).value()}); };
        merge("plivo.uri", R"({"uri_uuid":"5a1","name":"pbx","uri":"pbx.example.com"})");
        merge("plivo.trunk", R"({"trunk_id":"24680","name":"inbound","primary_uri_uuid":"5a1","fallback_uri_uuid":"5a1"})");
        merge("plivo.number", R"({"number":"14155550100","application":"/v1/Account/MA1/Zentrunk/Trunk/24680/"})");
        QCOMPARE(titles(inventory, {findKind("plivo.uri"), {}, u"5a1"_s}), QStringList{u"inbound"_s});
        QCOMPARE(UsedBy::of(&inventory)->users({findKind("plivo.trunk"), {}, u"24680"_s}, 8).count, 1);
    }

private:
    static RecordId list(int number) { return {&northwind::listKind(), {}, northwind::sid("CL", number)}; }
    static RecordId trunk(int number) { return {&northwind::trunkKind(), {}, northwind::sid("TK", number)}; }
    static QStringList titles(Inventory &inventory, const RecordId &id)
    {
        QStringList names;
        const auto users = UsedBy::of(&inventory)->users(id, 100);
        for (const auto &user : users.first)
            names.append(recordTitle(*user.kind, *inventory.record(user)));
        return users.count == names.size() ? names : QStringList{u"count %1"_s.arg(users.count)};
    }
};

QTEST_GUILESS_MAIN(TestUsedBy)
#include "tst_usedby.moc"
