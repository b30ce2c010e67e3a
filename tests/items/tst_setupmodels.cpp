// SPDX-FileCopyrightText: 2026 The Trunkdesk authors
// SPDX-License-Identifier: MIT
#include "models/items/setupchoicesmodel.h"
#include "models/items/setuptargetsmodel.h"
#include "tests/support/northwind.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trunkdesk;
using namespace trunkdesk::test;
using namespace Qt::StringLiterals;

/// What the assistant shows in its tables: what there is to choose from, and the targets that are yet to be made.
class TestSetupModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesComeGoAndAreKept();
    void whereOneIsEnoughTheFirstIsLetGo();
    void targetsShareWhatTheyAreGiven();
};

namespace {

Record newList(const char *sid, const char *name)
{
    Record record;
    record.setText("sid", QString::fromLatin1(sid));
    record.setText("friendly_name", QString::fromLatin1(name));
    return record;
}

const SetupRole &role(int index)
{
    return setupScript("twilio")->parts[1].roles[size_t(index)];
}

} // namespace

void TestSetupModels::choicesComeGoAndAreKept()
{
    Inventory inventory{Account()};
    SetupChoicesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRole(&inventory, &role(0));
    QCOMPARE(model.rowCount(), 0);
    const auto &lists = kind("twilio.ip_access_control_list");
    inventory.merge(lists, {}, {newList("AL1", "office"), newList("AL2", "lab")});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, SetupChoicesModel::NameColumn).data().toString(), u"office"_s);
    QVERIFY(model.index(0, SetupChoicesModel::ContentsColumn).data().toString().contains(u"empty"_s));
    Record address;
    address.setText("sid", u"IP1");
    address.setText("ip_address", u"198.51.100.0");
    address.setInteger("cidr_prefix_length", 28);
    inventory.merge(kind("twilio.ip_address"), u"AL1"_s, {address});
    QCOMPARE(model.index(0, SetupChoicesModel::ContentsColumn).data().toString(), u"198.51.100.0/28"_s);
    QSignalSpy changed(&model, &SetupChoicesModel::choiceChanged);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosen(), (QStringList{u"AL1"_s, u"AL2"_s}));
    inventory.remove({&lists, {}, u"AL1"_s});
    QCOMPARE(model.chosen(), QStringList{u"AL2"_s});
    QCOMPARE(changed.count(), 3);
}

void TestSetupModels::whereOneIsEnoughTheFirstIsLetGo()
{
    Inventory inventory{Account()};
    auto one = role(0);
    one.many = false;
    SetupChoicesModel model;
    model.setRole(&inventory, &one);
    inventory.merge(kind("twilio.ip_access_control_list"), {}, {newList("AL1", "office"), newList("AL2", "lab")});
    model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole);
    model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(model.chosen(), QStringList{u"AL2"_s});
}

void TestSetupModels::targetsShareWhatTheyAreGiven()
{
    SetupTargetsModel model(kind("twilio.origination_url"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto draft = newDraft(kind("twilio.origination_url"));
    model.add(draft);
    QCOMPARE(model.wrongCount(), 1);
    draft.insert("friendly_name", u"a"_s);
    draft.insert("sip_url", u"sip:a.example.com"_s);
    model.setDraft(0, draft);
    QCOMPARE(model.wrongCount(), 0);
    draft.insert("friendly_name", u"b"_s);
    draft.insert("weight", u"30"_s);
    model.add(draft);
    QCOMPARE(model.index(0, SetupTargetsModel::ShareColumn).data().toString(), u"25 %"_s);
    QCOMPARE(model.index(1, SetupTargetsModel::ShareColumn).data().toString(), u"75 %"_s);
    model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(model.index(0, SetupTargetsModel::ShareColumn).data().toString(), u"100 %"_s);
    QCOMPARE(model.drafts().at(1).value("enabled"), u"false"_s);
    model.remove(0);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestSetupModels)
#include "tst_setupmodels.moc"
