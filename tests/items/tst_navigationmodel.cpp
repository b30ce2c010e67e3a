// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/navigationmodel.h"

#include "tests/items/smallcompany.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace Qt::StringLiterals;

/// The tree with its counts, children two blanks further in.
static QStringList tree(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        const auto count = index.data(NavigationModel::CountRole);
        lines.append(QString(depth * 2, u' ') + index.data().toString() + (count.isValid() ? u' ' + count.toString() : QString()));
        lines += tree(model, index, depth + 1);
    }
    return lines;
}

class TestNavigationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedAccountsStandUnderOpenOnes()
    {
        NavigationModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto first = northwind::account(AccountMode::ReadOnly, u"First"_s), second = northwind::account(AccountMode::Live, u"Second"_s);
        first.id = u"1"_s;
        second.id = u"2"_s;
        second.colour = u"#8250df"_s;
        model.setClosed({first, second});
        QCOMPARE(tree(model), (QStringList{u"Accounts"_s, u"  First"_s, u"  Second"_s}));
        const auto row = model.index(1, 0, model.index(0, 0));
        QCOMPARE(row.data(NavigationModel::AccountIdRole).toString(), u"2"_s);
        QCOMPARE(row.data(NavigationModel::ColourRole).toString(), u"#8250df"_s);
        QCOMPARE(row.data(NavigationModel::ModeRole).toInt(), int(AccountMode::Live));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"not open"_s));
        QVERIFY(!row.data(NavigationModel::InventoryRole).value<Inventory *>());

        Inventory file(northwind::account(AccountMode::File, u"acme.json"_s));
        model.addInventory(&file);
        auto account = std::make_unique<Inventory>(northwind::account());
        model.addInventory(account.get());
        model.setClosed({second});
        auto lines = tree(model);
        QCOMPARE(lines.first(2), (QStringList{u"Accounts"_s, u"  Northwind 0"_s}));
        QCOMPARE(lines.mid(lines.size() - 3), (QStringList{u"  Second"_s, u"Files"_s, u"  acme.json 0"_s}));
        QCOMPARE(model.inventories(), (QList<Inventory *>{account.get(), &file}));
        account.reset();
        QCOMPARE(tree(model).first(2), (QStringList{u"Accounts"_s, u"  Second"_s}));
        model.setClosed({});
        QCOMPARE(tree(model).first(), u"Files"_s);
    }

    void comesAndGoes()
    {
        NavigationModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(tree(model), QStringList());

        auto file = std::make_unique<Inventory>(northwind::account(AccountMode::File, u"acme.json"_s));
        file->merge(northwind::targetKind(), {}, {northwind::target(1, 1, u"pbx"_s, 10, 10)});
        model.addInventory(file.get());
        QCOMPARE(tree(model), (QStringList{u"Files"_s, u"  acme.json 1"_s, u"    Origination URLs 1"_s}));

        Inventory account(northwind::account());
        model.addInventory(&account);
        model.addInventory(&account); // once is enough
        QCOMPARE(tree(model),
                 (QStringList{u"Accounts"_s, u"  Northwind 0"_s, u"    Trunks 0"_s, u"    Origination URLs 0"_s, u"    Phone numbers 0"_s, u"    SIP domains 0"_s,
                              u"    Credential lists 0"_s, u"    IP access control lists 0"_s, u"    Accounts and subaccounts 0"_s, u"Files"_s, u"  acme.json 1"_s, u"    Origination URLs 1"_s}));

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        northwind::fill(account);
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 2); // the account and its kinds, once for all that came
        QCOMPARE(tree(model).mid(1, 7),
                 (QStringList{u"  Northwind %1"_s.arg(account.count()), u"    Trunks 2"_s, u"    Origination URLs 5"_s, u"    Phone numbers 3"_s, u"    SIP domains 0"_s,
                              u"    Credential lists 2"_s, u"    IP access control lists 0"_s}));
        QCOMPARE(model.inventories(), (QList<Inventory *>{&account, file.get()}));

        model.removeInventory(&account);
        QCOMPARE(tree(model).size(), 3);
        file.reset();
        QCOMPARE(tree(model), QStringList());
    }

    void aFileShowsWhatItHolds()
    {
        NavigationModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Inventory file(northwind::account(AccountMode::File, u"a"_s));
        model.addInventory(&file);
        QCOMPARE(tree(model).size(), 2);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        file.merge(northwind::trunkNumberKind(), {}, {northwind::number(1, u"+14158675310"_s, 1)});
        QVERIFY(changed.wait());
        QCOMPARE(tree(model).last(), u"    Numbers on trunks 1"_s); // its trunk is not in the file
        file.merge(northwind::trunkKind(), {}, {northwind::trunk(1, u"hq"_s)});
        QVERIFY(changed.wait());
        QCOMPARE(tree(model).mid(2), QStringList{u"    Trunks 1"_s}); // which leads to the number by now
        file.merge(northwind::targetKind(), {}, {northwind::target(1, 1, u"pbx"_s, 10, 10)});
        QVERIFY(changed.wait());
        QCOMPARE(tree(model).mid(2), (QStringList{u"    Trunks 1"_s, u"    Origination URLs 1"_s}));
        file.remove({&northwind::trunkKind(), {}, northwind::sid("TK", 1)});
        QVERIFY(changed.wait());
        QCOMPARE(tree(model).size(), 2);
    }

    void roles()
    {
        NavigationModel model;
        Inventory account(northwind::account(AccountMode::Live, u"Acme\u202e"_s));
        model.addInventory(&account);
        northwind::fill(account);
        account.setState(northwind::trunkKind(), {}, LoadState::Loading);
        const auto here = model.indexOf(&account), trunks = model.indexOf(&account, &northwind::trunkKind());
        QCOMPARE(here.data().toString(), u"Acme⟨U+202E⟩"_s);
        QCOMPARE(here.data(NavigationModel::InventoryRole).value<Inventory *>(), &account);
        QCOMPARE(here.data(NavigationModel::ModeRole).toInt(), int(AccountMode::Live));
        QCOMPARE(trunks.data(NavigationModel::KindRole).value<const ResourceKind *>(), &northwind::trunkKind());
        QCOMPARE(trunks.data(NavigationModel::LoadStateRole).toInt(), int(LoadState::Loading));
        QCOMPARE(trunks.data(NavigationModel::IconNameRole).toString(), u"trunk"_s);
        QCOMPARE(trunks.data(Qt::AccessibleTextRole).toString(), u"Trunks, 2"_s);
        QCOMPARE(trunks.data(NavigationModel::NodeTypeRole).toInt(), int(NavigationModel::NodeType::Kind));
        QVERIFY(!(here.parent().flags() & Qt::ItemIsSelectable));
        QVERIFY(!model.indexOf(&account, &northwind::trunkNumberKind()).isValid());
        QVERIFY(!model.indexOf(nullptr).isValid());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        account.setAccount(northwind::account(AccountMode::Live, u"Renamed"_s));
        QVERIFY(changed.wait());
        QCOMPARE(here.data().toString(), u"Renamed"_s);
    }
};

QTEST_GUILESS_MAIN(TestNavigationModel)
#include "tst_navigationmodel.moc"
